/** A noun phrase that describes a person, taken apart: "the former chief executive of Nordwind and deputy mayor". */
import { openExpression } from '../../text/expression.ts';
import { calendarWords } from '../names/lists.ts';
import type { CountryMention } from './roles.ts';
import { isAge, roleText } from './role-text.ts';
import { type Words, isPlain } from './role-tokens.ts';
import { isSubjectHead, isTeacher, tellsNothing } from './role-words.ts';
import { kind, singularHead } from './word-kinds.ts';

export interface RolePhrase {
  readonly role: string;
  readonly first: number;
  /** The token after the last. */
  readonly end: number;
  readonly country: CountryMention | undefined;
  /** Something follows the head: "of the museum". */
  readonly hasComplement: boolean;
}

/** How many tokens a description may have. */
const longest = 18;

const isStop = (words: Words, i: number): boolean => words.is(i, kind.stop);
/** A participle where it ends in "-ing". */
const lowerWord = openExpression(String.raw`^\p{Ll}{4,}$`, 'u');

/** "a second blogger" is another one, "the second secretary" is one by office. */
const isOneMore = (words: Words, i: number, begin: number): boolean =>
  i > begin && words.reads(i - 1, 'a') && /^(?:second|third|fourth|fifth|sixth)$/.test(words.lower(i));

/** "one of the greatest poets", "one of the most important poets" */
const isSuperlative = (words: Words, i: number): boolean =>
  /^(?:most|least|best|.{3,}est)$/.test(words.lower(i)) || /^(?:most|least)$/.test(words.lower(i - 1));

/**
 * Reads the phrase that begins at token `begin` and ends before `to`; undefined where it describes nobody. `before` says
 * which words may stand before the head: any, those that are known (modifiers, and names in capitals), or also such as
 * specify it.
 */
export function readRolePhrase(
  words: Words,
  begin: number,
  to: number,
  before: 'any' | 'known' | 'specific',
): RolePhrase | undefined {
  let first = begin;
  while (first < to && (words.is(first, kind.determiner) || isAge(words, first) || isOneMore(words, first, begin)))
    first++;
  // "one of the founders of Nordwind", "one of Finland's poets"
  const isOneOf = words.reads(begin, 'one') && begin + 2 < to && words.reads(begin + 1, 'of');
  if (isOneOf) {
    first = begin + 2;
    while (first < to && (words.is(first, kind.determiner) || isSuperlative(words, first))) first++;
  }
  const limit = Math.min(to, first + longest);
  let country: CountryMention | undefined;
  let head = first;
  let from = first;
  for (; head < limit && !isHeadAt(words, head, limit, isOneOf); head++) {
    const isPartOfName = words.isPossessive(head) || words.opensAbbreviation(head);
    if (head - first > 8 || (isStop(words, head) && !isPartOfName)) return undefined;
    if (words.isPossessive(head)) {
      // "Finland's president", "the company's chairman": whose it is isn't part of the office, a named body excepted.
      const isNamed = words.countryAt(head - 1) === undefined && someCapital(words, from, head);
      if (!isNamed) from = head + 1;
      while (isOneOf && isSuperlative(words, from)) from++;
      continue;
    }
    if (words.opensAbbreviation(head)) {
      head += 2;
      continue;
    }
    const named = words.countryAt(head);
    country ??= named;
    if (isOfBody(words, head, first, limit)) continue;
    if (words.is(head, kind.preposition)) return undefined;
    // "Moss, Robots follows an inventor": another sentence's object
    if (head > first && words.is(head, kind.determiner) && /^(?:a|an|the|his|her|their)$/.test(words.lower(head)))
      return undefined;
    const isAnd = words.reads(head, 'and');
    if (isAnd && !(words.is(head - 1, kind.modifier) && head + 1 < limit)) return undefined;
    if (before === 'any' || named !== undefined || isAnd || words.isCapital(head) || words.is(head, kind.modifier))
      continue;
    if (before === 'known' || !words.is(head, kind.specific)) return undefined;
  }
  if (head >= limit) return undefined;
  // "a retired China specialist" knows China; "Finland's best analyst" is Finnish.
  const isSubject = country !== undefined && /^(?:name|alias|former)$/.test(country.kind ?? '') && from === first;
  if (isSubject && isSubjectHead(words.lower(head))) country = undefined;
  const noun = words.text(head);
  const ofOne = (role: string): string => (isOneOf ? role.replace(noun, singularHead(noun)!) : role);
  const coreEnd = endOfHeads(words, head, limit);
  let end = coreEnd;
  while (end < limit && isPreposition(words, end)) {
    const next = endOfComplement(words, end, limit);
    if (next === end) break;
    // The country of "president of Finland" and of "head of the Russian Foreign Ministry", not of "envoy to Finland".
    if (words.reads(end, 'of')) {
      let content = end + 1;
      while (content < next && words.is(content, kind.determiner)) content++;
      const named = words.countryAt(content);
      const isWhole = named !== undefined && named.end === words.document.tokens.end[next - 1];
      // "Institute of China Studies" is no body of China's, a professor of Finnish history no Finn.
      if (
        named !== undefined &&
        country === undefined &&
        !isTeacher(words.lower(head)) &&
        (isWhole || !/^(?:name|alias|former)$/.test(named.kind ?? ''))
      ) {
        country = named;
        if (isPlain(named) && isWhole) {
          // Nothing but the country: the field of its own says it.
          const rest = roleText(words, from, end, country);
          return { role: ofOne(rest), first: from, end: next, country, hasComplement: true };
        }
      }
    }
    end = next;
  }
  const role = ofOne(roleText(words, from, end, country));
  if (role === '' || tellsNothing(role)) return undefined;
  return { role, first: from, end, country, hasComplement: end > coreEnd };
}

/**
 * Whether token `i` heads a description: no owner ("the president's spokeswoman"), and nobody's surname ("his sisters,
 * Anna Baker and …"). Of several, the plural.
 */
function isHeadAt(words: Words, i: number, limit: number, isPlural: boolean): boolean {
  if (isRulerOf(words, i, limit) || words.isFirstLady(i)) return true;
  if (!words.is(i, isPlural ? kind.heads : kind.head)) return false;
  if (i + 1 < limit && words.isPossessive(i + 1)) return false;
  if (!words.isCapital(i)) return true;
  const isSurname = i > 0 && words.isCapital(i - 1) && surnames.has(words.lower(i));
  return !isSurname && !words.endsPerson(i);
}

/** "king of the Huns", but not "king of the hill", nor "the King of Finland", who may be somebody else. */
function isRulerOf(words: Words, i: number, limit: number): boolean {
  if (i + 2 >= limit || !words.is(i, kind.ruler) || !words.reads(i + 1, 'of')) return false;
  if (words.isCapital(i) && i > 0 && words.reads(i - 1, 'the')) return false;
  const realm = words.reads(i + 2, 'the') ? i + 3 : i + 2;
  return realm < limit && words.isCapital(realm);
}

/** Trades that surnames are made of: "Harry Potter" in a list of names. */
const surnames = new Set(
  'potter weaver baker miller butcher carpenter driver gardener brewer abbot dean steward clerk deacon marshal fuller'.split(
    ' ',
  ),
);

/** "former Bank of Finland governor": the "of" of a body's name. */
const isOfBody = (words: Words, i: number, first: number, limit: number): boolean =>
  i > first &&
  i + 1 < limit &&
  words.reads(i, 'of') &&
  words.isCapital(i - 1) &&
  words.is(i - 1, kind.bodyOf) &&
  words.isCapital(i + 1);

function someCapital(words: Words, first: number, end: number): boolean {
  for (let i = first; i < end; i++) if (words.isCapital(i)) return true;
  return false;
}

/** After a head: further heads and what joins them ("chief financial officer", "founder and chief executive"). */
function endOfHeads(words: Words, head: number, limit: number): number {
  let end = head + 1;
  for (let k = end; k < limit; k++) {
    if (
      words.is(k, kind.head) &&
      (k === end || !words.isCapital(k) || words.is(k - 1, kind.modifier) || !words.isCapital(k - 1))
    )
      end = k + 1;
    // "deputy White House press secretary"
    else if (words.isCapital(k) && k - end < 3) continue;
    else if (!words.is(k, kind.modifier) && !(k === end && /^(?:and|,|\/)$/.test(words.text(k)))) break;
  }
  // A comma is only one of a list that ends in "and": else what follows is another description.
  for (let k = head + 1; k < end; k++) {
    if (!words.isSign(k, ',')) continue;
    let joined = false;
    for (let j = k + 1; j < end; j++) if (words.reads(j, 'and')) joined = true;
    if (!joined) return k;
  }
  return end;
}

const isPreposition = (words: Words, i: number): boolean =>
  words.is(i, kind.complement) || (words.reads(i, 'de') && words.reads(i - 1, 'chef'));

/** "the director of Nordwind expressed his joy", "the owner of a company based in Oslo": no part of a name's end. */
const isPredicate = (words: Words, i: number, limit: number): boolean =>
  i + 1 < limit &&
  !words.isCapital(i) &&
  words.lower(i).endsWith('ed') &&
  (words.is(i + 1, kind.determiner) || /^(?:that|in|on|by|at|all|both|each|every)$/.test(words.lower(i + 1)));

const activities = new Set(
  'works lives serves teaches writes runs plays coaches leads manages volunteers sits'.split(' '),
);

/** Where the complement that begins with the preposition at `at` ends; `at` itself where there is none. */
function endOfComplement(words: Words, at: number, limit: number): number {
  const preposition = words.lower(at);
  let k = at + 1;
  while (k < limit && words.is(k, kind.determiner)) k++;
  if (k >= limit || isStop(words, k) || (preposition === 'at' && words.reads(k, 'time'))) return at;
  if (/^(?:to|with|in)$/.test(preposition) && !words.isCapital(k)) return at;
  // "chairman in May 2014", "leader on Monday morning", "president for the first time"
  if (/^(?:in|on)$/.test(preposition) && (calendarWords.has(words.lower(k)) || /^\d/.test(words.text(k)))) return at;
  if (preposition === 'for' && k + 1 < limit && words.lower(k + 1) === 'time') return at;
  const word = words.text(k);
  // "the risk of falling", but "member of the organising committee"
  if (k === at + 1 && word.endsWith('ing') && lowerWord(word).test(word)) return at;
  for (; k < limit; k++) {
    if (words.isPossessive(k)) continue;
    // "Doctors Without Borders"
    const isInName = words.isCapital(k) && words.isCapital(k - 1) && k + 1 < limit && words.isCapital(k + 1);
    if ((isStop(words, k) && !isInName) || words.isSign(k, '-')) break;
    if ((words.is(k, kind.preposition) && !words.reads(k, 'under')) || isPredicate(words, k, limit)) break;
    // "director of the department and Max Moss, …", but "adviser to Ida and Max Moss"
    if (!words.reads(k, 'and')) continue;
    if (words.opensPerson(k + 1) && (words.endsBody(k - 1) || !words.isCapital(k - 1))) break;
    // "director of the camp and works for a firm"
    if (k + 2 < limit && activities.has(words.text(k + 1)) && isPreposition(words, k + 2)) break;
    if (k + 1 < limit && (isStop(words, k + 1) || words.is(k + 1, kind.determiner))) break;
  }
  // A phrase cut off by its length alone ends in the middle of a name.
  if (k === limit && k - at > longest / 2) return at;
  while (k > at + 1 && /^(?:and|the|a|an|some|others)$/.test(words.lower(k - 1))) k--;
  while (k > at + 1 && words.isPossessive(k - 1)) k--;
  return k;
}
