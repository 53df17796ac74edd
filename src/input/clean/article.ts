/** Tells whether a copied page has an article at all: fronts, lists, forums and shops have none. */
import type { Block } from './blocks.ts';
import { isTeaser, textWidth, type Role } from './form.ts';
import { contentWords } from './headline-features.ts';

/** In columns, of a paragraph by itself: mottos, notices and the lines below headlines are shorter. */
const shortestParagraph = 140;

/** Fewer blocks beside the body are no page around an article. */
const fewestOthers = 12;

/** Lines that sites have; a recipe or a table among short lines has none. */
const fewestKnown = 2;

/** Words are compared by as many letters: "Override", "overrides". */
const comparedLetters = 5;

/**
 * Whether what was found for a body is one. Short sentences each by itself among menus, dates and prices are teasers and
 * notices, unless one of them says what the title says. `isKept` tells of a block whether it is in the body.
 */
export function holdsArticle(
  blocks: readonly Block[],
  roles: readonly Role[],
  title: number | undefined,
  isKept: (index: number) => boolean,
): boolean {
  const paragraphs: number[] = [];
  let found = 0;
  for (const [index, { text }] of blocks.entries()) {
    if (roles[index] !== 'sentence' || !isKept(index)) continue;
    found += 1;
    if (isTeaser(text)) continue;
    const width = textWidth(text);
    // Words of wide characters aren't divided, so that they can't be compared.
    if (index - 1 === paragraphs.at(-1) || width >= shortestParagraph || width > text.length) return true;
    paragraphs.push(index);
  }
  if (found === 0 || blocks.length - found < fewestOthers) return true;
  if (roles.filter((role) => role === 'furniture').length < fewestKnown) return true;
  if (title === undefined || namesSite(blocks, title)) return false;
  const wordsOf = (index: number): string[] =>
    contentWords(blocks[index]!.text).map((word) => word.slice(0, comparedLetters));
  const wanted = new Set(wordsOf(title));
  return paragraphs.some((index) => wordsOf(index).some((word) => wanted.has(word)));
}

/** Whether a line stands within others, as the name of a site does at its foot; a title begins or ends them. */
function namesSite(blocks: readonly Block[], title: number): boolean {
  const name = blocks[title]!.text;
  const isWithin = ({ text }: Block): boolean => {
    const at = text.indexOf(name);
    return at > 0 && at + name.length < text.length;
  };
  return blocks.filter(isWithin).length >= 2;
}
