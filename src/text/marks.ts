/** The marks that end sentences, and those that close and open around them. */
import { digitBit, spaceBit, wordBits, isApostrophe, kindAt, unitAt } from './characters.ts';

/** Most opening marks in a row that are passed over; keeps hostile input linear. */
const longestLook = 64;

/** Whether a code unit is a mark that may end a sentence. */
export function isStop(code: number): boolean {
  return (
    code === 0x2e || code === 0x21 || code === 0x3f || code === 0x2026 || isIdeographicStop(code) || isForeignStop(code)
  );
}

/** Arabic question mark and full stop, danda. */
function isForeignStop(code: number): boolean {
  return code === 0x61f || code === 0x6d4 || code === 0x964;
}

/** Stops of Chinese and Japanese, which no blank follows. */
export function isIdeographicStop(code: number): boolean {
  return code === 0x3002 || code === 0xff01 || code === 0xff1f || code === 0xff61;
}

/** Where the run of stops that begins at `at` ends; stops with blanks between (". . .") are one run. */
export function endOfStops(text: string, at: number): number {
  for (;;) {
    while (at < text.length && isStop(unitAt(text, at))) at++;
    // ". . ."
    if (unitAt(text, at) !== 0x20 || unitAt(text, at + 1) !== 0x2e || unitAt(text, at - 1) !== 0x2e) return at;
    if (kindAt(text, at + 2) & wordBits) return at;
    at++;
  }
}

/** Whether the stops from `stop` to `stopEnd` are an ellipsis: "…" or several full stops. */
export function isEllipsis(text: string, stop: number, stopEnd: number): boolean {
  return unitAt(text, stop) === 0x2026 || (stopEnd > stop + 1 && unitAt(text, stopEnd - 1) === 0x2e);
}

/** Quotation marks, brackets and reference marks such as "[12]" that belong to the sentence before them. */
export function endOfClosers(text: string, at: number): number {
  for (;;) {
    const code = unitAt(text, at);
    if (code === 0x22 || code === 0x29 || code === 0x5d || code === 0x201d || code === 0xbb || isApostrophe(code)) at++;
    else if (code === 0x300d || code === 0x300f) at++;
    else if (isBlank(code) && unitAt(text, at + 1) === 0xbb) at += 2;
    else {
      const note = endOfNote(text, at);
      if (note === at) return at;
      at = note;
    }
  }
}

/** A space, also one that doesn't break. */
function isBlank(code: number): boolean {
  return code === 0x20 || code === 0xa0 || code === 0x202f;
}

function endOfNote(text: string, at: number): number {
  let end = isBlank(unitAt(text, at)) ? at + 1 : at;
  if (unitAt(text, end) !== 0x5b || !(kindAt(text, end + 1) & digitBit)) return at;
  end++;
  while (end < at + 6 && kindAt(text, end) & digitBit) end++;
  return unitAt(text, end) === 0x5d ? end + 1 : at;
}

/** Where the text goes on behind the quotation marks and brackets that open at `at`. */
export function skipOpeners(text: string, at: number): number {
  let first = at;
  while (first < at + longestLook && isOpener(unitAt(text, first))) first++;
  // French sets its quotation marks apart: "« Depuis".
  return first > at && text[first - 1] === '«' && kindAt(text, first) & spaceBit ? first + 1 : first;
}

function isOpener(code: number): boolean {
  if (code === 0x22 || code === 0x28 || code === 0x5b || code === 0x201c || code === 0xab) return true;
  return isApostrophe(code) || code === 0xbf || code === 0xa1;
}
