/** The packed model of names: reading and writing of one file, made of sections that are typed-array views of it. */
import type { WordTable } from './lexicon.ts';
import type { Lexicon } from './vocabulary.ts';

export interface Model {
  readonly lexicon: Lexicon;
  /** Base-2 logarithm of the number of buckets. */
  readonly bucketBits: number;
  /**
   * Two numbers a bucket, with a byte for each label but O, the lowest first: its weight, less that of O, in units of
   * `step`, plus `weightBias`. So four weights are read and added at once.
   */
  readonly weights: Int32Array;
  readonly step: number;
  /** `labelCount` squared, from x to. */
  readonly transitions: Float32Array;
}

export const weightBias = 128;

const magic = 0x324d4e4e; // "NNM2", little-endian
const sectionCount = 10;
const headerBytes = 16 + sectionCount * 8;

const tableParts = (table: WordTable): ArrayBufferView[] => [table.first, table.rest, table.value];

function sections(model: Model): ArrayBufferView[] {
  const { clusters, lists, middleOf, coarseOf } = model.lexicon;
  return [...tableParts(clusters), ...tableParts(lists), middleOf, coarseOf, model.transitions, model.weights];
}

/** Packs a model; little-endian, sections on borders of eight bytes. */
export function packModel(model: Model): ArrayBuffer {
  const parts = sections(model);
  let size = headerBytes;
  const places = parts.map((part) => {
    const at = Math.ceil(size / 8) * 8;
    size = at + part.byteLength;
    return at;
  });
  const buffer = new ArrayBuffer(size);
  const header = new DataView(buffer);
  header.setUint32(0, magic, true);
  header.setUint32(4, model.bucketBits, true);
  header.setFloat32(8, model.step, true);
  const bytes = new Uint8Array(buffer);
  parts.forEach((part, k) => {
    header.setUint32(16 + k * 8, places[k]!, true);
    header.setUint32(20 + k * 8, part.byteLength, true);
    bytes.set(new Uint8Array(part.buffer, part.byteOffset, part.byteLength), places[k]!);
  });
  return buffer;
}

/** Opens a packed model without copying it. Throws a RangeError on anything else. */
export function openModel(bytes: ArrayBufferLike): Model {
  const header = new DataView(bytes);
  if (bytes.byteLength < headerBytes || header.getUint32(0, true) !== magic) {
    throw new RangeError('not a model of names, or one of another version');
  }
  const at = (k: number): number => header.getUint32(16 + k * 8, true);
  const size = (k: number): number => header.getUint32(20 + k * 8, true);
  const table = (k: number): WordTable => ({
    first: new Uint32Array(bytes, at(k), size(k) / 4),
    rest: new Uint16Array(bytes, at(k + 1), size(k + 1) / 2),
    value: new Uint16Array(bytes, at(k + 2), size(k + 2) / 2),
  });
  const model: Model = {
    lexicon: {
      clusters: table(0),
      lists: table(3),
      middleOf: new Uint8Array(bytes, at(6), size(6)),
      coarseOf: new Uint8Array(bytes, at(7), size(7)),
    },
    bucketBits: header.getUint32(4, true),
    step: header.getFloat32(8, true),
    transitions: new Float32Array(bytes, at(8), size(8) / 4),
    weights: new Int32Array(bytes, at(9), size(9) / 4),
  };
  if (model.weights.length !== 2 << model.bucketBits) throw new RangeError('a model of names cut short');
  return model;
}
