/** Where a token ends, by what it begins with. */
import { endOfUrl } from './addresses.ts';
import {
  digitBit,
  isApostrophe,
  kindAt,
  kinds,
  letterBit,
  markBit,
  surrogateBit,
  unspacedBit,
  wordBits,
} from './characters.ts';
import { endOfClitic, endOfWord, type Joined } from './word-ends.ts';

/** 1 for quotation marks and brackets, which stand alone. */
const alone = new Uint8Array(0x3020);
for (const mark of '"()[]{}«»') alone[mark.charCodeAt(0)] = 1;
alone.fill(1, 0x2018, 0x2020).fill(1, 0x3008);

/** What a tag begins with: "#". */
export const tagSign = 0x23;

/** The end of the token that begins at `at`, which is no white space; the rest as for `endOfWord`. */
export function endOfToken(text: string, at: number, limit: number, lastWord: number, joined: Joined): number {
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
