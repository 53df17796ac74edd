/** Article to summary: candidates, words, features, choice. */
import type { Segmentation } from '../text/segmentation.ts';
import { findCandidates, type Candidates } from './candidates.ts';
import { fitness } from './fitness.ts';
import { openRanker, scoreRows, type Ranker } from './coefficients.ts';
import { contributions } from './contributions.ts';
import { computeFeatures } from './features.ts';
import type { SummaryModel } from './model.ts';
import { rateRelevance, relevanceWeight } from './query.ts';
import { describeStems, rateStems, salienceNames } from './salience.ts';
import { selectSentences } from './select.ts';
import type { Summary, SummaryOptions, SummarySentence } from './summary.ts';
import { weighWords, type Vectors } from './vectors.ts';
import { contentStems } from './vocabulary.ts';
import { indexWords, type Words } from './words.ts';

/** What is known of the article beside its text. */
export interface SummaryContext {
  readonly title?: string;
  /** Each entity's names, so that a query for one finds the others. */
  readonly names?: readonly (readonly string[])[];
}

const defaultSentences = 3;

/** An article looked at once: its candidates, vectors and rows of features. */
export interface Analysis {
  readonly document: Segmentation;
  readonly candidates: Candidates;
  readonly vectors: Vectors;
  readonly rows: Float64Array;
}

/** All that ranking needs, without deciding anything. */
export function analyze(document: Segmentation, title: string | undefined, model: SummaryModel): Analysis {
  const candidates = findCandidates(document, title);
  const isFurniture = (s: number): boolean => candidates.fitness[s] === fitness.furniture;
  const words = indexWords(document, candidates, isFurniture, model.vocabulary);
  return measure(document, candidates, words, title, model);
}

/** The same article measured by another model. */
export function reanalyze(
  { document, candidates, vectors }: Analysis,
  title: string | undefined,
  model: SummaryModel,
): Analysis {
  const words = { ...vectors.words, idf: vectors.words.stems.map(model.idf) };
  return measure(document, candidates, words, title, model);
}

function measure(
  document: Segmentation,
  candidates: Candidates,
  words: Words,
  title: string | undefined,
  model: SummaryModel,
): Analysis {
  const idf = new Float64Array(words.idf);
  const titleStems = new Set(title === undefined ? [] : contentStems(title));
  const holds = new Uint8Array(words.stems.length);
  if (title !== undefined) for (const [t, stem] of words.stems.entries()) if (titleStems.has(stem)) holds[t] = 1;
  const coefficients = model.coefficients.subarray(0, salienceNames.length);
  const salience = rateStems(describeStems(candidates, words, idf, holds), coefficients);
  const vectors = weighWords(words, idf, salience);
  return {
    document,
    candidates,
    vectors,
    rows: computeFeatures(document, candidates, vectors, { count: titleStems.size, holds }),
  };
}

/** What was chosen from an article, and by which scores. */
export interface Chosen {
  readonly analysis: Analysis;
  /** What the sentences were ranked with. */
  readonly ranker: Ranker;
  /** Per sentence. */
  readonly score: Float64Array;
  /** Per sentence the query's part of the score; absent without a query or when the article says nothing of it. */
  readonly relevance?: Float64Array;
  /** Sentences, ascending. */
  readonly chosen: readonly number[];
}

/** Sentences that say nothing of what was asked come only where one that does leans on them. */
const irrelevance = -100;

/** Ranks and chooses. */
export function chooseSentences(
  document: Segmentation,
  options: SummaryOptions & SummaryContext,
  model: SummaryModel,
): Chosen {
  const analysis = analyze(document, options.title, model);
  const { candidates, vectors } = analysis;
  const bounds = limits(options, candidates);
  const ranker = openRanker(model.coefficients, expectedSentences(bounds, candidates));
  const score = scoreRows(ranker, analysis.rows);
  const relevance =
    options.query === undefined ? undefined : rateRelevance(vectors.words, options.query, options.names);
  const general = {
    ...candidates,
    score,
    vectors,
    pairs: ranker.pairs,
    ...bounds,
  };
  if (relevance?.some((value, s) => value > 0 && candidates.fitness[s] !== fitness.furniture)) {
    for (let s = 0; s < score.length; s++)
      relevance[s] = relevance[s] === 0 ? irrelevance : relevanceWeight * relevance[s]!;
    const relevant = score.map((value, s) => value + relevance[s]!);
    const chosen = selectSentences({ ...general, score: relevant, leastScore: irrelevance / 2 });
    // What speaks of the query may be longer than what was asked for: a quotation that can't be cut.
    if (chosen.length > 0 || options.words !== undefined)
      return { analysis, ranker, score: relevant, chosen, relevance };
  }
  return { analysis, ranker, score, chosen: selectSentences(general) };
}

/** Summarizes one article in its own sentences. Pure; time and memory are linear in the length of the text. */
export function summarizeText(
  document: Segmentation,
  options: SummaryOptions & SummaryContext,
  model: SummaryModel,
): Summary {
  const { analysis, ranker, score, relevance, chosen } = chooseSentences(document, options, model);
  const { candidates, rows } = analysis;
  const sentences = chosen.map((s) => ({
    ...toSentence(document, candidates, s, score[s]!),
    ...(options.explain && { features: contributions(ranker, rows, s, relevance?.[s]) }),
  }));
  return {
    sentences,
    words: chosen.reduce((sum, s) => sum + candidates.words[s]!, 0),
    ...(options.query !== undefined && { queryFound: relevance !== undefined }),
  };
}

interface Bounds {
  readonly maxSentences: number;
  readonly maxWords: number;
}

/** How many sentences such a summary will have, by the article's mean; at least one. */
function expectedSentences({ maxSentences, maxWords }: Bounds, { fitness: fits, words }: Candidates): number {
  if (maxWords === Infinity) return Math.max(1, maxSentences);
  let readable = 0;
  let sum = 0;
  for (let s = 0; s < fits.length; s++) {
    if (fits[s] !== fitness.good) continue;
    readable++;
    sum += words[s]!;
  }
  return Math.max(1, Math.min(maxSentences, sum === 0 ? 1 : (maxWords * readable) / sum));
}

function limits(options: SummaryOptions, candidates: Candidates): Bounds {
  let readable = 0;
  for (let s = 0; s < candidates.length; s++) if (candidates.fitness[s] !== fitness.furniture) readable++;
  const maxWords = options.words ?? Infinity;
  if (options.sentences !== undefined) return { maxSentences: options.sentences, maxWords };
  if (options.ratio !== undefined) return { maxSentences: Math.max(1, Math.round(options.ratio * readable)), maxWords };
  return { maxSentences: options.words === undefined ? defaultSentences : readable, maxWords };
}

/** A sentence as it is reported. */
export function toSentence(document: Segmentation, candidates: Candidates, s: number, score: number): SummarySentence {
  const start = candidates.start[s]!;
  const end = candidates.end[s]!;
  return { text: document.text.slice(start, end), start, end, score: Math.round(score * 1000) / 1000 };
}
