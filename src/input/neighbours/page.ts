/**
 * The previous and the next article of a web page. Every link is weighed by what points to it: the words on it or in its
 * block, `rel`, class names, arrows. What leads nowhere, to page numbers, to comments or to lists is refused first. Pairs
 * are the strongest sign. Where evidence disagrees, the visible label decides, then `rel`, then class names, then arrows;
 * the body wins over the head.
 */
import type { Link } from '../../article.ts';
import { readRel, weigh, weights } from './page/candidate.ts';
import type { Candidate, Page } from './page/candidate.ts';
import { choose } from './page/choice.ts';
import { readLinkedNeighbours } from './page/linked-data.ts';
import { attribute, outlinePage } from './page/outline.ts';
import type { Outline, PageNode } from './page/outline.ts';
import {
  isListing,
  isOnSite,
  mostFrequentHost,
  placeOf,
  refuseTarget,
  resolveTarget,
  targetKey,
} from './page/target.ts';
import { cleanTitle } from './page/titles.ts';

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
  return choose([...headCandidates(page), ...dataCandidates(page), ...bodyCandidates(page)], page);
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

function dataCandidates({ outline, place, usualHost }: Page): Candidate[] {
  const own = targetKey(place.own);
  const isOwn = (address: string): boolean => {
    const target = resolveTarget(address, place);
    return target !== undefined && targetKey(target) === own;
  };
  return readLinkedNeighbours(outline.linkedData, isOwn).flatMap(({ direction, href, title, evidence }) => {
    const target = resolveTarget(href, place);
    if (!target || !isOnSite(target, place, usualHost) || refuseTarget(target, href, place)) return [];
    return {
      link: -1,
      href,
      key: targetKey(target),
      direction,
      score: weights.data,
      weak: false,
      evidence,
      ...(title !== undefined && { title: cleanTitle(title) }),
    };
  });
}

function bodyCandidates(page: Page): Candidate[] {
  const found: Candidate[] = [];
  for (let link = 0; link < page.keys.length; link++) {
    const candidate = weigh(page, link);
    if (candidate) found.push(candidate);
  }
  return found;
}
