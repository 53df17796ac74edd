/**
 * Frequent words, worked out when the package is built and opened as views of a file. Most of the different words of a
 * short text are among them, and working one out takes longer than all else that is done with it.
 */
import { memoWidth } from './sums.ts';
import { type KnownWords, traitCount } from './vocabulary.ts';
import { openWordLists } from './word-list.ts';

/** "NNW2", little-endian */
export const knownWordsMagic = 0x32574e4e;
/** Magic, number of words, length of their table, length of the lists' index. */
const headerLength = 4;

/** Opens packed words without copying them, and the index of `WordList`. Throws a RangeError on anything else. */
export function openKnownWords(bytes: ArrayBufferLike): KnownWords {
  const numbers = new Int32Array(bytes);
  const [magic, count = 0, tableLength = 0, listsLength = 0] = numbers;
  const traitsAt = headerLength + tableLength;
  const memosAt = traitsAt + count * traitCount;
  const listsAt = memosAt + count * memoWidth;
  if (magic !== knownWordsMagic || numbers.length !== listsAt + listsLength) {
    throw new RangeError('no known words, or those of another version');
  }
  openWordLists(numbers.subarray(listsAt));
  return {
    table: numbers.subarray(headerLength, traitsAt),
    traits: numbers.subarray(traitsAt, memosAt),
    memos: numbers.subarray(memosAt, listsAt),
    memoWidth,
  };
}
