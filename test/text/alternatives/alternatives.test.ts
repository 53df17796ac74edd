/** Alternatives that are compiled one by one answer as the whole expression would. */
import { describe, expect, test } from 'vitest';
import { openAlternatives } from '../../../src/text/alternatives/alternatives.ts';
import { cut, indexFirsts } from '../../../src/text/alternatives/cut.ts';
import { prefilterAtStart } from '../../../src/text/alternatives/literals.ts';

describe('openAlternatives', () => {
  const sources = ['share(?: this)?', '[\\p{L} ]{2,9}reserved', '[\\p{P}\\d]+', 'über uns|x'];
  const whole = {
    flags: 'u',
    sources: sources.map((source) => `^(?:${source})$`),
    prefilters: indexFirsts(sources.map(prefilterAtStart)),
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

  test('looks for the literals of many together, with the same answers', () => {
    const words = 'reserved supported licensed newsletter readers comments opinions websites cookies podcasts'.split(
      ' ',
    );
    const many = [...words, 'by', 'no', '@', 'the end', 'the start', 'other', 'weather'].map((word) => `.*${word}.*`);
    const { first } = openAlternatives({
      flags: 'u',
      sources: many.map((source) => `^(?:${source})$`),
      prefilters: indexFirsts(many.map(prefilterAtStart)),
    });
    const texts = [
      'all rights reserved',
      'stand by',
      'the weather',
      'the en',
      'a@b',
      'newslette',
      'no comments',
      'über',
    ];
    for (let n = 0; n < 300; n++) expect([n, ...texts.map(first)]).toEqual([n, 0, 10, 16, -1, 12, -1, 5, -1]);
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
      prefilters: indexFirsts([prefilterAtStart('share'), { holds: ['reserved'] }]),
    };
    expect(openAlternatives(broken).test('Town hall reopens')).toBe(false);
    expect(() => openAlternatives(broken).test('share')).toThrow(SyntaxError);
    const twice = {
      flags: 'u',
      sources: ['(opinions'],
      prefilters: indexFirsts([{ holds: ['opin'], alsoHolds: ['refl'] }]),
    };
    expect(openAlternatives(twice).test('an opinion')).toBe(false);
    expect(() => openAlternatives(twice).test('opinions reflect')).toThrow(SyntaxError);
  });
});
