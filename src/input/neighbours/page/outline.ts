/**
 * A page as flat lists: elements, pieces of text and links in document order, each element knowing its ranges. One walk
 * builds it; everything after that (the text of a block, how many links it holds) is a slice. It needs of a DOM only
 * what linkedom and domhandler share, so either can be handed in.
 */

import { readLabel } from '../labels.ts';
import type { Label } from '../labels.ts';
import { oneLine } from '../../../text/one-line.ts';

/** The part of a DOM node that is used; `getAttribute` (linkedom) or `attribs` (domhandler) gives attributes. */
export interface PageNode {
  readonly nodeType: number;
  readonly childNodes: unknown;
  readonly nodeValue?: string | null;
  readonly localName?: string;
  readonly name?: string;
  readonly attribs?: Readonly<Record<string, string>>;
  getAttribute?(name: string): string | null;
}

export interface PageElement {
  readonly tag: string;
  /** Index of the parent in `elements`, -1 for the outermost. */
  readonly parent: number;
  readonly node: PageNode;
  /** See `wordsOf`. */
  words?: readonly string[];
  /** Ranges into `pieces` and `links`. */
  readonly firstPiece: number;
  readonly firstLink: number;
  endPiece: number;
  endLink: number;
}

/** A run of text inside one element, blanks tidied, never empty. */
export interface Piece {
  readonly text: string;
  /** Index of the element that holds it. */
  readonly owner: number;
  /** It goes on from the piece before without a blank: "H<sub>2</sub>O". */
  readonly glued: boolean;
  /** The label that it is as a whole, `null` for none; looked up once. */
  label?: Label | null;
}

export interface Outline {
  readonly elements: readonly PageElement[];
  readonly pieces: readonly Piece[];
  /** Indices of the `a[href]` in `elements`. */
  readonly links: readonly number[];
  /** Indices of the `link[href]`. */
  readonly headLinks: readonly number[];
  /** The contents of the `application/ld+json` scripts. */
  readonly linkedData: readonly string[];
  /** Index of `body`, -1 without. */
  readonly body: number;
  readonly baseHref?: string;
  readonly canonical?: string;
}

const silent = new Set(['script', 'style', 'template', 'noscript', 'iframe', 'select', 'textarea', 'object', 'canvas']);
const formatting = new Set([
  'b',
  'i',
  'em',
  'strong',
  'u',
  's',
  'sub',
  'sup',
  'font',
  'wbr',
  'mark',
  'abbr',
  'small',
  'q',
  'cite',
  'code',
  'tt',
]);
const elementNode = 1;
const textNode = 3;
const documentNode = 9;

/** An attribute of an element, in whichever of the two kinds of tree it is. */
export function attribute(element: PageElement, name: string): string | undefined {
  const { node } = element;
  return (node.getAttribute ? node.getAttribute(name) : node.attribs?.[name]) ?? undefined;
}

/** Class and id of an element as lower-case words, split at every border ("nextPost" is next, post). */
export function wordsOf(element: PageElement): readonly string[] {
  return (element.words ??= splitWords(`${attribute(element, 'class') ?? ''} ${attribute(element, 'id') ?? ''}`));
}

function splitWords(names: string): readonly string[] {
  if (names === ' ') return none;
  return (
    names
      .replace(/([a-z\d])([A-Z])/g, '$1 $2')
      .toLowerCase()
      .match(/[a-z]+|\d+/g) ?? none
  );
}
const none: readonly string[] = [];

/** Reads a page into lists; linear in its nodes. */
export function outlinePage(root: PageNode): Outline {
  const elements: PageElement[] = [];
  const pieces: Piece[] = [];
  const links: number[] = [];
  const headLinks: number[] = [];
  const linkedData: string[] = [];
  let body = -1;
  let baseHref: string | undefined;
  let canonical: string | undefined;
  let current = -1;

  // Parsers cut text at entities: "n&auml;chster" comes in three nodes and is one piece.
  let raw = '';
  const flush = (): void => {
    const text = raw === '' ? '' : tidyText(raw);
    if (text !== '' && current >= 0) pieces.push({ text, owner: current, glued: isGlued(raw, open) });
    if (raw !== '') open = !/\s$/u.test(raw);
    raw = '';
  };
  /** Whether the last text ended without a blank, and only formatting stands between it and the next. */
  let open = false;
  const enter = (node: PageNode): void => {
    flush();
    const tag = (node.localName ?? node.name ?? '').toLowerCase();
    const element: PageElement = {
      tag,
      parent: current,
      node,
      firstPiece: pieces.length,
      firstLink: links.length,
      endPiece: pieces.length,
      endLink: links.length,
    };
    current = elements.push(element) - 1;
    if (!formatting.has(tag)) open = false;
    if (tag === 'a') {
      if (attribute(element, 'href') !== undefined) links.push(current);
    } else if (tag === 'link') {
      const href = attribute(element, 'href');
      if (href !== undefined) headLinks.push(current);
      if (attribute(element, 'rel')?.toLowerCase() === 'canonical') canonical ??= href;
    } else if (tag === 'base') baseHref ??= attribute(element, 'href');
    else if (tag === 'body' && body < 0) body = current;
    else if (tag === 'script' && /ld\+json/i.test(attribute(element, 'type') ?? '')) linkedData.push(contentOf(node));
  };
  const leave = (): void => {
    flush();
    const element = elements[current]!;
    element.endPiece = pieces.length;
    element.endLink = links.length;
    current = element.parent;
    if (!formatting.has(element.tag)) open = false;
  };

  // Lists of children that are being walked, and how far; not recursive, so that depth costs nothing.
  const lists: ArrayLike<PageNode>[] = [[root]];
  const places = [0];
  const opened: boolean[] = [];
  while (lists.length > 0) {
    const level = lists.length - 1;
    const node = lists[level]![places[level]!++];
    if (!node) {
      lists.pop();
      places.pop();
      if (opened.pop()) leave();
      continue;
    }
    const isElement = node.nodeType === elementNode;
    if (isElement) {
      enter(node);
      if (silent.has(elements[current]!.tag)) {
        leave();
        continue;
      }
    } else if (node.nodeType === textNode) {
      raw += node.nodeValue ?? '';
      continue;
    } else if (node.nodeType !== documentNode) continue;
    lists.push(node.childNodes as ArrayLike<PageNode>);
    places.push(0);
    opened.push(isElement);
  }
  return {
    elements,
    pieces,
    links,
    headLinks,
    linkedData,
    body,
    ...(baseHref !== undefined && { baseHref }),
    ...(canonical !== undefined && { canonical }),
  };
}

function contentOf(script: PageNode): string {
  let text = '';
  for (const child of Array.from(script.childNodes as ArrayLike<PageNode>)) text += child.nodeValue ?? '';
  return text;
}

/** Blanks made one space each; soft hyphens and zero-width spaces taken out. */
const tidyText = (text: string): string => oneLine(text.replace(/[\u00AD\u200B]+/gu, ''));

const isGlued = (raw: string, open: boolean): boolean => open && !/^\s/u.test(raw);

/** Labels and titles have few pieces; of more, only these are read, so that no nesting makes it slow. */
export const mostPieces = 16;

/** The label that a piece is as a whole. */
export const labelOf = (piece: Piece): Label | undefined =>
  (piece.label === undefined ? (piece.label = readLabel(piece.text) ?? null) : piece.label) ?? undefined;

/** The text of an element, its pieces joined by blanks where there are any. */
export function textOf(outline: Outline, element: PageElement): string {
  return joinPieces(
    outline.pieces.slice(element.firstPiece, Math.min(element.endPiece, element.firstPiece + mostPieces)),
  );
}

/** Pieces of text as one, a blank where nothing glues them. */
export function joinPieces(pieces: readonly Piece[]): string {
  let text = '';
  for (const piece of pieces) text += (text && !piece.glued ? ' ' : '') + piece.text;
  return text;
}
