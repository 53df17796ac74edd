/**
 * Cuts a file or a stream into records, in order. Containers stream, in memory for one record, and their first record is
 * out before their last byte is in; other formats are one record, the file.
 */
import { NewsctlError } from '../../errors.ts';
import type { Problem } from '../../errors.ts';
import { refuseBinary } from '../binary.ts';
import { byteOrderMark, utf16Without } from '../decode.ts';
import { compressionBytes, compressionOf } from '../compression.ts';
import { fileProblem, readChunks, readSmallFile } from '../files.ts';
import { formatByName, isCompressedByName } from '../extensions.ts';
import { detectFormat } from '../format.ts';
import { defaultLimits, overLimit, type Limits } from '../limits.ts';
import type { Format, InputRecord } from '../record.ts';
import type { Cutter } from './cutter.ts';
import { jsonLinesCutter, recordsOf, stretchCutter, type Lines } from './json-lines.ts';
import { jsonValuesCutter } from './json-values.ts';

/** A file to open, or bytes that come from elsewhere under the name of `path` (`-` for standard input). */
export interface Source {
  readonly path: string;
  readonly input?: AsyncIterable<Uint8Array>;
}

export interface OpenOptions {
  /** Overrules what names and bytes tell. */
  readonly inputFormat?: Format;
  readonly limits?: Partial<Limits>;
}

/** Files up to this size are read and cut at once; of small objects in one of them, a megabyte takes some 300. */
const wholeLimit = 1024 * 1024;

/**
 * The records of a small file, read at once without a stream; undefined where it has to be streamed (large, compressed,
 * a web archive, not a regular file). The quick path of the start-up.
 */
export function readWhole(path: string, options: OpenOptions = {}): (InputRecord | Problem)[] | undefined {
  try {
    const bytes = readSmallFile(path, wholeLimit);
    if (bytes === undefined || compressionOf(bytes) !== undefined) return undefined;
    const format = options.inputFormat ?? detectFormat(path, bytes, true)!;
    if (format === 'warc') return undefined;
    const limits = limitsOf(options);
    if (!isCut(format)) {
      if (bytes.length > limits.recordBytes) throw tooLarge(limits.recordBytes);
      return [wholeRecord(path, format, bytes)];
    }
    refuseBinaryUnlessUtf16(bytes);
    const cutter = format === 'jsonl' ? jsonLinesCutter(path, limits) : jsonValuesCutter(path, format, limits);
    const marked = toUtf8(bytes);
    const found = [...cutter.push(marked), ...cutter.end()];
    return format !== 'jsonl' && found.length === 1 ? [nameAlone(found[0]!)] : found;
  } catch (error) {
    return [fileProblem(error, path)];
  }
}

/** Whether a file is to be cut as it is read, for what its name or its size says of it. */
export function isStreamed(path: string, size: number): boolean {
  const format = formatByName(path);
  return size > wholeLimit || isCompressedByName(path) || format === 'jsonl' || format === 'warc';
}

/** Cuts a source into its records; what can't be opened or cut is a problem in its place. Never throws. */
export async function* openRecords(source: Source, options: OpenOptions = {}): AsyncGenerator<InputRecord | Problem> {
  for await (const piece of openPieces(source, options)) {
    if ('first' in piece) yield* recordsOf(piece, limitsOf(options));
    else yield piece;
  }
}

/** The same with JSON Lines cut coarsely, for a reader that leaves the rest to others. */
export async function* openPieces(
  source: Source,
  options: OpenOptions = {},
): AsyncGenerator<InputRecord | Lines | Problem> {
  const { path } = source;
  try {
    yield* cutStream(path, source.input ?? readChunks(path), options.inputFormat, limitsOf(options));
  } catch (error) {
    yield fileProblem(error, path);
  }
}

/** The limits that reading goes by: those given, the others as by default. */
export function limitsOf({ limits }: OpenOptions): Limits {
  return { ...defaultLimits, ...limits };
}

async function* cutStream(
  path: string,
  input: AsyncIterable<Uint8Array>,
  inputFormat: Format | undefined,
  limits: Limits,
): AsyncGenerator<InputRecord | Lines | Problem> {
  const { head, format, rest } = await peekExpanded(path, input, inputFormat, limits);
  if (format === 'warc') {
    const { readWarc } = await import('./warc.ts');
    yield* nameFirst(readWarc(path, rest, limits));
    return;
  }
  if (!isCut(format)) {
    yield wholeRecord(path, format, await collect(rest, limits.recordBytes));
    return;
  }
  refuseBinaryUnlessUtf16(head);
  const chunks = utf8Chunks(rest);
  if (format === 'jsonl') yield* cutChunks(chunks, stretchCutter(path, limits));
  else yield* nameFirst(cutChunks(chunks, jsonValuesCutter(path, format, limits)));
}

async function* cutChunks<Piece>(
  chunks: AsyncIterable<Uint8Array>,
  cutter: Cutter<Piece>,
): AsyncGenerator<Piece | Problem> {
  for await (const chunk of chunks) yield* cutter.push(chunk);
  yield* cutter.end();
}

/** The formats that are cut by their bytes; the others are one record, the file. */
function isCut(format: Format): format is 'json' | 'ninjs' | 'jsonl' {
  return format === 'json' || format === 'ninjs' || format === 'jsonl';
}

function tooLarge(limit: number): NewsctlError {
  const { code, message, hint } = overLimit('is', limit);
  return new NewsctlError(code, message, { hint });
}

function refuseBinaryUnlessUtf16(head: Uint8Array): void {
  if (byteOrderMark(head) === undefined && utf16Without(head) === undefined) refuseBinary(head);
}

function wholeRecord(path: string, format: Format, bytes: Uint8Array): InputRecord {
  return { path, index: 1, many: false, format, bytes };
}

/** The only record of its file is named after the file. */
function nameAlone(record: InputRecord | Problem): InputRecord | Problem {
  return 'code' in record ? record : { ...record, many: false };
}

/** Holds the first record back until it is known whether there is a second. */
async function* nameFirst(records: AsyncIterable<InputRecord | Problem>): AsyncGenerator<InputRecord | Problem> {
  let first: InputRecord | Problem | undefined;
  let several = false;
  for await (const record of records) {
    if (several) yield record;
    else if (first === undefined) first = record;
    else {
      several = true;
      yield first;
      yield record;
    }
  }
  if (first !== undefined && !several) yield nameAlone(first);
}

/** Looks through a compression, if there is one, at what is inside. */
async function peekExpanded(
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

interface Peeked {
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

async function collect(chunks: AsyncIterable<Uint8Array>, limit: number): Promise<Uint8Array> {
  const kept: Uint8Array[] = [];
  let length = 0;
  for await (const chunk of chunks) {
    length += chunk.length;
    if (length > limit) throw tooLarge(limit);
    kept.push(new Uint8Array(chunk));
  }
  return kept.length === 1 ? kept[0]! : new Uint8Array(Buffer.concat(kept));
}

/** Bytes that a cutter can read: UTF-16 turned into UTF-8, a byte order mark left out. */
function toUtf8(bytes: Uint8Array): Uint8Array {
  const marked = byteOrderMark(bytes) ?? utf16Without(bytes);
  if (marked === undefined) return bytes;
  return marked === 'utf-8' ? bytes.subarray(3) : Buffer.from(new TextDecoder(marked).decode(bytes));
}

async function* utf8Chunks(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  let decoder: InstanceType<typeof TextDecoder> | undefined;
  let first = true;
  for await (const chunk of chunks) {
    if (first && chunk.length > 0) {
      first = false;
      const marked = byteOrderMark(chunk) ?? utf16Without(chunk);
      if (marked === 'utf-8') {
        yield chunk.subarray(3);
        continue;
      }
      if (marked !== undefined) decoder = new TextDecoder(marked);
    }
    yield decoder === undefined ? chunk : Buffer.from(decoder.decode(chunk, { stream: true }));
  }
}
