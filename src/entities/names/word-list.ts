/**
 * Lists of words that rules ask tokens for. A word is looked up once for all of them, when it is met first; whether a list has
 * it is a bit of what was found then.
 */
import { hashText } from './hash.ts';
import type { Word } from './vocabulary.ts';

/** The words of each list, until the first word is looked up. The first list is of those that are sought. */
const lists: string[][] = [[]];
/** By the hash of a listed word its number, from 1. */
let numbers: ReadonlyMap<number, number> | undefined;
/** By number; none is number 0, that of words in no list. */
const listed: string[] = [''];
/** By number a row of one bit a list. */
let rows = new Int32Array(1);
let width = 1;

/** A list of words, made when its module is loaded: no word may have been looked up before. */
export class WordList {
  readonly #number: number;
  readonly #at: number;
  readonly #bit: number;

  /**
   * Of a text of words and blanks, or of words. Those that are `sought` at every capital of a text are told by their
   * `lookBit.sought` first, which costs no look at the word.
   */
  constructor(words: string | Iterable<string>, { isSought = false } = {}) {
    if (numbers !== undefined) throw new Error('a list of words made after words were looked up');
    const list = typeof words === 'string' ? words.split(/\s+/) : [...words];
    this.#number = lists.push(list) - 1;
    this.#at = this.#number >> 5;
    this.#bit = 1 << (this.#number & 31);
    if (isSought) for (const word of list) lists[0]!.push(word);
  }

  /** A list of what any of these has, for a quick look before them. */
  static union(...parts: readonly WordList[]): WordList {
    return new WordList(parts.flatMap((list) => lists[list.#number]!));
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

/** Where the row of a word begins, which has this hash; for `Word`. */
export function listedRow(word: string, hash: number): number {
  numbers ??= numberWords();
  const number = numbers.get(hash);
  return number === undefined || listed[number] !== word ? 0 : number * width;
}

/** Whether a word's row is that of one that is sought. */
export const isSoughtRow = (row: number): boolean => (rows[row]! & 1) !== 0;

function numberWords(): ReadonlyMap<number, number> {
  const found = new Map<number, number>();
  const rest = lists.map((words) =>
    words.map((word) => {
      const hash = hashText(word);
      const known = found.get(hash);
      if (known === undefined) {
        found.set(hash, listed.push(word) - 1);
        return listed.length - 1;
      }
      if (listed[known] !== word) throw new Error(`"${word}" and "${listed[known]}" have one hash`);
      return known;
    }),
  );
  width = (lists.length + 31) >> 5;
  rows = new Int32Array(listed.length * width);
  for (const [list, members] of rest.entries()) {
    for (const number of members) rows[number * width + (list >> 5)]! |= 1 << (list & 31);
  }
  lists.length = 0;
  return found;
}
