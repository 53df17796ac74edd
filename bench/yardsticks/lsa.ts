/**
 * Latent semantic analysis (Steinberger & Ježek 2004): the length of a sentence's vector in the space of the strongest
 * singular vectors, each weighted by its singular value. Singular vectors from the sentences' Gram matrix by deflation.
 */
import type { Analysis } from '../../src/summary/summarize.ts';
import { best, sentencesOf, stemsOf } from './rows.ts';

const dimensions = 10;

export function latentSemantic(analysis: Analysis, count: number): number[] {
  const sentences = sentencesOf(analysis);
  const n = sentences.length;
  const rows = sentences.map((s) => new Map(stemsOf(analysis, s)));
  const gram = rows.map((row) =>
    Float64Array.from(rows, (other) => {
      let sum = 0;
      for (const [stem, times] of row) sum += times * (other.get(stem) ?? 0);
      return sum;
    }),
  );
  const length = new Float64Array(n);
  for (let d = 0; d < Math.min(dimensions, n); d++) {
    let vector = Float64Array.from({ length: n }, (_, i) => 1 + (((i + 1) * (d + 7)) % 13) / 13);
    let value = 0;
    for (let round = 0; round < 60; round++) {
      const next = Float64Array.from(gram, (row) => row.reduce((sum, weight, j) => sum + weight * vector[j]!, 0));
      value = Math.hypot(...next);
      if (value < 1e-9) break;
      vector = next.map((entry) => entry / value);
    }
    if (value < 1e-9) break;
    // The Gram matrix has the squares of the singular values.
    for (let i = 0; i < n; i++) {
      length[i] = length[i]! + value * vector[i]! ** 2;
      for (let j = 0; j < n; j++) gram[i]![j] = gram[i]![j]! - value * vector[i]! * vector[j]!;
    }
  }
  const place = new Map(sentences.map((s, i) => [s, length[i]!]));
  return best(sentences, (s) => place.get(s)!, count);
}
