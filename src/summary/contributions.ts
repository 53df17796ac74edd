/** What a sentence's score is made of. */
import { standardise, type Ranker } from './coefficients.ts';
import { featureList } from './features.ts';

/** Weight times standardised value, summed by group; `relevance` is the query's part. They add up to the score. */
export function contributions(
  ranker: Ranker,
  rows: Float64Array,
  s: number,
  relevance: number | undefined,
): Record<string, number> {
  const groups: Record<string, number> = relevance === undefined ? {} : { query: relevance };
  for (const [f, { group }] of featureList.entries()) {
    const value = ranker.weight[f]! * standardise(ranker, f, rows[s * featureList.length + f]!);
    groups[group] = (groups[group] ?? 0) + value;
  }
  for (const group of Object.keys(groups)) groups[group] = Math.round(groups[group]! * 1000) / 1000;
  return groups;
}
