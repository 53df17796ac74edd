import { assert, integer, property, uniqueArray } from 'fast-check';
import { describe, expect, it } from 'vitest';
import { hashText } from '../../../src/entities/names/hash.ts';
import { lookUp, packTable } from '../../../src/entities/names/lexicon.ts';
import { labelCount } from '../../../src/entities/names/labels.ts';
import { type Model, openModel, packModel } from '../../../src/entities/names/model.ts';

const model = (): Model => ({
  lexicon: {
    clusters: packTable([[hashText('lake'), 3]]),
    lists: packTable([[hashText('anna'), 1]]),
    middleOf: Uint8Array.of(0, 1, 1, 2),
    coarseOf: Uint8Array.of(0, 0, 0, 1),
  },
  bucketBits: 4,
  step: 0.25,
  weights: Int32Array.from({ length: 2 << 4 }, (_, i) => Math.imul(i, 0x9e3779b1)),
  transitions: Float32Array.from({ length: labelCount * labelCount }, (_, i) => i / 8),
});

describe('the packed model', () => {
  it('reads back what was written', () => {
    expect(openModel(packModel(model()))).toEqual(model());
  });

  it('refuses other files', () => {
    expect(() => openModel(new ArrayBuffer(8))).toThrow(RangeError);
    expect(() => openModel(new ArrayBuffer(4096))).toThrow(RangeError);
    expect(() => openModel(packModel({ ...model(), weights: new Int32Array(9) }))).toThrow(RangeError);
  });

  it('is a view, not a copy', () => {
    const bytes = packModel(model());
    expect(openModel(bytes).weights.buffer).toBe(bytes);
  });
});

describe('a word table', () => {
  it('finds every word it was given and its value', () => {
    assert(
      property(uniqueArray(integer({ min: 0, max: 0xffffffff })), (hashes) => {
        const table = packTable(hashes.map((hash, i) => [hash, i % 65_536] as const));
        hashes.forEach((hash, i) => expect(lookUp(table, hash)).toBe(i % 65_536));
      }),
    );
  });

  it('knows nothing of other words', () => {
    expect(lookUp(packTable([[hashText('one'), 1]]), hashText('two'))).toBe(-1);
  });
});
