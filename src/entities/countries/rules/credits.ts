/** Credits of pictures inside the text: "(AP Photo/Israel Herrán)", "Photo: Kenya Mwangi / Getty". */
import { openExpression } from '../../../text/expression.ts';
import type { Context } from '../context.ts';
import { rejected, type Verdict } from '../mention.ts';

/** A credit begins at most so far before what it names, in code units. */
const reach = 70;
// The keyword of a credit, then nothing but names up to the match: "Pictures: the best of Chile" goes on in words.
const credit = openExpression(
  String.raw`(?:\([^()\n]{0,16}|(?:^|\n)[^\S\n]*)(?:[Pp]hoto(?:graph)?s?|PHOTOS?|[Ii]mages?|[Pp]ictures?|[Ii]llustrations?)(?:\s+(?:by|credits?|courtesy of)\b|\s*[:/])(?:[\s/,:&]|\p{Lu}[\p{L}.'’-]*(?![\p{L}.'’-])|\b(?:of|the|by|for|via|and)\b)*$`,
  'u',
);
/** Part of every keyword: what has none needn't be tried. */
const keyword = /hoto|HOTO|mage|icture|llustration/;

/** Turns down what stands in the credit of a picture. */
export function creditRule(context: Context, i: number): Verdict | undefined {
  const start = context.matches.start[i]!;
  const from = Math.max(0, start - reach);
  // A letter in front, so that the slice's start isn't taken for a line's.
  const before = (from > 0 ? 'x' : '') + context.text.slice(from, start);
  if (from > 0 && !before.includes('(') && !before.includes('\n')) return undefined;
  return keyword.test(before) && credit(before).test(before) ? rejected('a picture’s credit') : undefined;
}
