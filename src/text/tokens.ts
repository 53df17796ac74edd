/**
 * Word tokens of news text, by one pass over the characters. A token is a word, a number or a punctuation mark:
 *
 * - hyphened words are one token ("Tsai Ing-wen", "al-Assad", "U.S.-China"), and so are O'Brien and d'Ivoire;
 * - 's, a bare ' after s, n't, 're, 've, 'll, 'd and 'm are tokens of their own;
 * - initials and abbreviations keep their stop ("J.", "Dr.", "U.S."), the stop that ends a sentence is a token;
 * - figures keep separators ("1,000.5", "10:30"), not their sign ("$", "%"); addresses, @names and #tags are whole;
 * - dashes, slashes, brackets and quotation marks stand alone, runs of one mark ("...", "--", "!!") together;
 * - in scripts without blanks each character is a token.
 */
import { kindAt, kinds, lowerBit, spaceBit, upperBit, wordBits } from './characters.ts';
import type { Sentences } from './sentences.ts';
import { endOfToken, tagSign } from './token-ends.ts';
import { unitsOf } from './units.ts';
import type { Joined } from './word-ends.ts';

/** What "eSwatini" begins with, the one name that begins small. */
const smallE = 0x65;
const blank = 0x20;
const comma = 0x2c;
/** A mark to tokens, though it divides words. */
const zeroWidthSpace = '\u200b';

/** Tokens in order; each lies within one sentence. */
export interface Tokens {
  readonly length: number;
  readonly start: Int32Array;
  readonly end: Int32Array;
  /**
   * The tokens that begin with a capital or may hold one further in, behind a hyphen or in a tag, in order: each twice its
   * number, and one more where it may hold one further in.
   */
  readonly capitals: Int32Array;
}

/** Tokens of each sentence, in time linear in the text. */
export function tokenize(text: string, sentences: Sentences): { tokens: Tokens; firstToken: Int32Array } {
  let { start, end, capitals } = room;
  let capacity = start.length;
  let length = 0;
  let capitalCount = 0;
  const joined: Joined = { start: -1 };
  const isParted = text.includes(zeroWidthSpace);
  const units = unitsOf(text);
  const firstToken = new Int32Array(sentences.length + 1);
  for (let s = 0; s < sentences.length; s++) {
    firstToken[s] = length;
    const limit = sentences.end[s]!;
    const lastWord = endOfLastWord(text, sentences.start[s]!, limit);
    for (let at = sentences.start[s]!; at < limit;) {
      const code = units[at]!;
      const kind = kinds[code]!;
      if (kind & spaceBit) {
        at++;
        continue;
      }
      let next = at;
      while (kinds[units[next]!]! & wordBits) next++;
      // Most tokens are words with nothing but a blank or a comma and a blank behind them.
      const isPlain = next > at && next < limit && (units[next] === blank || isCommaAndBlank(units, next));
      if (!isPlain) next = endOfToken(text, at, limit, lastWord, joined);
      if (length === capacity) {
        capacity *= 2;
        start = grown(start, capacity);
        end = grown(end, capacity);
        capitals = grown(capitals, capacity);
      }
      if (joined.start === at || (kind & lowerBit) === 0 || code === smallE || isParted) {
        const holds =
          joined.start === at ||
          mayHoldCapital(text, at) ||
          (isParted && text.slice(at, next).includes(zeroWidthSpace));
        if (holds || kind & upperBit) capitals[capitalCount++] = 2 * length + (holds ? 1 : 0);
      }
      start[length] = at;
      end[length++] = next;
      at = next;
    }
  }
  firstToken[sentences.length] = length;
  if (capacity <= mostRoom) room = { start, end, capitals };
  // One array for all three: each would be a piece of memory that V8 has to watch.
  const kept = new Int32Array(2 * length + capitalCount);
  kept.set(start.subarray(0, length));
  kept.set(end.subarray(0, length), length);
  kept.set(capitals.subarray(0, capitalCount), 2 * length);
  return {
    tokens: {
      length,
      start: kept.subarray(0, length),
      end: kept.subarray(length, 2 * length),
      capitals: kept.subarray(2 * length),
    },
    firstToken,
  };
}

/** Where tokens are noted down before it is known how many there are; kept from text to text. */
let room = { start: new Int32Array(1024), end: new Int32Array(1024), capitals: new Int32Array(1024) };
/** In tokens; what is larger isn't kept. */
const mostRoom = 1 << 16;

const isCommaAndBlank = (units: Uint16Array, at: number): boolean => units[at] === comma && units[at + 1] === blank;

function grown(array: Int32Array, capacity: number): Int32Array<ArrayBuffer> {
  const larger = new Int32Array(capacity);
  larger.set(array);
  return larger;
}

/** Whether a token may hold a capital further in for how it begins: a tag, eSwatini, and what isn't ASCII. */
function mayHoldCapital(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  if (code >= 0x80) return (kinds[code]! & wordBits) !== 0;
  return code === tagSign || (code === smallE && (kindAt(text, at + 1) & upperBit) !== 0);
}

/** Where the last word of the range ends; a stop there ends the sentence. */
function endOfLastWord(text: string, start: number, limit: number): number {
  let end = limit;
  while (end > start && !(kindAt(text, end - 1) & wordBits)) end--;
  return end;
}
