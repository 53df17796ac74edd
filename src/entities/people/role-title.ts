/** Titles before names: "former South Korean President Min", "Secretary of State John Farrow", "Presidents Berg and Moss". */
import { openExpression } from '../../text/expression.ts';
import type { NameSpan } from '../names.ts';
import { calendarWords, functionWords, speechVerbs } from '../names/lists.ts';
import { opensOffice, roleText } from './role-text.ts';
import { type Words, isPlain } from './role-tokens.ts';
import {
  addresses,
  determiners,
  innerRank,
  isBodyOf,
  isHead,
  isMembership,
  isModifier,
  isRank,
  isRankOnly,
  singularHead,
  stops,
  withoutStop,
} from './role-words.ts';
import type { Attributes, CountryMention } from './roles.ts';

/** How many tokens a title may have. */
const longest = 10;

const small = openExpression(String.raw`^\p{Ll}[\p{L}-]+$`, 'u');

/** Reads the title before a name; `endingAt` finds the name that ends before a token. */
export function readTitle(
  words: Words,
  name: NameSpan,
  endingAt: ReadonlyMap<number, NameSpan>,
): Attributes | undefined {
  const from = words.document.firstToken[name.sentence]!;
  let end = name.firstToken;
  // "Justice (retd) Anna Berg"
  if (end > from + 3 && words.text(end - 1) === ')' && /^(?:retd|rtd|ret|retired)\.?$/.test(words.lower(end - 2)))
    end -= 3;
  while (end > from && addresses.has(bare(words, end - 1))) end--;
  const rankEnd = end;
  while (end > from && isRankBefore(words, end - 1, end < rankEnd)) {
    // "Secretary General", "Chief of Staff": no ranks.
    if (end - 1 > from && (/^(?:of|the)$/.test(bare(words, end - 2)) || isGeneralOffice(words, end - 1))) break;
    end--;
  }
  // "Deputy Chief Constable": the ranks are the office.
  const isOfRank = end < rankEnd && end > from && /^(?:deputy|vice|assistant)$/.test(bare(words, end - 1));
  const title = isOfRank ? undefined : officeBefore(words, from, end);
  if (title !== undefined) return title;
  if (end < rankEnd) {
    const found = countryBefore(words, from, end);
    const first = qualified(words, from, extend(words, from, end, rankEnd), found?.first);
    const role = roleText(words, first, rankEnd, found?.country);
    return attributes(1.1, { role, first, end: rankEnd }, found?.country, words);
  }
  const shared = sharedTitle(words, from, end, endingAt);
  if (shared !== undefined) return shared;
  const found = end === name.firstToken ? countryBefore(words, from, end) : undefined;
  // "Britain's Moss", "German Olaf Berg"; a country's name without a possessive stands there for itself.
  const bareName = found !== undefined && !found.possessive && found.country.kind !== undefined;
  if (found === undefined || (bareName && !/^(?:adjective|person|combining)$/.test(found.country.kind!)))
    return undefined;
  return attributes(1, undefined, found.country, words);
}

/**
 * Whether a token is a rank: one that may be an office only before another rank or behind an office ("Borough Commander
 * Superintendent"), "Sen" and "Ch" only before another.
 */
function isRankBefore(words: Words, i: number, isInner: boolean): boolean {
  const word = bare(words, i);
  if (isRankOnly(word) || (isInner && (isRank(word) || innerRank(word) !== undefined))) return true;
  if (!isRank(word) || /^(?:judge|justice)$/.test(word) || !words.isCapital(i)) return false;
  const before = i > 0 && words.isCapital(i - 1) ? words.text(i - 1) : '';
  return before !== '' && isHead(before) && !isRank(bare(words, i - 1));
}

const isGeneralOffice = (words: Words, i: number): boolean =>
  bare(words, i) === 'general' &&
  /^(?:secretary|attorney|director|governor|solicitor|inspector|consul|auditor|surgeon|postmaster|comptroller|adjutant)$/.test(
    bare(words, i - 1),
  );

const bare = (words: Words, i: number): string => withoutStop(words.lower(i));

interface Title {
  readonly role: string;
  readonly first: number;
  readonly end: number;
}

function attributes(
  strength: number,
  title: Title | undefined,
  country: CountryMention | undefined,
  words: Words,
): Attributes {
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
    if (!isOffice(words, from, end - 1) && singularHead(words.text(end - 1)) === undefined) return undefined;
    first = end - 1;
  }
  first = extend(words, from, first, end);
  const found = countryBefore(words, from, first);
  const start = qualified(words, from, first, found?.first);
  let country = found?.country;
  for (let i = first; country === undefined && i < end; i++) {
    const named = words.countryAt(i);
    // "Trade Union Congress general secretary": no parliament
    if (words.lower(i) !== 'congress' || i === first || !words.isCapital(i - 1)) country = named;
  }
  let textEnd = end;
  // "President of Finland": the country has a field of its own.
  if (isPlain(country) && country.end === words.document.tokens.end[end - 1]) {
    for (let i = end - 2; i > first; i--) if (words.lower(i) === 'of') textEnd = i;
  }
  let role = roleText(words, start, textEnd, country);
  const singular = singularHead(words.text(textEnd - 1));
  if (singular !== undefined) role = role.slice(0, role.length - words.text(textEnd - 1).length) + singular;
  if (role === '' || role.toLowerCase() === 'member') return undefined;
  const worth = isMembership(role) ? 2 : 4;
  return attributes(worth + (role.includes(' ') ? 0.1 : 0), { role, first: start, end }, country, words);
}

/** Where a title that begins at token `first` does with what qualifies it before a country: "former South Korean President". */
function qualified(words: Words, from: number, first: number, country: number | undefined): number {
  if (country === undefined || country <= from) return first;
  return /^(?:former|ex|acting|interim|outgoing|incoming)$/.test(words.lower(country - 1)) ? country - 1 : first;
}

/** A head, "general" only behind the noun that it belongs to. */
const isOffice = (words: Words, from: number, i: number): boolean =>
  bare(words, i) === 'general' ? i > from && isGeneralOffice(words, i) : isHead(words.text(i));

/** Grows a title over what specifies it: "Sea Council deputy general secretary", "Nordwind's chief executive". */
function extend(words: Words, from: number, first: number, end: number): number {
  let start = first;
  while (start > from && end - start < longest) {
    const i = start - 1;
    const country = words.countryAt(i);
    if (isPlain(country) && !words.isRegion(i)) {
      // A country opens the office's name, save where it is part of a body's: "Malta Chess Society president".
      if (opensOffice(words, country.end, end)) break;
      start--;
      continue;
    }
    const lower = words.lower(i);
    if (words.isPossessive(i)) {
      // "People's Bank of China" is a country's, and one name.
      const owner = i === from ? undefined : words.countryAt(i - 1);
      const isOwners = owner !== undefined && owner.end <= words.document.tokens.start[i]!;
      if (i === from || !words.isCapital(i - 1) || isOwners) break;
      start--;
      continue;
    }
    // "Ministry of Health spokesman"
    if (
      lower === 'of' &&
      i > from &&
      isBodyOf(words.lower(i - 1)) &&
      words.isCapital(i - 1) &&
      words.isCapital(start)
    ) {
      start -= 2;
      continue;
    }
    // "60 Miles reporter", "Channel 4 reporter"
    if (/^\d+$/.test(lower) && (words.isCapital(start) || (i > from && words.isCapital(i - 1)))) {
      start--;
      continue;
    }
    // "the investigating officer Det Insp Moss": the rank is another title.
    if (!words.isCapital(i) && isHead(words.text(i)) && words.isCapital(start) && isRank(bare(words, start))) break;
    if (isModifier(lower) || (isHead(words.text(i)) && !isPerson(words, i))) {
      start--;
      continue;
    }
    if (/^(?:and|&)$/.test(lower) && i > from && isPartOfTitle(words, i - 1) && isPartOfTitle(words, start)) {
      // "… the deputy commissioner and Interior Minister Moss": two people.
      if (isHead(words.text(i - 1)) && words.isCapital(i - 1) !== words.isCapital(end - 1)) break;
      start--;
      continue;
    }
    if (
      !isNamed(words, i) ||
      (functionWords.has(lower) && country === undefined) ||
      calendarWords.has(lower) ||
      speechVerbs.has(lower)
    )
      break;
    if (addresses.has(withoutStop(lower)) && !(lower === 'lord' && isPartOfTitle(words, start))) break;
    // A sentence's first word is in capitals anyway.
    const isTelling =
      words.isCapital(start) ||
      words.endsBody(i) ||
      words.isPossessive(start) ||
      /^\d/.test(words.text(start)) ||
      country !== undefined ||
      innerCapital(words.text(i)).test(words.text(i));
    if (i === from && !isTelling) break;
    start--;
  }
  while (start < first && (words.isPossessive(start) || /^(?:and|&)$/.test(words.lower(start)))) start++;
  // A figure opens a name of capitals only.
  if (start < first && /^\d+$/.test(words.text(start)) && !words.isCapital(start + 1)) start++;
  return start;
}

/** "al-Qaeda leader", "then-CIA director", but not "anti-war leader". */
const isNamed = (words: Words, i: number): boolean =>
  words.isCapital(i) || (words.text(i).includes('-') && behindPrefix.test(words.text(i)));
const behindPrefix = /^[a-z]+-[A-Z]/;
/** "CIA", "Al-Qaeda", "SpaceX", also a name in capitals of any script. */
const innerCapital = openExpression(String.raw`^.[^]*\p{Lu}`, 'u');

const isPartOfTitle = (words: Words, i: number): boolean => isHead(words.text(i)) || isModifier(words.lower(i));

/** A head that is somebody there: "told the minister President Berg was ill". */
const isPerson = (words: Words, i: number): boolean => i > 0 && /^(?:the|a|an|his|her|their)$/.test(words.lower(i - 1));

/** The start of a title with "of" that ends before token `end`, or -1: "Secretary of State", "Head of Public Service". */
function bridgedTitle(words: Words, from: number, end: number): number {
  if (determiners.has(words.lower(end - 1)) || /^(?:of|for|and|at|in)$/.test(words.lower(end - 1))) return -1;
  const isWhole = isOffice(words, from, end - 1);
  for (let k = end - 2; k >= Math.max(from + 1, end - longest); k--) {
    const lower = words.lower(k);
    // "a spokesman for President Berg": his office stands behind the preposition whole.
    if (lower === 'for' && isWhole) return -1;
    if ((lower === 'of' || lower === 'for') && isHead(words.text(k - 1))) return k - 1;
    if (!words.isCapital(k) && !/^(?:of|for|the|and|at|in|&)$/.test(lower)) return -1;
    if (!words.isCapital(end - 1)) return -1;
  }
  return -1;
}

/** Verbs whose past tells itself by no ending: "the Belgian beat Moss". */
const verbs = new Set([
  ...speechVerbs,
  ...'beat met hit saw won lost led left found sent put set let held kept fed fought sold bought bet caught cut shot struck hurt'.split(
    ' ',
  ),
]);

/** The country that belongs to what begins at token `end`: right before it, or with words of the office between. */
function countryBefore(
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
      if (unknown > 0 && !/^(?:adjective|combining)$/.test(country.kind ?? 'adjective')) return undefined;
      let first = i;
      while (first > from && words.countryAt(first - 1) === country) first--;
      // "Jane Moss of Finland's team": nothing of the mention may stick out.
      return country.end > words.document.tokens.end[i]! ? undefined : { country, first, possessive };
    }
    if (isModifier(words.lower(i)) || words.isPossessive(i)) continue;
    unknown++;
    const word = words.text(i);
    if (unknown > 2 || !small(word).test(word) || /(?:s|ed)$/.test(word)) return undefined;
    if (stops.has(words.lower(i)) || functionWords.has(words.lower(i)) || verbs.has(words.lower(i))) return undefined;
  }
  return undefined;
}

/** The second of "Presidents Berg and Moss" has the title of the first. */
function sharedTitle(
  words: Words,
  from: number,
  end: number,
  endingAt: ReadonlyMap<number, NameSpan>,
): Attributes | undefined {
  let at = end;
  let ended = false;
  for (let names = 0; names < 6; names++) {
    let i = at - 1;
    if (i > from && /^(?:and|&)$/.test(words.lower(i))) {
      // "Ministers Berg and Moss and Lund's aide": the list has ended.
      if (ended) return undefined;
      ended = true;
      i--;
    }
    if (i > from && words.text(i) === ',') i--;
    // "Finance Ministers Berg of Finland and Moss of Chile"
    const country = i < at - 1 ? words.countryAt(i) : undefined;
    if (isPlain(country) && i > from + 1 && words.lower(i - 1) === 'of') i -= 2;
    const other = i === at - 1 ? undefined : endingAt.get(i + 1);
    if (other === undefined || other.firstToken <= from) return undefined;
    if (singularHead(words.text(other.firstToken - 1)) !== undefined)
      return officeBefore(words, from, other.firstToken);
    at = other.firstToken;
  }
  return undefined;
}
