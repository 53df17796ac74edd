/** What isn't text at all, by its first bytes or by its control bytes. */
import { NewsctlError } from '../errors.ts';

/** A control byte that no text has, escape sequences apart. */
const isControl = (code: number): boolean =>
  (code < 0x20 && code !== 9 && code !== 10 && code !== 12 && code !== 13 && code !== 0x1b) || code === 0x7f;

const magicNumbers: readonly (readonly [what: string, bytes: string, offset?: number])[] = [
  ['a PDF document', '%PDF-'],
  ['a ZIP archive or an office document', 'PK\x03\x04'],
  ['a PNG image', '\x89PNG\r\n'],
  ['a JPEG image', '\xff\xd8\xff'],
  ['a GIF image', 'GIF8'],
  ['a WebP image', 'WEBP', 8],
  ['an old office document', '\xd0\xcf\x11\xe0\xa1\xb1'],
  ['a 7-Zip archive', "7z\xbc\xaf'"],
  ['an xz archive', '\xfd7zXZ\0'],
  ['a bzip2 archive', 'BZh9'],
  ['a gzip archive', '\x1f\x8b\x08'],
  ['a Zstandard archive', '\x28\xb5\x2f\xfd'],
  ['a RAR archive', 'Rar!\x1a\x07'],
  ['a tar archive', 'ustar', 257],
  ['a program', '\x7fELF'],
  ['an SQLite database', 'SQLite format 3\0'],
  ['an RTF document', '{\\rtf'],
];

const binaryHint = 'newsctl reads text, web pages, feeds and archives of them; convert it to text first';

/** What kind of file these bytes begin, where their first bytes tell that it is no text. */
function magicNumber(bytes: Uint8Array): string | undefined {
  for (const [what, mark, offset = 0] of magicNumbers) {
    let at = 0;
    while (at < mark.length && bytes[offset + at] === mark.charCodeAt(at)) at++;
    if (at === mark.length) return what;
  }
  return undefined;
}

/** The bytes of `isControl` but the last. */
const controls = /[\0-\x08\x0b\x0e-\x1a\x1c-\x1f]/g; // oxlint-disable-line no-control-regex

/** By an expression: a loop over the bytes of a single file is long enough for V8 to compile it, which takes longer. */
function countFurther(bytes: Uint8Array, from: number, end: number): number {
  const further = Buffer.from(bytes.buffer, bytes.byteOffset + from, end - from).toString('latin1');
  return further.match(controls)?.length ?? 0;
}

/** Bytes that are looked at first. */
export const sampleBytes = 8192;

/** Control bytes in the first `sampleBytes`, of which there is an even number. */
export function countControls(bytes: Uint8Array): number {
  const end = Math.min(bytes.length & ~1, sampleBytes);
  let count = 0;
  for (let at = 0; at < end; at++) if (bytes[at]! < 0x20 && isControl(bytes[at]!)) count++;
  return count;
}

/**
 * Throws `NewsctlError` `binary` for what isn't text: known kinds by their first bytes, others by control bytes;
 * `counted` is what `countControls` gives.
 */
export function refuseBinary(bytes: Uint8Array, counted: number = countControls(bytes)): void {
  const what = magicNumber(bytes);
  if (what !== undefined) throw new NewsctlError('binary', `is ${what}, not text`, { hint: binaryHint });
  const end = Math.min(bytes.length, 65536);
  const sampled = Math.min(bytes.length & ~1, sampleBytes);
  const count = counted + (end > sampled ? countFurther(bytes, sampled, end) : 0);
  // One in a hundred: old mail and scraped text have a stray control byte here and there.
  if (count * 100 > end) throw new NewsctlError('binary', 'is binary data, not text', { hint: binaryHint });
}
