/** Worker threads over a well-kept pool: batches out, outcomes back in the order of the batches. */
import { Tinypool } from 'tinypool';
import type { Problem } from '../errors.ts';
import { limitsOf, type OpenOptions } from '../input/containers/index.ts';
import { recordsOf } from '../input/containers/json-lines.ts';
import { packageRoot } from '../package-root.ts';
import type { Analysis, Job, Outcome, Task } from './job.ts';
import type { Batch } from './worker.ts';

export interface Pool<Kind extends Analysis['kind']> {
  /** The outcomes of a batch in order, problems in their places. What takes its thread down is one problem, no more. */
  run(batch: readonly (Task | Problem)[]): Promise<Outcome<Kind>[]>;
  close(): Promise<void>;
}

/** Half of V8's own: 17 MB less a thread, for collections twice as often of what is nearly all garbage. */
const YOUNG_MB = 24;

/** The function that threads call, by its name in its file. */
export interface WorkerFunction {
  readonly file: URL;
  readonly name: string;
}

/** `threads` threads that each run `worker`, the built one unless a test brings its own. */
export function openPool<Kind extends Analysis['kind']>(
  job: Job<Kind>,
  threads: number,
  { file, name }: WorkerFunction = { file: new URL('dist/start.cjs', packageRoot), name: 'work' },
): Pool<Kind> {
  const open = (count: number, concurrentTasksPerWorker: number): Tinypool =>
    new Tinypool({
      filename: file.href,
      name,
      minThreads: count,
      maxThreads: count,
      concurrentTasksPerWorker,
      resourceLimits: { maxYoungGenerationSizeMb: YOUNG_MB },
    });
  const pool = open(threads, 2);
  /** One thread for one task at a time: only there it is clear which task took the thread down. */
  let ward: Tinypool | undefined;
  let closed = false;

  const send = (to: Tinypool, tasks: readonly Task[]): Promise<Outcome<Kind>[][]> =>
    to.run({ job, tasks } satisfies Batch<Kind>);

  async function runApart(task: Task): Promise<Outcome<Kind>[]> {
    const outcomes: Outcome<Kind>[] = [];
    for (const part of partsOf(task, job.read)) {
      if (closed) break;
      if ('problem' in part) outcomes.push(part);
      else {
        const [own] = await send((ward ??= open(1, 1)), [part]).catch(() => [[died(part)]]);
        outcomes.push(...own!);
      }
    }
    return outcomes;
  }

  async function runAll(tasks: readonly Task[]): Promise<Outcome<Kind>[][]> {
    try {
      return await send(pool, tasks);
    } catch {
      // Something in this batch or in the one beside it took the thread down; or nobody wants them any more.
      const outcomes: Outcome<Kind>[][] = [];
      for (const task of tasks) outcomes.push(await runApart(task));
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
      closed = true;
      await Promise.all([pool.destroy(), ward?.destroy()]);
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
