/** Tells headlines by their capitals. */
import { kindAt, lowerBit, upperBit } from './characters.ts';

const small = new Set(
  'a an and as at but by for from in into nor of off on onto or over per than the to up via vs with'.split(' '),
);

/** Fewer may be a name. */
const fewestCapitals = 4;

/** "Mayor Opens Bridge in Lundby!": in English every word but the smallest begins with a capital, which no sentence's verb does. */
export function isHeadline(sentence: string): boolean {
  let capitals = 0;
  for (const [word] of sentence.matchAll(/[^\s/–—-]+/g)) {
    const kind = kindAt(word, /^["“‘'(]/.test(word) ? 1 : 0);
    if ((kind & upperBit) !== 0) capitals++;
    else if ((kind & lowerBit) !== 0 && !small.has(word)) return false;
  }
  return capitals >= fewestCapitals;
}
