/**
 * All forms of the lists in a text, longest first, in one pass over its tokens. Whether a form means its country here
 * is not decided yet.
 */
import type { Segmentation } from '../../text/segmentation.ts';
import { type Gazetteer, mayBegin, WordReader } from './gazetteer.ts';
import { foldTable, formFlag, formKinds } from './packed.ts';

/** Forms found, in order, not overlapping. */
export interface Matches {
  length: number;
  readonly start: number[];
  readonly end: number[];
  /** Number of the form in the gazetteer. */
  readonly form: number[];
  readonly sentence: number[];
}

const maxGap = 12;
const expressionKind = formKinds.indexOf('expression');
const isUpper = (c: number): boolean =>
  (c >= 65 && c <= 90) || (c >= 0xc0 && c < 0x180 && String.fromCharCode(c).toLowerCase().charCodeAt(0) !== c);
const isLower = (c: number): boolean => c >= 97 && c <= 122;

const noLetter = 0;
const lowerLetter = 1;
const upperLetter = 2;
const wideLetter = (c: number): number =>
  (c >= 0x300 && c < 0x2000) || (c > 0x206f && c !== 0x2212 && c !== 0x3000) ? lowerLetter : noLetter;
/** What the characters below U+0250 are; a soft hyphen is part of its word. */
const letterKinds = Uint8Array.from(foldTable(), (letter, c) => {
  if (letter === 0 && c !== 0xad) return noLetter;
  return isUpper(c) ? upperLetter : lowerLetter;
});
const isLetter = (c: number): boolean => (c < letterKinds.length ? letterKinds[c]! : wideLetter(c)) !== noLetter;

const isSpace = (c: number): boolean =>
  c === 32 || (c >= 9 && c <= 13) || c === 0xa0 || (c >= 0x2000 && c <= 0x200b) || c === 0x202f || c === 0x3000;
const isHyphen = (c: number): boolean => c === 45 || (c >= 0x2010 && c <= 0x2014) || c === 0x2212;
const isApostrophe = (c: number): boolean =>
  c === 39 || c === 0x2019 || c === 0x2018 || c === 0x60 || c === 0xb4 || c === 0x2bc;

/** Start of the next word of the same name, or -1 where a name cannot go on; a lone `&` is a word. */
function nextOfName(text: string, end: number, wordLength: number): number {
  let breaks = 0;
  let at = end;
  if (text.charCodeAt(at) === 46 && wordLength <= 3) at++;
  for (; at < text.length && at - end < maxGap; at++) {
    const c = text.charCodeAt(at);
    if (c === 10 && ++breaks > 1) return -1;
    if (!isSpace(c) && !isHyphen(c) && !isApostrophe(c)) break;
  }
  return at > end && at < text.length ? at : -1;
}

/** Matches `gazetteer` against a text. Linear in its length: a name has few words, and a search begins at capitals. */
export function findMatches(gazetteer: Gazetteer, document: Segmentation): Matches {
  const { text, tokens, sentences } = document;
  const { packed } = gazetteer;
  const reader = new WordReader(text, packed);
  const matches: Matches = { length: 0, start: [], end: [], form: [], sentence: [] };
  const saint = wordNumber(gazetteer, 'st');
  const and = wordNumber(gazetteer, 'and');

  let form = 0;
  let formEnd = 0;
  /** Sets `form` (its number + 1, 0 for none) and `formEnd` to the longest form that begins at `from`. */
  const search = (from: number): void => {
    form = 0;
    if (!mayBegin(gazetteer, text, from)) return;
    let node = -1;
    for (let at = from; at >= 0;) {
      let word: number;
      let end: number;
      let length = 1;
      if (text.charCodeAt(at) === 38) {
        word = and;
        end = at + 1;
      } else {
        reader.read(at);
        word = reader.word;
        end = reader.end;
        length = reader.length;
        if (length === 5 && word < 0 && text.slice(at, end).toLowerCase() === 'saint') word = saint;
      }
      if (word < 0) break;
      node = node < 0 ? packed.rootNode[word]! : childOf(packed, node, word);
      if (node <= 0) break;
      const here = packed.nodeForm[node]!;
      if (here > 0 && ((packed.formFlags[here - 1]! & formFlag.titled) === 0 || isUpper(text.charCodeAt(at)))) {
        form = here;
        formEnd = end;
      }
      // Most names end here: no form goes on with another word.
      if (packed.edgeStart[node] === packed.edgeStart[node + 1]) break;
      at = nextOfName(text, end, length);
    }
  };

  let leadForm = 0;
  let leadEnd = 0;
  /** Start of an expression that begins with a small word before a form ("went Dutch"), else the form's own start. */
  const leadOf = (from: number, end: number): number => {
    const own = form;
    const ownEnd = formEnd;
    let found = from;
    let at = from;
    for (let words = 0; words < 2 && found === from; words++) {
      const last = at - 1;
      if (last < 1 || text.charCodeAt(last) !== 32 || !isLower(text.charCodeAt(last - 1))) break;
      at = last;
      while (at > 0 && isLower(text.charCodeAt(at - 1))) at--;
      search(at);
      if (form > 0 && packed.formKind[form - 1] === expressionKind && formEnd >= end) {
        found = at;
        leadForm = form;
        leadEnd = formEnd;
      }
    }
    form = own;
    formEnd = ownEnd;
    return found;
  };

  const matchAt = (from: number, sentence: number, lowered: boolean): number => {
    search(from);
    if (form === 0) return -1;
    const flags = packed.formFlags[form - 1]!;
    if (lowered) {
      // "u.s." with its dots is nothing else, "us" is.
      const isDotted = (flags & formFlag.capitals) !== 0 && text.slice(from, formEnd).includes('.');
      if ((flags & formFlag.lower) === 0 && !isDotted) return -1;
    } else if ((flags & formFlag.capitals) !== 0) {
      for (let k = from; k < formEnd; k++) if (isLower(text.charCodeAt(k))) return -1;
    }
    if (isInAddress(from)) return -1;
    const lead = lowered ? from : leadOf(from, formEnd);
    matches.start.push(lead);
    matches.end.push(lead === from ? formEnd : leadEnd);
    matches.form.push(lead === from ? form - 1 : leadForm - 1);
    matches.sentence.push(sentence);
    matches.length++;
    return matches.end[matches.length - 1]!;
  };

  let done = 0;
  /** Whether a match would lie in an address. */
  const isInAddress = (at: number): boolean => {
    let low = 0;
    let high = tokens.length - 1;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (tokens.end[middle]! <= at) low = middle + 1;
      else high = middle;
    }
    return high >= 0 && isAddress(text, tokens.start[low]!, tokens.end[low]!);
  };

  /** Looks for forms at every word of a sentence that is written without capitals. */
  const scanLowered = (sentence: number): void => {
    const last = sentences.end[sentence]!;
    for (let at = Math.max(sentences.start[sentence]!, done); at < last; at++) {
      if (!isLetter(text.charCodeAt(at)) || isLetter(text.charCodeAt(at - 1))) continue;
      const matchEnd = matchAt(at, sentence, !isUpper(text.charCodeAt(at)));
      if (matchEnd > 0) at = (done = matchEnd) - 1;
    }
  };

  let sentence = 0;
  let hasCapitals = false;
  let matchesBefore = 0;
  /** Leaves the sentences that end before an offset behind. */
  const advance = (at: number): void => {
    while (sentence < sentences.length && sentences.end[sentence]! <= at) {
      if (!hasCapitals && matches.length === matchesBefore) scanLowered(sentence);
      hasCapitals = false;
      matchesBefore = matches.length;
      sentence++;
    }
  };
  // Searching for capitals by a pattern is several times quicker than looking at each character here.
  const capital = /[A-Z\u00c0-\u017f]/g;
  while (capital.test(text)) {
    const at = capital.lastIndex - 1;
    const c = text.charCodeAt(at);
    if (!isUpper(c)) continue;
    const isFirst = !isLetter(text.charCodeAt(at - 1));
    // "eSwatini" begins with its second letter.
    if (!isFirst && isLetter(text.charCodeAt(at - 2))) continue;
    if (sentences.end[sentence]! <= at) advance(at);
    if (isFirst && (c !== 73 || isLetter(text.charCodeAt(at + 1)))) hasCapitals = true;
    const matchEnd = matchAt(isFirst ? at : at - 1, sentence, false);
    if (matchEnd > 0) capital.lastIndex = done = matchEnd;
  }
  advance(text.length);
  return matches;
}

/** A web or mail address or an account's name: no word of it is the text's own. */
function isAddress(text: string, start: number, end: number): boolean {
  if (end - start < 5) return text.charCodeAt(start) === 64;
  let inner = 0;
  for (let at = start; at < end; at++) {
    const c = text.charCodeAt(at);
    if (c === 64) return true;
    if (c === 58 && text.startsWith('://', at)) return true;
    if (c === 46 && isLower(text.charCodeAt(at - 1)) && isLower(text.charCodeAt(at + 1))) inner++;
  }
  return inner > 0 && (inner > 1 || isLower(text.charCodeAt(start)));
}

function childOf(packed: Gazetteer['packed'], node: number, word: number): number {
  let low = packed.edgeStart[node]!;
  let high = packed.edgeStart[node + 1]! - 1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    const found = packed.edgeWord[middle]!;
    if (found === word) return packed.edgeNode[middle]!;
    if (found < word) low = middle + 1;
    else high = middle - 1;
  }
  return 0;
}

/** The number of a word that the lists hold, else -1. */
function wordNumber(gazetteer: Gazetteer, word: string): number {
  const reader = new WordReader(word, gazetteer.packed);
  reader.read(0);
  return reader.word;
}
