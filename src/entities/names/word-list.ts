/**
 * Lists of words that rules ask tokens for. A word is looked up once for all of them, when it is met first; whether a list has
 * it is a bit of what was found then.
 */
import type { Word } from './vocabulary.ts';

/** The words of each list, for the index that is made of all when the first word is looked up. */
const lists: (readonly string[])[] = [];
/** Of each listed word where its row begins in `rows`. */
let rowStarts: ReadonlyMap<string, number> | undefined;
/** Rows of one bit a list; the first is that of words in no list. */
let rows = new Int32Array(1);

/** Words of a list, made when its module is loaded: no word may have been looked up before. */
export class WordList {
  readonly #at: number;
  readonly #bit: number;

  /** Of a text of words and blanks, or of words. */
  constructor(words: string | Iterable<string>) {
    if (rowStarts !== undefined) throw new Error('a list of words made after words were looked up');
    const number = lists.push(typeof words === 'string' ? words.split(/\s+/) : [...words]) - 1;
    this.#at = number >> 5;
    this.#bit = 1 << (number & 31);
  }

  /** Whether it has a word in small letters. */
  has(word: Word): boolean {
    return (rows[word.lowerRow + this.#at]! & this.#bit) !== 0;
  }

  /** Whether it has a word as it stands. */
  hasExact(word: Word): boolean {
    return (rows[word.textRow + this.#at]! & this.#bit) !== 0;
  }
}

/** Where the row of a word begins, for `Word`; 0 where no list has it. */
export function listedRow(text: string): number {
  rowStarts ??= index();
  return rowStarts.get(text) ?? 0;
}

function index(): ReadonlyMap<string, number> {
  const width = (lists.length + 31) >> 5;
  const starts = new Map<string, number>();
  for (const words of lists)
    for (const word of words) if (!starts.has(word)) starts.set(word, (starts.size + 1) * width);
  rows = new Int32Array((starts.size + 1) * width);
  for (let list = 0; list < lists.length; list++) {
    for (const word of lists[list]!) rows[starts.get(word)! + (list >> 5)]! |= 1 << (list & 31);
  }
  lists.length = 0;
  return starts;
}
