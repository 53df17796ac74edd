/** Names that the recogniser takes for people's and that name nobody the text is about. */
import { openExpression } from '../../text/expression.ts';
import type { NameSpan } from '../names.ts';
import { creditsOf } from './credits.ts';
import type { Words } from './role-tokens.ts';
import { kind } from './word-kinds.ts';

/** The names that stand for people of the text: no by-lines and credits, no cases at court, no families, no things. */
export function withoutNobodies(words: Words, people: readonly NameSpan[]): NameSpan[] {
  const { text } = words.document;
  const credits = creditsOf(words, people);
  const form = (span: NameSpan): string => text.slice(span.start, span.end);
  // Whoever the text speaks of as well is no author only.
  const subjects = new Set<string>();
  if (credits.size > 0) for (const span of people) if (!credits.has(span)) subjects.add(form(span));
  const somePair = text.includes('&');
  const isFamily = createIsFamily(words, people);
  const isPair = createIsPair(words, people);
  const left: NameSpan[] = [];
  for (const span of people) {
    if (credits.size > 0 && credits.has(span) && !subjects.has(form(span))) continue;
    if (isCase(words, span)) continue;
    if (somePair && isTwin(words, span)) continue;
    if (isThing(words, span) || isFamily(span) || isPair(span) || isPartOnly(words, span)) continue;
    left.push(span);
  }
  return left;
}

/** "Becker v. Moss". */
function isCase(words: Words, { sentence, firstToken: first, endToken }: NameSpan): boolean {
  const { firstToken } = words.document;
  const from = firstToken[sentence]!;
  const to = firstToken[sentence + 1]!;
  const isHere = (i: number, sign: string): boolean => i > from && i < to && words.reads(i, sign);
  if (isHere(endToken, 'v.') || isHere(first - 1, 'v.')) return true;
  return (isHere(endToken, 'v') && isHere(endToken + 1, '.')) || (isHere(first - 2, 'v') && isHere(first - 1, '.'));
}

/** "Moss & Moss". */
function isTwin(words: Words, { sentence, firstToken: first, endToken }: NameSpan): boolean {
  const { firstToken } = words.document;
  const from = firstToken[sentence]!;
  const to = firstToken[sentence + 1]!;
  const twin = (sign: number, other: number): boolean =>
    sign >= from &&
    other >= from &&
    sign < to &&
    other < to &&
    words.reads(sign, '&') &&
    words.lower(other) === words.lower(first);
  return endToken - first === 1 && (twin(first + 1, first + 2) || twin(first - 1, first - 2));
}

/** The ship "HMS Harald Moss", "the Anna Lind hospital", and in full without the article too. */
function isThing(words: Words, { sentence, firstToken: first, endToken }: NameSpan): boolean {
  const { firstToken } = words.document;
  const from = firstToken[sentence]!;
  const before = first - 1;
  if (before >= from && words.is(before, kind.ship)) return true;
  // "HMS Queen Anna"
  if (before > from && words.is(before, kind.royal) && words.is(before - 1, kind.ship)) return true;
  if (endToken >= firstToken[sentence + 1]! || !words.is(endToken, kind.namesake)) return false;
  return endToken - first > 1 || (before >= from && words.reads(before, 'the'));
}

/** Of "the Duke of Oslo" the end alone; of "Anna Lind, née Moss" the name she had. */
function isPartOnly(words: Words, { sentence, firstToken: first }: NameSpan): boolean {
  if (words.reads(first, 'of')) return true;
  return (
    first > words.document.firstToken[sentence]! && (words.reads(first - 1, 'nee') || words.reads(first - 1, 'née'))
  );
}

/** Binds "the Beckers", where somebody is called Becker: several people. */
function createIsFamily(words: Words, people: readonly NameSpan[]): (span: NameSpan) => boolean {
  const { firstToken } = words.document;
  let named: Set<string> | undefined;
  const isNamed = (lower: string): boolean => {
    if (named === undefined) {
      named = new Set();
      for (const { firstToken: first, endToken } of people)
        for (let i = first; i < endToken; i++) named.add(words.lower(i));
    }
    return named.has(lower);
  };
  return ({ sentence, firstToken: first, endToken }) => {
    if (endToken - first !== 1 || first === firstToken[sentence] || !words.reads(first - 1, 'the')) return false;
    const word = words.lower(first);
    const plural = /^(.+?)(e?s)$/.exec(word);
    return plural !== null && (isNamed(plural[1]!) || isNamed(word.slice(0, -1)));
  };
}

const joint = openExpression(String.raw`\p{Ll}-\p{Lu}`, 'u');

/** Binds the campaign of "Bush-Cheney", where somebody is called Bush: a word of two people's names. */
function createIsPair(words: Words, people: readonly NameSpan[]): (span: NameSpan) => boolean {
  let surnames: Set<string> | undefined;
  return ({ firstToken: first, endToken }) => {
    if (endToken - first !== 1) return false;
    const name = words.text(first);
    if (!name.includes('-')) return false;
    const at = name.search(joint(name)) + 1;
    if (at === 0) return false;
    if (surnames === undefined) {
      surnames = new Set();
      for (const full of people) if (full.endToken - full.firstToken > 1) surnames.add(words.lower(full.endToken - 1));
    }
    const whole = words.lower(first);
    return surnames.has(whole.slice(0, at)) && !surnames.has(whole);
  };
}
