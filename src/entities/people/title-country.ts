/** The country that a title before a name belongs to. */
import type { Words } from './role-tokens.ts';
import type { CountryMention } from './roles.ts';
import { kind } from './word-kinds.ts';

/** "Danish", "US" in compounds: no country's name. */
export const isOfNation = ({ kind = 'adjective' }: CountryMention): boolean =>
  kind === 'adjective' || kind === 'combining';

/** The country that belongs to what begins at token `end`: right before it, or with words of the office between. */
export function countryBefore(
  words: Words,
  from: number,
  end: number,
): { country: CountryMention; first: number; possessive: boolean } | undefined {
  let i = end - 1;
  const possessive = i > from && words.isPossessive(i);
  if (possessive) i--;
  let unknown = 0;
  for (let steps = 0; i >= from && steps < 4; steps++, i--) {
    const country = words.countryAt(i);
    if (country !== undefined) {
      // "Danish ferry tycoon Lund": words nobody listed may stand behind a nationality.
      if (unknown > 0 && !isOfNation(country)) return undefined;
      let first = i;
      while (first > from && words.countryAt(first - 1) === country) first--;
      // "Jane Moss of Finland's team": nothing of the mention may stick out.
      return country.end > words.document.tokens.end[i]! ? undefined : { country, first, possessive };
    }
    if (words.is(i, kind.modifier) || words.isPossessive(i)) continue;
    unknown++;
    if (unknown > 2 || !words.is(i, kind.trade)) return undefined;
  }
  return undefined;
}

/** Where a title that begins at token `first` does with what qualifies it before a country: "former South Korean President". */
export function qualified(words: Words, from: number, first: number, country: number | undefined): number {
  if (country === undefined || country <= from) return first;
  return /^(?:former|ex|acting|interim|outgoing|incoming)$/.test(words.lower(country - 1)) ? country - 1 : first;
}
