/**
 * A page as a tree of boxes: block elements with the runs of text in them, and what the choice of the main content asks
 * of every box (how much text, how much of it in links). Scripts, forms, media and hidden elements are left out on the
 * way. One walk over the DOM builds it.
 */
import type { Document, Element } from 'domhandler';
import { isElement } from './document.ts';
import { isPruned, type Pruning } from './pruning.ts';

/** Text between two block borders. Line breaks (`<br>`) are "\n", other blanks single. */
export interface Run {
  readonly text: string;
  /** Characters of it in links to other pages. */
  readonly linked: number;
  /** Characters of it in bold type or headings' markup. */
  readonly strong: number;
  readonly italic: number;
}

export interface Box {
  /** Undefined for the document itself, where a page has no body. */
  readonly element: Element | undefined;
  /** Lower-case; `p` for a `div` that holds text alone. */
  tag: string;
  readonly parent: Box | undefined;
  items: (Box | Run)[];
  /** Class and id. */
  readonly words: string;
  /** Sums over the box and all below it. */
  length: number;
  linked: number;
  commas: number;
  paragraphs: number;
  listItems: number;
  images: number;
  inputs: number;
  headings: number;
  score: number;
  /** Taken out; its sums are out of the boxes above. */
  removed: boolean;
}

export const isBox = (item: Box | Run): item is Box => 'items' in item;

/** Elements within a line of text. */
const phrasing = new Set(
  (
    'a abbr acronym b bdi bdo big cite code data del dfn em font i ins kbd label mark nobr q ruby rb s samp small span ' +
    'strike strong sub sup time tt u var wbr img picture amp-img'
  ).split(' '),
);

/** Inline elements that are not read: what only screen readers say, links to edit, numbers of footnotes. */
const unread =
  /(?:^|\s)(?:sr-only|screen-reader-text|visually-?hidden|mw-editsection|reference|footnote-ref|noprint)(?:\s|$)/i;
/** What opens under the pointer: "tooltip-text", "rollover-people-block". */
const pointed = /tooltip|popover|hovercard|rollover/i;
const pointedBox = /(?:text|content|block|body|inner|box)$/i;

function isUnread(classes: string): boolean {
  if (unread.test(classes)) return true;
  return pointed.test(classes) && classes.split(/\s+/).some((name) => pointed.test(name) && pointedBox.test(name));
}

/** What links say of the window that they open; a text of its own inside the link. */
const windowNote =
  /^\W*(?:opens? (?:an? )?(?:in )?(?:an? )?new (?:window|tab)|external link|(?:this )?link (?:is external|opens in (?:a )?new (?:window|tab)))\W*$/i;
const longestWindowNote = 48;
const commaSigns = /[\u002C\u060C\uFE50\uFE10\uFE11\u2E41\u2E34\u2E32\uFF0C、]/g;
const blanks = /\s+/g;

/** What the elements around a piece of text make of it. */
interface Manner {
  /** The share that counts as linked: 1 in a link, 0.3 where it leads to a place on the page. */
  readonly linked: number;
  readonly bold: boolean;
  readonly italic: boolean;
}

/** The tree below `root`; `skip` names further elements to leave out. Linear in the elements. */
export function buildBoxes(root: Element | Document, pruning: Pruning, skip: (element: Element) => boolean): Box {
  return new BoxBuilder(pruning, skip).build(root);
}

class BoxBuilder {
  readonly #pruning: Pruning;
  readonly #skip: (element: Element) => boolean;
  // The run of text under way.
  #text = '';
  /** Asking a text that is still being put together for its end would copy it each time. */
  #endsBlank = true;
  #linked = 0;
  #strong = 0;
  #italic = 0;

  constructor(pruning: Pruning, skip: (element: Element) => boolean) {
    this.#pruning = pruning;
    this.#skip = skip;
  }

  build(root: Element | Document): Box {
    const top = newBox(isElement(root) ? root : undefined, undefined, '');
    this.#walk(root, top, { linked: 0, bold: false, italic: false }, 0);
    this.#endRun(top);
    return top;
  }

  #walk(element: Element | Document, box: Box, manner: Manner, depth: number): void {
    for (const child of element.children) {
      if (child.nodeType === 3) this.#addText((child as unknown as { data: string }).data, manner);
      else if (isElement(child)) this.#enter(child, box, manner, depth);
    }
  }

  #enter(element: Element, box: Box, manner: Manner, depth: number): void {
    const { name, attribs } = element;
    if (name === 'br') {
      this.#text += '\n';
      this.#endsBlank = true;
      return;
    }
    const words = `${attribs['class'] ?? ''} ${attribs['id'] ?? ''}`.trim();
    if (name === 'img') box.images += 1;
    else if (name === 'input' && attribs['type'] !== 'hidden') box.inputs += 1;
    if (isPruned(element, words, this.#pruning, depth) || this.#skip(element)) return;
    if (phrasing.has(name)) {
      if (attribs['class'] !== undefined && isUnread(attribs['class'])) return;
      this.#walk(element, box, mannerIn(element, manner), depth + 1);
      return;
    }
    this.#endRun(box);
    const inner = newBox(element, box, words);
    this.#walk(element, inner, manner, depth + 1);
    this.#endRun(inner);
    finish(inner);
    if (inner.items.length === 0 && inner.images === 0 && inner.inputs === 0) return;
    box.items.push(inner);
    addSums(box, inner, 1);
  }

  #addText(data: string, { linked, bold, italic }: Manner): void {
    if (linked === 1 && data.length < longestWindowNote && windowNote.test(data)) return;
    let piece = data.replace(blanks, ' ');
    if (this.#endsBlank && piece.startsWith(' ')) piece = piece.slice(1);
    if (piece === '') return;
    this.#text += piece;
    this.#endsBlank = piece.endsWith(' ');
    this.#linked += piece.length * linked;
    if (bold) this.#strong += piece.length;
    if (italic) this.#italic += piece.length;
  }

  /** Ends the run of text under way, which belongs to `box`. */
  #endRun(box: Box): void {
    const text = this.#text.replace(/ ?\n ?/g, '\n').trim();
    if (text !== '') {
      const linked = Math.min(Math.round(this.#linked), text.length);
      box.items.push({ text, linked, strong: this.#strong, italic: this.#italic });
      box.length += text.length;
      box.linked += this.#linked;
      box.commas += text.match(commaSigns)?.length ?? 0;
    }
    this.#text = '';
    this.#endsBlank = true;
    this.#linked = 0;
    this.#strong = 0;
    this.#italic = 0;
  }
}

/** The manner of the text in an inline element. */
function mannerIn({ name, attribs }: Element, manner: Manner): Manner {
  if (name === 'b' || name === 'strong') return { ...manner, bold: true };
  if (name === 'i' || name === 'em') return { ...manner, italic: true };
  const href = name === 'a' ? attribs['href'] : undefined;
  return href === undefined ? manner : { ...manner, linked: /^#./.test(href) ? 0.3 : 1 };
}

function newBox(element: Element | undefined, parent: Box | undefined, words: string): Box {
  return {
    element,
    tag: element?.name ?? 'body',
    parent,
    items: [],
    words,
    length: 0,
    linked: 0,
    commas: 0,
    paragraphs: 0,
    listItems: 0,
    images: 0,
    inputs: 0,
    headings: 0,
    score: 0,
    removed: false,
  };
}

function finish(box: Box): void {
  if (box.tag === 'div' && box.items.length === 1 && !isBox(box.items[0]!)) box.tag = 'p';
  if (box.tag === 'p') box.paragraphs += 1;
  else if (box.tag === 'li') box.listItems += 1;
  else if (/^h[1-6]$/.test(box.tag)) box.headings += box.length;
}

/** Adds the sums of a box to one above it, or with -1 takes them out. */
function addSums(above: Box, box: Box, sign: 1 | -1): void {
  above.length += sign * box.length;
  above.linked += sign * box.linked;
  above.commas += sign * box.commas;
  above.paragraphs += sign * box.paragraphs;
  above.listItems += sign * box.listItems;
  above.images += sign * box.images;
  above.inputs += sign * box.inputs;
  above.headings += sign * box.headings;
}

/** Takes a box out of the tree and its sums out of all boxes above. */
export function removeBox(box: Box): void {
  // Marked only: taking children out of long lists one by one would be quadratic.
  box.removed = true;
  for (let above = box.parent; above; above = above.parent) addSums(above, box, -1);
}

/** The share of a box's text that is in links. */
export function linkDensity(box: Box): number {
  return box.length <= 0 ? 0 : box.linked / box.length;
}

/** Boxes below `root` and itself, parents first. */
export function boxesOf(root: Box): Box[] {
  const all: Box[] = [root];
  for (let index = 0; index < all.length; index += 1) {
    for (const item of all[index]!.items) if (isBox(item) && !item.removed) all.push(item);
  }
  return all;
}
