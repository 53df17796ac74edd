/**
 * Tells of nearly all words of a text that a list doesn't have them, by their length, first and last letter: what is left
 * is looked up, for which it has to be cut out of the text.
 */
import { unitAt } from './characters.ts';

export class WordFilter {
  /** By first letter, last letter and length, of each the low bits: 1 where a word of the list has them. */
  readonly #bits = new Uint8Array(1 << 13);

  /** Of words whose first and last characters are ASCII. */
  constructor(words: Iterable<string>) {
    for (const word of words) this.#bits[place(word.charCodeAt(0), word.charCodeAt(word.length - 1), word.length)] = 1;
  }

  /** Whether the list may have the word from `start` to `end`, which isn't empty, in whatever case. */
  mayHave(text: string, start: number, end: number): boolean {
    const first = unitAt(text, start);
    const last = unitAt(text, end - 1);
    // Beyond ASCII there are letters that are ASCII in lower case.
    return (first | last) > 0x7f || this.#bits[place(first, last, end - start)] === 1;
  }
}

/** The same for both cases of a letter. */
const place = (first: number, last: number, length: number): number =>
  ((first & 31) << 8) | ((last & 31) << 3) | (length & 7);
