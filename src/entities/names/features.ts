/**
 * The features of a token that may be part of a name, as buckets of the weight table: those of one word alone
 * (`wordFeatures`, the same wherever the word stands, so the tagger adds them up once a word), those of a form in
 * a document (`documentFeatures`, once a form and document) and those of the place (`placeFeatures`).
 * Training and tagging both use them; a change here asks for new weights.
 */
import { feature, hashText } from './hash.ts';
import { evidenceCount } from './evidence.ts';
import type { Reading } from './reading.ts';
import { type Vocabulary, type Word, flagCount } from './vocabulary.ts';

/** The most features that a word gives to a token `offset` places to its left. */
export const mostWordFeatures = (offset: number): number =>
  offset === 0 ? flagCount + 19 : offset === -1 || offset === 1 ? flagCount + 7 : 4;
/** The most that a form and a place give. */
export const mostDocumentFeatures = evidenceCount + 1;
export const mostPlaceFeatures = 40;
/** The most that one token can have. */
export const mostFeatures =
  mostWordFeatures(0) + 2 * mostWordFeatures(1) + 2 * mostWordFeatures(2) + mostDocumentFeatures + mostPlaceFeatures;
/** Room for the features of one kind. */
export const maxFeatures = mostWordFeatures(0);

/** Writes the buckets of the features that `word` gives to a token `offset` places to its left; returns their number. */
export function wordFeatures(word: Word, offset: number, shift: number, out: Int32Array): number {
  let n = 0;
  const put = (template: number, a: number, b = 0): void => {
    out[n++] = feature(template, a, b, offset) >>> shift;
  };
  put(1, word.low);
  put(2, word.shape);
  put(3, word.fine);
  put(4, word.middle);
  if (offset < -1 || offset > 1) return n;
  const { lower } = word;
  put(5, lower.length < 3 ? 0 : hashText(lower, lower.length - 3));
  put(6, word.coarse);
  put(7, word.flags);
  for (let f = 0; f < flagCount; f++) if ((word.marks & (1 << f)) !== 0) put(8, f);
  if (offset !== 0) return n;
  put(9, word.exact);
  for (let k = 0; k < 8; k++) {
    const length = (k & 3) + 1;
    if (k === 6 || lower.length < length) continue;
    put(10, k < 4 ? hashText(lower, 0, length) : hashText(lower, lower.length - length), k);
  }
  put(11, word.longShape);
  put(12, 0);
  put(13, word.fine, word.shape);
  put(14, word.flags, word.shape);
  return n;
}

/** Counts of 0, 1, 2 to 3, and 4 or more, two bits each. */
function binned(reading: Reading, slot: number): number {
  let bits = 0;
  for (let k = 0; k < evidenceCount; k++) {
    const c = reading.counts[slot * evidenceCount + k]!;
    bits |= (c === 0 ? 0 : c === 1 ? 1 : c < 4 ? 2 : 3) << (2 * k);
  }
  return bits;
}

/** Writes the buckets of what the document shows of a form; returns their number. */
export function documentFeatures(reading: Reading, slot: number, shift: number, out: Int32Array): number {
  let n = 0;
  const bins = binned(reading, slot);
  for (let k = 0; k < evidenceCount; k++) out[n++] = feature(20, k, (bins >> (2 * k)) & 3, 0) >>> shift;
  out[n++] = feature(21, reading.shown[slot]!, 0, 0) >>> shift;
  return n;
}

/** Writes the buckets of the features of token `i` in its sentence [from, to); returns their number. */
export function placeFeatures(
  reading: Reading,
  vocabulary: Vocabulary,
  i: number,
  from: number,
  to: number,
  sentence: number,
  shift: number,
  out: Int32Array,
): number {
  const { words, runStart, runEnd, slot, shown } = reading;
  const border = vocabulary.border;
  const w = words[i]!;
  const b1 = i - 1 >= from ? words[i - 1]! : border;
  const b2 = i - 2 >= from ? words[i - 2]! : border;
  const a1 = i + 1 < to ? words[i + 1]! : border;
  const a2 = i + 2 < to ? words[i + 2]! : border;
  const kind = reading.cases[sentence]!;
  let n = 0;
  out[n++] = feature(30, w.shape, kind, i === from ? 1 : 0) >>> shift;
  out[n++] = feature(31, b1.low, w.low, 0) >>> shift;
  out[n++] = feature(32, w.low, a1.low, 0) >>> shift;
  out[n++] = feature(33, b1.low, w.shape, 0) >>> shift;
  out[n++] = feature(34, w.shape, a1.low, 0) >>> shift;
  out[n++] = feature(35, b2.low, b1.low, 0) >>> shift;
  out[n++] = feature(36, a1.low, a2.low, 0) >>> shift;
  out[n++] = feature(37, b1.shape, w.shape, a1.shape) >>> shift;
  out[n++] = feature(38, feature(38, b2.shape, b1.shape, w.shape), a1.shape, a2.shape) >>> shift;
  // the run of capitals
  const start = runStart[i]!;
  const end = runEnd[i]! > start ? runEnd[i]! : start + 1;
  const length = Math.min(runEnd[i]! - start, 5);
  const position = Math.min(i - start, 3);
  const distance = Math.min(end - 1 - i, 3);
  const r1 = start - 1 >= from ? words[start - 1]! : border;
  const r2 = start - 2 >= from ? words[start - 2]! : border;
  const e1 = end < to ? words[end]! : border;
  const e2 = end + 1 < to ? words[end + 1]! : border;
  out[n++] = feature(40, r1.low, position, 0) >>> shift;
  out[n++] = feature(41, e1.low, distance, 0) >>> shift;
  out[n++] = feature(42, length, position, 0) >>> shift;
  out[n++] = feature(43, r1.low, e1.low, 0) >>> shift;
  out[n++] = feature(44, r2.low, r1.low, length) >>> shift;
  out[n++] = feature(45, e1.low, e2.low, length) >>> shift;
  out[n++] = feature(46, r1.middle, position, 0) >>> shift;
  out[n++] = feature(47, e1.middle, distance, 0) >>> shift;
  out[n++] = feature(48, r1.middle, e1.middle, 0) >>> shift;
  out[n++] = feature(49, r2.middle, r1.middle, length) >>> shift;
  out[n++] = feature(50, e1.middle, e2.middle, length) >>> shift;
  out[n++] = feature(51, words[start]!.flags, words[end - 1]!.flags, length * 8 + position) >>> shift;
  // clusters
  out[n++] = feature(60, b1.middle, w.middle, 0) >>> shift;
  out[n++] = feature(61, w.middle, a1.middle, 0) >>> shift;
  out[n++] = feature(62, b1.coarse, w.coarse, a1.coarse) >>> shift;
  out[n++] = feature(63, b1.fine, w.shape, 0) >>> shift;
  out[n++] = feature(64, a1.fine, w.shape, 0) >>> shift;
  out[n++] = feature(65, w.middle, a1.shape, 0) >>> shift;
  out[n++] = feature(66, b1.shape, w.middle, 0) >>> shift;
  // lists
  out[n++] = feature(70, b1.flags, w.flags, 0) >>> shift;
  out[n++] = feature(71, w.flags, a1.flags, 0) >>> shift;
  out[n++] = feature(72, b1.flags, w.flags, a1.flags) >>> shift;
  out[n++] = feature(73, b2.flags, a2.flags, 0) >>> shift;
  out[n++] = feature(74, w.flags, a1.low, 0) >>> shift;
  out[n++] = feature(75, w.flags, b1.low, 0) >>> shift;
  if (reading.inPlace[i] !== 0) out[n++] = feature(76, reading.inPlace[i]!, 0, 0) >>> shift;
  // the document's view of the token and its neighbours
  const own = shown[slot[i]!]!;
  const left = i - 1 >= from ? shown[slot[i - 1]!]! : -1;
  const right = i + 1 < to ? shown[slot[i + 1]!]! : -1;
  out[n++] = feature(80, own, w.shape, 0) >>> shift;
  out[n++] = feature(81, left, 0, 0) >>> shift;
  out[n++] = feature(82, right, 0, 0) >>> shift;
  out[n++] = feature(83, left, own, 0) >>> shift;
  out[n++] = feature(84, own, right, 0) >>> shift;
  return n;
}
