/** Every sentence of an article with its rank and what its score is made of: the view behind `--explain`. */
import type { Segmentation } from '../text/segmentation.ts';
import type { Candidates } from './candidates.ts';
import { fitness } from './fitness.ts';
import { contributions } from './contributions.ts';
import type { SummaryModel } from './model.ts';
import { chooseSentences, toSentence, type SummaryContext } from './summarize.ts';
import type { SummaryOptions, SummarySentence } from './summary.ts';

/** A sentence of the article with its place among all. */
export interface ExplainedSentence extends SummarySentence {
  /** By score, from 1; furniture has none. */
  readonly rank?: number;
  readonly chosen: boolean;
  /** Why it can hardly be chosen, or not by itself. */
  readonly held?:
    | 'furniture'
    | 'poor'
    | 'half of a quotation'
    | 'part of a longer quotation'
    | 'leans on the sentence before';
  readonly features: Readonly<Record<string, number>>;
}

/** Every sentence of the article in its order, chosen or not. */
export function explainSentences(
  document: Segmentation,
  options: SummaryOptions & SummaryContext,
  model: SummaryModel,
): ExplainedSentence[] {
  const { analysis, ranker, score, relevance, chosen } = chooseSentences(document, options, model);
  const { candidates } = analysis;
  const byScore = [...score.keys()]
    .filter((s) => candidates.fitness[s] !== fitness.furniture)
    .sort((a, b) => score[b]! - score[a]!);
  const rank = new Map(byScore.map((s, place) => [s, place + 1]));
  const picked = new Set(chosen);
  return Array.from({ length: candidates.length }, (_, s) => {
    const held = heldBack(candidates, s);
    const place = rank.get(s);
    return {
      ...toSentence(document, candidates, s, score[s]!),
      ...(place !== undefined && { rank: place }),
      chosen: picked.has(s),
      ...(held !== undefined && { held }),
      features: place === undefined ? {} : contributions(ranker, analysis.rows, s, relevance?.[s]),
    };
  });
}

function heldBack(
  { fitness: fits, leans, quotationStart, quotationEnd }: Candidates,
  s: number,
): ExplainedSentence['held'] {
  if (fits[s] === fitness.furniture) return 'furniture';
  if (fits[s] === fitness.poor) return 'poor';
  if (fits[s] === fitness.half) return 'half of a quotation';
  if (quotationStart[s] !== quotationEnd[s]) return 'part of a longer quotation';
  return leans[s] === 1 ? 'leans on the sentence before' : undefined;
}
