/** The answers as the scorer's system lines: `node bench/run.mjs countries/answers CORPUS.jsonl… > answers.jsonl`. */
import { readJsonLines } from '../corpora.ts';
import { openSystem } from '../quality/countries.ts';
import type { GoldDocument } from './score.ts';

const answer = openSystem();
for (const path of process.argv.slice(2)) {
  for (const { id, text } of readJsonLines<GoldDocument>(path) ?? []) {
    const { countries, mentions } = answer(text);
    console.log(JSON.stringify({ id, countries, mentions }));
  }
}
