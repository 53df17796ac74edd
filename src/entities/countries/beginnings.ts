/**
 * The rows of words that forms begin with, as a set of bits by hash: small enough to stay at hand, it tells nearly all
 * words of a text apart from beginnings of forms before any is looked up.
 */
import { type Hashes, placeOf } from './letters.ts';

/** A power of two, large against the number of rows. */
const slots = 1 << 16;

const slotOf = (hash: number): number => placeOf(hash, slots - 1);

/** The bits for words or rows of words. */
export function packBeginnings(rows: readonly Hashes[]): Uint8Array {
  const bits = new Uint8Array(slots >> 3);
  for (const { hash } of rows) {
    const slot = slotOf(hash);
    bits[slot >> 3]! |= 1 << (slot & 7);
  }
  return bits;
}

/** Whether a word or a row of words of a hash may begin a form. */
export function mayBegin(bits: Uint8Array, hash: number): boolean {
  const slot = slotOf(hash);
  return (bits[slot >> 3]! & (1 << (slot & 7))) !== 0;
}
