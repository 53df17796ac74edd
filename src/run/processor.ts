/** From tasks to their results: opens, reads and analyses, on whatever thread it is called. */
import type { Article } from '../article.ts';
import { NewsctlError, type Problem } from '../errors.ts';
import { limitsOf, openRecords, readWhole } from '../input/containers/index.ts';
import { recordsOf } from '../input/containers/json-lines.ts';
import { readRecord } from '../input/read.ts';
import type { InputRecord } from '../input/record.ts';
import { Readers } from '../input/readers/index.ts';
import { together } from '../present.ts';
import { detectLanguage } from '../text/language.ts';
import { type Analysed, createAnalysis } from './analysis.ts';
import type { Analysis, Job, Outcome, Task } from './job.ts';

/**
 * Does a job's work on tasks in a row, and gives the outcomes of each. A bad input gives a problem in its place; this never
 * throws.
 */
export type Processor<Kind extends Analysis['kind']> = (
  tasks: readonly (Task | Problem)[],
) => Promise<Outcome<Kind>[][]>;

/** So many articles are analysed together: `node bench/run.mjs people/rows` compares lengths; more hold the output up. */
export const rowArticles = 32;
/** In UTF-16 code units, of all texts of a row; a longer one is analysed alone. */
const rowLength = 1 << 17;

/** Opens what a job needs: its analysis and, as formats are met, their readers. */
export async function createProcessor<Kind extends Analysis['kind']>(job: Job<Kind>): Promise<Processor<Kind>> {
  const analyse = await createAnalysis(job);
  const readers = new Readers();
  const limits = limitsOf(job.read);
  const print = job.print && (await import('./print.ts')).printer<Kind>(job.print);

  const withLanguage = (article: Article): Article => {
    const language = job.language ?? detectLanguage(article.text) ?? article.language;
    return language === undefined || language === article.language ? article : together(article, { language });
  };

  const outcomeOf = ({ result, remark: kind }: Analysed<Kind>, { path, language }: Article): Outcome<Kind> => {
    const remark = kind && { remark: kind, path, ...(language !== undefined && { language }) };
    if (print === undefined) return { result, ...(remark && { remark }) };
    return { printed: print(result), remarks: remark ? [remark] : [] };
  };

  /** The outcomes of articles; what fails is done again by itself, to tell which of them it is. */
  const analyseAll = (articles: readonly Article[]): Outcome<Kind>[] => {
    try {
      const known = articles.map(withLanguage);
      return analyse(known).map((analysed, k) => outcomeOf(analysed, known[k]!));
    } catch (cause) {
      if (articles.length > 1) return articles.flatMap((article) => analyseAll([article]));
      return articles.map(({ id, path, index }) => ({
        problem: problemOf(cause, path, id === path ? undefined : index),
      }));
    }
  };

  const read = async (record: InputRecord): Promise<(Article | Problem)[]> => {
    try {
      return readRecord(record, await readers.for(record), job.read);
    } catch (cause) {
      return [problemOf(cause, record.path, record.index)];
    }
  };

  const articlesIn = async (task: Task | Problem): Promise<(Article | Problem)[]> => {
    if ('code' in task) return [task];
    if ('article' in task) return [task.article];
    if ('record' in task) return read(task.record);
    const articles: (Article | Problem)[] = [];
    for await (const record of recordsIn(task)) {
      if ('code' in record) articles.push(record);
      else for (const article of await read(record)) articles.push(article);
    }
    return articles;
  };

  const recordsIn = (
    task: Exclude<Task, { article: Article } | { record: InputRecord }>,
  ): Iterable<InputRecord | Problem> | AsyncIterable<InputRecord | Problem> => {
    if ('lines' in task) return recordsOf(task.lines, limits);
    return readWhole(task.source.path, job.read) ?? openRecords(task.source, job.read);
  };

  return async (tasks) => {
    const found: (Article | Problem)[][] = [];
    for (const task of tasks) found.push(await articlesIn(task));
    const articles: Article[] = [];
    for (const ones of found) for (const one of ones) if (!('code' in one)) articles.push(one);
    const analysed: Outcome<Kind>[] = [];
    for (const row of rowsOf(articles)) for (const outcome of analyseAll(row)) analysed.push(outcome);
    let next = 0;
    return found.map((ones) => ones.map((one) => ('code' in one ? { problem: one } : analysed[next++]!)));
  };
}

/** Articles that are analysed together, in order. */
function rowsOf(articles: readonly Article[]): Article[][] {
  const rows: Article[][] = [];
  let row: Article[] = [];
  let length = 0;
  for (const article of articles) {
    length += article.text.length;
    if (row.length === 0 || row.length === rowArticles || length > rowLength) {
      length = article.text.length;
      rows.push((row = []));
    }
    row.push(article);
  }
  return rows;
}

/** What was thrown as data; what isn't one of our own errors is a fault of ours and says so. */
export function problemOf(cause: unknown, path: string, index?: number): Problem {
  const where = { path, ...(index !== undefined && { index }) };
  if (cause instanceof NewsctlError) return { ...where, ...cause.problem };
  return {
    ...where,
    code: 'internal',
    message: `a fault of newsctl: ${cause instanceof Error ? cause.message : String(cause)}`,
    hint: 'please report it, with the file; NEWSCTL_DEBUG=1 shows where it happened',
    ...(cause instanceof Error && cause.stack !== undefined && { stack: cause.stack }),
  };
}
