/** Saved pages as if their text had been selected and copied: every visible block on a line of its own. */
import { buildBoxes } from '../src/input/page/boxes.ts';
import { elementsOf, parsePage } from '../src/input/page/document.ts';
import { paragraphsOf } from '../src/input/page/paragraphs.ts';

/** The lines of a page, top to bottom; empty where it has no body. */
export function copyPage(html: string): string {
  const body = [...elementsOf(parsePage(html))].find(({ name }) => name === 'body');
  if (!body) return '';
  const boxes = buildBoxes(body, { unlikely: false, hidden: true }, () => false);
  return paragraphsOf([boxes])
    .map((paragraph) => paragraph.text)
    .join('\n');
}
