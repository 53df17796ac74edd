/** Prints the evaluation of people alone: `node bench/run.mjs people/evaluate`. */
import { fileURLToPath } from 'node:url';
import { evaluate } from '../quality/people.ts';

const corpora = process.env['NEWSCTL_CORPORA'] ?? fileURLToPath(new URL('../../shared/corpora', import.meta.url));
for (const { columns, rows } of await evaluate(corpora)) {
  console.log(columns.join('\t'));
  for (const row of rows) {
    console.log(row.map((v) => (typeof v === 'number' && !Number.isInteger(v) ? v.toFixed(3) : v)).join('\t'));
  }
}
