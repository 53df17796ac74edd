/** What specifies a title from before: a body's name, modifiers, owners, numbers, another office. */
import { openExpression } from '../../text/expression.ts';
import { calendarWords, functionWords, speechVerbs } from '../names/lists.ts';
import { opensOffice } from './role-text.ts';
import { type Words, isPlain } from './role-tokens.ts';
import { isOfNation } from './title-country.ts';
import { kind } from './word-kinds.ts';

/**
 * How many tokens right before token `start` belong to the title that goes on there and ends before `end`; 0 where it begins.
 * `from` is the sentence's first token.
 */
export function qualifierLength(words: Words, from: number, start: number, end: number): number {
  const i = start - 1;
  const country = words.countryAt(i);
  // A country opens the office's name, save where it is part of a body's: "Malta Chess Society president".
  if (isPlain(country) && !words.isRegion(i)) return opensOffice(words, country.end, end) ? 0 : 1;
  const lower = words.lower(i);
  if (i - 2 > from && words.opensAbbreviation(i - 2)) return 3;
  if (words.isPossessive(i)) return isOwner(words, from, i) ? 1 : 0;
  // "Ministry of Health spokesman"
  if (lower === 'of' && i > from && words.is(i - 1, kind.bodyOf) && words.isCapital(i - 1) && words.isCapital(start))
    return 2;
  // "60 Miles reporter", "Channel 4 reporter"
  if (/^\d+$/.test(lower) && (words.isCapital(start) || (i > from && words.isCapital(i - 1)))) return 1;
  // "4th Ward Alderwoman", but not "on May 4th President Berg"
  if (/^\d+(?:st|nd|rd|th)$/.test(lower) && words.isCapital(start) && !calendarWords.has(words.lower(i - 1))) return 1;
  // "the investigating officer Det Insp Moss": the rank is another title.
  if (!words.isCapital(i) && words.is(i, kind.head) && words.isCapital(start) && words.is(start, kind.rank)) return 0;
  if (words.is(i, kind.modifier) || (words.is(i, kind.head) && !isPerson(words, i))) return 1;
  if (/^(?:and|&)$/.test(lower) && i > from && areJoined(words, i - 1, start)) {
    // "… the deputy commissioner and Interior Minister Moss": two people.
    return words.is(i - 1, kind.head) && words.isCapital(i - 1) !== words.isCapital(end - 1) ? 0 : 1;
  }
  return specifies(words, from, i) || isPartOfName(words, from, i) ? 1 : 0;
}

/** "People's Bank of China" is a country's, and one name; a country's possessive opens an office. */
function isOwner(words: Words, from: number, i: number): boolean {
  if (i === from || !words.isCapital(i - 1)) return false;
  const owner = words.countryAt(i - 1);
  return owner === undefined || owner.end > words.document.tokens.start[i]!;
}

/** Whether a token belongs to the name of the body that the office behind it is of. */
function isPartOfName(words: Words, from: number, i: number): boolean {
  const lower = words.lower(i);
  const start = i + 1;
  const isCountry = words.countryAt(i) !== undefined;
  if (!isNamed(words, i) || (functionWords.has(lower) && !isCountry)) return false;
  if (calendarWords.has(lower) || speechVerbs.has(lower) || openings.has(lower)) return false;
  if (words.is(i, kind.address) && !(lower === 'lord' && isPartOfTitle(words, start))) return false;
  // A sentence's first word is in capitals anyway.
  return (
    i > from ||
    words.isCapital(start) ||
    words.endsBody(i) ||
    words.isPossessive(start) ||
    /^\d/.test(words.text(start)) ||
    isCountry ||
    innerCapital(words.text(i)).test(words.text(i))
  );
}

const openers = new Set('of by from with for as like against said says added adds explained'.split(' '));
const acronym = /^[A-Z]{2,5}$/;
const articles = new Set('the a an this its their his her our my'.split(' '));
/** Words that no list knows between what opens a title and its noun: "the human resources officer". */
const mostUnknown = 3;

/**
 * Whether a word in lower case that no list knows specifies the office behind it: with others of its kind it stands behind an
 * article, a preposition, "said", a body's letters, a nationality or what is a country's, or opens the sentence: "with harmonica player Berg", "Swedish
 * theoretical physicist Lund", "The air traffic controller, Ida Dahl,", "Aeronautical engineer Ida Dahl".
 */
function specifies(words: Words, from: number, i: number): boolean {
  if (words.isCapital(i + 1)) return false;
  for (let k = i; k >= from && k > i - mostUnknown; k--) {
    // A name that opens the sentence does something: "Nordwind bought striker Berg".
    if (k === from) return words.is(k, kind.specific) && (k === i ? words.isCapital(k) : !words.endsName(k));
    if (words.isCapital(k) || !(words.is(k, kind.specific) || words.is(k, kind.modifier))) return false;
    const before = k - 1;
    const opener = words.lower(before);
    if (articles.has(opener) || openers.has(opener)) return true;
    if (opener === 'to' && before > from && words.lower(before - 1) === 'according') return true;
    // "EU diplomatic chief Berg"
    if (before > from && acronym.test(words.text(before))) return true;
    if (words.isPossessive(before)) return before > from && isPlain(words.countryAt(before - 1));
    const country = words.countryAt(before);
    if (country !== undefined) return isOfNation(country);
  }
  return false;
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

/** What ministers are of, in capitals only: "Natural Resources and Environment Minister". */
const portfolios = new Set(
  `natural higher resources industries communities services protection cooperation integration children schools highways investment
  investments innovation transportation mobility antiquities homeland safety enlargement heritage minorities veterans
  commodities plantation plantations consumer competition employment expatriates diaspora refugees reconciliation
  governance families hospitality aerospace ports maritime utilities irrigation sanitation hydrocarbons reconstruction
  territories minerals livestock aquaculture sport`.split(/\s+/),
);

const isPortfolio = (words: Words, i: number): boolean => words.isCapital(i) && portfolios.has(words.lower(i));

/** Whether "and" joins the words beside it in one title; behind a company's name stands another's ("Lund Resources and Governor Berg"). */
const areJoined = (words: Words, before: number, behind: number): boolean =>
  (isPartOfTitle(words, before) || (isPortfolio(words, before) && !words.is(behind, kind.head))) &&
  (isPartOfTitle(words, behind) || isPortfolio(words, behind));

const isPartOfTitle = (words: Words, i: number): boolean => words.is(i, kind.head | kind.modifier);

/** A head that is somebody there: "told the minister President Berg was ill". */
const isPerson = (words: Words, i: number): boolean => i > 0 && /^(?:the|a|an|his|her|their)$/.test(words.lower(i - 1));
