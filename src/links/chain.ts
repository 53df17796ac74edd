/**
 * Walks from article to article, both ways to the ends, and says where and why it stops. A chain is in reading order: each
 * article's next is the one after it.
 */
import { type Direction, otherDirection } from '../direction.ts';
import { present } from '../present.ts';
import type { LinkIndex } from './link-index.ts';
import type { LinkedArticle, ResolvedLink } from './links.ts';

/** Why a chain ends. `end`: the article has no link in that direction. */
export type ChainEnd =
  | { readonly reason: 'end' }
  | { readonly reason: 'missing' | 'external' | 'ambiguous'; readonly link: ResolvedLink }
  | { readonly reason: 'unreadable'; readonly path: string }
  /** The link leads to an article that is in the chain already. */
  | { readonly reason: 'loop'; readonly path: string };

export interface ChainArticle {
  readonly path: string;
  readonly id: string;
  readonly title?: string;
  readonly url?: string;
  readonly published?: string;
}

/** Two neighbours of a chain that do not agree: `path` says its `direction` is `to`; `to` says something else. */
export interface Disagreement {
  readonly path: string;
  readonly direction: Direction;
  readonly to: string;
  /** What `to` gives for the way back, where it gives anything: a path, else an address or a title. */
  readonly back?: string;
}

export interface Chain {
  readonly articles: readonly ChainArticle[];
  /** Where the walk began, as a place in `articles`, from 0. */
  readonly position: number;
  readonly start: ChainEnd;
  readonly end: ChainEnd;
  readonly disagreements: readonly Disagreement[];
}

/** Walks the chain that `article` is in; reads each of its articles once. */
export async function walkChain(index: LinkIndex, article: LinkedArticle): Promise<Chain> {
  const own = await index.nameOf(article);
  const seen = new Set([own]);
  const disagreements: Disagreement[] = [];
  const before = await walk(index, article, 'previous', seen, disagreements);
  const after = await walk(index, article, 'next', seen, disagreements);
  return {
    articles: [...before.articles.toReversed(), describe(own, article), ...after.articles],
    position: before.articles.length,
    start: before.end,
    end: after.end,
    disagreements,
  };
}

async function walk(
  index: LinkIndex,
  from: LinkedArticle,
  direction: Direction,
  seen: Set<string>,
  disagreements: Disagreement[],
): Promise<{ articles: ChainArticle[]; end: ChainEnd }> {
  const articles: ChainArticle[] = [];
  let current = from;
  let name = await index.nameOf(from);
  for (;;) {
    const written = current[direction];
    if (!written) return { articles, end: { reason: 'end' } };
    const link = await index.findLink(current, written);
    if (link.status !== 'found') return { articles, end: { reason: link.status, link } };
    const path = link.path!;
    const found = await index.readArticle(path);
    if (!found) return { articles, end: { reason: 'unreadable', path } };
    const back = found[otherDirection[direction]];
    const answer = back && (await index.findLink(found, back));
    if (answer?.path !== name) {
      const says = answer?.path ?? answer?.href ?? answer?.title;
      disagreements.push({ path: name, direction, to: path, ...(says !== undefined && { back: says }) });
    }
    if (seen.has(path)) return { articles, end: { reason: 'loop', path } };
    seen.add(path);
    articles.push(describe(path, found));
    current = found;
    name = path;
  }
}

const describe = (path: string, { id, title, url, published }: LinkedArticle): ChainArticle =>
  present({ path, id, title, url, published });
