/**
 * The previous and the next article of a web page. Every link is weighed by what points to it: the words on it or in its
 * block, `rel`, class names, arrows. What leads nowhere, to page numbers, to comments or to lists is refused first. Pairs
 * are the strongest sign. Where evidence disagrees, the visible label decides, then `rel`, then class names, then arrows;
 * the body wins over the head.
 *
 * The weights and the threshold were set together on the development half of the pages corpus (117 themes).
 */
import type { Link } from '../../article.ts';
import { labelAtEnd, labelAtStart, readArrow, readLabel, stripDecoration, stripLabel } from './labels.ts';
import type { Direction, Label } from './labels.ts';
import { isNavigationHeading, isPagingLabel, isPagingTitle, isUpwardLabel } from './paging.ts';
import { attribute, joinPieces, mostPieces, outlinePage, textOf, wordsOf } from './outline.ts';
import type { Outline, PageElement, PageNode, Piece } from './outline.ts';
import {
  isListing,
  isOnSite,
  isPageOfOne,
  mostFrequentHost,
  placeOf,
  refuseTarget,
  resolveTarget,
  targetKey,
} from './target.ts';
import type { Place } from './target.ts';

/** A link that something calls previous or next. */
interface Candidate {
  /** Index among `outline.links`; head links have -1. */
  readonly link: number;
  readonly element: PageElement;
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

const weights = {
  named: 6,
  bare: 3,
  rel: 4,
  className: 3,
  classNoun: 1,
  attribute: 3,
  attributeNamed: 4,
  arrow: 1,
  head: 3,
  headTitle: 1,
  pair: 2,
  arrowPair: 2,
  agreement: 2,
  titled: 1,
  elsewhere: -3,
  aside: -3,
  refused: -8,
};
const threshold = 4;

const ending =
  '(?:post|link|article|articles|entry|story|page|item|btn|button|nav|title|text|chapter|wrap|wrapper|box|container|teaser|arrow|lnk)s?';
const previousWord = new RegExp(
  `^(?!.*next)(?:[a-z]{0,12}(?:prev|previous)|(?:prev|previous|older)${ending}|(?:blog|post|nav|link)?older|vorherige[rs]?|voriger?|zurueck|anterior|precedente?|avant|poprzedni|vorige)$`,
);
const nextWord = new RegExp(
  `^(?!.*prev)(?:(?!con|read|up|whats|see|watch|play)[a-z]{0,12}next|(?:next|newer)${ending}|(?:blog|post|nav|link)?newer|naechste[rs]?|nachste[rs]?|siguiente|suivante?|apres|nastepny|volgende|successivo)$`,
);
/** Before "next" in a class name these make a recommendation: "read-next", "up-next". */
const recommendation = /^(?:read|up|watch|play|listen|whats|see|explore|more)$/;
const nounWord =
  /^(?:post|posts|article|articles|story|entry|entries|nav|navigation|navi|chapter|single|sibling|siblings|link|links|pager|content|postnav|newer|older)$/;
const refusedWord =
  /^(?:comment|comments|commentlist|carousel|slider|slides|slideshow|gallery|lightbox|calendar|datepicker|swiper|slick|related|yarpp|recommended|recommendations|popular|trending|mostread|pagenavi|loadmore|breadcrumb|breadcrumbs|flickity|flexslider|splide|owl|glide|toolbar|ticker|newsticker|wpcalendar)$/;
const navigationWord =
  /^(?:nav|navi|navigation|pager|paging|pagination|paginate|paginator|postnav|siblings?|neighbou?rs?|adjacent)$/;
/** Menus hold links for people who go elsewhere. */
const asideWord = /^(?:menu|submenu|megamenu|hamburger|dropdown)$/;
const titleWord = /^(?:title|headline|heading|name|posttitle|hl|titel|titulo)$/;

/** Reads both neighbours; `base` is the page's own address, where it is known. Linear in the page. */
export function readPageNeighbours(document: unknown, base: string | undefined): { previous?: Link; next?: Link } {
  const outline = outlinePage(document as PageNode);
  const place = placeOf(base ?? outline.canonical, outline.baseHref);
  if (isListing(place) || isListingBody(outline)) return {};
  const targets = outline.links.map((index) => resolveTarget(attribute(outline.elements[index]!, 'href')!, place));
  const page: Page = {
    outline,
    place,
    keys: targets.map((target, link) => (target ? targetKey(target) : `#${link}`)),
    usualHost: mostFrequentHost(targets),
  };
  return choose([...headCandidates(page), ...bodyCandidates(page)], outline);
}

/** What is known of a page as a whole. */
interface Page {
  readonly outline: Outline;
  readonly place: Place;
  /** Where each link leads, one key for all spellings of an address. */
  readonly keys: readonly string[];
  readonly usualHost: string | undefined;
}

/** WordPress and its relatives say on `body` when a page is a list. */
function isListingBody(outline: Outline): boolean {
  const body = outline.elements[outline.body];
  if (!body) return false;
  const words = (attribute(body, 'class') ?? '').toLowerCase().split(/\s+/);
  const has = (...names: string[]) => names.some((name) => words.includes(name));
  if (has('single', 'singular', 'single-post', 'page', 'post', 'article')) return false;
  return has('archive', 'paged', 'search-results') || (has('home') && has('blog'));
}

function headCandidates({ outline, place, usualHost }: Page): Candidate[] {
  const found: Candidate[] = [];
  for (const index of outline.headLinks) {
    const element = outline.elements[index]!;
    const direction = readRel(attribute(element, 'rel'));
    const href = attribute(element, 'href');
    if (!direction || href === undefined) continue;
    const target = resolveTarget(href, place);
    if (!target || !isOnSite(target, place, usualHost)) continue;
    const title = cleanTitle(attribute(element, 'title') ?? '');
    const refusal = refuseTarget(target, href, place);
    if (refusal && !(refusal.soft && title !== '')) continue;
    found.push({
      link: -1,
      element,
      href,
      key: targetKey(target),
      direction,
      score: weights.head + (title === '' ? 0 : weights.headTitle),
      weak: false,
      evidence: `<link rel=${direction === 'previous' ? 'prev' : 'next'}>`,
      ...(title !== '' && { title }),
    });
  }
  return found;
}

function readRel(rel: string | undefined): Direction | undefined {
  if (!rel) return undefined;
  const words = rel.toLowerCase().split(/\s+/);
  const previous = words.includes('prev') || words.includes('previous');
  return previous === words.includes('next') ? undefined : previous ? 'previous' : 'next';
}

function bodyCandidates(page: Page): Candidate[] {
  const found: Candidate[] = [];
  for (let link = 0; link < page.keys.length; link++) {
    const candidate = weigh(page, link);
    if (candidate) found.push(candidate);
  }
  return found;
}

/** How many different targets an element's links have, counted up to `most` + 1; blocks of very many links count as that. */
function countTargets(keys: readonly string[], element: PageElement, most: number): number {
  if (element.endLink - element.firstLink > 5 * most) return most + 1;
  const seen = new Set<string>();
  for (let at = element.firstLink; at < element.endLink && seen.size <= most; at++) seen.add(keys[at]!);
  return seen.size;
}

function weigh(page: Page, link: number): Candidate | undefined {
  const { outline, place, keys } = page;
  const element = outline.elements[outline.links[link]!]!;
  const href = attribute(element, 'href')!;
  const rel = readRel(attribute(element, 'rel'));
  const blocks = blocksAround(outline, keys, element);
  const byClass = readClasses([element, ...blocks.near]);
  const visible = findLabel(outline, element, link, blocks.own);
  const attributes = visible ? undefined : findAttributeLabel(outline, outline.links[link]!);
  const text = textOf(outline, element);
  const arrow = readArrow(text) ?? findArrow(outline, element, link);
  if (!rel && !byClass && !visible && !attributes && !arrow) return undefined;
  const target = resolveTarget(href, place);
  const refusal = target && refuseTarget(target, href, place);
  if (!target || (refusal && !refusal.soft)) return undefined;
  if (isPaging(outline, element) || isUpwardLabel(stripDecoration(text))) return undefined;
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
  if (visible)
    add(visible.label.named ? weights.named : weights.bare, visible.label.direction, `label "${visible.text}"`);
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
  if (blocks.refused) score += blocks.refused.strong ? weights.refused : weights.aside;
  const title = findTitle(outline, element, keys, link, blocks.own);
  if (refusal && title === undefined && !visible?.label.named) return undefined;
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

/** Whether the link's words speak of pages, comments or lists, and of no title besides. */
function isPaging(outline: Outline, element: PageElement): boolean {
  let paging = isPagingTitle(attribute(element, 'title')) || isPagingTitle(attribute(element, 'aria-label'));
  for (let at = element.firstPiece; at < Math.min(element.endPiece, element.firstPiece + mostPieces); at++) {
    const { text } = outline.pieces[at]!;
    if (isPagingLabel(text)) paging = true;
    else if (!readLabel(text) && stripDecoration(text) !== '') return false;
  }
  return paging || isPagingLabel(textOf(outline, element));
}

interface Blocks {
  /** The largest ancestor whose links all lead to the one target, the element itself at least. */
  readonly own: PageElement;
  /** Up to four ancestors that hold few targets: their classes may speak of this link. */
  readonly near: readonly PageElement[];
  /** An enclosing block calls itself navigation. */
  readonly navigation: boolean;
  /** An enclosing block of another purpose. */
  readonly refused?: { readonly word: string; readonly strong: boolean };
}

function blocksAround(outline: Outline, keys: readonly string[], element: PageElement): Blocks {
  let own = element;
  const near: PageElement[] = [];
  let refused: { word: string; strong: boolean } | undefined;
  let levels = 0;
  let navigation = false;
  for (let at = element.parent; at >= 0 && levels < 8; at = outline.elements[at]!.parent, levels++) {
    const block = outline.elements[at]!;
    if (block.tag === 'body' || block.tag === 'html' || block.tag === 'article' || block.tag === 'main') break;
    const targets = countTargets(keys, block, 12);
    if (targets > 12) break;
    if (targets === 1 && levels < 4 && block.endPiece - block.firstPiece < 12) own = block;
    if (targets <= 3 && levels < 4) near.push(block);
    if (levels < 4)
      navigation ||=
        block.tag === 'nav' || block.tag === 'footer' || wordsOf(block).some((name) => navigationWord.test(name));
    if (levels < 3 && !refused && holdsPageNumbers(outline, block)) refused = { word: 'page numbers', strong: true };
    const word = wordsOf(block).find((name) => refusedWord.test(name));
    if (word && !refused) refused = { word, strong: targets > 2 || levels < 2 };
    else if (!refused && wordsOf(block).some((name) => asideWord.test(name))) refused = { word: 'menu', strong: false };
  }
  return { own, near, navigation, ...(refused && { refused }) };
}

/** Whether two links or more of a block are plain numbers. */
function holdsPageNumbers(outline: Outline, block: PageElement): boolean {
  let count = 0;
  for (let at = block.firstLink; at < block.endLink && count < 2; at++) {
    const link = outline.elements[outline.links[at]!]!;
    if (link.endPiece - link.firstPiece === 1 && /^\d{1,4}$/.test(outline.pieces[link.firstPiece]!.text)) count++;
  }
  return count === 2;
}

function readClasses(chain: readonly PageElement[]): { direction: Direction; name: string; noun: boolean } | undefined {
  let noun = false;
  let found: { direction: Direction; name: string } | undefined;
  for (const element of chain) {
    const previous = wordsOf(element).filter((word) => previousWord.test(word));
    const next = wordsOf(element).filter(
      (word, at) => nextWord.test(word) && !recommendation.test(wordsOf(element)[at - 1] ?? ''),
    );
    // "prev-next-link prev-next-link-prev": the word that is there more often.
    if (!found && previous.length !== next.length) {
      found =
        previous.length > next.length
          ? { direction: 'previous', name: previous[0]! }
          : { direction: 'next', name: next[0]! };
    }
    noun ||=
      wordsOf(element).some((word) => nounWord.test(word)) ||
      wordsOf(element).some((word) => /(?:prev|next).*(?:post|article|story|entry)|post.*nav/.test(word));
  }
  return found && { ...found, noun };
}

interface FoundLabel {
  readonly label: Label;
  readonly text: string;
}

/** A label in the words of the link, or of the block that is all its own, or right before the link. */
function findLabel(outline: Outline, element: PageElement, link: number, own: PageElement): FoundLabel | undefined {
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
function findArrow(outline: Outline, element: PageElement, link: number): Direction | undefined {
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
function findAttributeLabel(
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

function cleanTitle(text: string): string {
  return stripLabel(text).title;
}

/** The title that the page gives the target: a titled child, the link's words, those around it, its `title`. */
function findTitle(
  outline: Outline,
  element: PageElement,
  keys: readonly string[],
  link: number,
  own: PageElement,
): string | undefined {
  const inside = titleIn(outline, element);
  if (inside) return inside;
  // Another link to the same target in the block: an image here, the words there.
  for (let at = own.firstLink; at < Math.min(own.endLink, own.firstLink + nearestLinks); at++) {
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

function titleIn(outline: Outline, element: PageElement): string | undefined {
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

/** The best of each direction, together. */
function choose(candidates: readonly Candidate[], outline: Outline): { previous?: Link; next?: Link } {
  const agreed = findAgreements(candidates);
  const scored = candidates.map((candidate, at) => ({ ...candidate, ...support(at, candidates, agreed, outline) }));
  let previous = best(scored, 'previous');
  let next = best(scored, 'next');
  // One address both ways is said rightly at most once.
  if (previous && next && previous.key === next.key) {
    if (next.score > previous.score) previous = undefined;
    else next = undefined;
  }
  if (previous && next && !previous.title && !next.title && isPageOfOne(previous.key, next.key)) return {};
  return {
    ...(previous && { previous: toLink(previous, candidates) }),
    ...(next && { next: toLink(next, candidates) }),
  };
}

interface Scored extends Candidate {
  readonly paired: boolean;
}

function best(scored: readonly Scored[], direction: Direction): Scored | undefined {
  let body: Scored | undefined;
  let head: Scored | undefined;
  for (const candidate of scored) {
    if (candidate.direction !== direction || candidate.score < threshold) continue;
    if (candidate.link < 0) head ??= candidate;
    else if (!body || candidate.score > body.score) body = candidate;
  }
  // The body wins over the head, unless only a class name speaks for it.
  return body && !(head && head.key !== body.key && body.weak && !body.paired) ? body : (head ?? body);
}

/** What other candidates add: the other direction close by, the same address elsewhere. `all` is in document order. */
function support(
  at: number,
  all: readonly Candidate[],
  agreed: ReadonlyMap<string, ReadonlySet<boolean>>,
  outline: Outline,
): { score: number; paired: boolean } {
  const candidate = all[at]!;
  let { score } = candidate;
  let partner: Candidate | undefined;
  // A link has one candidate at most, so that a handful to both sides are all that can be near.
  for (
    let other = Math.max(0, at - nearestLinks);
    other <= at + nearestLinks && other < all.length && !partner;
    other++
  ) {
    if (isPair(candidate, all[other]!, outline)) partner = all[other]!;
  }
  if (partner) {
    score += weights.pair;
    if (
      candidate.title &&
      partner.title &&
      candidate.arrow === candidate.direction &&
      partner.arrow === partner.direction
    )
      score += weights.arrowPair;
  }
  if (agreed.get(agreementKey(candidate))!.size === 2) score += weights.agreement;
  return { score, paired: partner !== undefined };
}

const agreementKey = ({ direction, key }: Candidate): string => `${direction} ${key}`;

/** In which places, head and body, each address stands for a direction. */
function findAgreements(candidates: readonly Candidate[]): ReadonlyMap<string, ReadonlySet<boolean>> {
  const places = new Map<string, Set<boolean>>();
  for (const candidate of candidates) {
    const key = agreementKey(candidate);
    const known = places.get(key) ?? new Set();
    places.set(key, known.add(candidate.link < 0));
  }
  return places;
}

/** Links between two that belong together, at most. */
const nearestLinks = 4;

/** Whether two links of different directions and addresses stand in one block, close to each other, or both in the head. */
function isPair(a: Candidate, b: Candidate, outline: Outline): boolean {
  if (a.direction === b.direction || a.key === b.key) return false;
  if (a.link < 0 || b.link < 0) return a.link < 0 && b.link < 0;
  if (b.score < 0 || Math.abs(a.link - b.link) > nearestLinks) return false;
  const [first, second] = a.link < b.link ? [a.element, b.element] : [b.element, a.element];
  let block: PageElement | undefined = first;
  for (let level = 0; block && level < 5; level++) {
    block = outline.elements[block.parent];
    if (block && block.endPiece >= second.endPiece && block.endLink > Math.max(a.link, b.link)) return true;
  }
  return false;
}

function toLink(candidate: Candidate, all: readonly Candidate[]): Link {
  const same = all.find(
    (other) => other.key === candidate.key && other.direction === candidate.direction && other.title !== undefined,
  );
  const title = candidate.title ?? same?.title ?? candidate.nearby;
  return { ...(title !== undefined && { title }), href: candidate.href.trim(), evidence: candidate.evidence };
}
