/** A worker thread: gets a job and a batch of tasks, gives back their outcomes in the same order. */
import type { Analysis, Job, Outcome, RemarkOn, Task } from './job.ts';
import { createProcessor, type Processor } from './processor.ts';

export interface Batch<Kind extends Analysis['kind'] = Analysis['kind']> {
  readonly job: Job<Kind>;
  readonly tasks: readonly Task[];
}

// The pool hears of a thread that fails, and would wait for ever for one that merely leaves.
process.once('exit', () => {
  throw new Error('the thread was left');
});

/** A thread serves one run, hence one job: what it needs is opened once. */
let processor: Promise<Processor<Analysis['kind']>> | undefined;

/** Does a batch; one list of outcomes for each task. A bad input is a problem in its place. */
export async function work({ job, tasks }: Batch): Promise<Outcome<Analysis['kind']>[][]> {
  const process = await (processor ??= createProcessor(job));
  return (await process(tasks)).map(joined);
}

/** What is printed in a row as one string: a message costs by the number of its parts. */
function joined(outcomes: readonly Outcome<Analysis['kind']>[]): Outcome<Analysis['kind']>[] {
  const result: Outcome<Analysis['kind']>[] = [];
  let row: { printed: string; remarks: RemarkOn[] } | undefined;
  for (const outcome of outcomes) {
    if (!('printed' in outcome)) {
      row = undefined;
      result.push(outcome);
    } else if (row === undefined) {
      row = { printed: outcome.printed, remarks: [...outcome.remarks] };
      result.push(row);
    } else {
      row.printed += outcome.printed;
      // Each kind is said once a run.
      for (const one of outcome.remarks) {
        if (!row.remarks.some(({ remark }) => remark === one.remark)) row.remarks.push(one);
      }
    }
  }
  return result;
}
