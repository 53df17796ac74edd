/**
 * Results as they are printed in JSON: one record per article, or one for several. The types are the documented shape
 * (see `newsctl schema`); a field changes only with a line in the changelog.
 */
import type { Article } from './article.ts';
import type { Country, Entities, Person } from './entities/entities.ts';
import type { Tie } from './entities/ties.ts';
import type { Problem } from './errors.ts';
import { present } from './present.ts';
import type { ExplainedSentence } from './summary/explain.ts';
import type { Summary, SummarySentence } from './summary/summary.ts';

/** What every record of one article begins with. */
export interface RecordHead<Type extends string> {
  readonly type: Type;
  readonly id: string;
  readonly path: string;
  readonly index: number;
  readonly title?: string;
  readonly url?: string;
  readonly published?: string;
  readonly language?: string;
  /** The body, with `--with-text`. */
  readonly text?: string;
}

export interface SummaryRecord extends RecordHead<'summary'>, Summary {
  /** Every sentence of the article, with `--explain`; for people, not printed in JSON. */
  readonly explanation?: readonly ExplainedSentence[];
}

/** One summary of several articles; each sentence with the article it stands in. */
export interface TogetherRecord {
  readonly type: 'summary';
  readonly articles: number;
  readonly sentences: readonly (SummarySentence & Source)[];
  readonly words: number;
  readonly queryFound?: boolean;
  /** Articles about something else, which were left out. */
  readonly apart: readonly Source[];
}

/** Which article something is from. */
export interface Source {
  readonly id: string;
  readonly path: string;
  readonly index: number;
}

export interface EntitiesRecord extends RecordHead<'entities'>, Entities {}

/** People and countries of several articles together; `articles` of an entry says how many of them name it. */
export interface CombinedEntitiesRecord {
  readonly type: 'entities';
  readonly articles: number;
  readonly people: readonly (Omit<Person, 'mentions' | 'roleMention' | 'countryMention'> & {
    readonly articles: number;
  })[];
  readonly countries: readonly (Omit<Country, 'mentions'> & { readonly articles: number })[];
  /** Who shares a sentence with whom, for graphs; not printed in JSON. */
  readonly ties?: readonly Tie[];
}

export interface ArticleRecord extends RecordHead<'article'> {
  readonly authors: readonly string[];
  readonly site?: string;
  readonly text: string;
  readonly previous?: { readonly title?: string; readonly href?: string };
  readonly next?: { readonly title?: string; readonly href?: string };
}

export interface ErrorRecord extends Problem {
  readonly type: 'error';
}

/** The fields that every record of an article begins with, absent ones left out. */
export function recordHead<Type extends string>(type: Type, article: Article, withText: boolean): RecordHead<Type> {
  const { id, path, index, title, url, published, language } = article;
  const text = withText ? article.text : undefined;
  return present({ type, id, path, index, title, url, published, language, text }) as RecordHead<Type>;
}

/** A problem as the record that `--errors inline` prints; its stack is left out. */
export function errorRecord(problem: Problem): ErrorRecord {
  const { stack: _, ...told } = problem;
  return { type: 'error', ...told };
}
