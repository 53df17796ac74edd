/** Worker threads over a well-kept pool: batches out, outcomes back in the order of the batches. */
import { Tinypool } from 'tinypool';
import type { Problem } from '../errors.ts';
import { limitsOf, type OpenOptions } from '../input/containers/index.ts';
import { recordsOf } from '../input/containers/json-lines.ts';
import { packageRoot } from '../package-root.ts';
import type { Analysis, Job, Outcome, Task } from './job.ts';
import type { Batch } from './worker.ts';

export interface Pool<Kind extends Analysis['kind']> {
  /** The outcomes of each task. A task whose worker died twice gives one problem; the rest of its batch is unharmed. */
  run(tasks: readonly Task[]): Promise<Outcome<Kind>[][]>;
  close(): Promise<void>;
}

/** `threads` threads that each run `worker`, the built one unless a test brings its own. */
export function openPool<Kind extends Analysis['kind']>(
  job: Job<Kind>,
  threads: number,
  worker: URL = new URL('dist/worker.cjs', packageRoot),
): Pool<Kind> {
  const pool = new Tinypool({
    filename: worker.href,
    minThreads: threads,
    maxThreads: threads,
  });
  const send = (tasks: readonly Task[]): Promise<Outcome<Kind>[][]> => pool.run({ job, tasks } satisfies Batch<Kind>);
  return {
    async run(tasks) {
      try {
        return await send(tasks);
      } catch {
        // Something in the batch took its thread down: record by record, so that it costs only itself.
        const outcomes: Outcome<Kind>[][] = [];
        for (const task of tasks) {
          const own: Outcome<Kind>[] = [];
          for (const part of partsOf(task, job.read)) {
            if ('problem' in part) own.push(part);
            else
              own.push(
                ...(await send([part]).then(
                  (one) => one[0]!,
                  () => [died(part)],
                )),
              );
          }
          outcomes.push(own);
        }
        return outcomes;
      }
    },
    close: () => pool.destroy(),
  };
}

/** The tasks that a task can be done in. */
function* partsOf(task: Task, read: OpenOptions): Generator<Exclude<Task, { lines: unknown }> | { problem: Problem }> {
  if (!('lines' in task)) yield task;
  else {
    for (const record of recordsOf(task.lines, limitsOf(read))) {
      yield 'code' in record ? { problem: record } : { record: { ...record, bytes: record.bytes.slice() } };
    }
  }
}

function died(task: Exclude<Task, { lines: unknown }>): { problem: Problem } {
  const where = 'record' in task ? { path: task.record.path, index: task.record.index } : { path: task.source.path };
  return {
    problem: {
      ...where,
      code: 'worker-died',
      message: 'the thread that read it died',
      hint: 'it may need more memory than there is: try it alone, with --jobs 1',
    },
  };
}
