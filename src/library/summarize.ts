/** The library's `summarize`: the summarizer, opened when it is first asked. */
import type { Article } from '../article.ts';
import { loadSummarizers, type Summarizers } from '../summary/load.ts';
import type { Summary, SummaryOptions } from '../summary/summary.ts';

let summarizers: Summarizers | undefined;

/**
 * An article in a few of its own sentences: three, or as `options` say. Offsets are UTF-16 code units of `article.text`.
 * The weights are opened at the first call. Time is linear in the length of the text.
 */
export function summarize(article: Pick<Article, 'title' | 'text'>, options: SummaryOptions = {}): Summary {
  return (summarizers ??= loadSummarizers()).summarize(article, options);
}
