/** What the finder gives: where a country is named, how, and why that is believed. */
import type { Span } from '../../article.ts';
import type { CountryKind } from '../entities.ts';

/** One mention; offsets in UTF-16 code units of the document's text. */
export interface CountryMention extends Span {
  /** ISO 3166-1 alpha-2, XK, or a former state's withdrawn code. */
  readonly code: string;
  readonly kind: CountryKind;
  /** What decided it, for people to read. */
  readonly reason: string;
}

/** A form of the lists that names no country where it stands, and why. */
export interface RejectedForm extends Span {
  readonly codes: readonly string[];
  readonly reason: string;
}

/** What a rule says of a match: `codes` where the rule settles which country is meant. */
export interface Verdict {
  readonly taken: boolean;
  readonly reason: string;
  readonly codes?: readonly string[];
  /** Where no country is named: the country that the named town, state or region lies in. */
  readonly placeIn?: string;
  /** The name is a town's of its own here. */
  readonly isTown?: true;
}

export const taken = (reason: string, codes?: readonly string[]): Verdict =>
  codes === undefined ? { taken: true, reason } : { taken: true, reason, codes };
export const rejected = (reason: string): Verdict => ({ taken: false, reason });
export const place = (reason: string, code: string): Verdict => ({ taken: false, reason, placeIn: code });
export const town = (reason: string): Verdict => ({ taken: false, reason: `a town, ${reason}`, isTown: true });
