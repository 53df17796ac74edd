/** Articles by their titles and by the addresses that they give as their own, read from the heads of all listed files. */
import { addressKey, isCompatible } from './address.ts';
import { articleName } from './links.ts';
import type { ArticleFolder, Head } from './links.ts';
import { titleKey, titleKeys } from './names.ts';
import { oneOf, type Outcome } from './outcome.ts';
import type { PathIndex } from './paths.ts';

/** Titles cut short ("A long way to…") are matched by their beginning from this length on, in characters. */
const shortestBeginning = 15;

export interface HeadIndex {
  readonly exact: ReadonlyMap<string, readonly string[]>;
  /** Titles without the name of the site. */
  readonly parts: ReadonlyMap<string, readonly string[]>;
  beginningWith(key: string): readonly string[];
  /** Articles by the address they give as their own, and the addresses by article. */
  readonly byUrl: ReadonlyMap<string, readonly string[]>;
  readonly urls: ReadonlyMap<string, string>;
}

/** Articles by title: exact, without the site's name, by the beginning where it was cut; several are a tie. */
export function findTitle(index: HeadIndex, own: string, title: string, address: string | undefined): Outcome {
  const key = titleKey(title);
  if (key === '') return undefined;
  const among = (names: readonly string[] | undefined) =>
    names?.filter((name) => name !== own && isCompatible(index.urls.get(name), address)) ?? [];
  let names = among(index.exact.get(key));
  if (names.length === 0) names = among(index.parts.get(key));
  if (names.length === 0 && /(?:\.\.\.|…)\s*$/u.test(title) && key.length >= shortestBeginning) {
    names = among(index.beginningWith(key));
  }
  return oneOf(names);
}

/**
 * Reads the heads of all listed files, one after the other, and indexes them. Linear in the files, but for sorting titles
 * when the first one that was cut short is looked for.
 */
export async function indexHeads(paths: PathIndex, folder: ArticleFolder): Promise<HeadIndex> {
  const byUrl = new Map<string, string[]>();
  const urls = new Map<string, string>();
  const exact = new Map<string, string[]>();
  const parts = new Map<string, string[]>();
  for (const path of paths.all) {
    const heads = await readHeads(folder, path);
    for (const head of heads) {
      const name = articleName(path, head.index, heads.length);
      if (head.url !== undefined && URL.canParse(head.url)) {
        urls.set(name, head.url);
        pushNew(byUrl, addressKey(head.url), name);
      }
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
    byUrl,
    urls,
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
