/**
 * Hyperlinks as OSC 8 control sequences: https://gist.github.com/egmontkob/eb114294efbcd5adb1944c9f3cb5feda. A `file:`
 * address carries the machine's name, since the terminal may be on another machine.
 */
import { resolve } from 'node:path';
import type { Layout } from '../layout.ts';

/** Terminals drop longer addresses (VTE's limit). */
const longestAddress = 2083;

/** The `file:` address of an absolute path, percent-encoded. */
export function fileAddress(path: string, host = ''): string {
  const segments = path.replace(/\p{Surrogate}/gu, '\uFFFD').replace(/^([A-Za-z]):/, '/$1:');
  const slashed = /^\/[A-Za-z]:/.test(segments) ? segments.replaceAll('\\', '/') : segments;
  return `file://${host}${slashed.split('/').map(encodeSegment).join('/')}`;
}

function encodeSegment(segment: string): string {
  return encodeURIComponent(segment).replaceAll('%3A', ':');
}

/** Where an article can be opened: its file, or its address where it came through standard input. */
export function articleTarget({ path, url }: { readonly path: string; readonly url?: string }): string | undefined {
  // `#N`, an article's place in its file, is no part of the file's name.
  return path === '-' ? url : resolve(path.replace(/#\d+$/, ''));
}

/**
 * `text` as a link to `target`, an absolute path or an http(s) address; the bare text where the terminal knows no
 * links or the target is anything else. `text` is already printable, and may be coloured.
 */
export function hyperlink(
  text: string,
  target: string | undefined,
  layout: Pick<Layout, 'hyperlinks' | 'host'>,
): string {
  if (!layout.hyperlinks || target === undefined || text === '') return text;
  const address = addressOf(target, layout.host);
  if (address === undefined || address.length > longestAddress) return text;
  return `\u001B]8;;${address}\u001B\\${text}\u001B]8;;\u001B\\`;
}

function addressOf(target: string, host: string | undefined): string | undefined {
  if (/^(?:\/|[A-Za-z]:[\\/])/.test(target)) return fileAddress(target, host);
  if (!/^https?:\/\//i.test(target) || !URL.canParse(target)) return undefined;
  const { href } = new URL(target);
  // What a browser leaves unencoded in a fragment or a host may still be no part of a control sequence.
  return /^[\x21-\x7E]+$/.test(href) ? href : undefined;
}
