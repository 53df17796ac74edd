/** What each feature of a line says for its being the title. Made by `node bench/run.mjs train/headline`. */
import type { HeadlineFeatures } from './headline-features.ts';

export const headlineWeights: HeadlineFeatures = {
  width: 2.74,
  beyond: -2.07,
  oneWord: -1.41,
  twoWords: -0.14,
  between: -1.59,
  again: 2.08,
  menu: -1.89,
  inBody: -1.66,
  depth: -2.43,
  signed: 2.79,
  signedLater: 1.53,
  overlap: 4.59,
  stop: -0.96,
  list: -0.77,
  below: -0.61,
  over: 1.01,
  dated: -1.53,
};
