/** The work of `newsctl summarize --together`: holds the articles, since it weighs them against each other. */
import type { Article } from '../../article.ts';
import { errorRecord, type Source, type TogetherRecord } from '../../records.ts';
import { loadSummarizers } from '../../summary/load.ts';
import type { SummaryOptions } from '../../summary/summary.ts';
import { jsonArray, ndjsonLine } from '../../view/json.ts';
import { togetherMarkdown } from '../../view/markdown.ts';
import { togetherText } from '../../view/terminal/summary.ts';
import type { summarizeViews } from '../commands/summarize.ts';
import type { Session } from '../session.ts';

/** Prints one summary of all articles of the session; gives the exit code. */
export async function summarizeAll(
  session: Session<(typeof summarizeViews)[number]>,
  options: SummaryOptions,
  bullets: boolean,
): Promise<number> {
  const { view } = session.options;
  const articles: Article[] = [];
  for await (const item of session.results<'read'>({ kind: 'read' })) {
    if ('type' in item) await session.output.write(ndjsonLine(errorRecord(item)));
    else articles.push(item);
  }
  const names = options.query === undefined ? undefined : await namesOf(articles, options.query);
  const { sentences, words, apart, queryFound } = loadSummarizers().together(articles, {
    ...options,
    ...(names && { names }),
  });
  const record: TogetherRecord = {
    type: 'summary',
    articles: articles.length,
    sentences: sentences.map(({ article, ...sentence }) => ({ ...sentence, ...sourceOf(articles[article]!) })),
    words,
    ...(queryFound !== undefined && { queryFound }),
    apart: apart.map((index) => sourceOf(articles[index]!)),
  };
  if (queryFound === false)
    session.say('newsctl: no article speaks of the query: the general summary is given instead');
  for (const { id } of record.apart) session.say(`newsctl: ${id}: is about something else and was left out`);
  if (articles.length > 0 && sentences.length === 0) session.say('newsctl: no sentence in them is worth keeping');
  const array = jsonArray();
  if (view === 'json') await session.output.write(array.record(record) + array.close());
  else if (view === 'ndjson') await session.output.write(ndjsonLine(record));
  else if (view === 'markdown') await session.output.write(togetherMarkdown(record, bullets));
  else await session.output.write(togetherText(record, session.layout, bullets));
  return session.finish();
}

async function namesOf(articles: readonly Article[], query: string): Promise<string[][]> {
  const { loadQueryNames, mergeNames } = await import('../../run/query-names.ts');
  return mergeNames(articles.flatMap(loadQueryNames(query)));
}

function sourceOf({ id, path, index }: Article): Source {
  return { id, path, index };
}
