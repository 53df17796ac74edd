/**
 * What it gains to take articles through the steps of a recogniser in rows: `node bench/run.mjs people/rows FILE.jsonl
 * [LENGTH…]`. The lengths take turns on stretches of the file, so that what else the machine does slows all alike; the
 * first pass over the file warms up.
 */
import { readFileSync } from 'node:fs';
import { loadRowRecognizer } from '../../src/entities/load.ts';
import { readText } from '../../src/input/readers/text.ts';

const [file = '', ...asked] = process.argv.slice(2);
const lengths = asked.length > 0 ? asked.map(Number) : [1, 8, 16, 32, 64];
const texts = readFileSync(file, 'utf8')
  .split('\n')
  .filter((line) => line !== '')
  .map((line) => (JSON.parse(line) as { text: string }).text);
const stretch = 64;
const passes = 3;
const recognizeAll = loadRowRecognizer();
const spent = lengths.map(() => ({ microseconds: 0, articles: 0 }));
let turn = 0;
for (let pass = 0; pass <= passes; pass++) {
  for (let at = 0; at < texts.length; at += stretch) {
    const k = turn++ % lengths.length;
    const part = texts.slice(at, at + stretch);
    const before = process.cpuUsage();
    for (let from = 0; from < part.length; from += lengths[k]!) {
      recognizeAll(part.slice(from, from + lengths[k]!).map((text) => readText(text, { clean: true })));
    }
    const { user, system } = process.cpuUsage(before);
    if (pass === 0) continue;
    spent[k]!.microseconds += user + system;
    spent[k]!.articles += part.length;
  }
  // With as many turns as lengths, each length would meet the same stretches in every pass.
  if (Math.ceil(texts.length / stretch) % lengths.length === 0) turn++;
}
const each = spent.map(({ microseconds, articles }) => microseconds / articles);
for (const [k, length] of lengths.entries()) {
  console.log(`rows of ${length}: ${each[k]!.toFixed(0)} µs an article, ${(each[k]! / each[0]!).toFixed(2)}`);
}
