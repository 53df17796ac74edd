/** The opened lists: what a country is called, and what a form says. Read-only, no copies. */
import { formFlag, type FormKind, formKinds, type WordClass, wordClasses } from './kinds.ts';
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
  /** The country with a code of the lists. */
  readonly country: (code: string) => CountryEntry | undefined;
  readonly form: (number: number) => Form;
}

/** The bit of a class of context words. */
export function classBit(name: WordClass): number {
  return 1 << wordClasses.indexOf(name);
}

/** Opens packed lists; throws a TypeError where the bytes are something else. Under 2 ms. */
export function openGazetteer(bytes: ArrayBufferLike): Gazetteer {
  const packed = readPackedCountries(bytes);
  const [countryLines = '', contextLines = ''] = textOf(packed.text).split('\n\n');
  const lines = countryLines.split('\n');
  const codeOf = (line: string): string => line.slice(0, line.indexOf('\t'));
  // A text names few of them.
  const countries = new Map<string, CountryEntry | undefined>();
  const contexts = contextLines.split('\n');
  const forms = Array.from({ length: packed.formKind.length }) as (Form | undefined)[];
  return {
    packed,
    country: (code) => {
      if (!countries.has(code)) {
        const line = lines.find((one) => codeOf(one) === code);
        countries.set(code, line === undefined ? undefined : readEntry(line));
      }
      return countries.get(code);
    },
    form: (number) => {
      const flags = packed.formFlags[number]!;
      return (forms[number] ??= {
        kind: formKinds[packed.formKind[number]!]!,
        codes: [packed.formCountry[number]!, packed.formOther[number]!]
          .filter((country) => country > 0)
          .map((country) => codeOf(lines[country - 1]!)),
        context: contexts[packed.formContext[number]!] ?? '',
        capitals: (flags & formFlag.capitals) !== 0,
        lower: (flags & formFlag.lower) !== 0,
        language: (flags & formFlag.language) !== 0,
        alsoPerson: (flags & formFlag.alsoPerson) !== 0,
      });
    },
  };
}

function readEntry(line: string): CountryEntry {
  const [code = '', alpha3 = '', name = '', iso = '', successors = ''] = line.split('\t');
  return {
    code,
    alpha3,
    name,
    ...(iso && { iso3166_3: iso }),
    ...(successors && { successors: successors.split(' ') }),
  };
}

/** A decoder of texts would load for a third of a millisecond. */
const textOf = ({ buffer, byteOffset, byteLength }: Uint8Array): string =>
  Buffer.from(buffer, byteOffset, byteLength).toString('utf8');
