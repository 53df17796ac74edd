/** Where results go: standard output in pieces, or a file that is written whole or not at all. */
import { closeSync, fsyncSync, openSync, realpathSync, renameSync, unlinkSync, writeSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { NewsctlError } from '../errors.ts';
import { errno, kindOf } from '../input/sources.ts';
import type { OutputStream } from './io.ts';

export interface Output {
  /** Resolves when more may be written; false when the reader has gone and nothing more is wanted. */
  write(text: string): Promise<boolean>;
  /** Everything is written and, for a file, in its place. */
  finish(): Promise<void>;
  /** Leaves nothing half-written behind. */
  discard(): void;
}

/** Writes are gathered to this many UTF-16 code units: writing line by line costs six times as much. */
const piece = 65_536;

/**
 * Standard output. A closed pipe is the reader's way to say that it has enough. `makeRoom` is called before something
 * appears on a terminal.
 */
export function streamOutput(stream: OutputStream, makeRoom: () => void): Output {
  let gathered = '';
  let closed = false;
  let failure: NewsctlError | undefined;
  let wake: (() => void) | undefined;
  stream.on('error', (cause: NodeJS.ErrnoException) => {
    closed = true;
    if (cause.code !== 'EPIPE') failure = unwritable(cause, 'standard output');
    wake?.();
  });
  const flush = async (): Promise<void> => {
    const text = gathered;
    gathered = '';
    if (closed || text === '') return;
    if (stream.isTTY) makeRoom();
    if (!stream.write(text) && !closed) {
      await new Promise<void>((resolve) => {
        wake = resolve;
        stream.once('drain', resolve);
      });
    }
  };
  let flushSoon: NodeJS.Immediate | undefined;
  return {
    async write(text) {
      gathered += text;
      if (gathered.length >= piece) await flush();
      // When the input makes us wait, what is there goes out: a stream's first result is seen at once.
      else flushSoon ??= setImmediate(() => ((flushSoon = undefined), void flush()));
      if (failure) throw failure;
      return !closed;
    },
    async finish() {
      await flush();
      if (!closed) await new Promise<void>((resolve) => stream.write('', () => resolve()));
      if (failure) throw failure;
    },
    discard() {
      gathered = '';
    },
  };
}

const writeErrors: Readonly<Record<string, readonly [reason: string, hint: string]>> = {
  ENOSPC: ['the disk is full', 'make room on it'],
  ENOENT: ['its folder does not exist', 'make it first'],
  ENOTDIR: ['its folder is a file', 'name another'],
  EISDIR: ['it is a folder', 'name a file in it'],
  EACCES: ['it is not allowed', "check the folder's permissions"],
  EPERM: ['it is not allowed', "check the folder's permissions"],
  EROFS: ['the disk is read-only', 'name another place'],
};

/** What the system refused to write, and why. */
export function unwritable(cause: unknown, path: string): NewsctlError {
  const code = errno(cause);
  const [reason, hint] = writeErrors[code] ?? [code, 'check where it goes'];
  return new NewsctlError('unwritable', `can't be written: ${reason}`, { path, hint, cause });
}

/**
 * A file: written beside its place under another name, then moved there in one step. A link is followed, a device or a
 * pipe is written as it is. Throws `unwritable` for a directory.
 */
export function fileOutput(named: string): Output {
  const kind = kindOf(named);
  // Found out here, not when all the work is done.
  if (kind === 'directory') throw unwritable({ code: 'EISDIR' }, named);
  const inPlace = kind === 'other';
  const path = inPlace ? named : targetOf(named);
  const partial = join(dirname(path), `.${basename(path)}.${crypto.randomUUID().slice(0, 8)}.partial`);
  let descriptor: number | undefined;
  let gathered = '';
  let closed = false;
  const discard = (): void => {
    gathered = '';
    if (descriptor === undefined) return;
    const open = descriptor;
    descriptor = undefined;
    closeSync(open);
    if (!inPlace) unlinkSync(partial);
  };
  const attempt = (action: () => void): void => {
    try {
      action();
    } catch (cause) {
      discard();
      if (inPlace && errno(cause) === 'EPIPE') {
        closed = true;
        return;
      }
      throw unwritable(cause, named);
    }
  };
  const flush = (): void => {
    const bytes = Buffer.from(gathered);
    gathered = '';
    attempt(() => {
      descriptor ??= inPlace ? openSync(path, 'w') : openSync(partial, 'wx');
      for (let at = 0; at < bytes.length;) at += writeSync(descriptor, bytes, at, undefined, null);
    });
  };
  return {
    write(text) {
      if (closed) return Promise.resolve(false);
      gathered += text;
      if (gathered.length >= piece) flush();
      return Promise.resolve(!closed);
    },
    finish() {
      if (!closed) flush();
      if (descriptor === undefined) return Promise.resolve();
      attempt(() => {
        if (!inPlace) {
          fsyncSync(descriptor!);
          renameSync(partial, path);
        }
        closeSync(descriptor!);
        descriptor = undefined;
      });
      return Promise.resolve();
    },
    discard,
  };
}

/** Where a path leads; itself where there is nothing yet. */
function targetOf(path: string): string {
  try {
    return realpathSync(path);
  } catch {
    return path;
  }
}
