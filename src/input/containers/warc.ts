/**
 * Web archives (ISO 28500; WARC 1.0 and 1.1): the pages that servers answered, those kept as resources, and the text that
 * pages were converted to (WET). In memory for one record; a compressed archive, a gzip member for each record, comes here expanded.
 */
import type { Problem } from '../../errors.ts';
import { latin1 } from '../decode.ts';
import { overLimit, type Limits } from '../limits.ts';
import { present } from '../../present.ts';
import type { InputRecord } from '../record.ts';
import { ByteReader } from './byte-reader.ts';
import { charsetOf, isPageType, pageOf, readFields, type Fields, type Page } from './http-response.ts';

/** A header's lines; more or longer ones are damage. */
const headerLines = 1000;
const lineBytes = 64 * 1024;

/** Every page of the archive in its order; `index` counts pages. What is damaged costs the records it is in. */
export async function* readWarc(
  path: string,
  input: AsyncIterable<Uint8Array>,
  limits: Limits,
): AsyncGenerator<InputRecord | Problem> {
  const reader = new ByteReader(input);
  let index = 0;
  let isFirst = true;
  for (;;) {
    const start = await nextRecord(reader);
    if (start.skipped && !isFirst) {
      yield {
        code: 'malformed',
        message: 'has bytes between its records that belong to none',
        hint: 'a length is wrong: check what wrote the archive',
        path,
        index: index + 1,
      };
    }
    if (!start.found) {
      if (isFirst) yield { code: 'malformed', message: 'is no web archive', hint: 'check its name', path };
      return;
    }
    isFirst = false;
    const headers = await readHeaders(reader);
    const length = Number(headers.get('content-length') ?? 'NaN');
    if (!Number.isSafeInteger(length) || length < 0) continue;
    const kind = kindOf(headers);
    if (kind === undefined || length > limits.recordBytes) {
      // A length beyond all measure may be a lie; it would swallow the rest.
      if (length > limits.recordBytes) await reader.skipTo(length, versionMark);
      else await reader.skip(length);
      if (kind !== undefined) yield tooLarge(path, ++index, limits);
      continue;
    }
    const { block, isCut } = await readBlock(reader, length);
    const page = await contentOf(block, kind, headers, limits);
    if (page === undefined) continue;
    index++;
    if ('fault' in page) {
      if (page.fault === 'too-large') yield tooLarge(path, index, limits);
      else yield { code: 'malformed', message: `page ${index} ${page.fault}`, hint: 'fetch it again', path, index };
    } else if (isCut) {
      const message = `ends in the middle of page ${index}`;
      yield { code: 'malformed', message, hint: 'fetch or write it again', path, index };
    } else {
      const url = headers.get('warc-target-uri')?.replace(/^<(.*)>$/, '$1');
      const format = kind === 'text' ? 'text' : 'warc';
      yield { path, index, many: true, format, ...page, ...present({ url }) };
    }
  }
}

/** What a record holds, if it is read: what a server answered over HTTP, a page as a file, or a page's text. */
function kindOf(headers: Fields): 'response' | 'page' | 'text' | undefined {
  const record = headers.get('warc-type')?.toLowerCase();
  const type = headers.get('content-type') ?? '';
  if (record === 'response') return type === '' || /^application\/http\b/i.test(type) ? 'response' : undefined;
  if (record !== 'resource' && record !== 'conversion') return undefined;
  if (isPageType(type)) return 'page';
  return record === 'conversion' && /^text\/plain\b/i.test(type) ? 'text' : undefined;
}

async function contentOf(
  block: Uint8Array,
  kind: 'response' | 'page' | 'text',
  headers: Fields,
  limits: Limits,
): Promise<Page | undefined> {
  if (kind === 'response') return pageOf(block, limits);
  return { bytes: new Uint8Array(block), ...present({ charset: charsetOf(headers.get('content-type') ?? '') }) };
}

/** A record's block; whether the archive ends within it. A length that lies is mended where the next record tells. */
async function readBlock(reader: ByteReader, length: number): Promise<{ block: Uint8Array; isCut: boolean }> {
  const block = await reader.take(length);
  const next = await startOfSwallowed(reader, block);
  if (next < 0) return { block, isCut: block.length < length };
  // The records behind this one lie in its block.
  reader.unread(block.subarray(next));
  return { block: block.subarray(0, next), isCut: false };
}

function tooLarge(path: string, index: number, limits: Limits): Problem {
  return { ...overLimit(`page ${index} is`, limits.recordBytes), path, index };
}

/** Reads up to and with the next `WARC/1.x` line; whether there is one, and whether anything but blank lines was passed. */
async function nextRecord(reader: ByteReader): Promise<{ found: boolean; skipped: boolean }> {
  let skipped = false;
  for (;;) {
    const line = await reader.line(lineBytes);
    if (line === undefined) return { found: false, skipped };
    if (isVersion(line)) return { found: true, skipped };
    if (line.trim() !== '') skipped = true;
  }
}

const isVersion = (line: string): boolean => /^WARC\/\d\.\d+\s*$/.test(line);

async function readHeaders(reader: ByteReader): Promise<Fields> {
  const lines: string[] = [];
  while (lines.length < headerLines) {
    const line = await reader.line(lineBytes);
    if (line === undefined || line === '') break;
    lines.push(line);
  }
  return readFields(lines);
}

const versionMark = Buffer.from('\r\n\r\nWARC/1.');

/**
 * Where in a block the next record begins, if what follows the block is no record: then a length that is too great has
 * swallowed it. -1 otherwise: a page that merely talks about archives is followed by a record, or by the end.
 */
async function startOfSwallowed(reader: ByteReader, block: Uint8Array): Promise<number> {
  const ahead = await reader.peek(16);
  const follows = latin1(ahead).trimStart();
  if (follows.startsWith('WARC/') || (follows === '' && ahead.length > 0)) return -1;
  const at = Buffer.from(block.buffer, block.byteOffset, block.length).indexOf(versionMark);
  if (at < 0) return -1;
  return at + 4;
}
