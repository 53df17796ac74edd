/**
 * Finds linked articles among files. Paths are indexed once, in one pass over the listing; titles and addresses are read
 * only when a link cannot be found without them. Everything found is one of the listed paths: an address never opens a
 * file, it only picks from the list.
 */
import type { Link } from '../article.ts';
import { mayHoldSeveral } from '../input/extensions.ts';
import { present } from '../present.ts';
import { addressKey, isCompatible, isSameHost, readAddress, type Address } from './address.ts';
import { articleName } from './links.ts';
import type { ArticleFolder, LinkedArticle, Neighbours, ResolvedLink } from './links.ts';
import { pathKey, slugOf } from './names.ts';
import { oneOf, pick, type Outcome } from './outcome.ts';
import { indexPaths } from './paths.ts';
import { mirrored, mirrorOf, placesOf } from './places.ts';
import { findTitle, indexHeads } from './titles.ts';

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

/** Slugs shorter than this, and plain numbers, name too many pages to be looked up alone. In characters. */
const shortestSlug = 6;

/**
 * Opens an index over the files below `root` (the prefix that all listed paths share, '' or '.' for none).
 * Nothing is listed or read before the first link is looked up.
 */
export function createLinkIndex(root: string, folder: ArticleFolder): LinkIndex {
  const prefix = root === '' || root === '.' || root === './' ? '' : `${root.replace(/(?<!\/)\/+$/, '')}/`;
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
    const base = present({ title: link.title, href: link.href });
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
      return present({ previous, next });
    },
  };
}

/** What is kept of a read article: all but the text, so that an index over a large folder stays small. */
function withoutText(article: LinkedArticle): LinkedArticle {
  const { id, path, index, title, published, url, baseUrl, previous, next } = article;
  return present({ id, path, index, title, published, url, baseUrl, previous, next });
}

function once<T>(make: () => Promise<T>): () => Promise<T> {
  let made: Promise<T> | undefined;
  return () => (made ??= make());
}
