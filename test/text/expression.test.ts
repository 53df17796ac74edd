import { describe, expect, it } from 'vitest';
import { latinMembers, openExpression } from '../../src/text/expression.ts';

const range = (from: number, to: number): string[] =>
  Array.from({ length: to - from + 1 }, (_, k) => String.fromCharCode(from + k));
const latin = [...range(0, 0xff), ...range(0x2000, 0x206f), '€'];

describe('openExpression', () => {
  it.each(Object.keys(latinMembers))('knows what of Latin texts is %s', (name) => {
    const spelled = openExpression(`\\p{${name}}`, 'u');
    const inClass = openExpression(`[_\\p{${name}}]`, 'u');
    const whole = new RegExp(`\\p{${name}}`, 'u');
    for (const character of latin) {
      expect([character, spelled(character).test(character)]).toEqual([character, whole.test(character)]);
      expect(inClass(character).test(character)).toBe(character === '_' || whole.test(character));
    }
  });

  it('finds the same in texts of any script, whichever comes first', () => {
    const texts = ['Zürich – “Rain”', 'Łódź', 'Zoe Ærø', 'Кира', '', '𝒜 b', 'naïve Čapek'];
    for (const order of [texts, texts.toReversed()]) {
      const word = openExpression(String.raw`\p{Lu}[\p{L}\p{M}]*`, 'gu');
      for (const text of order) expect(text.match(word(text))).toEqual(text.match(/\p{Lu}[\p{L}\p{M}]*/gu));
    }
  });

  it('keeps what is escaped', () => {
    const expression = openExpression(String.raw`[\]\\p]\p{L}\.`, 'u');
    for (const text of ['p{.', ']a.', String.raw`\a.`, 'pé.', 'pл.'])
      expect(expression(text).test(text)).toBe(/[\]\\p]\p{L}\./u.test(text));
  });

  it('compiles an expression once for each kind of text, and once for all when there are many', () => {
    const letter = openExpression(String.raw`^\p{L}`, 'u');
    expect(letter('a')).toBe(letter('b'));
    expect(letter('ж')).not.toBe(letter('a'));
    for (let k = 0; k < 300; k++) letter('a');
    expect(letter('a')).toBe(letter('ж'));
  });
});
