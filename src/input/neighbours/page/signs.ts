/** Labels and arrows of a link: in its words and attributes, in its block, right before or behind it. */
import { labelAtEnd, labelAtStart, readArrow, readLabel, stripDecoration, stripLabel } from '../labels.ts';
import type { Direction, Label } from '../labels.ts';
import { attribute, joinPieces } from './outline.ts';
import type { Outline, PageElement } from './outline.ts';

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
  const inside = labelIn(outline, element.firstPiece, element.endPiece);
  if (inside) return inside;
  if (own !== element) {
    const around = labelIn(outline, own.firstPiece, own.endPiece);
    if (around) return around;
  }
  return labelBefore(outline, own, link);
}

/** A label right before the link's block, in a block close by: "Previous: <a>…</a>", `<dt>Next article</dt><dd><a>…`. */
function labelBefore(outline: Outline, own: PageElement, link: number): FoundLabel | undefined {
  const at = own.firstPiece - 1;
  const before = outline.pieces[at];
  const last = outline.elements[outline.links[link - 1] ?? -1];
  if (!before || (last && last.endPiece > at)) return undefined;
  let block = outline.elements[own.parent];
  for (let level = 0; block && level < 2 && block.firstPiece > at; level++) block = outline.elements[block.parent];
  return block && block.firstPiece <= at && block.endPiece - block.firstPiece < 30
    ? wholeLabel(before.text)
    : undefined;
}

/** An arrow that stands right before or behind the link: "« <a>…</a> | <a>…</a> »". */
export function findArrow(outline: Outline, element: PageElement, link: number): Direction | undefined {
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

/** Text that is an arrow and perhaps a separator. */
const isArrow = (text: string, direction: Direction): boolean =>
  stripDecoration(text) === '' && readArrow(text.replace(/[|·•]/gu, '')) === direction;

const wholeLabel = (text: string): FoundLabel | undefined => {
  const label = readLabel(text);
  return label && { label, text: stripDecoration(text) };
};

function labelIn(outline: Outline, from: number, to: number): FoundLabel | undefined {
  if (to <= from || to - from > 12) return undefined;
  let bare: FoundLabel | undefined;
  for (let at = from; at < to; at++) {
    const found = wholeLabel(outline.pieces[at]!.text);
    if (found?.label.named) return found;
    bare ??= found;
  }
  const text = joinPieces(outline.pieces.slice(from, to));
  const whole = wholeLabel(text);
  if (whole?.label.named) return whole;
  const start = labelAtStart(text);
  if (start && (start.named || (/[:>»→]\s*$/u.test(text.slice(0, start.end)) && start.end < text.length))) {
    return { label: start, text: stripDecoration(text.slice(0, start.end)) };
  }
  const end = labelAtEnd(text);
  if (end?.named) return { label: end, text: stripDecoration(text.slice(end.start)) };
  return bare ?? whole;
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
