import { describe, expect, it } from 'vitest';
import { packTable } from '../../../src/entities/names/lexicon.ts';
import { lookBit } from '../../../src/entities/names/looks.ts';
import { Vocabulary } from '../../../src/entities/names/vocabulary.ts';
import { openWordLists, packWordLists, WordList } from '../../../src/entities/names/word-list.ts';

const lists = Array.from({ length: 40 }, (_, n) => new WordList(`word${n} both`));
const colours = new WordList('red Green  blue\n  grey');
const either = WordList.union(colours, lists[3]!);
const sought = new WordList('Great harrow', { isSought: true });
const unused = {
  clusters: packTable([]),
  lists: packTable([]),
  middleOf: new Uint8Array(),
  coarseOf: new Uint8Array(),
};

function wordOf(text: string) {
  return new Vocabulary(unused).word(text, 0, text.length);
}

describe('a packed index', () => {
  it('of other lists is left alone', () => {
    expect(() => openWordLists(new Int32Array(3))).not.toThrow();
    expect(colours.has(wordOf('red'))).toBe(true);
  });

  it('is that of the lists made, the same each time', () => {
    const packed = packWordLists();
    expect(packed[0]).toBeGreaterThan(lists.length);
    expect(packed).toEqual(packWordLists());
  });
});

describe('a list of words', () => {
  it('has a word whatever its capitals, or as it stands', () => {
    expect(['red', 'RED', 'blue', 'grey', 'Green', 'pink', ''].map((text) => colours.has(wordOf(text)))).toEqual([
      true,
      true,
      true,
      true,
      false,
      false,
      false,
    ]);
    expect(['red', 'RED', 'Green', 'green'].map((text) => colours.hasExact(wordOf(text)))).toEqual([
      true,
      false,
      true,
      false,
    ]);
  });

  it('tells many lists apart', () => {
    for (const [n, list] of lists.entries()) {
      expect(list.has(wordOf('both'))).toBe(true);
      expect(lists.filter((other) => other.has(wordOf(`Word${n}`)))).toEqual([list]);
    }
  });

  it('joins lists, which stay as they are', () => {
    expect(['red', 'word3', 'both', 'word4'].map((text) => either.has(wordOf(text)))).toEqual([
      true,
      true,
      true,
      false,
    ]);
    expect(colours.has(wordOf('word3'))).toBe(false);
  });

  it('marks what is sought, whatever way a rule may ask for it', () => {
    expect(['Great', 'Harrow', 'harrow', 'great', 'red'].map((text) => wordOf(text).has(lookBit.sought))).toEqual([
      true,
      true,
      true,
      false,
      false,
    ]);
    expect(sought.hasExact(wordOf('Great'))).toBe(true);
  });

  it('can no longer be made when words have been looked up', () => {
    wordOf('red');
    expect(() => new WordList('late')).toThrow('after words were looked up');
  });
});
