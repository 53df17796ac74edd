/** What to do with every article, and what comes of it: plain data, so that it can cross to a worker thread and back. */
import type { Article } from '../article.ts';
import type { Problem } from '../errors.ts';
import type { OpenOptions } from '../input/containers/index.ts';
import type { Lines } from '../input/containers/json-lines.ts';
import type { Choice } from '../entities/choose.ts';
import type { RecognizerData } from '../entities/data.ts';
import type { InputRecord, ReadOptions } from '../input/record.ts';
import type { Source } from '../input/sources.ts';
import type { SummaryOptions } from '../summary/summary.ts';
import type { Reading } from './reading.ts';
import type { ArticleRecord, EntitiesRecord, SummaryRecord } from '../records.ts';

/** What to make of an article. `read` gives the article itself, `head` all of it but its text, `reading` what a reader is shown beside it. */
export type Analysis =
  | { readonly kind: 'summary'; readonly options: SummaryOptions; readonly everySentence: boolean }
  | { readonly kind: 'entities'; readonly strict: boolean; readonly explain: boolean; readonly ties: boolean }
  | { readonly kind: 'extract' }
  | { readonly kind: 'read' }
  | { readonly kind: 'head' }
  | { readonly kind: 'reading' };

export interface Job<Kind extends Analysis['kind'] = Analysis['kind']> {
  readonly analysis: Extract<Analysis, { kind: Kind }>;
  readonly read: ReadOptions & OpenOptions;
  readonly withText: boolean;
  /** The articles' language; absent: detected, else as declared. */
  readonly language?: string;
  /** The recogniser's, read once for all threads; absent: read by whoever needs them. */
  readonly data?: RecognizerData;
  /** Results as lines of NDJSON, made where the result is: a string is cheaper to send than what it tells. */
  readonly print?: { readonly choice?: Choice };
}

/** What an analysis of each kind gives. */
export interface ResultOf {
  readonly summary: SummaryRecord;
  readonly entities: EntitiesRecord;
  readonly extract: ArticleRecord;
  readonly read: Article;
  readonly head: Omit<Article, 'text' | 'origin'>;
  readonly reading: Reading;
}

/** One unit of work: a file still to be opened, a record cut out of its container, lines still to be cut, or an article. */
export type Task =
  | { readonly source: Source; readonly bytes?: number }
  | { readonly record: InputRecord }
  | { readonly lines: Lines }
  | { readonly article: Article };

/** Remarks for the user about an article that was read all the same. */
export type Remark = 'not-english' | 'summary-not-english' | 'query-not-found' | 'nothing-to-keep' | 'nothing-fits';

/** A remark and the article that it is about. */
export interface RemarkOn {
  readonly remark: Remark;
  readonly path: string;
  readonly language?: string;
}

/** What came of an article, or, of a job that prints, of one or several in a row. */
export type Outcome<Kind extends Analysis['kind']> =
  | { readonly result: ResultOf[Kind]; readonly remark?: RemarkOn }
  | { readonly printed: string; readonly remarks: readonly RemarkOn[] }
  | { readonly problem: Problem };
