/** Tokens a second of the recogniser and of the identities, on one core: `node bench/run.mjs people/speed FILE.jsonl`. */
import { readFileSync } from 'node:fs';
import { createTagger } from '../../src/entities/names/tagger.ts';
import { resolvePeople } from '../../src/entities/people/identities.ts';
import { segment } from '../../src/text/segmentation.ts';
import { openPeopleModel } from '../shipped.ts';

const opened = performance.now();
const tag = createTagger(openPeopleModel());
console.log(`opened in ${(performance.now() - opened).toFixed(1)} ms`);
const texts = readFileSync(process.argv[2] ?? '', 'utf8')
  .split('\n')
  .filter((line) => line !== '')
  .map((line) => (JSON.parse(line) as { text: string }).text);
// Processor time, not the clock's: other programs' load doesn't count.
const cpu = (): number => process.cpuUsage().user / 1000;
for (let round = 0; round < 4; round++) {
  const t0 = cpu();
  const documents = texts.map(segment);
  const t1 = cpu();
  const names = documents.map(tag);
  const t2 = cpu();
  const mentions = documents.reduce((sum, document, k) => sum + resolvePeople(document, names[k]!).length, 0);
  const t3 = cpu();
  const tokens = documents.reduce((sum, document) => sum + document.tokens.length, 0);
  const [a, b, c] = [t1 - t0, t2 - t1, t3 - t2] as const;
  const rate = (ms: number): string => `${(tokens / ms).toFixed(0)}k`;
  console.log(
    `round ${round + 1}: ${tokens} tokens, ${mentions} people; tokens/s: segment ${rate(a)}, tag ${rate(b)}, identities ${rate(c)}, together ${rate(a + b + c)}`,
  );
}
