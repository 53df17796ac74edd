/** The order of a model's numbers, shared by training and use, and the ranker they make. */
import { NewsctlError } from '../errors.ts';
import { featureList } from './features.ts';
import { salienceNames } from './salience.ts';
import type { PairTerms } from './pairs.ts';

/** Features are brought to mean 0 and deviation 1 and clipped to this many deviations. */
const clip = 3;

/** The terms of `PairTerms`, in a model's order. */
export const pairNames = ['similarity', 'excess', 'salience', 'neighbour'] as const;

/** Names of a model's coefficients, in its order. */
export const coefficientNames: readonly string[] = [
  ...salienceNames.map((name) => `word, ${name}`),
  ...featureList.flatMap(({ name }) => ['mean', 'deviation', 'weight', 'slope'].map((part) => `${name}: ${part}`)),
  ...pairNames.flatMap((name) => [`pair, ${name}: weight`, `pair, ${name}: slope`]),
];

/** What sentences of a summary of some length are ranked with. */
export interface Ranker {
  readonly mean: Float64Array;
  readonly deviation: Float64Array;
  readonly weight: Float64Array;
  readonly pairs: PairTerms;
}

/** What a slope is multiplied with: -1 for a summary of one sentence, 1 for one of five and more. */
export function stretch(sentences: number): number {
  return Math.max(-1, Math.min(1, (2 * Math.log(sentences)) / Math.log(5) - 1));
}

/**
 * Reads a model's coefficients for a summary of so many sentences, which needn't be a whole number. Throws `malformed`
 * when the model was trained for other features.
 */
export function openRanker(coefficients: Float64Array, sentences: number): Ranker {
  if (coefficients.length !== coefficientNames.length)
    throw new NewsctlError('malformed', 'the summary model was trained for another version');
  const width = featureList.length;
  const x = stretch(sentences);
  const column = (value: (at: number) => number): Float64Array =>
    Float64Array.from({ length: width }, (_, f) => value(salienceNames.length + 4 * f));
  const pairsFrom = salienceNames.length + 4 * width;
  const [similarity, excess, salience, neighbour] = pairNames.map(
    (_, k) => coefficients[pairsFrom + 2 * k]! + x * coefficients[pairsFrom + 2 * k + 1]!,
  );
  return {
    mean: column((at) => coefficients[at]!),
    deviation: column((at) => coefficients[at + 1]!),
    weight: column((at) => coefficients[at + 2]! + x * coefficients[at + 3]!),
    pairs: { similarity: similarity!, excess: excess!, salience: salience!, neighbour: neighbour! },
  };
}

/** A feature's standardised value. */
export function standardise(ranker: Pick<Ranker, 'mean' | 'deviation'>, f: number, value: number): number {
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
