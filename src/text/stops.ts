/** Whether a full stop, a question mark or the like ends a sentence: the word before it and what follows decide. */
import { beforeFigure, mayEnd, neverEnds, abbreviationUse } from './abbreviations.ts';
import {
  digitBit,
  isApostrophe,
  kindAt,
  letterBit,
  lowerBit,
  spaceBit,
  surrogateBit,
  unitAt,
  unspacedBit,
  upperBit,
  wordBits,
} from './characters.ts';
import { isEllipsis, isIdeographicStop, skipOpeners } from './marks.ts';
import { isLinkWord, isSpeechVerb, isStarter } from './starters.ts';

/** Farthest look-behind and look-ahead for a word; keeps hostile input linear. */
const longestLook = 64;

/** Names written with an exclamation mark. */
const namesEndInMark = new Set(['E', 'Jeopardy', 'Yahoo']);

/** "Is it true? he asked." */
const pronounSpeaks = /^(?:he|she|i|they|we) (?:said|says|asked|asks|was asked|wrote)\b/;

/** A run of stops that may end the sentence that begins at `from`. */
export interface Candidate {
  readonly from: number;
  readonly stop: number;
  /** End of the run of stops. */
  readonly stopEnd: number;
  /** End of the quotation marks and brackets after it. */
  readonly close: number;
  /** Where the text goes on. */
  readonly next: number;
}

/** Whether the sentence ends after the candidate's closing marks. */
export function endsSentence(text: string, candidate: Candidate): boolean {
  const { from, stop, stopEnd, close, next } = candidate;
  const code = unitAt(text, stop);
  if (isIdeographicStop(code)) return true;
  if (next === close) return isMissingBlank(text, candidate);
  const first = skipOpeners(text, next);
  const kind = kindAt(text, first);
  const period = code === 0x2e && stopEnd === stop + 1;
  if (kind & lowerBit) return !isEllipsis(text, stop, stopEnd) && endsBeforeSmallLetter(text, candidate, first, period);
  if (
    !(kind & (letterBit | digitBit | surrogateBit | unspacedBit)) &&
    !(first < text.length && '$£€¥#@*•-–—<'.includes(text[first]!))
  )
    return false;
  if (kind === 0 && '-–—'.includes(text[first]!)) return !period && close === stopEnd;
  const word = wordBefore(text, from, stop);
  if (!period) {
    const goesOn = close > stopEnd && isAttribution(text, next);
    return !goesOn && !namesEndInMark.has(text.slice(word, stop));
  }
  const length = stop - word;
  if (length === 0) return true;
  if (isListNumber(text, from, word, stop) || isGermanDay(text, word, stop, first)) return false;
  const use = abbreviationUse(text, word, stop);
  if (use === neverEnds) return false;
  if (use === beforeFigure) return !(kind & digitBit);
  if (length === 1 && !(kindAt(text, word) & letterBit)) return true;
  if (length === 1 && text[word] === 'I' && endsInName(text, word)) return true;
  if (length === 1 && !isApostrophe(unitAt(text, word - 1))) return startsSentence(text, first);
  if (use === mayEnd || isDottedLetters(text, word, stop)) return close > stopEnd || startsSentence(text, first);
  return true;
}

/** "shocked.Dr Venter": a word of small letters or a figure, the stop, a capital and a small letter. */
function isMissingBlank(text: string, { from, stop, stopEnd, close }: Candidate): boolean {
  if (
    stopEnd !== stop + 1 ||
    !(kindAt(text, stop - 1) & (lowerBit | digitBit)) ||
    !(kindAt(text, stop - 2) & wordBits)
  ) {
    return false;
  }
  const first = skipOpeners(text, close);
  if (!(kindAt(text, first) & upperBit) || !(kindAt(text, first + 1) & lowerBit)) return false;
  const word = wordBefore(text, from, stop);
  if (abbreviationUse(text, word, stop) !== undefined || text.slice(word, stop) === 'www') return false;
  for (let i = first; i < first + longestLook && !(kindAt(text, i) & spaceBit); i++) {
    if (unitAt(text, i) === 0x40) return false; // the name in a mail address
  }
  for (let i = stop - 1; i >= from && i > stop - longestLook && !(kindAt(text, i) & spaceBit); i--) {
    const code = unitAt(text, i);
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
  if (close > stopEnd || isSpeechVerb(text, first, endOfLetters(text, first))) return false;
  if (!period && pronounSpeaks.test(text.slice(first, first + 16))) return false;
  if (stopEnd > stop + 1) return true;
  const word = wordBefore(text, from, stop);
  if (word === stop) return true;
  if (!period) return (kindAt(text, word) & lowerBit) !== 0;
  if (stop - word === 1 && isApostrophe(unitAt(text, word - 1))) return text[word] === 't';
  if (stop - word < 2 || isDottedLetters(text, word, stop) || !(kindAt(text, stop - 1) & letterBit)) return false;
  return abbreviationUse(text, word, stop) === undefined && !isLinkWord(text, word, stop);
}

/** Start of the word that ends before `stop`: the part after a blank, a quotation mark, a bracket, a dash, a hyphen. */
function wordBefore(text: string, from: number, stop: number): number {
  let at = stop;
  while (at > from && at > stop - longestLook && (kindAt(text, at - 1) & wordBits || unitAt(text, at - 1) === 0x2e))
    at--;
  return at;
}

/** "U.S", "a.m", "J.K": single letters between stops. */
function isDottedLetters(text: string, word: number, stop: number): boolean {
  if (stop - word < 3 || (stop - word) % 2 === 0) return false;
  for (let i = word; i < stop; i++) {
    if ((i - word) % 2 ? unitAt(text, i) !== 0x2e : !(kindAt(text, i) & letterBit)) return false;
  }
  return true;
}

/** "World War I", "Elizabeth I": a capitalised word before the blank at `at - 1`. */
function endsInName(text: string, at: number): boolean {
  return text[at - 1] === ' ' && (kindAt(text, wordBefore(text, 0, at - 1)) & upperBit) !== 0;
}

/** "1." or "a." at the start of the sentence, "1." after a colon. */
function isListNumber(text: string, from: number, word: number, stop: number): boolean {
  const length = stop - word;
  if (length > 2) return false;
  if (skipBullet(text, from) !== word) return text[word - 2] === ':' && text[word] === '1' && length === 1;
  return (kindAt(text, stop - 1) & digitBit) !== 0 || (length === 1 && (kindAt(text, word) & lowerBit) !== 0);
}

const germanMonths = new Set(
  'Januar Jänner Februar März April Mai Juni Juli August September Oktober November Dezember'.split(' '),
);
const englishMonth = /(?:January|February|March|April|May|June|July|August|September|October|November|December)\s$/;

/** "am 3. März": a day of the month in German; some months have English names too ("on May 3. April was …"). */
function isGermanDay(text: string, word: number, stop: number, first: number): boolean {
  if (stop - word > 2 || !(kindAt(text, word) & digitBit) || !(kindAt(text, stop - 1) & digitBit)) return false;
  return (
    germanMonths.has(text.slice(first, endOfLetters(text, first))) &&
    !englishMonth.test(text.slice(Math.max(0, word - 10), word))
  );
}

/** Whether the word at `first` is a common first word of a sentence, and not an initial or abbreviation itself. */
function startsSentence(text: string, first: number): boolean {
  const end = endOfLetters(text, first);
  const isWhole = unitAt(text, end) !== 0x2e || end - first > 1;
  return isWhole && (kindAt(text, first) & upperBit) !== 0 && isStarter(text, first, end);
}

/** "Park asked", "asked Park": a quoted question or exclamation goes on with who said it. */
function isAttribution(text: string, next: number): boolean {
  let at = next;
  for (let words = 0; words < 4; words++) {
    const end = endOfLetters(text, at);
    if (isSpeechVerb(text, at, end)) return true;
    if (words === 0 && isStarter(text, at, end)) return false; // "“Why?” He said no more."
    if (!(kindAt(text, at) & upperBit)) return false;
    at = end;
    if (unitAt(text, at) !== 0x20) return false;
    at++;
  }
  return false;
}

function endOfLetters(text: string, at: number): number {
  let end = at;
  while (end < at + longestLook && kindAt(text, end) & letterBit) end++;
  return end;
}

/** Over opening marks, or over "*" and "-" before an entry of a list. */
function skipBullet(text: string, at: number): number {
  let first = at;
  while (first < at + longestLook && first < text.length && '*-•# '.includes(text[first]!)) first++;
  return skipOpeners(text, first);
}
