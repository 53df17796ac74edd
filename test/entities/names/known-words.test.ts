import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { openKnownWords } from '../../../src/entities/names/known-words.ts';
import { openModel } from '../../../src/entities/names/model.ts';
import { packKnownWords } from '../../../src/entities/names/pack-words.ts';
import { createSums, memoWidth, reach, sumCount } from '../../../src/entities/names/sums.ts';
import { createTagger } from '../../../src/entities/names/tagger.ts';
import { Vocabulary } from '../../../src/entities/names/vocabulary.ts';
import { packWordLists } from '../../../src/entities/names/word-list.ts';
import { segment } from '../../../src/text/segmentation.ts';
import { root } from '../../shell.ts';

const bytesOf = (path: string): ArrayBuffer => {
  const { buffer, byteOffset, byteLength } = readFileSync(join(root, path));
  return (buffer as ArrayBuffer).slice(byteOffset, byteOffset + byteLength);
};
const model = openModel(bytesOf('data/models/people.bin'));
const listed = readFileSync(join(root, 'data/words/frequent.txt'), 'utf8').trimEnd().split('\n');

describe('the list', () => {
  it('is sorted, each word once, and of words that a text may have', () => {
    expect([...new Set(listed)].sort()).toEqual(listed);
    expect(listed.filter((word) => !/^[!-~]{1,20}$/.test(word))).toEqual([]);
    expect(listed).toEqual(expect.arrayContaining(['the', 'The', 'said', "'s", ',']));
  });
});

describe('known words', () => {
  const known = openKnownWords(bytesOf('dist/data/words.bin'));

  it('are to the vocabulary what it would have worked out, and to the tagger too', () => {
    const vocabulary = new Vocabulary(model.lexicon);
    const withKnown = new Vocabulary(model.lexicon, { known });
    const { sumWord } = createSums(model);
    for (const text of [...listed, 'Lindqvist', 'ferry-boat', '\u2019s']) {
      const own = vocabulary.word(text, 0, text.length);
      const word = withKnown.word(text, 0, text.length);
      expect({ ...word, memo: own.memo, form: own.form, isFrequent: own.isFrequent }).toEqual({ ...own });
      if (word.memo < 0) continue;
      const sums = new Int32Array(memoWidth);
      for (let offset = -reach; offset <= reach; offset++) sumWord(own, offset, sums, (offset + reach) * sumCount);
      expect(known.memos.subarray(word.memo, word.memo + memoWidth)).toEqual(sums);
    }
    expect(withKnown.word('said', 0, 4).memo).toBeGreaterThanOrEqual(0);
    expect(withKnown.word('Lindqvist', 0, 9).memo).toBe(-1);
    expect([withKnown.word('said', 0, 4).isFrequent, withKnown.word('Lindqvist', 0, 9).isFrequent]).toEqual([
      true,
      false,
    ]);
  });

  it('come with the index of all lists that rules ask', () => {
    const numbers = new Int32Array(bytesOf('dist/data/words.bin'));
    const packed = numbers.subarray(numbers.length - numbers[3]!);
    const [columns = 0] = packed;
    const idsIn = (index: Int32Array): Set<number> => new Set(index.subarray(3, 3 + columns));
    expect(columns).toBeGreaterThan(100);
    expect(idsIn(packed)).toEqual(idsIn(packWordLists()));
  });

  it('change no answer', () => {
    const text = readFileSync(join(root, 'samples/harbor-1.txt'), 'utf8');
    expect(createTagger(model, known)(segment(text))).toEqual(createTagger(model)(segment(text)));
  });

  it('are read back as they were written', () => {
    const { buffer } = packKnownWords(['said', 'The'], model);
    const two = openKnownWords(buffer);
    expect([two.table.length, two.memos.length]).toEqual([256, 2 * memoWidth]);
    expect(two.memos.buffer).toBe(buffer);
  });

  it('are of this kind of file alone', () => {
    expect(() => openKnownWords(new ArrayBuffer(4))).toThrow(RangeError);
    expect(() => openKnownWords(packKnownWords(['said'], model).slice(0, -1).buffer)).toThrow(RangeError);
  });
});
