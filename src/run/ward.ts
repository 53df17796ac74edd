/**
 * One thread for one task at a time. Only there it is clear which task took the thread down, and an article that takes
 * more memory than there is, or seconds, leaves the thread that waits for it alive and free for signals.
 */
import { limitsOf, type OpenOptions } from '../input/containers/index.ts';
import { recordsOf } from '../input/containers/json-lines.ts';
import type { Problem } from '../errors.ts';
import { raise } from '../input/limits.ts';
import type { Analysis, Job, Outcome, Task } from './job.ts';
import { memoryOf, openThreads, type Threads, type WorkerFunction } from './threads.ts';

export interface Ward<Kind extends Analysis['kind']> {
  /** The outcomes of a task; of what takes the thread down one problem. */
  run(task: Task): Promise<Outcome<Kind>[]>;
  close(): Promise<void>;
}

/** Its thread starts with the first task. */
export function openWard<Kind extends Analysis['kind']>(job: Job<Kind>, worker?: WorkerFunction): Ward<Kind> {
  let thread: Threads<Kind> | undefined;
  let closed = false;
  return {
    async run(task) {
      const outcomes: Outcome<Kind>[] = [];
      for (const part of partsOf(task, job.read)) {
        if (closed) break;
        if ('problem' in part) outcomes.push(part);
        else {
          const [own] = await (thread ??= openThreads(job, 1, 1, worker))
            .send([part])
            .catch((cause: unknown) => [[died(part, job, cause)]]);
          if (closed) break;
          for (const outcome of own!) outcomes.push(outcome);
        }
      }
      return outcomes;
    },
    async close() {
      closed = true;
      await thread?.close();
    },
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

function died(task: Exclude<Task, { lines: unknown }>, job: Pick<Job, 'read'>, cause: unknown): { problem: Problem } {
  const where =
    'source' in task
      ? { path: task.source.path }
      : 'record' in task
        ? { path: task.record.path, ...(task.record.many && { index: task.record.index }) }
        : { path: task.article.path };
  const code = 'worker-died';
  if (cause instanceof Error && 'code' in cause && cause.code === 'ERR_WORKER_OUT_OF_MEMORY') {
    return { problem: { ...where, code, message: `takes more than ${memoryOf(job)} MB of memory`, hint: raise } };
  }
  return { problem: { ...where, code, message: 'the thread that read it died', hint: 'please report it' } };
}
