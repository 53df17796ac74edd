/**
 * A table of numbers by two hashes, made when the lists are packed. What has the same 64 bits of hashes is taken for the
 * same: among a million different words and ten thousand listed ones, once in a billion times.
 */
import { type Hashes, placeOf } from './letters.ts';

/**
 * First the number of places less one, a power of two less one, then three numbers a place, side by side so that one is
 * fetched with the others: both hashes and the value, which is 0 where the place is empty.
 */
export type HashTable = Int32Array;

const stride = 3;

/** An entry of a table; its value isn't 0. */
export interface Hashed extends Hashes {
  readonly value: number;
}

/** Lays out a table; at most three quarters of it are used. Throws where two entries have the same hashes. */
export function packTable(entries: readonly Hashed[]): HashTable {
  const places = 2 ** Math.ceil(Math.log2((4 / 3) * entries.length + 1));
  const table = new Int32Array(1 + stride * places);
  table[0] = places - 1;
  for (const { hash, check, value } of entries) {
    if (valueOf(table, hash, check) !== 0) throw new Error('two entries of the same hashes');
    let place = placeOf(hash, places - 1);
    while (table[3 + stride * place] !== 0) place = (place + 1) & (places - 1);
    table.set([hash, check, value], 1 + stride * place);
  }
  return table;
}

/** The value of an entry, 0 where the table has none. */
export function valueOf(table: HashTable, hash: number, check: number): number {
  const mask = table[0]!;
  for (let place = placeOf(hash, mask); ; place = (place + 1) & mask) {
    const at = 1 + stride * place;
    const value = table[at + 2]!;
    if (value === 0 || (table[at] === hash && table[at + 1] === check)) return value;
  }
}
