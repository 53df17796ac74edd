/**
 * What finding countries costs beside splitting the same text into sentences and tokens, both measured in turn, the
 * recogniser of people not counted: `node bench/run.mjs countries/speed [ROUNDS]`.
 */
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { gunzipSync } from 'node:zlib';
import { createCountryFinder } from '../../src/entities/countries/find.ts';
import { openGazetteer } from '../../src/entities/countries/gazetteer.ts';
import { findMatches } from '../../src/entities/countries/matches.ts';
import { openModel } from '../../src/entities/names/model.ts';
import { createTagger } from '../../src/entities/names/tagger.ts';
import { segment } from '../../src/text/segmentation.ts';

const root = fileURLToPath(new URL('..', import.meta.url));
const corpora = process.env['NEWSCTL_CORPORA'] ?? `${root}../shared/corpora`;
const rounds = Number(process.argv[2] ?? 7);

const bytesOf = (path: string): ArrayBuffer => {
  const { buffer, byteOffset, byteLength } = readFileSync(path);
  return (buffer as ArrayBuffer).slice(byteOffset, byteOffset + byteLength);
};
const texts = ['bbc', 'cnn', 'llm_news'].flatMap((name) =>
  gunzipSync(readFileSync(`${corpora}/summaries/${name}.jsonl.gz`))
    .toString('utf8')
    .split('\n')
    .filter((line) => line !== '')
    .slice(0, 500)
    .map((line) => (JSON.parse(line) as { text: string }).text),
);
const gazetteer = openGazetteer(bytesOf(`${root}dist/data/countries.bin`));
const find = createCountryFinder(gazetteer);
const tag = createTagger(openModel(bytesOf(`${root}data/models/people.bin`)));
const documents = texts.map(segment);
const names = documents.map(tag);

const cpuSeconds = (work: () => void): number => {
  const before = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1e6;
};
const works = {
  'sentences and tokens': () => texts.forEach((text) => segment(text)),
  'matching the lists': () => documents.forEach((document) => findMatches(gazetteer, document)),
  'matching and all rules': () => documents.forEach((document, i) => find(document, names[i]!)),
};
const times = Object.values(works).map((): number[] => []);
for (let round = 0; round <= rounds; round++) {
  Object.values(works).forEach((work, i) => {
    const seconds = cpuSeconds(work);
    if (round > 0) times[i]!.push(seconds);
  });
}
const medians = times.map((values) => values.toSorted((a, b) => a - b)[values.length >> 1]!);
const megabytes = texts.reduce((sum, text) => sum + text.length, 0) / 1e6;
console.log(`Countries: ${texts.length} articles, ${megabytes.toFixed(1)} million characters, CPU time`);
Object.keys(works).forEach((name, i) => {
  console.log(
    `  ${name.padEnd(24)} ${(medians[i]! * 1000).toFixed(0).padStart(5)} ms  ${(medians[i]! / medians[0]!).toFixed(2)} × sentences and tokens`,
  );
});
