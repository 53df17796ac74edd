/**
 * Finds linked articles among files. Paths are indexed once, in one pass over the listing; titles and addresses are read
 * only when a link cannot be found without them. Everything found is one of the listed paths: an address never opens a
 * file, it only picks from the list.
 */
import type { Link } from '../article.ts';
import { articleName, mayHoldSeveral } from './links.ts';
import type { ArticleFolder, Head, LinkedArticle, Neighbours, ResolvedLink } from './links.ts';
import { decodePath, normalizePath, pathKey, slugOf, titleKey, titleKeys } from './names.ts';

export interface LinkIndex {
  /** Both neighbours of an article. */
  findNeighbours(article: LinkedArticle): Promise<Neighbours>;
  /** One link of an article. */
  findLink(article: LinkedArticle, link: Link): Promise<ResolvedLink>;
  /** The article of a found path (`path` or `path#N`), without its text; each file is read once. */
  readArticle(path: string): Promise<LinkedArticle | undefined>;
  /** How results name an article: its path, `path#N` where the file holds several. */
  nameOf(article: LinkedArticle): Promise<string>;
  /** Hands over an article that has been read already, the only one of its file, so that it isn't read again. */
  remember(article: LinkedArticle): void;
}

/** A listed file, or one article of a file of several. */
interface Entry {
  readonly path: string;
  /** Path below the searched folder. */
  readonly inside: string;
}

/** Where a lookup ended. */
type Outcome = { readonly found: string } | { readonly candidates: readonly string[] } | undefined;

/** Slugs shorter than this, and plain numbers, name too many pages to be looked up alone. In characters. */
const shortestSlug = 6;
/** Titles cut short ("A long way to…") are matched by their beginning from this length on, in characters. */
const shortestBeginning = 15;

/**
 * Opens an index over the files below `root` (the prefix that all listed paths share, '' or '.' for none).
 * Nothing is listed or read before the first link is looked up.
 */
export function createLinkIndex(root: string, folder: ArticleFolder): LinkIndex {
  const prefix = root === '' || root === '.' || root === './' ? '' : root.replace(/\/*$/, '/');
  const paths = once(async () => indexPaths(prefix, await folder.list()));
  const heads = once(async () => indexHeads(await paths(), folder));
  const files = new Map<string, Promise<readonly LinkedArticle[]>>();
  const readFile = (path: string): Promise<readonly LinkedArticle[]> => {
    let articles = files.get(path);
    if (!articles) {
      articles = folder.readArticles(path).then((read) => read.map(withoutText));
      files.set(path, articles);
    }
    return articles;
  };

  async function nameOf(article: LinkedArticle): Promise<string> {
    if (article.index > 1) return articleName(article.path, article.index, article.index);
    if (!mayHoldSeveral(article.path) || !(await paths()).all.has(article.path)) return article.path;
    return articleName(article.path, article.index, (await readFile(article.path)).length);
  }

  async function readArticle(path: string): Promise<LinkedArticle | undefined> {
    const known = (await paths()).all;
    if (known.has(path)) return (await readFile(path))[0];
    const match = /^(.*)#(\d+)$/s.exec(path);
    return match && known.has(match[1]!) ? (await readFile(match[1]!))[Number(match[2]) - 1] : undefined;
  }

  async function findLink(article: LinkedArticle, link: Link): Promise<ResolvedLink> {
    const own = await nameOf(article);
    const base = {
      ...(link.title !== undefined && { title: link.title }),
      ...(link.href !== undefined && { href: link.href }),
    };
    const settle = async (outcome: Outcome, evidence: string): Promise<ResolvedLink | undefined> => {
      if (!outcome) return undefined;
      if ('candidates' in outcome) return { ...base, status: 'ambiguous', evidence, candidates: outcome.candidates };
      if (outcome.found === own) return undefined;
      const title = link.title ?? (await readArticle(outcome.found))?.title;
      return { ...base, ...(title !== undefined && { title }), path: outcome.found, status: 'found', evidence };
    };
    let outside = false;
    if (link.href !== undefined) {
      const lookup = await findAddress(article, link.href);
      const found = await settle(lookup.outcome, link.evidence);
      if (found) return found;
      outside = lookup.outside;
    }
    if (link.title !== undefined) {
      const address = link.href === undefined ? undefined : readAddress(article, link.href)?.url;
      const found = await settle(findTitle(await heads(), own, link.title, address), link.evidence);
      if (found) return found;
    }
    return { ...base, status: outside ? 'external' : 'missing', evidence: link.evidence };
  }

  /** Files for an address: by the place of the page on its site, by the folder, by their own addresses, by the slug. */
  async function findAddress(article: LinkedArticle, href: string): Promise<{ outcome: Outcome; outside: boolean }> {
    const index = await paths();
    const target = readAddress(article, href);
    if (!target) return { outcome: undefined, outside: false };
    const inside = index.insideOf(article.path);
    for (const path of placesOf(article, inside, target)) {
      const outcome = pick(index.byKey.get(pathKey(path)), path, inside);
      if (outcome) return { outcome, outside: false };
    }
    const outcome = (await findInFile(article, target)) ?? (await findUrl(target)) ?? (await findSlug(article, target));
    const covered = isSameHost(article, target) && mirrored(mirrorOf(article, inside), target.path) !== undefined;
    return { outcome, outside: target.url !== undefined && !covered };
  }

  /** Articles of one file link each other by address or id: feeds, JSON lines. */
  async function findInFile(article: LinkedArticle, target: Address): Promise<Outcome> {
    if (!mayHoldSeveral(article.path) || !(await paths()).all.has(article.path)) return undefined;
    const articles = await readFile(article.path);
    if (articles.length < 2) return undefined;
    const wanted = target.url && addressKey(target.url);
    const place = articles.findIndex(
      (other) =>
        (other.url !== undefined && wanted !== undefined && addressKey(other.url) === wanted) ||
        other.id === target.written,
    );
    return place < 0 ? undefined : { found: articleName(article.path, place + 1, articles.length) };
  }

  /** The file that gives the address as its own. */
  async function findUrl(target: Address): Promise<Outcome> {
    return target.url === undefined ? undefined : oneOf((await heads()).byUrl.get(addressKey(target.url)));
  }

  /** A file named like the address's last part, anywhere below the folder, if its own address does not say otherwise. */
  async function findSlug(article: LinkedArticle, target: Address): Promise<Outcome> {
    if (target.url !== undefined && article.url !== undefined && !isSameHost(article, target)) return undefined;
    const slug = slugOf(pathKey(target.path.replace(/\/$/, '')));
    if (slug.length < shortestSlug || /^\d+$/.test(slug)) return undefined;
    const index = await paths();
    const { urls } = await heads();
    const fitting = (index.bySlug.get(slug) ?? []).filter(
      ({ path }) => path !== article.path && isCompatible(urls.get(path), target.url),
    );
    return pick(fitting, target.path, index.insideOf(article.path));
  }

  return {
    readArticle,
    nameOf,
    findLink,
    remember(article) {
      if (!mayHoldSeveral(article.path)) files.set(article.path, Promise.resolve([withoutText(article)]));
    },
    async findNeighbours(article) {
      const previous = article.previous && (await findLink(article, article.previous));
      const next = article.next && (await findLink(article, article.next));
      return { ...(previous && { previous }), ...(next && { next }) };
    },
  };
}

/** What is kept of a read article: all but the text, so that an index over a large folder stays small. */
function withoutText(article: LinkedArticle): LinkedArticle {
  const { id, path, index, title, published, url, baseUrl, previous, next } = article;
  return {
    id,
    path,
    index,
    ...(title !== undefined && { title }),
    ...(published !== undefined && { published }),
    ...(url !== undefined && { url }),
    ...(baseUrl !== undefined && { baseUrl }),
    ...(previous && { previous }),
    ...(next && { next }),
  };
}

function once<T>(make: () => Promise<T>): () => Promise<T> {
  let made: Promise<T> | undefined;
  return () => (made ??= make());
}

// Paths

interface PathIndex {
  readonly all: ReadonlySet<string>;
  readonly byKey: ReadonlyMap<string, readonly Entry[]>;
  readonly bySlug: ReadonlyMap<string, readonly Entry[]>;
  insideOf(path: string): string;
}

function indexPaths(prefix: string, listed: readonly string[]): PathIndex {
  const all = new Set(listed);
  const byKey = new Map<string, Entry[]>();
  const bySlug = new Map<string, Entry[]>();
  const insideOf = (path: string) => (path.startsWith(prefix) ? path.slice(prefix.length) : path).replace(/^\.\//, '');
  for (const path of all) {
    const inside = insideOf(path);
    const entry = { path, inside };
    const key = pathKey(inside);
    push(byKey, key, entry);
    push(bySlug, slugOf(key), entry);
  }
  return { all, byKey, bySlug, insideOf };
}

function push<T>(map: Map<string, T[]>, key: string, value: T): void {
  const list = map.get(key);
  if (list) list.push(value);
  else map.set(key, [value]);
}

const kind = (path: string): string | undefined => /\.[^./]+$/.exec(path)?.[0].toLowerCase();

/** Of files that fit one address: the one that is named just so, else the one of the linking file's own kind, else the only one. */
function pick(entries: readonly Entry[] | undefined, place: string, from: string): Outcome {
  if (!entries || entries.length === 0) return undefined;
  const exact = entries.find(({ inside }) => inside === place);
  if (exact) return { found: exact.path };
  const alike = entries.filter(({ path }) => kind(path) === kind(from));
  return oneOf((alike.length === 1 ? alike : entries).map(({ path }) => path));
}

/** The only name, or all as candidates. */
function oneOf(names: readonly string[] | undefined): Outcome {
  if (!names || names.length === 0) return undefined;
  return names.length === 1 ? { found: names[0]! } : { candidates: names.toSorted() };
}

// Addresses

interface Address {
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

function readAddress(article: LinkedArticle, href: string): Address | undefined {
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

function parseUrl(href: string, base?: string): URL | undefined {
  try {
    return new URL(href, base);
  } catch {
    return undefined;
  }
}

const hostOf = (url: string | undefined): string | undefined =>
  url === undefined ? undefined : parseUrl(url)?.hostname.replace(/^www\./, '');

const isSameHost = (article: LinkedArticle, target: Address): boolean => {
  const own = hostOf(article.url ?? article.baseUrl);
  return own !== undefined && own === hostOf(target.url);
};

/** One key for all spellings of an address. */
function addressKey(address: string): string {
  const url = parseUrl(address);
  if (!url) return address;
  const path = pathKey(normalizePath(decodePath(url.pathname) ?? url.pathname) ?? '');
  return `${hostOf(address)}/${path}${isNamedByQuery(url.pathname) ? url.search : ''}`;
}

/** Whether it takes the query to tell pages apart: behind a path that names none. */
const isNamedByQuery = (path: string): boolean =>
  slugOf(pathKey(path.replace(/\/$/, ''))) === '' || /\.(?:php|aspx?|jsp|cgi)$/i.test(path);

/** Which part of the site which folder stands for; both without slashes at their ends, '' for the root. */
interface Mirror {
  readonly site: string;
  readonly folder: string;
}

/**
 * How the folder mirrors the site, told from what a file's path and its own address have in common at their ends:
 * "saved/x/index.html" at "https://h/blog/x/" says that "saved" stands for "/blog". `undefined` without anything in common.
 */
function mirrorOf(article: LinkedArticle, inside: string): Mirror | undefined {
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
function mirrored(mirror: Mirror | undefined, path: string): string | undefined {
  if (!mirror) return undefined;
  const plain = path.replace(/^\/+/, '');
  if (mirror.site === '') return `${mirror.folder}/${plain}`;
  return plain.startsWith(`${mirror.site}/`) ? `${mirror.folder}/${plain.slice(mirror.site.length + 1)}` : undefined;
}

/** Where in the folder an address may lie, the likeliest first; never outside of it. */
function placesOf(article: LinkedArticle, inside: string, target: Address): readonly string[] {
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

// Titles

interface HeadIndex {
  readonly exact: ReadonlyMap<string, readonly string[]>;
  /** Titles without the name of the site. */
  readonly parts: ReadonlyMap<string, readonly string[]>;
  beginningWith(key: string): readonly string[];
  /** Articles by the address they give as their own, and the addresses by article. */
  readonly byUrl: ReadonlyMap<string, readonly string[]>;
  readonly urls: ReadonlyMap<string, string>;
}

/** Articles by title: exact, without the site's name, by the beginning where it was cut; several are a tie. */
function findTitle(index: HeadIndex, own: string, title: string, address: string | undefined): Outcome {
  const key = titleKey(title);
  if (key === '') return undefined;
  const among = (names: readonly string[] | undefined) =>
    names?.filter((name) => name !== own && isCompatible(index.urls.get(name), address)) ?? [];
  let names = among(index.exact.get(key));
  if (names.length === 0) names = among(index.parts.get(key));
  if (names.length === 0 && /(?:\.\.\.|…)\s*$/u.test(title) && key.length >= shortestBeginning) {
    names = among(index.beginningWith(key));
  }
  return oneOf(names);
}

/** Whether two addresses, as far as they are known, may be of one article. */
const isCompatible = (own: string | undefined, linked: string | undefined): boolean =>
  own === undefined || linked === undefined || addressKey(own) === addressKey(linked);

async function indexHeads(paths: PathIndex, folder: ArticleFolder): Promise<HeadIndex> {
  const byUrl = new Map<string, string[]>();
  const urls = new Map<string, string>();
  const exact = new Map<string, string[]>();
  const parts = new Map<string, string[]>();
  for (const path of paths.all) {
    const heads = await readHeads(folder, path);
    for (const head of heads) {
      const name = articleName(path, head.index, heads.length);
      if (head.url !== undefined && URL.canParse(head.url)) {
        urls.set(name, head.url);
        pushNew(byUrl, addressKey(head.url), name);
      }
      for (const title of head.titles) {
        const [whole, ...shorter] = titleKeys(title);
        if (whole === undefined) continue;
        pushNew(exact, whole, name);
        for (const key of shorter) pushNew(parts, key, name);
      }
    }
  }
  let keys: readonly string[] | undefined;
  return {
    byUrl,
    urls,
    exact,
    parts,
    beginningWith(key) {
      keys ??= [...exact.keys()].sort();
      const names = new Set<string>();
      for (let at = lowerBound(keys, key); at < keys.length && keys[at]!.startsWith(key) && names.size < 50; at++) {
        for (const name of exact.get(keys[at]!)!) names.add(name);
      }
      return [...names];
    },
  };
}

/** An article's keys come one after the other, so a name that is there already is the last one. */
function pushNew(map: Map<string, string[]>, key: string, name: string): void {
  const list = map.get(key);
  if (!list) map.set(key, [name]);
  else if (list[list.length - 1] !== name) list.push(name);
}

async function readHeads(folder: ArticleFolder, path: string): Promise<readonly Head[]> {
  if (folder.readHeads) return folder.readHeads(path);
  const articles = await folder.readArticles(path);
  return articles.map((article, at) => ({
    index: at + 1,
    titles: article.title === undefined ? [] : [article.title],
    ...(article.url !== undefined && { url: article.url }),
    id: article.id,
  }));
}

/** The first place in a sorted list whose entry is not below `key`. */
function lowerBound(keys: readonly string[], key: string): number {
  let low = 0;
  let high = keys.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (keys[middle]! < key) low = middle + 1;
    else high = middle;
  }
  return low;
}
