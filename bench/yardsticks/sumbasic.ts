/** SumBasic (Nenkova & Vanderwende 2005): the best sentence with the likeliest word; chosen words' probability squared. */
import type { Analysis } from '../../src/summary/summarize.ts';
import { sentencesOf, stemsOf } from './rows.ts';

export function sumBasic(analysis: Analysis, count: number): number[] {
  const { total } = analysis.vectors.words;
  const occurrences = total.reduce((sum, value) => sum + value, 0);
  const probability = Float64Array.from(total, (value) => value / occurrences);
  const left = new Set(sentencesOf(analysis));
  const chosen: number[] = [];
  while (chosen.length < count && left.size > 0) {
    const present = new Set([...left].flatMap((s) => stemsOf(analysis, s).map(([stem]) => stem)));
    let likeliest = -1;
    for (const stem of present) if (likeliest === -1 || probability[stem]! > probability[likeliest]!) likeliest = stem;
    let best = -1;
    let bestMean = -1;
    for (const s of left) {
      const stems = stemsOf(analysis, s);
      if (!stems.some(([stem]) => stem === likeliest)) continue;
      const mean = stems.reduce((sum, [stem]) => sum + probability[stem]!, 0) / stems.length;
      if (mean > bestMean) {
        best = s;
        bestMean = mean;
      }
    }
    chosen.push(best);
    left.delete(best);
    for (const [stem] of stemsOf(analysis, best)) probability[stem] = probability[stem]! ** 2;
  }
  return chosen.sort((a, b) => a - b);
}
