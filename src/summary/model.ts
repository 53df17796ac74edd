/**
 * The summarizer's model as bytes: a header, the ranker's coefficients, and the table of inverse document frequencies,
 * keyed by a hash of the stem. Written and read here and nowhere else.
 *
 * Layout, little-endian: u32 magic, u32 number of coefficients, u32 number of stems, f32 greatest IDF; then the
 * coefficients as f32, the stems' hashes as u32 in ascending order, their IDF as u8 in 255ths of the greatest.
 */
import { NewsctlError } from '../errors.ts';
import { Vocabulary } from './vocabulary.ts';

const magic = 0x4d55534e;
const headerLength = 16;

/** What the summarizer needs to know beforehand. */
export interface SummaryModel {
  /** In the order of `coefficientNames` in coefficients.ts. */
  readonly coefficients: Float64Array;
  /** Inverse document frequency of a stem; a stem that isn't in the table gets the greatest. */
  readonly idf: (stem: string) => number;
  /** The words met so far. */
  readonly vocabulary: Vocabulary;
}

/** FNV-1a over UTF-16 code units. */
function hash(stem: string): number {
  let h = 0x811c9dc5;
  for (let i = 0; i < stem.length; i++) h = Math.imul(h ^ stem.charCodeAt(i), 0x01000193);
  return h >>> 0;
}

/** Opens a packed model; the tables stay views into the bytes. Throws `malformed` when they are not a model. */
export function openSummaryModel(bytes: Uint8Array): SummaryModel {
  // Views need an aligned start, which a slice of a pooled buffer doesn't promise.
  const buffer = bytes.byteOffset % 4 === 0 ? bytes : Uint8Array.from(bytes);
  const header = new DataView(buffer.buffer, buffer.byteOffset, buffer.byteLength);
  if (buffer.byteLength < headerLength || header.getUint32(0, true) !== magic)
    throw new NewsctlError('malformed', 'not a summary model');
  const coefficientCount = header.getUint32(4, true);
  const stemCount = header.getUint32(8, true);
  const greatest = header.getFloat32(12, true);
  if (buffer.byteLength !== headerLength + 4 * coefficientCount + 5 * stemCount)
    throw new NewsctlError('malformed', 'the summary model is cut off');
  let offset = buffer.byteOffset + headerLength;
  const coefficients = Float64Array.from(new Float32Array(buffer.buffer, offset, coefficientCount));
  offset += 4 * coefficientCount;
  const hashes = new Uint32Array(buffer.buffer, offset, stemCount);
  const levels = new Uint8Array(buffer.buffer, offset + 4 * stemCount, stemCount);
  const idf = (stem: string): number => {
    const wanted = hash(stem);
    let low = 0;
    let high = stemCount;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (hashes[middle]! < wanted) low = middle + 1;
      else high = middle;
    }
    return low < stemCount && hashes[low] === wanted ? (levels[low]! * greatest) / 255 : greatest;
  };
  return { coefficients, idf, vocabulary: new Vocabulary(idf) };
}

/** Packs coefficients and IDF values; of two stems with one hash the more frequent one counts. */
export function packSummaryModel(coefficients: Iterable<number>, idf: ReadonlyMap<string, number>): Uint8Array {
  const values = Float32Array.from(coefficients);
  const greatest = Math.fround(Math.max(0, ...idf.values()));
  const byHash = new Map<number, number>();
  for (const [stem, value] of idf) {
    const key = hash(stem);
    byHash.set(key, Math.min(value, byHash.get(key) ?? Infinity));
  }
  const entries = [...byHash].sort(([a], [b]) => a - b);
  const bytes = new Uint8Array(headerLength + 4 * values.length + 5 * entries.length);
  const view = new DataView(bytes.buffer);
  view.setUint32(0, magic, true);
  view.setUint32(4, values.length, true);
  view.setUint32(8, entries.length, true);
  view.setFloat32(12, greatest, true);
  values.forEach((value, i) => view.setFloat32(headerLength + 4 * i, value, true));
  const at = headerLength + 4 * values.length;
  entries.forEach(([key, value], i) => {
    view.setUint32(at + 4 * i, key, true);
    bytes[at + 4 * entries.length + i] = greatest === 0 ? 0 : Math.round((value / greatest) * 255);
  });
  return bytes;
}
