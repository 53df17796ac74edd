/**
 * Lists of words that rules ask tokens for. A word is looked up once for all of them, when it is met first; whether a list has
 * it is a bit of what was found then. The index of all lists comes with the package, as making it takes longer than an article.
 */
import { beginHash, checkUnit, finish, hashText, hashUnit } from './hash.ts';
import type { Word } from './vocabulary.ts';

/** All lists, by what they are. */
interface Index {
  /** The lists' `WordList.id`, one a column; the first column is that of the words that are sought. */
  readonly ids: Int32Array;
  /** An open-addressing table of listed words: two hashes of each, and where its row begins; 0 where there is none. */
  readonly table: Int32Array;
  /** Rows of a bit a column, which words of the same lists share; the first is that of words in no list. */
  readonly rows: Int32Array;
}

const stride = 4;

const made: WordList[] = [];
let isIndexed = false;
let table: Int32Array = new Int32Array(stride);
let rows: Int32Array = new Int32Array(1);

/** A list of words, made when its module is loaded: no word may have been looked up before. */
export class WordList {
  /** A hash of its length and some of its characters: all of them would take as long as what it saves. */
  readonly id: number;
  readonly isSought: boolean;
  readonly #words: string | readonly (string | WordList)[];
  #at = 0;
  #bit = 0;

  /**
   * Of a text of words and blanks, of words, or of the words of other lists. Those that are `sought` at every capital of a text
   * are told by their `lookBit.sought` first, which costs no look at the word.
   */
  constructor(words: string | Iterable<string | WordList>, { isSought = false } = {}) {
    if (isIndexed) throw new Error('a list of words made after words were looked up');
    this.#words = typeof words === 'string' ? words : [...words];
    const text = (part: string | WordList): string | number => (typeof part === 'string' ? part : part.id);
    this.id = idOf(typeof this.#words === 'string' ? this.#words : this.#words.map(text).join('\n'));
    this.isSought = isSought;
    made.push(this);
  }

  /** A list of what any of these has, for a quick look before them. */
  static union(...parts: readonly WordList[]): WordList {
    return new WordList(parts);
  }

  get words(): readonly string[] {
    if (typeof this.#words === 'string') return this.#words.split(/\s+/);
    return this.#words.flatMap((part) => (typeof part === 'string' ? [part] : part.words));
  }

  /** Says which column of the index is its own. */
  set column(column: number) {
    this.#at = column >> 5;
    this.#bit = 1 << (column & 31);
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
  if (!isIndexed) use(indexed());
  return table[placeIn(table, word, hash) + 2]!;
}

/** Whether a word's row is that of one that is sought. */
export const isSoughtRow = (row: number): boolean => (rows[row]! & 1) !== 0;

/** Packs an index of the lists made so far. */
export function packWordLists(): Int32Array {
  const index = indexed();
  const lengths = [index.ids.length, index.table.length, index.rows.length];
  return Int32Array.from([...lengths, ...index.ids, ...index.table, ...index.rows]);
}

/** Opens a packed index where it has all lists made so far; else one is made when the first word is looked up. */
export function openWordLists(packed: Int32Array): void {
  const [columns = 0, tableLength = 0, rowsLength = 0] = packed;
  const tableAt = 3 + columns;
  const rowsAt = tableAt + tableLength;
  if (isIndexed || packed.length !== rowsAt + rowsLength) return;
  const ids = packed.subarray(3, tableAt);
  if (!made.every(({ id }) => ids.includes(id))) return;
  use({ ids, table: packed.subarray(tableAt, rowsAt), rows: packed.subarray(rowsAt) });
}

function use(index: Index): void {
  ({ table, rows } = index);
  for (const list of made) list.column = index.ids.indexOf(list.id);
  isIndexed = true;
}

/** Characters of a list that its number is made of, at most. */
const mostOfId = 16;

function idOf(words: string): number {
  const step = Math.ceil(words.length / mostOfId);
  let hash = hashUnit(beginHash, words.length);
  for (let at = 0; at < words.length; at += step) hash = hashUnit(hash, words.charCodeAt(at));
  return finish(hash);
}

/** Throws for two lists of one number. */
function indexed(): Index {
  const ids = [0, ...new Set(made.map(({ id }) => id))];
  const texts = new Set(made.map(({ words }) => words.join('\n')));
  if (ids.length !== texts.size + 1) throw new Error('two lists of words have one number');
  const columnsOf = new Map<string, Set<number>>();
  for (const { id, isSought, words } of made) {
    const columns = isSought ? [0, ids.indexOf(id)] : [ids.indexOf(id)];
    for (const word of words) columnsOf.set(word, new Set([...(columnsOf.get(word) ?? []), ...columns]));
  }
  const width = (ids.length + 31) >> 5;
  const bits: number[] = Array<number>(width).fill(0);
  const kinds = new Map<string, number>();
  const places = new Int32Array(stride * 2 ** Math.ceil(Math.log2(1.5 * columnsOf.size + 1)));
  for (const [word, columns] of columnsOf) {
    const row = Array<number>(width).fill(0);
    for (const column of columns) row[column >> 5]! |= 1 << (column & 31);
    const kind = row.join();
    if (!kinds.has(kind)) kinds.set(kind, bits.push(...row) - width);
    const hash = hashText(word);
    places.set([hash, checkOf(word), kinds.get(kind)!], placeIn(places, word, hash));
  }
  return { ids: Int32Array.from(ids), table: places, rows: Int32Array.from(bits) };
}

/** Where a word stands in a table, or would stand. */
function placeIn(places: Int32Array, word: string, hash: number): number {
  const mask = places.length - stride;
  let at = Math.imul(hash, stride) & mask;
  while (places[at + 2] !== 0 && (places[at] !== hash || places[at + 1] !== checkOf(word))) at = (at + stride) & mask;
  return at;
}

/** A second hash, so that no other word is taken for a listed one. */
function checkOf(word: string): number {
  let check = word.length;
  for (let i = 0; i < word.length; i++) check = checkUnit(check, word.charCodeAt(i));
  return check;
}
