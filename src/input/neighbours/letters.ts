/**
 * What a character is, where labels are read. In ASCII by table: a run on one text seldom needs the expressions, which
 * take a while to compile.
 */
import { kindAt, lowerBit, upperBit, wordBits } from '../../text/characters.ts';
import { openExpression } from '../../text/expression.ts';

const wordCharacter = openExpression(String.raw`[\p{L}\p{M}\p{N}]`, 'u');
const capital = openExpression(String.raw`\p{Lu}`, 'u');
const lowerOrCaseless = openExpression(String.raw`[\p{Ll}\p{Lo}\p{Lm}\p{M}]`, 'u');

/** A letter, a mark on one, or a figure. */
export function isLetter(character: string): boolean {
  return character < '\u0080' ? (kindAt(character, 0) & wordBits) !== 0 : wordCharacter(character).test(character);
}

/** A letter that has a small form, and isn't it. */
export function isCapital(character: string): boolean {
  return character < '\u0080' ? (kindAt(character, 0) & upperBit) !== 0 : capital(character).test(character);
}

/** A small letter, one of a script without case, or a mark on either. */
export function isLowerOrCaseless(character: string): boolean {
  return character < '\u0080' ? (kindAt(character, 0) & lowerBit) !== 0 : lowerOrCaseless(character).test(character);
}

/** A letter of a script whose words stand without blanks between them. */
export function isSpaceless(character: string): boolean {
  return /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Hangul}]/u.test(character);
}
