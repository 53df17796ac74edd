/**
 * Standard output and error where they are files, pipes or nowhere: written at once, without the streams of Node, which take
 * as long to load as the whole command line. Node, too, waits for files and pipes, so that nothing else changes.
 */
import { EventEmitter } from 'node:events';
import { fstatSync, statSync, writeSync } from 'node:fs';
import type { OutputStream } from './io.ts';

/** `open` gives Node's own stream, for all that isn't a file, a pipe or nowhere. */
export function openOutput(descriptor: number, open: () => OutputStream): OutputStream {
  return isPlain(descriptor) ? new DescriptorStream(descriptor, open) : open();
}

function isPlain(descriptor: number): boolean {
  // Pipes of Windows don't wait.
  if (process.platform === 'win32') return false;
  try {
    const stats = fstatSync(descriptor);
    // Nothing waits for what is thrown away either.
    return stats.isFIFO() || stats.isFile() || (stats.isCharacterDevice() && stats.rdev === statSync('/dev/null').rdev);
  } catch {
    return false;
  }
}

/** A descriptor as a stream that writes at once; Node's own takes over where that would block. */
export class DescriptorStream extends EventEmitter implements OutputStream {
  readonly #descriptor: number;
  readonly #open: () => OutputStream;
  /** Takes over when the descriptor is one that must not be waited for. */
  #stream: OutputStream | undefined;

  constructor(descriptor: number, open: () => OutputStream) {
    super();
    this.#descriptor = descriptor;
    this.#open = open;
  }

  write(text: string, done?: () => void): boolean {
    if (this.#stream) return this.#stream.write(text, done);
    let rest = Buffer.from(text);
    try {
      while (rest.length > 0) rest = rest.subarray(writeSync(this.#descriptor, rest));
    } catch (cause) {
      if ((cause as NodeJS.ErrnoException).code === 'EAGAIN') return this.#handOver().write(rest, done);
      process.nextTick(() => {
        this.emit('error', cause);
        done?.();
      });
      return true;
    }
    if (done) process.nextTick(done);
    return true;
  }

  #handOver(): OutputStream {
    const stream = this.#open();
    stream.on('error', (cause) => this.emit('error', cause));
    stream.on('drain', () => this.emit('drain'));
    this.#stream = stream;
    return stream;
  }
}
