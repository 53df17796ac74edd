/** LexRank (Erkan & Radev 2004), continuous: TF-IDF cosine, self-loops, damping .15. */
import { pairCosines } from './cosines.ts';
import type { Analysis } from '../../src/summary/summarize.ts';
import { best, sentencesOf, walk } from './rows.ts';

export function lexRank(analysis: Analysis, count: number): number[] {
  const sentences = sentencesOf(analysis);
  const rank = walk(pairCosines(analysis, sentences), 0.85);
  const place = new Map(sentences.map((s, i) => [s, rank[i]!]));
  return best(sentences, (s) => place.get(s)!, count);
}
