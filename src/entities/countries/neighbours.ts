/** The words around a place of a text, with their classes. */
import { unitAt } from '../../text/characters.ts';
import { classBit } from './gazetteer.ts';
import { valueOf } from './hash-table.ts';
import type { WordClass } from './kinds.ts';
import type { PackedCountries } from './packed.ts';
import { WordReader } from './word-reader.ts';

/** A word beside a match. */
export interface Neighbour {
  /** What stands between it and the match: '' for a space, else the punctuation. */
  readonly mark: string;
  readonly start: number;
  readonly end: number;
  /** In lower case. */
  readonly key: string;
  /** Begins with a capital. */
  readonly capital: boolean;
  /** Classes of the context words, as bits. */
  readonly classes: number;
}

/** 1 for what words are made of: letters, digits, the soft hyphen. */
const wordCodes = new Uint8Array(0x10000);
wordCodes.fill(1, 97, 123).fill(1, 65, 91).fill(1, 48, 58).fill(1, 0xc0, 0x2000).fill(1, 0x2070);
for (const [code, isWord] of [
  [0xad, 1],
  [0xd7, 0],
  [0xf7, 0],
  [0x2212, 0],
  [0x3000, 0],
] as const) {
  wordCodes[code] = isWord;
}
export const isWordCode = (c: number): boolean => wordCodes[c] === 1;
/** Whether an s and no further letter stands behind the apostrophe at `at`. */
const isPossessive = (text: string, at: number): boolean =>
  (unitAt(text, at + 1) | 32) === 0x73 && !isWordCode(unitAt(text, at + 2));
const isSpaceCode = (c: number): boolean =>
  c === 32 || (c >= 9 && c <= 13) || c === 0xa0 || (c >= 0x2000 && c <= 0x200b) || c === 0x202f;

export class Neighbours {
  readonly text: string;
  private readonly packed: PackedCountries;
  private readonly reader: WordReader;
  // The rules ask for the same neighbours one after the other.
  private lastEnd = -1;
  private lastAfter: Neighbour | undefined;
  private lastStart = -1;
  private lastBefore: Neighbour | undefined;

  constructor(text: string, packed: PackedCountries) {
    this.text = text;
    this.packed = packed;
    this.reader = new WordReader(text, packed.fold);
  }

  /** The word after an offset; undefined at the end of the paragraph. A possessive 's is the mark "'s". */
  after(end: number): Neighbour | undefined {
    if (end === this.lastEnd) return this.lastAfter;
    this.lastEnd = end;
    return (this.lastAfter = this.lookAfter(end));
  }

  private lookAfter(end: number): Neighbour | undefined {
    const { text } = this;
    let at = end;
    let mark = '';
    let breaks = 0;
    for (; at < text.length && mark.length < 4; at++) {
      const c = text.charCodeAt(at);
      if (isSpaceCode(c)) {
        if (c === 10 && ++breaks > 1) return undefined;
        continue;
      }
      if (mark === '' && (c === 39 || c === 0x2019) && isPossessive(text, at)) {
        mark = "'s";
        at++;
        continue;
      }
      if (isWordCode(c)) return this.word(at, mark);
      mark += text[at]!;
    }
    return undefined;
  }

  /** The word before an offset; undefined at the start of the paragraph. */
  before(start: number): Neighbour | undefined {
    if (start === this.lastStart) return this.lastBefore;
    const found = this.lookBefore(start);
    this.lastStart = start;
    return (this.lastBefore = found);
  }

  private lookBefore(start: number): Neighbour | undefined {
    const { text } = this;
    let at = start - 1;
    let mark = '';
    let breaks = 0;
    for (; at >= 0 && mark.length < 4; at--) {
      const c = text.charCodeAt(at);
      if (isSpaceCode(c)) {
        if (c === 10 && ++breaks > 1) return undefined;
        continue;
      }
      if (isWordCode(c)) break;
      mark = text[at]! + mark;
    }
    if (at < 0 || mark.length >= 4) return undefined;
    let from = at;
    while (from > 0 && isWordCode(text.charCodeAt(from - 1))) from--;
    if (mark.startsWith('.')) {
      // An abbreviation's stop belongs to it: "Mr. Jordan", "U.S. Poland".
      while (from > 1 && text.charCodeAt(from - 1) === 46 && isWordCode(text.charCodeAt(from - 2)) && at - from < 2) {
        from--;
        while (from > 0 && isWordCode(text.charCodeAt(from - 1))) from--;
      }
      if (at + 1 - from <= 4 && /^\p{Lu}/u.test(text[from]!)) mark = mark.slice(1);
    }
    const word = this.word(from, mark);
    // "Israel's army": the s is no word of its own.
    if (word.key === 's' && from > 0 && "'’".includes(text[from - 1]!)) {
      const owner = this.before(from - 1);
      if (owner === undefined) return undefined;
      const { start: first, end, key, capital, classes } = owner;
      return { mark: `'s${mark}`, start: first, end, key, capital, classes };
    }
    return word;
  }

  private word(from: number, mark: string): Neighbour {
    const classes = this.classesAt(from);
    const { end } = this.reader;
    const first = this.text[from]!;
    return {
      mark,
      start: from,
      end: Math.max(end, from + 1),
      key: this.text.slice(from, Math.max(end, from + 1)).toLowerCase(),
      capital: first !== first.toLowerCase(),
      classes,
    };
  }

  /** Classes of the word that begins at an offset, as bits. */
  protected classesAt(start: number): number {
    this.reader.read(start);
    return this.reader.length === 0 ? 0 : valueOf(this.packed.words, this.reader.hash, this.reader.check) | 0;
  }
}

const bits = new Map<WordClass, number>();

/** Whether a neighbour has a class. */
export function is(neighbour: Neighbour | undefined, name: WordClass): boolean {
  if (neighbour === undefined || neighbour.classes === 0) return false;
  let bit = bits.get(name);
  if (bit === undefined) bits.set(name, (bit = classBit(name)));
  return (neighbour.classes & bit) !== 0;
}
