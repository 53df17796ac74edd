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
    const lead = leading.exec(raw)?.[0].length ?? 0;
    // Most lines end without blanks: look before the costlier search from the left.
    const last = unitAt(raw, raw.length - 1);
    const trimmed = last > 0x20 && last < 0x80 ? raw.slice(lead) : trimEnd(raw.slice(lead));
    lines.push({ text: trimmed, line, column: from + lead - lineStart + 1 });
  };
  separator.lastIndex = 0;
  for (const match of text.matchAll(separator)) {
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

function trimEnd(text: string): string {
  let end = text.length;
  while (end > 0 && trailing.test(text[end - 1]!)) end -= 1;
  return text.slice(0, end);
}
