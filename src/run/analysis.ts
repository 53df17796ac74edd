/** Article → result, for each kind of analysis. What it needs is opened once, before the first article. */
import type { Article } from '../article.ts';
import { recordHead, type ArticleRecord } from '../records.ts';
import type { Analysis, Job, Outcome, ResultOf } from './job.ts';

type Analyse<Kind extends Analysis['kind']> = (article: Article) => Outcome<Kind>;

export async function createAnalysis<Kind extends Analysis['kind']>(job: Job<Kind>): Promise<Analyse<Kind>> {
  const create: { [K in Analysis['kind']]: (job: Job<K>) => Promise<Analyse<K>> } = {
    summary: createSummary,
    entities: createEntities,
    extract: (extract) => Promise.resolve((article) => ({ result: articleRecord(article, extract.withText) })),
    read: () => Promise.resolve((article) => ({ result: article })),
  };
  return (create[job.analysis.kind] as (job: Job<Kind>) => Promise<Analyse<Kind>>)(job);
}

async function createSummary(job: Job<'summary'>): Promise<Analyse<'summary'>> {
  const { loadSummarizer } = await import('../summary/load.ts');
  const summarize = loadSummarizer();
  return (article) => {
    const summary = summarize(article, job.analysis.options);
    const result: ResultOf['summary'] = { ...recordHead('summary', article, job.withText), ...summary };
    if (summary.sentences.length === 0) {
      return { result, remark: job.analysis.options.words === undefined ? 'nothing-to-keep' : 'nothing-fits' };
    }
    return { result };
  };
}

async function createEntities(job: Job<'entities'>): Promise<Analyse<'entities'>> {
  const { loadRecognizer } = await import('../entities/load.ts');
  const recognize = loadRecognizer();
  return (article) => {
    const english = article.language === undefined || /^en\b/.test(article.language);
    const entities = recognize(article, { strict: job.analysis.strict || !english, people: english });
    const result: ResultOf['entities'] = { ...recordHead('entities', article, job.withText), ...entities };
    return english ? { result } : { result, remark: 'not-english' };
  };
}

function articleRecord(article: Article, _withText: boolean): ArticleRecord {
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
