/** Prints what the shipped tagger misses and what it finds wrongly: `node bench/run.mjs people/errors gum.dev`. */
import { corporaFolder } from '../corpora.ts';
import { openNameReader } from '../shipped.ts';
import { readCorpus } from './corpus.ts';
import { trim } from './score.ts';

const read = openNameReader();

const key = (span: { start: number; end: number }): string => `${span.start} ${span.end}`;

for (const document of readCorpus(`${corporaFolder}/ner/${process.argv[2] ?? 'gum.dev'}.jsonl`)) {
  const { text } = document;
  const gold = new Map(document.names.filter((n) => n.type === 'PER').map((n) => [key(trim(text, n)), trim(text, n)]));
  const all = read(text).names;
  const found = new Map(all.filter((n) => n.type === 'PER').map((n) => [key(trim(text, n)), trim(text, n)]));
  const show = (mark: string, { start, end }: { start: number; end: number }): void => {
    const over = all
      .filter((n) => n.start < end && n.end > start)
      .map((n) => `${n.type} ${text.slice(n.start, n.end)}`);
    const before = text.slice(Math.max(0, start - 50), start);
    const line = `${before}[[${text.slice(start, end)}]]${text.slice(end, end + 40)}`.replace(/\s+/g, ' ');
    console.log(`${mark} ${document.genre.slice(0, 6).padEnd(6)} ${line}   <${over.join(' | ')}>`);
  };
  for (const [k, span] of gold) if (!found.has(k)) show('missed', span);
  for (const [k, span] of found) if (!gold.has(k)) show('wrong ', span);
}
