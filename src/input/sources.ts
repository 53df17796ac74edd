/**
 * From what the user named to the list of inputs: paths, directories, globs, lists of paths, standard input.
 * Owns the order (as named; inside a directory or a pattern by code unit) and nothing about formats but their names.
 */
import { accessSync, constants, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { NewsctlError, type Problem } from '../errors.ts';
import { formatByName } from './extensions.ts';

/** One thing to read: a file's path as the user would name it, or `-` for standard input. */
export interface Source {
  readonly path: string;
  /** The directory it was found in by searching, as the user named it; absent for a file named itself. */
  readonly foundIn?: string;
  /** Found as a symbolic link to a file. */
  readonly isSymbolicLink?: boolean;
}

/** Expands what was named, lazily and in order; what can't be found or opened is a problem in its place. */
export async function* expandSources(
  named: AsyncIterable<string> | Iterable<string>,
): AsyncGenerator<Source | Problem> {
  for await (const path of named) yield* expandOne(path);
}

async function* expandOne(path: string): AsyncGenerator<Source | Problem> {
  if (path === '-') {
    yield { path };
    return;
  }
  const kind = kindOf(path);
  // A file whose name merely looks like a pattern is that file.
  if (kind === 'absent') {
    if (/[*?[\]{}!()]/.test(path)) yield* expandPattern(path);
    else yield { code: 'not-found', message: 'no such file or folder', hint: 'check the path', path };
  } else if (kind === 'directory') yield* searchDirectory(path);
  else yield { path };
}

/** What a path leads to. `other` is also what can't be looked at, a loop of links for one: opening it tells why. */
export function kindOf(path: string): 'file' | 'directory' | 'other' | 'absent' {
  // No file's name holds a NUL; a list of paths that is read with the wrong separator does.
  if (path.includes('\0')) return 'absent';
  try {
    const stats = statSync(path, { throwIfNoEntry: false });
    if (stats === undefined) return 'absent';
    return stats.isFile() ? 'file' : stats.isDirectory() ? 'directory' : 'other';
  } catch {
    return 'other';
  }
}

/** Whether a directory's files can be listed and opened. */
export function isReadable(directory: string): boolean {
  try {
    accessSync(directory, constants.R_OK | constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

async function* expandPattern(pattern: string): AsyncGenerator<Source | Problem> {
  const { default: glob } = await import('fast-glob');
  const found = await glob(pattern, { dot: false, ignore: ['**/node_modules/**'], suppressErrors: true, unique: true });
  if (found.length === 0) {
    yield { code: 'not-found', message: 'no file matches this pattern', hint: 'check the pattern', path: pattern };
  }
  for (const path of found.sort(byCodeUnit)) yield { path };
}

/**
 * Every file below a directory whose extension is a known one, depth first, by name. Hidden entries and
 * `node_modules` are left out; links to directories aren't followed, so there are no loops.
 */
function* searchDirectory(root: string): Generator<Source | Problem> {
  const pending: string[] = [root];
  while (pending.length > 0) {
    const directory = pending.pop()!;
    let entries;
    try {
      entries = readdirSync(directory, { withFileTypes: true });
    } catch (cause) {
      yield {
        code: 'unreadable',
        message: `the folder can't be read: ${errno(cause) === 'EACCES' ? 'it is not allowed' : errno(cause)}`,
        hint: 'check its permissions',
        path: directory,
      };
      continue;
    }
    entries.sort((a, b) => byCodeUnit(a.name, b.name));
    const below: string[] = [];
    for (const entry of entries) {
      if (entry.name.startsWith('.') || entry.name === 'node_modules') continue;
      const path = join(directory, entry.name);
      if (entry.isDirectory()) below.push(path);
      else if (formatByName(entry.name) !== undefined && (entry.isFile() || isLinkToFile(path, entry))) {
        yield { path, foundIn: root, ...(entry.isSymbolicLink() && { isSymbolicLink: true }) };
      }
    }
    // Files of a directory come before those below it; the stack wants the last one first.
    for (let i = below.length - 1; i >= 0; i--) pending.push(below[i]!);
  }
}

function isLinkToFile(path: string, entry: { isSymbolicLink(): boolean }): boolean {
  return entry.isSymbolicLink() && kindOf(path) === 'file';
}

/** Far more than any system allows; in UTF-16 code units. */
const longestPath = 65_536;

/**
 * Splits a list of paths as it arrives: at newlines (CRLF too), or at NULs. Empty entries are left out. Throws
 * `NewsctlError` `usage` for what can't be such a list.
 */
export async function* readPathList(
  chunks: AsyncIterable<Uint8Array> | Iterable<Uint8Array>,
  nulSeparated: boolean,
): AsyncGenerator<string> {
  const decoder = new TextDecoder();
  const separator = nulSeparated ? '\0' : '\n';
  let rest = '';
  for await (const chunk of chunks) {
    const parts = (rest + decoder.decode(chunk, { stream: true })).split(separator);
    rest = parts.pop()!;
    if (rest.length > longestPath) {
      throw new NewsctlError('usage', `the list of paths has an entry of more than ${longestPath} characters`, {
        hint: 'check --files-from',
      });
    }
    for (const part of parts) yield* pathOf(part, nulSeparated);
  }
  yield* pathOf(rest + decoder.decode(), nulSeparated);
}

function* pathOf(part: string, nulSeparated: boolean): Generator<string> {
  const path = nulSeparated ? part : part.replace(/\r$/, '');
  if (path !== '') yield path;
}

function byCodeUnit(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** The system's code of a failed call, `EACCES` and the like. */
export function errno(cause: unknown): string {
  return typeof cause === 'object' && cause !== null && 'code' in cause ? String(cause.code) : String(cause);
}
