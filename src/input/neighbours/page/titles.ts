/** The title that a page gives to what a link leads to. */
import { readLabel, stripDecoration, stripLabel } from '../labels.ts';
import { isNavigationHeading, isPagingLabel } from '../paging.ts';
import { attribute, joinPieces, mostPieces, textOf, wordsOf } from './outline.ts';
import type { Outline, PageElement, Piece } from './outline.ts';

/** Links of a block that are looked at. */
const mostSiblings = 4;
const titleWord = /^(?:title|headline|heading|name|posttitle|hl|titel|titulo)$/;

export function cleanTitle(text: string): string {
  return stripLabel(text).title;
}

/** The title that the page gives the target: a titled child, the link's words, those around it, its `title`. */
export function findTitle(
  outline: Outline,
  element: PageElement,
  keys: readonly string[],
  link: number,
  own: PageElement,
): string | undefined {
  const inside = titleIn(outline, element);
  if (inside) return inside;
  // Another link to the same target in the block: an image here, the words there.
  for (let at = own.firstLink; at < Math.min(own.endLink, own.firstLink + mostSiblings); at++) {
    if (at === link || keys[at] !== keys[link]) continue;
    const title = titleIn(outline, outline.elements[outline.links[at]!]!);
    if (title) return title;
  }
  for (const name of ['title', 'aria-label']) {
    const title = cleanTitle(attribute(element, name) ?? '');
    if (title) return title;
  }
  return undefined;
}

/** Words that stand beside titles: dates, categories, beginnings of the text. */
const besideWord =
  /^(?:excerpt|excert|date|time|meta|category|cat|author|byline|desc|description|summary|teaser|subtitle|label|kicker|count|reading)$/;

export function titleIn(outline: Outline, element: PageElement): string | undefined {
  if (readLabel(textOf(outline, element))) return undefined;
  const words: Piece[] = [];
  const titled: Piece[] = [];
  const plain: Piece[] = [];
  for (let at = element.firstPiece; at < Math.min(element.endPiece, element.firstPiece + mostPieces); at++) {
    const piece = outline.pieces[at]!;
    if (isNoTitle(piece.text)) continue;
    words.push(piece);
    if (isInside(outline, piece.owner, element, isTitled)) titled.push(piece);
    if (!isInside(outline, piece.owner, element, isBeside)) plain.push(piece);
  }
  const chosen = titled.length > 0 ? titled : plain.length > 0 ? plain : words;
  const title = cleanTitle(joinPieces(chosen));
  return title === '' || title.length > longestTitle ? undefined : title;
}

const isNoTitle = (text: string): boolean =>
  readLabel(text) !== undefined || isPagingLabel(text) || isNavigationHeading(text) || stripDecoration(text) === '';

/** Longer texts under a link are teasers. In characters. */
const longestTitle = 300;

const isTitled = (element: PageElement): boolean =>
  /^h[1-6]$/.test(element.tag) || wordsOf(element).some((word) => titleWord.test(word));

const isBeside = (element: PageElement): boolean =>
  element.tag === 'time' || wordsOf(element).some((word) => besideWord.test(word));

/** Whether an element from `owner` up to `top`, itself left out, fulfils a condition; looks up a dozen levels. */
function isInside(outline: Outline, owner: number, top: PageElement, is: (element: PageElement) => boolean): boolean {
  for (let at = owner, level = 0; at >= 0 && level < 12; at = outline.elements[at]!.parent, level++) {
    const element = outline.elements[at]!;
    if (element === top) return false;
    if (is(element)) return true;
  }
  return false;
}
