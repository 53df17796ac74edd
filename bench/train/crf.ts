/**
 * A linear-chain conditional random field trained by the likelihood's gradient (forward-backward), one run of
 * candidates a step, with AdaGrad (Duchi et al. 2011). Features are buckets, made once and kept in one array.
 */
import { labelCount, mayFollow, scoredLabels } from '../../src/entities/names/labels.ts';
import { weightBias } from '../../src/entities/names/model.ts';
import { createRandom, shuffle } from '../random.ts';

/** Runs of candidates with their features and labels. */
export interface Dataset {
  /** All buckets, token by token. */
  readonly features: Int32Array;
  /** Where each token's buckets begin; one more entry than tokens. */
  readonly featureStart: Int32Array;
  readonly gold: Uint8Array;
  /** Where each run's tokens begin; one more entry than runs. */
  readonly runStart: Int32Array;
}

export interface Weights {
  readonly weights: Float32Array;
  readonly transitions: Float32Array;
}

export interface TrainingOptions {
  readonly bucketBits: number;
  readonly epochs: number;
  readonly rate: number;
  readonly seed: number;
  readonly log?: (line: string) => void;
}

/** The weight of a label that may not follow another; it is never learnt. */
const forbidden = -1e4;
/** Keeps the first steps of AdaGrad from being too long. */
const epsilon = 0.01;
/** Gradients that are smaller, of a token's labels together and of one label, are not worth a step. */
const leastTokenGradient = 0.004;
const leastGradient = 1e-4;

/** Weights learnt from a dataset; the same options give the same bytes. Linear in the features and the epochs. */
export function train(data: Dataset, options: TrainingOptions): Weights {
  const field = new RandomField(data, options.bucketBits);
  const runs = data.runStart.length - 1;
  const order = Int32Array.from({ length: runs }, (_, r) => r);
  const random = createRandom(options.seed);
  for (let epoch = 0; epoch < options.epochs; epoch++) {
    const done = epoch / options.epochs;
    const rate = options.rate * (done < 0.6 ? 1 : done < 0.85 ? 0.5 : 0.2);
    shuffle(order, random);
    let loss = 0;
    for (const run of order) loss += field.learn(run, rate);
    options.log?.(`epoch ${epoch + 1}: loss ${(loss / runs).toFixed(4)} a run`);
  }
  return { weights: field.weights, transitions: field.transitions };
}

const l = labelCount;

/** The field's parameters, and what is worked out of them for the run of candidates that is being learnt from. */
class RandomField {
  readonly #data: Dataset;
  /** `L` weights a bucket. */
  readonly weights: Float32Array;
  /** From label to label, `from * l + to`; a run begins and ends in O. */
  readonly transitions: Float32Array = new Float32Array(l * l);
  // Sums of the squares of past gradients.
  readonly #squares: Float32Array;
  readonly #transitionSquares = new Float32Array(l * l);

  #first = 0;
  #length = 0;
  // `L` values a token: positive factors of the scores, and what stands before and behind, each scaled to a sum of 1.
  readonly #factors: Float64Array;
  readonly #alpha: Float64Array;
  readonly #beta: Float64Array;
  readonly #expTransition = new Float64Array(l * l);
  readonly #gradient = new Float64Array(l);
  readonly #transitionGradient = new Float64Array(l * l);

  constructor(data: Dataset, bucketBits: number) {
    this.#data = data;
    this.weights = new Float32Array(l << bucketBits);
    this.#squares = new Float32Array(l << bucketBits);
    for (let p = 0; p < l; p++) {
      for (let y = 0; y < l; y++) if (!mayFollow(p, y)) this.transitions[p * l + y] = forbidden;
    }
    const { runStart } = data;
    let longest = 0;
    for (let r = 0; r + 1 < runStart.length; r++) longest = Math.max(longest, runStart[r + 1]! - runStart[r]!);
    this.#factors = new Float64Array(longest * l);
    this.#alpha = new Float64Array(longest * l);
    this.#beta = new Float64Array(longest * l);
  }

  /** One step along the gradient of a run; its negative log likelihood before the step. */
  learn(run: number, rate: number): number {
    const { runStart } = this.#data;
    this.#first = runStart[run]!;
    this.#length = runStart[run + 1]! - this.#first;
    const { goldScore, logScale } = this.#score();
    for (let k = 0; k < l * l; k++) this.#expTransition[k] = Math.exp(this.transitions[k]!);
    const logForward = this.#forward();
    this.#backward();
    let final = 0;
    const last = (this.#length - 1) * l;
    for (let y = 0; y < l; y++) final += this.#alpha[last + y]! * this.#expTransition[y * l]!;
    this.#stepTransitions(rate, final);
    this.#stepWeights(rate);
    return logScale + logForward + Math.log(final) - goldScore;
  }

  /** Makes each token's scores positive factors: exp(score - the token's largest). */
  #score(): { goldScore: number; logScale: number } {
    const { features, featureStart, gold } = this.#data;
    const { weights, transitions } = this;
    const factors = this.#factors;
    const first = this.#first;
    let logScale = 0;
    let goldScore = 0;
    for (let i = 0; i < this.#length; i++) {
      const at = i * l;
      // Written out: this is the innermost loop, and most of the time of training.
      let [s0, s1, s2, s3, s4, s5, s6, s7, s8] = [0, 0, 0, 0, 0, 0, 0, 0, 0];
      const end = featureStart[first + i + 1]!;
      for (let f = featureStart[first + i]!; f < end; f++) {
        const row = features[f]! * l;
        s0 += weights[row]!;
        s1 += weights[row + 1]!;
        s2 += weights[row + 2]!;
        s3 += weights[row + 3]!;
        s4 += weights[row + 4]!;
        s5 += weights[row + 5]!;
        s6 += weights[row + 6]!;
        s7 += weights[row + 7]!;
        s8 += weights[row + 8]!;
      }
      factors.set([s0, s1, s2, s3, s4, s5, s6, s7, s8], at);
      const label = gold[first + i]!;
      goldScore += factors[at + label]! + transitions[(i > 0 ? gold[first + i - 1]! : 0) * l + label]!;
      let most = s0;
      for (let y = 1; y < l; y++) if (factors[at + y]! > most) most = factors[at + y]!;
      logScale += most;
      for (let y = 0; y < l; y++) factors[at + y] = Math.exp(factors[at + y]! - most);
    }
    return { goldScore: goldScore + transitions[gold[first + this.#length - 1]! * l]!, logScale };
  }

  /** Fills `alpha`; the logarithm of what it was scaled by. */
  #forward(): number {
    const alpha = this.#alpha;
    const factors = this.#factors;
    const expTransition = this.#expTransition;
    let logScale = 0;
    for (let i = 0; i < this.#length; i++) {
      const at = i * l;
      let sum = 0;
      for (let y = 0; y < l; y++) {
        let a = 0;
        if (i === 0) a = expTransition[y]!;
        else for (let p = 0; p < l; p++) a += alpha[at - l + p]! * expTransition[p * l + y]!;
        a *= factors[at + y]!;
        alpha[at + y] = a;
        sum += a;
      }
      for (let y = 0; y < l; y++) alpha[at + y]! /= sum;
      logScale += Math.log(sum);
    }
    return logScale;
  }

  #backward(): void {
    const beta = this.#beta;
    const factors = this.#factors;
    const expTransition = this.#expTransition;
    for (let i = this.#length - 1; i >= 0; i--) {
      const at = i * l;
      let sum = 0;
      for (let y = 0; y < l; y++) {
        let b = 0;
        if (i === this.#length - 1) b = expTransition[y * l]!;
        else for (let q = 0; q < l; q++) b += expTransition[y * l + q]! * factors[at + l + q]! * beta[at + l + q]!;
        beta[at + y] = b;
        sum += b;
      }
      for (let y = 0; y < l; y++) beta[at + y]! /= sum;
    }
  }

  /** Observed transitions less expected ones; `final` is what all ways to the run's end sum to. */
  #stepTransitions(rate: number, final: number): void {
    const { gold } = this.#data;
    const gradient = this.#transitionGradient;
    gradient.fill(0);
    for (let i = 0; i <= this.#length; i++) {
      const from = i > 0 ? gold[this.#first + i - 1]! : 0;
      const to = i < this.#length ? gold[this.#first + i]! : 0;
      gradient[from * l + to]! += 1;
      this.#expectTransitions(i, final);
    }
    const squares = this.#transitionSquares;
    for (let k = 0; k < l * l; k++) {
      const g = gradient[k]!;
      if (g === 0 || this.transitions[k]! <= forbidden) continue;
      squares[k]! += g * g;
      this.transitions[k]! += (rate * g) / (epsilon + Math.sqrt(squares[k]!));
    }
  }

  /** Takes the expected transitions to token `i`, or to the run's end, off the gradient. */
  #expectTransitions(i: number, final: number): void {
    const alpha = this.#alpha;
    const beta = this.#beta;
    const factors = this.#factors;
    const expTransition = this.#expTransition;
    const gradient = this.#transitionGradient;
    const at = i * l;
    if (i === 0) {
      let sum = 0;
      for (let y = 0; y < l; y++) sum += alpha[y]! * beta[y]!;
      for (let y = 0; y < l; y++) gradient[y]! -= (alpha[y]! * beta[y]!) / sum;
      return;
    }
    if (i === this.#length) {
      for (let p = 0; p < l; p++) gradient[p * l]! -= (alpha[at - l + p]! * expTransition[p * l]!) / final;
      return;
    }
    let sum = 0;
    for (let p = 0; p < l; p++) {
      let inner = 0;
      for (let y = 0; y < l; y++) inner += expTransition[p * l + y]! * factors[at + y]! * beta[at + y]!;
      sum += alpha[at - l + p]! * inner;
    }
    for (let p = 0; p < l; p++) {
      const a = alpha[at - l + p]! / sum;
      for (let y = 0; y < l; y++) {
        gradient[p * l + y]! -= a * expTransition[p * l + y]! * factors[at + y]! * beta[at + y]!;
      }
    }
  }

  /** Observed labels less expected ones, for every feature of every token. */
  #stepWeights(rate: number): void {
    const { features, featureStart, gold } = this.#data;
    const { weights } = this;
    const squares = this.#squares;
    const alpha = this.#alpha;
    const beta = this.#beta;
    const gradient = this.#gradient;
    for (let i = 0; i < this.#length; i++) {
      const at = i * l;
      const token = this.#first + i;
      let sum = 0;
      for (let y = 0; y < l; y++) sum += alpha[at + y]! * beta[at + y]!;
      let size = 0;
      for (let y = 0; y < l; y++) {
        const g = (gold[token] === y ? 1 : 0) - (alpha[at + y]! * beta[at + y]!) / sum;
        gradient[y] = g;
        size += Math.abs(g);
      }
      if (size < leastTokenGradient) continue;
      const end = featureStart[token + 1]!;
      for (let y = 0; y < l; y++) {
        const g = gradient[y]!;
        if (Math.abs(g) < leastGradient) continue;
        for (let f = featureStart[token]!; f < end; f++) {
          const k = features[f]! * l + y;
          const square = squares[k]! + g * g;
          squares[k] = square;
          weights[k]! += (rate * g) / (epsilon + Math.sqrt(square));
        }
      }
    }
  }
}

/**
 * The weights as the model keeps them: less that of O, in units of one step, clipped at the 99.95th percentile of the
 * absolute values of those that aren't 0.
 */
export function quantize(weights: Float32Array): { weights: Int32Array; step: number } {
  const buckets = weights.length / labelCount;
  const relative = new Float32Array(buckets * scoredLabels);
  for (let b = 0; b < buckets; b++) {
    for (let y = 0; y < scoredLabels; y++) {
      relative[b * scoredLabels + y] = weights[b * labelCount + y + 1]! - weights[b * labelCount]!;
    }
  }
  const sizes = relative
    .filter((w) => w !== 0)
    .map(Math.abs)
    .sort();
  const clip = sizes[Math.floor(sizes.length * 0.9995)] ?? 1;
  const step = clip / 127;
  const bytes = Uint8Array.from(relative, (w) => weightBias + Math.max(-127, Math.min(127, Math.round(w / step))));
  return { weights: new Int32Array(bytes.buffer), step };
}
