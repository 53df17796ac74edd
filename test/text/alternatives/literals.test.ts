/** Prefilters of expressions: wide enough for all that the expression matches, narrow enough to rule others out. */
import { describe, expect, test } from 'vitest';
import { prefilterAtStart, prefilterAnywhere } from '../../../src/text/alternatives/literals.ts';

const prefixes = (source: string): string[] | undefined =>
  prefilterAtStart(source).prefixes?.split('\n').slice(1, -1).sort();

describe('prefilterAtStart', () => {
  test('gives the first characters of every alternative', () => {
    expect(prefixes('share(?: this)?|tweet')).toEqual(['shar', 'twee']);
    expect(prefixes('(?:re|un)?do')).toEqual(['do', 'redo', 'undo']);
    expect(prefixes('x|\\+1|a\\.b')).toEqual(['+1', 'a.b', 'x']);
  });

  test('goes through what may be left out or repeated', () => {
    expect(prefixes('(?:a ?)?b?c')).toEqual(['a bc', 'a c', 'abc', 'ac', 'bc', 'c']);
    expect(prefixes('ab{0,3}c')).toEqual(['abbb', 'abbc', 'abc', 'ac']);
    expect(prefixes('(?:a|b)+c?')).toContain('abac');
    expect(prefixes('\\b(?=c)ca')).toEqual(['ca']);
  });

  test('takes classes apart', () => {
    expect(prefixes('w[oö]rt')).toEqual(['wort', 'wört']);
    expect(prefixes('[01]:')).toEqual(['0:', '1:']);
    expect(prefixes('[^\\p{L}]x')).toContain('\u0080');
    expect(prefixes('[^\\p{L}]x')).not.toContain('a');
  });

  test('says what must be held where the beginning is free', () => {
    expect(prefilterAtStart('.{0,60}\\bstraight (?:in)?to')).toEqual({ holds: ['straig'] });
    expect(prefilterAtStart('.*')).toEqual({});
    expect(() => prefilterAtStart('\\u2014x')).toThrow(RangeError);
    expect(prefilterAtStart('.{0,9}(?:a|reserved)')).toEqual({});
    expect(prefilterAtStart('.{0,9}(?:on|reserved)|now')).toEqual({ holds: ['on', 'reserv', 'now'] });
  });

  test('says what must be held as well, of every alternative', () => {
    const opinions = '.{0,9}\\bopinions?\\b.{0,9}\\b(?:reflect|state)';
    expect(prefilterAtStart(opinions)).toEqual({ holds: ['opinio'], alsoHolds: ['reflec', 'state'] });
    expect(prefilterAtStart(`${opinions}|.{0,9}views`)).toEqual({ holds: ['opinio', 'views'] });
    expect(prefilterAtStart(`${opinions}|.{0,9}views\\b.{2,9}\\bmay be`)).toEqual({
      holds: ['opinio', 'views'],
      alsoHolds: ['reflec', 'state', 'may be'],
    });
  });
});

describe('prefilterAnywhere', () => {
  test('says what must be held, from the first part on', () => {
    expect(prefilterAnywhere('click here|photo: ')).toEqual({ holds: ['click ', 'photo:'] });
    expect(prefilterAnywhere('[ab]x?cd')).toEqual({ holds: ['acd', 'axcd', 'bcd', 'bxcd'] });
    expect(prefilterAnywhere('\\p{L}+')).toEqual({});
  });
});
