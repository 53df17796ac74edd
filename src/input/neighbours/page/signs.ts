/** Labels and arrows of a link: in its words and attributes, in its block, right before or behind it. */
import type { Direction } from '../../../direction.ts';
import { readArrow, stripDecoration } from '../decoration.ts';
import { labelAtEnd, labelAtStart, readLabel, stripLabel } from '../labels.ts';
import type { Label } from '../labels.ts';
import { attribute, joinPieces, labelOf, wordsOf } from './outline.ts';
import type { Outline, PageElement, Piece } from './outline.ts';

interface FoundLabel {
  readonly label: Label;
  readonly text: string;
}

/** A label in the words of the link, or of the block that is all its own, or right before the link. */
export function findLabel(
  outline: Outline,
  element: PageElement,
  link: number,
  own: PageElement,
): FoundLabel | undefined {
  let found = labelIn(outline, element.firstPiece, element.endPiece);
  // From the inside out: the block of the one that is there may hold the empty place of the other too.
  for (let block = element; block !== own && !found?.label.named;) {
    const around: PageElement = outline.elements[block.parent]!;
    if (around.firstPiece < block.firstPiece || around.endPiece > block.endPiece) {
      const outer = labelIn(outline, around.firstPiece, around.endPiece);
      if (outer && (!found || (outer.label.named && outer.label.direction === found.label.direction))) found = outer;
    }
    block = around;
  }
  return found ?? labelBefore(outline, own, link) ?? labelBehind(outline, own, link);
}

/** A label right before the link's block, in a block close by: "Previous: <a>…</a>", `<dt>Next article</dt><dd><a>…`. */
function labelBefore(outline: Outline, own: PageElement, link: number): FoundLabel | undefined {
  const at = own.firstPiece - 1;
  const before = outline.pieces[at];
  const last = outline.elements[outline.links[link - 1] ?? -1];
  if (!before || (last && last.endPiece > at)) return undefined;
  // What holds a link of its own and not this one speaks of that one.
  const owner = outline.elements[before.owner]!;
  if (owner.endLink <= link && owner.endLink > owner.firstLink) return undefined;
  let block = outline.elements[own.parent];
  for (let level = 0; block && level < 2 && block.firstPiece > at; level++) block = outline.elements[block.parent];
  const stands = block && (!isFrame(block) || isBeside(outline, before.owner, own));
  return block && stands && block.firstPiece <= at && block.endPiece - block.firstPiece < 30
    ? wholeLabel(before)
    : undefined;
}

/** An arrow that stands right before or behind the link: "« <a>…</a> | <a>…</a> »". */
export function findArrow(outline: Outline, element: PageElement, link: number): Direction | undefined {
  const icon = findIcon(outline, outline.links[link]!);
  if (icon) return icon;
  const parent = outline.elements[element.parent];
  if (!parent || parent.endPiece - parent.firstPiece > 8) return undefined;
  const before = outline.pieces[element.firstPiece - 1];
  const after = outline.pieces[element.endPiece];
  const last = outline.elements[outline.links[link - 1] ?? -1];
  const following = outline.elements[outline.links[link + 1] ?? -1];
  if (
    before &&
    element.firstPiece > parent.firstPiece &&
    (!last || last.endPiece < element.firstPiece) &&
    isArrow(before.text, 'previous')
  )
    return 'previous';
  if (
    after &&
    element.endPiece < parent.endPiece &&
    (!following || following.firstPiece > element.endPiece) &&
    isArrow(after.text, 'next')
  )
    return 'next';
  return undefined;
}

/** Whether text stands in an element's parent, or in a child of that: "<b>Next:</b> <a>…</a>". */
const isBeside = (outline: Outline, owner: number, { parent }: PageElement): boolean =>
  owner === parent || outline.elements[owner]!.parent === parent;

/** Elements that hold the whole page or article: what stands together in them is not one block. */
const isFrame = ({ tag }: PageElement): boolean =>
  tag === 'body' || tag === 'html' || tag === 'article' || tag === 'main';

/** A label that ends the link's block: "<li><a>…</a> :次»". */
function labelBehind(outline: Outline, own: PageElement, link: number): FoundLabel | undefined {
  const parent = outline.elements[own.parent];
  if (!parent || parent.endPiece !== own.endPiece + 1 || parent.endLink !== link + 1) return undefined;
  const found = wholeLabel(outline.pieces[own.endPiece]!);
  return found && readArrow(outline.pieces[own.endPiece]!.text) === found.label.direction ? found : undefined;
}

const iconWord = /^(?:arrow|arrows|chevron|angle|caret|triangle)s?(?<side>left|right|prev|next|back|forward)?$/;
const iconSides: Readonly<Record<string, Direction>> = {
  left: 'previous',
  prev: 'previous',
  back: 'previous',
  right: 'next',
  next: 'next',
  forward: 'next',
};

/** An icon inside of the link that its class names call an arrow: "fa-arrow-left", "icon-chevron-right". */
function findIcon(outline: Outline, index: number): Direction | undefined {
  let found: Direction | undefined;
  for (let at = index + 1; at < Math.min(outline.elements.length, index + 12); at++) {
    const inner = outline.elements[at]!;
    if (inner.parent < index) break;
    if (inner.endPiece > inner.firstPiece) continue;
    const words = wordsOf(inner);
    const icon = words.findIndex((word) => iconWord.test(word));
    if (icon < 0) continue;
    const side = iconWord.exec(words[icon]!)?.groups?.['side'] ?? words.slice(icon + 1).find((word) => iconSides[word]);
    const direction = side === undefined ? undefined : iconSides[side];
    if (found && direction && direction !== found) return undefined;
    found ??= direction;
  }
  return found;
}

/** Text that is an arrow and perhaps a separator. */
const isArrow = (text: string, direction: Direction): boolean =>
  stripDecoration(text) === '' && readArrow(text.replace(/[|·•]/gu, '')) === direction;

const wholeLabel = (piece: Piece): FoundLabel | undefined => {
  const label = labelOf(piece);
  return label && { label, text: stripDecoration(piece.text) };
};

function labelIn(outline: Outline, from: number, to: number): FoundLabel | undefined {
  if (to <= from || to - from > 12) return undefined;
  let bare: FoundLabel | undefined;
  for (let at = from; at < to; at++) {
    const found = wholeLabel(outline.pieces[at]!);
    if (found?.label.named) return found;
    bare ??= found;
  }
  const text = to - from === 1 ? outline.pieces[from]!.text : joinPieces(outline.pieces.slice(from, to));
  const whole = to - from === 1 ? undefined : readLabel(text);
  if (whole?.named) return { label: whole, text: stripDecoration(text) };
  const start = labelAtStart(text);
  if (start && (start.named || (/[:>»→]\s*$/u.test(text.slice(0, start.end)) && start.end < text.length))) {
    return { label: start, text: stripDecoration(text.slice(0, start.end)) };
  }
  const end = labelAtEnd(text);
  if (end?.named) {
    const spoken = stripDecoration(text.slice(end.start));
    // "The previous article" is a label, "Subscribe to the next issue" a phrase.
    if (!/^\p{Ll}/u.test(spoken) || !/\s/.test(text.slice(0, end.start).trim())) return { label: end, text: spoken };
  }
  return bare ?? (whole && { label: whole, text: stripDecoration(text) });
}

/** A label in `aria-label`, `title` or the `alt` of an image inside. */
export function findAttributeLabel(
  outline: Outline,
  index: number,
): { direction: Direction; named: boolean; text: string } | undefined {
  const element = outline.elements[index]!;
  for (const value of [attribute(element, 'aria-label'), attribute(element, 'title'), ...alts(outline, index)]) {
    if (!value || value.length > 200) continue;
    const { label } = stripLabel(value);
    if (label) return { direction: label.direction, named: label.named, text: stripDecoration(value).slice(0, 60) };
  }
  return undefined;
}

function alts(outline: Outline, index: number): string[] {
  const found: string[] = [];
  for (let at = index + 1; at < outline.elements.length && found.length < 3; at++) {
    const inner = outline.elements[at]!;
    if (inner.parent < index) break;
    if (inner.tag === 'img') found.push(attribute(inner, 'alt') ?? '');
  }
  return found;
}
