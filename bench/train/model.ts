/** One model from the mix: first on the hand-made corpora, then again with the part of gmb that agrees with it. */
import type { Model } from '../../src/entities/names/model.ts';
import { type Lexicon, Vocabulary } from '../../src/entities/names/vocabulary.ts';
import type { MarkedDocument } from '../people/corpus.ts';
import { type Weights, quantize, train } from './crf.ts';
import { buildDataset } from './dataset.ts';
import { agreeing, readGmb, readMix } from './mix.ts';

export interface RecipeOptions {
  /** Without crossner's development part, which is three times its training part: for a fair figure on it. */
  readonly unseen?: boolean;
  readonly without?: readonly string[];
  readonly bucketBits?: number;
  readonly epochs?: number;
  readonly gmb?: boolean;
  /** How many orders of the data are learnt and averaged. */
  readonly seeds?: number;
  readonly log?: (line: string) => void;
}

/** Trains on documents as they are. */
export function fit(documents: readonly MarkedDocument[], lexicon: Lexicon, options: RecipeOptions): Model {
  const bucketBits = options.bucketBits ?? 19;
  const seeds = options.seeds ?? 3;
  const data = buildDataset(documents, new Vocabulary(lexicon, { limit: 1e6 }), bucketBits);
  options.log?.(`${documents.length} documents, ${data.gold.length} candidates, ${data.features.length} features`);
  // The mean of several orders of the same data: what one order learns by chance cancels out.
  let sum: Weights | undefined;
  for (let k = 0; k < seeds; k++) {
    const one = train(data, { bucketBits, epochs: options.epochs ?? 6, rate: 0.05, seed: 7 + k });
    options.log?.(`order ${k + 1} learnt`);
    if (sum === undefined) sum = one;
    else {
      for (let w = 0; w < one.weights.length; w++) sum.weights[w]! += one.weights[w]!;
      for (let t = 0; t < one.transitions.length; t++) sum.transitions[t]! += one.transitions[t]!;
    }
  }
  const { weights, transitions } = sum!;
  for (let w = 0; w < weights.length; w++) weights[w]! /= seeds;
  for (let t = 0; t < transitions.length; t++) transitions[t]! /= seeds;
  return { lexicon, bucketBits, transitions, ...quantize(weights) };
}

export function trainModel(folder: string, lexicon: Lexicon, options: RecipeOptions): Model {
  const without = options.without ?? [];
  const dev = options.unseen || without.includes('crossner') ? [] : ['crossner'];
  const handMade = readMix(folder, { without, dev });
  const first = fit(handMade, lexicon, options.gmb === false ? options : { ...options, epochs: 4, seeds: 1 });
  if (options.gmb === false) return first;
  const { kept, share } = agreeing(readGmb(folder, ['train', 'dev']), first);
  options.log?.(`gmb: ${(100 * share).toFixed(1)} % of the sentences agree`);
  return fit([...handMade, ...kept], lexicon, options);
}
