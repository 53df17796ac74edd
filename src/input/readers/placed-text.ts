/** Puts an article's text together from pieces of a file, and keeps where each piece stood. */
import type { Origin } from '../../article.ts';

/** A piece of text cut from one line of the file; line and column from 1. */
export interface PlacedPiece {
  readonly text: string;
  readonly line: number;
  readonly column: number;
}

/** "long-" at the end of a line, with "term" on the next. */
const brokenAtHyphen = /[^\s-]-$/;

/** Paragraphs parted by blank lines, the pieces of each joined by `glue`; a blank isn't put behind a word's hyphen. */
export function placeText(
  paragraphs: readonly (readonly PlacedPiece[])[],
  glue: ' ' | '',
): { text: string; origin: Origin } {
  const pieces: string[] = [];
  const at: number[] = [];
  const line: number[] = [];
  const column: number[] = [];
  let length = 0;
  const add = (text: string): void => {
    pieces.push(text);
    length += text.length;
  };
  for (const [p, paragraph] of paragraphs.entries()) {
    if (p > 0) add('\n\n');
    for (const [k, piece] of paragraph.entries()) {
      if (k > 0 && !brokenAtHyphen.test(paragraph[k - 1]!.text)) add(glue);
      at.push(length);
      line.push(piece.line);
      column.push(piece.column);
      add(piece.text);
    }
  }
  return { text: pieces.join(''), origin: { at, line, column } };
}
