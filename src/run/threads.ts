/** Worker threads over a well-kept pool: how they are opened, and how a batch is sent to one of them. */
import { Tinypool } from 'tinypool';
import { packageRoot } from '../package-root.ts';
import type { Analysis, Job, Outcome, Task } from './job.ts';
import type { Batch } from './worker.ts';

/** The function that threads call, by its name in its file. */
export interface WorkerFunction {
  readonly file: URL;
  readonly name: string;
}

const builtWorker: WorkerFunction = { file: new URL('dist/start.cjs', packageRoot), name: 'work' };

/** Half of V8's own: 17 MB less a thread, for collections twice as often of what is nearly all garbage. */
const YOUNG_MB = 24;

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
    resourceLimits: { maxYoungGenerationSizeMb: YOUNG_MB },
  });
  return {
    send: (tasks) => pool.run({ job, tasks } satisfies Batch<Kind>),
    close: () => pool.destroy(),
  };
}
