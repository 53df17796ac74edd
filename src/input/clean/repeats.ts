/** Tells what a copied page says again: captions, cards, notices, pull quotes. */
import type { Block } from './blocks.ts';
import type { Role } from './form.ts';

/** Shorter lines are refrains, answers and labels, longer ones paragraphs. */
const shortestRepeat = 50;
const longestRepeat = 300;

/**
 * Captions of galleries, cards and notices come again word for word; an article doesn't. Gives the places of what was
 * dropped, each with that of the first.
 */
export function dropRepeats(blocks: readonly Block[], roles: Role[]): Map<number, number> {
  const seen = new Map<string, number>();
  const dropped = new Map<number, number>();
  for (const [index, { text }] of blocks.entries()) {
    if (roles[index] !== 'sentence' || text.length < shortestRepeat || text.length > longestRepeat) continue;
    const first = seen.get(text);
    if (first === undefined) seen.set(text, index);
    else {
      roles[index] = 'listed';
      dropped.set(index, first);
    }
  }
  return dropped;
}

const shortestPullQuote = 25;
const longestPullQuote = 250;

/** A quotation on a line of its own whose words another paragraph has is there to be looked at. */
export function dropPullQuotes(blocks: readonly Block[], roles: Role[]): void {
  for (const [index, { text }] of blocks.entries()) {
    if (text.length < shortestPullQuote || text.length > longestPullQuote || !/^["“«„]/.test(text)) continue;
    const words = /^["“«„]([^"“”«»]+?)[.,]?["”»“]$/.exec(text)?.[1];
    if (words === undefined) continue;
    const near = blocks.slice(Math.max(0, index - pullQuoteReach), index + pullQuoteReach + 1);
    if (near.some((other) => other.text.length > text.length && other.text.includes(words))) roles[index] = 'listed';
  }
}

/** Blocks on either side in which a pull quote's words are looked for. */
const pullQuoteReach = 12;
