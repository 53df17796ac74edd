import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readArrow, stripDecoration } from '../../../src/input/neighbours/decoration.ts';
import { labelAtEnd, labelAtStart, readLabel, stripLabel } from '../../../src/input/neighbours/labels.ts';
import { isPagingLabel, isUpwardLabel } from '../../../src/input/neighbours/paging.ts';

describe('readLabel', () => {
  test.each([
    ['« Previous post', 'previous', true],
    ['Next:', 'next', false],
    ['Artículo siguiente', 'next', true],
    ['Article précédent', 'previous', true],
    ['Articolo successivo', 'next', true],
    ['Vorige artikel', 'previous', true],
    ['Föregående inlägg', 'previous', true],
    ['Edellinen artikkeli', 'previous', true],
    ['Předchozí článek', 'previous', true],
    ['Попередня стаття', 'previous', true],
    ['Επόμενο άρθρο', 'next', true],
    ['Artikel selanjutnya', 'next', true],
    ['Bài trước', 'previous', true],
    ['הפוסט הבא', 'next', true],
    ['다음 글', 'next', true],
    ['次の記事へ', 'next', true],
    ['上一篇', 'previous', true],
    ['পরবর্তী সংবাদ', 'next', true],
  ])('%s', (text, direction, named) => {
    expect(readLabel(text)).toMatchObject({ direction, named });
  });

  test.each(['Next week', 'Nextcloud', 'The previous article', 'Post', ''])('not %j', (text) => {
    expect(readLabel(text)).toBeUndefined();
  });
});

test('words that players and sentences use as much are vague', () => {
  expect(readLabel('Previously')).toMatchObject({ direction: 'previous', named: false, vague: true });
  expect(readLabel('Up next:')).toMatchObject({ direction: 'next', named: false, vague: true });
});

test('labels at the ends of a text', () => {
  expect(labelAtStart('vorheriger beitragBrücke gesperrt')).toMatchObject({ direction: 'previous', end: 18 });
  expect(labelAtEnd('Brücke gesperrt Nächster Artikel')).toMatchObject({ direction: 'next', start: 15 });
  expect(labelAtEnd('A brand new story')).toBeUndefined();
});

test('stripLabel leaves the title', () => {
  expect(stripLabel('Next Post: Bridge closed »').title).toBe('Bridge closed');
  expect(stripLabel('[Review] The mill').title).toBe('[Review] The mill');
  expect(stripLabel('« Le pont fermé »').title).toBe('« Le pont fermé »');
  expect(stripLabel('And so it goes...').title).toBe('And so it goes...');
  expect(stripLabel('← Older post').title).toBe('');
});

test('arrows', () => {
  expect(readArrow('« Bridge')).toBe('previous');
  expect(readArrow('Bridge →')).toBe('next');
  expect(readArrow('« Bridge »')).toBeUndefined();
  expect(readArrow('')).toBeUndefined();
});

test('paging and upward labels are no labels of articles', () => {
  for (const text of ['Older posts', 'nächste Seite →', 'Página siguiente', '次のページ', 'Next comments »'])
    expect(isPagingLabel(text)).toBe(true);
  for (const text of ['Next post', 'Vorheriger Beitrag: Nächste Woche Sturm', 'Next month: the mill'])
    expect(isPagingLabel(text)).toBe(false);
  for (const text of ['Zurück zur Übersicht', 'Back to all news', 'Overview']) expect(isUpwardLabel(text)).toBe(true);
  expect(isUpwardLabel('Back in town')).toBe(false);
});

test('stripping never adds anything', () => {
  fc.assert(fc.property(fc.string({ unit: 'grapheme' }), (text) => text.includes(stripDecoration(text))));
});
