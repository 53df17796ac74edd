/** What a reader is told of an article beside its text: who and which countries are named where, and its summary. */
import type { Article, Span } from '../article.ts';
import { loadRecognizer } from '../entities/load.ts';
import { loadSummarizers } from '../summary/load.ts';
import { oneLine } from '../text/one-line.ts';

/** A name with how often the article mentions it. */
export interface NameCount {
  readonly name: string;
  readonly count: number;
}

export interface Reading {
  /** Where people and countries are named in the text: in order, not overlapping. */
  readonly marks: readonly (Span & { readonly kind: 'person' | 'country' })[];
  /** Most mentioned first. */
  readonly people: readonly NameCount[];
  readonly countries: readonly NameCount[];
  /** Sentences, in the article's order. */
  readonly summary: readonly string[];
}

/** Opens the recogniser and the ranker. */
export function loadReading(): (article: Article) => Reading {
  const recognize = loadRecognizer();
  const { summarize } = loadSummarizers();
  return (article) => {
    const { people, countries } = recognize(article);
    const marks = [
      ...people.flatMap(({ mentions }) => mentions.map((mention) => ({ ...mention, kind: 'person' as const }))),
      ...countries.flatMap(({ mentions }) => mentions.map((mention) => ({ ...mention, kind: 'country' as const }))),
    ]
      .filter((mention) => mention.in !== 'title')
      .map(({ start, end, kind }) => ({ start, end, kind }))
      .sort((a, b) => a.start - b.start || b.end - a.end);
    let reached = 0;
    return {
      marks: marks.filter(({ start, end }) => start >= reached && (reached = end)),
      people: people.map(({ name, count }) => ({ name, count })),
      countries: countries.map(({ name, count }) => ({ name, count })),
      summary: summarize(article).sentences.map(({ text }) => oneLine(text)),
    };
  };
}
