/**
 * How much speaks for one link. The weights and the threshold were set together on the development half of the pages
 * corpus (117 themes).
 */
import type { Direction } from '../../../direction.ts';
import { readArrow, stripDecoration } from '../decoration.ts';
import { labelAtStart } from '../labels.ts';
import type { Label } from '../labels.ts';
import { isOtherLabel, isPagingLabel, isPagingTitle, isUpwardLabel } from '../paging.ts';
import { blocksAround, readClasses, readSide } from './blocks.ts';
import { attribute, labelOf, mostPieces, textOf } from './outline.ts';
import type { Outline, PageElement } from './outline.ts';
import { findArrow, findAttributeLabel, findLabel } from './signs.ts';
import { isOnSite, isOtherDocument, refuseTarget, resolveTarget } from './target.ts';
import type { Place } from './target.ts';
import { findTitle, titleIn } from './titles.ts';

/** A link that something calls previous or next. */
export interface Candidate {
  /** Index among `outline.links`; those of the head and of JSON-LD have -1 and no element. */
  readonly link: number;
  readonly element?: PageElement;
  readonly href: string;
  readonly key: string;
  readonly direction: Direction;
  readonly score: number;
  readonly evidence: string;
  readonly title?: string;
  /** A title that stands near the link, not on it. */
  readonly nearby?: string;
  readonly arrow?: Direction;
  /** Class names or arrows alone speak for it. */
  readonly weak: boolean;
}

export const weights = {
  named: 6,
  bare: 3,
  vague: 2,
  rel: 4,
  className: 3,
  classNoun: 1,
  attribute: 3,
  attributeNamed: 4,
  arrow: 1,
  data: 4,
  head: 3,
  headTitle: 1,
  pair: 2,
  arrowPair: 2,
  agreement: 2,
  titled: 1,
  elsewhere: -3,
  accessKey: 1,
  aside: -3,
  listed: -2,
  refused: -8,
};
export const threshold = 4;

/** What is known of a page as a whole. */
export interface Page {
  readonly outline: Outline;
  readonly place: Place;
  /** Where each link leads, one key for all spellings of an address. */
  readonly keys: readonly string[];
  readonly usualHost: string | undefined;
}

/** The direction that a `rel` attribute names; undefined for none, or for both. */
export function readRel(rel: string | undefined): Direction | undefined {
  if (!rel) return undefined;
  const words = rel.toLowerCase().split(/\s+/);
  const previous = words.includes('prev') || words.includes('previous');
  return previous === words.includes('next') ? undefined : previous ? 'previous' : 'next';
}

/** Weighs all that speaks for and against a link; undefined where it has nothing to do with previous and next. */
export function weigh(page: Page, link: number): Candidate | undefined {
  const { outline, place, keys } = page;
  const element = outline.elements[outline.links[link]!]!;
  const href = attribute(element, 'href')!;
  const rel = readRel(attribute(element, 'rel'));
  const blocks = blocksAround(outline, keys, element);
  const byClass = readClasses([element, ...blocks.near]);
  const visible = findLabel(outline, element, link, blocks.own);
  const attributes = visible ? undefined : findAttributeLabel(outline, outline.links[link]!);
  const text = textOf(outline, element);
  const arrow =
    readArrow(text) ??
    findArrow(outline, element, link) ??
    (blocks.navigation ? readSide([element, ...blocks.near]) : undefined);
  if (!rel && !byClass && !visible && !attributes) {
    // "Next week’s programme »" and a page in another language are said by arrows alone; neither is meant here.
    if (!arrow || attribute(element, 'hreflang') !== undefined || labelAtStart(text)) return undefined;
  }
  const target = resolveTarget(href, place);
  const refusal = target && refuseTarget(target, href, place);
  if (!target || (refusal && !refusal.soft)) return undefined;
  if (
    (isPaging(outline, element) && !isOtherDocument(target, place)) ||
    isOfOthers(element, text) ||
    isUpwardLabel(stripDecoration(text))
  )
    return undefined;
  if (/^\d+$/.test(text)) return undefined;
  const direction = visible?.label.direction ?? rel ?? byClass?.direction ?? attributes?.direction ?? arrow!;

  const evidence: string[] = [];
  let score = 0;
  const add = (weight: number, says: Direction | undefined, words: string) => {
    if (says === undefined) return;
    if (says === direction) {
      score += weight;
      evidence.push(words);
    }
  };
  if (visible) add(weightOf(visible.label), visible.label.direction, `label "${visible.text}"`);
  add(weights.rel, rel, `rel=${rel === 'previous' ? 'prev' : 'next'}`);
  if (byClass)
    add(weights.className + (byClass.noun ? weights.classNoun : 0), byClass.direction, `class "${byClass.name}"`);
  if (attributes)
    add(
      attributes.named ? weights.attribute + 1 : weights.attribute,
      attributes.direction,
      `label "${attributes.text}"`,
    );
  add(weights.arrow, arrow, 'arrow');
  if (!isOnSite(target, place, page.usualHost)) score += weights.elsewhere;
  if (blocks.refused === 'control' || (blocks.refused === 'list' && !visible)) score += weights.refused;
  else if (blocks.refused) score += blocks.refused === 'list' ? weights.listed : weights.aside;
  if (readAccessKey(element) === direction) score += weights.accessKey;
  const title = findTitle(outline, element, keys, link, blocks.own);
  if (refusal && !visible?.label.named && (title === undefined || countWords(title) < (refusal.words ?? 1)))
    return undefined;
  if (title === undefined && visible && opensText.test(visible.text)) return undefined;
  if (!rel && !visible?.label.named && isInForm(outline, element)) return undefined;
  if (visible && !visible.label.named && title !== undefined && blocks.navigation) score += weights.titled;
  const nearby = title === undefined && blocks.own !== element ? titleIn(outline, blocks.own) : undefined;
  return {
    link,
    element,
    href,
    key: keys[link]!,
    direction,
    score,
    evidence: evidence.join(', '),
    ...(title !== undefined && { title }),
    ...(nearby !== undefined && { nearby }),
    ...(arrow && { arrow }),
    weak: !rel && !visible && !attributes,
  };
}

/** Whether a link leads to the next of something else, as its words say or, for an arrow or picture, its attributes. */
function isOfOthers(element: PageElement, text: string): boolean {
  if (stripDecoration(text) !== '') return isOtherLabel(text);
  const said = attribute(element, 'title') ?? attribute(element, 'aria-label');
  // Words in the attributes are a whole label, without the colon before a name.
  return said !== undefined && isOtherLabel(`${said}: `);
}

/** Words that begin sentences as well as labels ("Before this, ships paid nothing"): there is a title where they are labels. */
const opensText = /^(?:previously|up next|before this|after this)\b/i;

/** Pieces of text in a form of some steps; of larger ones it may be the whole site that stands in a form. */
const mostInForm = 40;
const farthestForm = 6;

/** Whether a link is a button of a form that is filled in over several pages. */
function isInForm(outline: Outline, element: PageElement): boolean {
  let at = element.parent;
  for (let levels = 0; at >= 0 && levels < farthestForm; levels++) {
    const block = outline.elements[at]!;
    if (block.tag === 'form') return block.endPiece - block.firstPiece < mostInForm;
    at = block.parent;
  }
  return false;
}

const countWords = (title: string): number => title.match(/\p{L}{2,}/gu)?.length ?? 0;

const weightOf = ({ named, vague }: Label): number => (named ? weights.named : vague ? weights.vague : weights.bare);

/** Keys that manuals and comics give to their links. */
function readAccessKey(element: PageElement): Direction | undefined {
  const key = attribute(element, 'accesskey')?.toLowerCase();
  return key === 'p' ? 'previous' : key === 'n' ? 'next' : undefined;
}

/** Whether the link's words speak of pages, comments or lists, and of no title besides. */
function isPaging(outline: Outline, element: PageElement): boolean {
  let paging = isPagingTitle(attribute(element, 'title')) || isPagingTitle(attribute(element, 'aria-label'));
  for (let at = element.firstPiece; at < Math.min(element.endPiece, element.firstPiece + mostPieces); at++) {
    const { text } = outline.pieces[at]!;
    if (isPagingLabel(text)) paging = true;
    else if (!labelOf(outline.pieces[at]!) && stripDecoration(text) !== '') return false;
  }
  return paging || isPagingLabel(textOf(outline, element));
}
