/**
 * Articles → results, for each kind of analysis. What it needs is opened once, before the first article; articles come in
 * rows, since some steps are quicker for many in a row.
 */
import type { Article } from '../article.ts';
import { readRecognizerDataAside } from '../entities/data.ts';
import { together } from '../present.ts';
import { recordHead, type ArticleRecord } from '../records.ts';
import type { Summary, SummaryOptions } from '../summary/summary.ts';
import { mayBeEnglish } from '../text/language.ts';
import type { Analysis, Job, Remark, ResultOf } from './job.ts';

export interface Analysed<Kind extends Analysis['kind']> {
  readonly result: ResultOf[Kind];
  readonly remark?: Remark;
}

/** One result for each article. */
type Analyse<Kind extends Analysis['kind']> = (articles: readonly Article[]) => Analysed<Kind>[];

/** Opens what a job's analysis needs and binds it. */
export async function createAnalysis<Kind extends Analysis['kind']>(job: Job<Kind>): Promise<Analyse<Kind>> {
  const create: { [K in Analysis['kind']]: (job: Job<K>) => Promise<Analyse<K>> } = {
    summary: createSummary,
    entities: createEntities,
    extract: () => Promise.resolve(oneByOne((article) => ({ result: articleRecord(article) }))),
    read: () => Promise.resolve(oneByOne((article) => ({ result: article }))),
    head: () => Promise.resolve(oneByOne(({ text: _text, origin: _origin, ...head }) => ({ result: head }))),
    reading: createReading,
  };
  return (create[job.analysis.kind] as (job: Job<Kind>) => Promise<Analyse<Kind>>)(job);
}

function oneByOne<Kind extends Analysis['kind']>(analyse: (article: Article) => Analysed<Kind>): Analyse<Kind> {
  return (articles) => articles.map(analyse);
}

/** The job with what all its threads can read in one place. */
export async function shareData<Kind extends Analysis['kind']>(job: Job<Kind>): Promise<Job<Kind>> {
  if (job.analysis.kind !== 'entities') return job;
  return { ...job, data: await readRecognizerDataAside() };
}

async function createSummary({ analysis, withText }: Job<'summary'>): Promise<Analyse<'summary'>> {
  const { loadSummarizers } = await import('../summary/load.ts');
  const { summarize, explain } = loadSummarizers();
  const { query } = analysis.options;
  const namesIn = query === undefined ? undefined : (await import('./query-names.ts')).loadQueryNames(query);
  return oneByOne((article) => {
    const options = { ...analysis.options, ...(namesIn && { names: namesIn(article) }) };
    const summary = summarize(article, options);
    const result: ResultOf['summary'] = {
      ...recordHead('summary', article, withText),
      ...summary,
      ...(analysis.everySentence && { explanation: explain(article, options) }),
    };
    const remark = remarkOn(summary, options) ?? (mayBeEnglish(article.language) ? undefined : 'summary-not-english');
    return remark === undefined ? { result } : { result, remark };
  });
}

function remarkOn({ sentences, queryFound }: Summary, { words }: SummaryOptions): Remark | undefined {
  if (queryFound === false) return 'query-not-found';
  if (sentences.length > 0) return undefined;
  return words === undefined ? 'nothing-to-keep' : 'nothing-fits';
}

async function createEntities(job: Job<'entities'>): Promise<Analyse<'entities'>> {
  const { loadRowRecognizer } = await import('../entities/load.ts');
  const recognizeAll = loadRowRecognizer(job.data);
  const { strict, explain, ties } = job.analysis;
  return (articles) => {
    const found = recognizeAll(articles, { strict, explain, ties });
    return articles.map((article, k) => {
      const result: ResultOf['entities'] = together(recordHead('entities', article, job.withText), found[k]!);
      return mayBeEnglish(article.language) ? { result } : { result, remark: 'not-english' };
    });
  };
}

async function createReading(): Promise<Analyse<'reading'>> {
  const read = (await import('./reading.ts')).loadReading();
  return oneByOne((article) => ({ result: read(article) }));
}

function articleRecord(article: Article): ArticleRecord {
  const { previous, next } = article;
  return {
    ...recordHead('article', article, true),
    text: article.text,
    authors: article.authors,
    ...(article.site !== undefined && { site: article.site }),
    ...(previous && { previous: withoutEvidence(previous) }),
    ...(next && { next: withoutEvidence(next) }),
  };
}

function withoutEvidence({
  evidence: _,
  ...link
}: NonNullable<Article['next']>): Omit<NonNullable<Article['next']>, 'evidence'> {
  return link;
}
