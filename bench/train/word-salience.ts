/** Fits the regression that rates an article's words: which of them do people use who sum it up? */
import { describeStems, salienceNames } from '../../src/summary/salience.ts';
import type { SummaryModel } from '../../src/summary/model.ts';
import { contentStems } from '../../src/summary/vocabulary.ts';
import type { Example } from './examples.ts';
import { apart } from './summary-corpora.ts';

/** Newton's method has settled well before. */
const rounds = 9;
const ridge = 1e-4;
const apartWeight = 0.1;

/** The coefficients, in the order of `salienceNames`. */
export function fitWordSalience(examples: readonly Example[], model: SummaryModel): Float64Array {
  const width = salienceNames.length;
  const perCorpus = new Map<string, number>();
  for (const { corpus } of examples) perCorpus.set(corpus, (perCorpus.get(corpus) ?? 0) + 1);
  const observations = examples.map((example) => observe(example, model));
  const coefficients = new Float64Array(width);
  for (let round = 0; round < rounds; round++) {
    const curvature = Array.from({ length: width }, (_, i) =>
      Float64Array.from({ length: width }, (_, j) => (i === j ? ridge : 0)),
    );
    const gradient = new Float64Array(width);
    for (const [e, { rows, used }] of observations.entries()) {
      const { corpus } = examples[e]!;
      const weight = (corpus === apart ? apartWeight : 1) / Math.sqrt(perCorpus.get(corpus)!) / 100;
      for (let t = 0; t < used.length; t++) {
        const at = t * width;
        if (rows[at] === 0) continue;
        let sum = 0;
        for (let c = 0; c < width; c++) sum += coefficients[c]! * rows[at + c]!;
        const p = 1 / (1 + Math.exp(-sum));
        const residual = weight * (used[t]! - p);
        const bend = weight * p * (1 - p);
        for (let i = 0; i < width; i++) {
          gradient[i] = gradient[i]! + residual * rows[at + i]!;
          const row = curvature[i]!;
          const factor = bend * rows[at + i]!;
          if (factor !== 0) for (let j = 0; j <= i; j++) row[j] = row[j]! + factor * rows[at + j]!;
        }
      }
    }
    for (let i = 0; i < width; i++) for (let j = i + 1; j < width; j++) curvature[i]![j] = curvature[j]![i]!;
    for (const [c, step] of solve(curvature, gradient).entries()) coefficients[c] = coefficients[c]! + step;
  }
  return coefficients;
}

/** An article's rows of word features, and for each stem the share of references that use it. */
function observe(
  { analysis, title, references }: Example,
  model: SummaryModel,
): { rows: Float64Array; used: number[] } {
  const { candidates, vectors } = analysis;
  const titleStems = new Set(title === undefined ? [] : contentStems(title));
  const { stems } = vectors.words;
  const inTitle = Uint8Array.from(stems, (stem) => (titleStems.has(stem) ? 1 : 0));
  const rows = describeStems(candidates, vectors.words, Float64Array.from(stems, model.idf), inTitle);
  const sets = references.map((sentences) => new Set(contentStems(sentences.join(' '))));
  return { rows, used: stems.map((stem) => sets.filter((set) => set.has(stem)).length / sets.length) };
}

/** Gauss-Jordan with pivoting. */
function solve(matrix: readonly Float64Array[], right: Float64Array): number[] {
  const n = right.length;
  const rows = matrix.map((row, i) => Float64Array.of(...row, right[i]!));
  for (let i = 0; i < n; i++) {
    let pivot = i;
    for (let r = i + 1; r < n; r++) if (Math.abs(rows[r]![i]!) > Math.abs(rows[pivot]![i]!)) pivot = r;
    [rows[i], rows[pivot]] = [rows[pivot]!, rows[i]!];
    for (let r = 0; r < n; r++) {
      if (r === i) continue;
      const factor = rows[r]![i]! / rows[i]![i]!;
      for (let c = i; c <= n; c++) rows[r]![c] = rows[r]![c]! - factor * rows[i]![c]!;
    }
  }
  return rows.map((row, i) => row[n]! / row[i]!);
}
