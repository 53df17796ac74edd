/** The title that a page gives to what a link leads to. */
import { stripDecoration } from '../decoration.ts';
import { labelAtStart, readLabel, stripLabel } from '../labels.ts';
import { isNavigationHeading, isPagingLabel, titleAfterPaging } from '../paging.ts';
import { attribute, joinPieces, labelOf, mostPieces, textOf, wordsOf } from './outline.ts';
import type { Outline, PageElement, Piece } from './outline.ts';

/** Links of a block that are looked at. */
const mostSiblings = 4;
const titleWord = /^(?:title|headline|heading|name|posttitle|hl|titel|titulo)$/;

/** A title without the label in front of it or behind it. */
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
    const title = attributeTitle(attribute(element, name) ?? '');
    if (title) return title;
  }
  return titleInCellBelow(outline, element);
}

/** The words of the last link on the page that leads to the same address: navigation stands below. */
export function titleElsewhere(outline: Outline, keys: readonly string[], key: string): string | undefined {
  for (let link = keys.lastIndexOf(key); link >= 0; link = link > 0 ? keys.lastIndexOf(key, link - 1) : -1) {
    const title = titleIn(outline, outline.elements[outline.links[link]!]!);
    if (title && /\p{L}{2}/u.test(title)) return title;
  }
  return undefined;
}

/** Attributes hold label and title with any mark between them: "Previous - Getting started", "Next page: Tables". */
function attributeTitle(text: string): string {
  const label = labelAtStart(text);
  if (label && /[:–—-]\s*$/u.test(text.slice(0, label.end))) return stripDecoration(text.slice(label.end));
  return titleAfterPaging(text) ?? cleanTitle(text);
}

/** Manuals lay labels and titles out in two rows of a table: what stands below the link's cell, where no link is. */
function titleInCellBelow(outline: Outline, element: PageElement): string | undefined {
  const cell = element.tag === 'td' ? element : outline.elements[element.parent];
  const row = outline.elements[cell?.parent ?? -1];
  if (cell?.tag !== 'td' || row?.tag !== 'tr') return undefined;
  const rowAt = cell.parent;
  let column = -1;
  let below = -1;
  for (let at = rowAt + 1; at < Math.min(outline.elements.length, rowAt + 60); at++) {
    const inner = outline.elements[at]!;
    if (inner.parent === rowAt && (column < 0 || inner.firstLink <= cell.firstLink) && below < 0) column++;
    if (inner.tag === 'tr' && inner.parent === row.parent) below = at;
    else if (below >= 0 && inner.parent === below && column-- === 0)
      return inner.firstLink === inner.endLink ? titleIn(outline, inner) : undefined;
  }
  return undefined;
}

/** Words that stand beside titles: dates, categories, beginnings of the text. */
const besideWord =
  /^(?:excerpt|excert|date|time|meta|category|cat|author|byline|desc|description|summary|teaser|subtitle|label|kicker|count|reading)$/;

/**
 * The title inside an element: of titled children, else of what is no date, category or teaser; undefined for a mere
 * label.
 */
export function titleIn(outline: Outline, element: PageElement): string | undefined {
  if (readLabel(textOf(outline, element))) return undefined;
  const words: Piece[] = [];
  const titled: Piece[] = [];
  const plain: Piece[] = [];
  for (let at = element.firstPiece; at < Math.min(element.endPiece, element.firstPiece + mostPieces); at++) {
    const piece = outline.pieces[at]!;
    if (isNoTitle(piece)) continue;
    words.push(piece);
    if (isInside(outline, piece.owner, element, isTitled)) titled.push(piece);
    if (!isInside(outline, piece.owner, element, isBeside)) plain.push(piece);
  }
  const chosen = titled.length > 0 ? titled : plain.length > 0 ? plain : words;
  const title = cleanTitle(joinPieces(withoutExcerpt(chosen)));
  return title === '' || title.length > longestTitle ? undefined : title;
}

/** Without the sentences that follow a title in an element of their own. */
function withoutExcerpt(pieces: readonly Piece[]): readonly Piece[] {
  const [first] = pieces;
  const excerpt = pieces.findIndex(
    ({ text, owner, glued }, at) =>
      at > 0 && !glued && owner !== first!.owner && text.length > shortestExcerpt && /[.…]["”’»]?$/u.test(text),
  );
  return excerpt < 0 || /[.…]$/u.test(first!.text) ? pieces : pieces.slice(0, excerpt);
}
/** In characters. */
const shortestExcerpt = 20;

const isNoTitle = (piece: Piece): boolean => labelOf(piece) !== undefined || isNoTitleText(piece.text);

const isNoTitleText = (text: string): boolean =>
  isPagingLabel(text) || isNavigationHeading(text) || stripDecoration(text) === '';

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
