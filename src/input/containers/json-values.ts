/**
 * Cuts JSON into the texts of its articles without parsing it: one object, objects one after the other, an array of
 * them, or such an array inside an object under a name that says so (`{"articles": [...]}`, `{"hits": {"hits": [...]}}`).
 * It knows brackets, strings and the outer objects' keys only; whether a text is valid JSON is its reader's question.
 */
import type { Problem } from '../../errors.ts';
import { textKeys } from '../fields.ts';
import { overLimit, type Limits } from '../limits.ts';
import type { Format, InputRecord } from '../record.ts';
import type { Cutter } from './cutter.ts';
import { Gathered } from './gathered.ts';

/** Keys whose arrays of objects hold articles, unless the object around them has had a text itself. */
const listKeys = new Set(
  'articles documents docs objects results result stories posts entries edges items item data hits news records rows list response value'.split(
    ' ',
  ),
);

/** How deep an array of articles may lie in objects. */
const listDepth = 4;

/** So many values in a row that are no objects are no articles with a mistake among them, and each would be told. */
const mostStrays = 1000;

/** Longer keys are none of those that are looked for. */
const longestKey = 32;

const quote = 0x22;
const comma = 0x2c;
const colon = 0x3a;
const openBracket = 0x5b;
const backslash = 0x5c;
const closeBracket = 0x5d;
const openBrace = 0x7b;
const closeBrace = 0x7d;
/** Stands before each text of a JSON text sequence (RFC 7464). */
const recordSeparator = 0x1e;

const isOpening = (byte: number): boolean => byte === openBrace || byte === openBracket;
const isClosing = (byte: number): boolean => byte === closeBrace || byte === closeBracket;
const isBlank = (byte: number): boolean => byte === 0x20 || (byte >= 0x09 && byte <= 0x0d) || byte === recordSeparator;

/** The articles of a JSON file as records, each the text of one value; what comes before a fault is kept. */
export function jsonValuesCutter(path: string, format: Format, limits: Limits): Cutter {
  return new JsonValuesCutter(path, format, limits);
}

class JsonValuesCutter implements Cutter {
  readonly #path: string;
  readonly #format: Format;
  readonly #limits: Limits;

  // The chunk being read, the place in it, where in it the value under way begins, and what has been found in it.
  #chunk: Uint8Array = new Uint8Array(0);
  #at = 0;
  #from = 0;
  #found: (InputRecord | Problem)[] = [];

  /** Values cut so far, and how many of the last ones were no objects. */
  #index = 0;
  #strays = 0;
  #failed = false;
  /** How many brackets are open. */
  #depth = 0;
  /** The list whose elements are being cut stands at this depth; 0 is the file itself, one value after the other. */
  #level = 0;

  // The value under way: whether there is one, whether it is a string, number or word, and its bytes in earlier chunks.
  #open = false;
  #isScalar = false;
  #isObject = false;
  #inString = false;
  #isEscaped = false;
  readonly #kept: Gathered;

  // An outer object, which may be the article or only hold the list of them: its last string and last key, …
  #isOuter = false;
  #string = '';
  #key = '';
  /** … the depth of the outermost object in it that has had a text, 0 for none, … */
  #textDepth = 0;
  /** … the depth of an array that is a list of articles if an object comes first in it, -1 for none, … */
  #listAt = -1;
  /** … and whether it had such a list, and therefore is no article. */
  #hadList = false;

  constructor(path: string, format: Format, limits: Limits) {
    this.#path = path;
    this.#format = format;
    this.#limits = limits;
    this.#kept = new Gathered(limits.recordBytes);
  }

  push(chunk: Uint8Array): (InputRecord | Problem)[] {
    this.#chunk = chunk;
    this.#from = 0;
    this.#found = [];
    for (this.#at = 0; this.#at < chunk.length && !this.#failed; this.#at++) this.#read(chunk[this.#at]!);
    const isKept = this.#open && !this.#failed && !(this.#hadList && this.#level === 0);
    if (isKept) this.#kept.add(chunk.subarray(this.#from));
    return this.#found;
  }

  end(): (InputRecord | Problem)[] {
    this.#found = [];
    if (this.#failed) return this.#found;
    if (this.#isScalar && !this.#inString) this.#close();
    else if (this.#open) this.#fail(`ends in the middle of article ${this.#index + 1}`);
    else if (this.#depth > 0) {
      this.#fail(
        this.#index > 0 ? `ends in the middle of article ${this.#index + 1}` : 'ends before its first article',
      );
    } else if (this.#index === 0) {
      this.#found.push({ code: 'empty', message: 'holds no articles', hint: 'give it an article', path: this.#path });
    }
    return this.#found;
  }

  #read(byte: number): void {
    if (this.#inString) this.#readString();
    else if (isBlank(byte)) this.#endScalar();
    else if (!this.#open) this.#begin(byte);
    else if (this.#isScalar) this.#readScalar(byte);
    else this.#readStructure(byte);
  }

  /** Reads on to the end of the string, or of the chunk. */
  #readString(): void {
    const chunk = this.#chunk;
    for (let at = this.#at; at < chunk.length; at++) {
      const byte = chunk[at]!;
      if (this.#isEscaped) this.#isEscaped = false;
      else if (byte === backslash) this.#isEscaped = true;
      else if (byte === quote) {
        this.#at = at;
        this.#inString = false;
        if (this.#isScalar && this.#depth === this.#level) this.#endScalar(1);
        return;
      } else if (this.#isOuter && this.#string.length < longestKey) this.#string += String.fromCharCode(byte);
    }
    this.#at = chunk.length;
  }

  #readScalar(byte: number): void {
    if (byte !== comma && !isOpening(byte) && !isClosing(byte)) return;
    this.#endScalar();
    // What ends it is read once more, as what comes after it.
    this.#at--;
  }

  /** Closes a scalar under way, if there is one, `length` bytes behind this place. */
  #endScalar(length = 0): void {
    if (!this.#isScalar) return;
    this.#kept.add(this.#chunk.subarray(this.#from, this.#at + length));
    this.#isScalar = false;
    this.#close();
  }

  /** A byte inside an object or a list, outside of strings. */
  #readStructure(byte: number): void {
    if (byte === quote) {
      this.#inString = true;
      if (!this.#isOuter) return;
      if (textKeys.has(this.#key) && (this.#textDepth === 0 || this.#depth < this.#textDepth)) {
        this.#textDepth = this.#depth;
      }
      this.#listAt = -1;
      this.#string = '';
      this.#key = '';
    } else if (isOpening(byte)) {
      this.#depth++;
      if (this.#isOuter) this.#watch(byte);
    } else if (isClosing(byte)) {
      this.#depth--;
      this.#listAt = -1;
      if (this.#depth !== this.#level) return;
      this.#kept.add(this.#chunk.subarray(this.#from, this.#at + 1));
      this.#close();
    } else if (this.#isOuter) this.#watch(byte);
  }

  /** Watches for a list of articles in an outer object: an array under a key that says so, and an object first in it. */
  #watch(byte: number): void {
    if (byte === colon) this.#key = this.#string;
    else if (byte === openBracket) {
      const inArticle = this.#textDepth > 0 && this.#textDepth < this.#depth;
      const isList = listKeys.has(this.#key) && !inArticle && this.#depth <= listDepth;
      this.#listAt = isList ? this.#depth : -1;
      this.#key = '';
    } else if (byte !== openBrace) this.#listAt = -1;
    else if (this.#listAt < 0) this.#key = '';
    else {
      this.#level = this.#listAt;
      this.#hadList = true;
      this.#kept.clear();
      // The bracket is that of the first element, which begins here.
      this.#depth--;
      this.#begin(byte);
    }
  }

  /** A byte where a value may begin. */
  #begin(byte: number): void {
    this.#from = this.#at;
    this.#isObject = byte === openBrace;
    if (byte === comma) return;
    if (byte === closeBracket && this.#depth > 0) this.#endList();
    else if (byte === openBracket && this.#depth === 0) {
      this.#depth = 1;
      this.#level = 1;
    } else if (isOpening(byte)) {
      this.#open = true;
      this.#depth++;
      this.#isOuter = byte === openBrace && this.#level === 0;
      this.#textDepth = 0;
      this.#key = '';
      this.#listAt = -1;
    } else if (byte === quote) {
      this.#open = true;
      this.#isScalar = true;
      this.#inString = true;
      this.#string = '';
    } else if (byte === closeBrace || byte === closeBracket || byte === colon) this.#fail('is not valid JSON');
    else if (this.#level === 0 && this.#index === 0) this.#fail('is not valid JSON');
    else {
      this.#open = true;
      this.#isScalar = true;
    }
  }

  /** The list of articles is over; other lists of the object around it, if there is one, are articles too. */
  #endList(): void {
    this.#depth--;
    this.#level = 0;
    this.#open = this.#depth > 0;
    this.#isOuter = this.#open;
  }

  /** The value under way is whole: a record, unless its list's elements were the articles. */
  #close(): void {
    this.#open = false;
    this.#isOuter = false;
    if (this.#hadList && this.#level === 0) {
      this.#hadList = false;
      this.#kept.clear();
      return;
    }
    this.#strays = this.#isObject ? 0 : this.#strays + 1;
    if (this.#strays > mostStrays) {
      this.#fail(`has more than ${mostStrays.toLocaleString('en')} values in a row that are no objects`);
      return;
    }
    const index = ++this.#index;
    const path = this.#path;
    if (this.#kept.isTooLarge) {
      this.#found.push({ ...overLimit(`article ${index} is`, this.#limits.recordBytes), path, index });
      this.#kept.clear();
    } else this.#found.push({ path, index, many: true, format: this.#format, bytes: this.#kept.take() });
  }

  #fail(message: string): void {
    this.#failed = true;
    this.#kept.clear();
    const index = this.#index > 0 ? { index: this.#index + 1 } : {};
    this.#found.push({ code: 'malformed', message, hint: 'check it with a JSON parser', path: this.#path, ...index });
  }
}
