import { describe, expect, it } from 'vitest';
import { openExpression } from '../../src/text/expression.ts';
import { repertoires } from '../../src/text/repertoires.constant.ts';

const basicPlane = Array.from({ length: 0x3000 }, (_, code) => String.fromCharCode(code));
const charactersOf = (characters: string): string[] =>
  basicPlane.filter((character) => new RegExp(`[${characters}]`).test(character));
const latin = charactersOf(repertoires.at(-1)!.characters);

describe('openExpression', () => {
  it.each(repertoires.flatMap(({ characters, members }) => Object.keys(members).map((name) => [name, characters])))(
    'knows what has the property %s among %s',
    (name, characters) => {
      const { members } = repertoires.find((repertoire) => repertoire.characters === characters)!;
      const spelled = new RegExp(`[${members[name!]}]`);
      const whole = new RegExp(`\\p{${name}}`, 'u');
      for (const character of charactersOf(characters!))
        expect([character, spelled.test(character)]).toEqual([character, whole.test(character)]);
    },
  );

  it('spells properties out alone and in classes', () => {
    for (const text of ['a', 'É', 'Ž', '_', 'ж', '1']) {
      const alone = openExpression(String.raw`^\p{L}$`, 'u');
      const inClass = openExpression(String.raw`^[_\p{L}]$`, 'u');
      expect([text, alone(text).test(text)]).toEqual([text, /\p{L}/u.test(text)]);
      expect([text, inClass(text).test(text)]).toEqual([text, /[_\p{L}]/u.test(text)]);
    }
  });

  it('takes no expression of all of Unicode for European names', () => {
    expect(latin).toEqual(expect.arrayContaining([...'çéßŁžğșŒ’–€']));
    const letter = openExpression(String.raw`\p{L}`, 'u');
    expect([letter('a').flags, letter('Ž').flags, letter('ж').flags]).toEqual(['', '', 'u']);
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
