/**
 * What is missed and what is found wrongly, document by document, with the words around it and why:
 * `node bench/run.mjs countries/faults CORPUS.jsonl…`.
 */
import { readJsonLines } from '../corpora.ts';
import { openSystem } from '../quality/countries.ts';
import { faultsOf, type GoldDocument, type GoldSpan } from './score.ts';

const answer = openSystem();
for (const path of process.argv.slice(2)) {
  for (const gold of readJsonLines<GoldDocument>(path) ?? []) if (gold.open !== true) show(gold);
}

function show(gold: GoldDocument): void {
  const { countries, mentions, explained } = answer(gold.text);
  const { missed, wrong } = faultsOf(gold, countries);
  if (missed.length + wrong.length === 0) return;
  console.log(`\n${gold.id} missed ${missed.join(' ') || '-'}; wrong ${wrong.join(' ') || '-'} ${gold.why ?? ''}`);
  for (const code of wrong) {
    const found = mentions.filter(({ country }) => country === code).slice(0, 4);
    for (const mention of found) console.log(`   + ${code}: ${inContext(gold.text, mention)}`);
  }
  for (const code of missed) {
    const wanted = gold.mentions?.filter(({ country }) => country === code).slice(0, 3) ?? [];
    for (const mention of wanted) {
      const why = explained.filter((one) => one.includes(`(${mention.start})`)).join('; ');
      console.log(`   - ${code}: ${inContext(gold.text, mention)} ${why}`);
    }
    if (gold.mentions === undefined) console.log(`   - ${code}: ${explained.join('; ')}`);
  }
}

function inContext(text: string, { start, end }: GoldSpan): string {
  const before = JSON.stringify(text.slice(Math.max(0, start - 60), start));
  return `${before}[${text.slice(start, end)}]${JSON.stringify(text.slice(end, end + 40))}`;
}
