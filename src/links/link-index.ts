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
  const titles = once(async () => indexTitles(await paths(), folder));
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
      const found = await settle(findTitle(await titles(), own, link.title), link.evidence);
      if (found) return found;
    }
    return { ...base, status: outside ? 'external' : 'missing', evidence: link.evidence };
  }

  /** Files for an address: by the place of the page on its site, by the folder, by the slug. */
  async function findAddress(article: LinkedArticle, href: string): Promise<{ outcome: Outcome; outside: boolean }> {
    const index = await paths();
    const target = readAddress(article, href);
    if (!target) return { outcome: undefined, outside: false };
    const inside = index.insideOf(article.path);
    for (const path of placesOf(article, inside, target)) {
      const outcome = pick(index.byKey.get(pathKey(path)), inside);
      if (outcome) return { outcome, outside: false };
    }
    const byUrl = await findUrl(article, target);
    if (byUrl) return { outcome: byUrl, outside: false };
    const mirrored =
      target.url === undefined || (siteRoot(article, inside) !== undefined && isSameHost(article, target));
    return { outcome: await findSlug(article, target), outside: !mirrored };
  }

  /** Articles of one file link each other by address or id: feeds, JSON lines. */
  async function findUrl(article: LinkedArticle, target: Address): Promise<Outcome> {
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

  /** A file named like the address's last part, anywhere below the folder, if its own address does not say otherwise. */
  async function findSlug(article: LinkedArticle, target: Address): Promise<Outcome> {
    if (target.url !== undefined && article.url !== undefined && !isSameHost(article, target)) return undefined;
    const slug = slugOf(pathKey(target.path));
    if (slug.length < shortestSlug || /^\d+$/.test(slug)) return undefined;
    const index = await paths();
    const entries = (index.bySlug.get(slug) ?? []).filter((entry) => entry.path !== article.path);
    const fitting: Entry[] = [];
    for (const entry of entries.slice(0, 20)) {
      const own = (await readArticle(entry.path))?.url;
      if (own === undefined || target.url === undefined || addressKey(own) === addressKey(target.url))
        fitting.push(entry);
    }
    return pick(fitting, index.insideOf(article.path));
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

/** Of files that fit one address, the one of the linking file's own kind; else the only one. */
function pick(entries: readonly Entry[] | undefined, from: string): Outcome {
  if (!entries || entries.length === 0) return undefined;
  if (entries.length === 1) return { found: entries[0]!.path };
  const alike = entries.filter((entry) => kind(entry.path) === kind(from));
  if (alike.length === 1) return { found: alike[0]!.path };
  return { candidates: entries.map((entry) => entry.path).toSorted() };
}

// Addresses

interface Address {
  readonly written: string;
  /** Whole, where the page's own address or the link gives host and scheme. */
  readonly url?: string;
  /** Percent-decoded; absolute on its site when it begins with `/`. */
  readonly path: string;
}

function readAddress(article: LinkedArticle, href: string): Address | undefined {
  const written = href.trim();
  const base = article.baseUrl ?? article.url;
  const url = parseUrl(written, base);
  if (url) {
    const path = /^https?:$/.test(url.protocol) ? decodePath(url.pathname) : undefined;
    return path === undefined ? undefined : { written, url: url.href, path };
  }
  if (/^(?:[a-z][a-z\d+.-]*:|[\\#?])/i.test(written)) return undefined;
  const path = decodePath(written.replace(/[?#].*$/s, ''));
  return path === undefined || path === '' || path.startsWith('//') ? undefined : { written, path };
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
  return `${hostOf(address)}/${pathKey(normalizePath(decodePath(url.pathname) ?? url.pathname) ?? '')}${url.search}`;
}

/**
 * The folder that stands for the site's root: the article's file path without the path of its own address.
 * "site/blog/x/index.html" at "https://h/blog/x/" gives "site"; `undefined` when the two do not agree.
 */
function siteRoot(article: LinkedArticle, inside: string): string | undefined {
  const own = article.url === undefined ? undefined : parseUrl(article.url);
  const path = own && decodePath(own.pathname);
  if (path === undefined) return undefined;
  const address = pathKey(normalizePath(path) ?? '');
  const file = pathKey(inside);
  if (address === file) return '';
  if (address === '') return file;
  return file.endsWith(`/${address}`) ? file.slice(0, -address.length - 1) : undefined;
}

/** Where in the folder an address may lie, the likeliest first; never outside of it. */
function placesOf(article: LinkedArticle, inside: string, target: Address): readonly string[] {
  const found: string[] = [];
  const add = (path: string) => {
    const place = normalizePath(path);
    if (place !== undefined && place !== '' && !found.includes(place)) found.push(place);
  };
  const directory = inside.includes('/') ? inside.slice(0, inside.lastIndexOf('/')) : '';
  const above: string[] = [];
  for (let at = directory; ; at = at.slice(0, Math.max(0, at.lastIndexOf('/')))) {
    above.push(at);
    if (at === '') break;
  }
  const written = target.written.replace(/[?#].*$/s, '');
  const relative = !/^(?:[a-z][a-z\d+.-]*:|\/)/i.test(written);
  if (target.url === undefined) {
    if (!target.path.startsWith('/')) add(`${directory}/${target.path}`);
    else for (const folder of above) add(`${folder}/${target.path}`);
    return found;
  }
  const same = isSameHost(article, target);
  if (same || article.url === undefined) {
    const root = siteRoot(article, inside);
    if (root !== undefined && same) add(`${root}/${target.path}`);
    const file = relative ? decodePath(written) : undefined;
    if (file !== undefined) add(`${directory}/${file}`);
    // The site may have been saved below any of the folders above, and its own path may begin lower than the host.
    if (root === undefined) for (const folder of above) add(`${folder}/${target.path}`);
  }
  // Mirrors keep a folder for each host.
  const host = parseUrl(target.url)?.host;
  if (host !== undefined) for (const folder of above) if (host !== '') add(`${folder}/${host}/${target.path}`);
  return found;
}

// Titles

interface TitleIndex {
  readonly exact: ReadonlyMap<string, readonly string[]>;
  /** Titles without the name of the site. */
  readonly parts: ReadonlyMap<string, readonly string[]>;
  beginningWith(key: string): readonly string[];
}

/** Articles by title: exact, without the site's name, by the beginning where it was cut; several are a tie. */
function findTitle(index: TitleIndex, own: string, title: string): Outcome {
  const key = titleKey(title);
  if (key === '') return undefined;
  const among = (names: readonly string[] | undefined) => names?.filter((name) => name !== own);
  let names = among(index.exact.get(key));
  if (!names?.length) names = among(index.parts.get(key));
  if (!names?.length && /(?:\.\.\.|…)\s*$/u.test(title) && key.length >= shortestBeginning)
    names = among(index.beginningWith(key));
  if (!names?.length) return undefined;
  return names.length === 1 ? { found: names[0]! } : { candidates: names.toSorted() };
}

async function indexTitles(paths: PathIndex, folder: ArticleFolder): Promise<TitleIndex> {
  const exact = new Map<string, string[]>();
  const parts = new Map<string, string[]>();
  for (const path of paths.all) {
    const heads = await readHeads(folder, path);
    for (const head of heads) {
      const name = articleName(path, head.index, heads.length);
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
