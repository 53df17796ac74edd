/** Words read off a text: letters folded to unaccented lower case, dots inside abbreviations ("U.S.") passed over. */
import { unitAt } from '../../text/characters.ts';
import { checkStart, checkStep, hashStart, hashStep } from './letters.ts';

const dot = 46;
const softHyphen = 0xad;
const minus = 0x2212;

/** The folded letter of a code unit: 0 where no word goes on, -1 where the character counts for nothing. */
function foldedLetter(c: number, fold: Uint8Array): number {
  if (c < 0x250) return c === softHyphen ? -1 : fold[c]!;
  if (c >= 0x300 && c < 0x370) return -1;
  if (c === 0x200b || c === 0x200c || c === 0x200d || c === 0x2060 || c === 0xfeff) return -1;
  return c >= 0x370 && (c < 0x2000 || c > 0x206f) && c !== 0x3000 && c !== minus ? 1 : 0;
}

/** No word of the lists is as long, in code units; nothing further is read of one. */
const longestWord = 128;

/** One reader serves one text; `read` leaves its findings in the fields, so that nothing is allocated per word. */
export class WordReader {
  /** Both hashes of the letters read. */
  hash = hashStart;
  check = checkStart;
  /** After its last letter, and the dot of an abbreviation. */
  end = 0;
  /** Letters read; 0 where there is no word. */
  length = 0;
  private readonly text: string;
  private readonly fold: Uint8Array;

  constructor(text: string, fold: Uint8Array) {
    this.text = text;
    this.fold = fold;
  }

  read(from: number): void {
    const { text, fold } = this;
    let hash = hashStart;
    let check = checkStart;
    let at = from;
    // Scripts without blanks, and code units that are no characters, would else be read to their end from every start.
    const stop = Math.min(text.length, from + longestWord);
    for (; at < stop; at++) {
      const c = text.charCodeAt(at);
      if (c >= softHyphen || (c === dot && at === from + 1)) return this.readMarked(from, stop);
      const letter = fold[c]!;
      if (letter === 0) break;
      hash = hashStep(hash, letter);
      check = checkStep(check, letter);
    }
    this.hash = hash;
    this.check = check;
    this.end = at;
    this.length = at - from;
  }

  /** Reads a word that may hold dots, accents or characters that count for nothing. */
  private readMarked(from: number, stop: number): void {
    const { text, fold } = this;
    let hash = hashStart;
    let check = checkStart;
    let at = from;
    let length = 0;
    let sinceDot = 0;
    let isDotted = false;
    for (; at < stop; at++) {
      const c = text.charCodeAt(at);
      const letter = foldedLetter(c, fold);
      if (letter > 0) {
        hash = hashStep(hash, letter);
        check = checkStep(check, letter);
        length++;
        sinceDot++;
      } else if (letter === 0) {
        const goesOn =
          c === dot &&
          sinceDot === 1 &&
          foldedLetter(unitAt(text, at + 1), fold) > 96 &&
          foldedLetter(unitAt(text, at + 2), fold) <= 0;
        if (!goesOn) break;
        isDotted = true;
        sinceDot = 0;
      }
    }
    if (isDotted && unitAt(text, at) === dot) at++;
    this.hash = hash;
    this.check = check;
    this.end = at;
    this.length = length;
  }
}
