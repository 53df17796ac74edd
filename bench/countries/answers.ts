/**
 * The answers as the scorer's system lines, or what a document's forms came to:
 * `node bench/run.mjs countries/answers CORPUS.jsonl… > answers.jsonl`, with `--show ID` for one document.
 */
import { readFileSync } from 'node:fs';
import { openSystem } from '../quality/countries.ts';
import { type GoldDocument, faultsOf } from './score.ts';

const paths = process.argv.slice(2);
const show = paths[0] === '--faults';
const answer = openSystem();
for (const path of show ? paths.slice(1) : paths) {
  for (const line of readFileSync(path, 'utf8').split('\n')) {
    if (line === '') continue;
    const gold = JSON.parse(line) as GoldDocument;
    const { countries, mentions, explained } = answer(gold.text);
    if (!show) {
      console.log(JSON.stringify({ id: gold.id, countries, mentions }));
      continue;
    }
    const { missed, wrong } = faultsOf(gold, countries);
    if (missed.length + wrong.length === 0 || gold.open === true) continue;
    console.log(`\n${gold.id} missed ${missed.join(' ') || '-'}; wrong ${wrong.join(' ') || '-'} ${gold.why ?? ''}`);
    if (gold.text.length < 200) console.log(`   ${JSON.stringify(gold.text)}`);
    for (const code of wrong) {
      for (const { start, end } of mentions.filter(({ country }) => country === code).slice(0, 4)) {
        console.log(
          `   + ${code}: ${JSON.stringify(gold.text.slice(Math.max(0, start - 60), start))}[${gold.text.slice(start, end)}]${JSON.stringify(gold.text.slice(end, end + 40))}`,
        );
      }
    }
    for (const code of missed) {
      for (const { start, end } of (gold.mentions ?? []).filter(({ country }) => country === code).slice(0, 3)) {
        console.log(
          `   - ${code}: ${JSON.stringify(gold.text.slice(Math.max(0, start - 50), start))}[${gold.text.slice(start, end)}]${JSON.stringify(gold.text.slice(end, end + 40))} ${explained.filter((one) => one.includes(`(${start})`)).join()}`,
        );
      }
      if (gold.mentions === undefined) console.log(`   - ${explained.join('; ')}`);
    }
  }
}
