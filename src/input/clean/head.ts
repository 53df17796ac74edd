/** Reads what stands over the body of a copied text: its title, by-line and date. */
import { openExpression } from '../../text/expression.ts';
import { readByline, readAuthors } from '../page/byline.ts';
import { readDate, readDateLine } from '../date/written.ts';
import type { Block } from './blocks.ts';
import { textWidth, type Role } from './body.ts';
import { findRule } from './furniture.ts';

export interface Head {
  /** Index of the block that is the title. */
  readonly title?: number;
  readonly authors: readonly string[];
  readonly published?: string;
  /** Blocks that have become metadata. */
  readonly used: ReadonlySet<number>;
}

// A headline is rarely longer, in columns: the longest of the `corpora/pages` titles have 180.
const longestTitle = 180;

const letter = openExpression(String.raw`\p{L}`, 'u');
const lowerWord = openExpression(String.raw`^\p{Ll}+[,;]?\s`, 'u');
const initials = openExpression(String.raw`\b(?:\p{Lu}\.){1,9}$|\.\.\.$`, 'u');
/** The credit of a picture at the end of its caption, or its label. */
const caption = /©|\([^()/]{2,40}\/[^()]{2,30}\)$|^(?:photo|foto|image|bild|picture|crédit|credit)s? ?:/i;
const twoSentences = openExpression(String.raw`\p{Ll}{3}[.!?]["'”’)]* ["'“‘«(]?\p{Lu}`, 'u');
const wordOfTitle = openExpression(String.raw`\p{L}{2,}`, 'gu');
const longWord = openExpression(String.raw`\p{L}{4,}`, 'gu');

/** Whether it ends like a part of a sentence; not with "U.S." or "...". */
function endsClause(text: string): boolean {
  const last = /[.。;,:]["'”’»]?$/;
  return last.test(text) && last.test(text.replace(initials(text), ''));
}

function canBeTitle(text: string): boolean {
  if (text.length > longestTitle) return false;
  const width = textWidth(text);
  if (width < 4 || width > longestTitle || endsClause(text)) return false;
  return (
    letter(text).test(text) &&
    !lowerWord(text).test(text) &&
    !caption.test(text) &&
    !isSignature(text) &&
    readDateLine(text) === undefined &&
    readByline(text) === undefined &&
    !isStampLine(text)
  );
}

/** "May 14, 2021 · 5 min read": dates and furniture between dots or bars. */
function isStampLine(text: string): boolean {
  const parts = text.split(/\s[·•|]\s/);
  return parts.length > 1 && parts.every((part) => readDateLine(part) !== undefined || findRule(part) !== undefined);
}

/** "By Ada on March 5, 2024": who wrote it and when, which stands under a title. */
function isSignature(text: string): boolean {
  if (text.length > 110 || !/^(?:by|posted|published|written|am|von|par|publié|por|publicado|di|door)\s/iu.test(text))
    return false;
  if (readByline(text) !== undefined) return true;
  return readDate(text) !== undefined && /(?<!\p{L})(?:by|von|par|por|di|door) \p{L}/iu.test(text);
}

/** Fewer words are as often a site's name, and the date under it is that of the title below. */
const fewestOverDate = 5;

/** Whether the line below a block is one that titles have there. */
function isSigned(text: string, below: string | undefined): boolean {
  if (below === undefined) return false;
  const words = text.match(wordOfTitle(text))?.length ?? 0;
  return words > 1 && (isSignature(below) || (words >= fewestOverDate && readDateLine(below) !== undefined));
}

/** How much a block over the body looks like its title. */
function titleScore(blocks: readonly Block[], index: number, body: number, opening: ReadonlySet<string>): number {
  const signed = index < body + 2 && isSigned(blocks[index]!.text, blocks[index + 1]?.text) ? 3 : 0;
  const { text } = blocks[index]!;
  const words = text.split(' ').length;
  let score = Math.min(textWidth(text), 70) / 20 - (body - index) * 0.1;
  if (index === 0) score += 2;
  if (words < 3 && textWidth(text) < 16) score -= 2;
  // Breadcrumbs, the head of the browser's window and the link to the article itself say it once more.
  const again = blocks
    .slice(0, body + 8)
    .filter((other, k) => k !== index && other.text.length < 250 && other.text.endsWith(text));
  if (index >= body && index > 0 && signed === 0) score -= 4;
  return score + (again.length > 0 && words > 2 ? 3 : 0) + signed + 3 * overlap(text, opening);
}

/** The share of a headline's words that the opening of the body says again. */
function overlap(text: string, opening: ReadonlySet<string>): number {
  const words = contentWords(text);
  return words.length < 2 ? 0 : words.filter((word) => opening.has(word)).length / words.length;
}

function contentWords(text: string): string[] {
  const lower = text.toLowerCase();
  return lower.match(longWord(lower)) ?? [];
}

/** `roles` as `findBody` gives them. */
export function readHead(blocks: readonly Block[], roles: readonly Role[]): Head {
  const isKept = (index: number): boolean => roles[index] === 'sentence' || roles[index] === 'item';
  let body = roles.findIndex((_, index) => isKept(index));
  if (body === -1) body = 0;
  let words: ReadonlySet<string> | undefined;
  // Most texts have nothing that could be a title.
  const opening = (): ReadonlySet<string> =>
    (words ??= new Set(
      blocks.slice(0, body + 20).flatMap(({ text }, index) => (isKept(index) ? contentWords(text.slice(0, 600)) : [])),
    ));
  let title: number | undefined;
  let best = 0;
  // A menu may be long, but the title stands at its lower end; a teaser may precede it.
  for (let index = Math.max(0, body - 30); index <= Math.min(body + 8, blocks.length - 1); index += 1) {
    const { text } = blocks[index]!;
    if (roles[index] === 'furniture' || !canBeTitle(text) || findRule(text)) continue;
    if (index >= body && index > 0 && twoSentences(text).test(text)) continue;
    const score = titleScore(blocks, index, body, opening());
    if (score > best && (index < body || index === 0 || score > 2)) {
      best = score;
      title = index;
    }
  }
  // The whole text may be one line; a title without a body is a body.
  if (title !== undefined && !roles.some((_, index) => index !== title && isKept(index))) title = undefined;

  const used = new Set<number>();
  if (title !== undefined) used.add(title);
  // A sentence above a title with its by-line is the site's own.
  if (title === body + 1 && isSigned(blocks[title]!.text, blocks[title + 1]?.text)) used.add(body);
  const authors: string[] = [];
  let published: string | undefined;
  const end = Math.min(blocks.length, Math.max(body, title ?? 0) + 8);
  let sentences = 0;
  for (let index = title === undefined ? Math.max(0, body - 8) : title + 1; index < end && sentences < 2; index += 1) {
    const { text } = blocks[index]!;
    const date = readDateLine(text);
    const names = date === undefined ? (readByline(text) ?? split(blocks, index)) : undefined;
    if (date !== undefined) published ??= date;
    else if (names !== undefined) authors.push(...names.filter((name) => !authors.includes(name)));
    else {
      const both = bylineAndDate(text);
      if (both) {
        authors.push(...both.authors.filter((name) => !authors.includes(name)));
        published ??= both.published;
      } else if (title !== undefined && blocks[index]!.text === blocks[title]!.text) {
        // The title once more.
      } else if (roles[index] !== 'sentence' && (isStamp(text) || (title !== undefined && isSignature(text))))
        published ??= readDate(text);
      else {
        if (roles[index] === 'sentence') sentences += 1;
        continue;
      }
    }
    used.add(index);
    if (names !== undefined && /^(?:by|von|par|por|author:?)$/iu.test(text)) used.add(index + 1);
  }
  return {
    ...(title === undefined ? {} : { title }),
    authors,
    ...(published === undefined ? {} : { published }),
    used,
  };
}

/** `23.06.2016, 16:14 - Jane Doe - 91 comments`: a line that isn't a sentence and has a date with a time in it. */
function isStamp(text: string): boolean {
  return text.length < 110 && /\d{1,2}[:.]\d{2}/.test(text) && readDate(text) !== undefined;
}

/** `By` alone on its line, the name on the next. */
function split(blocks: readonly Block[], index: number): string[] | undefined {
  const next = blocks[index + 1];
  if (!next || !/^(?:by|von|par|por|author:?)$/iu.test(blocks[index]!.text)) return undefined;
  const names = next.text.length < 60 ? readAuthors(next.text) : [];
  return names.length > 0 ? names : undefined;
}

/** `By Jane Doe | March 5, 2024`, `par Didier Roy, 21 juin 2018`. */
export function bylineAndDate(text: string): { authors: string[]; published: string } | undefined {
  if (text.length > 120) return undefined;
  const cut = /^(.{4,70}?)\s*(?:[|,–—•·/-]|\bon\b)\s*(?!\s)([^]*\d{4}[^]*)$/u.exec(text);
  if (!cut) return undefined;
  const authors = readByline(cut[1]!);
  const published = readDateLine(cut[2]!);
  return authors && published !== undefined ? { authors, published } : undefined;
}
