/** Reads as much of a stream as tells what is in it; nothing of it is lost. */
import { compressionBytes, compressionOf } from '../compression.ts';
import { detectFormat } from '../format.ts';
import type { Limits } from '../limits.ts';
import type { Format } from '../record.ts';

/** Looks through a compression, if there is one, at what is inside; `inputFormat` overrules what it looks like. */
export async function peekExpanded(
  path: string,
  input: AsyncIterable<Uint8Array>,
  inputFormat: Format | undefined,
  limits: Limits,
): Promise<Peeked> {
  const { head, rest } = await peekAt(input, (bytes) => bytes.length >= compressionBytes);
  const compression = compressionOf(head);
  if (compression === undefined) return peek(path, rest, inputFormat);
  const { expand } = await import('../decompress.ts');
  return peek(path, expand(compression, rest, limits), inputFormat);
}

/** What a stream is, its first bytes and all of them. */
export interface Peeked {
  readonly head: Uint8Array;
  readonly format: Format;
  /** The input from its beginning. */
  readonly rest: AsyncGenerator<Uint8Array>;
}

/** Reads on until the format is clear. */
async function peek(path: string, input: AsyncIterable<Uint8Array>, inputFormat: Format | undefined): Promise<Peeked> {
  let format = inputFormat;
  const { head, rest } = await peekAt(input, (bytes, ended) => {
    // Enough to see a byte order mark, or UTF-16 without one.
    if (inputFormat !== undefined) return bytes.length >= 4;
    format = detectFormat(path, bytes, ended);
    return format !== undefined;
  });
  return { head, format: format!, rest };
}

/** Reads until `isEnough`, which is asked once more when the input has ended. */
async function peekAt(
  input: AsyncIterable<Uint8Array>,
  isEnough: (bytes: Uint8Array, ended: boolean) => boolean,
): Promise<{ head: Uint8Array; rest: AsyncGenerator<Uint8Array> }> {
  const chunks = input[Symbol.asyncIterator]();
  let head: Uint8Array = new Uint8Array(0);
  let ended = false;
  do {
    const { value, done } = await chunks.next();
    if (done === true) ended = true;
    else head = head.length === 0 ? new Uint8Array(value) : new Uint8Array(Buffer.concat([head, value]));
  } while (!isEnough(head, ended) && !ended);
  async function* rest(): AsyncGenerator<Uint8Array> {
    try {
      if (head.length > 0) yield head;
      while (!ended) {
        const { value, done } = await chunks.next();
        if (done === true) ended = true;
        else yield value;
      }
    } finally {
      await chunks.return?.();
    }
  }
  return { head, rest: rest() };
}
