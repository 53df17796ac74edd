/**
 * What an address can say about being no neighbour: the page itself, the home page, a page number, a comment page, an
 * archive, a picture. Works on resolved addresses and, for pages whose own address is unknown, on relative ones.
 */

/** Stands for the unknown site of a page without an address. */
const unknownBase = 'http://page.invalid/page-without-address';

export interface Place {
  /** The page's own address, or a stand-in. */
  readonly own: URL;
  /** What relative links are resolved against. */
  readonly base: URL;
  readonly known: boolean;
}

const parse = (href: string, base?: URL | string): URL | undefined => {
  try {
    return new URL(href, base);
  } catch {
    return undefined;
  }
};

/** Where a page stands; `address` is where it was saved from, `baseHref` its `<base href>`. */
export function placeOf(address: string | undefined, baseHref: string | undefined): Place {
  const own = address === undefined ? undefined : parse(address);
  const known = own !== undefined && /^https?:$/.test(own.protocol);
  const page = known ? own : new URL(unknownBase);
  return { own: page, base: (baseHref && parse(baseHref, page)) || page, known };
}

/** Where a link leads: a page of the web or a file; undefined for all else. */
export function resolveTarget(href: string, place: Place): URL | undefined {
  const target = parse(href.trim(), place.base);
  return target && /^(?:https?|file):$/.test(target.protocol) ? target : undefined;
}

const decoded = (path: string): string => {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
};

/** A path without index file and slash at its end. */
const bare = (url: URL): string => decoded(url.pathname).replace(/\/(?:index\.(?:html?|php))?$/i, '');

const hostOf = (url: URL): string => url.hostname.replace(/^(?:www|m|amp)\./, '');

/** One address for all that lead to the same page. */
export const targetKey = (url: URL): string => `${hostOf(url)}${bare(url).replace(/\/\.$/, '')}${url.search}`;

const pageWord =
  'page|paged|pages|seite|seiten|pagina|página|strona|str|sayfa|side|sida|oldal|pg|pag|comment-page|start|offset';
const pagePath = new RegExp(`(?:^|[/,;_-])(?:(?:${pageWord})[/_=,.-]?|p[_=,-]?)\\d{1,4}(?:\\.\\w+)?(?:/|$)`, 'i');
const pageQuery =
  /(?:^|[?&])(?:[a-z_]{0,20}page[a-z_]{0,20}\d?|paged\d*|pg|start|offset|seite|pagina|cpage|from|currentpage|updated-max|max-results|skip|limitstart|p_page)=[^&]*\d/i;
/** What a query may ask of the same page: a step, a side, an order. */
const stateQuery =
  /[?&](?:step|slide|tab|month|week|day|cursor|after|before|sort|order|orderby|dir|direction|view|action|do|goto|nav)=(?:\d|[a-z]*(?:prev|next|older|newer|asc|desc|old|new)\b)/i;
const archive =
  /\/(?:category|categories|tag|tags|author|authors|kategorie|schlagwort|rubrik|label|search|suche|feed|wp-login\.php|wp-admin|login|comments?)(?:\/|$)/i;
const dateArchive = /(?:^|\/)(?:19|20)\d\d(?:\/\d{1,2}){0,2}$/;
const monthArchive = /\/(?:19|20)\d\d-?(?:0[1-9]|1[0-2])$/;
const isoDay = /\/(?:19|20)\d\d-\d\d-\d\d$/;
const dayArchive = /(?:^|\/)(?:19|20)\d\d\/\d{1,2}\/\d{1,2}$/;
const media = /\.(?:jpe?g|png|gif|webp|svg|avif|pdf|mp3|mp4|m4a|zip|rar|epub|docx?|xml|rss|atom|css|js|json)$/i;

/**
 * Whether an address names another document beside the page's own: the same folder, no query, and a name of its own.
 * Manuals call the next chapter "Next page".
 */
export function isOtherDocument(target: URL, { own, known }: Place): boolean {
  if (!known || hostOf(target) !== hostOf(own) || target.search !== own.search) return false;
  const [to, from] = [bare(target).split('/'), bare(own).split('/')];
  const [name, ownName] = [to.pop() ?? '', from.pop() ?? ''];
  if (to.join('/') !== from.join('/') || !/\p{L}{3}/u.test(name)) return false;
  let same = 0;
  while (same < name.length && name.charAt(same) === ownName.charAt(same)) same++;
  return same < Math.min(name.length, ownName.length) / 2;
}

/** Whether `url` is a numbered page of a list or an article. */
export function isPageNumber(url: URL): boolean {
  return pagePath.test(decoded(url.pathname)) || pageQuery.test(url.search);
}

/** Why a link is refused; `soft` reasons yield to a title or a label that names an article. */
export interface Refusal {
  readonly reason: string;
  readonly soft: boolean;
  /** Words that such a title has at least: "Yesterday" is none. */
  readonly words?: number;
}

const hard = (reason: string): Refusal => ({ reason, soft: false });
const soft = (reason: string): Refusal => ({ reason, soft: true });
const dated: Refusal = { reason: 'a date archive', soft: true, words: 2 };

/** Why a link to `target` cannot lead to a neighbour, or `undefined` if it may. */
export function refuseTarget(target: URL, href: string, place: Place): Refusal | undefined {
  const written = href.trim();
  if (written === '' || written.startsWith('#')) return hard('stays on the page');
  if (targetKey(target) === targetKey(place.own)) return hard('the page itself');
  const path = bare(target);
  if (isViewOfOwn(target, place.own)) return hard('the page itself');
  if (path === '' && target.search === '') return hard('the home page');
  if (isPageNumber(target)) return hard('a page number');
  if (/[?&]p=\d{1,3}(?:&|$)/.test(target.search) && !/[?&]p=\d/.test(place.own.search)) return hard('a page number');
  if (stateQuery.test(target.search) && !stateQuery.test(place.own.search))
    return { reason: 'another state of a page', soft: true, words: 2 };
  if (archive.test(target.pathname)) return hard('an archive');
  if (dateArchive.test(path)) return dayArchive.test(path) ? dated : hard('a date archive');
  if (monthArchive.test(path)) return hard('a date archive');
  if (isoDay.test(path)) return dated;
  if (media.test(target.pathname)) return hard('a file');
  if (place.known && hostOf(target) === hostOf(place.own) && target.search === place.own.search) {
    return refuseNumber(withoutExtension(path), withoutExtension(bare(place.own)));
  }
  return undefined;
}

/** Whether an address is the page's own with more in its query: "?t=9&view=next" of "?t=9". */
function isViewOfOwn(target: URL, own: URL): boolean {
  if (own.search === '' || hostOf(target) !== hostOf(own) || bare(target) !== bare(own)) return false;
  return [...own.searchParams].every(([name, value]) => target.searchParams.get(name) === value);
}

const withoutExtension = (path: string): string => path.replace(/\.\w{2,5}$/, '');

/** Numbers up to 999 at the end of one path or both, the rest alike: pages of one article, unless they are titled. */
function refuseNumber(to: string, from: string): Refusal | undefined {
  if (from === '') return undefined;
  const [short, long] = to.length < from.length ? [to, from] : [from, to];
  const rest = long.startsWith(short)
    ? /^([^a-z\d]*(?:[a-z]{1,6}[^a-z\d]*)?)\d{1,3}$/i.exec(long.slice(short.length))
    : null;
  if (rest) return /^[/,]/.test(rest[1]!) && to === long ? hard('a page number') : soft('a page number');
  return isPageOfOne(to, from) ? soft('a page number') : undefined;
}

/** Whether two paths differ in a last number alone, below a long name: "/a-long-story,8219/4" and "/5", not "/comic/12". */
export function isPageOfOne(to: string, from: string): boolean {
  const [one, other] = [numbered.exec(to), numbered.exec(from)];
  if (!one || !other || one[1] !== other[1]) return false;
  return (one[1]!.split('/').pop() ?? '').split(/[-_,]/).length > 2;
}
const numbered = /^(.*?)[/,_-]?\d{1,3}$/;

/**
 * Whether a link stays on the page's site, as far as that is known: on its host, on one below its domain, or on the host
 * that most of its links lead to. The last is for copies that name another publisher's page as canonical.
 */
export function isOnSite(target: URL, place: Place, usualHost: string | undefined): boolean {
  const [x, y] = [hostOf(target), hostOf(place.own)];
  if (!place.known || x === usualHost || x === y || x.endsWith(`.${y}`) || y.endsWith(`.${x}`)) return true;
  return domain(x) === domain(y) && domain(x).length > 6;
}

/** The host of most of the targets. */
export function mostFrequentHost(targets: readonly (URL | undefined)[]): string | undefined {
  const counts = new Map<string, number>();
  let most: string | undefined;
  for (const target of targets) {
    if (!target) continue;
    const host = hostOf(target);
    const count = (counts.get(host) ?? 0) + 1;
    counts.set(host, count);
    if (count > (counts.get(most ?? '') ?? 0) || most === undefined) most = host;
  }
  return most;
}

/** Whether an address is one of a list (`/page/9/`, `?page=5`), so that its page has no neighbours. */
export const isListing = (place: Place): boolean => place.known && isPageNumber(place.own);

const domain = (host: string): string => host.split('.').slice(-2).join('.');
