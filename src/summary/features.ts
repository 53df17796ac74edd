/**
 * What the ranker knows of a sentence by itself: a row of numbers per sentence, named and grouped. A new feature is a
 * line in `featureList` and what it reads in `SentenceFacts` (sentence-facts.ts); then `bench/train/summary.ts` fits the weights anew.
 */
import type { Segmentation } from '../text/segmentation.ts';
import type { Candidates } from './candidates.ts';
import { describeSentences, type SentenceFacts, type TitleStems } from './sentence-facts.ts';
import type { Vectors } from './vectors.ts';

/** A feature, the group under which it is shown, the sign its weight is held to in training, and how it is worked out. */
export interface Feature {
  readonly name: string;
  readonly group: string;
  readonly sign?: 'negative' | 'positive';
  readonly of: (sentence: SentenceFacts) => number;
}

const isAt = (place: number, wanted: number): number => (place === wanted ? 1 : 0);

/** The features, in a model's order. */
export const featureList: readonly Feature[] = [
  { name: 'title words', group: 'title', of: (s) => s.titleShare },
  { name: 'frequent words', group: 'frequency', of: (s) => 10 * s.repeatedShare },
  { name: 'mean share', group: 'frequency', of: (s) => (100 * s.share) / Math.max(4, s.stems) },
  { name: 'mean log share', group: 'frequency', of: (s) => (s.stems === 0 ? -7 : s.logShare / s.stems) },
  { name: 'words met once', group: 'frequency', of: (s) => (s.stems === 0 ? 1 : s.once / s.stems) },
  { name: 'content density', group: 'frequency', of: (s) => s.stems / Math.max(1, s.tokens) },
  { name: 'capitalised share', group: 'names', sign: 'negative', of: (s) => s.capitals / Math.max(1, s.tokens) },
  { name: 'first mentions', group: 'names', of: (s) => s.firstMentions },
  { name: 'first person', group: 'voice', sign: 'negative', of: (s) => s.firstPerson / Math.max(1, s.tokens) },
  { name: 'likeness to the lead', group: 'repetition', of: (s) => s.likenessToLead },
  { name: 'said before', group: 'repetition', of: (s) => s.saidBefore },
  { name: 'opens with the', group: 'repetition', of: (s) => (s.opensWithThe ? 1 : 0) },
  { name: 'centrality', group: 'centrality', of: (s) => s.centrality },
  { name: 'taken up later', group: 'centrality', of: (s) => s.takenUp },
  { name: 'relative position', group: 'position', of: (s) => (s.count > 1 ? s.place / (s.count - 1) : 0) },
  { name: 'slow decay', group: 'position', of: (s) => Math.exp(-s.place / 12) },
  { name: 'fast decay', group: 'position', of: (s) => Math.exp(-s.place / 5) },
  { name: 'first sentence', group: 'position', of: (s) => isAt(s.place, 0) },
  { name: 'second sentence', group: 'position', of: (s) => isAt(s.place, 1) },
  { name: 'third sentence', group: 'position', of: (s) => isAt(s.place, 2) },
  { name: 'last three', group: 'position', of: (s) => (s.count > 8 && s.place >= s.count - 3 ? 1 : 0) },
  { name: 'starts a paragraph', group: 'position', of: (s) => (s.opensParagraph ? 1 : 0) },
  { name: 'log words', group: 'length', of: (s) => Math.log(s.tokens + 1) },
  { name: 'over 25 words', group: 'length', sign: 'negative', of: (s) => Math.max(0, s.tokens - 25) / 10 },
  { name: 'over 40 words', group: 'length', sign: 'negative', of: (s) => Math.max(0, s.tokens - 40) / 10 },
  { name: 'under 12 words', group: 'length', sign: 'negative', of: (s) => Math.max(0, 12 - s.tokens) / 12 },
  { name: 'under 20 words', group: 'length', of: (s) => Math.max(0, 20 - s.tokens) / 10 },
  { name: 'quotation mark', group: 'quotation', of: (s) => (s.hasQuote ? 1 : 0) },
  { name: 'opens with a quotation', group: 'quotation', of: (s) => (s.opensWithQuote ? 1 : 0) },
  { name: 'expected words', group: 'salience', sign: 'positive', of: (s) => s.expected },
  { name: 'expected share', group: 'salience', of: (s) => s.expected / Math.max(4, s.stems) },
  { name: 'new expected words', group: 'salience', of: (s) => s.expectedNew },
];

/** Rows of `featureList.length` values, one row per sentence; furniture has zeros. */
export function computeFeatures(
  document: Segmentation,
  candidates: Candidates,
  vectors: Vectors,
  title: TitleStems,
): Float64Array {
  const width = featureList.length;
  const rows = new Float64Array(candidates.length * width);
  for (const [s, facts] of describeSentences(document, candidates, vectors, title)) {
    for (let f = 0; f < width; f++) rows[s * width + f] = featureList[f]!.of(facts);
  }
  return rows;
}
