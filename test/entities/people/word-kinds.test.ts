import { describe, expect, test } from 'vitest';
import { kindsAt } from '../../../src/entities/people/token-kinds.ts';
import { isHead, kind, kindsOf, singularHead } from '../../../src/entities/people/word-kinds.ts';

type Kind = keyof typeof kind;

/** The names of the kinds of a word. */
const kindsNamed = (word: string): string[] =>
  Object.entries(kind).flatMap(([name, bit]) => ((kindsOf(word) & bit) === 0 ? [] : [name]));

describe('kinds of a word', () => {
  test.each<[string, Kind[]]>([
    ['minister', ['head', 'title', 'trade', 'specific']],
    ['Minister', ['head', 'title', 'specific']],
    ['co-founder', ['head', 'title', 'trade', 'specific']],
    ['Gov.', ['head', 'title']],
    ['ministers', ['heads', 'specific']],
    ['Sens.', ['heads', 'title']],
    ['saxophonist', ['head', 'title', 'trade', 'specific']],
    ['Saxophonist', ['title', 'specific']],
    ['Mr.', ['address', 'male']],
    ['sir', ['rank', 'address', 'trade', 'specific', 'male', 'givenNameTitle', 'title']],
    ['then-acting', ['modifier', 'trade']],
    ['the', ['determiner', 'bridge']],
    ['of', ['preposition', 'bridge', 'complement']],
    [',', ['stop', 'leadsToAlias']],
    ['us', ['stop']],
    ['US', []],
    ['was', ['stop', 'copula', 'leadsToAlias']],
    ['Was', ['stop', 'leadsToAlias']],
    ['chartered', ['specific']],
    ['hurried', []],
    ['hospital', ['modifier', 'body', 'trade', 'specific', 'namesake']],
    ['Hospital', ['modifier', 'body', 'specific']],
    ['Lindholm', ['specific']],
    ['12', []],
    ['', []],
  ])('%j', (word, expected) => {
    expect(kindsNamed(word).sort()).toEqual([...expected].sort());
  });

  test('of tokens are those of their words, however often they are asked for', () => {
    const words = ['minister', 'Minister', 'Gov.', 'the', ',', 'of', 'Lindholm'];
    const text = words.join(' ');
    for (let round = 0; round < 2; round++) {
      let start = 0;
      for (const word of words) {
        expect(kindsAt(text, start, start + word.length)).toBe(kindsOf(word));
        start += word.length + 1;
      }
    }
  });

  test('of more words than are kept are told all the same', () => {
    for (let n = 0; n < 20_000; n++) {
      const word = `x${n.toString(36)}`;
      kindsAt(word, 0, word.length);
    }
    expect(kindsAt('a minister', 2, 10)).toBe(kindsOf('minister'));
  });
});

test('heads and their plurals', () => {
  expect(['president-elect', 'Gov.', 'woman', 'gunman', 'spokeswoman', 'reservist', 'lindqvist'].map(isHead)).toEqual([
    true,
    true,
    false,
    false,
    true,
    true,
    false,
  ]);
  expect(['Presidents', 'actresses', 'deputies', 'Sens.', 'president', 'cars'].map(singularHead)).toEqual([
    'President',
    'actress',
    'deputy',
    'Senator',
    undefined,
    undefined,
  ]);
});
