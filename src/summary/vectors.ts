/**
 * TF-IDF vectors of an article's sentences, length 1 each, and what follows from them. Sums over all pairs of sentences
 * are taken through the vectors' sums, so they are exact and linear in the length of the article; maxima look back
 * over a bounded number of sentences that share a stem.
 */
import type { Words } from './words.ts';

/** Rows as in `Words`, with the weight of each stem in its sentence. */
export interface Vectors {
  readonly words: Words;
  readonly idf: Float64Array;
  readonly weight: Float64Array;
  /** Per stem: how likely a summary uses it. */
  readonly salience: Float64Array;
}

/**
 * How many earlier sentences with the same stem are compared when the greatest similarity is sought. Exact up to this
 * many sentences; beyond, only a stem that stands in more sentences than this is cut short.
 */
const lookBack = 64;

/** Weighs and normalises. */
export function weighWords(words: Words, idf: Float64Array, salience: Float64Array): Vectors {
  const weight = new Float64Array(words.stem.length);
  for (let s = 0; s + 1 < words.row.length; s++) {
    let square = 0;
    for (let k = words.row[s]!; k < words.row[s + 1]!; k++) {
      weight[k] = words.count[k]! * idf[words.stem[k]!]!;
      square += weight[k]! ** 2;
    }
    const length = Math.sqrt(square);
    for (let k = words.row[s]!; k < words.row[s + 1]!; k++) weight[k] = weight[k]! / length;
  }
  return { words, idf, weight, salience };
}

/** Inner product of sentence `s` with a vector over all stems. */
export function project(vectors: Vectors, s: number, vector: Float64Array): number {
  const { row, stem } = vectors.words;
  let sum = 0;
  for (let k = row[s]!; k < row[s + 1]!; k++) sum += vectors.weight[k]! * vector[stem[k]!]!;
  return sum;
}

/** Adds sentence `s`, times `factor`, to a vector over all stems. */
export function accumulate(vectors: Vectors, s: number, vector: Float64Array, factor = 1): void {
  const { row, stem } = vectors.words;
  for (let k = row[s]!; k < row[s + 1]!; k++) vector[stem[k]!] = vector[stem[k]!]! + factor * vectors.weight[k]!;
}

/**
 * LexRank (Erkan & Radev 2004, continuous) of every sentence, 1 on average. The matrix of similarities is never built:
 * multiplying by it is a sum over sentences followed by a projection.
 */
export function lexRank(vectors: Vectors, n: number): Float64Array {
  const damping = 0.15;
  const sum = new Float64Array(vectors.idf.length);
  for (let s = 0; s < n; s++) accumulate(vectors, s, sum);
  const degree = new Float64Array(n);
  let members = 0;
  for (let s = 0; s < n; s++) {
    degree[s] = project(vectors, s, sum);
    if (degree[s]! > 0) members++;
  }
  let rank = new Float64Array(n);
  for (let s = 0; s < n; s++) rank[s] = degree[s]! > 0 ? 1 : 0;
  for (let round = 0; round < 30; round++) {
    sum.fill(0);
    for (let s = 0; s < n; s++) if (degree[s]! > 0) accumulate(vectors, s, sum, rank[s]! / degree[s]!);
    const next = new Float64Array(n);
    let change = 0;
    for (let s = 0; s < n; s++) {
      if (!(degree[s]! > 0)) continue;
      next[s] = damping + (1 - damping) * project(vectors, s, sum);
      change += Math.abs(next[s]! - rank[s]!);
    }
    rank = next;
    if (change < 1e-4 * members) break;
  }
  return rank;
}

/** Sum of each sentence's similarities to all later sentences. */
export function forwardDegree(vectors: Vectors, n: number): Float64Array {
  const later = new Float64Array(vectors.idf.length);
  const degree = new Float64Array(n);
  for (let s = n - 1; s >= 0; s--) {
    degree[s] = project(vectors, s, later);
    accumulate(vectors, s, later);
  }
  return degree;
}

/** Each sentence's greatest similarity to an earlier one. */
export function greatestEarlierSimilarity(vectors: Vectors, n: number): Float64Array {
  const { row, stem } = vectors.words;
  // For every stem the last occurrences before the current sentence, as a chain through the rows.
  const previous = new Int32Array(stem.length).fill(-1);
  const last = new Int32Array(vectors.idf.length).fill(-1);
  const sentenceOf = new Int32Array(stem.length);
  const similarity = new Float64Array(n);
  const touched: number[] = [];
  const greatest = new Float64Array(n);
  for (let s = 0; s < n; s++) {
    for (let k = row[s]!; k < row[s + 1]!; k++) {
      const t = stem[k]!;
      let steps = 0;
      for (let k2 = last[t]!; k2 !== -1 && steps < lookBack; k2 = previous[k2]!, steps++) {
        const other = sentenceOf[k2]!;
        if (similarity[other] === 0) touched.push(other);
        similarity[other] = similarity[other]! + vectors.weight[k]! * vectors.weight[k2]!;
      }
      sentenceOf[k] = s;
      previous[k] = last[t]!;
      last[t] = k;
    }
    for (const other of touched) {
      if (similarity[other]! > greatest[s]!) greatest[s] = similarity[other]!;
      similarity[other] = 0;
    }
    touched.length = 0;
  }
  return greatest;
}
