/** The files that links are looked up among, on disk: nothing outside the folder is listed, so nothing outside is read. */
import { realpathSync } from 'node:fs';
import { join, relative, resolve, sep } from 'node:path';
import type { Article } from '../article.ts';
import { expandSources } from '../input/sources.ts';
import type { ReadOptions } from '../input/record.ts';
import { createProcessor } from '../run/processor.ts';
import type { ArticleFolder } from './links.ts';

/** `path` as the files below `within` are named: relative to it and prefixed by it as the user wrote it. */
export function nameWithin(within: string, path: string): string {
  const inside = relative(resolve(within), resolve(path));
  return isInside(inside) ? join(within, inside) : path;
}

export function isInside(relativePath: string): boolean {
  return (
    relativePath !== '' &&
    relativePath !== '..' &&
    !relativePath.startsWith(`..${sep}`) &&
    !relativePath.startsWith(sep)
  );
}

export async function openFolder(within: string, read: ReadOptions): Promise<ArticleFolder> {
  const process = await createProcessor({ analysis: { kind: 'read' }, read, withText: false });
  const root = realpathSync(within);
  return {
    async list() {
      const paths: string[] = [];
      for await (const source of expandSources([within])) {
        if ('code' in source) continue;
        // A link to a file may lead out of the folder.
        if (source.isSymbolicLink && !isInside(relative(root, realpathSync(source.path)))) continue;
        paths.push(source.path);
      }
      return paths;
    },
    async readArticles(path) {
      const outcomes = await process({ source: { path } });
      return outcomes.flatMap((outcome): Article[] => ('result' in outcome ? [outcome.result] : []));
    },
  };
}
