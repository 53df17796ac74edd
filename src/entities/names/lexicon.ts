/**
 * What the shipped tables say of a word: its cluster, and the lists it stands in. A table is keyed by a 32-bit hash:
 * the top 16 bits choose a bucket, the lower 16 are stored, so an entry costs four bytes with its 16-bit value.
 * Two words of one hash share an entry; with 400,000 words that is one pair in ten thousand.
 */

/** Views of a packed table; `first` has 65,537 entries. */
export interface WordTable {
  readonly first: Uint32Array;
  readonly rest: Uint16Array;
  readonly value: Uint16Array;
}

/** The value kept for a hash, or -1. */
export function lookUp(table: WordTable, hash: number): number {
  const bucket = hash >>> 16;
  const rest = hash & 0xffff;
  const end = table.first[bucket + 1]!;
  for (let i = table.first[bucket]!; i < end; i++) if (table.rest[i] === rest) return table.value[i]!;
  return -1;
}

/** Packs hashes and values into a table; of two equal hashes the first stays. */
export function packTable(entries: Iterable<readonly [hash: number, value: number]>): WordTable {
  const kept = new Map<number, number>();
  for (const [hash, value] of entries) if (!kept.has(hash >>> 0)) kept.set(hash >>> 0, value);
  const hashes = Float64Array.from(kept.keys()).sort();
  const first = new Uint32Array(65_537);
  const rest = new Uint16Array(hashes.length);
  const value = new Uint16Array(hashes.length);
  hashes.forEach((hash, i) => {
    first[Math.floor(hash / 65_536) + 1] = i + 1;
    rest[i] = hash & 0xffff;
    value[i] = kept.get(hash)!;
  });
  for (let b = 1; b < first.length; b++) first[b] = Math.max(first[b]!, first[b - 1]!);
  return { first, rest, value };
}

/** Bits of the list table: what a lower-case word or phrase can be. */
export const listBit = {
  firstName: 1,
  commonFirstName: 2,
  lastName: 4,
  commonLastName: 8,
  /** A single-word town of 30,000 inhabitants or more. */
  town: 16,
  country: 32,
  /** A name of a town or a country of two to four words (entry of the phrase's hash). */
  placePhrase: 64,
  /** A word that begins such a phrase. */
  phraseStart: 128,
  nationality: 256,
  /** A name common in East or South-East Asia, in South Asia, in the Arab world and Iran, in Africa. */
  eastAsian: 512,
  southAsian: 1024,
  arabic: 2048,
  african: 4096,
  /** A name that newswire hardly ever writes in lower case: it may be one even there. */
  neverCommon: 8192,
  female: 16_384,
  male: 32_768,
} as const;
