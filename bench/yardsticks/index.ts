/** The classic extractive methods, each from its paper, over the product's sentences and stems. */
import type { Analysis } from '../../src/summary/summarize.ts';
import { klSum } from './kl-sum.ts';
import { lexRank } from './lexrank.ts';
import { latentSemantic } from './lsa.ts';
import { sumBasic } from './sumbasic.ts';
import { textRank } from './textrank.ts';

export interface Yardstick {
  readonly name: string;
  /** As many sentences as asked for, by index, ascending. */
  readonly rank: (analysis: Analysis, count: number) => number[];
}

export const yardsticks: readonly Yardstick[] = [
  { name: 'TextRank', rank: textRank },
  { name: 'LexRank', rank: lexRank },
  { name: 'LSA', rank: latentSemantic },
  { name: 'SumBasic', rank: sumBasic },
  { name: 'KL-Sum', rank: klSum },
];
