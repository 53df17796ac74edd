/** How far a title before a name reaches: the ranks, the office's noun, and what specifies it. */
import { openExpression } from '../../text/expression.ts';
import { calendarWords, functionWords, speechVerbs } from '../names/lists.ts';
import { isOfNation, isVerb } from './title-country.ts';
import { opensOffice } from './role-text.ts';
import { type Words, isPlain } from './role-tokens.ts';
import {
  addresses,
  determiners,
  innerRank,
  isBodyOf,
  isHead,
  isModifier,
  isRank,
  isRankOnly,
  stops,
  withoutStop,
} from './role-words.ts';

/** How many tokens a title may have. */
const longest = 10;

/**
 * Whether a token is a rank: one that may be an office only before another rank or behind an office ("Borough Commander
 * Superintendent"), "Sen" and "Ch" only before another.
 */
export function isRankBefore(words: Words, i: number, isInner: boolean): boolean {
  const word = bare(words, i);
  // "her father Max Berg"
  if (words.text(i) === 'father') return false;
  if (isRankOnly(word) || (isInner && (isRank(word) || innerRank(word) !== undefined))) return true;
  if (!isRank(word) || /^(?:judge|justice)$/.test(word) || !words.isCapital(i)) return false;
  const before = i > 0 && words.isCapital(i - 1) ? words.text(i - 1) : '';
  return before !== '' && isHead(before) && !isRank(bare(words, i - 1));
}

export const isGeneralOffice = (words: Words, i: number): boolean =>
  bare(words, i) === 'general' &&
  /^(?:secretary|attorney|director|governor|solicitor|inspector|consul|auditor|surgeon|postmaster|comptroller|adjutant)$/.test(
    bare(words, i - 1),
  );

export const bare = (words: Words, i: number): string => withoutStop(words.lower(i));

/** A head, "general" only behind the noun that it belongs to; "the elder Berg" is no elder. */
export const isOffice = (words: Words, from: number, i: number): boolean =>
  bare(words, i) === 'general'
    ? i > from && isGeneralOffice(words, i)
    : isHead(words.text(i)) && words.text(i) !== 'elder';

/** Grows a title over what specifies it: "Sea Council deputy general secretary", "Nordwind's chief executive". */
export function extend(words: Words, from: number, first: number, end: number): number {
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
    if (i - 2 > from && words.opensAbbreviation(i - 2)) {
      start -= 3;
      continue;
    }
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
    if (specifies(words, from, i)) {
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
    if ((i === from && !isTelling) || openings.has(lower)) break;
    start--;
  }
  while (start < first && (words.isPossessive(start) || /^(?:and|&)$/.test(words.lower(start)))) start++;
  // A figure opens a name of capitals only.
  if (start < first && /^\d+$/.test(words.text(start)) && !words.isCapital(start + 1)) start++;
  return start;
}

const small = openExpression(String.raw`^\p{Ll}[\p{L}-]+$`, 'u');

/** What is none of an office though it stands between a preposition and its noun: "for example singer Berg". */
const unspecific = new Set(
  'example instance course fellow husband wife partner son daughter brother sister mother father friend'.split(' '),
);

const openers = new Set('of by from with for as like against'.split(' '));

/**
 * Whether a word in lower case that no list knows specifies the office behind it, as it does right behind a preposition, a
 * nationality or what is a country's: "with harmonica player Berg", "Swedish theoretical physicist Lund".
 */
function specifies(words: Words, from: number, i: number): boolean {
  if (i <= from || words.isCapital(i) || words.isCapital(i + 1)) return false;
  const word = words.text(i);
  if (word.length < 3 || /(?:ed|ly|ing)$/.test(word) || !small(word).test(word)) return false;
  if (functionWords.has(word) || stops.has(word) || isVerb(word) || unspecific.has(word)) return false;
  const before = i - 1;
  if (openers.has(words.lower(before))) return true;
  if (words.isPossessive(before)) return before > from && isPlain(words.countryAt(before - 1));
  const country = words.countryAt(before);
  return country !== undefined && isOfNation(country);
}

/** Prepositions and participles that open sentences before a title: "Following President Berg's visit". */
const openings = new Set(
  'following including concerning regarding despite unlike like alongside besides amid citing meeting quoting joining replacing welcoming thanking accompanying addressing'.split(
    ' ',
  ),
);

/** "al-Qaeda leader", "then-CIA director", but not "anti-war leader". */
const isNamed = (words: Words, i: number): boolean =>
  words.isCapital(i) || (words.text(i).includes('-') && behindPrefix.test(words.text(i)));
const behindPrefix = /^[a-z]+-[A-Z]/;
/** "CIA", "Al-Qaeda", "SpaceX", also a name in capitals of any script. */
const innerCapital = openExpression(String.raw`^.[^]*\p{Lu}`, 'u');

const isPartOfTitle = (words: Words, i: number): boolean => isHead(words.text(i)) || isModifier(words.lower(i));

/** A head that is somebody there: "told the minister President Berg was ill". */
const isPerson = (words: Words, i: number): boolean => i > 0 && /^(?:the|a|an|his|her|their)$/.test(words.lower(i - 1));

/** "ambassador to Finland" */
const envoys = new Set(
  'ambassador envoy emissary representative nuncio delegate commissioner consul secretary'.split(' '),
);

/** The start of a title with "of" that ends before token `end`, or -1: "Secretary of State", "Head of Public Service". */
export function bridgedTitle(words: Words, from: number, end: number): number {
  if (determiners.has(words.lower(end - 1)) || /^(?:of|for|and|at|in)$/.test(words.lower(end - 1))) return -1;
  const isWhole = isOffice(words, from, end - 1);
  for (let k = end - 2; k >= Math.max(from + 1, end - longest); k--) {
    const lower = words.lower(k);
    // "a spokesman for President Berg": his office stands behind the preposition whole.
    if (lower === 'for' && isWhole) return -1;
    // "the personality of President Berg", likewise
    if (lower === 'of' && isWhole && words.isCapital(end - 1) && !words.isCapital(k - 1)) return -1;
    if ((lower === 'of' || lower === 'for') && isHead(words.text(k - 1))) return k - 1;
    if (lower === 'to' && envoys.has(words.lower(k - 1))) return k - 1;
    if (!words.isCapital(k) && !/^(?:of|for|the|and|at|in|&)$/.test(lower)) return -1;
    if (!words.isCapital(end - 1)) return -1;
  }
  return -1;
}
