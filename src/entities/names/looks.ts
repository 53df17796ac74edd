/** How a word looks, whatever it says: the case of its letters, and its shape. Features are made of both. */
import { openExpression } from '../../text/expression.ts';
import { beginHash, finish, hashUnit } from './hash.ts';

/** Bits of `Word.marks` above those of the lists. */
export const lookBit = {
  /** Begins with a capital, a lower-case particle glued to one included (al-Assad, d'Estaing). */
  capital: 1 << 25,
  allCapitals: 1 << 26,
  letters: 1 << 27,
  /** May be part of a name by its own looks. */
  candidate: 1 << 28,
  /** May join the two parts of a name that stand around it. */
  short: 1 << 29,
  /** A sign that may follow part of a name and belong to it. */
  sign: 1 << 30,
  /** In a list of those that rules seek at every capital (`WordList`). */
  sought: 1 << 31,
} as const;

const signs = new Set(['-', "'s", "'", '.', ',', '"']);

/** The bits of a word's looks. */
export function looksOf(text: string): number {
  let looks = caseOf(text);
  if (text.length > 4) return looks;
  if (looks & lookBit.letters || text === '&' || text === '"') looks |= lookBit.short;
  return signs.has(text) ? looks | lookBit.sign : looks;
}

/** By the characters where all are of ASCII: expressions of all letters there are take long to compile. */
function caseOf(text: string): number {
  let upper = 0;
  let lower = 0;
  let isInner = false;
  let wasLower = false;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code >= 128) return caseOfAnyScript(text);
    const isUpper = code >= 65 && code <= 90;
    if (isUpper) upper++;
    isInner ||= isUpper && wasLower;
    wasLower = code >= 97 && code <= 122;
    if (wasLower) lower++;
  }
  const first = text === '' ? 0 : text.charCodeAt(0);
  const opensUpper = first >= 65 && first <= 90;
  const opensFigure = first >= 48 && first <= 57;
  let looks = 0;
  if (upper + lower === text.length && text !== '') looks |= lookBit.letters;
  if (upper > 0 && lower === 0 && text.length > 1) looks |= lookBit.allCapitals;
  if (upper > 0 && (opensUpper ? text !== 'I' : /^[a-z]{1,3}[-'][A-Z]/.test(text))) looks |= lookBit.capital;
  return opensUpper || opensFigure || isInner || looks & lookBit.capital ? looks | lookBit.candidate : looks;
}

const letters = openExpression(String.raw`^\p{L}+$`, 'u');
const upper = openExpression(String.raw`\p{Lu}`, 'u');
const opensUpper = openExpression(String.raw`^[\p{Lu}\p{Lt}]`, 'u');
const articled = openExpression(String.raw`^\p{Ll}{1,3}[-'\u02bc]\p{Lu}`, 'u');
const letterOrMark = openExpression(String.raw`[\p{L}\p{M}]`, 'u');
const figure = openExpression(String.raw`\p{N}`, 'u');
const inner = openExpression(String.raw`^[\p{Lu}\p{Nd}]|^(?![a-z])\p{L}|\p{Ll}\p{Lu}`, 'u');

function caseOfAnyScript(text: string): number {
  let looks = 0;
  if (letters(text).test(text)) looks |= lookBit.letters;
  if (text.length > 1 && text === text.toUpperCase() && upper(text).test(text)) looks |= lookBit.allCapitals;
  if (opensUpper(text).test(text) || articled(text).test(text)) looks |= lookBit.capital;
  const isInner = inner(text).test(text);
  return isInner || looks & lookBit.capital ? looks | lookBit.candidate : looks;
}

/** Code units of the two shapes. */
const longest = 8;
const longestShort = 10;

/** Hashes of the classes of a word's first 8 characters, and of its first 10 runs of one class. */
export function shapesOf(text: string): { readonly long: number; readonly short: number } {
  let long = beginHash;
  let short = beginHash;
  let longUnits = 0;
  let shortUnits = 0;
  let last = -1;
  for (let i = 0; i < text.length && shortUnits < longestShort; i++) {
    const code = text.codePointAt(i)!;
    const kind = code < 128 ? shapeOfAscii(code) : shapeOf(code);
    if (code > 0xffff) i++;
    // A sign outside of the basic plane stands for itself, in two units.
    const lead = kind > 0xffff ? 0xd7c0 + (kind >> 10) : kind;
    const trail = kind > 0xffff ? 0xdc00 + (kind & 0x3ff) : -1;
    if (longUnits++ < longest) long = hashUnit(long, lead);
    if (trail >= 0 && longUnits++ < longest) long = hashUnit(long, trail);
    if (kind === last) continue;
    last = kind;
    short = hashUnit(short, lead);
    if (trail >= 0 && ++shortUnits < longestShort) short = hashUnit(short, trail);
    shortUnits++;
  }
  return { long: finish(long), short: finish(short) };
}

const upperShape = 88; // X
const lowerShape = 120; // x
const figureShape = 100; // d

function shapeOfAscii(code: number): number {
  if (code >= 97 && code <= 122) return lowerShape;
  if (code >= 65 && code <= 90) return upperShape;
  return code >= 48 && code <= 57 ? figureShape : code;
}

function shapeOf(code: number): number {
  // Dashes, quotation marks, bullets, the ellipsis
  if (code >= 0x2010 && code <= 0x2027) return code;
  const character = String.fromCodePoint(code);
  if (upper(character).test(character)) return upperShape;
  if (letterOrMark(character).test(character)) return lowerShape;
  return figure(character).test(character) ? figureShape : code;
}
