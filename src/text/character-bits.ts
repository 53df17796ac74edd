/** What a character can be, as bits. */

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
