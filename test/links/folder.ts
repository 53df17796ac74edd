import type { ArticleFolder, LinkedArticle } from '../../src/links/links.ts';

/** What a test says of an article; links are addresses, or titles in quotation marks. */
export interface Sketch {
  readonly title?: string;
  readonly url?: string;
  readonly previous?: string;
  readonly next?: string;
}

const toLink = (text: string) => {
  const title = /^"(.*)"$/s.exec(text)?.[1];
  return { ...(title === undefined ? { href: text } : { title }), evidence: 'test' };
};

/** A folder in memory; counts what is read. */
export function sketchFolder(files: Readonly<Record<string, Sketch | readonly Sketch[]>>) {
  const reads: string[] = [];
  const articlesOf = (path: string): LinkedArticle[] => {
    const sketches = files[path];
    if (sketches === undefined) return [];
    return [sketches].flat().map(({ title, url, previous, next }: Sketch, at) => ({
      id: Array.isArray(sketches) ? `${path}#${at + 1}` : path,
      path,
      index: at + 1,
      ...(title !== undefined && { title }),
      ...(url !== undefined && { url }),
      ...(previous !== undefined && { previous: toLink(previous) }),
      ...(next !== undefined && { next: toLink(next) }),
    }));
  };
  const folder: ArticleFolder = {
    list: () => Promise.resolve(Object.keys(files)),
    readArticles: (path) => {
      reads.push(path);
      return Promise.resolve(articlesOf(path));
    },
  };
  return { folder, reads, article: (path: string, index = 1): LinkedArticle => articlesOf(path)[index - 1]! };
}
