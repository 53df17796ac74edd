/**
 * Bytes to text. In this order: byte order mark; strict UTF-8 (text in any other charset almost never passes for it, and
 * declarations are wrong more often); UTF-8 with stretches of something else; the charset declared outside (HTTP), in the
 * XML declaration or in `<meta>`; statistics. Refuses what isn't text at all.
 */
import { countControls, refuseBinary, sampleBytes } from './binary.ts';
import { guessCharsets } from './guess-charset.ts';
import { decodeMixed, isMostlyUtf8 } from './mixed-utf8.ts';

export interface DecodeOptions {
  /** Declared outside the bytes. */
  readonly charset?: string;
}

/** The text of `bytes`, at most as many as a string holds, without its byte order mark. Throws `NewsctlError` `binary`. */
export function decode(bytes: Uint8Array, options: DecodeOptions = {}): string {
  const marked = byteOrderMark(bytes);
  if (marked !== undefined) return new TextDecoder(marked).decode(bytes);
  const controls = countControls(bytes);
  const wide = utf16Without(bytes, controls);
  if (wide !== undefined) return new TextDecoder(wide).decode(bytes);
  refuseBinary(bytes, controls);
  const declared = known(options.charset) ?? known(declaredInside(bytes));
  const utf8 = strictly('utf-8', bytes);
  const mayBeJapanese = (declared ?? 'utf-8') === 'utf-8' && (utf8 === undefined || utf8.includes('\x1b$'));
  if (mayBeJapanese && hasJapaneseEscapes(bytes)) return decodeAs('iso-2022-jp', bytes);
  if (utf8 !== undefined && !(declared !== undefined && passesForUtf8(bytes, declared))) return utf8;
  const legacy = declared === 'utf-8' ? undefined : declared;
  if (legacy !== undefined && isDoubleByte(legacy)) {
    // A page that is declared and decodes without a fault is taken at its word; in other charsets everything does.
    const text = strictly(legacy, bytes);
    if (text !== undefined) return text;
    if (isMostlyUtf8(bytes)) return decodeMixed(bytes, highCharacters('windows-1252'));
  } else if (isMostlyUtf8(bytes)) return decodeMixed(bytes, highCharacters(legacy ?? 'windows-1252'));
  return decodeAs(legacy ?? guess(bytes), bytes);
}

/** The charset that a byte order mark at the start tells. */
export function byteOrderMark(bytes: Uint8Array): 'utf-8' | 'utf-16le' | 'utf-16be' | undefined {
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) return 'utf-8';
  if (bytes[0] === 0xff && bytes[1] === 0xfe && !(bytes[2] === 0 && bytes[3] === 0)) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  return undefined;
}

/**
 * UTF-16 without a mark: the blanks, line ends and ASCII letters of a text put zeros into every other byte and into
 * hardly any of the rest. Chinese, Japanese and Korean have few zeros; what would be control bytes is then read both
 * ways, and one of them must make sense. `controls` is what `countControls` gives.
 */
export function utf16Without(
  bytes: Uint8Array,
  controls: number = countControls(bytes),
): 'utf-16le' | 'utf-16be' | undefined {
  const end = Math.min(bytes.length & ~1, sampleBytes);
  if (end < 4 || controls * 100 <= end) return undefined;
  let even = 0;
  let odd = 0;
  for (let at = 0; at < end; at++) {
    if (bytes[at] === 0 && at % 2 === 0) even++;
    else if (bytes[at] === 0) odd++;
  }
  const sample = bytes.subarray(0, end);
  const zeros = Math.max(even, odd);
  if (zeros >= end / 40 && Math.min(even, odd) <= zeros / 20) {
    const charset = odd > even ? 'utf-16le' : 'utf-16be';
    return oddityOf(charset, sample) <= 0.02 ? charset : undefined;
  }
  // A few bytes of anything may look like two or three such characters.
  if (end < 32) return undefined;
  const little = oddityOf('utf-16le', sample);
  const big = oddityOf('utf-16be', sample);
  if (Math.min(little, big) > 0.01 || Math.max(little, big) < 0.02) return undefined;
  return little < big ? 'utf-16le' : 'utf-16be';
}

/** The share of characters that running text doesn't have; 1 where the bytes can't be decoded. */
function oddityOf(charset: string, bytes: Uint8Array): number {
  // The sample may end between the halves of a pair.
  const text = strictly(charset, bytes) ?? strictly(charset, bytes.subarray(0, bytes.length - 2));
  if (text === undefined || text === '') return 1;
  const odd =
    text.match(/[^\p{L}\p{M}\p{N}\p{P}\p{S}\s]|[\p{Script=Yi}\p{Script=Vai}\u1000-\u1cff\ua000-\uabff]/gu)?.length ?? 0;
  return odd / text.length;
}

/** Node's decoder reads windows-1252 as Latin-1 in some versions; what that leaves between 0x80 and 0x9f is set right. */
const windows1252 = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';

function decodeAs(charset: string, bytes: Uint8Array, fatal = false): string {
  const text = new TextDecoder(charset, { fatal }).decode(bytes);
  if (charset !== 'windows-1252') return text;
  return text.replace(/[\x80-\x9f]/g, (character) => windows1252[character.charCodeAt(0) - 0x80]!);
}

/** What the bytes from 0x80 to 0xff are in a charset of single bytes; U+FFFD where they are nothing. */
function highCharacters(charset: string): string {
  const bytes = Uint8Array.from({ length: 128 }, (_, at) => 0x80 + at);
  return decodeAs(charset, bytes).replace(/[\x80-\x9f]/g, '\ufffd');
}

/** `ESC $ B` and `ESC $ @` switch to Japanese characters; no other text has them. */
function hasJapaneseEscapes(bytes: Uint8Array): boolean {
  for (let at = bytes.indexOf(0x1b); at >= 0; at = bytes.indexOf(0x1b, at + 1)) {
    if (bytes[at + 1] === 0x24 && (bytes[at + 2] === 0x42 || bytes[at + 2] === 0x40)) return true;
  }
  return false;
}

let strictUtf8: InstanceType<typeof TextDecoder> | undefined;

function strictly(charset: string, bytes: Uint8Array): string | undefined {
  try {
    if (charset === 'utf-8') return (strictUtf8 ??= new TextDecoder(charset, { fatal: true })).decode(bytes);
    return decodeAs(charset, bytes, true);
  } catch {
    strictUtf8 = undefined; // nothing of the failure stays in it
    return undefined;
  }
}

/** The decoder's own name of a charset, where it knows it. */
function known(label: string | undefined): string | undefined {
  if (label === undefined) return undefined;
  try {
    const name = new TextDecoder(label.trim()).encoding;
    // Bytes that aren't UTF-16 can't have said so themselves: `<meta charset=utf-16>` was copied from elsewhere.
    return name.startsWith('utf-16') ? 'utf-8' : name;
  } catch {
    return undefined;
  }
}

/** The charset that an XML declaration or a `<meta>` in the first 4 KB names. */
function declaredInside(bytes: Uint8Array): string | undefined {
  if (!opensWithBracket(bytes)) return undefined;
  const head = latin1(bytes.subarray(0, 4096));
  const lead = head.trimStart();
  const xml = /^<\?xml[^>]{0,200}?encoding\s{0,20}=\s{0,20}["']([\w.:-]{1,40})["']/.exec(lead);
  return xml?.[1] ?? /<meta[^>]{0,300}?charset\s{0,20}=\s{0,20}["']?\s{0,20}([\w.:-]{1,40})/i.exec(head)?.[1];
}

/** Whether "<" is the first byte that is no white space. */
function opensWithBracket(bytes: Uint8Array): boolean {
  let at = 0;
  while (bytes[at] === 0x20 || bytes[at] === 0xa0 || (bytes[at]! >= 9 && bytes[at]! <= 13)) at++;
  return bytes[at] === 0x3c;
}

/** Each byte as the code unit of the same number. */
export function latin1(bytes: Uint8Array): string {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1');
}

/**
 * A handful of double-byte characters may happen to be UTF-8 too, and ISO-2022-JP is ASCII with escapes: then the
 * declaration decides.
 */
function passesForUtf8(bytes: Uint8Array, declared: string): boolean {
  if (declared === 'iso-2022-jp') return bytes.includes(0x1b);
  if (!isDoubleByte(declared)) return false;
  let high = 0;
  for (const byte of bytes) if (byte > 0x7f && ++high > 16) return false;
  return high > 0 && strictly(declared, bytes) !== undefined;
}

const isDoubleByte = (charset: string): boolean => /^(?:gb|big5|shift_jis|euc-|iso-2022)/.test(charset);

/** The likeliest charset that there is a decoder of. */
function guess(bytes: Uint8Array): string {
  const charsets = guessCharsets(bytes).map(known);
  return charsets.find((charset) => charset !== undefined && charset !== 'utf-8') ?? 'windows-1252';
}
