/** A result as the line of NDJSON that is printed for it, on the thread that made it. */
import { chooseEntries } from '../entities/choose.ts';
import { ndjsonLine } from '../view/json.ts';
import type { Analysis, Job, ResultOf } from './job.ts';

/** Binds the choice of entries, where results are entities. */
export function printer<Kind extends Analysis['kind']>({
  choice,
}: NonNullable<Job['print']>): (result: ResultOf[Kind]) => string {
  if (choice === undefined) return ndjsonLine;
  return (result) =>
    ndjsonLine('type' in result && result.type === 'entities' ? chooseEntries(result, choice) : result);
}
