/** What to do with every article, and what comes of it: plain data, so that it can cross to a worker thread and back. */
import type { Article } from '../article.ts';
import type { Problem } from '../errors.ts';
import type { OpenOptions } from '../input/containers/index.ts';
import type { InputRecord, ReadOptions } from '../input/record.ts';
import type { Source } from '../input/sources.ts';
import type { SummaryOptions } from '../summary/summary.ts';
import type { ArticleRecord, EntitiesRecord, SummaryRecord } from '../records.ts';

/** What to make of an article. `read` gives the article itself. */
export type Analysis =
  | { readonly kind: 'summary'; readonly options: SummaryOptions; readonly everySentence: boolean }
  | { readonly kind: 'entities'; readonly strict: boolean; readonly explain: boolean; readonly ties: boolean }
  | { readonly kind: 'extract' }
  | { readonly kind: 'read' };

export interface Job<Kind extends Analysis['kind'] = Analysis['kind']> {
  readonly analysis: Extract<Analysis, { kind: Kind }>;
  readonly read: ReadOptions & OpenOptions;
  readonly withText: boolean;
  /** The articles' language; absent: detected, else as declared. */
  readonly language?: string;
}

/** What an analysis of each kind gives. */
export interface ResultOf {
  readonly summary: SummaryRecord;
  readonly entities: EntitiesRecord;
  readonly extract: ArticleRecord;
  readonly read: Article;
}

/** One unit of work: a file still to be opened, or a record already cut out of its container. */
export type Task = { readonly source: Source } | { readonly record: InputRecord };

/** Remarks for the user about an article that was read all the same. */
export type Remark = 'not-english' | 'query-not-found' | 'nothing-to-keep' | 'nothing-fits';

export type Outcome<Kind extends Analysis['kind']> =
  | { readonly result: ResultOf[Kind]; readonly remark?: Remark }
  | { readonly problem: Problem };
