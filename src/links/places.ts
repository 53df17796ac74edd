/** Where in a folder that holds a saved site the page of an address may lie. */
import { isNamedByQuery, isSameHost, parseUrl, type Address } from './address.ts';
import type { LinkedArticle } from './links.ts';
import { decodePath, normalizePath, pathKey } from './names.ts';

/** Which part of the site which folder stands for; both without slashes at their ends, '' for the root. */
interface Mirror {
  readonly site: string;
  readonly folder: string;
}

/**
 * How the folder mirrors the site, told from what a file's path and its own address have in common at their ends:
 * "saved/x/index.html" at "https://h/blog/x/" says that "saved" stands for "/blog". `undefined` without anything in common.
 */
export function mirrorOf(article: LinkedArticle, inside: string): Mirror | undefined {
  const own = article.url === undefined ? undefined : parseUrl(article.url);
  const path = own && decodePath(own.pathname);
  if (path === undefined) return undefined;
  const site = segments(pathKey(normalizePath(path) ?? ''));
  const folder = segments(pathKey(inside));
  const isHome = site.length === 0;
  let common = 0;
  while (site.length > 0 && site.at(-1) === folder.at(-1)) {
    site.pop();
    folder.pop();
    common++;
  }
  return common > 0 || isHome ? { site: site.join('/'), folder: folder.join('/') } : undefined;
}

const segments = (path: string): string[] => (path === '' ? [] : path.split('/'));

/** An absolute path of the site as a path in the folder, where the folder covers it. */
export function mirrored(mirror: Mirror | undefined, path: string): string | undefined {
  if (!mirror) return undefined;
  const plain = path.replace(/^\/+/, '');
  if (mirror.site === '') return `${mirror.folder}/${plain}`;
  return plain.startsWith(`${mirror.site}/`) ? `${mirror.folder}/${plain.slice(mirror.site.length + 1)}` : undefined;
}

/** Where in the folder an address may lie, the likeliest first; never outside of it. */
export function placesOf(article: LinkedArticle, inside: string, target: Address): readonly string[] {
  const found = new Set<string>();
  const add = (folder: string, path: string): void => {
    for (const name of fileNames(path, target.query)) {
      const place = normalizePath(`${folder}/${name}`);
      if (place !== undefined && place !== '') found.add(place);
    }
  };
  const directory = inside.includes('/') ? inside.slice(0, inside.lastIndexOf('/')) : '';
  const above = foldersAbove(directory);
  const written = target.written.replace(/[?#].*$/s, '');
  if (target.url === undefined) {
    if (!target.path.startsWith('/')) add(directory, target.path);
    else for (const folder of above) add(folder, target.path);
    return [...found];
  }
  const same = isSameHost(article, target);
  if (same || article.url === undefined) {
    const mirror = mirrorOf(article, inside);
    const place = same ? mirrored(mirror, target.path) : undefined;
    if (place !== undefined) add('', place);
    const file = /^(?:[a-z][a-z\d+.-]*:|\/)/i.test(written) ? undefined : decodePath(written);
    if (file !== undefined) add(directory, file);
    // The site may have been saved below any of the folders above, and its own path may begin lower than the host.
    if (!mirror) for (const folder of above) add(folder, target.path);
  }
  // Mirrors keep a folder for each host.
  const host = parseUrl(target.url)?.host;
  if (host) for (const folder of above) add(`${folder}/${host}`, target.path);
  return [...found];
}

/** A folder and all above it, the nearest first. */
function foldersAbove(directory: string): string[] {
  const folders = [directory];
  for (let at = directory; at !== ''; folders.push(at)) at = at.slice(0, Math.max(0, at.lastIndexOf('/')));
  return folders;
}

/** Paths that a saved page of an address may have: wget keeps the query in the name, behind `?` or `@`. */
function fileNames(path: string, query: string | undefined): string[] {
  if (query === undefined) return [path];
  const name = path === '' || path.endsWith('/') ? `${path}index.html` : path;
  const names = [`${name}?${query}`, `${name}@${query}`];
  // Where the path alone names the page, the query only says where the reader came from.
  return isNamedByQuery(path) ? names : [...names, path];
}
