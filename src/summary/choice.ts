/** What a summary is chosen from, and the bounds that it has to keep. */
import type { PairTerms } from './pairs.ts';
import type { Vectors } from './vectors.ts';

export interface Choice {
  /** A value of `fitness` per sentence. */
  readonly fitness: Uint8Array;
  readonly leans: Uint8Array;
  /** First and last sentence of the quotation that each is part of. */
  readonly quotationStart: Int32Array;
  readonly quotationEnd: Int32Array;
  readonly words: Int32Array;
  readonly score: Float64Array;
  readonly vectors: Vectors;
  readonly pairs: PairTerms;
  readonly maxSentences: number;
  readonly maxWords: number;
  /** Sentences that score less aren't worth a place, nor are halves of quotations then. */
  readonly leastScore?: number;
}

/** The share of a budget of words that will do: beyond it, the choice ends with the first sentence that doesn't fit. */
export const enough = 0.6;
