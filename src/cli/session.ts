/** One run of a command that reads articles: its inputs, its output, its remarks, its exit code. */
import { createReadStream, fstatSync } from 'node:fs';
import { exitCode, NewsctlError, signalCodes, type Problem } from '../errors.ts';
import type { OpenOptions } from '../input/containers/index.ts';
import { limitsFor } from '../input/limits.ts';
import type { ReadOptions } from '../input/record.ts';
import { expandSources, readPathList, type Source } from '../input/sources.ts';
import { errorRecord, type ErrorRecord } from '../records.ts';
import type { Analysis, Job, Outcome, ResultOf } from '../run/job.ts';
import { runPipeline } from '../run/pipeline.ts';
import type { Layout } from '../view/layout.ts';
import { ndjsonLine } from '../view/json.ts';
import { suitLongRuns } from './compiler.ts';
import type { Io } from './io.ts';
import type { CommonFlags, CommonOptions } from './options.ts';
import { readCommonFlags } from './options.ts';
import { fileOutput, streamOutput, type Output } from './output.ts';
import { startProgress } from './progress.ts';
import { createReporter } from './reporter.ts';
import { layoutFor } from './terminal.ts';

/** What an analysis gives, or with `--errors inline` the record of what went wrong in its place. */
type Item<Kind extends Analysis['kind']> = ResultOf[Kind] | ErrorRecord;

/** So many articles make a run a long one, of which V8's compilers are told. */
const longRun = 32;

export interface Session<View extends string> {
  readonly options: CommonOptions<View>;
  readonly layout: Layout;
  readonly output: Output;
  /** How articles are read, whatever their format. */
  readonly read: ReadOptions & OpenOptions;
  /** What the user named, expanded. */
  sources(): AsyncIterable<Source | Problem>;
  /** Results in input order, until `signal` ends them. Problems have gone to stderr, unless they are wanted inline. */
  results<Kind extends Analysis['kind']>(
    analysis: Job<Kind>['analysis'],
    signal?: AbortSignal,
  ): AsyncGenerator<Item<Kind>>;
  /** Writes results as lines of NDJSON, made on the threads that do the work; problems as with `results`. */
  printLines<Kind extends Analysis['kind']>(
    analysis: Job<Kind>['analysis'],
    print?: NonNullable<Job<Kind>['print']>,
  ): Promise<void>;
  /** One line on stderr, and exit code 2 in the end. */
  report(problem: Problem): void;
  /** One line on stderr, unless `--quiet`. */
  say(line: string): void;
  /** Ends the run: output complete, progress gone. */
  finish(code?: number): Promise<number>;
}

/**
 * Opens the run of a command: reads the shared flags, opens the output, and listens for signals until `finish`. Throws
 * `NewsctlError` `usage` for flags that contradict each other.
 */
export async function openSession<View extends string>(
  io: Io,
  paths: readonly string[],
  flags: CommonFlags,
  views: readonly View[],
): Promise<Session<View>> {
  const options = readCommonFlags(flags, views);
  if (options.filesFrom !== undefined && paths.length > 0) {
    throw new NewsctlError('usage', '--files-from and paths exclude each other', { hint: 'add the paths to the list' });
  }
  const layout = await layoutFor(io.stdout, flags.color, io.env);
  const sources = (): AsyncIterable<Source | Problem> => sourcesOf(io, paths, options);
  const progress = startProgress(io, options.quiet, () => (options.filesFrom === '-' ? undefined : sources()));
  const output =
    options.outputPath === undefined ? streamOutput(io.stdout, progress.clear) : fileOutput(options.outputPath);
  const toFile = options.outputPath !== undefined;
  const stopOnSignal = endOnSignals(output, progress.stop);
  const read = readOptionsOf(options);
  const told = createReporter(io, options.quiet, progress.clear);
  const { say, report, remarkOnce } = told;
  const named = options.filesFrom ?? (paths.length > 0 ? paths.join(', ') : 'the current folder');

  /** Outcomes in input order; what is to be said of them has been said, but for problems that are wanted inline. */
  async function* run<Kind extends Analysis['kind']>(
    wanted: Pick<Job<Kind>, 'analysis' | 'print'>,
    signal?: AbortSignal,
  ): AsyncGenerator<Outcome<Kind>> {
    let outcomes = 0;
    for await (const outcome of runPipeline(jobOf(wanted, options), sources(), {
      jobs: options.jobs,
      stdin: () => io.stdin,
      onProgress: progress.update,
      ...(signal && { signal }),
    })) {
      if (++outcomes === longRun) await suitLongRuns();
      if ('problem' in outcome) {
        if (options.inlineErrors) told.fail();
        else report(outcome.problem);
      } else if ('printed' in outcome) outcome.remarks.forEach(remarkOnce);
      else if (outcome.remark !== undefined) remarkOnce(outcome.remark);
      yield outcome;
    }
    if (outcomes === 0 && signal?.aborted !== true)
      say(`newsctl: ${named}: no article in ${paths.length > 1 ? 'any of them' : 'it'}`);
  }

  return {
    options,
    layout: toFile ? { ...layout, width: undefined, hyperlinks: false, color: (_style, text) => text } : layout,
    output,
    read,
    sources,
    report,
    say,
    async *results(analysis, signal) {
      for await (const outcome of run({ analysis }, signal)) {
        if ('problem' in outcome) {
          if (options.inlineErrors) yield errorRecord(outcome.problem);
        } else if ('result' in outcome) yield outcome.result;
      }
    },
    async printLines(analysis, print = {}) {
      for await (const outcome of run({ analysis, print })) {
        let text = '';
        if ('printed' in outcome) text = outcome.printed;
        else if ('problem' in outcome && options.inlineErrors) text = ndjsonLine(errorRecord(outcome.problem));
        if (text !== '' && !(await output.write(text))) return;
      }
    },
    async finish(code = exitCode.done) {
      progress.stop();
      await output.finish();
      stopOnSignal();
      return told.failed() ? exitCode.failed : code;
    },
  };
}

/** How articles are read, whatever their format. */
function readOptionsOf({ clean, maxSize }: CommonOptions<string>): ReadOptions & OpenOptions {
  return { clean, ...(maxSize !== undefined && { limits: limitsFor(maxSize) }) };
}

/** What is wanted of every article, as the options have it read. */
function jobOf<Kind extends Analysis['kind']>(
  wanted: Pick<Job<Kind>, 'analysis' | 'print'>,
  options: CommonOptions<string>,
): Job<Kind> {
  const { inputFormat, language, withText } = options;
  return {
    ...wanted,
    read: { ...readOptionsOf(options), ...(inputFormat !== undefined && { inputFormat }) },
    withText,
    ...(language !== undefined && { language }),
  };
}

/** What the user named: paths, else a list of them, else what is there. */
function sourcesOf(
  io: Io,
  paths: readonly string[],
  { filesFrom, nulSeparated }: CommonOptions<string>,
): AsyncIterable<Source | Problem> {
  if (filesFrom === undefined) return expandSources(paths.length > 0 ? paths : [defaultInput(io)]);
  const chunks = filesFrom === '-' ? io.stdin : createReadStream(filesFrom);
  return expandList(readPathList(chunks, nulSeparated), filesFrom);
}

/** A list that can't be read is wrong usage; a path in it that can't is a problem like any other. */
async function* expandList(list: AsyncIterable<string>, name: string): AsyncGenerator<Source | Problem> {
  try {
    yield* expandSources(list);
  } catch (cause) {
    if (cause instanceof Error && 'syscall' in cause) {
      throw new NewsctlError('not-found', "the list of paths can't be read", {
        path: name,
        hint: 'check --files-from',
        cause,
      });
    }
    throw cause;
  }
}

/** Standard input if something is sent there (a pipe, a file, a socket), else the current directory. */
export function defaultInput(io: Io): string {
  if (io.stdin.isTTY) return '.';
  try {
    const stats = fstatSync(0);
    return stats.isFIFO() || stats.isFile() || stats.isSocket() ? '-' : '.';
  } catch {
    return '.';
  }
}

/** Ctrl-C, SIGTERM and a terminal that closes end it at once; whatever ends it, no half-written file stays behind. */
function endOnSignals(output: Output, restore: () => void): () => void {
  const end = (signal: NodeJS.Signals): void => {
    restore();
    process.exit(signalCodes[signal as keyof typeof signalCodes]);
  };
  const discard = (): void => output.discard();
  for (const signal of Object.keys(signalCodes)) process.once(signal, end);
  process.once('exit', discard);
  return () => {
    for (const signal of Object.keys(signalCodes)) process.off(signal, end);
    process.off('exit', discard);
  };
}
