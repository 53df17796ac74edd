/**
 * Words by number, found by their code units where they stand in a text (`unitsOf`): no string is made of a word to look it
 * up. For words of ASCII in any case, which is nearly all words of English; the others are for the caller to look up otherwise.
 */

/** What isn't in the table. */
export const unknown = -1;
/** What can't be in it: a word with a character beyond ASCII. */
export const beyondAscii = -2;

/** A table as data. */
export interface PackedWords {
  readonly characters: string;
  readonly ends: readonly number[];
  readonly slots: readonly number[];
}

/** A hash table with linear probing; grows as words are added. */
export class WordTable {
  /** Words put in so far; their numbers are 0 to `size` - 1. */
  size = 0;
  /** The characters of all words, in lower case; word `n` ends where `#ends[n]` says. */
  #characters = new Uint8Array(1 << 13);
  #ends = new Int32Array(1 << 10);
  /** By hash: number + 1 of a word, 0 where there is none. At most half of it is used. */
  #slots = new Int32Array(1 << 11);
  /** Where the word last asked for belongs. */
  #slot = 0;

  constructor(packed?: PackedWords) {
    if (packed === undefined) return;
    this.size = packed.ends.length;
    // Not the buffer itself: to V8 it is another kind of array than those of other tables.
    this.#characters = new Uint8Array(Buffer.from(packed.characters, 'latin1'));
    this.#ends = new Int32Array(packed.ends);
    this.#slots = new Int32Array(packed.slots);
  }

  pack(): PackedWords {
    const ends = [...this.#ends.subarray(0, this.size)];
    const characters = Buffer.from(this.#characters.subarray(0, ends.at(-1))).toString('latin1');
    return { characters, ends, slots: [...this.#slots] };
  }

  /** The number of the word from `start` to `end`, `unknown` or `beyondAscii`. */
  find(units: Uint16Array, start: number, end: number): number {
    let hash = 0;
    for (let at = start; at < end; at++) {
      const code = units[at]!;
      if (code > 127) return beyondAscii;
      hash = mixed(hash, lower(code));
    }
    const mask = this.#slots.length - 1;
    let slot = hash & mask;
    for (let number = this.#slots[slot]!; number !== 0; number = this.#slots[slot]!) {
      if (this.#is(number - 1, units, start, end)) return number - 1;
      slot = (slot + 1) & mask;
    }
    this.#slot = slot;
    return unknown;
  }

  /** Puts in a word that `find` has just called unknown; gives its number. */
  add(units: Uint16Array, start: number, end: number): number {
    const number = this.size++;
    const from = number === 0 ? 0 : this.#ends[number - 1]!;
    const to = from + end - start;
    if (to > this.#characters.length) this.#characters = grown(this.#characters, Uint8Array, to);
    if (this.size > this.#ends.length) this.#ends = grown(this.#ends, Int32Array, this.size);
    for (let at = start; at < end; at++) this.#characters[from + at - start] = lower(units[at]!);
    this.#ends[number] = to;
    this.#slots[this.#slot] = this.size;
    if (2 * this.size > this.#slots.length) this.#spread();
    return number;
  }

  #is(number: number, units: Uint16Array, start: number, end: number): boolean {
    const from = number === 0 ? 0 : this.#ends[number - 1]!;
    if (this.#ends[number]! - from !== end - start) return false;
    for (let at = start; at < end; at++) if (this.#characters[from + at - start] !== lower(units[at]!)) return false;
    return true;
  }

  /** Makes twice as many slots. */
  #spread(): void {
    this.#slots = new Int32Array(2 * this.#slots.length);
    const mask = this.#slots.length - 1;
    for (let number = 0, from = 0; number < this.size; number++) {
      let hash = 0;
      for (; from < this.#ends[number]!; from++) hash = mixed(hash, this.#characters[from]!);
      let slot = hash & mask;
      while (this.#slots[slot] !== 0) slot = (slot + 1) & mask;
      this.#slots[slot] = number + 1;
    }
  }
}

/** The hash of the characters so far and one more, with the multiplier of MurmurHash2. */
function mixed(hash: number, code: number): number {
  const product = Math.imul(hash ^ code, 0x5bd1e995);
  return product ^ (product >>> 15);
}

const lower = (code: number): number => code | (code >= 65 && code <= 90 ? 32 : 0);

function grown<A extends Uint8Array | Int32Array>(array: A, make: new (length: number) => A, needed: number): A {
  const larger = new make(Math.max(needed, 2 * array.length));
  larger.set(array);
  return larger;
}
