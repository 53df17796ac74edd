import { describe, expect, it } from 'vitest';
import { openExpression } from '../../src/text/expression.ts';
import { latinMembers, latinRanges } from '../../src/text/latin-members.constant.ts';

const isLatin = new RegExp(`[${latinRanges}]`);
const latin = Array.from({ length: 0x3000 }, (_, code) => String.fromCharCode(code)).filter((one) => isLatin.test(one));

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

  it('knows the letters of European names, and compiles them as Latin', () => {
    expect(latin).toEqual(expect.arrayContaining([...'çéßŁžğșŒ’–€']));
    const letter = openExpression(String.raw`\p{L}`, 'u');
    expect(letter('Ž')).toBe(letter('a'));
  });

  it('ignores case as Unicode does', () => {
    for (const letter of latin.filter((character) => /\p{L}/u.test(character))) {
      const expression = openExpression(`^${letter}$`, 'iu');
      const whole = new RegExp(`^${letter}$`, 'iu');
      for (const other of [letter, letter.toLowerCase(), letter.toUpperCase(), letter.normalize('NFD').charAt(0)])
        expect([letter, other, expression(other).test(other)]).toEqual([letter, other, whole.test(other)]);
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
