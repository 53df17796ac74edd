/** The process as the command sees it: handed in by `bin`, so that everything below stays free of globals. */
import type { ReadStream, WriteStream } from 'node:tty';

export interface Io {
  readonly argv: readonly string[];
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly stdin: NodeJS.ReadStream | ReadStream;
  readonly stdout: NodeJS.WriteStream | WriteStream;
  readonly stderr: NodeJS.WriteStream | WriteStream;
}
