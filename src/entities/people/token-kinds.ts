/**
 * What tokens tell wherever they stand: worked out once and kept from document to document, since those around names are few
 * and come again and again.
 */
import { checkUnit, hashUnit } from '../names/hash.ts';
import { kindsOf } from './word-kinds.ts';

/** How many tokens are kept; a power of two. A new one takes the place of the one that has its place. */
const places = 1 << 13;
/** Numbers a place: two hashes of the characters, of which the first is never 0 then, and the kinds. */
const stride = 3;
const kept = new Int32Array(places * stride);

/**
 * Bits of `kind` of the token [start, end). It is found by 63 bits of hashes of its characters, so that
 * one that is known costs no string of its own.
 */
export function kindsAt(text: string, start: number, end: number): number {
  let hash = 0;
  let check = end - start;
  for (let i = start; i < end; i++) {
    const unit = text.charCodeAt(i);
    hash = hashUnit(hash, unit);
    check = checkUnit(check, unit);
  }
  const at = ((hash ^ (hash >>> 15)) & (places - 1)) * stride;
  hash |= 1;
  if (kept[at] === hash && kept[at + 1] === check) return kept[at + 2]!;
  const kinds = kindsOf(text.slice(start, end));
  kept[at] = hash;
  kept[at + 1] = check;
  kept[at + 2] = kinds;
  return kinds;
}
