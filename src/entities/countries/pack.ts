/**
 * Packs the country lists when the data is built: every row of words that a form begins with, by its hashes, and every
 * context word (a verb of speech, a given name) with its classes as bits.
 */
import { packBeginnings } from './beginnings.ts';
import { type HashTable, packTable } from './hash-table.ts';
import { formFlag, type FormKind, formKinds } from './kinds.ts';
import { foldTable, hashRow, hashWord } from './letters.ts';
import { type PackedCountries, writePackedCountries } from './packed.ts';

/** One form as the lists have it. */
export interface FormRecord {
  readonly words: readonly string[];
  readonly kind: FormKind;
  /** The second kind of an adjective that also is a person. */
  readonly alsoPerson: boolean;
  /** Countries by their place in `countries`; more than one where the form doesn't say which. */
  readonly countries: readonly number[];
  /** The name of the rule that has to look at it; empty where the form speaks for itself. */
  readonly context: string;
  /** Only in capitals (US, UAE). */
  readonly capitals: boolean;
  /** Good in a text without capital letters. */
  readonly lower: boolean;
  /** The adjective also is a language's name. */
  readonly language: boolean;
  /** Only with capitals at its ends (The Danish Girl): a work's title. */
  readonly titled: boolean;
}

export interface WordRecord {
  readonly word: string;
  readonly classes: number;
}

export interface CountryLists {
  readonly countries: readonly string[];
  readonly contexts: readonly string[];
  readonly forms: readonly FormRecord[];
  readonly words: readonly WordRecord[];
}

/** Packs the lists. Throws where two forms have the same words. */
export function packCountries(lists: CountryLists): ArrayBuffer {
  return writePackedCountries({
    fold: foldTable(),
    words: packWords(lists.words),
    ...packRows(lists.forms),
    leads: packBeginnings(
      lists.forms.filter(({ kind }) => kind === 'expression').map(({ words }) => hashWord(words[0]!)),
    ),
    formKind: Uint8Array.from(lists.forms, (form) => formKinds.indexOf(form.kind)),
    formContext: Uint8Array.from(lists.forms, (form) => lists.contexts.indexOf(form.context)),
    formFlags: Uint8Array.from(lists.forms, flagsOf),
    formCountry: Uint16Array.from(lists.forms, (form) => (form.countries[0] ?? -1) + 1),
    formOther: Uint16Array.from(lists.forms, (form) => (form.countries[1] ?? -1) + 1),
    text: new TextEncoder().encode(`${lists.countries.join('\n')}\n\n${lists.contexts.join('\n')}`),
  });
}

function flagsOf(form: FormRecord): number {
  return (
    (form.capitals ? formFlag.capitals : 0) |
    (form.lower ? formFlag.lower : 0) |
    (form.language ? formFlag.language : 0) |
    (form.alsoPerson ? formFlag.alsoPerson : 0) |
    (form.titled ? formFlag.titled : 0) |
    (form.countries.length > 1 ? formFlag.several : 0)
  );
}

/** Classes of each word by its hashes. */
function packWords(words: readonly WordRecord[]): HashTable {
  const classes = new Map<string, number>();
  for (const { word, classes: bits } of words) classes.set(word, (classes.get(word) ?? 0) | bits);
  return packTable(Array.from(classes, ([word, value]) => ({ ...hashWord(word), value })));
}

/** What every row of words is that a form begins with, by its hashes, and the bits that tell most rows to be none. */
function packRows(forms: readonly FormRecord[]): Pick<PackedCountries, 'rows' | 'beginnings'> {
  const values = new Map<string, number>();
  for (const [form, { words }] of forms.entries()) {
    for (const spelled of spellings(words)) {
      for (let length = 1; length < spelled.length; length++) {
        const row = spelled.slice(0, length).join(' ');
        values.set(row, (values.get(row) ?? 0) | 1);
      }
      const row = spelled.join(' ');
      const known = values.get(row) ?? 0;
      if (known > 1) throw new Error(`two entries for the form "${row}"`);
      values.set(row, known | (2 * (form + 1)));
    }
  }
  const rows = Array.from(values, ([row, value]) => ({ ...hashRow(row.split(' ')), value }));
  return { rows: packTable(rows), beginnings: packBeginnings(rows) };
}

/** The words themselves and, as "St" is read off "Saint" too, with that. */
function spellings(words: readonly string[]): (readonly string[])[] {
  return words.includes('st') ? [words, words.map((word) => (word === 'st' ? 'saint' : word))] : [words];
}
