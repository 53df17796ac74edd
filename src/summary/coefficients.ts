/** The order of a model's numbers, shared by training and use, and the ranker they make. */
import { NewsctlError } from '../errors.ts';
import { featureList } from './features.ts';
import { salienceNames } from './salience.ts';
import type { PairTerms } from './pairs.ts';

/** Features are brought to mean 0 and deviation 1 and clipped to this many deviations. */
const clip = 3;

export const pairNames = ['similarity', 'excess', 'salience', 'neighbour'] as const;

/** Names of a model's coefficients, in its order. */
export const coefficientNames: readonly string[] = [
  ...salienceNames.map((name) => `word, ${name}`),
  ...featureList.flatMap(({ name }) => [`${name}: mean`, `${name}: deviation`, `${name}: weight`]),
  ...pairNames.map((name) => `pair, ${name}`),
];

/** A model's coefficients by meaning. */
export interface Ranker {
  readonly mean: Float64Array;
  readonly deviation: Float64Array;
  readonly weight: Float64Array;
  readonly pairs: PairTerms;
}

/** Reads a model's coefficients. Throws `malformed` when it was trained for other features. */
export function openRanker(coefficients: Float64Array): Ranker {
  if (coefficients.length !== coefficientNames.length)
    throw new NewsctlError('malformed', 'the summary model was trained for another version');
  const width = featureList.length;
  const column = (offset: number): Float64Array =>
    Float64Array.from({ length: width }, (_, f) => coefficients[salienceNames.length + 3 * f + offset]!);
  const [similarity, excess, salience, neighbour] = coefficients.subarray(salienceNames.length + 3 * width);
  return {
    mean: column(0),
    deviation: column(1),
    weight: column(2),
    pairs: { similarity: similarity!, excess: excess!, salience: salience!, neighbour: neighbour! },
  };
}

/** A feature's standardised value. */
export function standardise(ranker: Ranker, f: number, value: number): number {
  const z = (value - ranker.mean[f]!) / ranker.deviation[f]!;
  return z > clip ? clip : z < -clip ? -clip : z;
}

/** Sum of standardised features times weights, for every row. */
export function scoreRows(ranker: Ranker, rows: Float64Array): Float64Array {
  const width = featureList.length;
  const scores = new Float64Array(rows.length / width);
  for (let s = 0; s < scores.length; s++) {
    let sum = 0;
    for (let f = 0; f < width; f++) sum += ranker.weight[f]! * standardise(ranker, f, rows[s * width + f]!);
    scores[s] = sum;
  }
  return scores;
}
