/** What the blocks around a link say: by their class names, and by what else they hold. */
import type { Direction } from '../../../direction.ts';
import { wordsOf } from './outline.ts';
import type { Outline, PageElement } from './outline.ts';

const ending =
  '(?:post|link|article|articles|entry|story|page|item|btn|button|nav|title|text|chapter|wrap|wrapper|box|container|teaser|arrow|lnk)s?';
const previousWord = new RegExp(
  `^(?!.*next)(?:[a-z]{0,12}(?:prev|previous)|(?:prev|previous|older)${ending}|(?:blog|post|nav|link)?older|vorherige[rs]?|voriger?|zurueck|anterior|precedente?|avant|poprzedni|vorige|prec)$`,
);
const nextWord = new RegExp(
  `^(?!.*prev)(?:(?!con|read|up|whats|see|watch|play)[a-z]{0,12}next|(?:next|newer)${ending}|(?:blog|post|nav|link)?newer|naechste[rs]?|nachste[rs]?|siguiente|suivante?|apres|nastepny|volgende|successivo|weiter|suiv)$`,
);
/** Before "next" in a class name these make a recommendation: "read-next", "up-next". */
const recommendation = /^(?:read|up|watch|play|listen|whats|see|explore|more)$/;
const nounWord =
  /^(?:post|posts|article|articles|story|entry|entries|nav|navigation|navi|chapter|single|sibling|siblings|link|links|pager|content|postnav|newer|older)$/;
const refusedWord =
  /^(?:comment|comments|commentlist|carousel|slider|slides|slideshow|gallery|lightbox|calendar|datepicker|swiper|slick|pagenavi|loadmore|breadcrumb|breadcrumbs|flickity|flexslider|splide|owl|glide|toolbar|ticker|newsticker|wpcalendar|language|languages|lang|langs|translations|hreflang|webring|poll|player|audioplayer|videoplayer|plyr|playlist)$/;
/** Lists of other articles; themes also call so what stands before and after. */
const listWord = /^(?:related|yarpp|recommended|recommendations|popular|trending|mostread)$/;
const navigationWord =
  /^(?:nav|navi|navigation|pager|paging|pagination|paginate|paginator|postnav|siblings?|neighbou?rs?|adjacent)$/;
/** Menus hold links for people who go elsewhere. */
const asideWord = /^(?:events?|menu|submenu|megamenu|hamburger|dropdown)$/;

/** How many different targets an element's links have, counted up to `most` + 1; blocks of very many links count as that. */
function countTargets(keys: readonly string[], element: PageElement, most: number): number {
  if (element.endLink - element.firstLink > 5 * most) return most + 1;
  const seen = new Set<string>();
  for (let at = element.firstLink; at < element.endLink && seen.size <= most; at++) seen.add(keys[at]!);
  return seen.size;
}

/** Why a block is no navigation: controls and the like; a list of articles, unless labels say that they are these; a menu. */
export type Refused = 'control' | 'list' | 'aside';

export interface Blocks {
  /** The largest ancestor whose links all lead to the one target, the element itself at least. */
  readonly own: PageElement;
  /** Up to four ancestors that hold few targets: their classes may speak of this link. */
  readonly near: readonly PageElement[];
  /** An enclosing block calls itself navigation. */
  readonly navigation: boolean;
  /** An enclosing block of another purpose. */
  readonly refused?: Refused;
}

/** Looks at the elements around a link, eight at most, up to the first that holds many targets. */
export function blocksAround(outline: Outline, keys: readonly string[], element: PageElement): Blocks {
  let own = element;
  const near: PageElement[] = [];
  let refused: Refused | undefined;
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
    refused ??= refuse(outline, block, levels, targets);
  }
  return { own, near, navigation, ...(refused && { refused }) };
}

/** What an enclosing block, `levels` up and with so many targets, is instead of navigation between articles. */
function refuse(outline: Outline, block: PageElement, levels: number, targets: number): Refused | undefined {
  if (levels < 3 && holdsPageNumbers(outline, block)) return 'control';
  const names = wordsOf(block);
  const near = targets > 2 || levels < 2;
  if (names.some((name) => refusedWord.test(name))) return near || levels < 4 ? 'control' : 'aside';
  if (names.some((name) => listWord.test(name))) return near ? 'list' : 'aside';
  return names.some((name) => asideWord.test(name)) ? 'aside' : undefined;
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

/** The direction that class names and ids give, the nearest element first. */
export function readClasses(
  chain: readonly PageElement[],
): { direction: Direction; name: string; noun: boolean } | undefined {
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
      wordsOf(element).some((word) => /(?:prev|next).{0,100}(?:post|article|story|entry)|post.{0,100}nav/.test(word));
  }
  return found && { ...found, noun };
}

const sideWord = /^(?:nav|float|pull|align|text)?(left|right)$/;
const articleWord = /^(?:posts?|articles?|entry|entries|story|stories|single|chapter|artikel|beitrag|news)$/;

/** The side on which a link stands in navigation between articles, by class names: the left one is the previous. */
export function readSide(chain: readonly PageElement[]): Direction | undefined {
  const words = chain.flatMap(wordsOf);
  const isNavigation = words.some((word) => navigationWord.test(word)) && words.some((word) => articleWord.test(word));
  if (!isNavigation) return undefined;
  for (const element of chain) {
    const sides = new Set(wordsOf(element).map((word) => sideWord.exec(word)?.[1]));
    if (sides.has('left') !== sides.has('right')) return sides.has('left') ? 'previous' : 'next';
  }
  return undefined;
}
