/**
 * Gzip (several members too) and Zstandard (several frames too), as streams and within limits: what a file expands to
 * is bounded in itself and in proportion to the file.
 */
import { Readable } from 'node:stream';
import * as zlib from 'node:zlib';
import { NewsctlError } from '../errors.ts';
import type { Compression } from './compression.ts';
import { raise, sizeText, type Limits } from './limits.ts';

/** The expanded bytes. Throws `NewsctlError` `too-large` at a limit, `malformed` for damaged or truncated data. */
export async function* expand(
  compression: Compression,
  input: AsyncIterable<Uint8Array>,
  limits: Limits,
): AsyncGenerator<Uint8Array> {
  let bytesIn = 0;
  let bytesOut = 0;
  async function* counted(): AsyncGenerator<Uint8Array> {
    for await (const chunk of input) {
      // Small pieces: a zstd block of four bytes may stand for 128 KB, and the limits are looked at between pieces.
      for (let at = 0; at < chunk.length; at += pieceBytes) {
        const piece = chunk.subarray(at, at + pieceBytes);
        bytesIn += piece.length;
        yield piece;
      }
    }
  }
  for await (const chunk of compression === 'gzip' ? gunzip(counted()) : unzstd(counted())) {
    bytesOut += chunk.length;
    if (bytesOut > limits.expandedBytes) {
      throw new NewsctlError('too-large', `expands to more than ${sizeText(limits.expandedBytes)}`, {
        hint: 'split the file',
      });
    }
    if (bytesOut > limits.ratioFrom && bytesOut > bytesIn * limits.ratio) {
      throw new NewsctlError('too-large', `expands to more than ${limits.ratio} times its size`, { hint: raise });
    }
    yield chunk;
  }
}

const pieceBytes = 16 * 1024;

function damaged(what: string, cause: unknown): NewsctlError {
  const truncated = cause instanceof Error && /unexpected (?:end of file|eof)/i.test(cause.message);
  const message = truncated ? `ends in the middle of its ${what} data` : `holds damaged ${what} data`;
  return new NewsctlError('malformed', message, { hint: 'fetch or write it again', cause });
}

function gunzip(input: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  return through(zlib.createGunzip({ chunkSize: 64 * 1024 }), input, 'gzip');
}

/** Runs bytes through a stream of zlib's; its errors become ours, and leaving off early ends both. */
async function* through(
  stream: zlib.Gunzip,
  input: AsyncIterable<Uint8Array>,
  what: string,
): AsyncGenerator<Uint8Array> {
  const source = Readable.from(input, { objectMode: false, highWaterMark: pieceBytes });
  let failure: unknown;
  source.on('error', (error) => {
    failure = error;
    stream.destroy(error);
  });
  source.pipe(stream);
  try {
    for await (const chunk of stream) yield chunk as Uint8Array;
  } catch (error) {
    throw failure === undefined ? damaged(what, error) : failure;
  } finally {
    source.destroy();
    stream.destroy();
  }
}

type ZstdFactory = () => zlib.Gunzip;

/** Node's own from 22.15 on, else fzstd. */
async function* unzstd(input: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  const native = (zlib as { createZstdDecompress?: ZstdFactory }).createZstdDecompress;
  if (native !== undefined) {
    yield* through(native(), input, 'Zstandard');
    return;
  }
  const { Decompress } = await import('fzstd');
  let ready: Uint8Array[] = [];
  let finished = false;
  let blocks = 0;
  let bytes = 0;
  const stream = new Decompress((data, final) => {
    blocks++;
    bytes += data.length;
    // fzstd moves its whole window for each block: a file of nothing but tiny ones would take it for ever.
    if (blocks > tinyBlocksFrom && bytes < blocks * tinyBlockBytes) {
      throw new NewsctlError('too-large', 'is Zstandard data in too many tiny blocks', { hint: 'expand it first' });
    }
    if (data.length > 0) ready.push(data);
    finished = final === true;
  });
  const push = (piece: Uint8Array, final: boolean): void => {
    try {
      stream.push(piece, final);
    } catch (error) {
      throw error instanceof NewsctlError ? error : damaged('Zstandard', error);
    }
  };
  let first = true;
  for await (const piece of input) {
    if (first) refuseWindow(piece);
    first = false;
    // fzstd takes each block out of a piece at once; short pieces keep what is ready small.
    for (let at = 0; at < piece.length; at += zstdPieceBytes) {
      push(piece.subarray(at, at + zstdPieceBytes), false);
      yield* ready;
      ready = [];
    }
  }
  push(new Uint8Array(0), true);
  yield* ready;
  if (!finished) throw damaged('Zstandard', new Error('unexpected EOF'));
}

const zstdPieceBytes = 1024;
const tinyBlocksFrom = 10_000;
const tinyBlockBytes = 256;

/** What the format's specification (RFC 8878, 3.1.1.1.2) lets a decoder refuse; `zstd` itself stops at 128 MB. */
const windowLimit = 128 * 1024 * 1024;

/** Looks at the first frame's header for the window that it wants kept in memory. */
function refuseWindow(head: Uint8Array): void {
  const flags = head[4] ?? 0;
  const isSingleSegment = (flags & 0x20) !== 0;
  const descriptor = head[5] ?? 0;
  if (head[0] !== 0x28 || isSingleSegment || 2 ** (10 + (descriptor >> 3)) <= windowLimit) return;
  throw new NewsctlError('too-large', 'asks for a Zstandard window of more than 128 MB', { hint: 'expand it first' });
}
