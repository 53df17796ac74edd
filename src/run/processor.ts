/** From a task to its results: opens, reads and analyses, on whatever thread it is called. */
import type { Article } from '../article.ts';
import { NewsctlError, type Problem } from '../errors.ts';
import { limitsOf, openRecords, readWhole } from '../input/containers/index.ts';
import { recordsOf } from '../input/containers/json-lines.ts';
import { readRecord } from '../input/read.ts';
import type { InputRecord } from '../input/record.ts';
import { Readers } from '../input/readers/index.ts';
import { detectLanguage } from '../text/language.ts';
import { createAnalysis } from './analysis.ts';
import type { Analysis, Job, Outcome, Task } from './job.ts';

/** Does a job's work on one task after the other. A bad input gives a problem in its place; this never throws. */
export type Processor<Kind extends Analysis['kind']> = (task: Task) => Promise<Outcome<Kind>[]>;

/** Opens what a job needs: its analysis and, as formats are met, their readers. */
export async function createProcessor<Kind extends Analysis['kind']>(job: Job<Kind>): Promise<Processor<Kind>> {
  const analyse = await createAnalysis(job);
  const readers = new Readers();
  const limits = limitsOf(job.read);
  const print = job.print && (await import('./print.ts')).printer<Kind>(job.print);

  const withLanguage = (article: Article): Article => {
    const language = job.language ?? detectLanguage(article.text) ?? article.language;
    return language === undefined || language === article.language ? article : { ...article, language };
  };

  const process = (item: Article | Problem): Outcome<Kind> => {
    if ('code' in item) return { problem: item };
    try {
      const article = withLanguage(item);
      const { path, language } = article;
      const { result, remark: kind } = analyse(article);
      const remark = kind && { remark: kind, path, ...(language !== undefined && { language }) };
      if (print === undefined) return { result, ...(remark && { remark }) };
      return { printed: print(result), remarks: remark ? [remark] : [] };
    } catch (cause) {
      return { problem: problemOf(cause, item.path, item.id === item.path ? undefined : item.index) };
    }
  };

  const read = async (record: InputRecord): Promise<Outcome<Kind>[]> => {
    try {
      return readRecord(record, await readers.for(record), job.read).map(process);
    } catch (cause) {
      return [{ problem: problemOf(cause, record.path, record.index) }];
    }
  };

  const recordsIn = (
    task: Exclude<Task, { article: Article }>,
  ): Iterable<InputRecord | Problem> | AsyncIterable<InputRecord | Problem> => {
    if ('record' in task) return [task.record];
    if ('lines' in task) return recordsOf(task.lines, limits);
    return readWhole(task.source.path, job.read) ?? openRecords(task.source, job.read);
  };

  return async (task) => {
    if ('article' in task) return [process(task.article)];
    const outcomes: Outcome<Kind>[] = [];
    for await (const record of recordsIn(task)) {
      if ('code' in record) outcomes.push({ problem: record });
      else for (const outcome of await read(record)) outcomes.push(outcome);
    }
    return outcomes;
  };
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
