/** Opens the ranker's weights from the package and binds the summarizer to them. */
import { readFileSync } from 'node:fs';
import type { Article } from '../article.ts';
import { packageRoot } from '../package-root.ts';
import { segment } from '../text/segmentation.ts';
import { openSummaryModel } from './model.ts';
import { summarizeText } from './summarize.ts';
import type { Summary, SummaryOptions } from './summary.ts';

export type Summarizer = (article: Pick<Article, 'title' | 'text'>, options?: SummaryOptions) => Summary;

/** Reads the weights (some 50 kB) once; the function it gives is pure. */
export function loadSummarizer(): Summarizer {
  const model = openSummaryModel(readFileSync(new URL('data/models/summary.bin', packageRoot)));
  return ({ title, text }, options = {}) =>
    summarizeText(segment(text), { ...options, ...(title !== undefined && { title }) }, model);
}
