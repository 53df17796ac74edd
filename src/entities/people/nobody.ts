/** Names that the recogniser takes for people's and that name nobody the text is about. */
import { openExpression } from '../../text/expression.ts';
import type { Segmentation } from '../../text/segmentation.ts';
import type { NameSpan } from '../names.ts';
import { creditsOf } from './credits.ts';
import { type TokenTexts } from './token-texts.ts';
import { royal } from '../names/lists.ts';

/** What is named after people, in small letters behind the name: "the Anna Lind hospital". */
const namesakes = new Set(
  `hospital airport stadium university prize award awards trophy medal foundation museum library theatre theater
  mausoleum shrine institute bridge school academy college clinic cemetery`.split(/\s+/),
);
const ships = /^(?:uss|usns|hms|hmas|hmcs|hmnzs|rms|ins|mv|ss|rfa)$/;

/** The names that stand for people of the text: no by-lines and credits, no cases at court, no families, no things. */
export function withoutNobodies(document: Segmentation, texts: TokenTexts, people: readonly NameSpan[]): NameSpan[] {
  const { text } = document;
  const credits = creditsOf(document, texts, people);
  const form = (span: NameSpan): string => text.slice(span.start, span.end);
  // Whoever the text speaks of as well is no author only.
  const subjects = new Set(credits.size === 0 ? [] : people.filter((span) => !credits.has(span)).map(form));
  // Without the stop, which some texts lose, it may be a match.
  const someCase = /(?:^|[^a-z])v(?![a-z])/i.test(text);
  const somePair = text.includes('&');
  const isFamily = createIsFamily(document, texts, people);
  const isPair = createIsPair(document, texts, people);
  const left: NameSpan[] = [];
  for (const span of people) {
    if (credits.has(span) && !subjects.has(form(span))) continue;
    if (someCase && isCase(document, texts, span)) continue;
    if (somePair && isTwin(document, texts, span)) continue;
    if (isThing(document, texts, span) || isFamily(span) || isPair(span) || isPartOnly(document, texts, span)) continue;
    left.push(span);
  }
  return left;
}

/** "Becker v. Moss". */
function isCase({ firstToken }: Segmentation, { is }: TokenTexts, span: NameSpan): boolean {
  const { sentence, firstToken: first, endToken } = span;
  const from = firstToken[sentence]!;
  const to = firstToken[sentence + 1]!;
  const isHere = (i: number, sign: string): boolean => i > from && i < to && is(i, sign);
  if (isHere(endToken, 'v.') || isHere(first - 1, 'v.')) return true;
  return (isHere(endToken, 'v') && isHere(endToken + 1, '.')) || (isHere(first - 2, 'v') && isHere(first - 1, '.'));
}

/** "Moss & Moss". */
function isTwin({ firstToken }: Segmentation, { word, is }: TokenTexts, span: NameSpan): boolean {
  const { sentence, firstToken: first, endToken } = span;
  const from = firstToken[sentence]!;
  const to = firstToken[sentence + 1]!;
  const twin = (sign: number, other: number): boolean =>
    sign >= from && other >= from && sign < to && other < to && is(sign, '&') && word(other) === word(first);
  return endToken - first === 1 && (twin(first + 1, first + 2) || twin(first - 1, first - 2));
}

/** The ship "HMS Harald Moss", "the Anna Lind hospital", and in full without the article too. */
function isThing({ text, tokens, firstToken }: Segmentation, { word, is }: TokenTexts, span: NameSpan): boolean {
  const { sentence, firstToken: first, endToken } = span;
  const before = first > firstToken[sentence]! ? first - 1 : -1;
  if (before >= 0 && tokens.end[before]! - tokens.start[before]! < 6 && ships.test(word(before))) return true;
  // "HMS Queen Anna"
  if (before > firstToken[sentence]! && royal.has(word(before)) && ships.test(word(before - 1))) return true;
  if (
    endToken >= firstToken[sentence + 1]! ||
    !namesakes.has(text.slice(tokens.start[endToken]!, tokens.end[endToken]!))
  )
    return false;
  return endToken - first > 1 || (before >= 0 && is(before, 'the'));
}

/** Of "the Duke of Oslo" the end alone; of "Anna Lind, née Moss" the name she had. */
function isPartOnly({ firstToken }: Segmentation, { word, is }: TokenTexts, span: NameSpan): boolean {
  const { sentence, firstToken: first } = span;
  return is(first, 'of') || (first > firstToken[sentence]! && /^n[eé]e$/.test(word(first - 1)));
}

/** Binds "the Beckers", where somebody is called Becker: several people. */
function createIsFamily(
  { firstToken }: Segmentation,
  { word, is }: TokenTexts,
  people: readonly NameSpan[],
): (span: NameSpan) => boolean {
  let named: Set<string> | undefined;
  const isNamed = (lower: string): boolean => {
    if (named === undefined) {
      named = new Set();
      for (const { firstToken: first, endToken } of people) for (let i = first; i < endToken; i++) named.add(word(i));
    }
    return named.has(lower);
  };
  return ({ sentence, firstToken: first, endToken }) => {
    if (endToken - first !== 1 || first === firstToken[sentence] || !is(first - 1, 'the')) return false;
    const plural = /^(.+?)(e?s)$/.exec(word(first));
    return plural !== null && (isNamed(plural[1]!) || isNamed(word(first).slice(0, -1)));
  };
}

const joint = openExpression(String.raw`\p{Ll}-\p{Lu}`, 'u');

/** Binds the campaign of "Bush-Cheney", where somebody is called Bush: a word of two people's names. */
function createIsPair(
  { text, tokens }: Segmentation,
  { word }: TokenTexts,
  people: readonly NameSpan[],
): (span: NameSpan) => boolean {
  let surnames: Set<string> | undefined;
  return ({ firstToken: first, endToken }) => {
    if (endToken - first !== 1) return false;
    const name = text.slice(tokens.start[first]!, tokens.end[first]!);
    const at = name.search(joint(name)) + 1;
    if (at === 0) return false;
    if (surnames === undefined) {
      surnames = new Set();
      for (const full of people) if (full.endToken - full.firstToken > 1) surnames.add(word(full.endToken - 1));
    }
    const whole = word(first);
    return surnames.has(whole.slice(0, at)) && !surnames.has(whole);
  };
}
