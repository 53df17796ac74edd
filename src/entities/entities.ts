/** An article's people and countries: the result of `newsctl entities`, field by field as it is printed in JSON. */
import type { Span } from '../article.ts';
import type { Tie } from './ties.ts';

/** Where something is named: offsets into `text`, or into `title` with `in: 'title'`. */
export interface Mention extends Span {
  readonly text: string;
  readonly in?: 'title';
  /** In the file, from 1; text inputs only. */
  readonly line?: number;
  readonly column?: number;
}

/** How a country is named. */
export type CountryKind =
  | 'name'
  | 'alias'
  | 'former'
  | 'adjective'
  | 'person'
  | 'combining'
  | 'capital'
  | 'metonym'
  | 'institution';

/** A person of the article, under the fullest good form of the name. */
export interface Person {
  readonly name: string;
  /** How many mentions there are. */
  readonly count: number;
  /** The other forms the text uses, most used first. */
  readonly aliases: readonly string[];
  /** The office or function the text gives: "Foreign Minister". */
  readonly role?: string;
  /** ISO 3166-1 alpha-2 code of the country the office or the nationality belongs to. */
  readonly country?: string;
  /** Where the role was read. */
  readonly roleMention?: Mention;
  /** Where the country was read. */
  readonly countryMention?: Mention;
  readonly mentions: readonly Mention[];
}

/** A country of the article. */
export interface Country {
  /** ISO 3166-1 alpha-2, XK for Kosovo; a former state's withdrawn code (SU, YU, CS, DD). */
  readonly code: string;
  /** ISO 3166-1 alpha-3. */
  readonly alpha3: string;
  /** The English short name. */
  readonly name: string;
  /** How many mentions there are. */
  readonly count: number;
  /** 0 to 1: how much the article is about it. */
  readonly prominence: number;
  /** Of a former state its ISO 3166-3 code, and the codes of the states that came after it. */
  readonly iso3166_3?: string;
  readonly successors?: readonly string[];
  readonly mentions: readonly (Mention & { readonly kind: CountryKind })[];
}

/** Why something was or wasn't taken for a person or a country. */
export interface Explained extends Mention {
  /** The person's or the country's name; absent where it is neither. */
  readonly name?: string;
  readonly reason: string;
}

/** Both lists by count, then by first mention. */
export interface Entities {
  readonly people: readonly Person[];
  readonly countries: readonly Country[];
  /** Names and forms of countries in reading order, with `--explain`. */
  readonly explanation?: readonly Explained[];
  /** Who shares a sentence with whom, for graphs; not printed in JSON. */
  readonly ties?: readonly Tie[];
}
