import { describe, expect, test } from 'vitest';
import { isoDate } from '../../src/input/date/machine.ts';
import { readDate, readDateLine } from '../../src/input/date/written.ts';

describe('dates of machines', () => {
  test.each<[unknown, string | undefined]>([
    ['2021-05-14T08:30:00Z', '2021-05-14T08:30:00Z'],
    ['2021-05-14T08:30:00+00:00', '2021-05-14T08:30:00Z'],
    ['Fri, 14 May 2021 08:30:00 +0200', '2021-05-14T08:30:00+02:00'],
    ['May 14, 2021', '2021-05-14'],
    ['14 mars 2021', '2021-03-14'],
    ['2021-05', '2021-05'],
    ['Fri,14 May 21 08:30 GMT', '2021-05-14T08:30:00Z'],
    ['14 May 99 08:30 JST', '1999-05-14T08:30:00+09:00'],
    ['So, 16 Mai 2021 08:30:00 +0200', '2021-05-16T08:30:00+02:00'],
    ['May 14, 2021 8:30 PM', '2021-05-14T20:30:00'],
    ['5/14/2021 12:05:09 a.m.', '2021-05-14T00:05:09'],
    [1621000000, '2021-05-14T13:46:40Z'],
    ['2021-02-30', undefined],
    ['03/04/2021', undefined],
    ['the 14th', undefined],
  ])('%j', (value, iso) => {
    expect(isoDate(value)).toBe(iso);
  });
});

describe('dates in words', () => {
  test.each<[string, string | undefined]>([
    ['Published on Friday 14 May 2021 at 8:30 pm', '2021-05-14T20:30:00'],
    ['14. Mai 2021, 08:30 Uhr', '2021-05-14T08:30:00'],
    ['14 de mayo de 2021', '2021-05-14'],
    ['14 мая 2021', '2021-05-14'],
    ['2021年5月14日', '2021-05-14'],
    ['14.05.2021', '2021-05-14'],
    ['05/14/2021', '2021-05-14'],
    ['05/06/2021', undefined],
    ['31 April 2021', undefined],
  ])('%s', (text, iso) => {
    expect(readDate(text)).toBe(iso);
  });

  test('make a line only with labels, weekdays and times beside them', () => {
    expect(readDateLine('Updated: Fri, May 14, 2021')).toBe('2021-05-14');
    expect(readDateLine('The bridge closed on May 14, 2021')).toBeUndefined();
  });
});
