/**
 * Frequent words, worked out when the package is built and opened as views of a file. Most of the different words of a
 * short text are among them, and working one out takes longer than all else that is done with it.
 */
import type { Model } from './model.ts';
import { createSums, memoWidth, reach, sumCount } from './sums.ts';
import { type KnownWords, traitCount, Vocabulary } from './vocabulary.ts';

const magic = 0x31574e4e; // "NNW1", little-endian
/** Magic, number of words, length of the table. */
const headerLength = 3;

/** Works out the words, each as it stands in a text, by a model. */
export function packKnownWords(words: readonly string[], model: Model): Int32Array<ArrayBuffer> {
  const vocabulary = new Vocabulary(model.lexicon);
  const { sumWord } = createSums(model);
  const traits = new Int32Array(words.length * traitCount);
  const memos = new Int32Array(words.length * memoWidth);
  words.forEach((text, n) => {
    const word = vocabulary.word(text, 0, text.length);
    const { marks, low, shape, flags, fine, middle, coarse, exact, longShape } = word;
    traits.set([marks, low, shape, flags, fine, middle, coarse, exact, longShape], n * traitCount);
    for (let offset = -reach; offset <= reach; offset++) {
      sumWord(word, offset, memos, n * memoWidth + (offset + reach) * sumCount);
    }
  });
  const { table } = vocabulary;
  const numbers = new Int32Array(headerLength + table.length + traits.length + memos.length);
  numbers.set([magic, words.length, table.length]);
  numbers.set(table, headerLength);
  numbers.set(traits, headerLength + table.length);
  numbers.set(memos, headerLength + table.length + traits.length);
  return numbers;
}

/** Opens packed words without copying them. Throws a RangeError on anything else. */
export function openKnownWords(bytes: ArrayBufferLike): KnownWords {
  const numbers = new Int32Array(bytes);
  const [first, count = 0, tableLength = 0] = numbers;
  const traitsAt = headerLength + tableLength;
  const memosAt = traitsAt + count * traitCount;
  if (first !== magic || numbers.length !== memosAt + count * memoWidth) {
    throw new RangeError('no known words, or those of another version');
  }
  return {
    table: numbers.subarray(headerLength, traitsAt),
    traits: numbers.subarray(traitsAt, memosAt),
    memos: numbers.subarray(memosAt),
    memoWidth,
  };
}
