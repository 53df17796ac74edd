/** Articles with reference summaries, analysed and ready to be learnt from or measured on. */
import { createExtractScorer, type ExtractScorer } from '../metrics/extract-scorer.ts';
import type { SummaryModel } from '../../src/summary/model.ts';
import { analyze, type Analysis } from '../../src/summary/summarize.ts';
import { segment } from '../../src/text/segmentation.ts';
import type { ReferencedArticle } from './summary-corpora.ts';

/** One article. */
export interface Example {
  readonly corpus: string;
  readonly id: string;
  readonly title: string | undefined;
  /** Each reference as sentences. */
  readonly references: readonly (readonly string[])[];
  readonly analysis: Analysis;
  /** Mean ROUGE of sentences by index, 0 to 1. */
  readonly score: ExtractScorer;
}

/** Cuts, counts and prepares every article. */
export function prepareExamples(articles: readonly ReferencedArticle[], model: SummaryModel): Example[] {
  return articles.map(({ corpus, id, title, text, references }) => {
    const analysis = analyze(segment(text), title, model);
    const { start, end, length } = analysis.candidates;
    const sentences = Array.from({ length }, (_, s) => text.slice(start[s], end[s]));
    return { corpus, id, title, references, analysis, score: createExtractScorer(sentences, references) };
  });
}
