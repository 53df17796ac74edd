/**
 * A page as a tree of boxes: block elements with the runs of text in them, and what the choice of the main content asks
 * of every box (how much text, how much of it in links). Scripts, forms, media and hidden elements are left out on the
 * way. One walk over the DOM builds it.
 */
import type { Document, Element } from 'domhandler';
import { isElement } from './document.ts';

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
  embeds: number;
  links: number;
  score: number;
  /** Taken out; its sums are out of the boxes above. */
  removed: boolean;
}

export const isBox = (item: Box | Run): item is Box => 'items' in item;

/** What is left out of the tree besides elements without text. */
export interface Pruning {
  /** Elements whose names say that they are no candidates, and navigation. */
  readonly unlikely: boolean;
  /** Elements that the page doesn't show. */
  readonly hidden: boolean;
}

const silent = new Set([
  'script',
  'style',
  'noscript',
  'template',
  'iframe',
  'object',
  'embed',
  'svg',
  'math',
  'canvas',
  'audio',
  'video',
  'head',
  'link',
  'meta',
  'button',
  'select',
  'option',
  'textarea',
  'input',
  'map',
  'area',
  'applet',
  'param',
  'source',
  'track',
  'dialog',
  'menu',
  'datalist',
  'progress',
  'meter',
  'frameset',
  'noframes',
  'rp',
  'rt',
]);

const phrasing = new Set([
  'a',
  'abbr',
  'acronym',
  'b',
  'bdi',
  'bdo',
  'big',
  'cite',
  'code',
  'data',
  'del',
  'dfn',
  'em',
  'font',
  'i',
  'ins',
  'kbd',
  'label',
  'mark',
  'nobr',
  'q',
  'ruby',
  'rb',
  's',
  'samp',
  'small',
  'span',
  'strike',
  'strong',
  'sub',
  'sup',
  'time',
  'tt',
  'u',
  'var',
  'wbr',
  'img',
  'picture',
  'amp-img',
]);

// The two expressions of Readability.js, which twenty years of pages have shaped.
const unlikely =
  /-ad-|ai2html|banner|breadcrumbs|combx|comment|community|cover-wrap|disqus|extra|footer|gdpr|header|legends|menu|related|remark|replies|rss|shoutbox|sidebar|skyscraper|social|sponsor|supplemental|ad-break|agegate|pagination|pager|popup|yom-remote/i;
const perhaps = /and|article|body|column|content|main|shadow/i;
const unlikelyRoles = new Set(['menu', 'menubar', 'complementary', 'navigation', 'alert', 'alertdialog', 'dialog']);
/** Inline elements that are not read: what only screen readers say, links to edit, numbers of footnotes. */
const unread =
  /(?:^|\s)(?:sr-only|screen-reader-text|visually-?hidden|mw-editsection|reference|footnote-ref|noprint)(?:\s|$)/i;
const commaSigns = /[\u002C\u060C\uFE50\uFE10\uFE11\u2E41\u2E34\u2E32\uFF0C、]/g;
const blanks = /\s+/g;

/** Whether an element is left out with all that is in it. */
function isPruned(element: Element, words: string, pruning: Pruning, depth: number): boolean {
  const { name, attribs } = element;
  if (silent.has(name)) return true;
  if (pruning.hidden) {
    if (attribs['hidden'] !== undefined && attribs['hidden'] !== 'until-found') return true;
    if (attribs['aria-hidden'] === 'true' && !words.includes('fallback-image')) return true;
    const style = attribs['style'];
    if (style !== undefined && /display\s*:\s*none|visibility\s*:\s*hidden/i.test(style)) return true;
  }
  if (attribs['aria-modal'] === 'true' && attribs['role'] === 'dialog') return true;
  if (!pruning.unlikely || name === 'body' || name === 'html' || name === 'a' || depth === 0) return false;
  if (words !== '' && unlikely.test(words) && !perhaps.test(words) && !isInside(element, tableOrCode)) return true;
  return attribs['role'] !== undefined && unlikelyRoles.has(attribs['role']);
}

const tableOrCode = new Set(['table', 'code']);

function isInside(element: Element, names: ReadonlySet<string>): boolean {
  let depth = 0;
  for (let above = element.parent; above && isElement(above) && depth < 4; above = above.parent) {
    if (names.has(above.name)) return true;
    depth += 1;
  }
  return false;
}

/** The tree below `root`; `skip` names further elements to leave out. */
export function buildBoxes(root: Element | Document, pruning: Pruning, skip: (element: Element) => boolean): Box {
  const top = newBox(isElement(root) ? root : undefined, undefined, '');
  let text = '';
  // Asking a text that is still being put together for its end would copy it each time.
  let endsBlank = true;
  let linked = 0;
  let strong = 0;
  let italic = 0;

  const flush = (box: Box): void => {
    const trimmed = text.replace(/ ?\n ?/g, '\n').trim();
    if (trimmed !== '') {
      box.items.push({ text: trimmed, linked: Math.min(Math.round(linked), trimmed.length), strong, italic });
      box.length += trimmed.length;
      box.linked += linked;
      const commas = trimmed.match(commaSigns);
      if (commas) box.commas += commas.length;
    }
    text = '';
    endsBlank = true;
    linked = 0;
    strong = 0;
    italic = 0;
  };

  /** `link` is the share of text that counts as linked: 1 in a link, 0.3 where it leads to a place on the page. */
  const walk = (
    element: Element | Document,
    box: Box,
    link: number,
    bold: boolean,
    slanted: boolean,
    depth: number,
  ): void => {
    for (const child of element.children) {
      if (child.nodeType === 3) {
        let piece = (child as unknown as { data: string }).data.replace(blanks, ' ');
        if (endsBlank && piece.startsWith(' ')) piece = piece.slice(1);
        if (piece === '') continue;
        text += piece;
        endsBlank = piece.endsWith(' ');
        linked += piece.length * link;
        if (bold) strong += piece.length;
        if (slanted) italic += piece.length;
        continue;
      }
      if (!isElement(child)) continue;
      const { name, attribs } = child;
      if (name === 'br') {
        text += '\n';
        endsBlank = true;
        continue;
      }
      const words = `${attribs['class'] ?? ''} ${attribs['id'] ?? ''}`;
      if (name === 'img' || name === 'picture') box.images += name === 'img' ? 1 : 0;
      else if (name === 'iframe' || name === 'embed' || name === 'object' || name === 'video') box.embeds += 1;
      else if (name === 'input' && attribs['type'] !== 'hidden') box.inputs += 1;
      if (isPruned(child, words.trim(), pruning, depth) || skip(child)) continue;
      const inLink = name === 'a' && attribs['href'] !== undefined ? (/^#./.test(attribs['href']) ? 0.3 : 1) : link;
      if (name === 'a' && attribs['href'] !== undefined) box.links += 1;
      if (phrasing.has(name)) {
        if (attribs['class'] !== undefined && unread.test(attribs['class'])) continue;
        walk(
          child,
          box,
          inLink,
          bold || name === 'b' || name === 'strong',
          slanted || name === 'i' || name === 'em',
          depth + 1,
        );
        continue;
      }
      flush(box);
      const inner = newBox(child, box, words.trim());
      walk(child, inner, inLink, bold, slanted, depth + 1);
      flush(inner);
      finish(inner);
      if (inner.items.length > 0 || inner.images > 0 || inner.inputs > 0) add(box, inner);
    }
  };
  walk(root, top, 0, false, false, 0);
  flush(top);
  return top;
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
    embeds: 0,
    links: 0,
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

function add(box: Box, inner: Box): void {
  box.items.push(inner);
  box.length += inner.length;
  box.linked += inner.linked;
  box.commas += inner.commas;
  box.paragraphs += inner.paragraphs;
  box.listItems += inner.listItems;
  box.images += inner.images;
  box.inputs += inner.inputs;
  box.headings += inner.headings;
  box.embeds += inner.embeds;
  box.links += inner.links;
}

/** Takes a box out of the tree and its sums out of all boxes above. */
export function removeBox(box: Box): void {
  // Marked only: taking children out of long lists one by one would be quadratic.
  box.removed = true;
  for (let above = box.parent; above; above = above.parent) {
    above.length -= box.length;
    above.linked -= box.linked;
    above.commas -= box.commas;
    above.paragraphs -= box.paragraphs;
    above.listItems -= box.listItems;
    above.images -= box.images;
    above.inputs -= box.inputs;
    above.headings -= box.headings;
    above.embeds -= box.embeds;
    above.links -= box.links;
  }
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
