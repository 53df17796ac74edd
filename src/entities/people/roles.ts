/**
 * What the words around a name say of its bearer: the office or function, and the country it belongs to. Read from
 * titles ("French President Emmanuel Macron"), appositions ("Lavrov, Russia's top diplomat"; "the head of the Russian
 * Foreign Ministry, Sergei Lavrov"), "… is the head of …", and a nationality right before the name. Nothing is inferred
 * without such words.
 */
import { openExpression } from '../../text/expression.ts';
import type { Span } from '../../article.ts';
import type { NameSpan } from '../names.ts';
import { speechVerbs } from '../names/lists.ts';
import { readAppointment } from './appointments.ts';
import { beginsName, nameBefore } from './names-in-order.ts';
import { readNationality } from './nationality.ts';
import { type RolePhrase, readRolePhrase } from './role-phrase.ts';
import type { Words } from './role-tokens.ts';
import { isMembership } from './role-words.ts';
import { readTitle } from './role-title.ts';
import { kind } from './word-kinds.ts';

/** A country named in the document, as the finder of countries gives it. */
export interface CountryMention extends Span {
  readonly code: string;
  readonly kind?: string;
}

export interface Attributes {
  readonly role: string | undefined;
  readonly roleEvidence: Span | undefined;
  readonly country: string | undefined;
  readonly countryEvidence: Span | undefined;
  /** How direct the words are: 4 a title before the name, 3 an apposition, 2 "is the …", 1 a rank or a nationality alone. */
  readonly strength: number;
}

/** Reads what stands around a name, and adds it to what is said. */
export type ReadAttributes = (name: NameSpan, said: Attributes[]) => void;

/** Binds a document; `people` are all names of people in it, in order. Time is constant a name. */
export function createAttributeReader(words: Words, people: readonly NameSpan[]): ReadAttributes {
  return (name, said) => {
    const title = readTitle(words, name, people);
    if (title !== undefined) said.push(title);
    const behind = after(words, name, people);
    if (behind !== undefined) said.push(attributesOf(words, behind, 3));
    const before = ahead(words, name, people);
    if (before !== undefined) said.push(attributesOf(words, before, 3));
    const predicate = copula(words, name) ?? readAppointment(words, name);
    if (predicate !== undefined) said.push(attributesOf(words, predicate, 2));
    const home = origin(words, name) ?? readNationality(words, name);
    if (home !== undefined) said.push(home);
  };
}

function attributesOf(words: Words, phrase: RolePhrase, strength: number): Attributes {
  const { role, first, end } = phrase;
  const country = phrase.country === undefined || words.isWhereabouts(phrase.country) ? undefined : phrase.country;
  return {
    role,
    roleEvidence: words.span(first, end),
    country: country?.code,
    countryEvidence: country && { start: country.start, end: country.end },
    // Of two phrases of one kind the one that says more: with a country, with a body.
    strength:
      strength + (country === undefined ? 0 : 0.2) + (role.includes(' ') ? 0.1 : 0) - (isMembership(role) ? 2 : 0),
  };
}

/** "Lavrov, Russia's top diplomat, …", "Anna Berg, 43, chief executive of Nordwind, …", "Anna Berg (head coach)". */
function after(words: Words, name: NameSpan, people: readonly NameSpan[]): RolePhrase | undefined {
  const end = name.endToken;
  const phrase = phraseAt(words, name, end, people);
  if (phrase !== undefined || !words.isSign(end, '(')) return phrase;
  // "Anna Berg (left), the owner of the mill", "Oleg Panov (Олег Панов), a surgeon"
  const behind = behindBrackets(words, end, words.document.firstToken[name.sentence + 1]!);
  if (behind === end || !words.isSign(behind, ',')) return undefined;
  const next = phraseAt(words, name, behind, people);
  // "Carter (c), Potter, Weaver": the next of a team
  return next !== undefined && next.end - next.first === 1 && words.isCapital(next.first) ? undefined : next;
}

/** The description that a comma, a dash or a bracket at token `at` leads to. */
function phraseAt(words: Words, name: NameSpan, at: number, people: readonly NameSpan[]): RolePhrase | undefined {
  const to = words.document.firstToken[name.sentence + 1]!;
  let i = at;
  if (i + 1 >= to || !words.is(i, kind.stop) || !/^(?:[,(—–]|--)$/.test(words.text(i))) return undefined;
  i++;
  if (i + 1 < to && words.isNumber(i) && /^\d{1,3}$/.test(words.text(i)) && words.isSign(i + 1, ',')) i += 2;
  i = behindClause(words, i, to);
  const phrase = readRolePhrase(words, i, to, 'any');
  // "…, Anna Berg, the Minister of Tourism Max Moss and …"
  for (let k = i + 1; phrase !== undefined && k < phrase.end; k++) {
    if (beginsName(people, k) && k > phrase.first && words.isCapital(k - 1)) return undefined;
  }
  if (phrase === undefined || phrase.end >= to) return phrase;
  if (speechVerbs.has(words.lower(phrase.end)) && isObject(words, name)) return undefined;
  if (phrase.hasComplement) return phrase;
  // "… Anna Berg, singer Max Moss and …": the title of the next.
  let next = phrase.end;
  while (next < to && words.is(next, kind.address)) next++;
  const isNext = beginsName(people, next) || (next < to && words.isCapital(next) && !words.isSign(i - 1, '('));
  if (!isNext) return phrase;
  for (let k = phrase.end - 1; k > i; k--) {
    if (words.reads(k, 'and')) return readRolePhrase(words, i, k, 'any');
  }
  return undefined;
}

/** "Two men were seen with Anna Berg, a spokesman said": somebody else says so. "Anna Berg, a spokeswoman said" lacks a comma. */
function isObject(words: Words, { sentence, firstToken }: NameSpan): boolean {
  const from = words.document.firstToken[sentence]!;
  let at = firstToken - 1;
  while (at > from && words.is(at, kind.address | kind.rank | kind.head | kind.modifier | kind.specific)) at--;
  return at > from && words.is(at, kind.preposition);
}

const asVerbs = new Set('serves served works worked'.split(' '));
const times = new Set('then now also currently'.split(' '));

/** Where a description begins behind what leads to it: "who was then mayor", "who served as mayor", "then the mayor". */
function behindClause(words: Words, at: number, to: number): number {
  let i = at;
  if (i + 2 < to && words.reads(i, 'who')) {
    const verb = words.lower(i + 1);
    if (verb === 'is' || verb === 'was') i += 2;
    else if (i + 3 < to && asVerbs.has(verb) && words.reads(i + 2, 'as')) i += 3;
    else return at;
  }
  return i + 1 < to && times.has(words.lower(i)) ? i + 1 : i;
}

/** "Anna Berg of Finland", "Anna Berg (Finland)": where lists and results say that somebody comes from. */
function origin(words: Words, { sentence, endToken }: NameSpan): Attributes | undefined {
  const to = words.document.firstToken[sentence + 1]!;
  if (endToken + 1 >= to) return undefined;
  if (!words.isSign(endToken, '(') && (words.isCapital(endToken) || !words.reads(endToken, 'of'))) return undefined;
  let at = endToken + 1;
  if (words.reads(at, 'the') && at + 1 < to) at++;
  const country = words.countryAt(at);
  if (country === undefined || !/^(?:name|alias)$/.test(country.kind ?? 'name')) return undefined;
  const { tokens } = words.document;
  let next = at;
  while (next < to && tokens.start[next]! < country.end) next++;
  const isWhole = words.isSign(endToken, '(')
    ? next < to && words.isSign(next, ')')
    : next === to || !words.isCapital(next);
  if (!isWhole || (next < to && words.isPossessive(next))) return undefined;
  return {
    role: undefined,
    roleEvidence: undefined,
    country: country.code,
    countryEvidence: { start: country.start, end: country.end },
    strength: 1,
  };
}

/** Whether a token may be the head of a description. */
const mayHead = (words: Words, i: number): boolean =>
  words.is(i, kind.head | kind.heads | kind.ruler) || words.isFirstLady(i);

/** How far before a name a description may begin. */
const longestLook = 16;

/** "the head of the Russian Foreign Ministry, Sergei Lavrov"; "Director of the Harbour Office, Mr. Yusuf Hamdan, said". */
function ahead(words: Words, name: NameSpan, people: readonly NameSpan[]): RolePhrase | undefined {
  const { firstToken } = words.document;
  const from = firstToken[name.sentence]!;
  let comma = name.firstToken - 1;
  while (comma > from && words.is(comma, kind.address)) comma--;
  if (comma <= from || !words.isSign(comma, ',')) return undefined;
  const begins = Math.max(from, comma - longestLook);
  let last = comma - 1;
  while (last >= begins && !mayHead(words, last)) last--;
  if (last < begins) return undefined;
  const to = firstToken[name.sentence + 1]!;
  // "In a letter to the president, Anna Berg said": only what stands between commas, or opens a sentence, describes.
  const closed =
    name.endToken >= to ||
    /^[,.;:)(—–!?]/.test(words.text(name.endToken)) ||
    /^(?:and|of)$/.test(words.text(name.endToken));
  for (let begin = begins; begin <= last; begin++) {
    if (begin > from && !opens(words, begin)) continue;
    if (!closed && begin > from) return undefined;
    const isWhole = begin === from || words.is(begin, kind.determiner);
    const phrase = readRolePhrase(words, begin, comma, isWhole ? 'specific' : 'known');
    if (phrase === undefined || phrase.end !== comma) continue;
    // "Ida Dahl, the chair, Anna Berg": hers who stands before, unless an address shows that it leads to the next;
    // "the chair and the clerk, Anna Berg and …": another's
    const isOthers =
      comma === name.firstToken - 1 && words.isSign(begin - 1, ',') && nameBefore(people, begin - 1) !== undefined;
    const isSecond = words.reads(begin - 1, 'and') && words.reads(name.endToken, 'and');
    return isOthers || isSecond ? undefined : phrase;
  }
  return undefined;
}

const opensLower = openExpression(String.raw`^\p{Ll}`, 'u');
const signs = openExpression(String.raw`^[^\p{L}\p{N}]+$`, 'u');

const opens = (words: Words, begin: number): boolean => {
  const before = words.text(begin - 1);
  if (before === 'as' || before === 'to' || before === 'from') return false;
  // "Adviser to the Deputy Minister": another's office
  if (before === 'the' && begin > 2 && words.text(begin - 2) === 'to' && words.is(begin - 3, kind.head)) return false;
  if (words.is(begin, kind.determiner) || (before >= 'a' && before < '{')) return true;
  return !/^[A-Z\d]/.test(before) && (signs(before).test(before) || opensLower(before).test(before));
};

/** How many tokens the dates behind a name may take: "Anna Berg (born 3 May 1950 in Oslo) is …". */
const longestDates = 30;

/** The token behind the brackets that open at `at`, or `at`. */
function behindBrackets(words: Words, at: number, to: number): number {
  if (at >= to || !words.isSign(at, '(')) return at;
  const limit = Math.min(to, at + longestDates);
  for (let i = at + 1; i < limit; i++) if (words.isSign(i, ')')) return i + 1;
  return at;
}

/** "Anna Berg is the head of …". */
function copula(words: Words, name: NameSpan): RolePhrase | undefined {
  const to = words.document.firstToken[name.sentence + 1]!;
  const verb = behindBrackets(words, name.endToken, to);
  if (verb + 2 >= to || !words.is(verb, kind.copula)) return undefined;
  const begin = words.text(verb).startsWith('serve') && words.reads(verb + 1, 'as') ? verb + 2 : verb + 1;
  const isOpen = begin > verb + 1 || words.text(verb).startsWith('remain') || words.is(begin, kind.determiner);
  if (!isOpen) return undefined;
  const phrase = readRolePhrase(words, begin, to, 'known');
  // "… is the first driver ever to win": what somebody did, no office
  return phrase !== undefined && phrase.end < to && /^(?:ever|to)$/.test(words.lower(phrase.end)) ? undefined : phrase;
}
