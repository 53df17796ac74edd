/** Cuts a text into its lines, trimmed, each with the place it has in the file. */
import { unitAt } from '../../text/characters.ts';

/** One line of the file without its outer blanks, or a part of one where a form feed or vertical tab divides it. */
export interface Line {
  readonly text: string;
  /** From 1. */
  readonly line: number;
  /** Of the first character of `text`, from 1, in UTF-16 code units. */
  readonly column: number;
}

// Line ends that editors count, and breaks that they do not.
const separator = /\r\n?|\n|[\f\v\u2028\u2029]/g;
const otherBreaks = ['\r', '\f', '\v', '\u2028', '\u2029'];

// Blanks in the sense of String.trim, and the invisible characters that copying leaves behind.
const leading = /^[\s\u200B-\u200F\u2060\uFEFF\u00AD\0]+/;
const trailing = /[\s\u200B-\u200F\u2060\uFEFF\u00AD\0]+$/;

/** Lines in order, empty ones included. */
export function splitLines(text: string): Line[] {
  const lines: Line[] = [];
  let line = 1;
  let lineStart = 0;
  let from = 0;
  const push = (to: number): void => {
    const raw = text.slice(from, to);
    // Most lines begin and end without blanks: look before the costlier searches.
    const lead = isSeen(unitAt(raw, 0)) ? 0 : (leading.exec(raw)?.[0].length ?? 0);
    const trimmed = isSeen(unitAt(raw, raw.length - 1)) ? raw.slice(lead) : trimEnd(raw.slice(lead));
    lines.push({ text: trimmed, line, column: from + lead - lineStart + 1 });
  };
  // Most texts have no other: a plain search is far quicker.
  const hasOthers = otherBreaks.some((one) => text.includes(one));
  for (let at = text.indexOf('\n'); !hasOthers && at >= 0; at = text.indexOf('\n', from)) {
    push(at);
    from = lineStart = at + 1;
    line += 1;
  }
  for (const match of hasOthers ? text.matchAll(separator) : []) {
    push(match.index);
    from = match.index + match[0].length;
    if (match[0][0] === '\n' || match[0][0] === '\r') {
      line += 1;
      lineStart = from;
    }
  }
  push(text.length);
  return lines;
}

const isSeen = (code: number): boolean => code > 0x20 && code < 0x80;

function trimEnd(text: string): string {
  let end = text.length;
  while (end > 0 && trailing.test(text[end - 1]!)) end -= 1;
  return text.slice(0, end);
}
