/** The listed files by their places below the searched folder, and by their names. */
import { pathKey, slugOf } from './names.ts';
import type { Entry } from './outcome.ts';

export interface PathIndex {
  readonly all: ReadonlySet<string>;
  readonly byKey: ReadonlyMap<string, readonly Entry[]>;
  readonly bySlug: ReadonlyMap<string, readonly Entry[]>;
  insideOf(path: string): string;
}

/** Indexes a listing; `prefix` is what all paths have before their place in the folder. Linear. */
export function indexPaths(prefix: string, listed: readonly string[]): PathIndex {
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
