/** Opens the ranker's weights from the package and binds the summarizers to them. */
import { readFileSync } from 'node:fs';
import type { Article } from '../article.ts';
import { packageRoot } from '../package-root.ts';
import { segment } from '../text/segmentation.ts';
import { explainSentences, type ExplainedSentence } from './explain.ts';
import { openSummaryModel } from './model.ts';
import { summarizeText, type SummaryContext } from './summarize.ts';
import type { Summary, SummaryOptions } from './summary.ts';
import { summarizeTogether, type TogetherSummary } from './together.ts';

type Summarized = Pick<Article, 'title' | 'text'>;
type Options = SummaryOptions & Pick<SummaryContext, 'names'>;

/** The three things that can be asked of articles; all pure. */
export interface Summarizers {
  summarize(this: void, article: Summarized, options?: Options): Summary;
  /** Every sentence with its rank and what its score is made of. */
  explain(this: void, article: Summarized, options?: Options): readonly ExplainedSentence[];
  together(this: void, articles: readonly Summarized[], options?: Options): TogetherSummary;
}

/** Reads the weights (some 100 kB) once. */
export function loadSummarizers(): Summarizers {
  const model = openSummaryModel(readFileSync(new URL('data/models/summary.bin', packageRoot)));
  const titled = ({ title }: Summarized): { title?: string } => (title === undefined ? {} : { title });
  return {
    summarize: (article, options = {}) =>
      summarizeText(segment(article.text), { ...options, ...titled(article) }, model),
    explain: (article, options = {}) =>
      explainSentences(segment(article.text), { ...options, ...titled(article) }, model),
    together: (articles, options = {}) =>
      summarizeTogether(
        articles.map((article) => ({ document: segment(article.text), ...titled(article) })),
        options,
        model,
      ),
  };
}
