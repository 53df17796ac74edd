/** The character set of bytes that declare none, by the statistics of their letters and what single bytes betray. */

/** The likeliest character sets, the best first; their names may be none that a decoder knows. */
export function guessCharsets(bytes: Uint8Array): string[] {
  const sample = telling(bytes);
  if (isThai(sample)) return ['windows-874'];
  // Few texts need it, and `node:module` takes a millisecond to open.
  const { createRequire } = process.getBuiltinModule('node:module');
  const { analyse } = createRequire(import.meta.url)('chardet') as typeof import('chardet');
  const text = Buffer.from(sample.buffer, sample.byteOffset, sample.byteLength).toString('latin1');
  return analyse(sample).map(({ name }) => {
    const [, better] = signs.find(([guessed, , sign]) => guessed === name && sign.test(text)) ?? [];
    return better ?? name;
  });
}

/** A guess, what is better where a sign of it is there, and the sign, each byte the code unit of the same number. */
const signs: readonly (readonly [string, string, RegExp])[] = [
  // Ukrainian letters stand where Russian's set has lines of tables.
  ['KOI8-R', 'koi8-u', /[\xa4\xa6\xa7\xad\xb4\xb6\xb7\xbd]/],
  // A word that begins with alpha under an accent; in the other set the byte is an apostrophe.
  ['ISO-8859-7', 'windows-1253', /(?<![\xb8-\xfe])\xa2[\xdc-\xfe]/],
  // "cœur", where the other set has a fraction.
  ['ISO-8859-1', 'iso-8859-15', /(?<!\d)[\xbc\xbd][a-z]/],
];

/** Thai writes vowels and tones above and below consonants, as bytes behind theirs; in other charsets these come anywhere. */
function isThai(bytes: Uint8Array): boolean {
  let marks = 0;
  let strays = 0;
  let letters = 0;
  for (const [at, byte] of bytes.entries()) {
    if (byte >= 0xa1) letters++;
    if (!isThaiMark(byte)) continue;
    marks++;
    const before = bytes[at - 1] ?? 0;
    if (!(before >= 0xa1 && before <= 0xce) && !isThaiMark(before)) strays++;
  }
  return marks > 10 && marks * 8 > letters && strays * 50 < marks;
}

const isThaiMark = (byte: number): boolean =>
  byte === 0xd1 || (byte >= 0xd4 && byte <= 0xda) || (byte >= 0xe7 && byte <= 0xee);

/** Up to 64 KB of what tells charsets apart: no tags, whose English would count as the text's language. */
function telling(bytes: Uint8Array): Uint8Array {
  if (bytes[0] !== 0x3c) return bytes.subarray(0, 65536);
  const kept = new Uint8Array(65536);
  let length = 0;
  let inTag = false;
  for (let at = 0; at < bytes.length && length < kept.length; at++) {
    const byte = bytes[at]!;
    if (byte === 0x3c) inTag = true;
    if (!inTag) kept[length++] = byte;
    if (byte === 0x3e) inTag = false;
  }
  return kept.subarray(0, length);
}
