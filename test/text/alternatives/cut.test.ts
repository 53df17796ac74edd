/** Expressions cut at their alternatives: the pieces, and that together they match what the whole did. */
import { describe, expect, test } from 'vitest';
import { openAlternatives } from '../../../src/text/alternatives/alternatives.ts';
import { cut } from '../../../src/text/alternatives/cut.ts';

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
