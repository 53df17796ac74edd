/**
 * Sums of the weights of many features, eight labels at a time: the even and the odd bytes of a bucket's two numbers go to
 * sums of two 16-bit halves each, which 256 features can't overflow. The bias stays in them.
 */
import { maxFeatures, mostWordFeatures, wordFeatures } from './features.ts';
import { type Model, weightBias } from './model.ts';
import type { Word } from './vocabulary.ts';

/** Numbers of a sum, two labels each. */
export const sumCount = 4;
/** How far to both sides a word tells something of its neighbours. */
export const reach = 2;
/** Numbers of a word's sums: what it adds to the scores of the tokens around it, from the one to its left on. */
export const memoWidth = (2 * reach + 1) * sumCount;

const evenBytes = 0x00ff00ff;

export interface Sums {
  /** What a feature's hash is shifted by to be a bucket. */
  readonly shift: number;
  /** The buckets that `sumBuckets` sums. */
  readonly buckets: Int32Array;
  /** Writes the sums of the first `count` of the buckets, with the bias of `most`. */
  readonly sumBuckets: (count: number, most: number, to: Int32Array, at: number) => void;
  /** Writes `sumCount` numbers: what a word adds to the scores of the token `offset` places to its left. */
  readonly sumWord: (word: Word, offset: number, to: Int32Array, at: number) => void;
}

/** Binds a model's weights. The buckets are one array for all calls: fill them, then sum. */
export function createSums({ weights, bucketBits }: Model): Sums {
  const shift = 32 - bucketBits;
  const buckets = new Int32Array(maxFeatures);
  const sumBuckets: Sums['sumBuckets'] = (count, most, to, at) => {
    const missing = Math.imul((most - count) * weightBias, 0x00010001);
    let a = missing;
    let b = missing;
    let c = missing;
    let d = missing;
    for (let k = 0; k < count; k++) {
      const row = buckets[k]! << 1;
      const low = weights[row]!;
      const high = weights[row + 1]!;
      a = (a + (low & evenBytes)) | 0;
      b = (b + ((low >>> 8) & evenBytes)) | 0;
      c = (c + (high & evenBytes)) | 0;
      d = (d + ((high >>> 8) & evenBytes)) | 0;
    }
    to[at] = a;
    to[at + 1] = b;
    to[at + 2] = c;
    to[at + 3] = d;
  };
  const sumWord: Sums['sumWord'] = (word, offset, to, at) => {
    sumBuckets(wordFeatures(word, offset, shift, buckets), mostWordFeatures(offset), to, at);
  };
  return { shift, buckets, sumBuckets, sumWord };
}
