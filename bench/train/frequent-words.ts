/**
 * Lists the most frequent tokens of the corpora that the recogniser learns from, `data/words/frequent.txt`:
 * `node bench/run.mjs train/frequent-words`. The build works them out, so that a run needn't.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { segment } from '../../src/text/segmentation.ts';
import { readGmb, readMix } from './mix.ts';

const root = fileURLToPath(new URL('..', import.meta.url));
const corpora = process.env['NEWSCTL_CORPORA'] ?? `${root}../shared/corpora`;
/** Twice as many would be another 2 % of a text's words. */
const most = 6000;

const counts = new Map<string, number>();
for (const { text } of [...readMix(corpora, {}), ...readGmb(corpora, ['train'])]) {
  const { tokens } = segment(text);
  for (let i = 0; i < tokens.length; i++) {
    const token = text.slice(tokens.start[i], tokens.end[i]);
    // No addresses, accounts and tags.
    if (/^(?!.*[#/@])[!-~]{1,20}$/.test(token)) counts.set(token, (counts.get(token) ?? 0) + 1);
  }
}
const byCode = (a: string, b: string): number => (a < b ? -1 : 1);
const ranked = [...counts.keys()].sort((a, b) => counts.get(b)! - counts.get(a)! || byCode(a, b));
mkdirSync(`${root}data/words`, { recursive: true });
writeFileSync(`${root}data/words/frequent.txt`, `${ranked.slice(0, most).sort(byCode).join('\n')}\n`);
