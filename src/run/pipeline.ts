/**
 * The whole program in one line: sources → tasks → (read, analyse) → outcomes, one article at a time and in the order
 * of the inputs. Nothing here gathers articles; work starts on this thread and moves to workers when it lasts.
 */
import type { Problem } from '../errors.ts';
import { isStreamed, openRecords, type OpenOptions } from '../input/containers/index.ts';
import type { Source } from '../input/sources.ts';
import type { Analysis, Job, Outcome, Task } from './job.ts';
import { createProcessor } from './processor.ts';

export interface PipelineOptions {
  readonly jobs: number;
  /** Standard input's bytes, asked for only if a source is `-`: opening them costs time. */
  readonly stdin: () => AsyncIterable<Uint8Array>;
  /** Called for each source when it is done, and now and then within a long one. */
  readonly onProgress?: (progress: { readonly files: number; readonly articles: number }) => void;
}

/** A worker costs some 30 ms before its first article, and its code is cold: shorter work is done sooner without. */
const ALONE_MS = 250;
/** How long this thread may work before signals, the spinner and the output get their turn. */
const BREATH_MS = 50;
/** Enough tasks in a message to make its cost vanish, few enough to keep the memory small and the results flowing. */
const BATCH_TASKS = 64;
const BATCH_BYTES = 1 << 19;

/** Reads and analyses every source; outcomes come in input order, the same whatever `jobs` is. */
export async function* runPipeline<Kind extends Analysis['kind']>(
  job: Job<Kind>,
  sources: AsyncIterable<Source | Problem>,
  options: PipelineOptions,
): AsyncGenerator<Outcome<Kind>> {
  const tasks = tasksOf(sources, job.read, options)[Symbol.asyncIterator]();
  const work = await createProcessor(job);
  const started = now();
  let breathed = started;
  for (;;) {
    const next = await tasks.next();
    if (next.done) return;
    // With a task in hand: threads for nothing would cost the run of a single file as much as the file.
    if (options.jobs > 1 && now() - started > ALONE_MS) {
      yield* runInWorkers(job, next, tasks, options.jobs);
      return;
    }
    if ('code' in next.value) yield { problem: next.value };
    else yield* await work(next.value);
    if (now() - breathed > BREATH_MS) {
      await soon();
      breathed = now();
    }
  }
}

/** One task a file, or one a record for files that hold many. */
async function* tasksOf(
  sources: AsyncIterable<Source | Problem>,
  read: OpenOptions,
  options: PipelineOptions,
): AsyncGenerator<Task | Problem> {
  let files = 0;
  let articles = 0;
  for await (const source of sources) {
    if ('code' in source) yield source;
    else if (source.path !== '-' && !isStreamed(source.path)) {
      articles++;
      yield { source };
    } else {
      const { path } = source;
      for await (const record of openRecords(path === '-' ? { path, input: options.stdin() } : { path }, read)) {
        if ((++articles & 63) === 0) options.onProgress?.({ files, articles });
        yield 'code' in record ? record : { record };
      }
    }
    options.onProgress?.({ files: ++files, articles });
  }
}

/** The rest of the work on several threads. At most two batches a thread are under way, so memory stays bounded. */
async function* runInWorkers<Kind extends Analysis['kind']>(
  job: Job<Kind>,
  first: IteratorResult<Task | Problem>,
  tasks: AsyncIterator<Task | Problem>,
  threads: number,
): AsyncGenerator<Outcome<Kind>> {
  const { openPool } = await import('./pool.ts');
  const pool = openPool(job, threads);
  const underWay: Promise<Outcome<Kind>[][]>[] = [];
  try {
    let pending: Promise<IteratorResult<Task | Problem>> | undefined = Promise.resolve(first);
    let ended = false;
    while (!ended || underWay.length > 0) {
      while (!ended && underWay.length < 2 * threads) {
        const batch: (Task | Problem)[] = [];
        let bytes = 0;
        while (batch.length < BATCH_TASKS && bytes < BATCH_BYTES) {
          pending ??= tasks.next();
          // When the input makes us wait, what is there goes out.
          const next = batch.length === 0 ? await pending : await Promise.race([pending, soon()]);
          if (next === undefined) break;
          pending = undefined;
          if (next.done) {
            ended = true;
            break;
          }
          batch.push(next.value);
          if ('record' in next.value) bytes += next.value.record.bytes.length;
        }
        if (batch.length > 0) underWay.push(runBatch(pool.run, batch));
        if (pending !== undefined) break;
      }
      const oldest = underWay.shift();
      if (oldest !== undefined) for (const outcomes of await oldest) yield* outcomes;
    }
  } finally {
    await pool.close();
  }
}

/** Problems keep their place among the outcomes of the tasks around them. */
async function runBatch<Kind extends Analysis['kind']>(
  run: (tasks: readonly Task[]) => Promise<Outcome<Kind>[][]>,
  batch: readonly (Task | Problem)[],
): Promise<Outcome<Kind>[][]> {
  const results = await run(batch.filter((entry): entry is Task => !('code' in entry)));
  let next = 0;
  return batch.map((entry) => ('code' in entry ? [{ problem: entry }] : results[next++]!));
}

/** In milliseconds; `performance` would be loaded for this alone. */
const now = (): number => process.uptime() * 1000;

function soon(): Promise<undefined> {
  return new Promise((resolve) => setImmediate(resolve, undefined));
}
