/** KL-Sum (Haghighi & Vanderwende 2009): greedily the summary whose words are distributed most like the article's. */
import type { Analysis } from '../../src/summary/summarize.ts';
import { sentencesOf, stemsOf } from './rows.ts';

const smoothing = 0.01;

export function klSum(analysis: Analysis, count: number): number[] {
  const { total } = analysis.vectors.words;
  const occurrences = total.reduce((sum, value) => sum + value, 0);
  const used = new Float64Array(total.length);
  let usedSum = 0;
  const left = new Set(sentencesOf(analysis));
  const chosen: number[] = [];
  while (chosen.length < count && left.size > 0) {
    let best = -1;
    let least = Infinity;
    for (const s of left) {
      const stems = stemsOf(analysis, s);
      const size = usedSum + stems.reduce((sum, [, times]) => sum + times, 0) + smoothing * total.length;
      // Σ p ln(p / q), of which only the part with q matters; words not in the sentence keep their count.
      let divergence = 0;
      for (const [stem, times] of stems) {
        const p = total[stem]! / occurrences;
        divergence -= p * (Math.log(used[stem]! + times + smoothing) - Math.log(used[stem]! + smoothing));
      }
      divergence += Math.log(size);
      if (divergence < least) {
        least = divergence;
        best = s;
      }
    }
    chosen.push(best);
    left.delete(best);
    for (const [stem, times] of stemsOf(analysis, best)) {
      used[stem] = used[stem]! + times;
      usedSum += times;
    }
  }
  return chosen.sort((a, b) => a - b);
}
