/** Word types: everything about a word that doesn't depend on where it stands, worked out once and kept. */
import { detach } from '../../text/detach.ts';
import { hashText } from './hash.ts';
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

/** What all capitalisations of a word share. `slot` is its place in the statistics of document number `document`. */
export class Form {
  document = -1;
  slot = 0;
}

/** A word type. All numbers named after texts are hashes. */
export class Word {
  readonly text: string;
  readonly lower: string;
  readonly form: Form;
  readonly exact: number;
  readonly low: number;
  readonly shape: number;
  readonly longShape: number;
  /** Cluster numbers from 1; 0 where the word is unknown. */
  readonly fine: number;
  readonly middle: number;
  readonly coarse: number;
  /** All bits. */
  readonly marks: number;
  /** The bits that features combine; those of gender and of letter case would only scatter them. */
  readonly flags: number;
  /** Begins with a capital, a lower-case particle glued to one included (al-Assad, d'Estaing). */
  readonly capital: boolean;
  readonly allCapitals: boolean;
  readonly letters: boolean;
  /** May be part of a name by its own looks. */
  readonly candidate: boolean;
  readonly short: boolean;
  /** Where the tagger keeps what the word adds to the scores of its neighbours and itself; -1 before it does. */
  memo = -1;

  constructor(text: string, form: Form, lexicon: Lexicon) {
    const lower = text.toLowerCase();
    this.text = text;
    this.lower = lower;
    this.form = form;
    this.exact = hashText(text);
    this.low = hashText(lower);
    const { long, short } = shapesOf(text);
    this.longShape = hashText(long);
    this.shape = hashText(short);
    const tail = lower.slice(lower.lastIndexOf('-') + 1);
    let cluster = lookUp(lexicon.clusters, this.low);
    if (cluster < 0 && tail.length < lower.length && tail !== '') cluster = lookUp(lexicon.clusters, hashText(tail));
    this.fine = cluster + 1;
    this.middle = cluster < 0 ? 0 : lexicon.middleOf[cluster]! + 1;
    this.coarse = cluster < 0 ? 0 : lexicon.coarseOf[cluster]! + 1;
    let flags = lookUp(lexicon.lists, this.low);
    if (flags < 0 && tail.length < lower.length && tail !== '') flags = lookUp(lexicon.lists, hashText(tail));
    if (flags < 0) flags = 0;
    // "Mr." and "Sen." are titles with their stop and without.
    const bare = lower.length > 2 && lower.endsWith('.') ? lower.slice(0, -1) : lower;
    flags |= listed.get(lower) ?? 0;
    if (bare !== lower) flags |= listed.get(bare) ?? 0;
    this.marks = flags;
    this.flags = flags & ~(listBit.female | listBit.male | listBit.neverCommon);
    const looks = looksOf(text);
    this.letters = looks.letters;
    this.capital = looks.capital;
    this.allCapitals = looks.allCapitals;
    this.candidate = looks.capital || looks.inner || (flags & listBit.neverCommon) !== 0;
    this.short = text.length <= 4 && (this.letters || text === '&' || text === '"');
  }

  has(bit: number): boolean {
    return (this.marks & bit) !== 0;
  }
}

interface Looks {
  readonly letters: boolean;
  readonly capital: boolean;
  readonly allCapitals: boolean;
  /** A capital or digit begins it, or a capital stands within. */
  readonly inner: boolean;
}

/** The same twice: expressions of all letters there are take long to compile, and most texts have no such word. */
function looksOf(text: string): Looks {
  const isUpper = text.length > 1 && text === text.toUpperCase();
  if (/^[\0-\x7f]*$/.test(text)) {
    return {
      letters: /^[A-Za-z]+$/.test(text),
      capital: text !== 'I' && /^[A-Z]|^[a-z]{1,3}[-'][A-Z]/.test(text),
      allCapitals: isUpper && /[A-Z]/.test(text),
      inner: /^[A-Z\d]|[a-z][A-Z]/.test(text),
    };
  }
  return {
    letters: /^\p{L}+$/u.test(text),
    capital: /^[\p{Lu}\p{Lt}]/u.test(text) || /^\p{Ll}{1,3}[-'\u02bc]\p{Lu}/u.test(text),
    allCapitals: isUpper && /\p{Lu}/u.test(text),
    inner: /^[\p{Lu}\p{Nd}]|^[^\P{L}a-z]|\p{Ll}\p{Lu}/u.test(text),
  };
}

/** The first 8 characters' classes, and the first 10 with runs of one class made single. */
function shapesOf(text: string): { long: string; short: string } {
  let long = '';
  let short = '';
  let last = '';
  for (const character of text) {
    const code = character.charCodeAt(0);
    const kind =
      code >= 97 && code <= 122
        ? 'x'
        : code >= 65 && code <= 90
          ? 'X'
          : code >= 48 && code <= 57
            ? 'd'
            : code < 128 || isMark(code)
              ? character
              : classOf(character);
    long += kind;
    if (kind !== last) short += kind;
    last = kind;
    if (short.length >= 10) break;
  }
  return { long: long.slice(0, 8), short: short.slice(0, 10) };
}

/** Dashes, quotation marks, bullets, the ellipsis. */
const isMark = (code: number): boolean => code >= 0x2010 && code <= 0x2027;

function classOf(character: string): string {
  if (/\p{Lu}/u.test(character)) return 'X';
  if (/\p{L}|\p{M}/u.test(character)) return 'x';
  return /\p{N}/u.test(character) ? 'd' : character;
}

/** Places of a table without words; a power of two. */
const smallestTable = 4096;

/**
 * The words met so far, in a table with open addressing, so that a token that is known costs no string of its own.
 * It forgets all when it holds more than `limit`, so that memory has a bound.
 */
export class Vocabulary {
  readonly lexicon: Lexicon;
  /** Stands before the first and after the last word of a sentence. */
  readonly border: Word;
  readonly #limit: number;
  #size = 0;
  /** Two numbers a place: the hash, and 0 when the place is empty, else where the token and its word are, from 1. */
  #table = new Int32Array(smallestTable * 2);
  /** What stands in the text, before it is made plain. */
  #tokens: string[] = [];
  #words: Word[] = [];
  #forms = new Map<string, Form>();

  constructor(lexicon: Lexicon, limit = 30_000) {
    this.lexicon = lexicon;
    this.#limit = limit;
    this.border = new Word('', new Form(), lexicon);
  }

  /** Whether it forgot; to be called between documents only: words of one document must share their forms. */
  bound(): boolean {
    if (this.#size <= this.#limit) return false;
    this.#size = 0;
    this.#table = new Int32Array(smallestTable * 2);
    this.#tokens = [];
    this.#words = [];
    this.#forms = new Map();
    this.border.memo = -1;
    return true;
  }

  /** The type of the token [start, end); typographic quotes count as straight ones, soft hyphens as nothing. */
  word(text: string, start: number, end: number): Word {
    let hash = 0;
    for (let i = start; i < end; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
    hash ^= hash >>> 15;
    const table = this.#table;
    const mask = table.length - 2;
    let at = (hash << 1) & mask;
    for (let place = table[at + 1]!; place !== 0; place = table[at + 1]!) {
      if (table[at] === hash && isAt(this.#tokens[place - 1]!, text, start, end)) return this.#words[place - 1]!;
      at = (at + 2) & mask;
    }
    const token = detach(text.slice(start, end));
    const word = this.#make(token);
    this.#tokens.push(token);
    this.#words.push(word);
    table[at] = hash;
    table[at + 1] = ++this.#size;
    if (this.#size * 4 > mask) this.#grow();
    return word;
  }

  #grow(): void {
    const table = new Int32Array(this.#table.length * 2);
    const mask = table.length - 2;
    for (let from = 0; from < this.#table.length; from += 2) {
      const place = this.#table[from + 1]!;
      if (place === 0) continue;
      const hash = this.#table[from]!;
      let at = (hash << 1) & mask;
      while (table[at + 1] !== 0) at = (at + 2) & mask;
      table[at] = hash;
      table[at + 1] = place;
    }
    this.#table = table;
  }

  #make(token: string): Word {
    const shown = /^[\0-_a-\x7f]*$/.test(token) ? token : plainOf(token) || token;
    const lower = shown.toLowerCase();
    let form = this.#forms.get(lower);
    if (form === undefined) this.#forms.set(lower, (form = new Form()));
    return new Word(shown, form, this.lexicon);
  }
}

/** Without soft hyphens, and with straight quotation marks and plain hyphens. */
const plainOf = (token: string): string =>
  token
    .replace(/[\u2018\u2019\u02bc`\u00b4]/g, "'")
    .replace(/[\u201c\u201d\u201e]/g, '"')
    .replace(/\u00ad/g, '')
    .replace(/[\u2010\u2011]/g, '-');

function isAt(token: string, text: string, start: number, end: number): boolean {
  if (token.length !== end - start) return false;
  for (let i = 0; i < token.length; i++) if (token.charCodeAt(i) !== text.charCodeAt(start + i)) return false;
  return true;
}
