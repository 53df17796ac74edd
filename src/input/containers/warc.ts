/**
 * Web archives (ISO 28500; WARC 1.0 and 1.1): the pages among their response records. In memory for one record;
 * a compressed archive, a gzip member for each record, comes here expanded.
 */
import { brotliDecompressSync, gunzipSync, inflateRawSync, inflateSync } from 'node:zlib';
import type { Problem } from '../../errors.ts';
import { latin1 } from '../decode.ts';
import { overLimit, type Limits } from '../limits.ts';
import type { InputRecord } from '../record.ts';
import { ByteReader } from './byte-reader.ts';

/** A header's lines; more or longer ones are damage. */
const headerLines = 1000;
const lineBytes = 64 * 1024;

type Headers = ReadonlyMap<string, string>;

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
    if (!isResponse(headers) || length > limits.recordBytes) {
      await reader.skip(length);
      if (isResponse(headers)) yield tooLarge(path, ++index, limits);
      continue;
    }
    const { block, isCut } = await readBlock(reader, length);
    const page = pageOf(block, limits);
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
      yield { path, index, many: true, format: 'warc', ...page, ...(url !== undefined && { url }) };
    }
  }
}

/** Whether a record is what a server answered over HTTP. */
function isResponse(headers: Headers): boolean {
  const isHttp = /^application\/http\b/i.test(headers.get('content-type') ?? 'application/http');
  return isHttp && headers.get('warc-type')?.toLowerCase() === 'response';
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

async function readHeaders(reader: ByteReader): Promise<Headers> {
  const lines: string[] = [];
  while (lines.length < headerLines) {
    const line = await reader.line(lineBytes);
    if (line === undefined || line === '') break;
    lines.push(line);
  }
  return headersOf(lines);
}

/** Headers by lower-case name; the first of each counts, folded lines are joined. */
function headersOf(lines: readonly string[]): Headers {
  const headers = new Map<string, string>();
  let last = '';
  for (const line of lines) {
    const colon = line.indexOf(':');
    if (/^[ \t]/.test(line)) {
      if (last !== '') headers.set(last, `${headers.get(last)} ${line.trim()}`);
    } else if (colon > 0) {
      last = line.slice(0, colon).trim().toLowerCase();
      if (headers.has(last)) last = '';
      else headers.set(last, line.slice(colon + 1).trim());
    }
  }
  return headers;
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

type Page = { bytes: Uint8Array; charset?: string } | { fault: string };

/** The page in an HTTP response; undefined for what is none: other types, redirects, errors. */
function pageOf(block: Uint8Array, limits: Limits): Page | undefined {
  const { end, body } = endOfHeader(block);
  const lines = latin1(block.subarray(0, end)).split(/\r?\n/);
  const status = /^HTTP\/\d(?:\.\d)?\s+(\d{3})/.exec(lines[0] ?? '')?.[1];
  if (status === undefined || !status.startsWith('2')) return undefined;
  const headers = headersOf(lines.slice(1));
  const type = headers.get('content-type') ?? '';
  if (type !== '' && !/^\s*(?:text\/html|application\/xhtml\+xml)/i.test(type)) return undefined;
  let bytes: Uint8Array = block.subarray(body);
  if (/chunked/i.test(headers.get('transfer-encoding') ?? '')) bytes = unchunk(bytes) ?? bytes;
  const expanded = decodeBody(bytes, headers.get('content-encoding') ?? '', limits);
  if ('fault' in expanded) return expanded;
  if (type === '' && !/^\s*<(?:!doctype html|html|head|body)/i.test(latin1(expanded.bytes.subarray(0, 512))))
    return undefined;
  const charset = /charset\s*=\s*(?:["']\s*)?([\w.:-]{1,40})/i.exec(type)?.[1];
  return { bytes: new Uint8Array(expanded.bytes), ...(charset === undefined ? {} : { charset }) };
}

function endOfHeader(block: Uint8Array): { end: number; body: number } {
  const buffer = Buffer.from(block.buffer, block.byteOffset, block.length);
  const strict = buffer.indexOf('\r\n\r\n');
  const loose = buffer.indexOf('\n\n');
  if (strict >= 0 && (loose < 0 || strict < loose)) return { end: strict, body: strict + 4 };
  return loose >= 0 ? { end: loose, body: loose + 2 } : { end: block.length, body: block.length };
}

/** Joins a chunked body; undefined where it isn't one: some archives keep the header of a body that they joined. */
function unchunk(bytes: Uint8Array): Uint8Array | undefined {
  const pieces: Uint8Array[] = [];
  let at = 0;
  while (at < bytes.length) {
    const end = bytes.indexOf(0x0a, at);
    if (end < 0 || end - at > 256) break;
    const size = /^\s*([\da-f]{1,8})\s*(?:;[^]*)?$/i.exec(latin1(bytes.subarray(at, end)))?.[1];
    if (size === undefined) break;
    const length = Number.parseInt(size, 16);
    if (length === 0) return Buffer.concat(pieces);
    pieces.push(bytes.subarray(end + 1, end + 1 + length));
    at = end + 1 + length;
    if (bytes[at] === 0x0d) at++;
    if (bytes[at] === 0x0a) at++;
  }
  return pieces.length === 0 ? undefined : Buffer.concat(pieces);
}

function decodeBody(bytes: Uint8Array, encodings: string, limits: Limits): { bytes: Uint8Array } | { fault: string } {
  let body = bytes;
  const options = { maxOutputLength: limits.recordBytes };
  const applied = encodings
    .toLowerCase()
    .split(',')
    .map((encoding) => encoding.trim())
    .filter((encoding) => encoding !== '' && encoding !== 'identity');
  if (applied.length > 4) return { fault: 'is encoded too many times' };
  for (const encoding of applied.toReversed()) {
    try {
      if (encoding === 'gzip' || encoding === 'x-gzip') body = gunzipSync(body, options);
      else if (encoding === 'br') body = brotliDecompressSync(body, options);
      else if (encoding === 'deflate')
        body = (body[0]! & 0x0f) === 8 ? inflateSync(body, options) : inflateRawSync(body, options);
      else return { fault: `is encoded in an unknown way (${encoding.replace(/[^\w.-]/g, '').slice(0, 20)})` };
    } catch (error) {
      if (error instanceof RangeError) return { fault: 'too-large' };
      // Some archives keep the header of a body that they expanded.
      if (!/^\s*<|^\ufeff?\s*</.test(latin1(body.subarray(0, 64)))) return { fault: 'has a damaged body' };
    }
  }
  return { bytes: body };
}
