/**
 * What the words around a name say of its bearer: the office or function, and the country it belongs to. Read from
 * titles ("French President Emmanuel Macron"), appositions ("Lavrov, Russia's top diplomat"; "the head of the Russian
 * Foreign Ministry, Sergei Lavrov") and a nationality right before the name. Nothing is inferred without such words.
 */
import type { Span } from '../../article.ts';
import type { Segmentation } from '../../text/segmentation.ts';
import type { NameSpan } from '../names.ts';
import { roles } from '../names/lists.ts';

/** A country named in the document, as the finder of countries gives it. */
export interface CountryMention extends Span {
  readonly code: string;
}

export interface Attributes {
  readonly role?: string;
  readonly roleEvidence?: Span;
  readonly country?: string;
  readonly countryEvidence?: Span;
  /** How direct the words are: 3 a title before the name, 2 an apposition, 1 a nationality alone. */
  readonly strength: number;
}

const list = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/));

/** Heads of offices and functions; kinship and other passing descriptions are not roles. */
const heads = new Set(
  [...roles].filter(
    (word) =>
      !list(
        'wife husband son daughter brother sister father mother widow uncle cousin nephew niece friend colleague suspect victim resident opposition rebel researcher',
      ).has(word),
  ),
);
for (const word of list(
  'spokesperson co-chair vice-president secretary-general director-general diplomat co-ceo vice-chancellor attorney-general taoiseach pm mp ombudsman midfielder winger forward striker guard swimmer sprinter cyclist rapper guitarist drummer architect engineer physician surgeon astronaut pilot publisher filmmaker screenwriter playwright philanthropist entrepreneur investor monarch dictator autocrat strongman researcher curator choreographer designer photographer prosecutor sheriff detective sergeant lieutenant major corporal marshal inspector superintendent pastor reverend deputy speaker whip chairman',
))
  heads.add(word);
for (const word of list('king queen mother father')) heads.delete(word);

const modifiers = list(
  `prime vice deputy foreign defense defence interior finance economy justice health education trade energy environment agriculture
  transport labor labour culture home treasury state chief executive general attorney acting interim former ex- ex outgoing incoming
  then-president senior top national federal regional central bank opposition party press government army navy air force police
  first second lead co- assistant associate managing special human rights security intelligence operating financial technology
  marketing supreme high court world provincial municipal city crown democratic republican conservative labour liberal independent
  veteran retired long-time longtime newly elected re-elected professional goal team head presidential parliamentary
  vice-presidential permanent climate peace development industry commerce tourism information communications oil water planning
  external internal european military political parliament senate house majority minority republican democrat parliamentary`,
);

const joiners = list('of for the and at in on to');
const determiners = list('the a an his her its their our my this');

/** Reads what stands around one name. `countries` are in order of their place. */
export function readAttributes(
  document: Segmentation,
  name: NameSpan,
  countries: readonly CountryMention[],
): Attributes | undefined {
  return before(document, name, countries) ?? after(document, name, countries) ?? ahead(document, name, countries);
}

class Words {
  readonly document: Segmentation;
  constructor(document: Segmentation) {
    this.document = document;
  }
  text(i: number): string {
    const { text, tokens } = this.document;
    return text.slice(tokens.start[i]!, tokens.end[i]!);
  }
  lower(i: number): string {
    return this.text(i).toLowerCase();
  }
  span(first: number, end: number): Span {
    const { tokens } = this.document;
    return { start: tokens.start[first]!, end: tokens.end[end - 1]! };
  }
  phrase(first: number, end: number): string {
    const { start, end: to } = this.span(first, end);
    return this.document.text.slice(start, to).replace(/\s+/g, ' ');
  }
}

/** The country mention that lies within [start, end), the last one if `last`. */
function countryWithin(
  countries: readonly CountryMention[],
  start: number,
  end: number,
  last = false,
): CountryMention | undefined {
  let low = 0;
  let high = countries.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (countries[middle]!.start < start) low = middle + 1;
    else high = middle;
  }
  let found: CountryMention | undefined;
  for (let k = low; k < countries.length && countries[k]!.start < end; k++) {
    if (countries[k]!.end > end) continue;
    found = countries[k]!;
    if (!last) break;
  }
  return found;
}

function attributes(
  strength: number,
  role: string | undefined,
  roleEvidence: Span | undefined,
  country: CountryMention | undefined,
): Attributes {
  return {
    strength,
    ...(role === undefined || roleEvidence === undefined ? {} : { role, roleEvidence }),
    ...(country === undefined
      ? {}
      : { country: country.code, countryEvidence: { start: country.start, end: country.end } }),
  };
}

/** "North Korean Foreign Minister Choi …", "Russia's President …", "the French leader …", "German Olaf …". */
function before(document: Segmentation, name: NameSpan, countries: readonly CountryMention[]): Attributes | undefined {
  const words = new Words(document);
  const from = document.firstToken[name.sentence]!;
  const { tokens } = document;
  let first = name.firstToken;
  let head = false;
  // The title: a head next to the name, modifiers and further heads before it.
  while (first > from) {
    const lower = words.lower(first - 1).replace(/\.$/, '');
    if (heads.has(lower)) head = true;
    else if (!(head && modifiers.has(lower)) && !/^(?:ex|vice|co)-/.test(lower)) {
      // "Secretary of State John Kerry", "Minister of Defence Shoigu"
      const bridge = bridgedTitle(words, from, first);
      if (bridge < 0) break;
      first = bridge;
      head = true;
      continue;
    }
    first--;
  }
  const possessive = first > from && /^['’]s?$/.test(words.text(first - 1));
  const end = first < name.firstToken ? tokens.end[first - 1] : tokens.start[name.firstToken]!;
  let country: CountryMention | undefined;
  if (first > from) {
    // Words of the office may stand between the country and the title: "Russia's long-serving", "U.S. Treasury".
    for (let reach = 1; reach <= 4 && first - reach >= from && country === undefined; reach++) {
      const start = tokens.start[first - reach]!;
      country = countryWithin(countries, start, end ?? start, true);
      const lower = words.lower(first - reach);
      if (
        country === undefined &&
        !/^['’]s?$/.test(lower) &&
        !modifiers.has(lower) &&
        !/^(?:\p{Lu}|new$|south|north|united)/u.test(words.text(first - reach))
      )
        break;
      if (country !== undefined && !adjoins(document, country, first, possessive)) country = undefined;
    }
  }
  if (!head && country === undefined) return undefined;
  if (!head) {
    // A bare nationality: only when it touches the name; "Britain's Johnson", "German Scholz".
    return attributes(1, undefined, undefined, country);
  }
  while (first < name.firstToken && determiners.has(words.lower(first))) first++;
  // A country inside of the title: "Minister of Foreign Affairs of Japan".
  country ??= countryWithin(countries, tokens.start[first]!, name.start);
  return attributes(3, roleText(words, first, name.firstToken, country), words.span(first, name.firstToken), country);
}

/** Whether only modifiers and a possessive stand between a country mention and token `first`. */
function adjoins(document: Segmentation, country: CountryMention, first: number, possessive: boolean): boolean {
  const between = document.text.slice(country.end, document.tokens.start[first]!);
  const rest = between.replace(/^['’]s?(?=\s)/, '').trim();
  if (rest === '' || (possessive && rest === '')) return true;
  return rest.split(/\s+/).every((word) => modifiers.has(word.toLowerCase()) || /-(?:elect|serving|time)$/.test(word));
}

/** The start of a title with "of" that ends before token `end`, or -1: "Secretary of State". */
function bridgedTitle(words: Words, from: number, end: number): number {
  for (let k = end - 2; k >= Math.max(from + 1, end - 5); k--) {
    if (words.lower(k) !== 'of' && words.lower(k) !== 'for') continue;
    const head = words.lower(k - 1);
    if (!heads.has(head) || !/^\p{Lu}/u.test(words.text(k - 1))) return -1;
    for (let i = k + 1; i < end; i++) {
      if (!/^\p{Lu}/u.test(words.text(i)) && !joiners.has(words.lower(i))) return -1;
    }
    return k - 1;
  }
  return -1;
}

/** The role as the text has it, without a country at its head. */
function roleText(words: Words, first: number, end: number, country: CountryMention | undefined): string {
  let from = first;
  const { tokens } = words.document;
  if (country !== undefined) {
    while (from < end && tokens.start[from]! < country.end && tokens.end[from]! > country.start) from++;
    while (from < end && /^['’]s?$/.test(words.text(from))) from++;
  }
  return words.phrase(from < end ? from : first, end).replace(/,? at the time$/, '');
}

/** "Lavrov, Russia's top diplomat, …", "Anna Berg, 43, chief executive of Nordwind, …". */
function after(document: Segmentation, name: NameSpan, countries: readonly CountryMention[]): Attributes | undefined {
  const words = new Words(document);
  const to = document.firstToken[name.sentence + 1]!;
  let i = name.endToken;
  if (i + 1 >= to || (words.text(i) !== ',' && words.text(i) !== '(' && words.text(i) !== '—' && words.text(i) !== '–'))
    return undefined;
  i++;
  if (i + 1 < to && /^\d{1,3}$/.test(words.text(i)) && words.text(i + 1) === ',') i += 2;
  if (words.lower(i) === 'who' && /^(?:is|was)$/.test(words.lower(i + 1))) i += 2;
  return described(document, words, i, to, countries);
}

/** Reads a description that begins at token `i`: its head must come before any verb or comma. */
function described(
  document: Segmentation,
  words: Words,
  begin: number,
  to: number,
  countries: readonly CountryMention[],
): Attributes | undefined {
  const { tokens } = document;
  let first = begin;
  while (first < to && determiners.has(words.lower(first))) first++;
  let head = -1;
  let end = first;
  for (; end < to && end < begin + 14; end++) {
    const text = words.text(end);
    if (
      /^[,;:.!?()—–]$/.test(text) ||
      /^(?:who|which|said|says|told|has|have|had|is|was|were|will|whose|when|and|but|as|with|after|before)$/.test(text)
    )
      break;
    const lower = text.toLowerCase();
    if (heads.has(lower)) {
      if (head >= 0 && end > head + 1) break;
      head = end;
    } else if (head < 0 && joiners.has(lower)) return undefined;
  }
  if (head < 0 || head - first > 7) return undefined;
  // The role goes on after its head with "of …": the longest such phrase of names and joiners.
  let last = head + 1;
  if (last < end && /^(?:of|for|at)$/.test(words.lower(last))) {
    let k = Math.min(end, last + 9);
    while (k > last && joiners.has(words.lower(k - 1))) k--;
    last = k;
  }
  const country = countryWithin(countries, tokens.start[first]!, tokens.end[last - 1]!);
  return attributes(2, roleText(words, first, last, country), words.span(first, last), country);
}

/** "the head of the Russian Foreign Ministry, Sergei Lavrov". */
function ahead(document: Segmentation, name: NameSpan, countries: readonly CountryMention[]): Attributes | undefined {
  const words = new Words(document);
  const from = document.firstToken[name.sentence]!;
  const comma = name.firstToken - 1;
  if (comma <= from || words.text(comma) !== ',') return undefined;
  for (let i = comma - 1; i >= from && i > comma - 12; i--) {
    const text = words.text(i);
    if (/^[,;:.!?()—–]$/.test(text)) return undefined;
    const opens = /^(?:the|its|their|his|her)$/i.test(text) || /^['’]s$/.test(text);
    if (!opens) continue;
    let first = i + 1;
    let head = first;
    while (head < comma && !heads.has(words.lower(head))) {
      if (joiners.has(words.lower(head))) break;
      head++;
    }
    if (head >= comma || !heads.has(words.lower(head)) || head - first > 5) continue;
    // What follows the head must belong to it.
    if (head + 1 < comma && !/^(?:of|for|at|and)$/.test(words.lower(head + 1)) && !heads.has(words.lower(head + 1)))
      return undefined;
    while (first < head && determiners.has(words.lower(first))) first++;
    const { tokens } = document;
    const start = /^['’]s$/.test(text) && i > from ? tokens.start[i - 1]! : tokens.start[first]!;
    const country = countryWithin(countries, start, tokens.end[comma - 1]!);
    return attributes(2, roleText(words, first, comma, country), words.span(first, comma), country);
  }
  return undefined;
}
