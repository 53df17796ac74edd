/** Feeds bytes to the containers in small pieces. */
import type { Problem } from '../../src/errors.ts';
import { openRecords } from '../../src/input/containers/index.ts';
import type { OpenOptions } from '../../src/input/containers/index.ts';
import { readRecord } from '../../src/input/read.ts';
import { Readers } from '../../src/input/readers/index.ts';
import type { Article } from '../../src/article.ts';
import type { InputRecord, ReadOptions } from '../../src/input/record.ts';

export async function* inPieces(bytes: Uint8Array, size: number): AsyncGenerator<Uint8Array> {
  for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size);
}

export async function collect<T>(items: AsyncIterable<T>): Promise<T[]> {
  const found: T[] = [];
  for await (const item of items) found.push(item);
  return found;
}

export function cut(
  path: string,
  bytes: Uint8Array,
  options: OpenOptions = {},
  size = 7,
): Promise<(InputRecord | Problem)[]> {
  return collect(openRecords({ path, input: inPieces(bytes, size) }, options));
}

/** The articles and problems of bytes under a file's name. */
export async function read(
  path: string,
  input: Uint8Array | string,
  options: OpenOptions & ReadOptions = {},
  size = 1000,
): Promise<(Article | Problem)[]> {
  const readers = new Readers();
  const results: (Article | Problem)[] = [];
  for (const record of await cut(path, typeof input === 'string' ? Buffer.from(input) : input, options, size)) {
    if ('code' in record) results.push(record);
    else results.push(...readRecord(record, await readers.for(record), options));
  }
  return results;
}
