/**
 * Corrections after decoding that see the whole document. In this order; each was measured on the development corpora
 * (`bench/NOTES.md`, "People").
 */
import type { NameSpan } from '../names.ts';
import { nameSuffixes, titles } from './lists.ts';
import { type Reading, sentenceCase } from './reading.ts';
import { spanOf } from './spans.ts';
import { type Word, wordBit } from './vocabulary.ts';
import { listBit } from './lexicon.ts';

/** Titles that are common surnames too: never cut off. */
const surnamesToo = new Set([
  'king',
  'prince',
  'major',
  'judge',
  'bishop',
  'pope',
  'cook',
  'dean',
  'marshal',
  'constable',
  'saint',
  'st',
  'st.',
  'justice',
  'chase',
  'count',
  'private',
  'fr',
  'author',
  'dame',
  'coach',
  'father',
  'chair',
  'deputy',
  'chief',
  'leader',
  'sergeant',
]);
const storms = new Set(['cyclone', 'hurricane', 'typhoon', 'storm']);

export function applyRules(reading: Reading, spans: NameSpan[]): NameSpan[] {
  let names = cutTitles(reading, splitGlued(reading, spans));
  names = nameCompanies(reading, names);
  names = spreadSurnames(reading, names);
  names = followMajority(reading, names);
  names = dropImpossible(reading, names);
  return dropCompanyFirsts(reading, names);
}

export const isLeadingTitle = (lower: string): boolean => titles.has(lower) && !surnamesToo.has(lower);

/** 1. Leading titles are no part of a person's name; a title alone is no person. */
function cutTitles(reading: Reading, spans: readonly NameSpan[]): NameSpan[] {
  const kept: NameSpan[] = [];
  for (const span of spans) {
    let first = span.firstToken;
    if (span.type === 'PER') {
      while (first < span.endToken && isLeadingTitle(reading.words[first]!.lower)) first++;
      if (first === span.endToken) continue;
    }
    kept.push(first === span.firstToken ? span : spanOf(reading.document, 'PER', span.sentence, first, span.endToken));
  }
  return kept;
}

/** The token that holds the surname: the last, a suffix such as Jr. and a possessive left out. */
export function surnameToken(reading: Reading, span: NameSpan): number {
  let last = span.endToken - 1;
  while (last > span.firstToken) {
    const lower = reading.words[last]!.lower;
    if (nameSuffixes.has(lower) || lower === "'s" || lower === "'" || lower === '.' || lower === ',') last--;
    else break;
  }
  return last;
}

const add = (counts: Map<string, number>, key: string): void => void counts.set(key, (counts.get(key) ?? 0) + 1);

/**
 * 0. Names that follow each other without a stop, as a signature and the salutation after it, are two: after a full
 * name that the document has elsewhere too, before a given name that comes twice, and at a sentence's begin before the
 * last word where a comma and a capital follow ("Thanks. / Marlene Hilliard / Ginny, Please see …").
 */
function splitGlued(reading: Reading, spans: readonly NameSpan[]): NameSpan[] {
  const { words, document } = reading;
  const given = (i: number): boolean => words[i]!.has(listBit.firstName) && words[i]!.capital;
  const fullNames = new Set<string>();
  for (const span of spans) {
    if (span.type !== 'PER' || span.endToken - span.firstToken < 2) continue;
    fullNames.add(formOf(words, span.firstToken, span.endToken));
  }
  return spans.flatMap((span) => {
    const { firstToken: first, endToken: end, sentence } = span;
    if (span.type !== 'PER' || end - first < 2) return [span];
    let at = -1;
    if (end - first > 2 && words[first]!.low === words[first + 1]!.low) at = first + 1;
    for (let k = end - 1; at < 0 && k >= first + 2; k--) {
      if (given(k) && fullNames.has(formOf(words, first, k))) at = k;
    }
    const to = document.firstToken[sentence + 1]!;
    if (at < 0 && first === document.firstToken[sentence] && sentence > 0 && end + 1 < to && words[end]!.text === ',') {
      const next = words[end + 1]!;
      const salutes = next.text === 'I' || (next.capital && !next.has(listBit.firstName | listBit.lastName));
      if (salutes && given(end - 1) && (end - first > 2 || given(first))) at = end - 1;
    }
    if (at < 0) return [span];
    return [spanOf(document, 'PER', sentence, first, at), spanOf(document, 'PER', sentence, at, end)];
  });
}

function formOf(words: readonly Word[], first: number, end: number): string {
  let form = '';
  for (let i = first; i < end; i++) form += ` ${words[i]!.lower}`;
  return form;
}

/** Words for a company that stand right before its name. */
const companyWords = new Set(
  `conglomerate company firm giant carmaker automaker retailer brewer chain brand airline startup start-up manufacturer
  insurer lender drugmaker chipmaker bank brokerage subsidiary supplier newspaper shipbuilder planemaker steelmaker`.split(
    /\s+/,
  ),
);
const gods = new Set(['god', 'allah']);

/** A name that the text calls a company ("media giant Axel Springer") is one wherever it stands; gods are no people. */
function nameCompanies(reading: Reading, spans: readonly NameSpan[]): NameSpan[] {
  const { words, document } = reading;
  const companies = new Set<string>();
  for (const { type, firstToken: first, endToken: end, sentence } of spans) {
    if (type !== 'PER' || first === document.firstToken[sentence]!) continue;
    if (companyWords.has(words[first - 1]!.text)) companies.add(formOf(words, first, end));
  }
  return spans.flatMap((span) => {
    if (span.type !== 'PER') return [span];
    const form = formOf(words, span.firstToken, span.endToken);
    if (companies.has(form)) return [{ ...span, type: 'ORG' as const }];
    return gods.has(form.slice(1)) ? [] : [span];
  });
}

/** 2. Where the last word of a person's full name stands alone, it is that person. */
function spreadSurnames(reading: Reading, spans: readonly NameSpan[]): NameSpan[] {
  const { words, document } = reading;
  const endsPerson = new Map<string, number>();
  const inOther = new Map<string, number>();
  for (const span of spans) {
    if (span.endToken - span.firstToken < 2) continue;
    if (span.type === 'PER') {
      const last = surnameToken(reading, span);
      if (last > span.firstToken) add(endsPerson, words[last]!.lower);
    } else for (let i = span.firstToken; i < span.endToken; i++) add(inOther, words[i]!.lower);
  }
  if (endsPerson.size === 0) return [...spans];
  const taken = new Uint8Array(words.length);
  const kept = spans.map((span) => {
    taken.fill(1, span.firstToken, span.endToken);
    if (span.type === 'PER' || span.endToken - span.firstToken > 1) return span;
    const lower = words[span.firstToken]!.lower;
    const times = endsPerson.get(lower) ?? 0;
    return times > (inOther.get(lower) ?? 0) ? { ...span, type: 'PER' as const } : span;
  });
  for (let s = 0; s < document.sentences.length; s++) {
    const from = document.firstToken[s]!;
    const to = document.firstToken[s + 1]!;
    for (let i = from; i < to; i++) {
      const word = words[i]!;
      if (taken[i] === 1 || !word.capital || !endsPerson.has(word.lower)) continue;
      if (i > from && words[i - 1]!.capital && !words[i - 1]!.has(wordBit.title | wordBit.function)) continue;
      if (i + 1 < to && words[i + 1]!.capital) continue;
      kept.push(spanOf(document, 'PER', s, i, i + 1));
    }
  }
  return kept.sort((a, b) => a.start - b.start);
}

/** 3. A name of one word takes the type that its form has at least twice as often in the document. */
function followMajority(reading: Reading, spans: readonly NameSpan[]): NameSpan[] {
  const counts = new Map<string, Record<NameSpan['type'], number>>();
  const note = (lower: string, type: NameSpan['type']): void => {
    let of = counts.get(lower);
    if (of === undefined) counts.set(lower, (of = { PER: 0, LOC: 0, ORG: 0, MISC: 0 }));
    of[type]++;
  };
  for (const span of spans) {
    if (span.endToken - span.firstToken === 1) note(reading.words[span.firstToken]!.lower, span.type);
    else if (span.type === 'PER') note(reading.words[surnameToken(reading, span)]!.lower, 'PER');
  }
  return spans.map((span) => {
    if (span.endToken - span.firstToken > 1) return span;
    const of = counts.get(reading.words[span.firstToken]!.lower)!;
    let best = span.type;
    for (const type of ['PER', 'LOC', 'ORG', 'MISC'] as const) if (of[type] > of[best]) best = type;
    return best !== span.type && of[best] >= 2 * of[span.type] ? { ...span, type: best } : span;
  });
}

const thingNouns = wordBit.organisation | wordBit.placeNoun;

/**
 * 4. No digits and no storms among people, no abbreviations, nothing that ends in or stands before the noun of a body,
 * a building, a prize; capitals glued to the end of a name and "of …" are cut off.
 */
function dropImpossible(reading: Reading, spans: readonly NameSpan[]): NameSpan[] {
  const { words, document } = reading;
  const kept: NameSpan[] = [];
  for (const span of spans) {
    if (span.type !== 'PER') {
      kept.push(span);
      continue;
    }
    if (/\d/.test(document.text.slice(span.start, span.end))) continue;
    const before = span.firstToken > document.firstToken[span.sentence]! ? words[span.firstToken - 1]!.lower : '';
    if (storms.has(before)) continue;
    let end = span.endToken;
    const loud = (i: number): boolean => words[i]!.allCapitals && words[i]!.text.length >= 4;
    while (end - 1 > span.firstToken && loud(end - 1) && !loud(span.firstToken)) end--;
    for (let i = span.firstToken + 2; i < end; i++) if (words[i]!.text === 'of') end = i;
    const last = words[end - 1]!;
    const named = last.has(listBit.lastName | listBit.firstName);
    if (end - span.firstToken === 1) {
      const normal = reading.cases[span.sentence] === sentenceCase.normal;
      if (normal && !named && last.allCapitals && last.letters && last.text.length < 7) continue;
    } else if (!named && last.has(thingNouns)) {
      kept.push({ ...span, type: last.has(wordBit.placeNoun) ? 'LOC' : 'ORG' });
      continue;
    }
    const next = end < document.firstToken[span.sentence + 1]! ? words[end]! : undefined;
    if (next?.capital && next.has(thingNouns)) continue;
    kept.push(end === span.endToken ? span : spanOf(document, 'PER', span.sentence, span.firstToken, end));
  }
  return kept;
}

/** 5. One word that only ever begins an organisation's or a place's longer name is that, cut short. */
function dropCompanyFirsts(reading: Reading, spans: readonly NameSpan[]): NameSpan[] {
  const { words, document } = reading;
  const begins = new Set<string>();
  const inPerson = new Set<string>();
  for (const span of spans) {
    if (span.endToken - span.firstToken < 2) continue;
    if (span.type === 'PER') {
      inPerson.add(words[span.firstToken]!.lower);
      inPerson.add(words[surnameToken(reading, span)]!.lower);
    } else if (span.type !== 'MISC') begins.add(words[span.firstToken]!.lower);
  }
  if (begins.size === 0) return [...spans];
  return spans.filter((span) => {
    if (span.type !== 'PER' || span.endToken - span.firstToken > 1) return true;
    const lower = words[span.firstToken]!.lower;
    if (!begins.has(lower) || inPerson.has(lower)) return true;
    return span.firstToken > document.firstToken[span.sentence]! && words[span.firstToken - 1]!.has(wordBit.title);
  });
}
