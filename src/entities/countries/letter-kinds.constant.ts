/** What the characters below U+0250 are; a soft hyphen is part of its word. Worked out when the package is built. */
import { foldTable, isUpper, lowerLetter, noLetter, upperLetter } from './letters.ts';

export const kindsOfLetters: readonly number[] = Array.from(foldTable(), (letter, c) => {
  if (letter === 0 && c !== 0xad) return noLetter;
  return isUpper(c) ? upperLetter : lowerLetter;
});
