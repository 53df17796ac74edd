/** Hints of expressions: wide enough for all that the expression matches, narrow enough to rule others out. */
import { describe, expect, test } from 'vitest';
import { createMatcher } from '../../src/text/alternatives.ts';
import { hintOf } from '../../src/text/hints.ts';
import { hints } from '../../src/input/clean/rule-hints.constant.ts';
import { rules } from '../../src/input/clean/rules.ts';

const begins = (source: string): string[] | undefined => hintOf(source).begins?.split('\n').slice(1, -1).sort();

describe('hintOf', () => {
  test('gives the first two characters of every alternative', () => {
    expect(begins('share(?: this)?|tweet')).toEqual(['sh', 'tw']);
    expect(begins('(?:re|un)?do')).toEqual(['do', 're', 'un']);
    expect(begins('x|\\+1|a\\.b')).toEqual(['+1', 'a.', 'x']);
  });

  test('goes through what may be left out or repeated', () => {
    expect(begins('(?:a ?)?b?c')).toEqual(['a ', 'ab', 'ac', 'bc', 'c']);
    expect(begins('ab{0,3}c')).toEqual(['ab', 'ac']);
    expect(begins('(?:a|b)+')).toEqual(['a', 'aa', 'ab', 'b', 'ba', 'bb']);
    expect(begins('\\b(?=c)ca')).toEqual(['ca']);
  });

  test('takes classes apart', () => {
    expect(begins('w[oö]rt')).toEqual(['wo', 'wö']);
    expect(begins('[01]:')).toEqual(['0:', '1:']);
    expect(begins('[^\\p{L}]x')).toContain('\u0080');
    expect(begins('[^\\p{L}]x')).not.toContain('a');
  });

  test('says what must be held where the beginning is free', () => {
    expect(hintOf('.{0,60}\\bstraight (?:in)?to')).toEqual({ holds: ['stra'] });
    expect(hintOf('.*')).toEqual({});
    expect(() => hintOf('\\u2014x')).toThrow(RangeError);
    expect(hintOf('.{0,9}(?:a|reserved)')).toEqual({});
    expect(hintOf('.{0,9}(?:on|reserved)|now')).toEqual({ holds: ['on', 'rese', 'now'] });
  });
});

describe('createMatcher', () => {
  const sources = ['share(?: this)?', '[\\p{L} ]{2,9}reserved', '[\\p{P}\\d]+', 'über uns|x'];
  const compiled: string[] = [];
  const match = createMatcher(sources, sources.map(hintOf), (source) => {
    compiled.push(source);
    return new RegExp(`^(?:${source})$`, 'u');
  });

  test('gives the number of the first that matches', () => {
    const texts = ['share', 'share this', 'all reserved', '12.', '…', 'über uns', 'x', 'shame', 'xy', '', 'ü'];
    expect(texts.map(match)).toEqual([0, 0, 1, 2, 2, 3, 3, -1, -1, -1, -1]);
  });

  test('compiles only what the text may match', () => {
    const few: string[] = [];
    createMatcher(sources, sources.map(hintOf), (source) => {
      few.push(source);
      return new RegExp(source, 'u');
    })('Town hall reopens');
    expect(few).toEqual([]);
  });
});

test('the hints of the furniture rules leave nothing out', () => {
  const all = rules.flatMap(({ alternatives }) => alternatives);
  expect(hints.length).toBe(all.length);
  expect(hints.filter(({ begins: b, holds }) => b === undefined && holds === undefined)).toEqual([]);
  const folded = [
    'no time to read?',
    '3 min read',
    '© 2024 the daily',
    'home > news > world > x',
    'по теме',
    '関連記事',
  ];
  for (const line of [...folded, 'jane doe / getty images', 'all contents: all rights reserved', '12', '---', 'g+']) {
    const slow = all.findIndex((source) => new RegExp(`^(?:${source})$`, 'u').test(line));
    const match = createMatcher(all, hints, (source) => new RegExp(`^(?:${source})$`, 'u'));
    expect([line, match(line)]).toEqual([line, slow]);
    expect(slow).toBeGreaterThan(-1);
  }
});
