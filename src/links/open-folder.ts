/** The files that links are looked up among, on disk: nothing outside the folder is listed, so nothing outside is read. */
import { closeSync, openSync, readSync, realpathSync } from 'node:fs';
import { dirname, join, relative, resolve, sep } from 'node:path';
import { hidesArticles, NewsctlError, type Problem } from '../errors.ts';
import { isStreamed, type OpenOptions } from '../input/containers/index.ts';
import { decode } from '../input/decode.ts';
import { detectFormat } from '../input/format.ts';
import { expandSources, isReadable, kindOf } from '../input/sources.ts';
import type { ReadOptions } from '../input/record.ts';
import type { Job } from '../run/job.ts';
import { createProcessor } from '../run/processor.ts';
import { ownBytes, sizeOf } from '../run/size.ts';
import type { Ward } from '../run/ward.ts';
import { headBytes, readHead } from './heads.ts';
import type { ArticleFolder, Head, LinkedArticle } from './links.ts';

/** `path` as the files below `within` are named: relative to it and prefixed by it as the user wrote it. */
export function nameWithin(within: string, path: string): string {
  const inside = relative(resolve(within), resolve(path));
  return isInside(inside) ? join(within, inside) : path;
}

/**
 * Where to look for the neighbours of what is at `path`, a file, a folder or `-`: the folder itself, else the current one
 * if the file lies below it, else the file's own.
 */
export function defaultFolder(path: string | undefined): string {
  if (path === undefined || path === '-') return '.';
  if (kindOf(path) === 'directory') return path;
  return isInside(relative('.', path)) ? '.' : dirname(path);
}

function isInside(relativePath: string): boolean {
  return (
    relativePath !== '' &&
    relativePath !== '..' &&
    !relativePath.startsWith(`..${sep}`) &&
    !relativePath.startsWith(sep)
  );
}

function leadsInside(root: string, link: string): boolean {
  try {
    return isInside(relative(root, realpathSync(link)));
  } catch {
    return false; // It is gone since it was listed.
  }
}

export interface FolderOptions {
  readonly read: ReadOptions & OpenOptions;
  /** Told of what may hide a neighbour: a folder that can't be listed, a file that can't be opened or is too large. */
  readonly onProblem?: (problem: Problem) => void;
}

/**
 * Opens a folder; what is in it is listed when it is asked for. Call `close` of it when done, or else a thread may stay.
 * Throws `NewsctlError` `not-found` where there is no such folder, `unreadable` where it can't be listed.
 */
export async function openFolder(within: string, { read, onProblem }: FolderOptions): Promise<ArticleFolder> {
  if (kindOf(within) !== 'directory') {
    throw new NewsctlError('not-found', 'not a folder', { path: within, hint: '--within names the folder to search' });
  }
  if (!isReadable(within)) {
    throw new NewsctlError('unreadable', 'may not be read', { path: within, hint: 'check its permissions' });
  }
  const job: Job<'head'> = { analysis: { kind: 'head' }, read, withText: false };
  const process = await createProcessor(job);
  let ward: Ward<'head'> | undefined;
  const root = realpathSync(within);
  const buffer = Buffer.alloc(headBytes);
  const readArticles = async (path: string): Promise<LinkedArticle[]> => {
    const task = { source: { path } };
    const size = sizeOf(path);
    // How much a stream holds isn't told by its size.
    const isLarge = size > ownBytes || isStreamed(path, size);
    if (isLarge) ward ??= (await import('../run/ward.ts')).openWard(job);
    const articles: LinkedArticle[] = [];
    for (const outcome of isLarge ? await ward!.run(task) : (await process([task])).flat()) {
      if ('result' in outcome) articles.push(outcome.result);
      else if ('problem' in outcome && hidesArticles(outcome.problem)) onProblem?.(outcome.problem);
    }
    return articles;
  };
  return {
    async list() {
      const paths: string[] = [];
      for await (const source of expandSources([within])) {
        if ('code' in source) onProblem?.(source);
        // A link to a file may lead out of the folder.
        else if (!source.isSymbolicLink || leadsInside(root, source.path)) paths.push(source.path);
      }
      return paths;
    },
    readArticles,
    async readHeads(path) {
      const head = headOf(path, buffer);
      if (head !== undefined) return [head];
      return (await readArticles(path)).map(({ index, title, url, id }) => ({
        index,
        titles: title === undefined ? [] : [title],
        ...(url !== undefined && { url }),
        id,
      }));
    },
    async close() {
      await ward?.close();
    },
  };
}

/** The title from the file's beginning; undefined where that isn't enough, or can't be had. */
function headOf(path: string, buffer: Uint8Array): Head | undefined {
  let descriptor: number | undefined;
  try {
    descriptor = openSync(path, 'r');
    const length = readSync(descriptor, buffer, 0, headBytes, 0);
    const beginning = buffer.subarray(0, length);
    const format = detectFormat(path, beginning, length < headBytes);
    if (format !== 'html' && format !== 'markdown' && format !== 'text') return undefined;
    // A piece may end within a character, which strict decoding would take for another charset.
    const end = length < headBytes ? length : Math.max(0, beginning.lastIndexOf(0x0a));
    return readHead(decode(beginning.subarray(0, end)), format);
  } catch {
    return undefined;
  } finally {
    if (descriptor !== undefined) closeSync(descriptor);
  }
}
