/** Reads what stands over the body of a copied text: its title, by-line and date. */
import { openExpression } from '../../text/expression.ts';
import { readByline, readAuthors } from '../page/byline.ts';
import { readDate, readDateLine } from '../date/written.ts';
import { presents } from './biography.ts';
import type { Block } from './blocks.ts';
import { mostBiographies } from './body.ts';
import type { Role } from './form.ts';
import { findHeadline } from './headline.ts';
import { isSignature, isSigned } from './signature.ts';

export interface Head {
  /** Index of the block that is the title. */
  readonly title?: number;
  readonly authors: readonly string[];
  readonly published?: string;
  /** Blocks that have become metadata. */
  readonly used: ReadonlySet<number>;
}

/** The share of a text that may stand above its title and be the site's own; more is a body under a wrong title. */
const mostAbove = 0.3;

/** `roles` as `findBody` gives them. */
export function readHead(blocks: readonly Block[], roles: readonly Role[]): Head {
  const isKept = (index: number): boolean => roles[index] === 'sentence' || roles[index] === 'item';
  let body = roles.findIndex((_, index) => isKept(index));
  if (body === -1) body = 0;
  const title = findHeadline(blocks, roles, body);
  const used = new Set<number>();
  if (title !== undefined) used.add(title);
  if (title !== undefined && isSigned(blocks, roles, title))
    for (const index of findAbove(blocks, roles, body, title)) used.add(index);
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
  const signers = [...authors, ...namesAbove(blocks, roles, title, body)];
  for (const index of findPresentations(blocks, roles, signers, end)) used.add(index);
  return {
    ...(title === undefined ? {} : { title }),
    authors,
    ...(published === undefined ? {} : { published }),
    used,
  };
}

const name = openExpression(
  String.raw`^\p{Lu}[\p{L}.’'-]+(?: (?:\p{Lu}\.|de|van|von|der|del|da|di|bin|la))*(?: \p{Lu}[\p{L}.’'-]+){1,2}$`,
  'u',
);

/** Lines between title and body that may be the name of who wrote it, without a "by". */
function namesAbove(
  blocks: readonly Block[],
  roles: readonly Role[],
  title: number | undefined,
  body: number,
): string[] {
  if (title === undefined) return [];
  const lines = blocks.slice(title + 1, body).filter((_, k) => roles[title + 1 + k] !== 'furniture');
  return lines
    .map(({ text }) => text)
    .filter((text) => text.length < 40 && text.includes(' ') && !/[\d:?!,]|\. /.test(text) && name(text).test(text));
}

/** Fewer paragraphs may be all that a page says of somebody. */
const fewestParagraphs = 3;

/** What presents the authors, above the body (up to `end`) or at its end. */
function findPresentations(
  blocks: readonly Block[],
  roles: readonly Role[],
  authors: readonly string[],
  end: number,
): number[] {
  const paragraphs = roles.flatMap((role, index) => (role === 'sentence' ? [index] : []));
  if (paragraphs.length < fewestParagraphs) return [];
  const last = paragraphs.at(-mostBiographies) ?? 0;
  return paragraphs.filter(
    (index) => (index < end || index >= last) && authors.some((author) => presents(blocks[index]!.text, author)),
  );
}

/** Mottos, notices and tickers: what passes for sentences above a title that has its by-line or date below it. */
function findAbove(blocks: readonly Block[], roles: readonly Role[], body: number, title: number): number[] {
  let total = 0;
  let over = 0;
  const above: number[] = [];
  for (const [index, role] of roles.entries()) {
    if (role !== 'sentence' && role !== 'short' && role !== 'item') continue;
    total += blocks[index]!.text.length;
    if (index < body || index >= title) continue;
    over += blocks[index]!.text.length;
    above.push(index);
  }
  return over <= mostAbove * total ? above : [];
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
