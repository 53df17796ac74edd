import { expect, it } from 'vitest';
import type { MarkedDocument } from '../../../bench/people/corpus.ts';
import { quantize } from '../../../bench/train/crf.ts';
import { fit } from '../../../bench/train/model.ts';
import { hashText } from '../../../src/entities/names/hash.ts';
import { labelCount } from '../../../src/entities/names/labels.ts';
import { packTable } from '../../../src/entities/names/lexicon.ts';
import { packModel } from '../../../src/entities/names/model.ts';
import { createTagger } from '../../../src/entities/names/tagger.ts';
import { segment } from '../../../src/text/segmentation.ts';

const lexicon = {
  clusters: packTable([[hashText('said'), 1]]),
  lists: packTable([]),
  middleOf: Uint8Array.of(0, 1),
  coarseOf: Uint8Array.of(0, 1),
};

const marked = (text: string, ...people: string[]): MarkedDocument => ({
  id: text,
  genre: '',
  text,
  names: people.map((name) => ({ start: text.indexOf(name), end: text.indexOf(name) + name.length, type: 'PER' })),
});

const documents = [
  marked('Mr. Anna Lindqvist said so on Friday.', 'Anna Lindqvist'),
  marked('Then Tendai Mukasa said that Geneva was cold.', 'Tendai Mukasa'),
  marked('The bridge over the Zambezi was closed.'),
  marked('In Geneva it rained.'),
];
const train = () => fit(documents, lexicon, { bucketBits: 12, epochs: 20, seeds: 2 });

it('learns names from marked documents, titles left out', () => {
  const text = 'Then Mr. Maria Okafor said so.';
  expect(createTagger(train())(segment(text)).map(({ start, end }) => text.slice(start, end))).toEqual([
    'Maria Okafor',
  ]);
});

it('makes the same bytes each time', () => {
  expect(Buffer.from(packModel(train())).equals(Buffer.from(packModel(train())))).toBe(true);
});

it('keeps weights as bytes, less that of O', () => {
  const weights = new Float32Array(2 * labelCount);
  weights[0] = 1;
  weights[1] = 3;
  weights[labelCount + 8] = -2;
  const { weights: packed, step } = quantize(weights);
  const bytes = [...new Uint8Array(packed.buffer)].map((byte) => (byte - 128) * step);
  [2, -1, -1, -1, -1, -1, -1, -1, 0, 0, 0, 0, 0, 0, 0, -2].forEach((weight, k) =>
    expect(bytes[k]).toBeCloseTo(weight, 1),
  );
});
