/** Where somebody without an office is from: "Max Lund, a Norwegian student", "A Norwegian woman, Ida Lund, …". */
import type { NameSpan } from '../names.ts';
import { isAge } from './role-text.ts';
import type { Words } from './role-tokens.ts';
import type { Attributes, CountryMention } from './roles.ts';
import { kind } from './word-kinds.ts';

/** Who somebody is without a trade. Not those whom a country may have or hunt: "a Russian spy", "a German prisoner". */
const people = new Set(
  `national citizen native resident expatriate expat exile emigrant emigre émigré refugee immigrant migrant asylum-seeker
  man woman boy girl teenager teen youth lady gentleman mother father grandmother grandfather parent widow widower pensioner retiree
  student schoolboy schoolgirl pupil undergraduate graduate intern volunteer worker labourer laborer peasant villager
  tourist backpacker traveller traveler holidaymaker visitor suspect victim survivor bystander
  friend boyfriend girlfriend wife husband partner`.split(/\s+/),
);
const articles = new Set(['a', 'an', 'the', 'another']);
/** Words between the nationality and the noun: "a German exchange student". */
const mostSpecific = 2;
/** Tokens of the longest description before a name. */
const longestLook = 9;

/** Between a name and what its bearer is, beside a comma. */
const lead = new Set(['is', 'was']);

const isPresent = (words: Words, i: number): boolean =>
  words.is(i, kind.modifier) && !/^(?:former|ex|then)$/.test(words.lower(i));

/** Reads a nationality behind a name, in a phrase between commas before it, or behind "is". */
export function readNationality(words: Words, name: NameSpan): Attributes | undefined {
  const country = behind(words, name) ?? before(words, name);
  if (country === undefined) return undefined;
  const { code, start, end } = country;
  return { role: undefined, roleEvidence: undefined, country: code, countryEvidence: { start, end }, strength: 1 };
}

/** "Max Lund, 29, a Norwegian national", "Max Lund is a Norwegian citizen". */
function behind(words: Words, { sentence, endToken }: NameSpan): CountryMention | undefined {
  const to = words.document.firstToken[sentence + 1]!;
  let i = endToken;
  if (i + 2 >= to) return undefined;
  const isApposition = words.isSign(i, ',');
  if (!isApposition && !(words.is(i, kind.copula) && lead.has(words.text(i)))) return undefined;
  i++;
  if (isApposition && /^\d{1,3}$/.test(words.text(i)) && words.isSign(i + 1, ',')) i += 2;
  return describes(words, i, to, !isApposition)?.country;
}

/** "A Norwegian woman, Ida Lund, was hurt". */
function before(words: Words, { sentence, firstToken, endToken }: NameSpan): CountryMention | undefined {
  const from = words.document.firstToken[sentence]!;
  const to = words.document.firstToken[sentence + 1]!;
  const comma = firstToken - 1;
  if (comma - 2 < from || !words.isSign(comma, ',')) return undefined;
  // "He told a Norwegian woman, Ida Lund said": only what opens the sentence or has the name between commas.
  const isClosed = endToken >= to || /^[,.;:)(—–!?]$/.test(words.text(endToken));
  for (let begin = comma - 2; begin >= Math.max(from, comma - longestLook); begin--) {
    if (!(words.is(begin, kind.determiner) && articles.has(words.lower(begin)))) continue;
    if (begin > from && !isClosed) return undefined;
    const found = describes(words, begin, comma, true);
    return found?.end === comma ? found.country : undefined;
  }
  return undefined;
}

/**
 * The nationality in the phrase of an article, an age or modifiers, the nationality and a noun for somebody, which begins at
 * token `begin`; the noun may be lacking before a stop or "who" unless it is `needed`.
 */
function describes(
  words: Words,
  begin: number,
  to: number,
  isNounNeeded: boolean,
): { readonly country: CountryMention; readonly end: number } | undefined {
  if (begin >= to || !(words.is(begin, kind.determiner) && articles.has(words.lower(begin)))) return undefined;
  let i = begin + 1;
  while (i < to && words.countryAt(i) === undefined && (isAge(words, i) || isPresent(words, i))) i++;
  const country = i < to ? words.countryAt(i) : undefined;
  if (country === undefined || !/^(?:adjective|person|combining|alias)$/.test(country.kind ?? 'adjective'))
    return undefined;
  const { tokens } = words.document;
  while (i < to && tokens.start[i]! < country.end) i++;
  if (!isNounNeeded && (i === to || /^(?:[,.;)—–]|who)$/.test(words.text(i)))) return { country, end: i };
  for (let k = 0; k <= mostSpecific && i < to; k++, i++) {
    if (people.has(words.lower(i)) && !people.has(words.lower(i + 1))) {
      return i + 1 < to && words.isPossessive(i + 1) ? undefined : { country, end: i + 1 };
    }
    if (words.isCapital(i) || !(words.is(i, kind.specific) || words.is(i, kind.modifier))) return undefined;
  }
  return undefined;
}
