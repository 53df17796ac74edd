/** The process as the command sees it: handed in by `bin`, so that everything below stays free of globals. */
import type { ReadStream, WriteStream } from 'node:tty';

/** What is used of Node's streams that print; all of it where they are terminals. */
export interface OutputStream {
  readonly isTTY?: boolean;
  readonly columns?: number;
  write(data: string | Uint8Array, done?: () => void): boolean;
  on(event: 'error', listener: (cause: NodeJS.ErrnoException) => void): unknown;
  on(event: 'drain', listener: () => void): unknown;
  once(event: 'drain', listener: () => void): unknown;
  listenerCount(event: string): number;
}

export interface Io {
  readonly argv: readonly string[];
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly stdin: NodeJS.ReadStream | ReadStream;
  readonly stdout: OutputStream | WriteStream;
  readonly stderr: OutputStream | WriteStream;
}
