/**
 * Fits the ranker so that the sets of sentences it leads to score best (minimum risk training): for every article and
 * length a few dozen candidate sets, P = softmax of their scores, and the expected ROUGE under P is maximised.
 */
import { fitness, type Candidates } from '../../src/summary/candidates.ts';
import { pairNames, scoreRows, standardise, stretch, type Ranker } from '../../src/summary/coefficients.ts';
import { featureList } from '../../src/summary/features.ts';
import { compareSentences, excessFrom } from '../../src/summary/pairs.ts';
import { selectSentences } from '../../src/summary/select.ts';
import type { Analysis } from '../../src/summary/summarize.ts';
import type { Example } from './examples.ts';
import { createRandom } from '../random.ts';
import { apart } from './summary-corpora.ts';

/** Summaries of these many sentences are learnt from together: weights and slopes serve all lengths. */
export const lengths = [1, 2, 3, 5] as const;

/** Sets of sentences of one article and length with their ROUGE in percent. */
export interface CandidateSets {
  readonly example: Example;
  readonly length: number;
  readonly sets: readonly (readonly number[])[];
  readonly rouge: Float64Array;
}

/** Ranks an article's sentences and chooses. */
export function choose({ candidates, vectors, rows }: Analysis, ranker: Ranker, maxSentences: number): number[] {
  return selectSentences({
    ...candidates,
    score: scoreRows(ranker, rows),
    vectors,
    pairs: ranker.pairs,
    maxSentences,
    maxWords: Infinity,
  });
}

/** The sets that a ranker might choose; the leading sentences and its own choice are always among them. */
export function drawSets(examples: readonly Example[], ranker: Ranker, perLength: number): CandidateSets[] {
  const drawn: CandidateSets[] = [];
  const random = createRandom(20_240_117);
  for (const example of examples) {
    const { candidates, rows } = example.analysis;
    const scores = scoreRows(ranker, rows);
    const good: number[] = [];
    for (let s = 0; s < candidates.length; s++) if (candidates.fitness[s] === fitness.good) good.push(s);
    const byScore = good.toSorted((a, b) => scores[b]! - scores[a]!);
    for (const length of lengths) {
      if (good.length <= length) continue;
      const lead = good.slice(0, length);
      const pool = [...new Set([...byScore.slice(0, length + 7), ...lead])];
      const sets = new Map<string, readonly number[]>();
      const add = (set: readonly number[]): void => {
        const sorted = set.toSorted((a, b) => a - b);
        if (standsTogether(candidates, sorted)) sets.set(sorted.join(), sorted);
      };
      add(lead);
      add(choose(example.analysis, ranker, length));
      if (length === 1) for (const s of pool) add([s]);
      else
        for (let draw = 0; draw < perLength * 4 && sets.size < perLength; draw++) {
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

/** Whether every sentence that leans on the one before has it, and every quotation is whole. */
function standsTogether({ leans, quotationStart, quotationEnd }: Candidates, set: readonly number[]): boolean {
  return set.every(
    (s, k) =>
      (leans[s] === 0 || set[k - 1] === s - 1) &&
      (quotationStart[s] === s || set[k - 1] === s - 1) &&
      (quotationEnd[s] === s || set[k + 1] === s + 1),
  );
}

/** A weight for each feature and pair term. */
const weightCount = featureList.length + pairNames.length;
/** The weights, then a slope for each. */
const parameterCount = 2 * weightCount;

/**
 * What the parameters are multiplied with for a set: standardised features and pair terms in the order of pairNames, then
 * the same times the stretch of its length.
 */
function describeSet(analysis: Analysis, scale: Scale, set: readonly number[], out: Float32Array): void {
  const width = featureList.length;
  for (const [k, s] of set.entries()) {
    for (let f = 0; f < width; f++) out[f] = out[f]! + standardise(scale, f, analysis.rows[s * width + f]!);
    for (const other of set.slice(0, k)) {
      const { similarity, salience } = compareSentences(analysis.vectors, other, s);
      out[width] = out[width]! + similarity;
      out[width + 1] = out[width + 1]! + Math.max(0, similarity - excessFrom);
      out[width + 2] = out[width + 2]! + salience;
    }
    if (k > 0 && set[k - 1] === s - 1) out[width + 3] = out[width + 3]! + 1;
  }
  for (let f = 0; f < weightCount; f++) out[weightCount + f] = stretch(set.length) * out[f]!;
}

/** What features are standardised by. */
export type Scale = Pick<Ranker, 'mean' | 'deviation'>;

/** Mean and deviation of every feature over the readable sentences. */
export function measureScale(examples: readonly Example[]): Scale {
  const width = featureList.length;
  const sum = new Float64Array(width);
  const squares = new Float64Array(width);
  let count = 0;
  for (const { analysis } of examples)
    for (let s = 0; s < analysis.candidates.length; s++) {
      if (analysis.candidates.fitness[s] === fitness.furniture) continue;
      count++;
      for (let f = 0; f < width; f++) {
        const value = analysis.rows[s * width + f]!;
        sum[f] = sum[f]! + value;
        squares[f] = squares[f]! + value * value;
      }
    }
  const mean = sum.map((value) => value / count);
  const deviation = squares.map((value, f) => Math.sqrt(Math.max(1e-6, value / count - mean[f]! ** 2)));
  return { mean, deviation };
}

/** The ranker that candidate sets are first drawn with, whatever their length. */
export function firstRanker({ mean, deviation }: Scale): Ranker {
  const [similarity, excess, salience, neighbour] = startingPairs;
  return {
    mean,
    deviation,
    weight: Float64Array.from(featureList, ({ name }) => startingWeights[name] ?? 0),
    pairs: { similarity, excess, salience, neighbour },
  };
}

/** Weights to start from, in deviations. */
const startingWeights: Readonly<Record<string, number>> = {
  'title words': 2.81,
  'frequent words': 1.93,
  'covered mass': 1.18,
  'capitalised share': -1.1,
  'first person': -1.08,
  'likeness to the lead': -0.99,
  centrality: 0.98,
  'relative position': -0.9,
  'slow decay': 0.89,
  'fast decay': 0.77,
  'first mentions': 0.89,
  'said before': -0.74,
  'taken up later': 0.7,
  'over 25 words': -0.69,
  'over 40 words': -1.62,
  'under 12 words': -0.45,
  'quotation mark': -0.62,
  'third sentence': 0.61,
};
const startingPairs = [-4.09, -2.35, 0, 1.83] as const;

/** A model's numbers in the order of `coefficientNames`. */
export function coefficientsOf(salience: Iterable<number>, scale: Scale, fitted: Float64Array): number[] {
  const numbers = [...salience];
  const width = featureList.length;
  for (let f = 0; f < width; f++)
    numbers.push(scale.mean[f]!, scale.deviation[f]!, fitted[f]!, fitted[weightCount + f]!);
  for (const k of pairNames.keys()) numbers.push(fitted[width + k]!, fitted[weightCount + width + k]!);
  return numbers;
}

/** Settings of the fit; bench/NOTES.md has what was tried. */
const fitting = { steps: 150, rate: 0.05, lastRate: 0.01, decay: 5e-3 };

/** Adam on the expected ROUGE: weights, held to the signs that `featureList` names, and slopes. */
export function fitWeights(drawn: readonly CandidateSets[], scale: Scale): Float64Array {
  const p = parameterCount;
  const first = new Int32Array(drawn.length + 1);
  for (const [k, { sets }] of drawn.entries()) first[k + 1] = first[k]! + sets.length;
  const total = first[drawn.length]!;
  const features = new Float32Array(total * p);
  const rouge = new Float64Array(total);
  for (const [k, { example, sets, rouge: values }] of drawn.entries()) {
    rouge.set(values, first[k]!);
    for (const [i, set] of sets.entries()) {
      const at = (first[k]! + i) * p;
      describeSet(example.analysis, scale, set, features.subarray(at, at + p));
    }
  }
  const importance = weighExamples(drawn);

  const weights = new Float64Array(p);
  weights.set([...firstRanker(scale).weight, ...startingPairs]);
  const momentum = new Float64Array(p);
  const square = new Float64Array(p);
  const gradient = new Float64Array(p);
  const probability = new Float64Array(total);
  for (let step = 1; step <= fitting.steps; step++) {
    gradient.fill(0);
    for (let k = 0; k < drawn.length; k++) {
      const from = first[k]!;
      const to = first[k + 1]!;
      let greatest = -Infinity;
      for (let i = from; i < to; i++) {
        let score = 0;
        for (let f = 0, at = i * p; f < p; f++) score += weights[f]! * features[at + f]!;
        probability[i] = score;
        if (score > greatest) greatest = score;
      }
      let sum = 0;
      let expected = 0;
      for (let i = from; i < to; i++) {
        const value = Math.exp(probability[i]! - greatest);
        probability[i] = value;
        sum += value;
        expected += value * rouge[i]!;
      }
      expected /= sum;
      for (let i = from; i < to; i++) {
        if (probability[i]! < 1e-5 * sum) continue;
        const pull = importance[k]! * (probability[i]! / sum) * (rouge[i]! - expected);
        for (let f = 0, at = i * p; f < p; f++) gradient[f] = gradient[f]! + pull * features[at + f]!;
      }
    }
    const rate = fitting.rate + ((fitting.lastRate - fitting.rate) * step) / fitting.steps;
    for (let f = 0; f < p; f++) {
      const g = gradient[f]! - fitting.decay * weights[f]!;
      momentum[f] = 0.9 * momentum[f]! + 0.1 * g;
      square[f] = 0.999 * square[f]! + 0.001 * g * g;
      weights[f] =
        weights[f]! +
        (rate * (momentum[f]! / (1 - 0.9 ** step))) / (Math.sqrt(square[f]! / (1 - 0.999 ** step)) + 1e-8);
      const sign = featureList[f]?.sign;
      if (sign === 'negative') weights[f] = Math.min(0, weights[f]!);
      if (sign === 'positive') weights[f] = Math.max(0, weights[f]!);
    }
  }
  return weights;
}

/**
 * What an article counts in the fit, 1 unless its corpus is named: Daily Mail news stands in for the corpus that mustn't
 * be learnt from, xsum lacks its first sentences, and of bbc hardly anything is to be learnt. bench/NOTES.md has what
 * else was tried.
 */
const articleWeight: Readonly<Record<string, number>> = { cnndm_mix: 3, xsum: 0.3, [apart]: 0.05 };

/** Shares that sum to 1. */
function weighExamples(drawn: readonly CandidateSets[]): Float64Array {
  const importance = Float64Array.from(drawn, ({ example: { corpus } }) => articleWeight[corpus] ?? 1);
  const whole = importance.reduce((sum, value) => sum + value, 0);
  return importance.map((value) => value / whole);
}
