/** The longest form of the lists that begins at a place of a text. */
import { unitAt } from '../../text/characters.ts';
import { mayBegin } from './beginnings.ts';
import { valueOf } from './hash-table.ts';
import { formFlag } from './kinds.ts';
import { hashWord, isUpper, rowStep } from './letters.ts';
import type { PackedCountries } from './packed.ts';
import { WordReader } from './word-reader.ts';

const ampersand = 38;
const maxGap = 12;
const isSpace = (c: number): boolean =>
  c === 32 || (c >= 9 && c <= 13) || c === 0xa0 || (c >= 0x2000 && c <= 0x200b) || c === 0x202f || c === 0x3000;
const isHyphen = (c: number): boolean => c === 45 || (c >= 0x2010 && c <= 0x2014) || c === 0x2212;
const isApostrophe = (c: number): boolean =>
  c === 39 || c === 0x2019 || c === 0x2018 || c === 0x60 || c === 0xb4 || c === 0x2bc;

const isLetter = (c: number): boolean => (c | 32) >= 97 && (c | 32) <= 122;

/** Start of the next word of the same name, or -1 where a name cannot go on; a lone `&` is a word. */
function nextOfName(text: string, end: number, wordLength: number): number {
  // Nearly always a blank and a letter.
  if (unitAt(text, end) === 32 && isLetter(unitAt(text, end + 1))) return end + 1;
  let breaks = 0;
  let at = end;
  if (unitAt(text, at) === 46 && wordLength <= 3) at++;
  for (; at < text.length && at - end < maxGap; at++) {
    const c = text.charCodeAt(at);
    if (c === 10 && ++breaks > 1) return -1;
    if (!isSpace(c) && !isHyphen(c) && !isApostrophe(c)) break;
  }
  return at > end && at < text.length ? at : -1;
}

const and = hashWord('and');

/** One serves one text; `at` leaves its findings in the fields, so that nothing is allocated per word. */
export class FormSearch {
  /** The form's number + 1, 0 for none. */
  form = 0;
  formEnd = 0;
  private readonly text: string;
  private readonly packed: PackedCountries;
  private readonly reader: WordReader;

  constructor(text: string, packed: PackedCountries) {
    this.text = text;
    this.packed = packed;
    this.reader = new WordReader(text, packed.fold);
  }

  /** Finds the longest form that begins at an offset with one of the words of `beginnings`. */
  at(from: number, beginnings: Uint8Array): void {
    const { text, packed, reader } = this;
    this.form = 0;
    reader.read(from);
    if (!mayBegin(beginnings, reader.hash)) return;
    let hash = rowStep(0, reader.hash);
    let check = rowStep(0, reader.check);
    let { end, length } = reader;
    for (let at = from; length > 0;) {
      if (!mayBegin(packed.beginnings, hash)) return;
      const row = valueOf(packed.rows, hash, check);
      const form = row >> 1;
      if (form > 0 && ((packed.formFlags[form - 1]! & formFlag.titled) === 0 || isUpper(text.charCodeAt(at)))) {
        this.form = form;
        this.formEnd = end;
      }
      // Most names end here: no form goes on with another word.
      if ((row & 1) === 0) return;
      at = nextOfName(text, end, length);
      if (at < 0) return;
      const isAnd = text.charCodeAt(at) === ampersand;
      if (isAnd) {
        end = at + 1;
        length = 1;
      } else {
        reader.read(at);
        ({ end, length } = reader);
      }
      hash = rowStep(hash, isAnd ? and.hash : reader.hash);
      check = rowStep(check, isAnd ? and.check : reader.check);
    }
  }
}
