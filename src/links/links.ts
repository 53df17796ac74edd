/** What the search for an article's neighbours yields: the `links` record and what it is made of. */
import type { Article } from '../article.ts';

export type LinkStatus = 'found' | 'missing' | 'ambiguous' | 'external';

/** What the search needs of an article: all but its text. */
export type LinkedArticle = Pick<
  Article,
  'id' | 'path' | 'index' | 'title' | 'published' | 'url' | 'baseUrl' | 'previous' | 'next'
>;

/** A neighbour, looked up among the files. */
export interface ResolvedLink {
  /** As the page gives it, else the found file's own. */
  readonly title?: string;
  /** As written in the source. */
  readonly href?: string;
  /** The found article: its file's path, `path#N` where the file holds several. */
  readonly path?: string;
  /** `found` on disk; `missing` from the folder it belongs to; `ambiguous` between `candidates`; `external` to the folder. */
  readonly status: LinkStatus;
  readonly evidence: string;
  /** Paths, where `ambiguous`. */
  readonly candidates?: readonly string[];
}

export interface Neighbours {
  readonly previous?: ResolvedLink;
  readonly next?: ResolvedLink;
}

/** What is known of an article without reading all of it. */
export interface Head {
  /** The article's place in its file, from 1. */
  readonly index: number;
  /** Titles under which it may be looked for: heading, `<title>`, `og:title`. */
  readonly titles: readonly string[];
  readonly url?: string;
  readonly id?: string;
}

/**
 * The files that are searched, opened at the edge. Only paths that `list` gave are ever read, so what `list` leaves out
 * (a symbolic link that leads out of the folder) cannot be reached by any link.
 */
export interface ArticleFolder {
  /** Paths of all article files, `/`-separated, in the form that `Article.path` has. */
  list(): Promise<readonly string[]>;
  /** All articles of a file, in their order; none when it cannot be read. */
  readArticles(path: string): Promise<readonly LinkedArticle[]>;
  /** Titles and addresses alone, cheaply; `readArticles` is asked when this is absent. */
  readHeads?(path: string): Promise<readonly Head[]>;
  /** Gives back what reading has taken: threads. */
  close?(): Promise<void>;
}

/** How an article is named among others: its path, with `#N` in a file of several. */
export const articleName = (path: string, index: number, count: number): string =>
  count > 1 ? `${path}#${index}` : path;
