/**
 * What a single line break means. Text comes with one paragraph a line, where a break ends a sentence, or hard-wrapped
 * to a width, where it is a blank. Blank lines are not asked about here: they always end a sentence.
 */
import { digitBit, letterBit, lowerBit, spaceBit, kindAt } from './characters.ts';

/** Widths that text is wrapped to; longer lines are paragraphs, shorter ones headings, by-lines and menus. */
const narrowest = 30;
const widest = 130;
/** A wrapped text has so many lines within so many characters of their median; lists of headlines have a third. */
const wrappedShare = 0.6;
const raggedness = 8;
const fewestLines = 3;
/** A line this long that breaks before a small letter was broken by accident; shorter ones are a list. */
const sentenceLike = 40;

/** The width the text is wrapped to, 0 when it isn't: the median length of the lines that another line follows. */
export function wrapWidth(text: string): number {
  const lengths: number[] = [];
  let start = 0;
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', start)) {
    const next = at + 1;
    const length = at - start - (text.charCodeAt(at - 1) === 0x0d ? 1 : 0);
    if (length >= narrowest && next < text.length && !(kindAt(text, next) & spaceBit)) lengths.push(length);
    start = next;
  }
  if (lengths.length < fewestLines) return 0;
  const median = lengths.toSorted((a, b) => a - b)[lengths.length >> 1]!;
  const near = lengths.filter((length) => Math.abs(length - median) <= raggedness).length;
  return median <= widest && near >= lengths.length * wrappedShare ? median : 0;
}

/** Whether the sentence goes on over the single line break at `at`, after which the text continues at `next`. */
export function continuesOnNextLine(text: string, at: number, next: number, width: number): boolean {
  const length = lineLength(text, at);
  if (width && length + 1 + firstWordLength(text, next) > width) return true;
  if (length < sentenceLike || !(kindAt(text, next) & lowerBit) || text.startsWith('by ', next)) return false;
  return (kindAt(text, at - 1) & (letterBit | digitBit)) !== 0 || ',)-–—'.includes(text[at - 1]!);
}

/** How long the line that ends at `at` is; no more is looked at than decides. */
function lineLength(text: string, at: number): number {
  let start = at;
  while (start > 0 && at - start <= widest && text.charCodeAt(start - 1) !== 0x0a) start--;
  return at - start;
}

function firstWordLength(text: string, at: number): number {
  let end = at;
  while (end < text.length && end < at + widest && !(kindAt(text, end) & spaceBit)) end++;
  return end - at;
}
