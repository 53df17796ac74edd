/**
 * The whole program in one line: sources → tasks → (read, analyse) → outcomes, a few articles at a time and in the order
 * of the inputs. Nothing here gathers articles; work starts on this thread and moves to workers when it lasts.
 */
import type { Problem } from '../errors.ts';
import { isStreamed, limitsOf, openPieces, type OpenOptions } from '../input/containers/index.ts';
import { readChunks } from '../input/files.ts';
import { linesFrom, recordsOf } from '../input/containers/json-lines.ts';
import type { Source } from '../input/sources.ts';
import type { Analysis, Job, Outcome, Task } from './job.ts';
import { Batches, bytesOf, soon } from './batches.ts';
import { shareData } from './analysis.ts';
import { createProcessor, type Processor, rowArticles } from './processor.ts';
import { ownBytes, sizeOf } from './size.ts';
import type { Ward } from './ward.ts';

/** How far a run has come. */
export interface Done {
  readonly files: number;
  readonly articles: number;
  /** As they are on disk or come in: of a compressed file the compressed ones. */
  readonly bytes: number;
}

export interface PipelineOptions {
  /** Threads; absent: one a core. */
  readonly jobs: number | undefined;
  /** How long one thread works before the others are called. */
  readonly patienceMs?: number;
  /** Standard input's bytes, asked for only if a source is `-`: opening them costs time. */
  readonly stdin: () => AsyncIterable<Uint8Array>;
  /** Ends the run, also in the middle of an article that has a thread of its own. */
  readonly signal?: AbortSignal;
  /** Called for each source when it is done, and now and then within a long one. */
  readonly onProgress?: (done: Done) => void;
}

/** A worker costs some 30 ms before its first article, and its code is cold: shorter work is done sooner without. */
const aloneMs = 250;
/** Of the tasks of a row together; a larger one is done alone. */
const rowBytes = 1 << 17;
/** How long this thread may work before signals, the spinner and the output get their turn. */
const breathMs = 50;
/** The same while other threads wait for work from it. */
const shortBreathMs = 5;
/** Batches of which the outcomes are not yet wanted, for each thread. */
const batchesAhead = 4;

/** Reads and analyses every source; outcomes come in input order, the same whatever `jobs` is. */
export async function* runPipeline<Kind extends Analysis['kind']>(
  asked: Job<Kind>,
  sources: AsyncIterable<Source | Problem>,
  options: PipelineOptions,
): AsyncGenerator<Outcome<Kind>> {
  const batches = new Batches(tasksOf(sources, asked.read, options));
  const job = await shareData(asked);
  const work = await createProcessor(job);
  const patienceMs = options.jobs === 1 ? Infinity : (options.patienceMs ?? aloneMs);
  yield* runAlone(work, job, batches, patienceMs, options.signal);
  if (batches.over || options.signal?.aborted === true) return;
  // Asked for only now: `node:os` loads for half a millisecond.
  const threads = options.jobs ?? (await import('node:os')).availableParallelism();
  if (threads > 1) yield* runTogether(work, job, batches, threads);
  else yield* runAlone(work, job, batches, Infinity, options.signal);
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
      onProgress?.({ files, articles, bytes });
      yield chunk;
    }
  }
  for await (const source of sources) {
    const size = 'code' in source || source.path === '-' ? 0 : sizeOf(source.path);
    if ('code' in source) yield source;
    else if (source.path !== '-' && !isStreamed(source.path, size)) {
      articles++;
      bytes += size;
      yield { source, bytes: size };
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

/**
 * Works on this thread, and on one beside it for what is large, until all is done or `patienceMs` are over; what is left
 * then stays in `batches`. Rows are short at first, so that the first results come at once.
 */
async function* runAlone<Kind extends Analysis['kind']>(
  work: Processor<Kind>,
  job: Job<Kind>,
  batches: Batches,
  patienceMs: number,
  signal: AbortSignal | undefined,
): AsyncGenerator<Outcome<Kind>> {
  const started = now();
  let breathed = started;
  let most = 1;
  let ward: Ward<Kind> | undefined;
  signal?.addEventListener('abort', () => void ward?.close());
  try {
    while ((await batches.next(undefined, most)) !== undefined) {
      for (const [row, rest] of rowsOf(batches.take(), job.read, most)) {
        // With tasks in hand: threads for nothing would cost the run of a single file as much as the file.
        if (signal?.aborted === true) return;
        if (now() - started > patienceMs) {
          batches.putBack(rest());
          return;
        }
        const [first] = row;
        if (bytesOf(first!) > ownBytes) {
          yield* await (ward ??= (await import('./ward.ts')).openWard(job)).run(first as Task);
        } else for (const outcomes of await work(row)) yield* outcomes;
        most = Math.min(2 * most, rowArticles);
        if (now() - breathed > breathMs) {
          await soon();
          breathed = now();
        }
      }
    }
  } finally {
    await ward?.close();
  }
}

type Tasks = readonly (Task | Problem)[];

/** Tasks of one article each in rows of `most`, what is large alone, each row with what is left before it. */
function* rowsOf(tasks: Tasks, read: OpenOptions, most: number): Generator<[row: Tasks, rest: () => Tasks]> {
  let row: (Task | Problem)[] = [];
  let bytes = 0;
  let restOfRow!: () => Tasks;
  for (const [k, task] of tasks.entries()) {
    for (const [step, rest] of stepsOf(task, read)) {
      bytes += bytesOf(step);
      if (row.length > 0 && (row.length >= most || bytes > rowBytes)) {
        yield [row, restOfRow];
        row = [];
      }
      if (row.length === 0) {
        bytes = bytesOf(step);
        restOfRow = () => [rest(), ...tasks.slice(k + 1)];
      }
      row.push(step);
    }
  }
  if (row.length > 0) yield [row, restOfRow];
}

/** A task in steps of one article, each with what of the task is left before it. */
function* stepsOf(task: Task | Problem, read: OpenOptions): Generator<[Task | Problem, () => Task | Problem]> {
  if (!('lines' in task)) yield [task, () => task];
  else {
    const { lines } = task;
    for (const record of recordsOf(lines, limitsOf(read))) {
      yield ['code' in record ? record : { record }, () => ({ lines: linesFrom(lines, record.index!) })];
    }
  }
}

/** A batch on its way, or done. */
interface Share<Kind extends Analysis['kind']> {
  outcomes: readonly Outcome<Kind>[];
  done: boolean;
}

/**
 * The rest of the work on several threads, this one among them: its code is warm, and one thread less is memory less.
 * The others have two batches each, so that they needn't wait for this one; large tasks are left to them. How far the
 * work is ahead of the output is bounded, so memory is.
 */
async function* runTogether<Kind extends Analysis['kind']>(
  work: Processor<Kind>,
  job: Job<Kind>,
  batches: Batches,
  threads: number,
): AsyncGenerator<Outcome<Kind>> {
  const { openPool } = await import('./pool.ts');
  const pool = openPool(job, threads - 1);
  const shares: Share<Kind>[] = [];
  let sent = 0;
  let change = signal();

  const isFull = (): boolean => shares.length >= batchesAhead * threads;
  const othersHaveRoom = (): boolean => sent < 2 * (threads - 1);
  const share = (): Share<Kind> => {
    const one: Share<Kind> = { outcomes: [], done: false };
    shares.push(one);
    return one;
  };
  const send = async (): Promise<void> => {
    const one = share();
    sent++;
    one.outcomes = await pool.run(batches.take());
    one.done = true;
    sent--;
    change.give();
    change = signal();
  };
  const doHere = async (): Promise<void> => {
    const one = share();
    const outcomes: Outcome<Kind>[] = [];
    let breathed = now();
    for (const [row] of rowsOf(batches.take(), job.read, rowArticles)) {
      for (const own of await work(row)) for (const outcome of own) outcomes.push(outcome);
      if (now() - breathed > shortBreathMs) {
        await soon();
        while (othersHaveRoom() && !isFull() && (await batches.next(soon())) !== undefined) void send();
        breathed = now();
      }
    }
    one.outcomes = outcomes;
    one.done = true;
  };

  try {
    while (!batches.over || shares.length > 0) {
      const next = isFull() ? undefined : await batches.next(change.given);
      if (next !== undefined && othersHaveRoom()) void send();
      else if (next !== undefined && next.bytes <= ownBytes) await doHere();
      else if ((next !== undefined || isFull() || batches.over) && shares[0]?.done === false) await change.given;
      while (shares[0]?.done === true) yield* shares.shift()!.outcomes;
    }
  } finally {
    await pool.close();
  }
}

/** In milliseconds; `performance` would be loaded for this alone. */
const now = (): number => process.uptime() * 1000;

/** Something to wait for. */
function signal(): { readonly given: Promise<undefined>; readonly give: () => void } {
  let give!: () => void;
  const given = new Promise<undefined>((resolve) => (give = () => resolve(undefined)));
  return { given, give };
}
