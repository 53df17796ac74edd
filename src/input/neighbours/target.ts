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
  'page|paged|pages|seite|seiten|pagina|página|strona|str|sayfa|side|sida|oldal|pg|pag|comment-page|start|offset|p';
const pagePath = new RegExp(`(?:^|[/,;_-])(?:${pageWord})[/_=,.-]?\\d{1,4}(?:\\.\\w+)?(?:/|$)`, 'i');
const pageQuery =
  /(?:^|[?&])(?:[a-z_]*page[a-z_]*\d?|paged\d*|pg|start|offset|seite|pagina|cpage|from|currentpage|updated-max|max-results|skip|limitstart|p_page)=[^&]*\d/i;
const archive =
  /\/(?:category|categories|tag|tags|author|authors|kategorie|schlagwort|rubrik|label|search|suche|feed|wp-login\.php|wp-admin|login|comments?)(?:\/|$)/i;
const dateArchive = /(?:^|\/)(?:19|20)\d\d(?:\/\d{1,2}){0,2}$/;
const media = /\.(?:jpe?g|png|gif|webp|svg|avif|pdf|mp3|mp4|m4a|zip|rar|epub|docx?|xml|rss|atom|css|js|json)$/i;

/** Whether `url` is a numbered page of a list or an article. */
export function isPageNumber(url: URL): boolean {
  return pagePath.test(decoded(url.pathname)) || pageQuery.test(url.search);
}

/** A path taken apart before a number of at most three digits at its end. */
function splitNumber(path: string): { stem: string; number: number | undefined } {
  const match = /^(.*?)[/,_-]?(\d{1,3})(\.\w{2,5})?$/.exec(path);
  return match ? { stem: match[1]! + (match[3] ?? ''), number: Number(match[2]) } : { stem: path, number: undefined };
}

/** Why a link to `target` cannot lead to a neighbour, or `undefined` if it may. */
export function refuseTarget(target: URL, href: string, place: Place): string | undefined {
  const written = href.trim();
  if (written === '' || written.startsWith('#')) return 'stays on the page';
  if (targetKey(target) === targetKey(place.own)) return 'the page itself';
  const path = bare(target);
  if (path === '' && target.search === '') return 'the home page';
  if (isPageNumber(target)) return 'a page number';
  if (archive.test(target.pathname)) return 'an archive';
  if (dateArchive.test(path)) return 'a date archive';
  if (media.test(target.pathname)) return 'a file';
  if (place.known && hostOf(target) === hostOf(place.own) && target.search === place.own.search) {
    const own = bare(place.own);
    const to = splitNumber(path);
    const from = splitNumber(own);
    const stemOf = (stem: string) => stem.replace(/\.\w{2,5}$/, '');
    if (to.number !== undefined && own !== '' && stemOf(to.stem) === stemOf(own)) return 'a page number';
    if (
      from.number !== undefined &&
      to.number === undefined &&
      path !== '' &&
      stemOf(from.stem) === stemOf(path) &&
      from.number < 100
    )
      return 'a page number';
    // "/comic/12" may follow "/comic/11"; "/a-long-story,8219/4" and "/5" are pages of one story.
    if (to.number !== undefined && from.number !== undefined && to.stem === from.stem) {
      const last = to.stem.split('/').pop() ?? '';
      if (last.split(/[-_,]/).length > 2) return 'a page number';
    }
  }
  return undefined;
}

/** Whether both addresses are of one site: the same host, or one below the other's domain. */
export function isSameSite(a: URL, b: URL): boolean {
  const [x, y] = [hostOf(a), hostOf(b)];
  if (x === y || x.endsWith(`.${y}`) || y.endsWith(`.${x}`)) return true;
  const domain = (host: string) => host.split('.').slice(-2).join('.');
  return domain(x) === domain(y) && domain(x).length > 6;
}

/** Whether an address is one of a list (`/page/9/`, `?page=5`), so that its page has no neighbours. */
export const isListing = (place: Place): boolean => place.known && isPageNumber(place.own);
