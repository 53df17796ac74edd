import { expect, test } from 'vitest';
import { WordFilter } from '../../src/text/word-filter.ts';

const filter = new WordFilter(['sen', 'ph.d', 'mr']);
const mayHave = (word: string): boolean => filter.mayHave(`a ${word}.`, 2, 2 + word.length);

test('lets the words of its list through, in any case, and what may be one of them in lower case', () => {
  expect(['sen', 'Sen', 'MR', 'Ph.D', 'pH.d'].map(mayHave)).toEqual([true, true, true, true, true]);
  // The sign of kelvin is a k in lower case.
  expect(mayHave('\u212aen')).toBe(true);
});

test('holds back words of another length, beginning or end', () => {
  expect(['seen', 'ten', 'set', 'm', 'river', 'no'].map(mayHave)).toEqual([false, false, false, false, false, false]);
});
