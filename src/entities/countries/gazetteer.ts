/** The opened lists: which words a text's letters are, and which form a row of words makes. Read-only, no copies. */
import { formFlag, type FormKind, formKinds, type WordClass, wordClasses } from './kinds.ts';
import { hashStart, hashStep, slotOf } from './letters.ts';
import { type PackedCountries, readPackedCountries } from './packed.ts';

/** A country of the lists. */
export interface CountryEntry {
  /** ISO 3166-1 alpha-2, XK, or a former state's withdrawn code. */
  readonly code: string;
  readonly alpha3: string;
  readonly name: string;
  readonly iso3166_3?: string;
  readonly successors?: readonly string[];
}

/** What the lists say of one form. */
export interface Form {
  readonly kind: FormKind;
  /** Codes; two where the form doesn't say which of them, none for an expression. */
  readonly codes: readonly string[];
  /** The rule that decides it; empty where the form speaks for itself. */
  readonly context: string;
  readonly capitals: boolean;
  readonly lower: boolean;
  readonly language: boolean;
  readonly alsoPerson: boolean;
}

export interface Gazetteer {
  readonly packed: PackedCountries;
  /** Numbers of the words "and", which `&` is read as, and "st", which "saint" is; -1 where no list has them. */
  readonly and: number;
  readonly saint: number;
  readonly countries: ReadonlyMap<string, CountryEntry>;
  readonly form: (number: number) => Form;
}

/** The bit of a class of context words. */
export function classBit(name: WordClass): number {
  return 1 << wordClasses.indexOf(name);
}

/** Opens packed lists; throws a TypeError where the bytes are something else. Under 2 ms. */
export function openGazetteer(bytes: ArrayBuffer): Gazetteer {
  const packed = readPackedCountries(bytes);
  const [countryLines = '', contextLines = ''] = textOf(packed.text).split('\n\n');
  const entries = countryLines.split('\n').map((line): CountryEntry => {
    const [code = '', alpha3 = '', name = '', iso = '', successors = ''] = line.split('\t');
    return {
      code,
      alpha3,
      name,
      ...(iso && { iso3166_3: iso }),
      ...(successors && { successors: successors.split(' ') }),
    };
  });
  const contexts = contextLines.split('\n');
  const forms = Array.from({ length: packed.formKind.length }) as (Form | undefined)[];
  return {
    packed,
    and: wordNumber('and', packed),
    saint: wordNumber('st', packed),
    countries: new Map(entries.map((entry) => [entry.code, entry])),
    form: (number) => {
      const flags = packed.formFlags[number]!;
      return (forms[number] ??= {
        kind: formKinds[packed.formKind[number]!]!,
        codes: [packed.formCountry[number]!, packed.formOther[number]!]
          .filter((country) => country > 0)
          .map((country) => entries[country - 1]!.code),
        context: contexts[packed.formContext[number]!] ?? '',
        capitals: (flags & formFlag.capitals) !== 0,
        lower: (flags & formFlag.lower) !== 0,
        language: (flags & formFlag.language) !== 0,
        alsoPerson: (flags & formFlag.alsoPerson) !== 0,
      });
    },
  };
}

/** A decoder of texts would load for a third of a millisecond. */
const textOf = ({ buffer, byteOffset, byteLength }: Uint8Array): string =>
  Buffer.from(buffer, byteOffset, byteLength).toString('utf8');

function wordNumber(word: string, packed: PackedCountries): number {
  const reader = new WordReader(word, packed);
  reader.read(0);
  return reader.word;
}

const dot = 46;
const softHyphen = 0xad;
const minus = 0x2212;

/** The folded letter at a place: 0 where no word goes on, -1 where the character counts for nothing. */
function letterAt(text: string, at: number, fold: Uint8Array): number {
  const c = text.charCodeAt(at);
  if (c < 0x250) return c === softHyphen ? -1 : fold[c]!;
  if (c >= 0x300 && c < 0x370) return -1;
  if (c === 0x200b || c === 0x200c || c === 0x200d || c === 0x2060 || c === 0xfeff) return -1;
  return c >= 0x370 && (c < 0x2000 || c > 0x206f) && c !== 0x3000 && c !== minus ? 1 : 0;
}

/** No word of the lists is as long, in code units; nothing further is read of one. */
const longestWord = 128;

/**
 * Reads words off a text: letters folded to unaccented lower case, dots inside abbreviations ("U.S.") passed over.
 * One reader serves one text; `read` leaves its findings in the fields, so that nothing is allocated per word.
 */
export class WordReader {
  /** Number of the word read, -1 if no list has it. */
  word = -1;
  /** After its last letter, and the dot of an abbreviation. */
  end = 0;
  /** Letters read; 0 where there is no word. */
  length = 0;
  dotted = false;
  private readonly text: string;
  private readonly packed: PackedCountries;

  constructor(text: string, packed: PackedCountries) {
    this.text = text;
    this.packed = packed;
  }

  read(from: number): void {
    const { text, packed } = this;
    const { fold } = packed;
    let hash = hashStart;
    let at = from;
    let length = 0;
    let sinceDot = 0;
    this.dotted = false;
    // Scripts without blanks, and code units that are no characters, would else be read to their end from every start.
    const stop = Math.min(text.length, from + longestWord);
    for (; at < stop; at++) {
      const c = text.charCodeAt(at);
      const letter = c < softHyphen ? fold[c]! : letterAt(text, at, fold);
      if (letter > 0) {
        hash = hashStep(hash, letter);
        length++;
        sinceDot++;
      } else if (letter === 0) {
        const goesOn =
          text.charCodeAt(at) === dot &&
          sinceDot === 1 &&
          letterAt(text, at + 1, fold) > 96 &&
          !(letterAt(text, at + 2, fold) > 0);
        if (!goesOn) break;
        this.dotted = true;
        sinceDot = 0;
      }
    }
    if (length === 1 && text[from] === '&') this.dotted = false;
    if (this.dotted && text.charCodeAt(at) === dot) at++;
    this.end = at;
    this.length = length;
    this.word = length === 0 ? -1 : this.lookUp(hash, from, length);
  }

  private lookUp(hash: number, from: number, length: number): number {
    const { wordTable, wordStart } = this.packed;
    let slot = slotOf(hash, wordTable.length);
    for (let entry = wordTable[slot]!; entry !== 0; entry = wordTable[slot]!) {
      const size = wordStart[entry]! - wordStart[entry - 1]!;
      if (size === length && this.equals(entry - 1, from)) return entry - 1;
      slot = (slot + 1) & (wordTable.length - 1);
    }
    return -1;
  }

  private equals(word: number, from: number): boolean {
    const { wordStart, wordBytes, fold } = this.packed;
    let at = from;
    const last = wordStart[word + 1]!;
    for (let k = wordStart[word]!; k < last; at++) {
      const c = this.text.charCodeAt(at);
      const letter = c < softHyphen ? fold[c]! : letterAt(this.text, at, fold);
      if (letter <= 0) continue;
      if (letter !== wordBytes[k]) return false;
      k++;
    }
    return true;
  }
}
