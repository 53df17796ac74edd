/** Letters as the lists have them, and the hashes of words and of rows of them: shared by what packs the lists and what reads texts. */

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

/** Start and step of a word's hash over its folded letters (FNV-1a). */
export const hashStart = 0x811c9dc5 | 0;
export const hashStep = (hash: number, letter: number): number => Math.imul(hash ^ letter, 0x01000193);

/** Start and step of the second hash, which tells apart what the first doesn't. */
export const checkStart = 0;
export const checkStep = (check: number, letter: number): number => (Math.imul(check, 0x9e3779b1) + letter) | 0;

/** Either hash of a row of words from that of all but the last, 0 for none, and that of the last. */
export const rowStep = (before: number, word: number): number => (Math.imul(before, 0x5bd1e995) + word) | 0;

/** Where a hash belongs among so many places, a power of two less one: the low bits of a product know little of its high ones. */
export const placeOf = (hash: number, mask: number): number => (hash ^ (hash >>> 15)) & mask;

/** Both hashes of a word or of a row of words. */
export interface Hashes {
  readonly hash: number;
  readonly check: number;
}

/** Both hashes of a folded word. */
export function hashWord(word: string): Hashes {
  let hash = hashStart;
  let check = checkStart;
  for (let k = 0; k < word.length; k++) {
    hash = hashStep(hash, word.charCodeAt(k));
    check = checkStep(check, word.charCodeAt(k));
  }
  return { hash, check };
}

/** Both hashes of a row of folded words. */
export function hashRow(words: readonly string[]): Hashes {
  let hash = 0;
  let check = 0;
  for (const word of words) {
    const next = hashWord(word);
    hash = rowStep(hash, next.hash);
    check = rowStep(check, next.check);
  }
  return { hash, check };
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
