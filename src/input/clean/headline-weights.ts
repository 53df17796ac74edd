/** What each feature of a line says for its being the title. Made by `node bench/run.mjs train/headline`. */
import type { HeadlineFeatures } from './headline-features.ts';

export const headlineWeights: HeadlineFeatures = {
  width: 2.78,
  beyond: -2.15,
  oneWord: -1.36,
  twoWords: 0.03,
  between: -1.5,
  again: 2.13,
  menu: -1.9,
  inBody: -1.34,
  depth: -2.84,
  signed: 2.82,
  signedLater: 1.61,
  overlap: 4.69,
  stop: -0.97,
  list: -0.8,
  below: -0.46,
  over: 1.12,
  dated: -1.5,
};
