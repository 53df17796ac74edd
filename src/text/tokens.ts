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
import { longestAbbreviation, beforeFigure, abbreviationUse } from './abbreviations.ts';
import { endOfMailAddress, endOfUrl, isDomainStop } from './addresses.ts';
import {
  digitBit,
  letterBit,
  lowerBit,
  markBit,
  spaceBit,
  surrogateBit,
  unspacedBit,
  upperBit,
  wordBits,
} from './characters.ts';
import { isApostrophe, isHyphen, kindAt, kinds } from './characters.ts';
import type { Sentences, Tokens } from './segmentation.ts';

/** 1 for quotation marks and brackets, which stand alone. */
const alone = new Uint8Array(0x3020);
for (const mark of '"()[]{}«»') alone[mark.charCodeAt(0)] = 1;
alone.fill(1, 0x2018, 0x2020).fill(1, 0x3008);

const underscore = 0x5f;
const tagSign = 0x23;
/** What "eSwatini" begins with, the one name that begins small. */
const smallE = 0x65;
/** A mark to tokens, though it divides words. */
const zeroWidthSpace = '\u200b';

/** What `endOfWord` tells of the last word that has a capital behind a hyphen: where it begins. */
interface Joined {
  start: number;
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

function endOfToken(text: string, at: number, limit: number, lastWord: number, joined: Joined): number {
  const code = text.charCodeAt(at);
  const kind = kinds[code]!;
  if (kind & unspacedBit) return endOfMarks(text, at + 1, limit);
  if (kind & wordBits) {
    const address = endOfUrl(text, at, limit);
    return address > at ? address : endOfWord(text, at, limit, lastWord, joined);
  }
  if (kind & surrogateBit) return endOfPair(text, at, limit);
  if (isApostrophe(code)) {
    const clitic = endOfClitic(text, at, limit);
    return clitic > at ? clitic : at + 1;
  }
  if (code === 0x40 || code === tagSign) return endOfTag(text, at, limit);
  return code < alone.length && alone[code] === 1 ? at + 1 : endOfRun(text, at, limit, code);
}

/** A word or figure from its first character on; stops, hyphens and apostrophes inside are weighed one by one. */
function endOfWord(text: string, from: number, limit: number, lastWord: number, joined: Joined): number {
  let part = from; // where the part after the last hyphen, stop or apostrophe begins
  let dotted = false; // "U.S": single letters between stops so far
  let i = from;
  for (;;) {
    while (i < limit && kindAt(text, i) & wordBits) i++;
    if (i >= limit) return limit;
    const code = text.charCodeAt(i);
    const next = i + 1 < limit ? kindAt(text, i + 1) : 0;
    const joins = (next & wordBits) !== 0;
    if (isHyphen(code) || code === underscore || code === 0x26) {
      if (!joins) return i;
      if (code !== underscore) noteCapital(text, from, i, joined);
      part = ++i;
      dotted = false;
    } else if (isApostrophe(code)) {
      if (!(next & letterBit)) return i;
      if (isNegation(text, i, limit)) return i - 1 > from ? i - 1 : i + 2;
      if (endOfClitic(text, i, limit) > i) return i;
      part = ++i;
      dotted = false;
    } else if (code === 0x2e) {
      if (!joins) {
        if (!keepsStop(text, part, i, limit, dotted, lastWord)) return i;
        i++;
        if (i + 1 < limit && isHyphen(text.charCodeAt(i)) && kindAt(text, i + 1) & wordBits) {
          noteCapital(text, from, i, joined);
          part = ++i;
          dotted = false;
          continue;
        }
        return i;
      }
      if (joinsLetters(text, part, i, limit)) dotted = true;
      else if (!joinsAcrossStop(text, from, i, limit)) {
        const mail = endOfMailAddress(text, from, limit);
        if (mail > from) return mail;
        return keepsStop(text, part, i, limit, dotted, limit + 1) ? i + 1 : i;
      } else dotted = false;
      part = ++i;
    } else if ((code === 0x2c || code === 0x3a) && next & digitBit && kindAt(text, i - 1) & digitBit) {
      part = ++i;
    } else if (code === 0x40 && joins) {
      const mail = endOfMailAddress(text, from, limit);
      return mail > from ? mail : i;
    } else return i;
  }
}

/** Notes that the word from `from` on has a capital behind its hyphen at `hyphen`, a mark or a small e before it or not. */
function noteCapital(text: string, from: number, hyphen: number, joined: Joined): void {
  if ((kindAt(text, hyphen + 1) | kindAt(text, hyphen + 2)) & upperBit) joined.start = from;
}

/** Whether a stop stands between single letters: "U.S.", "J.K.", and "Ph.D.". */
function joinsLetters(text: string, part: number, stop: number, limit: number): boolean {
  if (!(kindAt(text, part) & letterBit) || !(kindAt(text, stop + 1) & letterBit)) return false;
  if (stop + 2 < limit && kindAt(text, stop + 2) & wordBits) return false;
  return stop - part === 1 || (stop - part === 2 && stop + 2 < limit && text.charCodeAt(stop + 2) === 0x2e);
}

/** Whether a stop between two word characters joins them: "2.5", "example.org", "file.txt", but not "shocked.Dr". */
function joinsAcrossStop(text: string, from: number, stop: number, limit: number): boolean {
  const before = kindAt(text, stop - 1);
  const after = kindAt(text, stop + 1);
  if (before & digitBit) return (after & (digitBit | lowerBit)) !== 0;
  if (after & digitBit) return false;
  if (after & upperBit) return false;
  return before & lowerBit && after & lowerBit ? true : isDomainStop(text, stop, limit) && stop > from;
}

/** Whether the stop after a word belongs to it, as an initial's or an abbreviation's does. */
function keepsStop(
  text: string,
  part: number,
  stop: number,
  limit: number,
  dotted: boolean,
  lastWord: number,
): boolean {
  const length = stop - part;
  if (stop + 1 < limit && text.charCodeAt(stop + 1) === 0x2e) return false;
  if (length === 1 && dotted) return true;
  if (length < 1 || length > longestAbbreviation) return false;
  const endsSentence = stop >= lastWord;
  if (length === 1 && kindAt(text, part) & upperBit) return !endsSentence;
  const use = abbreviationUse(text.slice(part, stop));
  if (use === beforeFigure) return !endsSentence && followedByFigure(text, stop + 1, limit);
  return use !== undefined;
}

function followedByFigure(text: string, at: number, limit: number): boolean {
  while (at < limit && kindAt(text, at) & spaceBit) at++;
  return at < limit && (kindAt(text, at) & digitBit) !== 0;
}

/** "n't" with its apostrophe at `at`. */
function isNegation(text: string, at: number, limit: number): boolean {
  return (
    at + 1 < limit &&
    (text.charCodeAt(at + 1) | 32) === 0x74 &&
    (text.charCodeAt(at - 1) | 32) === 0x6e &&
    !(at + 2 < limit && kindAt(text, at + 2) & wordBits)
  );
}

/** End of 's, 're, 've, 'll, 'd, 'm with the apostrophe at `at`, or `at` when it is none of them. */
function endOfClitic(text: string, at: number, limit: number): number {
  let end = at + 1;
  while (end < limit && end < at + 4 && kindAt(text, end) & wordBits) end++;
  if (end - at === 2) {
    const letter = text.charCodeAt(at + 1) | 32;
    return letter === 0x73 || letter === 0x64 || letter === 0x6d ? end : at;
  }
  if (end - at !== 3) return at;
  const letters = text.slice(at + 1, end).toLowerCase();
  return letters === 're' || letters === 've' || letters === 'll' ? end : at;
}

/** "@name" and "#tag"; a tag has a letter first, so that "#1" is a sign and a figure. */
function endOfTag(text: string, at: number, limit: number): number {
  const sign = text.charCodeAt(at);
  const first = at + 1 < limit ? kindAt(text, at + 1) : 0;
  if (!(first & letterBit) && !(sign === 0x40 && (first & digitBit || text.charCodeAt(at + 1) === 0x5f))) {
    return endOfRun(text, at, limit, sign);
  }
  let end = at + 1;
  while (end < limit && (kindAt(text, end) & wordBits || text.charCodeAt(end) === 0x5f)) end++;
  return end;
}

/** A character outside the basic plane with what is glued to it: variation selectors, skin tones, joined emoji. */
function endOfPair(text: string, at: number, limit: number): number {
  let end = at;
  for (;;) {
    if (end < limit && kindAt(text, end) & surrogateBit) end += end + 1 < limit && isPair(text, end) ? 2 : 1;
    while (end + 1 < limit && text.charCodeAt(end) === 0xd83c && isSkinTone(text.charCodeAt(end + 1))) end += 2;
    const marks = end;
    end = endOfMarks(text, end, limit);
    const joined = end > marks && text.charCodeAt(end - 1) === 0x200d;
    if (!joined || end >= limit || !(kindAt(text, end) & surrogateBit)) return end;
  }
}

function isPair(text: string, at: number): boolean {
  return (text.charCodeAt(at) & 0xfc00) === 0xd800 && (text.charCodeAt(at + 1) & 0xfc00) === 0xdc00;
}

function isSkinTone(low: number): boolean {
  return low >= 0xdffb && low <= 0xdfff;
}

function endOfMarks(text: string, at: number, limit: number): number {
  while (at < limit && kindAt(text, at) & markBit) at++;
  return at;
}

function endOfRun(text: string, at: number, limit: number, code: number): number {
  let end = at + 1;
  while (end < limit && text.charCodeAt(end) === code) end++;
  return endOfMarks(text, end, limit);
}
