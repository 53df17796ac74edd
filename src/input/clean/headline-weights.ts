/** What each feature of a line says for its being the title. Made by `node bench/run.mjs train/headline`. */
import type { HeadlineFeatures } from './headline-features.ts';

export const headlineWeights: HeadlineFeatures = {
  width: 2.76,
  beyond: -2.19,
  oneWord: -1.41,
  twoWords: 0,
  between: -1.53,
  again: 2.1,
  menu: -1.88,
  inBody: -1.24,
  depth: -2.61,
  signed: 2.8,
  signedLater: 1.6,
  overlap: 4.64,
  stop: -0.98,
  list: -0.8,
  below: -0.41,
  over: 1.24,
  dated: -1.51,
};
