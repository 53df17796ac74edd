/** Cosines of TF-IDF vectors between all sentences. */
import { compareSentences } from '../../src/summary/pairs.ts';
import type { Analysis } from '../../src/summary/summarize.ts';

export function pairCosines({ vectors }: Analysis, sentences: readonly number[]): Float64Array[] {
  const cosines = sentences.map(() => new Float64Array(sentences.length));
  for (let i = 0; i < sentences.length; i++) {
    cosines[i]![i] = 1;
    for (let j = 0; j < i; j++) {
      const { similarity } = compareSentences(vectors, sentences[i]!, sentences[j]!);
      cosines[i]![j] = similarity;
      cosines[j]![i] = similarity;
    }
  }
  return cosines;
}
