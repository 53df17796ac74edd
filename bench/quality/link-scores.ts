/**
 * Precision and recall of previous/next links, as the corpora's scorer counts them: a link is right when its address,
 * resolved and without fragment, index file and slash at its end, is the gold one's; in copied text, when its title is.
 */

export interface ScoredLink {
  readonly href?: string | null;
  readonly title?: string | null;
  readonly alts?: readonly string[];
}

/** A page with its gold links or with the answer. In copied text, links are titles. */
export interface LinkPage {
  readonly file: string;
  readonly url?: string;
  readonly site_base?: string;
  readonly previous?: ScoredLink | string | null;
  readonly next?: ScoredLink | string | null;
  readonly conflict?: unknown;
}

export interface LinkTally {
  gold: number;
  found: number;
  right: number;
  swapped: number;
  titles: number;
  rightTitles: number;
  emptyPages: number;
  falseAlarms: number;
}

const directions = ['previous', 'next'] as const;

export function tallyLinks(
  gold: readonly LinkPage[],
  answers: ReadonlyMap<string, LinkPage>,
  titlesOnly: boolean,
): LinkTally {
  const tally: LinkTally = {
    gold: 0,
    found: 0,
    right: 0,
    swapped: 0,
    titles: 0,
    rightTitles: 0,
    emptyPages: 0,
    falseAlarms: 0,
  };
  for (const page of gold) {
    const answer = answers.get(page.file);
    const key = (link: ScoredLink | string | null | undefined): string | undefined => {
      if (!link) return undefined;
      if (titlesOnly) return plainTitle(typeof link === 'string' ? link : link.title) || undefined;
      return typeof link === 'string' ? undefined : addressKey(page.url ?? page.site_base, link.href);
    };
    const want = { previous: key(page.previous), next: key(page.next) };
    const got = { previous: key(answer?.previous), next: key(answer?.next) };
    if (!want.previous && !want.next) {
      tally.emptyPages++;
      if (got.previous || got.next) tally.falseAlarms++;
    }
    for (const direction of directions) {
      const other = direction === 'previous' ? 'next' : 'previous';
      if (want[direction]) tally.gold++;
      if (got[direction]) tally.found++;
      if (want[direction] && want[direction] === got[direction]) {
        tally.right++;
        countTitle(tally, page[direction], answer?.[direction]);
      } else if (got[direction] && got[direction] === want[other]) tally.swapped++;
    }
  }
  return tally;
}

function countTitle(tally: LinkTally, gold: LinkPage['previous'], answer: LinkPage['previous']): void {
  if (typeof gold !== 'object' || !gold?.title) return;
  tally.titles++;
  const title = plainTitle(typeof answer === 'object' ? answer?.title : answer);
  if ([gold.title, ...(gold.alts ?? [])].some((right) => plainTitle(right) === title)) tally.rightTitles++;
}

/** Host without `www.`, path without index file and slash, query. */
export function addressKey(base: string | undefined, href: string | null | undefined): string | undefined {
  if (!href) return undefined;
  const url = new URL(href.trim(), base !== undefined && /^https?:/.test(base) ? base : 'http://page.invalid/');
  let path = url.pathname;
  try {
    path = decodeURIComponent(path);
  } catch {
    // A stray percent sign stays as it is.
  }
  return `${url.host.replace(/^www\./, '')} ${path.replace(/(?:\/index\.html?|\/\.?)$/, '')} ${url.search.replace(/^\?/, '')}`;
}

/** Lower case, letters and digits only. */
const plainTitle = (title: string | null | undefined): string =>
  (title ?? '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
