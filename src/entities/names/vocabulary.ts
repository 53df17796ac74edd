/** Word types: everything about a word that doesn't depend on where it stands, worked out once and kept. */
import { detach } from '../../text/detach.ts';
import { checkUnit, hashText, hashUnit } from './hash.ts';
import { type WordTable, listBit, lookUp } from './lexicon.ts';
import {
  calendarWords,
  companies,
  functionWords,
  organisationNouns,
  particles,
  placeNouns,
  roles,
  speechVerbs,
  titles,
} from './lists.ts';
import { lookBit, looksOf, shapesOf } from './looks.ts';
import { isSoughtRow, listedRow } from './word-list.ts';

/** The tables that describe words: of the fine clusters, of the lists, and from fine clusters to coarser ones. */
export interface Lexicon {
  readonly clusters: WordTable;
  readonly lists: WordTable;
  readonly middleOf: Uint8Array;
  readonly coarseOf: Uint8Array;
}

/** Bits of `Word.flags` above those of `listBit`. */
export const wordBit = {
  title: 1 << 16,
  role: 1 << 17,
  speech: 1 << 18,
  calendar: 1 << 19,
  organisation: 1 << 20,
  placeNoun: 1 << 21,
  particle: 1 << 22,
  function: 1 << 23,
  company: 1 << 24,
} as const;

export const flagCount = 25;

/** Of a listed word its bits, so that a word is looked up once for all lists. */
const listed: ReadonlyMap<string, number> = bitsOf([
  [titles, wordBit.title],
  [roles, wordBit.role],
  [speechVerbs, wordBit.speech],
  [calendarWords, wordBit.calendar],
  [organisationNouns, wordBit.organisation],
  [placeNouns, wordBit.placeNoun],
  [particles, wordBit.particle],
  [functionWords, wordBit.function],
  [companies, wordBit.company],
]);

function bitsOf(lists: readonly (readonly [ReadonlySet<string>, number])[]): Map<string, number> {
  const bits = new Map<string, number>();
  for (const [list, bit] of lists) for (const word of list) bits.set(word, (bits.get(word) ?? 0) | bit);
  return bits;
}

/** What all capitalisations of a word share: the one that is met first, so that most words are their own form. */
export interface Form {
  /** The number of the document in whose statistics it has its place, `slot`. */
  document: number;
  slot: number;
}

/** A word type. All numbers named after texts are hashes. What is asked for at every token comes first. */
export class Word implements Form {
  /** All bits: of the lists, of `wordBit` and of `lookBit`. */
  readonly marks: number;
  /** Its form's place in the statistics of document number `document`. */
  document = -1;
  slot = 0;
  /** Where the tagger keeps what the word adds to the scores of its neighbours and itself; -1 before it does. */
  memo = -1;
  /** One of `KnownWords`, as it stands. */
  isFrequent = false;
  /** Met in several documents since the vocabulary last forgot. */
  isRecurrent = false;
  readonly low: number;
  readonly lower: string;
  readonly text: string;
  readonly form: Form;
  readonly shape: number;
  /** The bits that features combine; those of gender and of letter case would only scatter them. */
  readonly flags: number;
  /** Cluster numbers from 1; 0 where the word is unknown. */
  readonly fine: number;
  readonly middle: number;
  readonly coarse: number;
  readonly exact: number;
  readonly longShape: number;
  /** What `WordList` knows it by, in small letters and as it stands. */
  readonly lowerRow: number;
  readonly textRow: number;

  /** `traits` has from `at` on what `describe` wrote of the word; without a `form` it is its own. */
  constructor(text: string, lower: string, form: Form | undefined, traits: Int32Array, at: number) {
    this.low = traits[at + 1]!;
    this.lower = lower;
    this.text = text;
    this.form = form ?? this;
    this.shape = traits[at + 2]!;
    this.flags = traits[at + 3]!;
    this.fine = traits[at + 4]!;
    this.middle = traits[at + 5]!;
    this.coarse = traits[at + 6]!;
    this.exact = traits[at + 7]!;
    this.longShape = traits[at + 8]!;
    this.lowerRow = listedRow(lower, this.low);
    this.textRow = text === lower ? this.lowerRow : listedRow(text, this.exact);
    const isSought = isSoughtRow(this.lowerRow) || isSoughtRow(this.textRow);
    this.marks = isSought ? traits[at]! | lookBit.sought : traits[at]!;
  }

  has(bit: number): boolean {
    return (this.marks & bit) !== 0;
  }

  get capital(): boolean {
    return this.has(lookBit.capital);
  }

  get allCapitals(): boolean {
    return this.has(lookBit.allCapitals);
  }

  get letters(): boolean {
    return this.has(lookBit.letters);
  }
}

/** Numbers that `describe` writes. */
export const traitCount = 9;

/** Writes what is known of a word before any text is read. */
function describe(text: string, lower: string, lexicon: Lexicon, out: Int32Array): void {
  const exact = hashText(text);
  const low = lower === text ? exact : hashText(lower);
  const shapes = shapesOf(text);
  const hyphen = lower.lastIndexOf('-');
  const tail = hyphen >= 0 && hyphen < lower.length - 1 ? hashText(lower, hyphen + 1) : undefined;
  let cluster = lookUp(lexicon.clusters, low);
  if (cluster < 0 && tail !== undefined) cluster = lookUp(lexicon.clusters, tail);
  let flags = lookUp(lexicon.lists, low);
  if (flags < 0 && tail !== undefined) flags = lookUp(lexicon.lists, tail);
  if (flags < 0) flags = 0;
  flags |= listed.get(lower) ?? 0;
  // "Mr." and "Sen." are titles with their stop and without.
  if (lower.length > 2 && lower.endsWith('.')) flags |= listed.get(lower.slice(0, -1)) ?? 0;
  const looks = looksOf(text) | ((flags & listBit.neverCommon) !== 0 ? lookBit.candidate : 0);
  out[0] = flags | looks;
  out[1] = low;
  out[2] = shapes.short;
  out[3] = flags & ~(listBit.female | listBit.male | listBit.neverCommon);
  out[4] = cluster + 1;
  out[5] = cluster < 0 ? 0 : lexicon.middleOf[cluster]! + 1;
  out[6] = cluster < 0 ? 0 : lexicon.coarseOf[cluster]! + 1;
  out[7] = exact;
  out[8] = shapes.long;
}

/** Places of a table without words; a power of two, small: it grows some times before V8 compiles what grows it. */
const smallestTable = 64;
/** Numbers a place: two hashes, and 0 when the place is empty, else where the word is, from 1; one is left free. */
const stride = 4;

/**
 * Words worked out beforehand: where each stands in a table like that of `Vocabulary`, from 1, and by place its traits and
 * what it adds to scores (`WordSums`).
 */
export interface KnownWords {
  readonly table: Int32Array;
  /** `traitCount` a word. */
  readonly traits: Int32Array;
  /** `memoWidth` a word. */
  readonly memos: Int32Array;
  readonly memoWidth: number;
}

export const noKnownWords: KnownWords = {
  table: new Int32Array(stride),
  traits: new Int32Array(),
  memos: new Int32Array(),
  memoWidth: 0,
};

/** The place of a token by its two hashes, 0 where it has none. */
function placeIn(table: Int32Array, hash: number, check: number): number {
  const mask = table.length - stride;
  let at = Math.imul(hash, stride) & mask;
  while (table[at + 2] !== 0 && (table[at] !== hash || table[at + 1] !== check)) at = (at + stride) & mask;
  return table[at + 2]!;
}

/**
 * The words met so far, in a table with open addressing, so that a token that is known costs no string of its own. Two
 * tokens of the same 64 bits of hashes are taken for one: among a million words, once in thirty million times.
 * When it holds more than `limit` it forgets those that one document alone had, so that memory has a bound.
 */
export class Vocabulary {
  readonly lexicon: Lexicon;
  /** Stands before the first and after the last word of a sentence. */
  readonly border: Word;
  readonly #limit: number;
  #table = new Int32Array(smallestTable * stride);
  readonly #words: Word[] = [];
  /** By the hash of a word in lower case where one of its capitalisations is, from 1; 0 when the place is empty. */
  #forms = new Int32Array(smallestTable);
  readonly #known: KnownWords;
  readonly #traits = new Int32Array(traitCount);

  constructor(lexicon: Lexicon, { limit = 40_000, known = noKnownWords } = {}) {
    this.lexicon = lexicon;
    this.#limit = limit;
    this.#known = known;
    describe('', '', lexicon, this.#traits);
    this.border = new Word('', '', undefined, this.#traits, 0);
  }

  /** The table as it stands, which is that of `KnownWords`. */
  get table(): Int32Array {
    return this.#table;
  }

  /** The words it holds. */
  get words(): readonly Word[] {
    return this.#words;
  }

  /** Whether it forgot; to be called between documents only: words of one document must share their forms. */
  bound(): boolean {
    if (this.#words.length <= this.#limit) return false;
    const words = this.#words.slice();
    const table = this.#table.slice();
    this.#words.length = 0;
    this.#table.fill(0);
    this.#forms.fill(0);
    const recurrent = words.reduce((count, word) => count + Number(word.isRecurrent), 0);
    // With many left it would soon forget again.
    if (recurrent > this.#limit / 2) return true;
    for (let from = 0; from < table.length; from += stride) {
      const word = words[table[from + 2]! - 1];
      if (word === undefined || !word.isRecurrent) continue;
      word.isRecurrent = false;
      this.#put(table[from]!, table[from + 1]!, word);
    }
    return true;
  }

  /** The type of the token [start, end); typographic quotes count as straight ones, soft hyphens as nothing. */
  word(text: string, start: number, end: number): Word {
    let hash = 0;
    let check = end - start;
    for (let i = start; i < end; i++) {
      const unit = text.charCodeAt(i);
      hash = hashUnit(hash, unit);
      check = checkUnit(check, unit);
    }
    hash ^= hash >>> 15;
    const table = this.#table;
    const mask = table.length - stride;
    let at = Math.imul(hash, stride) & mask;
    for (let place = table[at + 2]!; place !== 0; place = table[at + 2]!) {
      if (table[at] === hash && table[at + 1] === check) return this.#words[place - 1]!;
      at = (at + stride) & mask;
    }
    const word = this.#make(detach(text.slice(start, end)), placeIn(this.#known.table, hash, check));
    this.#put(hash, check, word);
    return word;
  }

  /** Puts in a word that isn't there. */
  #put(hash: number, check: number, word: Word): void {
    putPlace(this.#table, hash, check, this.#words.push(word));
    const form = this.#placeOfForm(word.low, word.lower);
    if (this.#forms[form] === 0) this.#forms[form] = this.#words.length;
    if (this.#words.length * 2 * stride >= this.#table.length) this.#grow();
  }

  #grow(): void {
    const { length } = this.#table;
    const table = new Int32Array(length * 2);
    for (let from = 0; from < length; from += stride) {
      const place = this.#table[from + 2]!;
      if (place !== 0) putPlace(table, this.#table[from]!, this.#table[from + 1]!, place);
    }
    const places = this.#forms;
    this.#table = table;
    this.#forms = new Int32Array(places.length * 2);
    for (const place of places) {
      if (place === 0) continue;
      const { low, lower } = this.#words[place - 1]!;
      this.#forms[this.#placeOfForm(low, lower)] = place;
    }
  }

  /** Where `#forms` has a word in lower case, or would have it. */
  #placeOfForm(low: number, lower: string): number {
    const mask = this.#forms.length - 1;
    let at = low & mask;
    for (let place = this.#forms[at]!; place !== 0; place = this.#forms[at]!) {
      const word = this.#words[place - 1]!;
      if (word.low === low && word.lower === lower) break;
      at = (at + 1) & mask;
    }
    return at;
  }

  #make(token: string, known: number): Word {
    const text = isPlain(token) ? token : plainOf(token) || token;
    const lower = text.toLowerCase();
    const isKnown = known > 0;
    if (!isKnown) describe(text, lower, this.lexicon, this.#traits);
    const traits = isKnown ? this.#known.traits : this.#traits;
    const at = isKnown ? (known - 1) * traitCount : 0;
    const place = this.#forms[this.#placeOfForm(traits[at + 1]!, lower)]!;
    const word = new Word(text, lower, place === 0 ? undefined : this.#words[place - 1]!.form, traits, at);
    if (isKnown) {
      word.memo = (known - 1) * this.#known.memoWidth;
      word.isFrequent = true;
    }
    return word;
  }
}

/** Puts a place in under its hashes, which the table doesn't have. */
function putPlace(table: Int32Array, hash: number, check: number, place: number): void {
  const mask = table.length - stride;
  let at = Math.imul(hash, stride) & mask;
  while (table[at + 2] !== 0) at = (at + stride) & mask;
  table[at] = hash;
  table[at + 1] = check;
  table[at + 2] = place;
}

/** Whether a token has nothing that `plainOf` replaces, as most have: of ASCII, and no backtick. */
function isPlain(token: string): boolean {
  for (let i = 0; i < token.length; i++) {
    const unit = token.charCodeAt(i);
    if (unit > 0x7f || unit === 0x60) return false;
  }
  return true;
}

/** Without soft hyphens, and with straight quotation marks and plain hyphens. */
const plainOf = (token: string): string =>
  token
    .replace(/[\u2018\u2019\u02bc`\u00b4]/g, "'")
    .replace(/[\u201c\u201d\u201e]/g, '"')
    .replace(/\u00ad/g, '')
    .replace(/[\u2010\u2011]/g, '-');
