/** Finds the main content of a page. */
import type { Document, Element } from 'domhandler';
import { type Box, buildBoxes } from './boxes.ts';
import { chooseContent } from './candidates.ts';
import { elementsOf } from './document.ts';
import { dropFurniture, type Known, type Removal } from './furniture.ts';
import { paragraphsOf } from './paragraphs.ts';
import { trimContent } from './trim.ts';

// Shorter results are tried again with less pruning; the longest one is taken in the end. From Readability.js.
const enough = 500;

const attempts = [
  { unlikely: true, hidden: true, useClasses: true, conditionally: true },
  { unlikely: false, hidden: true, useClasses: true, conditionally: true },
  { unlikely: false, hidden: true, useClasses: false, conditionally: true },
  { unlikely: false, hidden: true, useClasses: false, conditionally: false },
] as const;

/** The paragraphs of the main content; none where the page has no text. */
export function extractParagraphs(document: Document, known: Known, removals: Removal[] = []): string[] {
  const body = findBody(document) ?? document;
  let best: string[] = [];
  let bestLength = 0;
  for (const attempt of attempts) {
    const root: Box = buildBoxes(body, attempt, isCommentArea);
    const content = chooseContent(root, attempt.useClasses);
    removals.push({
      reason: 'attempt',
      text: `${content.length} boxes, first ${content[0]!.tag}.${content[0]!.words}`,
    });
    trimContent(content, attempt, removals);
    const paragraphs = dropFurniture(paragraphsOf(content), known, removals).map(({ text }) => text);
    const length = paragraphs.reduce((sum, paragraph) => sum + paragraph.length, 0);
    if (length > bestLength) {
      best = paragraphs;
      bestLength = length;
    }
    if (length >= enough) break;
  }
  return best;
}

const commentArea =
  /(?:^|\s)(?:comments|comments?[-_]?(?:area|list|section|wrapper|container|thread)|disqus_thread|respond|replies)(?:\s|$)/i;

/** Comments outweigh a short article in the attempts that let in what is unlikely. */
const isCommentArea = ({ attribs, name }: Element): boolean =>
  name !== 'article' && name !== 'main' && commentArea.test(`${attribs['class'] ?? ''} ${attribs['id'] ?? ''}`);

function findBody(document: Document): Element | undefined {
  for (const element of elementsOf(document)) if (element.name === 'body') return element;
  return undefined;
}
