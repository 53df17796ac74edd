import { expect, test } from 'vitest';
import { addressKey, tallyLinks } from '../../../bench/quality/link-scores.ts';

test('links are counted as worked out by hand', () => {
  const url = 'https://h.example/x/';
  const gold = [
    { file: '1', url, previous: { href: '/a/', title: 'A' }, next: { href: '/b/', title: 'B' } },
    { file: '2', url, previous: { href: '/c/' }, next: null },
    { file: '3', url, previous: { href: '/d/' }, next: { href: '/e/' } },
    { file: '4', url },
    { file: '5', url },
  ];
  const answers = new Map([
    // Both right, one title wrong.
    [
      '1',
      {
        file: '1',
        previous: { href: 'https://www.h.example/a/index.html', title: ' a!' },
        next: { href: '../b', title: 'Not B' },
      },
    ],
    // One not found, one too many.
    ['2', { file: '2', next: { href: '/z/' } }],
    // Both found, swapped.
    ['3', { file: '3', previous: { href: '/e/' }, next: { href: '/d/' } }],
    // A false alarm.
    ['4', { file: '4', next: { href: '/y/' } }],
  ]);
  const tally = tallyLinks(gold, answers, false);
  expect(tally).toEqual({
    gold: 5,
    found: 6,
    right: 2,
    swapped: 2,
    titles: 2,
    rightTitles: 1,
    emptyPages: 2,
    falseAlarms: 1,
  });
});

test('titles alone are compared in copied text', () => {
  const answers = new Map([['1', { file: '1', previous: { title: 'bridge closed' } }]]);
  expect(tallyLinks([{ file: '1', previous: 'Bridge — closed', next: null }], answers, true)).toMatchObject({
    gold: 1,
    found: 1,
    right: 1,
  });
});

test('addresses are compared without what does not name the page', () => {
  expect(addressKey('https://h.example/a/', '../b/index.html#top')).toBe(
    addressKey(undefined, 'http://www.h.example/b/'),
  );
  expect(addressKey('not an address', '/b')).toBe(addressKey(undefined, 'http://page.invalid/b'));
});
