/** Names with a nickname in quotes inside of them: 'Jonas "Tall Man" Okoro' is one name, however it was found. */
import type { Segmentation } from '../../text/segmentation.ts';
import type { NameSpan } from '../names.ts';
import { spanOf } from '../names/spans.ts';

/** At most this many words in quotes, and as many and a few signs before them. */
const longest = 3;

const endsQuotation = /^[\p{L} .-]{2,20}["”’']\s\p{Lu}/u;

/** Joins two names of people with nothing but a short quotation, or a word in brackets, between them. */
export function joinNicknames(document: Segmentation, people: readonly NameSpan[]): NameSpan[] {
  const { text, tokens } = document;
  const joined: NameSpan[] = [];
  for (const span of people) {
    const before = joined.at(-1);
    if (
      before !== undefined &&
      before.sentence === span.sentence &&
      span.firstToken - before.firstToken <= longest + 6
    ) {
      // The recogniser may have taken part of the quotation for the first name's end.
      const opening = tokens.start[before.firstToken + 1];
      const between = text.slice(opening ?? before.end, span.start);
      if (
        opening !== undefined &&
        opening < span.start &&
        /["“‘'(]/.test(between) &&
        /^(?:[\p{L}.'’-]+\s+)*?(?:["“‘'][^"“”‘’'\n]{2,20}["”’']|\(\p{L}{2,12}\))\s+$/u.test(between)
      ) {
        joined[joined.length - 1] = spanOf(document, 'PER', before.sentence, before.firstToken, span.endToken);
        continue;
      }
      // … or of the name behind it: "Jonas 'Tall" and "Man' Okoro".
      if (
        /^\s["“‘']$/.test(text.slice(before.end, span.start)) &&
        endsQuotation.test(text.slice(span.start, span.end))
      ) {
        joined[joined.length - 1] = spanOf(document, 'PER', before.sentence, before.firstToken, span.endToken);
        continue;
      }
    }
    joined.push(span);
  }
  return joined;
}
