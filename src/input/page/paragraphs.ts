/** Writes boxes as paragraphs. */
import { type Box, isBox, type Run } from './boxes.ts';

export interface Paragraph {
  readonly text: string;
  /** The innermost box that holds it. */
  readonly box: Box;
  /** The share of it that is in links, 0 to 1. */
  readonly linked: number;
  /** The share in bold, and in italic type. */
  readonly strong: number;
  readonly italic: number;
}

/** A cell that holds blocks or paragraphs: its table lays out a page. */
const isLaidOut = (cell: Box | Run): boolean =>
  isBox(cell) &&
  cell.items.some((inner) => isBox(inner) || inner.text.includes('\n\n') || inner.text.length > longestCell);
/** In characters. */
const longestCell = 400;

/** In document order. A table's row is one paragraph; two line breaks in a row part paragraphs. */
export function paragraphsOf(content: readonly Box[]): Paragraph[] {
  const paragraphs: Paragraph[] = [];
  const write = (box: Box): void => {
    if (box.removed) return;
    if (box.tag === 'tr' && !box.items.some(isLaidOut)) {
      const cells = box.items.map((cell) =>
        isBox(cell) ? cell.items.map((run) => (isBox(run) ? '' : run.text)).join(' ') : cell.text,
      );
      const text = cells.join(' ').replaceAll('\n', ' ');
      if (text !== '') paragraphs.push({ text, box, linked: box.linked / text.length, strong: 0, italic: 0 });
      return;
    }
    for (const item of box.items) {
      if (isBox(item)) {
        write(item);
        continue;
      }
      const { length } = item.text;
      const shares = { linked: item.linked / length, strong: item.strong / length, italic: item.italic / length };
      for (const text of item.text.split(/\n{2,}/)) paragraphs.push({ text, box, ...shares });
    }
  };
  for (const box of content) write(box);
  return paragraphs;
}
