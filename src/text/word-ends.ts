/** Where a word or a figure ends: stops, hyphens and apostrophes inside are weighed one by one. */
import { abbreviationUse, beforeFigure } from './abbreviations.ts';
import { endOfMailAddress, isDomainStop } from './addresses.ts';
import {
  digitBit,
  isApostrophe,
  isHyphen,
  kindAt,
  letterBit,
  lowerBit,
  spaceBit,
  upperBit,
  wordBits,
} from './characters.ts';

const underscore = 0x5f;

/** What `endOfWord` tells of the last word that has a capital behind a hyphen: where it begins, -1 before the first. */
export interface Joined {
  start: number;
}

/**
 * The end of the word or figure that begins at `from`, in a sentence that ends at `limit`; `lastWord` is where the last
 * word of the sentence ends. Sets `joined` where it has a capital behind a hyphen.
 */
export function endOfWord(text: string, from: number, limit: number, lastWord: number, joined: Joined): number {
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
  if (length < 1) return false;
  const endsSentence = stop >= lastWord;
  if (length === 1 && kindAt(text, part) & upperBit) return !endsSentence;
  const use = abbreviationUse(text, part, stop);
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
export function endOfClitic(text: string, at: number, limit: number): number {
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
