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
import type { Joined } from './word-ends.ts';

/** What "eSwatini" begins with, the one name that begins small. */
const smallE = 0x65;
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
  let capacity = (text.length >> 2) + 16;
  let start = new Int32Array(capacity);
  let end = new Int32Array(capacity);
  let capitals = new Int32Array(capacity);
  let length = 0;
  let capitalCount = 0;
  const joined: Joined = { start: -1 };
  const isParted = text.includes(zeroWidthSpace);
  const firstToken = new Int32Array(sentences.length + 1);
  for (let s = 0; s < sentences.length; s++) {
    firstToken[s] = length;
    const limit = sentences.end[s]!;
    const lastWord = endOfLastWord(text, sentences.start[s]!, limit);
    for (let at = sentences.start[s]!; at < limit;) {
      const code = text.charCodeAt(at);
      const kind = kinds[code]!;
      if (kind & spaceBit) {
        at++;
        continue;
      }
      const next = endOfToken(text, at, limit, lastWord, joined);
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
  return {
    tokens: {
      length,
      start: start.slice(0, length),
      end: end.slice(0, length),
      capitals: capitals.slice(0, capitalCount),
    },
    firstToken,
  };
}

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
