/** Bytes that cutters can read: UTF-16 turned into UTF-8, a byte order mark left out. */
import { refuseBinary } from '../binary.ts';
import { byteOrderMark, utf16Without } from '../decode.ts';

/** Throws `NewsctlError` `binary` for bytes that are no text, but for UTF-16, which has bytes of 0. */
export function refuseBinaryUnlessUtf16(head: Uint8Array): void {
  if (byteOrderMark(head) === undefined && utf16Without(head) === undefined) refuseBinary(head);
}

/** All bytes of a text. */
export function toUtf8(bytes: Uint8Array): Uint8Array {
  const marked = byteOrderMark(bytes) ?? utf16Without(bytes);
  if (marked === undefined) return bytes;
  return marked === 'utf-8' ? bytes.subarray(3) : Buffer.from(new TextDecoder(marked).decode(bytes));
}

/** The same of a text that comes in pieces. */
export async function* utf8Chunks(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
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
