/** Sets of sentences that a summary might be, with the ROUGE of each: what the ranker is fitted on. */
import type { Candidates } from '../../src/summary/candidates.ts';
import { fitness } from '../../src/summary/fitness.ts';
import { scoreRows, type Ranker } from '../../src/summary/coefficients.ts';
import { compareSentences, sameFrom } from '../../src/summary/pairs.ts';
import { createRandom } from '../random.ts';
import type { Example } from './examples.ts';

/** Summaries of these many sentences are learnt from together: weights and slopes serve all lengths. */
export const lengths = [1, 2, 3, 5] as const;

/** Sets of sentences of one article and length with their ROUGE in percent. */
export interface CandidateSets {
  readonly example: Example;
  readonly length: number;
  readonly sets: readonly (readonly number[])[];
  readonly rouge: Float64Array;
}

/** So many leading sentences, and the best by a ranker up to so many in all, are drawn from. */
const leading = 5;
const poolSize = 15;
/** Draws for each set that is wanted; a draw may not stand, or stand already. */
const drawsPerSet = 8;

/** Up to so many sets per article and length that the reading rules allow; the leading sentences are always among them. */
export function drawSets(examples: readonly Example[], ranker: Ranker, perLength: number): CandidateSets[] {
  const drawn: CandidateSets[] = [];
  const random = createRandom(20_240_117);
  for (const example of examples) {
    const { candidates, rows } = example.analysis;
    const scores = scoreRows(ranker, rows);
    const good: number[] = [];
    for (let s = 0; s < candidates.length; s++) if (candidates.fitness[s] === fitness.good) good.push(s);
    const pool = poolOf(good, scores, candidates);
    for (const length of lengths) {
      if (good.length <= length) continue;
      const sets = new Map<string, readonly number[]>();
      const add = (set: readonly number[]): void => {
        const sorted = set.toSorted((a, b) => a - b);
        if (standsTogether(example, sorted)) sets.set(sorted.join(), sorted);
      };
      add(good.slice(0, length));
      if (length === 1) for (const s of pool) add([s]);
      else
        for (let draw = 0; draw < perLength * drawsPerSet && sets.size < perLength; draw++) {
          const set = new Set<number>();
          while (set.size < length) set.add(pool[Math.floor(random() * pool.length)]!);
          add([...set]);
        }
      const list = [...sets.values()];
      if (list.length < 2) continue;
      drawn.push({ example, length, sets: list, rouge: Float64Array.from(list, (set) => 100 * example.score(set)) });
    }
  }
  return drawn;
}

/** The leading sentences and the best, each with the one that it leans on. */
function poolOf(good: readonly number[], scores: Float64Array, { leans, fitness: fits }: Candidates): number[] {
  const pool = new Set(good.slice(0, leading));
  for (const s of good.toSorted((a, b) => scores[b]! - scores[a]!)) {
    if (pool.size >= poolSize) break;
    pool.add(s);
    if (leans[s] === 1 && fits[s - 1] === fitness.good) pool.add(s - 1);
  }
  return [...pool];
}

/** Whether every sentence that leans on the one before has it, every quotation is whole, and no two say the same. */
function standsTogether({ analysis: { candidates, vectors } }: Example, set: readonly number[]): boolean {
  const { leans, quotationStart, quotationEnd } = candidates;
  return set.every(
    (s, k) =>
      (leans[s] === 0 || set[k - 1] === s - 1) &&
      (quotationStart[s] === s || set[k - 1] === s - 1) &&
      (quotationEnd[s] === s || set[k + 1] === s + 1) &&
      set.slice(0, k).every((other) => compareSentences(vectors, other, s).similarity < sameFrom),
  );
}
