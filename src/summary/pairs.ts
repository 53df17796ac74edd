/** What two chosen sentences do to each other's worth: a price for saying a thing twice, a reward for reading on. */
import type { Vectors } from './vectors.ts';

/** What each pair of chosen sentences adds to the score of the set. */
export interface PairTerms {
  /** Times the similarity. */
  readonly similarity: number;
  /** Times the similarity above `excessFrom`. */
  readonly excess: number;
  /** Times the salience of the stems in both. */
  readonly salience: number;
  /** When they are neighbours. */
  readonly neighbour: number;
}

/** Likeness up to this is priced by `similarity` alone. */
export const excessFrom = 0.35;

/** What two sentences have in common. */
export interface Shared {
  /** Cosine of their vectors. */
  readonly similarity: number;
  /** Summed over the stems in both. */
  readonly salience: number;
}

/** What a pair adds, neighbourhood apart. */
export function pairScore(pairs: PairTerms, { similarity, salience }: Shared): number {
  return (
    pairs.similarity * similarity + pairs.excess * Math.max(0, similarity - excessFrom) + pairs.salience * salience
  );
}

/** Two sentences this similar say the same, and never stand together. */
export const sameFrom = 0.6;

/** What two sentences share. */
export function compareSentences(vectors: Vectors, a: number, b: number): Shared {
  const { row, stem } = vectors.words;
  let similarity = 0;
  let salience = 0;
  for (let i = row[a]!; i < row[a + 1]!; i++)
    for (let j = row[b]!; j < row[b + 1]!; j++)
      if (stem[i] === stem[j]) {
        similarity += vectors.weight[i]! * vectors.weight[j]!;
        salience += vectors.salience[stem[i]!]!;
      }
  return { similarity, salience };
}
