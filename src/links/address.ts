/** Addresses that links give, resolved against the article's own and made comparable. */
import type { LinkedArticle } from './links.ts';
import { decodePath, normalizePath, pathKey, slugOf } from './names.ts';

export interface Address {
  readonly written: string;
  /** Whole, where the page's own address or the link gives host and scheme. */
  readonly url?: string;
  /** Percent-decoded; absolute on its site when it begins with `/`. */
  readonly path: string;
  /** As written behind `?`, percent-decoded. */
  readonly query?: string;
}

/** A link's whole address, where the article's own is known; else as written. For showing: nothing is looked up by it. */
export function wholeAddress(article: LinkedArticle, href: string): string {
  return parseUrl(href.trim(), baseOf(article))?.href ?? href;
}

const baseOf = (article: LinkedArticle): string | undefined =>
  [article.baseUrl, article.url].find((address) => address !== undefined && /^https?:/i.test(address));

/**
 * A link's address, resolved against the article's own where that is known; undefined for what leads to no page of a site
 * (`mailto:`, `#top`) or hides a path.
 */
export function readAddress(article: LinkedArticle, href: string): Address | undefined {
  const written = href.trim();
  const base = baseOf(article);
  const url = parseUrl(written, base);
  const query = (text: string) => {
    const plain = text === '' ? undefined : decodePath(text);
    return plain === undefined || plain.includes('..') ? undefined : { query: plain };
  };
  if (url) {
    const path = /^https?:$/.test(url.protocol) ? decodePath(url.pathname) : undefined;
    return path === undefined ? undefined : { written, url: url.href, path, ...query(url.search.slice(1)) };
  }
  if (/^(?:[a-z][a-z\d+.-]*:|[\\#?])/i.test(written)) return undefined;
  const path = decodePath(written.replace(/[?#].*$/s, ''));
  if (path === undefined || path === '' || path.startsWith('//')) return undefined;
  return { written, path, ...query(/\?([^#]*)/.exec(written)?.[1] ?? '') };
}

/** A URL; undefined where it is none, instead of an error. */
export function parseUrl(href: string, base?: string): URL | undefined {
  try {
    return new URL(href, base);
  } catch {
    return undefined;
  }
}

const hostOf = (url: string | undefined): string | undefined =>
  url === undefined ? undefined : parseUrl(url)?.hostname.replace(/^www\./, '');

/** Whether a target is on the article's own site; false where either host is unknown. */
export const isSameHost = (article: LinkedArticle, target: Address): boolean => {
  const own = hostOf(article.url ?? article.baseUrl);
  return own !== undefined && own === hostOf(target.url);
};

/** One key for all spellings of an address. */
export function addressKey(address: string): string {
  const url = parseUrl(address);
  if (!url) return address;
  const path = pathKey(normalizePath(decodePath(url.pathname) ?? url.pathname) ?? '');
  return `${hostOf(address)}/${path}${isNamedByQuery(url.pathname) ? url.search : ''}`;
}

/** Whether it takes the query to tell pages apart: behind a path that names none. */
export const isNamedByQuery = (path: string): boolean =>
  slugOf(pathKey(path.replace(/\/$/, ''))) === '' || /\.(?:php|aspx?|jsp|cgi)$/i.test(path);

/** Whether two addresses, as far as they are known, may be of one article. */
export const isCompatible = (own: string | undefined, linked: string | undefined): boolean =>
  own === undefined || linked === undefined || addressKey(own) === addressKey(linked);
