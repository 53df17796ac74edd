/**
 * What kind of character a UTF-16 code unit is: one table look-up in place of regular expressions, for the scanners
 * of sentences and tokens. Kinds are bit flags, so that a test for several kinds is one operation.
 */

/** White space as `\s` means it: blanks, line ends, no-break space, byte order mark. */
export const spaceBit = 1;
export const letterBit = 2;
export const digitBit = 4;
/** Combining marks, soft hyphen, zero-width characters: never a token's border. */
export const markBit = 8;
export const upperBit = 16;
export const lowerBit = 32;
/** Letters of scripts written without blanks (Han, kana, Thai, Khmer…): each is a token. */
export const unspacedBit = 64;
/** Half of a surrogate pair. */
export const surrogateBit = 128;

/** What words are made of in scripts written with blanks. */
export const wordBits = letterBit | digitBit | markBit;

/** The kind of every code unit; 0 is punctuation, symbols and controls. */
export const kinds: Uint8Array = buildKinds();

function buildKinds(): Uint8Array {
  const table = new Uint8Array(0x10000);
  const fill = (kind: number, ...ranges: readonly (readonly [number, number])[]): void => {
    for (const [first, last] of ranges) table.fill(kind, first, last + 1);
  };
  fill(letterBit | upperBit, [0x41, 0x5a]);
  fill(letterBit | lowerBit, [0x61, 0x7a]);
  fill(digitBit, [0x30, 0x39]);
  fill(letterBit, [0xaa, 0xaa], [0xb5, 0xb5], [0xba, 0xba], [0xc0, 0x1fff]);
  // Cased letters beyond ASCII: Latin, Greek, Cyrillic, Armenian, and Vietnamese in Latin Extended Additional.
  for (const [first, last] of [
    [0xc0, 0x587],
    [0x1e00, 0x1fff],
  ] as const) {
    for (let code = first; code <= last; code++) {
      const letter = String.fromCharCode(code);
      if (letter.toLowerCase() !== letter) table[code] = letterBit | upperBit;
      else if (letter.toUpperCase() !== letter) table[code] = letterBit | lowerBit;
    }
  }
  fill(0, [0xd7, 0xd7], [0xf7, 0xf7], [0x37e, 0x37e], [0x387, 0x387], [0x55a, 0x55f], [0x589, 0x58a], [0x5be, 0x5be]);
  fill(0, [0x5c0, 0x5c0], [0x5c3, 0x5c3], [0x5f3, 0x5f4], [0x600, 0x60f], [0x61b, 0x61f], [0x66a, 0x66d]);
  fill(0, [0x6d4, 0x6d4], [0x700, 0x70d], [0x964, 0x965], [0x1360, 0x1368], [0x1800, 0x180a]);
  fill(digitBit, [0x660, 0x669], [0x6f0, 0x6f9], [0x966, 0x96f], [0x9e6, 0x9ef]);
  // Combining marks and characters without width.
  fill(markBit, [0xad, 0xad], [0x300, 0x36f], [0x483, 0x489], [0x591, 0x5bd], [0x5bf, 0x5bf], [0x610, 0x61a]);
  fill(markBit, [0x64b, 0x65f], [0x6d6, 0x6ed], [0x900, 0x903], [0x93a, 0x94f], [0x1ab0, 0x1aff], [0x1dc0, 0x1dff]);
  fill(markBit, [0x200b, 0x200f], [0x202a, 0x202e], [0x2060, 0x206f], [0x20d0, 0x20ff], [0xfe00, 0xfe0f]);
  fill(markBit, [0xfe20, 0xfe2f], [0xe31, 0xe31], [0xe34, 0xe3a], [0xe47, 0xe4e], [0x180b, 0x180f]);
  // Punctuation and symbols stay 0 up to 0x2BFF; superscripts and fractions count as digits.
  fill(digitBit, [0xb2, 0xb3], [0xb9, 0xb9], [0xbc, 0xbe], [0x2070, 0x2079], [0x2080, 0x2089], [0x2150, 0x218b]);
  fill(letterBit, [0x2c00, 0x2dff], [0xa000, 0xabff], [0xac00, 0xd7ff], [0xf900, 0xfdff], [0xfe70, 0xfefc]);
  fill(letterBit | upperBit, [0xff21, 0xff3a]);
  fill(letterBit | lowerBit, [0xff41, 0xff5a]);
  fill(digitBit, [0xff10, 0xff19]);
  fill(unspacedBit, [0xe01, 0xe30], [0xe32, 0xe33], [0xe40, 0xe46], [0xe50, 0xecf], [0x1000, 0x109f]);
  fill(unspacedBit, [0x1780, 0x17d3], [0x2e80, 0x2fdf], [0x3005, 0x3007], [0x3021, 0x3029], [0x3041, 0x9fff]);
  fill(unspacedBit, [0xf900, 0xfaff], [0xff66, 0xff9f]);
  fill(surrogateBit, [0xd800, 0xdfff]);
  fill(spaceBit, [0x09, 0x0d], [0x20, 0x20], [0xa0, 0xa0], [0x1680, 0x1680], [0x2000, 0x200a], [0x2028, 0x2029]);
  fill(spaceBit, [0x202f, 0x202f], [0x205f, 0x205f], [0x3000, 0x3000], [0xfeff, 0xfeff]);
  return table;
}

/** The kind of the unit at `at`, 0 beyond the ends: asked first, since a table asked for NaN is slow from then on. */
export function kindAt(text: string, at: number): number {
  return at >= 0 && at < text.length ? kinds[text.charCodeAt(at)]! : 0;
}

/** The unit at `at`, 0 beyond the ends: code that has met one NaN is compiled again for good. */
export function unitAt(text: string, at: number): number {
  return at >= 0 && at < text.length ? text.charCodeAt(at) : 0;
}

/** Apostrophes and the single quotation marks that stand in for them. */
export function isApostrophe(code: number): boolean {
  return code === 0x27 || code === 0x2019 || code === 0x2018 || code === 0x201b || code === 0xff07;
}

/** Hyphens that join words; the soft hyphen is a mark, dashes are punctuation. */
export function isHyphen(code: number): boolean {
  return code === 0x2d || code === 0x2010 || code === 0x2011;
}
