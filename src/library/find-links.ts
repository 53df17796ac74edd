/** The library's `findLinks`: the index of a folder, for one article. */
import { dirname } from 'node:path';
import type { Article } from '../article.ts';
import { createLinkIndex } from '../links/link-index.ts';
import type { Neighbours } from '../links/links.ts';
import { nameWithin, openFolder } from '../links/open-folder.ts';

export interface FindLinksOptions {
  /** The folder to look in; default: the article's own. */
  readonly within?: string;
}

/**
 * The previous and the next article, looked up among the files of a folder. Nothing is fetched, nothing outside the folder
 * is read. Each call lists the folder anew, and reads the beginnings of its files where a title or an address is looked
 * for. Rejects with `NewsctlError` `not-found` or `unreadable` where there is no such folder.
 */
export async function findLinks(article: Article, options: FindLinksOptions = {}): Promise<Neighbours> {
  const within = options.within ?? dirname(article.path);
  const folder = await openFolder(within, { read: {} });
  try {
    return await createLinkIndex(within, folder).findNeighbours({ ...article, path: nameWithin(within, article.path) });
  } finally {
    await folder.close?.();
  }
}
