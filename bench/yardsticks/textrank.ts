/** TextRank (Mihalcea & Tarau 2004): overlap over the logarithms of the lengths, damping .85. */
import type { Analysis } from '../../src/summary/summarize.ts';
import { best, sentencesOf, stemsOf, walk } from './rows.ts';

export function textRank(analysis: Analysis, count: number): number[] {
  const sentences = sentencesOf(analysis);
  const stems = sentences.map((s) => new Set(stemsOf(analysis, s).map(([stem]) => stem)));
  const links = stems.map(() => new Float64Array(stems.length));
  for (let i = 0; i < stems.length; i++)
    for (let j = 0; j < i; j++) {
      let common = 0;
      for (const stem of stems[i]!) if (stems[j]!.has(stem)) common++;
      const lengths = Math.log(stems[i]!.size) + Math.log(stems[j]!.size);
      const weight = lengths > 0 ? common / lengths : 0;
      links[i]![j] = weight;
      links[j]![i] = weight;
    }
  const rank = walk(links, 0.85);
  const place = new Map(sentences.map((s, i) => [s, rank[i]!]));
  return best(sentences, (s) => place.get(s)!, count);
}
