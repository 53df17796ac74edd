/**
 * A spinner, then counts and the time left: on stderr, only on a terminal somebody may watch, only after a moment, gone
 * when done.
 */
import { fstatSync, statSync } from 'node:fs';
import type { Problem } from '../errors.ts';
import type { Source } from '../input/sources.ts';
import type { Done } from '../run/pipeline.ts';
import type { Io } from './io.ts';

export interface Progress {
  update(this: void, done: Done): void;
  /** Makes room for a line on the terminal. */
  clear(this: void): void;
  stop(this: void): void;
}

/** All there is to do, as far as that can be told before it is done. */
export interface Total {
  files: number;
  bytes: number;
  /** Everything was counted. */
  known: boolean;
}

/** Work shorter than this shows nothing. */
const patienceMs = 400;
/** Time left is told when this much is behind: the first files are read by cold code. */
const settledMs = 2000;

/** `sources` are those of the run, listed once more to be counted; undefined where they can be listed only once. */
export function startProgress(
  io: Io,
  quiet: boolean,
  sources: () => AsyncIterable<Source | Problem> | undefined,
): Progress {
  const nothing = (): void => undefined;
  // The log of a build is written to a terminal too, and keeps each line that was meant to go.
  const watched = io.stderr.isTTY === true && io.env['TERM'] !== 'dumb' && io.env['CI'] === undefined;
  if (quiet || !watched) return { update: nothing, clear: nothing, stop: nothing };
  const started = performance.now();
  const total: Total = { files: 0, bytes: 0, known: false };
  let spinner: import('ora').Ora | undefined;
  let loading = false;
  let stopped = false;
  /** Also when nothing more is heard of: a long article takes its time. */
  let timer: NodeJS.Timeout | undefined;
  const show = async (): Promise<void> => {
    loading = true;
    const { default: ora } = await import('ora');
    if (stopped) return;
    spinner = ora({ stream: io.stderr as NodeJS.WriteStream, discardStdin: false, text: 'reading' }).start();
    const listed = sources();
    // A list that can't be read is told by the run itself.
    if (listed !== undefined) await count(listed, total, () => stopped).catch(() => undefined);
  };
  return {
    update(done) {
      const elapsed = performance.now() - started;
      if (elapsed < patienceMs) {
        timer ??= setTimeout(() => loading || void show(), patienceMs - elapsed);
        return;
      }
      if (!loading) void show();
      if (spinner !== undefined && done.articles > 0) spinner.text = progressText(done, total, elapsed);
    },
    clear: () => spinner?.clear(),
    stop() {
      stopped = true;
      clearTimeout(timer);
      spinner?.stop();
    },
  };
}

/** Adds up what there is, in turns with the work; gives up where a source doesn't tell its size. */
async function count(sources: AsyncIterable<Source | Problem>, total: Total, isOver: () => boolean): Promise<void> {
  for await (const source of sources) {
    if (isOver()) return;
    total.files++;
    if ('code' in source) continue;
    try {
      const stats = source.path === '-' ? fstatSync(0) : statSync(source.path);
      if (!stats.isFile()) return;
      total.bytes += stats.size;
    } catch {
      // What can't be looked at takes no time either.
    }
    if (total.files % 256 === 0) await new Promise((resolve) => setImmediate(resolve));
  }
  total.known = true;
}

/** "12 of 700 MB, 3,456 articles, 640 a second, 2 min left"; files where there are several. */
export function progressText({ files, articles, bytes }: Done, total: Total, elapsedMs: number): string {
  const number = (n: number): string => n.toLocaleString('en');
  const named = (n: number, word: string): string => `${number(n)} ${word}${n === 1 ? '' : 's'}`;
  const megabytes = (n: number): string => number(n < 1e7 ? Math.round(n / 1e5) / 10 : Math.round(n / 1e6));
  const several = files > 1 || total.files > 1;
  const parts: string[] = [];
  if (several) parts.push(total.known ? `${number(files)} of ${named(total.files, 'file')}` : named(files, 'file'));
  else parts.push(`${megabytes(bytes)}${total.known ? ` of ${megabytes(total.bytes)}` : ''} MB`);
  parts.push(named(articles, 'article'), `${number(Math.round((articles * 1000) / elapsedMs))} a second`);
  if (total.known && elapsedMs >= settledMs && bytes > 0 && bytes < total.bytes) {
    parts.push(`${duration((elapsedMs * (total.bytes - bytes)) / bytes)} left`);
  }
  return parts.join(', ');
}

/** "8 s", "3 min", "2 h 5 min". */
function duration(ms: number): string {
  const seconds = Math.ceil(ms / 1000);
  if (seconds < 60) return `${seconds} s`;
  const minutes = Math.ceil(seconds / 60);
  if (minutes < 60) return `${minutes} min`;
  return `${Math.floor(minutes / 60)} h${minutes % 60 === 0 ? '' : ` ${minutes % 60} min`}`;
}
