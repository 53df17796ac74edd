/** Takes furniture out of the chosen content. */
import type { Element } from 'domhandler';
import { isSentence } from '../clean/form.ts';
import { type Box, boxesOf, isBox, linkDensity, removeBox } from './boxes.ts';
import { classWeight } from './candidates.ts';
import { elementsOf } from './document.ts';
import type { Removal } from './furniture.ts';
import { careless, furnitureName } from './names.ts';
import { paragraphsOf } from './paragraphs.ts';

const always = new Set(['footer', 'aside', 'nav', 'figcaption']);
const conditional = new Set(['form', 'fieldset', 'table', 'ul', 'ol', 'div', 'section', 'dl']);
// Names are careless: a box that holds much of the text is text, whatever it is called.
const largest = 0.15;
const captioned = new Set(['div', 'p', 'section', 'figure', 'li']);
const cells = new Set(['tr', 'td', 'th', 'tbody']);
const share = /(?:\b|_)(?:share|sharedaddy)(?:\b|_)/i;

/**
 * Takes out the boxes of the content that are furniture, and notes them in `removals`; a box that holds much of the text
 * stays.
 */
export function trimContent(
  content: readonly Box[],
  options: { useClasses: boolean; conditionally: boolean },
  removals: Removal[] = [],
): void {
  const total = content.reduce((sum, box) => sum + box.length, 0);
  for (const root of content) {
    const dataTables = withDataTables(root);
    dropOffers(root, total, removals);
    // Innermost first: a list that loses its links may be worth keeping in what holds it.
    for (const box of boxesOf(root).toReversed()) {
      const isData = dataTables.has(box);
      const reason =
        box === root ? undefined : reasonAgainst(box, total, isData ? { ...options, conditionally: false } : options);
      if (reason === undefined) continue;
      removals.push({
        reason,
        text: paragraphsOf([box])
          .map(({ text }) => text)
          .join(' ¶ '),
      });
      removeBox(box);
    }
  }
}

/** Tables of data and the boxes in them. */
function withDataTables(root: Box): ReadonlySet<Box> {
  const found = new Set<Box>();
  for (const box of boxesOf(root)) {
    const isInside = box.parent !== undefined && found.has(box.parent);
    if (isInside || (box.tag === 'table' && isDataTable(box))) found.add(box);
  }
  return found;
}

function reasonAgainst(
  box: Box,
  total: number,
  options: { useClasses: boolean; conditionally: boolean },
): string | undefined {
  if (always.has(box.tag) && !isMuch(box, total)) return box.tag;
  if (box.length < total * largest && !cells.has(box.tag) && box.element) {
    const name = furnitureName(box.element);
    if (name !== undefined && !(careless.test(name) && isProse(box))) return name;
  }
  if (captioned.has(box.tag) && isCaption(box)) return 'caption';
  if (share.test(box.words) && box.length < 500) return 'share';
  if (
    options.conditionally &&
    conditional.has(box.tag) &&
    !isMuch(box, total) &&
    isFurniture(box, options.useClasses)
  ) {
    return 'conditional';
  }
  return undefined;
}

/** A good part of the content, and not in links. */
function isMuch(box: Box, total: number): boolean {
  return box.length > total * 0.3 && linkDensity(box) < 0.25;
}

function isFurniture(box: Box, useClasses: boolean): boolean {
  const weight = useClasses ? classWeight(box) : 0;
  if (isProse(box)) return false;
  if (weight < 0) return true;
  if (box.commas >= 10) return false;
  const isList = box.tag === 'ul' || box.tag === 'ol' || listLength(box) / Math.max(box.length, 1) > 0.9;
  const density = linkDensity(box);
  const headingDensity = box.headings / Math.max(box.length, 1);
  if (!isList && box.images > 1 && box.paragraphs / box.images < 0.5) return true;
  if (!isList && box.listItems - 100 > box.paragraphs) return true;
  if (box.inputs > Math.floor(box.paragraphs / 3)) return true;
  if (!isList && headingDensity < 0.9 && box.length < 25 && (box.images === 0 || box.images > 2) && density > 0)
    return true;
  if (!isList && weight < 25 && density > 0.2) return true;
  if (weight >= 25 && density > 0.5) return true;
  return isList && density > 0.5 && weight < 25;
}

/** Mostly sentences without links, which a class name or pictures alone shall not condemn. In characters. */
function isProse(box: Box): boolean {
  if (box.length < 100 || linkDensity(box) > 0.25) return false;
  // Nobody's newsletter box; and looking through everything at each level of nesting would cost.
  if (box.length > 5000) return true;
  const sentences = paragraphsOf([box]).filter(({ text, linked }) => linked < 0.5 && isSentence(text));
  const said = sentences.reduce((sum, { text }) => sum + text.length, 0);
  return said >= box.length * (box.length < 250 ? 0.95 : 0.6);
}

/** Newsletters' boxes, looked for before the fields themselves are taken out. */
function dropOffers(root: Box, total: number, removals: Removal[]): void {
  const open = root.items.filter(isBox);
  for (let box = open.pop(); box; box = open.pop()) {
    if (box.inputs === 0 || box.removed) continue;
    if (conditional.has(box.tag) && isOffer(box, total)) {
      removals.push({ reason: 'offer', text: box.words });
      removeBox(box);
    } else for (const item of box.items) if (isBox(item)) open.push(item);
  }
}

/** A few words around a field for an address. */
function isOffer(box: Box, total: number): boolean {
  if (box.length === 0 || box.length > Math.min(longestOffer, total * 0.4) || !box.element) return false;
  if (box.inputs > mostFields || box.images > mostFields) return false;
  const isShort = boxesOf(box).every(
    ({ tag, items }) => tag !== 'h1' && items.every((item) => isBox(item) || item.text.length < longestOffer / 2),
  );
  return isShort && [...elementsOf(box.element)].some(isAddressField);
}

const isAddressField = ({ name, attribs }: Element): boolean =>
  name === 'input' && /mail/i.test(`${attribs['type'] ?? ''} ${attribs['name'] ?? ''} ${attribs['placeholder'] ?? ''}`);
/** In characters. */
const longestOffer = 600;
const mostFields = 12;

/** A picture with one short text that isn't a sentence, or ends in who took it. */
function isCaption(box: Box): boolean {
  if (box.images === 0 || box.images > 2 || box.length === 0 || box.length > 220 || box.headings > 0) return false;
  let only: Box | undefined = box;
  while (only?.items.length === 1 && isBox(only.items[0]!)) only = only.items[0];
  const run = only?.items.length === 1 ? only.items[0]! : undefined;
  return run !== undefined && !isBox(run) && (!isSentence(run.text) || credit.test(run.text));
}
const credit =
  /(?:\b(?:photo(?:graph)?|picture|image|foto|bild|credit|courtesy|fot\.)\b[^.]{0,60}|\b(?:getty images|reuters|afp|dpa|shutterstock|ap))[)\].]*$/iu;

function listLength(box: Box): number {
  let length = 0;
  for (const inner of boxesOf(box)) if (inner.tag === 'ul' || inner.tag === 'ol') length += inner.length;
  return length;
}

/** A table of data, not one that lays out a page. */
function isDataTable(box: Box): boolean {
  if (box.element?.attribs['role'] === 'presentation') return false;
  let rows = 0;
  let columns = 0;
  let hasHeading = false;
  for (const inner of boxesOf(box)) {
    if (inner.tag === 'table' && inner !== box) return false;
    hasHeading ||= inner.tag === 'th' || inner.tag === 'caption' || inner.tag === 'thead';
    if (inner.tag !== 'tr') continue;
    rows += 1;
    columns = Math.max(columns, inner.items.filter(isBox).length);
  }
  return hasHeading || (columns > 1 && (rows >= 10 || columns > 4 || rows * columns > 10));
}
