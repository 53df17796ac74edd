/** Tells headlines by their capitals. */
import { kindAt, kinds, lowerBit, spaceBit, upperBit } from './characters.ts';

const small = new Set(
  'a an and as at but by for from in into nor of off on onto or over per than the to up via vs with'.split(' '),
);

/** Fewer may be a name. */
const fewestCapitals = 4;

/** "Mayor Opens Bridge in Lundby!": in English every word but the smallest begins with a capital, which no sentence's verb does. */
export function isHeadline(sentence: string): boolean {
  let capitals = 0;
  for (let start = 0, end = 0; end < sentence.length; start = end) {
    if (partsWords(sentence.charCodeAt(end))) {
      end++;
      continue;
    }
    while (end < sentence.length && !partsWords(sentence.charCodeAt(end))) end++;
    const first = opensWord(sentence.charCodeAt(start)) ? start + 1 : start;
    const kind = first < end ? kindAt(sentence, first) : 0;
    if ((kind & upperBit) !== 0) capitals++;
    else if ((kind & lowerBit) !== 0 && !small.has(sentence.slice(start, end))) return false;
  }
  return capitals >= fewestCapitals;
}

/** Blanks, slashes, dashes and hyphens. */
const partsWords = (code: number): boolean =>
  (kinds[code]! & spaceBit) !== 0 || code === 0x2f || code === 0x2d || code === 0x2013 || code === 0x2014;

/** Quotation marks and brackets before a word. */
const opensWord = (code: number): boolean =>
  code === 0x22 || code === 0x201c || code === 0x2018 || code === 0x27 || code === 0x28;
