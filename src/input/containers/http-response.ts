/** A web page as a server answered it over HTTP/1 (RFC 9112): header, chunks and encodings of the body. */
import { brotliDecompressSync, gunzipSync, inflateRawSync, inflateSync } from 'node:zlib';
import { NewsctlError } from '../../errors.ts';
import { present } from '../../present.ts';
import { compressionOf } from '../compression.ts';
import { latin1 } from '../decode.ts';
import { expand } from '../decompress.ts';
import type { Limits } from '../limits.ts';

/** Header fields by their names in lower case. */
export type Fields = ReadonlyMap<string, string>;

/** The page's own bytes, or what is wrong with them. */
export type Page = { bytes: Uint8Array; charset?: string } | { fault: string };

/** Headers by lower-case name; the first of each counts, folded lines are joined. */
export function readFields(lines: readonly string[]): Fields {
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

/** The page in an HTTP response; undefined for what is none: other types, redirects, errors. */
export async function pageOf(block: Uint8Array, limits: Limits): Promise<Page | undefined> {
  const { end, body } = endOfHeader(block);
  const lines = latin1(block.subarray(0, end)).split(/\r?\n/);
  const status = /^HTTP\/\d(?:\.\d)?\s+(\d{3})/.exec(lines[0] ?? '')?.[1];
  if (status === undefined || !status.startsWith('2')) return undefined;
  const headers = readFields(lines.slice(1));
  const type = headers.get('content-type') ?? '';
  if (type !== '' && !isPageType(type)) return undefined;
  let bytes: Uint8Array = block.subarray(body);
  if (/chunked/i.test(headers.get('transfer-encoding') ?? '')) bytes = unchunk(bytes) ?? bytes;
  const expanded = await decodeBody(bytes, headers.get('content-encoding') ?? '', limits);
  if ('fault' in expanded) return expanded;
  if (type === '' && !/^\s*<(?:!doctype html|html|head|body)/i.test(latin1(expanded.bytes.subarray(0, 512))))
    return undefined;
  return { bytes: new Uint8Array(expanded.bytes), ...present({ charset: charsetOf(type) }) };
}

/** Whether a media type is that of web pages. */
export function isPageType(type: string): boolean {
  return /^\s*(?:text\/html|application\/xhtml\+xml)/i.test(type);
}

/** The charset that a media type names. */
export function charsetOf(type: string): string | undefined {
  return /charset\s*=\s*(?:["']\s*)?([\w.:-]{1,40})/i.exec(type)?.[1];
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

/** Names that servers give to a body as it is. */
const plainEncodings: ReadonlySet<string> = new Set(['', 'identity', 'none', 'utf-8', 'utf8', 'binary', '8bit']);

async function decodeBody(
  bytes: Uint8Array,
  encodings: string,
  limits: Limits,
): Promise<{ bytes: Uint8Array } | { fault: string }> {
  let body = bytes;
  const applied = encodings
    .toLowerCase()
    .split(',')
    .map((encoding) => encoding.trim())
    .filter((encoding) => !plainEncodings.has(encoding));
  // Some archives lose the header of a body that they kept compressed, …
  if (applied.length === 0 && compressionOf(body) === 'gzip') applied.push('gzip');
  if (applied.length > 4) return { fault: 'is encoded too many times' };
  for (const encoding of applied.toReversed()) {
    const decode = decoders[encoding];
    if (decode === undefined) {
      return { fault: `is encoded in an unknown way (${encoding.replace(/[^\w.-]/g, '').slice(0, 20)})` };
    }
    try {
      body = await decode(body, limits);
    } catch (error) {
      const isLimit =
        error instanceof RangeError || (error instanceof NewsctlError && error.problem.code === 'too-large');
      if (isLimit) return { fault: 'too-large' };
      // … and some keep the header of one that they expanded.
      if (!/^\s*<|^\ufeff?\s*</.test(latin1(body.subarray(0, 64)))) return { fault: 'has a damaged body' };
    }
  }
  return { bytes: body };
}

type Decode = (body: Uint8Array, limits: Limits) => Uint8Array | Promise<Uint8Array>;

const gunzip: Decode = (body, { recordBytes }) => gunzipSync(body, { maxOutputLength: recordBytes });
const decoders: Readonly<Record<string, Decode>> = {
  gzip: gunzip,
  'x-gzip': gunzip,
  br: (body, { recordBytes }) => brotliDecompressSync(body, { maxOutputLength: recordBytes }),
  deflate: (body, { recordBytes }) =>
    (body[0]! & 0x0f) === 8
      ? inflateSync(body, { maxOutputLength: recordBytes })
      : inflateRawSync(body, { maxOutputLength: recordBytes }),
  async zstd(body, limits) {
    const pieces: Uint8Array[] = [];
    for await (const piece of expand('zstd', once(body), { ...limits, expandedBytes: limits.recordBytes })) {
      pieces.push(piece);
    }
    return Buffer.concat(pieces);
  },
};

async function* once(bytes: Uint8Array): AsyncGenerator<Uint8Array> {
  yield bytes;
}
