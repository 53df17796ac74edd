import { describe, expect, test } from 'vitest';
import { createCombination } from '../../src/entities/combine.ts';
import { loadRecognizer } from '../../src/entities/load.ts';
import { findTies, strongestTies, type Tie } from '../../src/entities/ties.ts';
import type { EntitiesRecord } from '../../src/records.ts';
import { segment } from '../../src/text/segmentation.ts';

/** Ties in a text, with `words` as people and `codes` as countries. */
function tiesIn(text: string, words: readonly string[], codes: readonly string[] = []): Tie[] {
  const mentionsOf = (word: string) =>
    [...text.matchAll(new RegExp(word, 'g'))].map(({ index }) => ({ start: index, end: index + word.length }));
  return findTies(
    segment(text).sentences,
    words.map((word) => ({ mentions: mentionsOf(word) })),
    codes.map((code) => ({ code, mentions: mentionsOf(code) })),
  );
}

describe('findTies', () => {
  test('counts the sentences that name both, each once', () => {
    const text = 'Ada met Bo, and Bo thanked Ada. Later Ada left. Bo wrote to Ada from PT.';
    expect(tiesIn(text, ['Ada', 'Bo'], ['PT'])).toEqual([
      { between: [0, 1], sentences: 2 },
      { between: [1, 'PT'], sentences: 1 },
      { between: [0, 'PT'], sentences: 1 },
    ]);
  });
  test('a person comes before a country, a country before a later code', () => {
    expect(tiesIn('In PT and ES she met Ada.', ['Ada'], ['PT', 'ES']).map(({ between }) => between)).toEqual([
      ['ES', 'PT'],
      [0, 'PT'],
      [0, 'ES'],
    ]);
  });
  test('a long list of names ties nobody', () => {
    const names = Array.from({ length: 21 }, (_, i) => `Name${String.fromCharCode(97 + i)}`);
    expect(tiesIn(`Present were ${names.join(', ')}.`, names)).toEqual([]);
    expect(tiesIn(`Present were ${names.slice(1).join(', ')}.`, names)).toHaveLength((20 * 19) / 2);
  });
});

test('the strongest ties come first, of equals the earlier; a least number of sentences overrules their number', () => {
  const ties = [1, 3, 2, 3].map((sentences, place): Tie => ({ between: [place, 'PT'], sentences }));
  const places = (chosen: Tie[]): unknown[] => chosen.map(({ between }) => between[0]);
  expect(places(strongestTies(ties, undefined, 3))).toEqual([1, 3, 2]);
  expect(places(strongestTies(ties, 3, 1))).toEqual([1, 3]);
});

test('titles tie too', () => {
  const article = { title: 'Anna Lindqvist asks Norway for a ferry', text: 'Anna Lindqvist said so on Monday.' };
  const { people, ties } = loadRecognizer()(article, { ties: true });
  expect(people.map(({ name }) => name)).toEqual(['Anna Lindqvist']);
  expect(ties).toEqual([{ between: [0, 'NO'], sentences: 1 }]);
});

test('of several articles the ties of one person under two names are added up', () => {
  const combination = createCombination();
  const person = (name: string) => ({ name, count: 1, aliases: [], mentions: [] });
  const record = (names: string[], ties: Tie[]): EntitiesRecord => ({
    type: 'entities',
    id: 'a',
    path: 'a',
    index: 1,
    people: names.map(person),
    countries: [],
    ties,
  });
  combination.add(record(['Omar Zerhouni', 'Inês Calheta'], [{ between: [0, 1], sentences: 2 }]));
  combination.add(record(['Ines Calheta', 'Omar Zerhouni'], [{ between: [0, 1], sentences: 1 }]));
  const { people, ties } = combination.record();
  expect(people.map(({ name }) => name)).toEqual(['Omar Zerhouni', 'Inês Calheta']);
  expect(ties).toEqual([{ between: [0, 1], sentences: 3 }]);
});
