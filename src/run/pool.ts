/** Several worker threads: batches out, outcomes back in the order of the batches. */
import type { Problem } from '../errors.ts';
import type { Analysis, Job, Outcome, Task } from './job.ts';
import { openThreads, type WorkerFunction } from './threads.ts';
import { openWard } from './ward.ts';

export interface Pool<Kind extends Analysis['kind']> {
  /** The outcomes of a batch in order, problems in their places. What takes its thread down is one problem, no more. */
  run(batch: readonly (Task | Problem)[]): Promise<Outcome<Kind>[]>;
  close(): Promise<void>;
}

/** Opens `threads` threads, and one more when one of them dies. */
export function openPool<Kind extends Analysis['kind']>(
  job: Job<Kind>,
  threads: number,
  worker?: WorkerFunction,
): Pool<Kind> {
  const pool = openThreads(job, threads, 2, worker);
  const ward = openWard(job, worker);

  async function runAll(tasks: readonly Task[]): Promise<Outcome<Kind>[][]> {
    try {
      return await pool.send(tasks);
    } catch {
      // Something in this batch or in the one beside it took the thread down; or nobody wants them any more.
      const outcomes: Outcome<Kind>[][] = [];
      for (const task of tasks) outcomes.push(await ward.run(task));
      return outcomes;
    }
  }

  return {
    async run(batch) {
      const outcomes = await runAll(batch.filter((entry): entry is Task => !('code' in entry)));
      let next = 0;
      return batch.flatMap((entry) => ('code' in entry ? [{ problem: entry }] : outcomes[next++]!));
    },
    async close() {
      // The ward first: the pool's end sends it what the pool had in hand.
      await Promise.all([ward.close(), pool.close()]);
    },
  };
}
