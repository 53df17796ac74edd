/**
 * Fits the ranker so that a set's score says what ROUGE it gets beyond that of the article's other sets: a ridge
 * regression over sets of sentences, as they would be shown, not over sentences. Its one minimum needs no starting point,
 * rate or number of steps, and its scores are points of ROUGE.
 */
import { fitness } from '../../src/summary/fitness.ts';
import { pairNames, scoreRows, standardise, stretch, type Ranker } from '../../src/summary/coefficients.ts';
import { featureList } from '../../src/summary/features.ts';
import { compareSentences, excessFrom } from '../../src/summary/pairs.ts';
import { selectSentences } from '../../src/summary/select.ts';
import type { Analysis } from '../../src/summary/summarize.ts';
import type { CandidateSets } from './candidate-sets.ts';
import type { Example } from './examples.ts';
import { apart } from './summary-corpora.ts';

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

/** The ranker whose best sentences candidate sets are drawn from: published weights of the design, in deviations. */
export function firstRanker({ mean, deviation }: Scale): Ranker {
  return {
    mean,
    deviation,
    weight: Float64Array.from(featureList, ({ name }) => startingWeights[name] ?? 0),
    pairs: { similarity: 0, excess: 0, salience: 0, neighbour: 0 },
  };
}

const startingWeights: Readonly<Record<string, number>> = {
  'title words': 2.81,
  'frequent words': 1.93,
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

/** A weight for each feature and pair term; as many slopes. */
const weightCount = featureList.length + pairNames.length;

/** What the weights are multiplied with for a set: standardised features and pair terms in the order of pairNames. */
function describeSet({ rows, vectors }: Analysis, scale: Scale, set: readonly number[], out: Float64Array): void {
  const width = featureList.length;
  out.fill(0);
  for (const [k, s] of set.entries()) {
    for (let f = 0; f < width; f++) out[f] = out[f]! + standardise(scale, f, rows[s * width + f]!);
    for (const other of set.slice(0, k)) {
      const { similarity, salience } = compareSentences(vectors, other, s);
      out[width] = out[width]! + similarity;
      out[width + 1] = out[width + 1]! + Math.max(0, similarity - excessFrom);
      out[width + 2] = out[width + 2]! + salience;
    }
    if (k > 0 && set[k - 1] === s - 1) out[width + 3] = out[width + 3]! + 1;
  }
}

/** A regression's normal equations: products of the inputs, and of inputs and target. */
interface Equations {
  readonly products: Float64Array;
  readonly targets: Float64Array;
}

const emptyEquations = (size: number): Equations => ({
  products: new Float64Array(size * size),
  targets: new Float64Array(size),
});

/** Adds what an article's sets say: each set beside the article's mean, so that only its own choice is learnt. */
function observe({ example, sets, rouge }: CandidateSets, scale: Scale, importance: number, into: Equations): void {
  const inputs = sets.map(() => new Float64Array(weightCount));
  const mean = new Float64Array(weightCount);
  const meanRouge = rouge.reduce((sum, value) => sum + value, 0) / sets.length;
  for (const [k, set] of sets.entries()) {
    describeSet(example.analysis, scale, set, inputs[k]!);
    for (let f = 0; f < weightCount; f++) mean[f] = mean[f]! + inputs[k]![f]! / sets.length;
  }
  const share = importance / sets.length;
  for (const [k, input] of inputs.entries()) {
    for (let f = 0; f < weightCount; f++) input[f] = input[f]! - mean[f]!;
    for (let f = 0; f < weightCount; f++) {
      const value = share * input[f]!;
      into.targets[f] = into.targets[f]! + value * (rouge[k]! - meanRouge);
      for (let g = 0; g < weightCount; g++)
        into.products[f * weightCount + g] = into.products[f * weightCount + g]! + value * input[g]!;
    }
  }
}

/** The same for weights and slopes: a slope's input is its weight's times the stretch of the length. */
function withSlopes(byLength: ReadonlyMap<number, Equations>, total: number): Equations {
  const size = 2 * weightCount;
  const { products, targets } = emptyEquations(size);
  for (const [length, own] of byLength) {
    const factor = [1, stretch(length)];
    for (let i = 0; i < size; i++) {
      const f = i % weightCount;
      const outer = factor[Math.floor(i / weightCount)]! / total;
      targets[i] = targets[i]! + outer * own.targets[f]!;
      for (let j = 0; j < size; j++) {
        const inner = factor[Math.floor(j / weightCount)]!;
        products[i * size + j] =
          products[i * size + j]! + outer * inner * own.products[f * weightCount + (j % weightCount)]!;
      }
    }
  }
  return { products, targets };
}

/** What a weight's square costs: hardly more than it takes to have one minimum. */
const ridge = 0.003;
/** Coordinate descent ends when no weight changes by more in a sweep, or after so many. */
const settled = 1e-6;
const mostSweeps = 50_000;

/** Weights, held to the signs that `featureList` names, then slopes. */
export function fitWeights(drawn: readonly CandidateSets[], scale: Scale): Float64Array {
  const byLength = new Map<number, Equations>();
  let total = 0;
  for (const sets of drawn) {
    let own = byLength.get(sets.length);
    if (own === undefined) byLength.set(sets.length, (own = emptyEquations(weightCount)));
    const importance = articleWeight[sets.example.corpus] ?? 1;
    total += importance;
    observe(sets, scale, importance, own);
  }
  const { products, targets } = withSlopes(byLength, total);
  const size = targets.length;
  const found = new Float64Array(size);
  for (let sweep = 0, change = Infinity; sweep < mostSweeps && change > settled; sweep++) {
    change = 0;
    for (let i = 0; i < size; i++) {
      let rest = targets[i]!;
      for (let j = 0; j < size; j++) if (j !== i) rest -= products[i * size + j]! * found[j]!;
      const best = rest / (products[i * size + i]! + ridge);
      const sign = featureList[i]?.sign;
      const value = sign === 'negative' ? Math.min(0, best) : sign === 'positive' ? Math.max(0, best) : best;
      change = Math.max(change, Math.abs(value - found[i]!));
      found[i] = value;
    }
  }
  return found;
}

/** What an article counts in the fit, 1 unless its corpus is named: of bbc hardly anything is to be learnt. */
const articleWeight: Readonly<Record<string, number>> = { [apart]: 0.05 };

/** A model's numbers in the order of `coefficientNames`. */
export function coefficientsOf(salience: Iterable<number>, scale: Scale, fitted: Float64Array): number[] {
  const numbers = [...salience];
  const width = featureList.length;
  for (let f = 0; f < width; f++)
    numbers.push(scale.mean[f]!, scale.deviation[f]!, fitted[f]!, fitted[weightCount + f]!);
  for (const k of pairNames.keys()) numbers.push(fitted[width + k]!, fitted[weightCount + width + k]!);
  return numbers;
}
