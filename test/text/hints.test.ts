/** Hints of expressions: wide enough for all that the expression matches, narrow enough to rule others out. */
import { describe, expect, test } from 'vitest';
import { openAlternatives } from '../../src/text/alternatives.ts';
import { cut, hintOf, indexFirsts } from '../../src/text/hints.ts';
import { hints } from '../../src/input/clean/rule-hints.constant.ts';
import { rules } from '../../src/input/clean/rules.ts';

const begins = (source: string): string[] | undefined => hintOf(source).begins?.split('\n').slice(1, -1).sort();

describe('hintOf', () => {
  test('gives the first characters of every alternative', () => {
    expect(begins('share(?: this)?|tweet')).toEqual(['shar', 'twee']);
    expect(begins('(?:re|un)?do')).toEqual(['do', 'redo', 'undo']);
    expect(begins('x|\\+1|a\\.b')).toEqual(['+1', 'a.b', 'x']);
  });

  test('goes through what may be left out or repeated', () => {
    expect(begins('(?:a ?)?b?c')).toEqual(['a bc', 'a c', 'abc', 'ac', 'bc', 'c']);
    expect(begins('ab{0,3}c')).toEqual(['abbb', 'abbc', 'abc', 'ac']);
    expect(begins('(?:a|b)+c?')).toContain('abac');
    expect(begins('\\b(?=c)ca')).toEqual(['ca']);
  });

  test('takes classes apart', () => {
    expect(begins('w[oö]rt')).toEqual(['wort', 'wört']);
    expect(begins('[01]:')).toEqual(['0:', '1:']);
    expect(begins('[^\\p{L}]x')).toContain('\u0080');
    expect(begins('[^\\p{L}]x')).not.toContain('a');
  });

  test('says what must be held where the beginning is free', () => {
    expect(hintOf('.{0,60}\\bstraight (?:in)?to')).toEqual({ holds: ['straig'] });
    expect(hintOf('.*')).toEqual({});
    expect(() => hintOf('\\u2014x')).toThrow(RangeError);
    expect(hintOf('.{0,9}(?:a|reserved)')).toEqual({});
    expect(hintOf('.{0,9}(?:on|reserved)|now')).toEqual({ holds: ['on', 'reserv', 'now'] });
  });

  test('says what must be held as well, of every alternative', () => {
    const opinions = '.{0,9}\\bopinions?\\b.{0,9}\\b(?:reflect|state)';
    expect(hintOf(opinions)).toEqual({ holds: ['opinio'], alsoHolds: ['reflec', 'state'] });
    expect(hintOf(`${opinions}|.{0,9}views`)).toEqual({ holds: ['opinio', 'views'] });
    expect(hintOf(`${opinions}|.{0,9}views\\b.{2,9}\\bmay be`)).toEqual({
      holds: ['opinio', 'views'],
      alsoHolds: ['reflec', 'state', 'may be'],
    });
  });
});

describe('openAlternatives', () => {
  const sources = ['share(?: this)?', '[\\p{L} ]{2,9}reserved', '[\\p{P}\\d]+', 'über uns|x'];
  const whole = {
    flags: 'u',
    sources: sources.map((source) => `^(?:${source})$`),
    hints: indexFirsts(sources.map(hintOf)),
  };

  test('gives the number of the first that matches', () => {
    const texts = ['share', 'share this', 'all reserved', '12.', '…', 'über uns', 'x', 'shame', 'xy', '', 'ü'];
    expect(texts.map(openAlternatives(whole).first)).toEqual([0, 0, 1, 2, 2, 3, 3, -1, -1, -1, -1]);
  });

  test('answers the same however many texts were asked about', () => {
    const { first, test: matches } = openAlternatives(whole);
    for (let n = 0; n < 500; n++) {
      expect([n, first(`x${n}`), matches(`${n} x`)]).toEqual([n, -1, false]);
    }
    const texts = ['share', 'share this', 'all reserved', '12.', '…', 'über uns', 'x', 'shame', ''];
    expect(texts.map(first)).toEqual([0, 0, 1, 2, 2, 3, 3, -1, -1]);
    expect(texts.map(matches)).toEqual([true, true, true, true, true, true, true, false, false]);
  });

  test.each([
    /^["“]*(?:so|then|a|in (?:turn|fact))(?!\p{L})/u,
    /click here|\bphoto: |^pictured|sign up (?:to|for)/,
    /^über|^a\p{L}/u,
  ])('looks sooner at many texts, with the same answers: %s', (expression) => {
    const { test: matches } = openAlternatives(cut(expression));
    const texts = [
      'so',
      'a',
      'ab',
      '“then',
      'soon',
      'in fact',
      'in',
      '',
      'please click here',
      'photo: x',
      'aé',
      'über',
    ];
    for (let n = 0; n < 30; n++) {
      for (const text of [...texts, 'pictured', 'sign up now', 'sign up to it', 'Ünder'])
        expect([n, text, matches(text)]).toEqual([n, text, expression.test(text)]);
    }
  });

  test('never compiles what the text cannot match', () => {
    const broken = {
      flags: 'u',
      sources: ['(share', '(reserved'],
      hints: indexFirsts([hintOf('share'), { holds: ['reserved'] }]),
    };
    expect(openAlternatives(broken).test('Town hall reopens')).toBe(false);
    expect(() => openAlternatives(broken).test('share')).toThrow(SyntaxError);
    const twice = {
      flags: 'u',
      sources: ['(opinions'],
      hints: indexFirsts([{ holds: ['opin'], alsoHolds: ['refl'] }]),
    };
    expect(openAlternatives(twice).test('an opinion')).toBe(false);
    expect(() => openAlternatives(twice).test('opinions reflect')).toThrow(SyntaxError);
  });
});

describe('cut', () => {
  test('parts alternatives, also behind a beginning and before an end', () => {
    expect(cut(/^(?:but|a[|)]|(?:and|or) so)(?!\p{L})|^x|y\|z/u).sources).toEqual([
      '^(?:but)(?!\\p{L})',
      '^(?:a[|)])(?!\\p{L})',
      '^(?:(?:and|or) so)(?!\\p{L})',
      '^x',
      'y\\|z',
    ]);
    expect(cut(/^["(]*(?:read|see) more/u).sources).toEqual(['^["(]*(?:read) more', '^["(]*(?:see) more']);
    expect(cut(/^(?:a|b)+c/u).sources).toEqual(['^(?:a|b)+c']);
  });

  test('leaves what matches as it was', () => {
    const expressions = [
      /^["(]*(?:read (?:more|on)|(?:also )?see)\b|©/u,
      /\bpictured\b|\((?:[^()]{0,9}\b)?left\)|\b(?:photo|image):/u,
      /^(?:(?:in|on) (?:\p{L}+ ){0,2}|when,? )(?:he|she)(?= )/u,
    ];
    const texts = [
      'read more',
      '"(see',
      'also see it',
      'all © us',
      'he is pictured here',
      'as (far left) x',
      'image: y',
    ];
    for (const expression of expressions) {
      const joined = openAlternatives(cut(expression));
      for (const text of [...texts, 'on two days she said', 'when, he', 'seen', '', '(', 'in he ']) {
        expect([text, joined.test(text)]).toEqual([text, expression.test(text)]);
        if (expression.source.startsWith('^(')) expect(joined.exec(text)?.[0]).toBe(expression.exec(text)?.[0]);
      }
    }
  });

  test('refuses what ignores case', () => {
    expect(() => cut(/a/i)).toThrow(RangeError);
  });
});

test('the hints of the furniture rules leave nothing out', () => {
  const all = rules.flatMap(({ alternatives }) => alternatives);
  expect(hints.each.length).toBe(all.length);
  expect(hints.each.filter(({ begins: b, holds }) => b === undefined && holds === undefined)).toEqual([]);
  const folded = [
    'no time to read?',
    '3 min read',
    '© 2024 the daily',
    'home > news > world > x',
    'по теме',
    '関連記事',
  ];
  const { first } = openAlternatives({ flags: 'u', sources: all.map((source) => `^(?:${source})$`), hints });
  for (const line of [...folded, 'jane doe / getty images', 'all contents: all rights reserved', '12', '---', 'g+']) {
    const slow = all.findIndex((source) => new RegExp(`^(?:${source})$`, 'u').test(line));
    expect([line, first(line)]).toEqual([line, slow]);
    expect(slow).toBeGreaterThan(-1);
  }
});
