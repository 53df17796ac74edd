/**
 * The whole program in one line: sources → tasks → (read, analyse) → outcomes, one article at a time and in the order
 * of the inputs. Nothing here gathers articles; work starts on this thread and moves to workers when it lasts.
 */
import { statSync } from 'node:fs';
import type { Problem } from '../errors.ts';
import { isStreamed, limitsOf, openPieces, readChunks, type OpenOptions } from '../input/containers/index.ts';
import { linesFrom, recordsOf } from '../input/containers/json-lines.ts';
import type { Source } from '../input/sources.ts';
import type { Analysis, Job, Outcome, Task } from './job.ts';
import { createProcessor, type Processor } from './processor.ts';

/** How far a run has come. */
export interface Done {
  readonly files: number;
  readonly articles: number;
  /** As they are on disk or come in: of a compressed file the compressed ones. */
  readonly bytes: number;
}

export interface PipelineOptions {
  readonly jobs: number;
  /** How long one thread works before the others are called. */
  readonly patienceMs?: number;
  /** Standard input's bytes, asked for only if a source is `-`: opening them costs time. */
  readonly stdin: () => AsyncIterable<Uint8Array>;
  /** Called for each source when it is done, and now and then within a long one. */
  readonly onProgress?: (done: Done) => void;
}

/** A worker costs some 30 ms before its first article, and its code is cold: shorter work is done sooner without. */
const ALONE_MS = 250;
/** How long this thread may work before signals, the spinner and the output get their turn. */
const BREATH_MS = 50;
/** Enough work in a message to make its cost vanish, little enough to keep memory small, results flowing, ends even. */
const BATCH_TASKS = 16;
const BATCH_BYTES = 1 << 17;

/** Reads and analyses every source; outcomes come in input order, the same whatever `jobs` is. */
export async function* runPipeline<Kind extends Analysis['kind']>(
  job: Job<Kind>,
  sources: AsyncIterable<Source | Problem>,
  options: PipelineOptions,
): AsyncGenerator<Outcome<Kind>> {
  const tasks = tasksOf(sources, job.read, options);
  const rest = yield* runAlone(
    await createProcessor(job),
    job,
    tasks,
    options.jobs > 1 ? (options.patienceMs ?? ALONE_MS) : Infinity,
  );
  if (rest !== undefined) yield* runInWorkers(job, rest, tasks, options.jobs);
}

/** One task a file; for files that hold many, one a record or a stretch of lines. */
async function* tasksOf(
  sources: AsyncIterable<Source | Problem>,
  read: OpenOptions,
  { stdin, onProgress }: PipelineOptions,
): AsyncGenerator<Task | Problem> {
  let files = 0;
  let articles = 0;
  let bytes = 0;
  async function* counted(input: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
    for await (const chunk of input) {
      bytes += chunk.length;
      yield chunk;
    }
  }
  for await (const source of sources) {
    const size = 'code' in source || source.path === '-' ? 0 : sizeOf(source.path);
    if ('code' in source) yield source;
    else if (source.path !== '-' && !isStreamed(source.path, size)) {
      articles++;
      bytes += size;
      yield { source };
    } else {
      const { path } = source;
      for await (const piece of openPieces({ path, input: counted(path === '-' ? stdin() : readChunks(path)) }, read)) {
        yield 'code' in piece ? piece : 'first' in piece ? { lines: piece } : { record: piece };
        articles += 'first' in piece ? piece.count : 1;
        onProgress?.({ files, articles, bytes });
      }
    }
    onProgress?.({ files: ++files, articles, bytes });
  }
}

function sizeOf(path: string): number {
  try {
    return statSync(path, { throwIfNoEntry: false })?.size ?? 0;
  } catch {
    return 0; // Opening it tells what is wrong.
  }
}

/** On this thread until `patienceMs` are over and there is more to do; then that is returned. */
async function* runAlone<Kind extends Analysis['kind']>(
  work: Processor<Kind>,
  job: Job<Kind>,
  tasks: AsyncIterator<Task | Problem>,
  patienceMs: number,
): AsyncGenerator<Outcome<Kind>, Task | Problem | undefined> {
  const started = now();
  let breathed = started;
  for (let next = await tasks.next(); !next.done; next = await tasks.next()) {
    for (const [step, rest] of stepsOf(next.value, job.read)) {
      // With a task in hand: threads for nothing would cost the run of a single file as much as the file.
      if ('code' in step) yield { problem: step };
      else if (now() - started > patienceMs) return rest();
      else yield* await work(step);
      if (now() - breathed > BREATH_MS) {
        await soon();
        breathed = now();
      }
    }
  }
  return undefined;
}

/** A task in steps of one article, each with what of the task is left before it. */
function* stepsOf(task: Task | Problem, read: OpenOptions): Generator<[Task | Problem, () => Task | Problem]> {
  if (!('lines' in task)) yield [task, () => task];
  else {
    const { lines } = task;
    for (const record of recordsOf(lines, limitsOf(read))) {
      yield 'code' in record ? [record, () => record] : [{ record }, () => ({ lines: linesFrom(lines, record) })];
    }
  }
}

/** The rest of the work on several threads. At most two batches a thread are under way, so memory stays bounded. */
async function* runInWorkers<Kind extends Analysis['kind']>(
  job: Job<Kind>,
  first: Task | Problem,
  tasks: AsyncIterator<Task | Problem>,
  threads: number,
): AsyncGenerator<Outcome<Kind>> {
  const { openPool } = await import('./pool.ts');
  const pool = openPool(job, threads);
  const underWay: Promise<Outcome<Kind>[][]>[] = [];
  try {
    let pending: Promise<IteratorResult<Task | Problem>> | undefined = Promise.resolve({ value: first });
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
          bytes += bytesOf(next.value);
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

function bytesOf(task: Task | Problem): number {
  return 'record' in task ? task.record.bytes.length : 'lines' in task ? task.lines.bytes.length : 0;
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
