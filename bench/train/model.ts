/** One model from the mix: first on the hand-made corpora, then again with the part of gmb that agrees with it. */
import type { Model } from '../../src/entities/names/model.ts';
import { type Lexicon, Vocabulary } from '../../src/entities/names/vocabulary.ts';
import type { MarkedDocument } from '../people/corpus.ts';
import { quantize, train } from './crf.ts';
import { buildDataset } from './dataset.ts';
import { agreeing, corpora, readGmb, readMix } from './mix.ts';

export interface RecipeOptions {
  /** Also train on the development parts: for the weights that ship, after the figures are taken. */
  readonly final?: boolean;
  readonly without?: readonly string[];
  readonly bucketBits?: number;
  readonly epochs?: number;
  readonly gmb?: boolean;
  readonly log?: (line: string) => void;
}

/** Trains on documents as they are. */
export function fit(documents: readonly MarkedDocument[], lexicon: Lexicon, options: RecipeOptions): Model {
  const bucketBits = options.bucketBits ?? 19;
  const data = buildDataset(documents, new Vocabulary(lexicon, 1e6), bucketBits);
  options.log?.(`${documents.length} documents, ${data.gold.length} candidates, ${data.features.length} features`);
  const { weights, transitions } = train(data, {
    bucketBits,
    epochs: options.epochs ?? 6,
    rate: 0.05,
    seed: 7,
    ...(options.log === undefined ? {} : { log: options.log }),
  });
  return { lexicon, bucketBits, transitions, ...quantize(weights) };
}

export function trainModel(folder: string, lexicon: Lexicon, options: RecipeOptions): Model {
  const without = options.without ?? [];
  const dev = options.final ? corpora : without.includes('crossner') ? [] : ['crossner'];
  const handMade = readMix(folder, { without, dev });
  const first = fit(handMade, lexicon, options.gmb === false ? options : { ...options, epochs: 4 });
  if (options.gmb === false) return first;
  const { kept, share } = agreeing(readGmb(folder, ['train', 'dev']), first);
  options.log?.(`gmb: ${(100 * share).toFixed(1)} % of the sentences agree`);
  return fit([...handMade, ...kept], lexicon, options);
}
