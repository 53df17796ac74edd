/**
 * Sentence boundaries of news text, by one pass over the characters.
 *
 * A blank line always ends a sentence, a single line break does unless the text is hard-wrapped (lines.ts). Within a
 * line, a run of stops together with the quotation marks and brackets that close after it is a candidate; the word
 * before (abbreviations.ts) and the word after (starters.ts) decide. Sentences end inside quotations too: the closing
 * mark belongs to the sentence it closes.
 */
import { BEFORE_FIGURE, LONGEST_ABBREVIATION, MAY_END, NEVER_ENDS, abbreviationUse } from './abbreviations.ts';
import { DIGIT, LETTER, LOWER, SPACE, SURROGATE, UNSPACED, UPPER, WORD } from './characters.ts';
import { isApostrophe, kindAt, kinds } from './characters.ts';
import { continuesOnNextLine, wrapWidth } from './lines.ts';
import type { Sentences } from './segmentation.ts';
import { endsWithoutStop } from './missing-stops.ts';
import { isLinkWord, isSpeechVerb, isStarter } from './starters.ts';

/** Farthest look-behind and look-ahead for a word; keeps hostile input linear. */
const REACH = 64;

/** Splits a text into sentences: [start, end) in UTF-16 code units, white space at both ends left out. */
export function splitSentences(text: string): Sentences {
  const start: number[] = [];
  const end: number[] = [];
  const opens: number[] = [];
  let from = skipSpace(text, 0);
  let opensParagraph = 1;
  let width: number | undefined;
  const push = (to: number, next: number): void => {
    start.push(from);
    end.push(to);
    opens.push(opensParagraph);
    opensParagraph = countLineBreaks(text, to, next) > 1 ? 1 : 0;
    from = next;
  };
  let at = from;
  while (at < text.length) {
    const code = text.charCodeAt(at);
    const kind = kinds[code]!;
    if (kind & SPACE) {
      const next = skipSpace(text, at);
      if (next === text.length) break;
      const breaks = countLineBreaks(text, at, next);
      if (breaks === 1) width ??= wrapWidth(text);
      if (breaks > 1) push(at, next);
      else if (breaks === 1 ? !continuesOnNextLine(text, at, next, width!) : endsWithoutStop(text, from, at, next)) {
        push(at, next);
      }
      at = next;
    } else if (kind === 0 && isStop(code)) {
      const stopEnd = endOfStops(text, at);
      const close = endOfClosers(text, stopEnd);
      const next = skipSpace(text, close);
      if (next < text.length && endsSentence(text, { from, stop: at, stopEnd, close, next })) {
        push(close, next);
        at = next;
      } else at = close;
    } else at++;
  }
  if (at > from) push(at, text.length);
  return {
    length: start.length,
    start: Int32Array.from(start),
    end: Int32Array.from(end),
    opensParagraph: Uint8Array.from(opens),
  };
}

/** Names written with an exclamation mark. */
const namesEndInMark = new Set(['Yahoo', 'Jeopardy']);

/** A run of stops that may end the sentence that begins at `from`. */
interface Candidate {
  readonly from: number;
  readonly stop: number;
  /** End of the run of stops. */
  readonly stopEnd: number;
  /** End of the quotation marks and brackets after it. */
  readonly close: number;
  /** Where the text goes on. */
  readonly next: number;
}

function endsSentence(text: string, candidate: Candidate): boolean {
  const { from, stop, stopEnd, close, next } = candidate;
  const code = text.charCodeAt(stop);
  if (isIdeographicStop(code)) return true;
  if (next === close) return isMissingBlank(text, candidate);
  const first = skipOpeners(text, next);
  const kind = kindAt(text, first);
  const period = code === 0x2e && stopEnd === stop + 1;
  if (kind & LOWER) return !isEllipsis(text, stop, stopEnd) && endsBeforeSmallLetter(text, candidate, first, period);
  if (!(kind & (LETTER | DIGIT | SURROGATE | UNSPACED)) && !'$£€¥#@*•-–—<'.includes(text[first] ?? ' ')) return false;
  if ('-–—'.includes(text[first]!)) return !period && close === stopEnd;
  if (!period)
    return (
      (close === stopEnd || !isAttribution(text, next)) &&
      !namesEndInMark.has(text.slice(wordBefore(text, from, stop), stop))
    );

  const word = wordBefore(text, from, stop);
  const length = stop - word;
  if (length === 0) return true;
  if (isListNumber(text, from, word, stop)) return false;
  const use = length > LONGEST_ABBREVIATION ? undefined : abbreviationUse(text.slice(word, stop));
  if (use === NEVER_ENDS) return false;
  if (use === BEFORE_FIGURE) return !(kind & DIGIT);
  if (length === 1 && !(kindAt(text, word) & LETTER)) return true;
  if (length === 1 && text[word] === 'I' && endsInName(text, word)) return true;
  if (length === 1 && !isApostrophe(text.charCodeAt(word - 1))) return startsSentence(text, first);
  if (use === MAY_END || isDottedLetters(text, word, stop)) return close > stopEnd || startsSentence(text, first);
  return true;
}

/** "shocked.Dr Venter": a word of small letters or a figure, the stop, a capital and a small letter. */
function isMissingBlank(text: string, { from, stop, stopEnd, close }: Candidate): boolean {
  if (stopEnd !== stop + 1 || !(kindAt(text, stop - 1) & (LOWER | DIGIT)) || !(kindAt(text, stop - 2) & WORD)) {
    return false;
  }
  const first = skipOpeners(text, close);
  if (!(kindAt(text, first) & UPPER) || !(kindAt(text, first + 1) & LOWER)) return false;
  const last = text.slice(wordBefore(text, from, stop), stop);
  if (abbreviationUse(last) !== undefined || last === 'www') return false;
  for (let i = first; i < first + REACH && !(kindAt(text, i) & SPACE); i++) {
    if (text.charCodeAt(i) === 0x40) return false; // the name in a mail address
  }
  for (let i = stop - 1; i >= from && i > stop - REACH && !(kindAt(text, i) & SPACE); i--) {
    const code = text.charCodeAt(i);
    if (code === 0x2f || code === 0x40 || code === 0x5f) return false; // an address or a file name
  }
  return true;
}

/** Private writers begin sentences with small letters; after an abbreviation, a name in "!" or a question they don't. */
function endsBeforeSmallLetter(
  text: string,
  { from, stop, stopEnd, close }: Candidate,
  first: number,
  period: boolean,
): boolean {
  if (close > stopEnd || isSpeechVerb(wordAt(text, first))) return false;
  if (!period && /^(?:he|she|i|they|we) (?:said|says|asked|asks|was asked|wrote)\b/.test(text.slice(first, first + 16)))
    return false;
  if (stopEnd > stop + 1) return true;
  const word = wordBefore(text, from, stop);
  if (word === stop) return true;
  if (!period) return (kindAt(text, word) & LOWER) !== 0;
  if (stop - word === 1 && isApostrophe(text.charCodeAt(word - 1))) return text[word] === 't';
  if (stop - word < 2 || isDottedLetters(text, word, stop) || !(kindAt(text, stop - 1) & LETTER)) return false;
  const last = text.slice(word, stop);
  return abbreviationUse(last) === undefined && !isLinkWord(last);
}

/** Start of the word that ends before `stop`: the part after a blank, a quotation mark, a bracket, a dash, a hyphen. */
function wordBefore(text: string, from: number, stop: number): number {
  let at = stop;
  while (at > from && at > stop - REACH && (kindAt(text, at - 1) & WORD || text.charCodeAt(at - 1) === 0x2e)) at--;
  return at;
}

/** "U.S", "a.m", "J.K": single letters between stops. */
function isDottedLetters(text: string, word: number, stop: number): boolean {
  if (stop - word < 3 || (stop - word) % 2 === 0) return false;
  for (let i = word; i < stop; i++) {
    if ((i - word) % 2 ? text.charCodeAt(i) !== 0x2e : !(kindAt(text, i) & LETTER)) return false;
  }
  return true;
}

/** "World War I", "Elizabeth I": a capitalised word before the blank at `at - 1`. */
function endsInName(text: string, at: number): boolean {
  return text[at - 1] === ' ' && (kindAt(text, wordBefore(text, 0, at - 1)) & UPPER) !== 0;
}

/** "1." or "a." at the start of the sentence. */
function isListNumber(text: string, from: number, word: number, stop: number): boolean {
  if (
    stop - word > 2 ||
    (skipBullet(text, from) !== word &&
      !(text.charCodeAt(word - 2) === 0x3a && text[word] === '1' && stop === word + 1))
  )
    return false;
  return (kindAt(text, stop - 1) & DIGIT) !== 0 || (stop - word === 1 && (kindAt(text, word) & LOWER) !== 0);
}

/** Whether the word at `first` is a common first word of a sentence, and not an initial or abbreviation itself. */
function startsSentence(text: string, first: number): boolean {
  const word = wordAt(text, first);
  const after = text.charCodeAt(first + word.length);
  return isStarter(word) && (kinds[text.charCodeAt(first)]! & UPPER) !== 0 && (after !== 0x2e || word.length > 1);
}

/** "Park asked", "asked Park": a quoted question or exclamation goes on with who said it. */
function isAttribution(text: string, next: number): boolean {
  let at = next;
  for (let words = 0; words < 4; words++) {
    const word = wordAt(text, at);
    if (isSpeechVerb(word)) return true;
    if (words === 0 && isStarter(word)) return false; // "“Why?” He said no more."
    if (!(kindAt(text, at) & UPPER)) return false;
    at += word.length;
    if (text.charCodeAt(at) !== 0x20) return false;
    at++;
  }
  return false;
}

function wordAt(text: string, at: number): string {
  let end = at;
  while (end < at + REACH && kindAt(text, end) & LETTER) end++;
  return text.slice(at, end);
}

function isStop(code: number): boolean {
  return (
    code === 0x2e || code === 0x21 || code === 0x3f || code === 0x2026 || isIdeographicStop(code) || isForeignStop(code)
  );
}

/** Arabic question mark and full stop, danda. */
function isForeignStop(code: number): boolean {
  return code === 0x61f || code === 0x6d4 || code === 0x964;
}

/** Stops of Chinese and Japanese, which no blank follows. */
function isIdeographicStop(code: number): boolean {
  return code === 0x3002 || code === 0xff01 || code === 0xff1f || code === 0xff61;
}

function endOfStops(text: string, at: number): number {
  for (;;) {
    while (at < text.length && isStop(text.charCodeAt(at))) at++;
    // ". . ."
    if (text.charCodeAt(at) !== 0x20 || text.charCodeAt(at + 1) !== 0x2e || text.charCodeAt(at - 1) !== 0x2e) return at;
    if (kindAt(text, at + 2) & WORD) return at;
    at++;
  }
}

function isEllipsis(text: string, stop: number, stopEnd: number): boolean {
  return text.charCodeAt(stop) === 0x2026 || (stopEnd > stop + 1 && text.charCodeAt(stopEnd - 1) === 0x2e);
}

/** Quotation marks, brackets and reference marks such as "[12]" that belong to the sentence before them. */
function endOfClosers(text: string, at: number): number {
  for (;;) {
    const code = text.charCodeAt(at);
    if (code === 0x22 || code === 0x29 || code === 0x5d || code === 0x201d || code === 0xbb || isApostrophe(code)) at++;
    else if (code === 0x300d || code === 0x300f) at++;
    else if (kindAt(text, at) & SPACE && text.charCodeAt(at + 1) === 0xbb) at += 2;
    else {
      const note = endOfNote(text, at);
      if (note === at) return at;
      at = note;
    }
  }
}

function endOfNote(text: string, at: number): number {
  let end = kindAt(text, at) & SPACE ? at + 1 : at;
  if (text.charCodeAt(end) !== 0x5b || !(kindAt(text, end + 1) & DIGIT)) return at;
  end++;
  while (end < at + 6 && kindAt(text, end) & DIGIT) end++;
  return text.charCodeAt(end) === 0x5d ? end + 1 : at;
}

function skipOpeners(text: string, at: number): number {
  let first = at;
  while (first < at + REACH && isOpener(text.charCodeAt(first))) first++;
  // French sets its quotation marks apart: "« Depuis".
  return first > at && text[first - 1] === '«' && kindAt(text, first) & SPACE ? first + 1 : first;
}

function isOpener(code: number): boolean {
  if (code === 0x22 || code === 0x28 || code === 0x5b || code === 0x201c || code === 0xab) return true;
  return isApostrophe(code) || code === 0xbf || code === 0xa1;
}

/** Over opening marks, or over "*" and "-" before an entry of a list. */
function skipBullet(text: string, at: number): number {
  let first = at;
  while (first < at + REACH && first < text.length && '*-•# '.includes(text[first]!)) first++;
  return skipOpeners(text, first);
}

function skipSpace(text: string, at: number): number {
  while (at < text.length && kindAt(text, at) & SPACE) at++;
  return at;
}

/** Line breaks in a stretch of white space; CR LF is one. */
function countLineBreaks(text: string, start: number, end: number): number {
  let count = 0;
  for (let at = start; at < end; at++) {
    const code = text.charCodeAt(at);
    if (code === 0x0a || code === 0x2028 || code === 0x2029) count++;
    else if (code === 0x0d && text.charCodeAt(at + 1) !== 0x0a) count++;
  }
  return count;
}
