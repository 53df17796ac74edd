/** Writes boxes as paragraphs. */
import { type Box, isBox } from './boxes.ts';

/** Texts in document order. A table's row is one paragraph; two line breaks in a row part paragraphs. */
export function paragraphsOf(content: readonly Box[]): string[] {
  const paragraphs: string[] = [];
  const write = (box: Box): void => {
    if (box.tag === 'tr' && !box.items.some((cell) => isBox(cell) && cell.items.some((inner) => isBox(inner)))) {
      const cells = box.items.map((cell) =>
        isBox(cell) ? cell.items.map((run) => (isBox(run) ? '' : run.text)).join(' ') : cell.text,
      );
      paragraphs.push(cells.join(' ').replaceAll('\n', ' '));
      return;
    }
    for (const item of box.items) {
      if (isBox(item)) write(item);
      else for (const part of item.text.split(/\n{2,}/)) paragraphs.push(part);
    }
  };
  for (const box of content) write(box);
  return paragraphs;
}
