/** Names with a nickname in quotes inside of them: 'Jonas "Tall Man" Okoro' is one name, however it was found. */
import { openExpression } from '../../text/expression.ts';
import type { Segmentation } from '../../text/segmentation.ts';
import type { NameSpan } from '../names.ts';
import { spanOf } from '../names/spans.ts';

/** At most this many words in quotes, and as many and a few signs before them. */
const longest = 3;
/** Letters that initials and a nickname in quotes take at most. */
const longestBefore = 36;

/** Names, then a short quotation that begins with a capital. */
const quoted = openExpression(
  String.raw`^(?:\p{Lu}[\p{L}.'’-]*\s+)*?\(?["“‘'](?:[Tt]he\s)?\p{Lu}[^"“”‘’'\n]{1,19}["”’']\)?\s+$`,
  'u',
);
const capital = openExpression(String.raw`^\p{Lu}`, 'u');
const bracketed = openExpression(String.raw`^\(\p{Lu}\p{L}{1,11}\)\s+$`, 'u');
const endsQuotation = openExpression(String.raw`^[\p{L} .-]{2,20}["”’']\s\p{Lu}`, 'u');
const initialsAndQuotation = openExpression(
  String.raw`(?<!\p{L})(?:\p{Lu}\. ?){1,4} ["“‘'](?:[Tt]he\s)?\p{Lu}[^"“”‘’'\n]{1,19}["”’']\s$`,
  'u',
);

/**
 * Joins two names of people with nothing but a nickname between them, in quotes or a single word in brackets; and a name
 * with the nickname and the initials before it that nobody was found by: 'J. P. "Tall Man" Okoro'.
 */
export function joinNicknames(document: Segmentation, people: readonly NameSpan[]): NameSpan[] {
  const joined: NameSpan[] = [];
  for (const found of people) {
    const span = withOtherHalf(document, found);
    const before = joined.at(-1);
    const isNear =
      before !== undefined && before.sentence === span.sentence && span.firstToken - before.firstToken <= longest + 6;
    if (isNear && areParted(document, before, span)) {
      joined[joined.length - 1] = spanOf(document, 'PER', before.sentence, before.firstToken, span.endToken);
      continue;
    }
    // 'Jonas', “Tall” and 'Okoro' were found one by one.
    const earlier = joined.at(-2);
    if (
      isNear &&
      earlier?.sentence === span.sentence &&
      before.endToken - before.firstToken === 1 &&
      span.firstToken - earlier.firstToken <= longest + 6 &&
      areParted(document, earlier, span)
    ) {
      joined.splice(-2, 2, spanOf(document, 'PER', span.sentence, earlier.firstToken, span.endToken));
      continue;
    }
    const first = initialsBefore(document, span);
    if (before !== undefined && before.endToken > first) joined.pop();
    joined.push(first === span.firstToken ? span : spanOf(document, 'PER', span.sentence, first, span.endToken));
  }
  return joined;
}

/** Whether a double quotation mark stands at an offset; nothing does before the text and behind it. */
function isQuote(text: string, at: number): boolean {
  const unit = at < 0 || at >= text.length ? 0 : text.charCodeAt(at);
  return unit === 0x22 || unit === 0x201c || unit === 0x201d;
}

/**
 * A name that the quotation of a nickname was cut at, with the word in capitals beyond it: 'Jonas "Tall' of 'Jonas "Tall" Okoro',
 * and 'Tall" Okoro'.
 */
function withOtherHalf({ text, tokens, firstToken }: Segmentation, span: NameSpan): NameSpan {
  const { type, sentence, firstToken: first, endToken } = span;
  const isOpened = isQuote(text, span.start - 1);
  if (isOpened === isQuote(text, span.end)) return span;
  const at = isOpened ? first - 2 : endToken + 1;
  if (at < firstToken[sentence]! || at >= firstToken[sentence + 1]!) return span;
  let inside = 0;
  for (let i = first; i < endToken; i++) if (isQuote(text, tokens.start[i]!)) inside++;
  if (inside !== 1 || !capital(text).test(text.slice(tokens.start[at]!, tokens.end[at]!))) return span;
  // Nothing but a blank parts a name from the quotation.
  const gap = isOpened ? span.start - 1 - tokens.end[at]! : tokens.start[at]! - (span.end + 1);
  if (gap !== 1) return span;
  return isOpened
    ? { type, sentence, firstToken: at, endToken, start: tokens.start[at]!, end: span.end }
    : { type, sentence, firstToken: first, endToken: at + 1, start: span.start, end: tokens.end[at]! };
}

/** Whether a nickname alone parts two names. */
function areParted({ text, tokens }: Segmentation, before: NameSpan, span: NameSpan): boolean {
  // The recogniser may have taken part of the quotation for the first name's end.
  const opening = tokens.start[before.firstToken + 1];
  if (opening === undefined || opening >= span.start) return false;
  const between = text.slice(opening, span.start);
  if (/["“‘']/.test(between) && quoted(between).test(between)) return true;
  // Behind a full name stands a party or a club: "Max Lund (Labour) Ida Dahl".
  if (before.endToken - before.firstToken === 1 && between.includes('(') && bracketed(between).test(between))
    return true;
  // … or of the name behind it: "Jonas 'Tall" and "Man' Okoro".
  if (span.start - before.end !== 2) return false;
  const name = text.slice(span.start, span.end);
  return /^\s["“‘']$/.test(text.slice(before.end, span.start)) && endsQuotation(name).test(name);
}

/**
 * The first token of the initials and the nickname right before a name; the name's own where there are none. The stop of
 * initials before a quotation looks like a sentence's end.
 */
function initialsBefore({ text, tokens }: Segmentation, { start, firstToken: own }: NameSpan): number {
  const closing = start < 2 ? 0 : text.charCodeAt(start - 2);
  if (closing !== 0x22 && closing !== 0x201d && closing !== 0x2019 && closing !== 0x27) return own;
  const from = Math.max(0, start - longestBefore);
  const before = text.slice(from, start);
  const found = initialsAndQuotation(before).exec(before);
  if (found === null) return own;
  let first = own;
  while (first > 0 && tokens.start[first]! > from + found.index) first--;
  return tokens.start[first] === from + found.index ? first : own;
}
