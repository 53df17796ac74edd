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

const forbidden = -1e4;

export function train(data: Dataset, options: TrainingOptions): Weights {
  const L = labelCount;
  const { features, featureStart, gold, runStart } = data;
  const weights = new Float32Array(L << options.bucketBits);
  const squares = new Float32Array(L << options.bucketBits);
  const transitions = new Float32Array(L * L);
  const transitionSquares = new Float32Array(L * L);
  for (let p = 0; p < L; p++) for (let y = 0; y < L; y++) if (!mayFollow(p, y)) transitions[p * L + y] = forbidden;
  const runs = runStart.length - 1;
  let longest = 0;
  for (let r = 0; r < runs; r++) longest = Math.max(longest, runStart[r + 1]! - runStart[r]!);
  const scores = new Float64Array(longest * L);
  const alpha = new Float64Array(longest * L);
  const beta = new Float64Array(longest * L);
  const expTransition = new Float64Array(L * L);
  const gradient = new Float64Array(L);
  const transitionGradient = new Float64Array(L * L);
  const order = Int32Array.from({ length: runs }, (_, r) => r);
  const random = createRandom(options.seed);
  const epsilon = 0.01;
  for (let epoch = 0; epoch < options.epochs; epoch++) {
    const done = epoch / options.epochs;
    const rate = options.rate * (done < 0.6 ? 1 : done < 0.85 ? 0.5 : 0.2);
    shuffle(order, random);
    let loss = 0;
    for (let step = 0; step < runs; step++) {
      const run = order[step]!;
      const first = runStart[run]!;
      const length = runStart[run + 1]! - first;
      // Scores, made positive factors: exp(score - the token's largest).
      let logNormal = 0;
      let goldScore = 0;
      for (let i = 0; i < length; i++) {
        const at = i * L;
        let s0 = 0,
          s1 = 0,
          s2 = 0,
          s3 = 0,
          s4 = 0,
          s5 = 0,
          s6 = 0,
          s7 = 0,
          s8 = 0;
        const end = featureStart[first + i + 1]!;
        for (let f = featureStart[first + i]!; f < end; f++) {
          const row = features[f]! * L;
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
        scores[at] = s0;
        scores[at + 1] = s1;
        scores[at + 2] = s2;
        scores[at + 3] = s3;
        scores[at + 4] = s4;
        scores[at + 5] = s5;
        scores[at + 6] = s6;
        scores[at + 7] = s7;
        scores[at + 8] = s8;
        goldScore +=
          scores[at + gold[first + i]!]! + transitions[(i > 0 ? gold[first + i - 1]! : 0) * L + gold[first + i]!]!;
        let most = s0;
        for (let y = 1; y < L; y++) if (scores[at + y]! > most) most = scores[at + y]!;
        logNormal += most;
        for (let y = 0; y < L; y++) scores[at + y] = Math.exp(scores[at + y]! - most);
      }
      goldScore += transitions[gold[first + length - 1]! * L]!;
      for (let k = 0; k < L * L; k++) expTransition[k] = Math.exp(transitions[k]!);
      for (let i = 0; i < length; i++) {
        const at = i * L;
        let sum = 0;
        for (let y = 0; y < L; y++) {
          let a = 0;
          if (i === 0) a = expTransition[y]!;
          else for (let p = 0; p < L; p++) a += alpha[at - L + p]! * expTransition[p * L + y]!;
          a *= scores[at + y]!;
          alpha[at + y] = a;
          sum += a;
        }
        for (let y = 0; y < L; y++) alpha[at + y]! /= sum;
        logNormal += Math.log(sum);
      }
      for (let i = length - 1; i >= 0; i--) {
        const at = i * L;
        let sum = 0;
        for (let y = 0; y < L; y++) {
          let b = 0;
          if (i === length - 1) b = expTransition[y * L]!;
          else for (let q = 0; q < L; q++) b += expTransition[y * L + q]! * scores[at + L + q]! * beta[at + L + q]!;
          beta[at + y] = b;
          sum += b;
        }
        for (let y = 0; y < L; y++) beta[at + y]! /= sum;
      }
      let final = 0;
      for (let y = 0; y < L; y++) final += alpha[(length - 1) * L + y]! * expTransition[y * L]!;
      logNormal += Math.log(final);
      loss += logNormal - goldScore;
      // Transitions: observed less expected.
      transitionGradient.fill(0);
      for (let i = 0; i <= length; i++) {
        const at = i * L;
        const from = i > 0 ? gold[first + i - 1]! : 0;
        const to = i < length ? gold[first + i]! : 0;
        transitionGradient[from * L + to]! += 1;
        if (i === 0) {
          let sum = 0;
          for (let y = 0; y < L; y++) sum += alpha[y]! * beta[y]!;
          for (let y = 0; y < L; y++) transitionGradient[y]! -= (alpha[y]! * beta[y]!) / sum;
        } else if (i === length) {
          for (let p = 0; p < L; p++) {
            transitionGradient[p * L]! -= (alpha[at - L + p]! * expTransition[p * L]!) / final;
          }
        } else {
          let sum = 0;
          for (let p = 0; p < L; p++) {
            let inner = 0;
            for (let y = 0; y < L; y++) inner += expTransition[p * L + y]! * scores[at + y]! * beta[at + y]!;
            sum += alpha[at - L + p]! * inner;
          }
          for (let p = 0; p < L; p++) {
            const a = alpha[at - L + p]! / sum;
            for (let y = 0; y < L; y++) {
              transitionGradient[p * L + y]! -= a * expTransition[p * L + y]! * scores[at + y]! * beta[at + y]!;
            }
          }
        }
      }
      for (let k = 0; k < L * L; k++) {
        const g = transitionGradient[k]!;
        if (g === 0 || transitions[k]! < -1000) continue;
        transitionSquares[k]! += g * g;
        transitions[k]! += (rate * g) / (epsilon + Math.sqrt(transitionSquares[k]!));
      }
      for (let i = 0; i < length; i++) {
        const at = i * L;
        let sum = 0;
        for (let y = 0; y < L; y++) sum += alpha[at + y]! * beta[at + y]!;
        let size = 0;
        for (let y = 0; y < L; y++) {
          const g = (gold[first + i] === y ? 1 : 0) - (alpha[at + y]! * beta[at + y]!) / sum;
          gradient[y] = g;
          size += Math.abs(g);
        }
        if (size < 0.004) continue;
        const end = featureStart[first + i + 1]!;
        for (let y = 0; y < L; y++) {
          const g = gradient[y]!;
          if (Math.abs(g) < 1e-4) continue;
          const gg = g * g;
          for (let f = featureStart[first + i]!; f < end; f++) {
            const k = features[f]! * L + y;
            const square = squares[k]! + gg;
            squares[k] = square;
            weights[k]! += (rate * g) / (epsilon + Math.sqrt(square));
          }
        }
      }
    }
    options.log?.(`epoch ${epoch + 1}: loss ${(loss / runs).toFixed(4)} a run`);
  }
  return { weights, transitions };
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
