/** Reads copied or scraped plain text: the article without the page's furniture, and where each piece of it stood. */
import type { ArticleFields, Origin } from '../../article.ts';
import { present } from '../../present.ts';
import { holdsArticle } from '../clean/article.ts';
import { joinLines } from '../clean/blocks.ts';
import { findBody } from '../clean/body.ts';
import { readHead } from '../clean/head.ts';
import { splitLines } from '../clean/lines.ts';
import { limitLines } from '../limits.ts';
import { readTextNeighbours } from '../neighbours/text.ts';
import { placeText } from './placed-text.ts';

/** Blocks from a standfirst to the body, buttons included. */
const farthestStandfirst = 16;

/**
 * One article from plain text. With `clean: false` nothing is taken for furniture or a title and `text` is the input
 * to the code unit; its previous and next article are read all the same. Linear in the length of the text. Throws NewsctlError
 * `too-large` for more lines than any text has.
 */
export function readText(text: string, options: { clean?: boolean } = {}): ArticleFields {
  limitLines(text);
  const lines = splitLines(text);
  const { used: linkLines, previous, next } = readTextNeighbours(lines.map((line) => line.text));
  const neighbours = present({ previous, next });
  if (options.clean === false) return { text, origin: wholeOrigin(text), ...neighbours };

  const others =
    linkLines.size === 0 ? lines : lines.map((line, index) => (linkLines.has(index) ? { ...line, text: '' } : line));
  const blocks = joinLines(others);
  const roles = findBody(
    blocks,
    [...linkLines].map((index) => lines[index]!.line).sort((a, b) => a - b),
  );
  const head = readHead(blocks, roles);
  const opening = roles.findIndex(isBody);
  const isFree = (index: number): boolean => !head.used.has(index);
  if (!holdsArticle(blocks, roles, head.title, isFree)) return { ...placeText([], ' '), ...neighbours };
  const kept = blocks.filter((_, index) => isFree(index) && (isBody(roles[index]!) || isStandfirst(index)));
  /** A sub-heading between title and body: too short of a full stop to count as a sentence, or cut off by a share bar. */
  function isStandfirst(index: number): boolean {
    return (
      head.title !== undefined &&
      roles[index] === 'outside' &&
      index > head.title &&
      index <= head.title + 3 &&
      blocks[index]!.text.length >= 40 &&
      opening > index &&
      opening - index <= farthestStandfirst &&
      roles.slice(index, opening).filter((role) => role === 'outside').length <= 6
    );
  }
  const title = head.title === undefined ? undefined : blocks[head.title]!.text;
  const authors = head.authors.length > 0 ? head.authors : undefined;
  const placed = placeText(
    kept.map((block) => block.lines),
    ' ',
  );
  return present({ title, authors, published: head.published, ...placed, previous, next });
}

function isBody(role: string): boolean {
  return role === 'sentence' || role === 'short' || role === 'item';
}

function wholeOrigin(text: string): Origin {
  const at = [0];
  for (const match of text.matchAll(/\r\n?|\n/g)) at.push(match.index + match[0].length);
  return { at, line: at.map((_, index) => index + 1), column: at.map(() => 1) };
}
