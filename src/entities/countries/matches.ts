/**
 * All forms of the lists in a text, longest first, in one pass over its tokens. Whether a form means its country here
 * is not decided yet.
 */
import type { Segmentation } from '../../text/segmentation.ts';
import type { Gazetteer } from './gazetteer.ts';
import { formFlag, formKinds } from './kinds.ts';
import { kindsOfLetters } from './letter-kinds.constant.ts';
import { isLower, isUpper, lowerLetter, noLetter, upperLetter } from './letters.ts';
import type { PackedCountries } from './packed.ts';
import { FormSearch } from './search.ts';

/** Forms found, in order, not overlapping. */
export interface Matches {
  length: number;
  readonly start: number[];
  readonly end: number[];
  /** Number of the form in the gazetteer. */
  readonly form: number[];
  readonly sentence: number[];
}

const capitalI = 0x49;
const expressionKind = formKinds.indexOf('expression');

const wideLetter = (c: number): number =>
  (c >= 0x300 && c < 0x2000) || (c > 0x206f && c !== 0x2212 && c !== 0x3000) ? lowerLetter : noLetter;
const letterKinds = new Uint8Array(kindsOfLetters);
const isLetter = (c: number): boolean => (c < letterKinds.length ? letterKinds[c]! : wideLetter(c)) !== noLetter;

/**
 * Matches `gazetteer` against a document. Linear in its length: a name has few words, and a search begins at a capital,
 * in sentences without any at each word.
 */
export function findMatches(gazetteer: Gazetteer, document: Segmentation): Matches {
  return new Matching(gazetteer, document).run();
}

/** One pass over a document. */
class Matching {
  private readonly matches: Matches = { length: 0, start: [], end: [], form: [], sentence: [] };
  private readonly packed: PackedCountries;
  private readonly document: Segmentation;
  private readonly text: string;
  private readonly search: FormSearch;
  /** The first of the tokens with capitals that is still ahead. */
  private nextCapital = 0;
  /** End of the last match: nothing before it is looked at again. */
  private done = 0;
  /** The token last asked whether it is an address: one may hold many forms. */
  private tokenAsked = -1;
  private isInAddress = false;

  constructor(gazetteer: Gazetteer, document: Segmentation) {
    this.packed = gazetteer.packed;
    this.document = document;
    this.text = document.text;
    this.search = new FormSearch(document.text, gazetteer.packed);
  }

  run(): Matches {
    const { sentences } = this.document;
    for (let sentence = 0; sentence < sentences.length; sentence++) {
      const before = this.matches.length;
      const hasCapitals = this.scanCapitals(sentence);
      if (!hasCapitals && this.matches.length === before) this.scanLowered(sentence);
    }
    return this.matches;
  }

  /** Looks for forms at the capitals of a sentence; tells whether it has any besides the pronoun "I". */
  private scanCapitals(sentence: number): boolean {
    const { tokens, firstToken } = this.document;
    const { start, end, capitals } = tokens;
    const first = firstToken[sentence]!;
    const last = 2 * firstToken[sentence + 1]!;
    let hasCapitals = false;
    let next = this.nextCapital;
    for (; next < capitals.length && capitals[next]! < last; next++) {
      const token = capitals[next]! >> 1;
      const at = start[token]!;
      if ((capitals[next]! & 1) === 1) {
        hasCapitals = this.scanToken(sentence, token) || hasCapitals;
      } else if (token > first && end[token - 1] === at) {
        // Without a blank before it, it may be the rest of a word: "DON'T" is two tokens.
        hasCapitals = this.tryCapital(at, sentence, token) || hasCapitals;
      } else {
        hasCapitals ||= end[token]! > at + 1 || this.text.charCodeAt(at) !== capitalI;
        if (at >= this.done) this.matchAt(at, sentence, token, false);
      }
    }
    this.nextCapital = next;
    return hasCapitals;
  }

  /** Looks for forms at all capitals of a token. */
  private scanToken(sentence: number, token: number): boolean {
    const { text } = this;
    const { tokens } = this.document;
    const end = tokens.end[token]!;
    let hasCapitals = false;
    for (let at = Math.max(tokens.start[token]!, this.done); at < end; at++) {
      const c = text.charCodeAt(at);
      if (c >= letterKinds.length || letterKinds[c] !== upperLetter) continue;
      hasCapitals = this.tryCapital(at, sentence, token) || hasCapitals;
      if (this.done > at) at = this.done - 1;
    }
    return hasCapitals;
  }

  /** Looks for a form at a capital that begins a word, or is its second letter; tells whether it begins one. */
  private tryCapital(at: number, sentence: number, token: number): boolean {
    const { text } = this;
    if (at < this.done || !isUpper(text.charCodeAt(at))) return at < this.done;
    const before = at === 0 ? 0 : text.charCodeAt(at - 1);
    if (!isLetter(before)) {
      this.matchAt(at, sentence, token, false);
      return text.charCodeAt(at) !== capitalI || (at + 1 < text.length && isLetter(text.charCodeAt(at + 1)));
    }
    // The capital of eSwatini.
    const isSecond = isLower(before) && !(at > 1 && isLetter(text.charCodeAt(at - 2)));
    if (isSecond) this.matchAt(at - 1, sentence, token, false);
    return false;
  }

  /** Looks for forms at every word of a sentence that is written without capitals. */
  private scanLowered(sentence: number): void {
    const { text } = this;
    const { tokens, firstToken } = this.document;
    const last = firstToken[sentence + 1]!;
    for (let token = firstToken[sentence]!; token < last; token++) {
      const end = tokens.end[token]!;
      for (let at = Math.max(tokens.start[token]!, this.done); at < end; at++) {
        if (!isLetter(text.charCodeAt(at)) || isLetter(text.charCodeAt(at - 1))) continue;
        if (this.matchAt(at, sentence, token, !isUpper(text.charCodeAt(at)))) at = this.done - 1;
      }
    }
  }

  /** Adds the form that begins at an offset of a token, if one does and its letters are of the right case. */
  private matchAt(from: number, sentence: number, token: number, lowered: boolean): boolean {
    this.search.at(from, this.packed.beginnings);
    if (this.search.form === 0) return false;
    const { text, packed, matches } = this;
    const { formEnd } = this.search;
    const { tokens } = this.document;
    const flags = packed.formFlags[this.search.form - 1]!;
    if (lowered) {
      // "u.s." with its dots is nothing else, "us" is.
      const isDotted = (flags & formFlag.capitals) !== 0 && text.slice(from, formEnd).includes('.');
      if ((flags & formFlag.lower) === 0 && !isDotted) return false;
    } else if ((flags & formFlag.capitals) !== 0) {
      for (let k = from; k < formEnd; k++) if (isLower(text.charCodeAt(k))) return false;
    }
    if (lowered || tokens.end[token]! > formEnd || tokens.start[token] !== from) {
      if (token !== this.tokenAsked) {
        this.tokenAsked = token;
        this.isInAddress = isAddress(text, tokens.start[token]!, tokens.end[token]!);
      }
      if (this.isInAddress) return false;
    }
    const start = lowered ? from : this.takeLead(from);
    matches.start.push(start);
    matches.end.push(this.search.formEnd);
    matches.form.push(this.search.form - 1);
    matches.sentence.push(sentence);
    matches.length++;
    this.done = this.search.formEnd;
    return true;
  }

  /**
   * Start of an expression that begins with a small word before the form found ("went Dutch"), which then takes the
   * form's place; else the form's own start.
   */
  private takeLead(from: number): number {
    const { text, packed, search } = this;
    const { form: own, formEnd: end } = search;
    let at = from;
    for (let words = 0; words < 2; words++) {
      const last = at - 1;
      if (last < 1 || text.charCodeAt(last) !== 32 || !isLower(text.charCodeAt(last - 1))) break;
      at = last;
      while (at > 0 && isLower(text.charCodeAt(at - 1))) at--;
      search.at(at, packed.leads);
      if (search.form > 0 && packed.formKind[search.form - 1] === expressionKind && search.formEnd >= end) return at;
    }
    search.form = own;
    search.formEnd = end;
    return from;
  }
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
