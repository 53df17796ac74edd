/** A worker thread: gets a job and a batch of tasks, gives back their outcomes in the same order. */
import type { Analysis, Job, Outcome, Task } from './job.ts';
import { createProcessor, type Processor } from './processor.ts';

export interface Batch<Kind extends Analysis['kind'] = Analysis['kind']> {
  readonly job: Job<Kind>;
  readonly tasks: readonly Task[];
}

/** A thread serves one run, hence one job: what it needs is opened once. */
let processor: Promise<Processor<Analysis['kind']>> | undefined;

export default async function work({ job, tasks }: Batch): Promise<Outcome<Analysis['kind']>[][]> {
  const process = await (processor ??= createProcessor(job));
  const outcomes: Outcome<Analysis['kind']>[][] = [];
  for (const task of tasks) outcomes.push(await process(task));
  return outcomes;
}
