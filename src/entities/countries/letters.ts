/** Letters as the lists have them, and the hashes of words: shared by what packs the lists and what reads texts. */

/** Letters and digits up to U+024F on their unaccented lower-case ASCII letter; 0 is no part of a word. */
export function foldTable(): Uint8Array {
  const fold = new Uint8Array(0x250);
  const others: Record<string, string> = {
    ø: 'o',
    đ: 'd',
    ð: 'd',
    ł: 'l',
    ı: 'i',
    ß: 's',
    æ: 'a',
    œ: 'o',
    ħ: 'h',
    þ: 't',
  };
  for (let c = 0; c < fold.length; c++) {
    const letter = String.fromCharCode(c).toLowerCase().normalize('NFD');
    const plain = (others[letter] ?? letter).charCodeAt(0);
    if ((plain >= 97 && plain <= 122) || (plain >= 48 && plain <= 57)) fold[c] = plain;
  }
  return fold;
}

/** Start and step of the rolling hash over folded letters. */
export const hashStart = 0x811c9dc5 | 0;
/** The hash with one more folded letter (FNV-1a). */
export function hashStep(hash: number, letter: number): number {
  return Math.imul(hash ^ letter, 0x01000193);
}

/** Where a hash begins in a table of this length (a power of two). */
export function slotOf(hash: number, length: number): number {
  return (hash ^ (hash >>> 15)) & (length - 1);
}

/** Capitals of the Latin scripts. */
export const isUpper = (c: number): boolean =>
  (c >= 65 && c <= 90) || (c >= 0xc0 && c < 0x180 && String.fromCharCode(c).toLowerCase().charCodeAt(0) !== c);
/** Small letters of ASCII. */
export const isLower = (c: number): boolean => c >= 97 && c <= 122;

/** The kinds of letters of `kindsOfLetters`. */
export const noLetter = 0;
export const lowerLetter = 1;
export const upperLetter = 2;
