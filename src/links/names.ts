/**
 * How files and addresses are compared: keys for paths ("posts/x", "posts/x.html" and "posts/x/index.html" are one key)
 * and for titles (case, full-width forms, blanks and punctuation do not count).
 */
import { withoutExtension } from '../input/extensions.ts';

/** Extensions of pages that a server makes, which addresses have and files that were saved from them may have. */
const served = /\.(?:php|aspx?|mdx)$/i;

const decode = (text: string): string => {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
};

/** A path inside a folder, `/`-separated, without `.`, `..` resolved; `undefined` when it would leave the folder. */
export function normalizePath(path: string): string | undefined {
  const parts: string[] = [];
  for (const part of path.split('/')) {
    if (part === '' || part === '.') continue;
    if (part === '..') {
      if (parts.pop() === undefined) return undefined;
    } else parts.push(part);
  }
  return parts.join('/');
}

/** The key under which a file, or the path of an address, is looked up: no extension, no `/index`. */
export function pathKey(path: string): string {
  const plain = withoutExtension(path.normalize('NFC'));
  return plain.replace(served, '').replace(/(?:^|\/)index$/i, '');
}

/** An address's path as written, percent-decoded once per segment; `undefined` when a segment hides a separator or NUL. */
export function decodePath(path: string): string | undefined {
  const parts = path.split('/').map(decode);
  return parts.some((part) => /[/\\\0]/.test(part)) ? undefined : parts.join('/');
}

/** The last segment of a key: "2013/05/so-it-goes" → "so-it-goes". */
export const slugOf = (key: string): string => key.slice(key.lastIndexOf('/') + 1).toLowerCase();

/** A title for comparing: lower case, letters and digits only, one blank between words. */
export function titleKey(title: string): string {
  return title
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\u00AD\u200B-\u200F\uFEFF'’‘`´]/gu, '')
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, ' ')
    .trim();
}

/** The keys under which a title is found: as it is, and without the site's name behind or before a separator. */
export function titleKeys(title: string): readonly string[] {
  const keys = [titleKey(title)];
  const parts = title.split(/(?<!\s)\s+(?:[|·•»›«‹:]|[-–—]{1,2}|::)\s+/u);
  if (parts.length > 1) {
    for (const part of [parts.slice(0, -1).join(' '), parts[0]!, parts.slice(1).join(' ')]) {
      const key = titleKey(part);
      if (key.length >= shortestPart && !keys.includes(key)) keys.push(key);
    }
  }
  return keys[0] === '' ? [] : keys;
}
const shortestPart = 8;
