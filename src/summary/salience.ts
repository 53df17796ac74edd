/**
 * How likely each word of an article is to be used by someone who sums it up: a logistic regression over what the
 * article shows of the word. Compare Hong & Nenkova 2014, "Improving the estimation of word importance".
 */
import type { Candidates } from './candidates.ts';
import { fitness } from './fitness.ts';
import type { Words } from './words.ts';

/** What the regression knows of a stem; the order of its coefficients. */
export const salienceNames = [
  'constant',
  'log count',
  'first fast decay',
  'first slow decay',
  'in first sentence',
  'in second sentence',
  'in third sentence',
  'log count in first sentence',
  'name',
  'log count of name',
  'idf',
  'log count times idf',
  'in title',
  'number',
  'spread',
  'log share',
  'once',
] as const;

/** Rows of `salienceNames.length` values, one per stem. */
export function describeStems(
  candidates: Candidates,
  words: Words,
  idf: Float64Array,
  inTitle: Uint8Array,
): Float64Array {
  const stems = words.stems.length;
  const width = salienceNames.length;
  const rows = new Float64Array(stems * width);
  const first = new Int32Array(stems).fill(-1);
  const last = new Int32Array(stems);
  const among = new Uint8Array(stems);
  let occurrences = 0;
  let place = 0;
  for (let s = 0; s < candidates.length; s++) {
    if (candidates.fitness[s] === fitness.furniture) continue;
    for (let k = words.row[s]!; k < words.row[s + 1]!; k++) {
      const t = words.stem[k]!;
      if (first[t] === -1) first[t] = place;
      last[t] = place;
      occurrences += words.count[k]!;
      if (place < 3) among[t] = among[t]! | (1 << place);
    }
    place++;
  }
  // Most stems share their count, and many the sentence that they are first in.
  const logOf: number[] = [];
  const logShareOf: number[] = [];
  const decays: number[] = [];
  for (let at = 0; at < place; at++) decays.push(Math.exp(-at / 3), Math.exp(-at / 12));
  for (let t = 0; t < stems; t++) {
    if (first[t] === -1) continue;
    const total = words.total[t]!;
    for (let count = logOf.length; count <= total; count++) {
      logOf.push(Math.log(count));
      logShareOf.push(Math.log(count / occurrences));
    }
    const logCount = logOf[total]!;
    const name = words.capitalised[t]! * 2 > total ? 1 : 0;
    const code = words.stems[t]!.charCodeAt(0);
    let c = t * width;
    rows[c++] = 1;
    rows[c++] = logCount;
    rows[c++] = decays[2 * first[t]!]!;
    rows[c++] = decays[2 * first[t]! + 1]!;
    rows[c++] = among[t]! & 1;
    rows[c++] = (among[t]! >> 1) & 1;
    rows[c++] = (among[t]! >> 2) & 1;
    rows[c++] = logCount * (among[t]! & 1);
    rows[c++] = name;
    rows[c++] = logCount * name;
    rows[c++] = idf[t]!;
    rows[c++] = logCount * idf[t]!;
    rows[c++] = inTitle[t]!;
    rows[c++] = code >= 48 && code <= 57 ? 1 : 0;
    rows[c++] = place > 1 ? (last[t]! - first[t]!) / (place - 1) : 0;
    rows[c++] = logShareOf[total]!;
    rows[c++] = total === 1 ? 1 : 0;
  }
  return rows;
}

/** Probability per stem; 0 for stems that stand in furniture alone. */
export function rateStems(rows: Float64Array, coefficients: Float64Array): Float64Array {
  const width = salienceNames.length;
  const rate = new Float64Array(rows.length / width);
  for (let t = 0; t < rate.length; t++) {
    if (rows[t * width] === 0) continue;
    let sum = 0;
    for (let c = 0; c < width; c++) sum += coefficients[c]! * rows[t * width + c]!;
    rate[t] = 1 / (1 + Math.exp(-sum));
  }
  return rate;
}
