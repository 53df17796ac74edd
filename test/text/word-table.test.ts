import { expect, test } from 'vitest';
import { unitsOf } from '../../src/text/units.ts';
import { beyondAscii, type PackedWords, unknown, WordTable } from '../../src/text/word-table.ts';

/** Puts in what isn't there yet; gives the number. */
function put(table: WordTable, word: string): number {
  const units = unitsOf(word);
  const known = table.find(units, 0, word.length);
  return known === unknown ? table.add(units, 0, word.length) : known;
}

test('numbers words in the order in which they come, in any case, wherever they stand', () => {
  const table = new WordTable();
  expect(['rain', 'RAIN', 'train', 'rai', ''].map((word) => put(table, word))).toEqual([0, 0, 1, 2, 3]);
  const text = unitsOf('The Train, in rain');
  expect(table.find(text, 4, 9)).toBe(1);
  expect(table.find(text, 14, 18)).toBe(0);
  expect(table.find(text, 0, 3)).toBe(unknown);
  expect(table.find(text, 9, 9)).toBe(3);
});

test('leaves what is beyond ASCII to others', () => {
  const table = new WordTable();
  expect(table.find(unitsOf('naïve'), 0, 5)).toBe(beyondAscii);
  expect(table.find(unitsOf('naïve'), 0, 2)).toBe(unknown);
});

test('finds each of many words again as it grows', () => {
  const table = new WordTable();
  const words = Array.from({ length: 20_000 }, (_, k) => `w${(k * 7919).toString(36)}x${k}`);
  expect(words.map((word) => put(table, word))).toEqual(words.map((_, k) => k));
  expect(words.map((word) => table.find(unitsOf(word), 0, word.length))).toEqual(words.map((_, k) => k));
  expect(table.size).toBe(words.length);
});

test('is the same when it comes from data, and grows on', () => {
  const first = new WordTable();
  for (const word of ['rain', 'train', 'snow']) put(first, word);
  const table = new WordTable(JSON.parse(JSON.stringify(first.pack())) as PackedWords);
  expect(table.size).toBe(3);
  expect(['Snow', 'rain', 'train', 'hail', 'snow', 'hail'].map((word) => put(table, word))).toEqual([2, 0, 1, 3, 2, 3]);
});
