/** Files as bytes: opened without ever waiting on this thread, and what the system refuses as a problem of the file. */
import { closeSync, constants, createReadStream, fstatSync, openSync, readSync, statSync } from 'node:fs';
import { NewsctlError } from '../errors.ts';
import type { ErrorCode, Problem } from '../errors.ts';

/** What is read at once is about what is sent to a worker at once, and what is held of a stream. */
const chunkSize = 128 * 1024;

/**
 * A regular file of at most `limit` bytes, read at once; undefined for what is larger or no regular file. Throws what the
 * system does.
 */
export function readSmallFile(path: string, limit: number): Uint8Array | undefined {
  const file = openRegular(path);
  if (file === undefined) return undefined;
  try {
    if (file.size > limit) return undefined;
    // One byte more than its size tells of a file that grows meanwhile: that is for the stream.
    const bytes = new Uint8Array(file.size + 1);
    let length = 0;
    while (length < bytes.length) {
      const read = readSync(file.descriptor, bytes, length, bytes.length - length, null);
      if (read === 0) break;
      length += read;
    }
    return length === bytes.length ? undefined : bytes.subarray(0, length);
  } finally {
    closeSync(file.descriptor);
  }
}

/** Opens what is a regular file; pipes and devices, which might keep this thread waiting, are left to a stream. */
function openRegular(path: string): { descriptor: number; size: number } | undefined {
  // A pipe isn't opened to look at it: its writer would begin, and be left alone when it is closed again.
  if (statSync(path).isFIFO()) return undefined;
  // Opening what has become a pipe would wait for ever without O_NONBLOCK, which Windows doesn't know.
  const descriptor = openSync(path, constants.O_RDONLY | (constants.O_NONBLOCK ?? 0));
  const stat = fstatSync(descriptor);
  if (stat.isFile()) return { descriptor, size: stat.size };
  closeSync(descriptor);
  if (stat.isDirectory()) throw new NewsctlError('unreadable', 'is a folder', { hint: 'name the files in it' });
  return undefined;
}

/** A file's bytes as they are read; each chunk is a buffer of its own. Throws what the system does. */
export async function* readChunks(path: string): AsyncGenerator<Uint8Array> {
  const file = openRegular(path);
  if (file === undefined) {
    yield* await readUnending(path);
    return;
  }
  try {
    for (;;) {
      const chunk = new Uint8Array(chunkSize);
      const read = readSync(file.descriptor, chunk, 0, chunkSize, null);
      if (read === 0) return;
      yield chunk.subarray(0, read);
    }
  } finally {
    closeSync(file.descriptor);
  }
}

/** A pipe or a device as it comes. */
async function readUnending(path: string): Promise<AsyncIterable<Uint8Array>> {
  if (!statSync(path).isFIFO()) return createReadStream(path);
  // `createReadStream` would wait for the pipe's writer in a thread that no signal ends.
  const { Socket } = await import('node:net');
  const descriptor = openSync(path, constants.O_RDONLY | (constants.O_NONBLOCK ?? 0));
  return new Socket({ fd: descriptor, readable: true, writable: false });
}

const systemErrors: Readonly<Record<string, readonly [ErrorCode, message: string, hint: string]>> = {
  ENOENT: ['not-found', 'there is no such file', 'check its name'],
  ENOTDIR: ['not-found', 'there is no such file', 'check its name'],
  EACCES: ['unreadable', 'may not be read', 'check its permissions'],
  EPERM: ['unreadable', 'may not be read', 'check its permissions'],
  EISDIR: ['unreadable', 'is a folder', 'name the files in it'],
  ELOOP: ['unreadable', 'is a symbolic link that leads to itself', 'name the file itself'],
  EMFILE: ['unreadable', 'could not be opened: too many files are open', 'raise the limit of open files'],
};

/** An error met on the way as a problem of its file. */
export function fileProblem(error: unknown, path: string): Problem {
  if (error instanceof NewsctlError) return { ...error.problem, path };
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  const known = systemErrors[code];
  if (known !== undefined) return { code: known[0], message: known[1], hint: known[2], path };
  const message = error instanceof Error ? error.message : String(error);
  if (/^E[A-Z]+$/.test(code))
    return { code: 'unreadable', message: `could not be read (${code})`, hint: 'try again', path };
  return { code: 'internal', message: `could not be read: ${message}`, hint: 'please report it', path };
}
