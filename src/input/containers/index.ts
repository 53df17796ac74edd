/**
 * Cuts a file or a stream into records, in order. Containers stream, in memory for one record, and their first record is
 * out before their last byte is in; other formats are one record, the file.
 */
import { NewsctlError } from '../../errors.ts';
import type { Problem } from '../../errors.ts';
import { compressionOf } from '../compression.ts';
import { fileProblem, readChunks, readSmallFile } from '../files.ts';
import { formatByName, isCompressedByName } from '../extensions.ts';
import { detectFormat } from '../format.ts';
import { defaultLimits, overLimit, type Limits } from '../limits.ts';
import type { Format, InputRecord } from '../record.ts';
import type { Cutter } from './cutter.ts';
import { jsonLinesCutter, recordsOf, stretchCutter, type Lines } from './json-lines.ts';
import { jsonValuesCutter } from './json-values.ts';
import { peekExpanded } from './peek.ts';
import { refuseBinaryUnlessUtf16, toUtf8, utf8Chunks } from './utf8.ts';

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
