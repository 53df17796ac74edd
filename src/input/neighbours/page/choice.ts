/** The best link of each direction, chosen together. */
import type { Direction } from '../../../direction.ts';
import type { Link } from '../../../article.ts';
import { threshold, weights } from './candidate.ts';
import type { Candidate, Page } from './candidate.ts';
import type { Outline, PageElement } from './outline.ts';
import { isPageOfOne } from './target.ts';
import { titleElsewhere } from './titles.ts';

/** The best of each direction, together. */
export function choose(candidates: readonly Candidate[], page: Page): { previous?: Link; next?: Link } {
  const agreed = findAgreements(candidates);
  const scored = candidates.map((candidate, at) => ({
    ...candidate,
    ...support(at, candidates, agreed, page.outline),
  }));
  let previous = best(scored, 'previous');
  let next = best(scored, 'next');
  // One address both ways is said rightly at most once.
  if (previous && next && previous.key === next.key) {
    if (next.score > previous.score) previous = undefined;
    else next = undefined;
  }
  if (previous && next && !previous.title && !next.title && isPageOfOne(previous.key, next.key)) return {};
  return {
    ...(previous && { previous: toLink(previous, candidates, page) }),
    ...(next && { next: toLink(next, candidates, page) }),
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
      partner.arrow === partner.direction &&
      !isListed(candidate, at, all) &&
      !isListed(partner, all.indexOf(partner), all)
    )
      score += weights.arrowPair;
  }
  if (agreed.get(agreementKey(candidate))!.size === 2) score += weights.agreement;
  return { score, paired: partner !== undefined };
}

/** Whether arrows alone say the same of another link nearby: they decorate the lines of a list. */
function isListed(candidate: Candidate, at: number, all: readonly Candidate[]): boolean {
  return (
    candidate.weak &&
    [all[at - 1], all[at + 1]].some(
      (other) =>
        other?.weak &&
        other.direction === candidate.direction &&
        other.key !== candidate.key &&
        Math.abs(other.link - candidate.link) === 1,
    )
  );
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
    if (block && second && block.endPiece >= second.endPiece && block.endLink > Math.max(a.link, b.link)) return true;
  }
  return false;
}

function toLink(candidate: Candidate, all: readonly Candidate[], page: Page): Link {
  const same = all.find(
    (other) => other.key === candidate.key && other.direction === candidate.direction && other.title !== undefined,
  );
  const title =
    candidate.title ?? same?.title ?? candidate.nearby ?? titleElsewhere(page.outline, page.keys, candidate.key);
  return { ...(title !== undefined && { title }), href: candidate.href.trim(), evidence: candidate.evidence };
}
