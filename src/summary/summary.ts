/** What an article says, in a few of its own sentences: the result of `newsctl summarize`. */
import type { Span } from '../article.ts';

/** A sentence of the article: `text` is `article.text.slice(start, end)`. */
export interface SummarySentence extends Span {
  readonly text: string;
  /** Higher is more central; comparable within one article only. */
  readonly score: number;
  /** What the score is made of: signed contributions by feature group. */
  readonly features?: Readonly<Record<string, number>>;
}

/** Sentences in the article's order. */
export interface Summary {
  readonly sentences: readonly SummarySentence[];
  /** Words in them together. */
  readonly words: number;
  /** Only with a query: false when the article says nothing of it and the summary is the general one. */
  readonly queryFound?: boolean;
}

/** How long a summary is to be, by one of the first three, and what it is to be about. */
export interface SummaryOptions {
  /** How many sentences; 3 unless `words` or `ratio` is given. */
  readonly sentences?: number;
  /** A budget of words, never overrun. */
  readonly words?: number;
  /** A share of the article's sentences, 0 to 1. */
  readonly ratio?: number;
  /** What the reader cares about. */
  readonly query?: string;
  /** Adds `features` to each sentence. */
  readonly explain?: boolean;
}
