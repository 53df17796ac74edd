/**
 * Sentence boundaries of news text, by one pass over the characters.
 *
 * A blank line always ends a sentence, a single line break does unless the text is hard-wrapped (lines.ts). Within a
 * line, a run of stops together with the quotation marks and brackets that close after it (marks.ts) is a candidate;
 * the words before and after decide (stops.ts). Some sentences end without a stop (missing-stops.ts). Sentences end
 * inside quotations too: the closing mark belongs to the sentence it closes.
 */
import { lowerBit, spaceBit, wordBits, kindAt, kinds } from './characters.ts';
import { continuesOnNextLine, wrapWidth } from './lines.ts';
import { endOfClosers, endOfStops, isStop } from './marks.ts';
import { endsWithoutStop } from './missing-stops.ts';
import { endsSentence } from './stops.ts';
import { unitsOf } from './units.ts';

/** Sentences in order; they do not overlap, white space between them belongs to none. */
export interface Sentences {
  readonly length: number;
  readonly start: Int32Array;
  readonly end: Int32Array;
  /** 1 where a sentence is the first of its paragraph (after a blank line or at the start). */
  readonly opensParagraph: Uint8Array;
}

/** Splits a text into sentences: [start, end) in UTF-16 code units, white space at both ends left out. */
export function splitSentences(text: string): Sentences {
  const start: number[] = [];
  const end: number[] = [];
  const opens: number[] = [];
  let from = skipSpace(text, 0);
  let opensParagraph = 1;
  let width: number | undefined;
  const push = (to: number, next: number): void => {
    start.push(from);
    end.push(to);
    opens.push(opensParagraph);
    opensParagraph = countLineBreaks(text, to, next) > 1 ? 1 : 0;
    from = next;
  };
  const units = unitsOf(text);
  const { length } = text;
  let at = from;
  while (at < length) {
    const code = units[at]!;
    const kind = kinds[code]!;
    if (kind & wordBits) {
      at++;
    } else if (code === 0x20 && kinds[units[at + 1]!]! & lowerBit && kinds[units[at - 1]!]! & wordBits) {
      at++; // most blanks: no sentence ends before a small letter without a stop
    } else if (kind & spaceBit) {
      const next = skipSpace(text, at);
      if (next === length) break;
      const breaks = countLineBreaks(text, at, next);
      if (breaks === 1) width ??= wrapWidth(text);
      const ends =
        breaks > 1 ||
        (breaks === 1 ? !continuesOnNextLine(text, at, next, width!) : endsWithoutStop(text, from, at, next));
      if (ends) push(at, next);
      at = next;
    } else if (kind === 0 && isStop(code)) {
      const stopEnd = endOfStops(text, at);
      const close = endOfClosers(text, stopEnd);
      const next = skipSpace(text, close);
      if (next < length && endsSentence(text, { from, stop: at, stopEnd, close, next })) {
        push(close, next);
        at = next;
      } else at = close;
    } else at++;
  }
  if (at > from) push(at, length);
  return {
    length: start.length,
    start: copied(start, Int32Array),
    end: copied(end, Int32Array),
    opensParagraph: copied(opens, Uint8Array),
  };
}

/** The numbers in a typed array: one by one, for given a list its constructor asks V8 for each. */
function copied<A extends Int32Array | Uint8Array>(numbers: readonly number[], make: new (length: number) => A): A {
  const array = new make(numbers.length);
  for (let k = 0; k < numbers.length; k++) array[k] = numbers[k]!;
  return array;
}

function skipSpace(text: string, at: number): number {
  while (at < text.length && kindAt(text, at) & spaceBit) at++;
  return at;
}

/** Line breaks in a stretch of white space; CR LF is one. */
function countLineBreaks(text: string, start: number, end: number): number {
  let count = 0;
  for (let at = start; at < end; at++) {
    const code = text.charCodeAt(at);
    if (code === 0x0a || code === 0x2028 || code === 0x2029) count++;
    else if (code === 0x0d && text.charCodeAt(at + 1) !== 0x0a) count++;
  }
  return count;
}
