/** Companies that bear a person's name. */
import type { NameSpan } from '../../names.ts';
import { listBit } from '../lexicon.ts';
import { evidence, evidenceCount } from '../evidence.ts';
import { lookBit } from '../looks.ts';
import type { Reading } from '../reading.ts';
import { exchanged, retyped } from '../spans.ts';
import { Scratch } from '../scratch.ts';
import { wordBit } from '../vocabulary.ts';
import { WordList } from '../word-list.ts';
import { formOf, isName, surnameToken } from './bounds.ts';
import { areExamplesTo, isCalledCompany, isExample, isShortFor, isSomebody } from './company-signs.ts';
import { isFirmBehindStop, isFirmName, isListed } from './firms.ts';

/** Second words of cars' names, whose first is a surname too. */
const cars = new WordList('fiesta mondeo corsa astra mustang clio civic corolla yaris passat focus transit discovery');

/** What stands at the end of a company's name only. */
/** Those that are no word in small letters either. */
const smallForms = new WordList('inc inc. corp corp. ltd ltd. llc plc gmbh');
const legalForms = new WordList('inc inc. corp corp. co co. ltd ltd. llc plc gmbh s.a. n.v. ag');
const partners = new WordList('co co. sons associates partners brothers company');
const joints = new WordList(', & and');
/** Tokens of the names and commas behind the first of a firm's partners. */
const longestPartnership = 6;
const gods = new WordList('god allah buddha vishnu shiva');

/**
 * A name that the text calls a company ("media giant Axel Hollmann", "Carl Dorn and Co", "Northbank, a family firm",
 * "Dorn & Lisk", "an analyst at Carl Dorn") is one wherever it stands, its first word or its last alone too; gods are no
 * people. The surname of somebody named in full is no company for being joined: "Dorn and Co" are then Carl Dorn and his.
 */
export function nameCompanies(reading: Reading, spans: readonly NameSpan[]): NameSpan[] {
  const { words, document } = reading;
  const people = peopleOf(reading, spans);
  const companies = new Set<number>();
  let examples: NameSpan | undefined;
  for (const span of spans) {
    if (
      isExample(words, span.firstToken, document.firstToken[span.sentence]!) ||
      (examples !== undefined && areExamplesTo(reading, examples, span))
    ) {
      examples = span;
      companies.add(formOf(words, span.firstToken, span.endToken));
    }
    addBased(reading, span, companies);
    if (isShortFor(reading, span)) companies.add(words[span.firstToken]!.low);
    if (span.type !== 'PER' && span.type !== 'ORG') continue;
    addCalled(reading, span, people, companies);
    addJoined(reading, span, people, companies);
  }
  addFormed(reading, people, companies);
  return retypeCompanies(reading, spans, companies);
}

/** "Crane" of "Crane Co", also where the recogniser found no name of the two. */
function addFormed({ words, slot, capitals }: Reading, { shown }: People, companies: Set<number>): void {
  for (let k = 0; k < capitals.length; k++) {
    const i = capitals[k]!;
    if (i === 0 || !legalForms.has(words[i]!) || !words[i - 1]!.capital) continue;
    if ((shown[slot[i - 1]!]! & isLast) === 0) companies.add(words[i - 1]!.low);
  }
}

/** What names of people show of a form, by its slot: that it is the last word of a full name, or a name of one word. */
const isLast = 1;
const isAlone = 2;
const shownForms = new Scratch();
const begun = new Scratch();

interface People {
  /** Of the bits above: "Max Lund and Co" are he and his where Lund is a name of one word. */
  readonly shown: Int32Array;
  /** By token: how many words the person's name has that begins there. */
  readonly begins: Int32Array;
}

function peopleOf(reading: Reading, spans: readonly NameSpan[]): People {
  const { words, slot, slots } = reading;
  const shown = shownForms.filled(slots, 0);
  // One more, for what stands behind a name that ends the text.
  const begins = begun.filled(words.length + 1, 0);
  for (const span of spans) {
    const { type, firstToken: first, endToken: end } = span;
    if (type !== 'PER') continue;
    begins[first] = end - first;
    if (end - first === 1) shown[slot[first]!]! |= isAlone;
    else shown[slot[surnameToken(reading, span)]!]! |= isLast;
  }
  return { shown, begins };
}

/** "Oslo-based Nordwind" in one name. */
function addBased(
  { words, marks }: Reading,
  { firstToken: first, endToken: end }: NameSpan,
  companies: Set<number>,
): void {
  for (let k = first; k < end - 1; k++) {
    if ((marks[k]! & lookBit.letters) === 0 && words[k]!.text.endsWith('-based'))
      companies.add(formOf(words, k + 1, end)).add(words[k + 1]!.low);
  }
}

/** A brand's name, and what the words around it call a company. */
function addCalled(reading: Reading, span: NameSpan, people: People, companies: Set<number>): void {
  const { words, document } = reading;
  const { firstToken: first, endToken: end, sentence } = span;
  const from = document.firstToken[sentence]!;
  const to = document.firstToken[sentence + 1]!;
  // "Dorn & Lisk" in one name, not "Ida & Max"
  if (end - first === 3 && words[first + 1]!.text === '&') {
    if (isFirmName(words[first]!, words[first + 2]!) || !words[first]!.has(listBit.commonFirstName))
      companies.add(formOf(words, first, end));
  }
  if (isListed(words, first, end) || (end - first === 2 && cars.has(words[first + 1]!))) {
    companies.add(formOf(words, first, end));
    if (!words[first]!.has(listBit.commonFirstName)) companies.add(words[first]!.low);
  }
  // "Dr Pepper", "Grant Samuel": found without the first word
  if (end - first === 1 && first > from && words[first - 1]!.capital) {
    if (isFirmBehindStop(words[first - 1]!, words[first]!)) companies.add(words[first]!.low);
  }
  if (isCalledCompany(words, { first, end, from, to }, people.begins, isSurname(reading, first, end, people))) {
    companies.add(formOf(words, first, end));
  }
}

const isSurname = ({ slot }: Reading, first: number, end: number, { shown }: People): boolean =>
  end - first === 1 && (shown[slot[first]!]! & isLast) !== 0;

/** What may stand beside names that are joined, or are before a legal form. */
const joinsBefore = new WordList('and &');
const behindJoined = WordList.union(new WordList("'s ("), joints, legalForms);

/** Those whose name is joined to another one's, to partners, to a legal form. */
function addJoined(reading: Reading, span: NameSpan, people: People, companies: Set<number>): void {
  const { words, document } = reading;
  const { type, firstToken: first, endToken: end, sentence } = span;
  const from = document.firstToken[sentence]!;
  const to = document.firstToken[sentence + 1]!;
  const isOpen = end < to && behindJoined.has(words[end]!);
  if (!isOpen && !(first > from && joinsBefore.has(words[first - 1]!))) return;
  const isOne = end - first === 1;
  const known = isSurname(reading, first, end, people);
  const before = first > from ? words[first - 1]!.lower : '';
  const next = end < to ? words[end]!.lower : '';
  // "Bairden's Otto Dorn": whose analyst he is
  const isOwner = type === 'PER' && isOne && next === "'s" && people.begins[end + 1]! > 1;
  if (isOwner && !known && !words[first]!.has(listBit.firstName)) companies.add(words[first]!.low);
  if (type === 'PER' && next === '&' && isFirm(reading, first, end, to) && !known) {
    if (!isSurname(reading, end + 1, end + 2, people)) companies.add(words[first]!.low).add(words[end + 1]!.low);
  }
  if (!known && isPartnership(words, end, to)) companies.add(formOf(words, first, end));
  // "Dorn & Lisk", "Dorn and Lisk" of given names, where the list knows them
  if ((next === '&' || next === 'and') && isOne && end + 1 < to && isFirmName(words[first]!, words[end + 1]!)) {
    companies.add(words[first]!.low).add(words[end + 1]!.low);
  }
  if (before === 'and' && isOne && first > from + 1 && isFirmName(words[first - 2]!, words[first]!)) {
    companies.add(words[first]!.low);
  }
  // "Dorn & Lisk" of which the first is found as a company
  if (before === '&' && isOne && first > from + 1 && !known && !isCited(words, end, to)) {
    const areGiven = words[first - 2]!.has(listBit.commonFirstName) && words[first]!.has(listBit.commonFirstName);
    if (words[first - 2]!.capital && !areGiven && people.begins[first - 2] === 0) companies.add(words[first]!.low);
  }
  const isTheirs = known || (!isOne && next === 'and' && (people.shown[reading.slot[end - 1]!]! & isAlone) !== 0);
  const isJoined = (next === 'and' || next === '&') && end + 1 < to && partners.has(words[end + 1]!) && !isTheirs;
  const isForm =
    next === '('
      ? hasFormBehind(words, end, to)
      : end < to && legalForms.has(words[end]!) && (words[end]!.capital || smallForms.has(words[end]!));
  if (isJoined || isForm) {
    companies.add(formOf(words, first, end));
    if (!isOne) companies.add(formOf(words, first, first + 1));
  }
}

/** The names with those of companies, by `formOf`, made companies' and those of gods left out. */
function retypeCompanies(reading: Reading, spans: readonly NameSpan[], companies: ReadonlySet<number>): NameSpan[] {
  const { words, document } = reading;
  const some = companies.size > 0;
  const isCompany = (first: number, end: number): boolean => some && companies.has(formOf(words, first, end));
  /** Whom a firm is named after: "Otto Dorn, who founded Otto Dorn". */
  const isFounder = ({ sentence, firstToken: first, endToken: end }: NameSpan): boolean =>
    end - first > 1 &&
    isSomebody(words, first, end, document.firstToken[sentence]!, document.firstToken[sentence + 1]!);
  // "Eli Kestler … Kestler said": the last word alone is the company too, if it is nobody's surname.
  const lastWords = new Set<number>();
  const others = new Set<number>();
  for (const span of spans) {
    const { type, firstToken: first, endToken: end } = span;
    if (!some || type !== 'PER' || end - first < 2) continue;
    (isCompany(first, end) ? lastWords : others).add(words[surnameToken(reading, span)]!.low);
  }
  const isLastWord = (low: number): boolean => some && lastWords.has(low) && !others.has(low);
  const named: NameSpan[] = [];
  for (const span of spans) {
    const { firstToken: first, endToken: end } = span;
    if (span.type !== 'PER') named.push(span);
    else if (isCompany(first, end) && !isFounder(span)) named.push(retyped(span, 'ORG'));
    else if (end - first === 1 && isLastWord(words[first]!.low)) named.push(retyped(span, 'ORG'));
    else if (end - first > 1 || !gods.has(words[first]!)) named.push(span);
  }
  return named;
}

/** Whether "X & Y" of two words, not both of them given names, stands at a name of tokens [first, end). */
function isFirm({ words, runEnd }: Reading, first: number, end: number, to: number): boolean {
  if (end - first !== 1 || end + 1 >= to || !words[end + 1]!.capital || runEnd[end + 1] !== end + 2) return false;
  if (isCited(words, end + 2, to)) return false;
  return !words[first]!.has(listBit.firstName) || !words[end + 1]!.has(listBit.firstName);
}

/** Tokens of the longest branch in brackets. */
const longestBranch = 3;

/** Whether a branch in brackets, which open at token `at`, and a legal form follow: "(Far East) Ltd". */
function hasFormBehind(words: Reading['words'], at: number, to: number): boolean {
  let close = at + 1;
  while (close < to && close - at <= longestBranch && words[close]!.text !== ')') close++;
  return close + 1 < to && words[close]!.text === ')' && legalForms.has(words[close + 1]!);
}

/** Whether more names and "and Co" follow the one that ends before token `end`: "Dorn, Lisk and Co". */
function isPartnership(words: Reading['words'], end: number, to: number): boolean {
  let at = end;
  while (at + 1 < to && at - end < longestPartnership && joints.hasExact(words[at]!)) {
    const next = words[at + 1]!;
    if (!next.capital) return false;
    if (at > end || words[at]!.text === ',') {
      if (partners.has(next) && words[at]!.text !== ',') return true;
    }
    at += 2;
  }
  return at > end + 2 && at < to && partners.has(words[at]!) && words[at]!.capital;
}

/** Whether a year stands behind authors that end before token `end`: "Dahl & Lund, 2014", "Dahl & Lund (2014)". */
const isCited = (words: Reading['words'], end: number, to: number): boolean =>
  end + 1 < to && /^[,(]$/.test(words[end]!.text) && /^(?:1[89]|20)\d\d[a-z]?$/.test(words[end + 1]!.text);

/** What names show of a form: that it begins or ends a person's, that it begins another. */
const inPerson = 1;
const beginsOther = 2;

/**
 * One word that only ever begins an organisation's or a place's longer name is that, cut short. So is one that trades
 * in shares, makes profits or says what "it" does, where nothing in the text shows a person of that name.
 */
export function dropCompanyFirsts(reading: Reading, spans: readonly NameSpan[]): readonly NameSpan[] {
  const { words, document, slot, slots, counts } = reading;
  const shown = shownForms.filled(slots, 0);
  for (const span of spans) {
    if (span.endToken - span.firstToken < 2) continue;
    const first = slot[span.firstToken]!;
    if (span.type === 'PER') {
      shown[first]! |= inPerson;
      shown[slot[surnameToken(reading, span)]!]! |= inPerson;
    } else if (span.type !== 'MISC' || !isName(words[span.firstToken]!)) shown[first]! |= beginsOther;
  }
  const count = (token: number, what: number): number => counts[slot[token]! * evidenceCount + what]!;
  const isPerson = (span: NameSpan): boolean => {
    const first = span.firstToken;
    const form = shown[slot[first]!]!;
    if ((form & inPerson) !== 0) return true;
    if ((form & beginsOther) !== 0) {
      const before = first > document.firstToken[span.sentence]! ? words[first - 1]! : undefined;
      // "former Kestler shareholders"
      return before?.has(wordBit.title) === true && !/^(?:former|acting|interim|vice|ex)$/.test(before.lower);
    }
    const person =
      count(first, evidence.afterTitle) + count(first, evidence.afterFirstName) + count(first, evidence.beforeWhoOrAge);
    return person > 0 || count(first, evidence.beforeBusiness) === 0;
  };
  const givesWay = new Set<number>();
  for (let k = 0; k < spans.length; k++) {
    const span = spans[k]!;
    if (span.type === 'PER' && span.endToken - span.firstToken === 1 && !isPerson(span)) givesWay.add(k);
  }
  return exchanged(spans, givesWay, []);
}
