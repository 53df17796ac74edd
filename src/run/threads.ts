/** Worker threads over a well-kept pool: how they are opened, and how a batch is sent to one of them. */
import { getHeapStatistics } from 'node:v8';
import { Tinypool } from 'tinypool';
import { limitsOf } from '../input/containers/index.ts';
import { defaultLimits, MiB } from '../input/limits.ts';
import { packageRoot } from '../package-root.ts';
import type { Analysis, Job, Outcome, Task } from './job.ts';
import type { Batch } from './worker.ts';

/** The function that threads call, by its name in its file. */
export interface WorkerFunction {
  readonly file: URL;
  readonly name: string;
}

const builtWorker: WorkerFunction = { file: new URL('dist/start.cjs', packageRoot), name: 'work' };

/**
 * What a thread may hold for each byte that an input may have; in 32 MB of prose names take some 30. Text made of nothing
 * but names takes more, as much as there is, and seconds for each gigabyte.
 */
const heldPerByte = 48;

/** The memory that a thread of a job may use, in MB; no more than the process has been given. */
export function memoryOf({ read }: Pick<Job, 'read'>): number {
  const wanted = heldPerByte * Math.max(limitsOf(read).recordBytes, defaultLimits.recordBytes);
  return Math.round(Math.min(wanted, getHeapStatistics().heap_size_limit) / MiB);
}

/** Half of V8's own: 17 MB less a thread, for collections twice as often of what is nearly all garbage. */
const youngMb = 24;

export interface Threads<Kind extends Analysis['kind']> {
  /** The outcomes of each task; rejects when the thread died or the threads are closed. */
  send(tasks: readonly Task[]): Promise<Outcome<Kind>[][]>;
  close(): Promise<void>;
}

/** `count` threads that each take `batchesEach` batches at once and run `worker`, the built one unless a test brings its own. */
export function openThreads<Kind extends Analysis['kind']>(
  job: Job<Kind>,
  count: number,
  batchesEach: number,
  { file, name }: WorkerFunction = builtWorker,
): Threads<Kind> {
  const pool = new Tinypool({
    filename: file.href,
    name,
    minThreads: count,
    maxThreads: count,
    concurrentTasksPerWorker: batchesEach,
    resourceLimits: { maxYoungGenerationSizeMb: youngMb, maxOldGenerationSizeMb: memoryOf(job) },
  });
  return {
    send: (tasks) => pool.run({ job, tasks } satisfies Batch<Kind>),
    close: () => pool.destroy(),
  };
}
