/**
 * What a single line break means. Text comes with one paragraph a line, where a break ends a sentence, or hard-wrapped
 * to a width, where it is a blank. Blank lines are not asked about here: they always end a sentence.
 */
import { LETTER, LOWER, SPACE, kindAt } from './characters.ts';

/** Widths that text is wrapped to; longer lines are paragraphs. */
const NARROWEST = 30;
const WIDEST = 130;
/** Share of the breaks inside paragraphs that a wrapped text fills to its width; others are headings and by-lines. */
const WRAPPED_SHARE = 0.6;
/** A line this long that breaks before a small letter was broken by accident; shorter ones are a list. */
const SENTENCE_LIKE = 40;

/** The width the text is wrapped to, 0 when it isn't: the median length of the lines that another line follows. */
export function wrapWidth(text: string): number {
  const lengths: number[] = [];
  const fits: number[] = [];
  let start = 0;
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', start)) {
    const next = at + 1;
    const length = at - start - (text.charCodeAt(at - 1) === 0x0d ? 1 : 0);
    if (length > 0 && next < text.length && !(kindAt(text, next) & SPACE)) {
      lengths.push(length);
      fits.push(length + 1 + firstWordLength(text, next));
    }
    start = next;
  }
  if (lengths.length < 2) return 0;
  const median = lengths.toSorted((a, b) => a - b)[lengths.length >> 1]!;
  if (median < NARROWEST || median > WIDEST) return 0;
  let full = 0;
  for (let k = 0; k < lengths.length; k++) {
    if (fits[k]! > median && lengths[k]! <= median * 1.25) full++;
  }
  return full >= lengths.length * WRAPPED_SHARE ? median : 0;
}

/** Whether the sentence goes on over the single line break at `at`, after which the text continues at `next`. */
export function continuesOnNextLine(text: string, at: number, next: number, width: number): boolean {
  const length = at - 1 - text.lastIndexOf('\n', at - 1);
  if (width && length + 1 + firstWordLength(text, next) > width) return true;
  if (length < SENTENCE_LIKE || !(kindAt(text, next) & LOWER)) return false;
  return (kindAt(text, at - 1) & LETTER) !== 0 || text.charCodeAt(at - 1) === 0x2c;
}

function firstWordLength(text: string, at: number): number {
  let end = at;
  while (end < text.length && end < at + WIDEST && !(kindAt(text, end) & SPACE)) end++;
  return end - at;
}
