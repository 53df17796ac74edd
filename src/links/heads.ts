/**
 * What an article is called, from the first bytes of its file alone: enough to look a title up among a hundred thousand
 * files without reading them. What is found this way only picks a file; the article itself is read as always.
 */
import { decodeHTML } from 'entities';
import type { Format } from '../input/record.ts';
import { oneLine } from '../text/one-line.ts';
import type { Head } from './links.ts';

/** How much of a file is looked at, in bytes: the head of a web page nearly always lies within. */
export const headBytes = 65_536;

/** Titles and address from a file's beginning; undefined for formats that have to be read whole. */
export function readHead(beginning: string, format: Format): Head | undefined {
  switch (format) {
    case 'html':
      return readPageHead(beginning);
    case 'markdown':
      return { index: 1, titles: markdownTitles(beginning) };
    case 'text':
      return { index: 1, titles: textTitles(beginning) };
    default:
      return undefined;
  }
}

const tagTitles = [
  /<title[^>]{0,200}>([^<]{1,500})<\/title/i,
  /<h1[^<>]{0,500}>\s*(?:<[^<>]{1,500}>\s*){0,3}(?!\s)([^<]{1,500})</i,
];
const metaTags = /<meta\s[^>]{1,2000}>/gi;
const canonical = /<link\s[^<>]{0,500}rel=["']?canonical["']?[^<>]{0,2000}>/i;

function readPageHead(page: string): Head {
  const titles = new Set<string>();
  const add = (title: string | undefined): void => {
    const plain = title === undefined ? '' : oneLine(decodeHTML(title));
    if (plain !== '') titles.add(plain);
  };
  for (const pattern of tagTitles) add(pattern.exec(page)?.[1]);
  let url = attribute(canonical.exec(page)?.[0], 'href');
  for (const [tag] of page.matchAll(metaTags)) {
    if (/["'](?:og|twitter):title["']/i.test(tag)) add(attribute(tag, 'content'));
    else if (/["']og:url["']/i.test(tag)) url ??= attribute(tag, 'content');
  }
  return { index: 1, titles: [...titles], ...(url !== undefined && { url }) };
}

function attribute(tag: string | undefined, name: string): string | undefined {
  const match = new RegExp(`\\s${name}=(?:"([^"]{0,2000})"|'([^']{0,2000})')`, 'i').exec(tag ?? '');
  return match?.[1] ?? match?.[2];
}

/** The front matter's title and the first heading. */
function markdownTitles(text: string): string[] {
  const front = /(?<![^])(?:---|\+\+\+)\r?\n[^]{0,20000}?^title[ \t]*[:=][ \t]*(.+)$/m.exec(text)?.[1];
  const heading = /^#[ \t]+(.+)$/m
    .exec(text)?.[1]
    ?.trim()
    .replace(/(?<![#\s])\s*#+$/, '');
  return [front?.replace(/^(["'])(.*)\1\s*$/, '$2').trim(), heading].filter((title) => title !== undefined);
}

/** The first lines, up to the text: furniture may stand above the title, links to other articles stand below. */
function textTitles(text: string): string[] {
  const lines: string[] = [];
  for (const line of text.slice(0, 4000).split('\n')) {
    const title = oneLine(line);
    if (title.length > 150 || /[\p{Ll}\d]{2}[.!?]["”’)]?$/u.test(title) || lines.length === 6) break;
    if (title !== '') lines.push(title);
  }
  return lines;
}
