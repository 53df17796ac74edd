/** What the yardsticks share: a sentence's distinct stems with their counts, and the best of a list of scores. */
import type { Analysis } from '../../src/summary/summarize.ts';

/** Sentences that have content words. */
export function sentencesOf({ vectors }: Analysis): number[] {
  const { row } = vectors.words;
  return [...row.keys()].filter((s) => s + 1 < row.length && row[s + 1]! > row[s]!);
}

/** [stem, count] of a sentence. */
export function stemsOf({ vectors }: Analysis, s: number): [number, number][] {
  const { row, stem, count } = vectors.words;
  const found: [number, number][] = [];
  for (let k = row[s]!; k < row[s + 1]!; k++) found.push([stem[k]!, count[k]!]);
  return found;
}

/** The sentences with the highest scores, ascending; the earlier of equals. */
export function best(sentences: readonly number[], score: (s: number) => number, count: number): number[] {
  return sentences
    .toSorted((a, b) => score(b) - score(a) || a - b)
    .slice(0, count)
    .sort((a, b) => a - b);
}

/** Stationary distribution of a random walk over weighted links, by power iteration. */
export function walk(links: readonly Float64Array[], damping: number): Float64Array {
  const n = links.length;
  const out = links.map((row) => row.reduce((sum, value) => sum + value, 0));
  let rank = new Float64Array(n).fill(1 / n);
  for (let round = 0; round < 50; round++) {
    const next = new Float64Array(n).fill((1 - damping) / n);
    for (let i = 0; i < n; i++) {
      const share = out[i]! > 0 ? (damping * rank[i]!) / out[i]! : 0;
      for (let j = 0; j < n; j++) next[j] = next[j]! + (out[i]! > 0 ? share * links[i]![j]! : (damping * rank[i]!) / n);
    }
    const change = next.reduce((sum, value, i) => sum + Math.abs(value - rank[i]!), 0);
    rank = next;
    if (change < 1e-6) break;
  }
  return rank;
}
