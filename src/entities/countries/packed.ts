/**
 * The packed form of the country lists: writing (when the data is built) and reading (at the edge) side by side.
 *
 * One buffer: a header of section lengths, then the sections, each on a border of four bytes, so that reading is a
 * handful of views and no parsing.
 */
import type { HashTable } from './hash-table.ts';

/** The views of a packed buffer. */
export interface PackedCountries {
  readonly fold: Uint8Array;
  /** Classes of the context words, as bits. */
  readonly words: HashTable;
  /** By rows of words that forms begin with: twice the number of the form it is, from 1, and 1 where a form goes on. */
  readonly rows: HashTable;
  /** Set bits for the first words of forms, and for those of expressions; see `beginnings.ts`. */
  readonly beginnings: Uint8Array;
  readonly leads: Uint8Array;
  readonly formKind: Uint8Array;
  readonly formContext: Uint8Array;
  readonly formFlags: Uint8Array;
  readonly formCountry: Uint16Array;
  /** Country + 1, 0 for none. */
  readonly formOther: Uint16Array;
  /** Lines of country entries and, after an empty line, names of contexts. */
  readonly text: Uint8Array;
}

const magic = 0x31594e43;
const sections = [
  ['fold', 1],
  ['words', 4],
  ['rows', 4],
  ['beginnings', 1],
  ['leads', 1],
  ['formKind', 1],
  ['formContext', 1],
  ['formFlags', 1],
  ['formCountry', 2],
  ['formOther', 2],
  ['text', 1],
] as const satisfies readonly (readonly [keyof PackedCountries, 1 | 2 | 4])[];

/** Lays out the sections. */
export function writePackedCountries(packed: PackedCountries): ArrayBuffer {
  const headerLength = 4 * (1 + sections.length);
  let length = headerLength;
  for (const [name] of sections) length += (packed[name].byteLength + 3) & ~3;
  const buffer = new ArrayBuffer(length);
  const header = new Uint32Array(buffer, 0, 1 + sections.length);
  header[0] = magic;
  let at = headerLength;
  for (const [i, [name]] of sections.entries()) {
    const view = packed[name];
    header[i + 1] = view.length;
    new Uint8Array(buffer, at, view.byteLength).set(new Uint8Array(view.buffer, view.byteOffset, view.byteLength));
    at += (view.byteLength + 3) & ~3;
  }
  return buffer;
}

/** Opens a packed buffer as views of it. Throws where it isn't one. */
export function readPackedCountries(buffer: ArrayBufferLike): PackedCountries {
  const header = buffer.byteLength > 4 * sections.length ? new Uint32Array(buffer, 0, 1 + sections.length) : undefined;
  if (header?.[0] !== magic) throw new TypeError('not a packed list of countries');
  const views: Record<string, Uint8Array | Uint16Array | Int32Array> = {};
  let at = header.byteLength;
  for (const [i, [name, width]] of sections.entries()) {
    const length = header[i + 1]!;
    views[name] =
      width === 4
        ? new Int32Array(buffer, at, length)
        : width === 2
          ? new Uint16Array(buffer, at, length)
          : new Uint8Array(buffer, at, length);
    at += (length * width + 3) & ~3;
  }
  return views as unknown as PackedCountries;
}
