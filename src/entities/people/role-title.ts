/** Titles before names: "former South Korean President Min", "Secretary of State John Farrow", "Presidents Berg and Moss". */
import type { NameSpan } from '../names.ts';
import { nameBefore } from './names-in-order.ts';
import { roleText } from './role-text.ts';
import { type Words, isPlain } from './role-tokens.ts';
import { isMembership, tellsNothing } from './role-words.ts';
import { countryBefore, qualified } from './title-country.ts';
import { bare, bridgedTitle, extend, isGeneralOffice, isOffice, isRankBefore } from './title-extent.ts';
import type { Attributes, CountryMention } from './roles.ts';
import { kind, singularHead } from './word-kinds.ts';

/** Reads the title before a name; `people` are the names of the document in order. */
export function readTitle(words: Words, name: NameSpan, people: readonly NameSpan[]): Attributes | undefined {
  const from = words.document.firstToken[name.sentence]!;
  let end = name.firstToken;
  // "Justice (retd) Anna Berg"
  if (end > from + 3 && words.isSign(end - 1, ')') && /^(?:retd|rtd|ret|retired)\.?$/.test(words.lower(end - 2)))
    end -= 3;
  while (end > from && words.is(end - 1, kind.address) && !words.isFirstLady(end - 1)) end--;
  // "H E"
  if (end > from + 1 && words.text(end - 1) === 'E' && words.text(end - 2) === 'H') end -= 2;
  const rankEnd = end;
  while (end > from && isRankBefore(words, end - 1, end < rankEnd)) {
    // "Secretary General", "Chief of Staff": no ranks.
    if (end - 1 > from && (isOfBody(words, end - 1) || isGeneralOffice(words, end - 1))) break;
    end--;
  }
  // "Deputy Chief Constable": the ranks are the office.
  const isOfRank = end < rankEnd && end > from && /^(?:deputy|vice|assistant)$/.test(bare(words, end - 1));
  const title = isOfRank ? undefined : officeBefore(words, from, end);
  if (title !== undefined) return title;
  if (end < rankEnd) {
    // "L/Cpl"
    if (end - 2 >= from && words.isSign(end - 1, '/') && words.text(end - 2) === 'L') end -= 2;
    const found = countryBefore(words, from, end);
    const first = qualified(words, from, extend(words, from, end, rankEnd), found?.first);
    const role = roleText(words, first, rankEnd, found?.country);
    return attributes(1.1, { role, first, end: rankEnd }, found?.country, words);
  }
  const shared = sharedTitle(words, from, end, people);
  if (shared !== undefined) return shared;
  const found = end === name.firstToken ? countryBefore(words, from, end) : undefined;
  // "Britain's Moss", "German Olaf Berg"; a country's name without a possessive stands there for itself.
  const bareName = found !== undefined && !found.possessive && found.country.kind !== undefined;
  if (found === undefined || (bareName && !/^(?:adjective|person|combining)$/.test(found.country.kind!)))
    return undefined;
  return attributes(1, undefined, found.country, words);
}

const bodyRanks = new Set('staff wing squadron master rear senior chief officer'.split(' '));

/** Whether "of" or an article stands before a word for a rank that is a body's too: "Chief of Staff", "head of the Air Staff". */
const isOfBody = (words: Words, i: number): boolean =>
  bodyRanks.has(bare(words, i)) && /^(?:of|the)$/.test(bare(words, i - 1));

interface Title {
  readonly role: string;
  readonly first: number;
  readonly end: number;
}

function attributes(
  strength: number,
  title: Title | undefined,
  named: CountryMention | undefined,
  words: Words,
): Attributes {
  const country = named === undefined || words.isWhereabouts(named) ? undefined : named;
  return {
    role: title?.role,
    roleEvidence: title && words.span(title.first, title.end),
    country: country?.code,
    countryEvidence: country && { start: country.start, end: country.end },
    strength: strength + (country === undefined || title === undefined ? 0 : 0.2),
  };
}

/** The office whose words end before token `end`. */
function officeBefore(words: Words, from: number, end: number): Attributes | undefined {
  if (end <= from) return undefined;
  let first = bridgedTitle(words, from, end);
  if (first < 0) {
    first = end - 1;
    if (!isOffice(words, from, first) && (!words.is(first, kind.heads) || isTold(words, from, first))) return undefined;
  }
  first = extend(words, from, first, end);
  const found = countryBefore(words, from, first);
  const start = qualified(words, from, first, found?.first);
  let country = found?.country;
  for (let i = first; country === undefined && i < end; i++) {
    // "ambassador to Finland" is another's
    if (words.reads(i, 'to')) break;
    const named = words.countryAt(i);
    // "Trade Union Congress general secretary": no parliament
    if (!words.reads(i, 'congress') || i === first || !words.isCapital(i - 1)) country = named;
  }
  let textEnd = end;
  // "President of Finland": the country has a field of its own.
  if (isPlain(country) && country.end === words.document.tokens.end[end - 1]) {
    for (let i = end - 2; i > first; i--) if (words.reads(i, 'of')) textEnd = i;
  }
  let role = roleText(words, start, textEnd, country);
  const singular = singularHead(words.text(textEnd - 1));
  if (singular !== undefined) role = role.slice(0, role.length - words.text(textEnd - 1).length) + singular;
  if (role === '' || tellsNothing(role)) return undefined;
  // "then President-elect Berg" was so at that time.
  const isPast = words.lower(start).startsWith('then');
  const worth = isMembership(role) ? 1.5 : isPast ? 3.95 : 4;
  return attributes(worth + (role.includes(' ') ? 0.1 : 0), { role, first: start, end }, country, words);
}

const tellingVerbs = new Set('tell tells told telling assured assuring informed warned reminded asked'.split(' '));

/** "Moss told senior reporters Berg was ill": who is told by the way. */
function isTold(words: Words, from: number, i: number): boolean {
  let at = i - 1;
  while (at > from && words.is(at, kind.modifier)) at--;
  return at >= from && tellingVerbs.has(words.lower(at));
}

/** The second of "Presidents Berg and Moss" has the title of the first. */
function sharedTitle(words: Words, from: number, end: number, people: readonly NameSpan[]): Attributes | undefined {
  let at = end;
  let ended = false;
  for (let names = 0; names < 6; names++) {
    let i = at - 1;
    if (i > from && words.isAnd(i)) {
      // "Ministers Berg and Moss and Lund's aide": the list has ended.
      if (ended) return undefined;
      ended = true;
      i--;
    }
    if (i > from && words.isSign(i, ',')) i--;
    // "Finance Ministers Berg of Finland and Moss of Chile"
    const country = i < at - 1 ? words.countryAt(i) : undefined;
    if (isPlain(country) && i > from + 1 && words.reads(i - 1, 'of')) i -= 2;
    const other = i === at - 1 ? undefined : nameBefore(people, i + 1);
    if (other === undefined || other.firstToken <= from) return undefined;
    if (words.is(other.firstToken - 1, kind.heads)) return officeBefore(words, from, other.firstToken);
    at = other.firstToken;
  }
  return undefined;
}
