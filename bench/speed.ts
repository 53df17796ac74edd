/**
 * `npm run bench`: how fast, beside the peers, in one run on the same articles. All parts, or those named:
 * `npm run bench -- start memory`. What counts are ratios of commands measured in turn.
 *
 * Peers of Node are installed by `npm ci --prefix bench/peers`; those of Python and Java are found by `NEWSCTL_PYTHON`
 * (a Python with spacy and an `en_core_web_sm`, sumy, trafilatura, pyspark) and `NEWSCTL_JARS` (a folder with Stanford
 * CoreNLP and its models). What isn't there is named and left out. `NEWSCTL_BENCH_ROUNDS` is how often each is measured,
 * `NEWSCTL_BENCH_ARTICLES` the length of the longest stream whose memory is.
 */
import { hasCorpora } from './speed/corpus.ts';
import { engines } from './speed/engines.ts';
import { length, memory, threads } from './speed/growth.ts';
import { matching } from './speed/matching.ts';
import { rate } from './speed/rate.ts';
import { start } from './speed/start.ts';
import { entities, pages, summaries } from './speed/throughput.ts';

const parts: Readonly<Record<string, () => void>> = {
  start,
  entities,
  summaries,
  rate,
  pages,
  matching,
  threads,
  length,
  memory,
  engines,
};
const withoutCorpora = new Set(['start', 'engines']);

const asked = process.argv.slice(2);
const unknown = asked.filter((name) => !Object.hasOwn(parts, name));
if (unknown.length > 0) {
  console.error(`no such part: ${unknown.join(', ')} (there are ${Object.keys(parts).join(', ')})`);
  process.exitCode = 2;
} else {
  const wanted = asked.length > 0 ? asked : Object.keys(parts);
  const feasible = wanted.every((name) => withoutCorpora.has(name)) || hasCorpora();
  for (const name of wanted) if (feasible || withoutCorpora.has(name)) parts[name]!();
}
