/**
 * Fits the ranker so that the sets of sentences it leads to score best (minimum risk training): for every article and
 * length a few dozen candidate sets, P = softmax of their scores, and the expected ROUGE under P is maximised.
 */
import { createExtractScorer } from '../metrics/extract-scorer.ts';
import { fitness } from '../../src/summary/candidates.ts';
import { openRanker, scoreRows, standardise, type Ranker } from '../../src/summary/coefficients.ts';
import { featureList } from '../../src/summary/features.ts';
import type { SummaryModel } from '../../src/summary/model.ts';
import { excessFrom, pairSimilarity, selectSentences } from '../../src/summary/select.ts';
import { analyze, type Analysis } from '../../src/summary/summarize.ts';
import { segment } from '../../src/text/segmentation.ts';
import { apart, type ReferencedArticle } from './summary-corpora.ts';

export const lengths = [1, 2, 3, 5] as const;
const lengthWeight = new Map<number, number>([
  [1, 0.5],
  [2, 0.5],
  [3, 1],
  [5, 0.5],
]);

/** An article ready to learn from. */
export interface Example {
  readonly corpus: string;
  readonly id: string;
  readonly analysis: Analysis;
  readonly score: (extract: readonly number[]) => number;
}

/** Cuts, counts and prepares every article. */
export function prepareExamples(articles: readonly ReferencedArticle[], model: SummaryModel): Example[] {
  return articles.map(({ corpus, id, title, text, references }) => {
    const analysis = analyze(segment(text), title, model);
    const { start, end, length } = analysis.candidates;
    const sentences = Array.from({ length }, (_, s) => text.slice(start[s], end[s]));
    return { corpus, id, analysis, score: createExtractScorer(sentences, references) };
  });
}

/** Candidate sets of one article and length: features summed over the set, and ROUGE in percent. */
interface Candidates {
  readonly corpus: string;
  readonly id: string;
  readonly length: number;
  readonly features: Float64Array;
  readonly rouge: Float64Array;
}

/** A small generator (mulberry32), so that a run can be repeated. */
export function createRandom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

const pairTerms = 3;
export const parameterCount = featureList.length + pairTerms;

/** The sets that a ranker might choose from, the leading sentences always among them. */
export function sampleCandidates(examples: readonly Example[], ranker: Ranker, perLength: number): Candidates[] {
  const samples: Candidates[] = [];
  const random = createRandom(20_240_117);
  for (const example of examples) {
    const { candidates, vectors, rows } = example.analysis;
    const scores = scoreRows(ranker, rows);
    const good: number[] = [];
    for (let s = 0; s < candidates.length; s++) if (candidates.fitness[s] === fitness.good) good.push(s);
    const byScore = good.toSorted((a, b) => scores[b]! - scores[a]!);
    for (const length of lengths) {
      if (good.length <= length) continue;
      const pool = byScore.slice(0, length + 7);
      for (const s of good.slice(0, length)) if (!pool.includes(s)) pool.push(s);
      const sets = new Map<string, number[]>();
      const add = (set: readonly number[]): void => {
        const sorted = set.toSorted((a, b) => a - b);
        sets.set(sorted.join(), sorted);
      };
      add(good.slice(0, length));
      add(
        selectSentences({
          fitness: candidates.fitness,
          leans: candidates.leans,
          words: candidates.words,
          score: scores,
          vectors,
          pairs: ranker.pairs,
          maxSentences: length,
          maxWords: Infinity,
        }),
      );
      if (length === 1) for (const s of pool.slice(0, perLength)) add([s]);
      for (let draws = 0; draws < perLength * 4 && sets.size < perLength && length > 1; draws++) {
        const set = new Set<number>();
        while (set.size < Math.min(length, pool.length)) set.add(pool[Math.floor(random() * pool.length)]!);
        add([...set]);
      }
      const list = [...sets.values()];
      const features = new Float64Array(list.length * parameterCount);
      const rouge = new Float64Array(list.length);
      for (const [k, set] of list.entries()) {
        features.set(describeSet(example.analysis, ranker, set), k * parameterCount);
        rouge[k] = 100 * example.score(set);
      }
      samples.push({ corpus: example.corpus, id: example.id, length, features, rouge });
    }
  }
  return samples;
}

/** What the weights are multiplied with for a set of sentences. */
function describeSet(analysis: Analysis, scale: Ranker, set: readonly number[]): Float64Array {
  const width = featureList.length;
  const sum = new Float64Array(parameterCount);
  for (const [k, s] of set.entries()) {
    for (let f = 0; f < width; f++) sum[f] = sum[f]! + standardise(scale, f, analysis.rows[s * width + f]!);
    for (const other of set.slice(0, k)) {
      const shared = pairSimilarity(analysis.vectors, other, s);
      sum[width] = sum[width]! + shared;
      sum[width + 1] = sum[width + 1]! + Math.max(0, shared - excessFrom);
    }
    if (k > 0 && set[k - 1] === s - 1) sum[width + 2] = sum[width + 2]! + 1;
  }
  return sum;
}

/** Mean and deviation of every feature over the readable sentences, as a ranker without weights. */
export function measureScale(examples: readonly Example[]): Ranker {
  const width = featureList.length;
  const mean = new Float64Array(width);
  const deviation = new Float64Array(width);
  let count = 0;
  for (const round of [0, 1]) {
    for (const { analysis } of examples)
      for (let s = 0; s < analysis.candidates.length; s++) {
        if (analysis.candidates.fitness[s] === fitness.furniture) continue;
        if (round === 0) count++;
        for (let f = 0; f < width; f++) {
          const value = analysis.rows[s * width + f]!;
          if (round === 0) mean[f] = mean[f]! + value;
          else deviation[f] = deviation[f]! + (value - mean[f]!) ** 2;
        }
      }
    const target = round === 0 ? mean : deviation;
    for (let f = 0; f < width; f++) target[f] = target[f]! / count;
  }
  for (let f = 0; f < width; f++) deviation[f] = Math.max(1e-3, Math.sqrt(deviation[f]!));
  return { mean, deviation, weight: new Float64Array(width), pairs: { similarity: 0, excess: 0, neighbour: 0 } };
}

/** Weights to start from, in deviations, as measured on the same corpora by other means. */
const startingWeights: Readonly<Record<string, number>> = {
  'title words': 2.81,
  caption: -2.14,
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
const startingPairs = [-4.09, -2.35, 1.83];

/** The weights that candidate sets are first drawn with. */
export function firstGuess(): number[] {
  return [...featureList.map(({ name }) => startingWeights[name] ?? 0), ...startingPairs];
}

/** A scale with weights: first the features', then the pair terms'. */
export function withWeights(scale: Ranker, weights: ArrayLike<number>): Ranker {
  const width = featureList.length;
  return {
    ...scale,
    weight: Float64Array.from({ length: width }, (_, f) => weights[f]!),
    pairs: { similarity: weights[width]!, excess: weights[width + 1]!, neighbour: weights[width + 2]! },
  };
}

/** A ranker's numbers in the order of `coefficientNames`. */
export function coefficientsOf(ranker: Ranker): number[] {
  const numbers: number[] = [];
  for (let f = 0; f < featureList.length; f++) numbers.push(ranker.mean[f]!, ranker.deviation[f]!, ranker.weight[f]!);
  numbers.push(ranker.pairs.similarity, ranker.pairs.excess, ranker.pairs.neighbour);
  openRanker(Float64Array.from(numbers));
  return numbers;
}

/** Settings of the fit; see bench/NOTES.md for what was tried. */
export const defaults = { steps: 250, rate: 0.05, lastRate: 0.01, decay: 1e-3, apartWeight: 0.1 };

/** Adam on the expected ROUGE. Weights are held to the signs that `featureList` names. */
export function fitWeights(
  samples: readonly Candidates[],
  start: ArrayLike<number> | undefined,
  options: typeof defaults = defaults,
): Float64Array {
  const p = parameterCount;
  const perCorpus = new Map<string, Set<string>>();
  for (const { corpus, id } of samples) {
    const ids = perCorpus.get(corpus) ?? new Set();
    perCorpus.set(corpus, ids.add(id));
  }
  const importance = samples.map(
    ({ corpus, length }) =>
      (lengthWeight.get(length)! * (corpus === apart ? options.apartWeight : 1)) /
      Math.sqrt(perCorpus.get(corpus)!.size),
  );
  const whole = importance.reduce((sum, value) => sum + value, 0);
  const weights = start ? Float64Array.from(start) : new Float64Array(p);
  const first = new Float64Array(p);
  const second = new Float64Array(p);
  const gradient = new Float64Array(p);
  for (let step = 1; step <= options.steps; step++) {
    gradient.fill(0);
    for (const [k, sample] of samples.entries()) {
      const sets = sample.rouge.length;
      const probability = new Float64Array(sets);
      let greatest = -Infinity;
      for (let i = 0; i < sets; i++) {
        let score = 0;
        for (let f = 0; f < p; f++) score += weights[f]! * sample.features[i * p + f]!;
        probability[i] = score;
        if (score > greatest) greatest = score;
      }
      let sum = 0;
      for (let i = 0; i < sets; i++) {
        probability[i] = Math.exp(probability[i]! - greatest);
        sum += probability[i]!;
      }
      let expected = 0;
      for (let i = 0; i < sets; i++) {
        probability[i] = probability[i]! / sum;
        expected += probability[i]! * sample.rouge[i]!;
      }
      const factor = importance[k]! / whole;
      for (let i = 0; i < sets; i++) {
        const pull = factor * probability[i]! * (sample.rouge[i]! - expected);
        if (pull !== 0) for (let f = 0; f < p; f++) gradient[f] = gradient[f]! + pull * sample.features[i * p + f]!;
      }
    }
    const rate = options.rate + ((options.lastRate - options.rate) * step) / options.steps;
    for (let f = 0; f < p; f++) {
      const g = gradient[f]! - options.decay * weights[f]!;
      first[f] = 0.9 * first[f]! + 0.1 * g;
      second[f] = 0.999 * second[f]! + 0.001 * g * g;
      const move = first[f]! / (1 - 0.9 ** step) / (Math.sqrt(second[f]! / (1 - 0.999 ** step)) + 1e-8);
      weights[f] = weights[f]! + rate * move;
      const sign = featureList[f]?.sign;
      if (sign === 'negative') weights[f] = Math.min(0, weights[f]!);
      if (sign === 'positive') weights[f] = Math.max(0, weights[f]!);
    }
  }
  return weights;
}
