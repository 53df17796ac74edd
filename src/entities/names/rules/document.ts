/** What the rest of the document says of a name: the surname or the full name of somebody named in full, the commonest type of a form. */
import type { NameSpan } from '../../names.ts';
import { nameTypes } from '../labels.ts';
import { listBit } from '../lexicon.ts';
import { titles } from '../lists.ts';
import { lookBit } from '../looks.ts';
import { evidence, evidenceCount, placesOf, type Reading, placePrepositions, sentenceCase } from '../reading.ts';
import { exchanged, retyped, spanNumbers, spanOf } from '../spans.ts';
import { type Word, wordBit } from '../vocabulary.ts';
import { formOf, surnameToken } from './bounds.ts';

/** People of one surname that headlines are searched for. */
const mostNamesakes = 8;

/** Tokens of the shortest headline in capitals that is searched for single words: shorter ones may be anything's heading. */
const fewestInHeadline = 4;

/** Tokens of the longest name that is looked for again. */
const longestFullName = 6;

/** Outweighs as many mentions of another type. */
const mostMentions = 1000;

/** What stands before a surname and is no given name. */
const notGiven =
  wordBit.title |
  wordBit.role |
  wordBit.function |
  wordBit.particle |
  wordBit.calendar |
  wordBit.organisation |
  wordBit.placeNoun |
  wordBit.company |
  listBit.town |
  listBit.country |
  listBit.nationality;

/** Countries that children are named after. */
const isGivenToo = (word: Word): boolean => word.has(listBit.country) && word.has(listBit.firstName);

const notAlone = wordBit.title | wordBit.function | wordBit.calendar | listBit.country | listBit.nationality;

/** Whether a country's or a town's name also stands where places do: it stays one beside a person of that name. */
function isPlaced({ words, slot, counts }: Reading, token: number): boolean {
  if (!words[token]!.has(listBit.town | listBit.country)) return false;
  return counts[slot[token]! * evidenceCount + evidence.afterPlacePreposition]! > 0;
}

/** "Dorn & Co.": what somebody of that name does with others says nothing against the name. */
const isPartnership = (words: readonly Word[], first: number): boolean =>
  /^(?:&|and)$/.test(words[first + 1]!.text) && words[first + 2]?.lower.startsWith('co') === true;

const isParticle = (word: Word): boolean => word.has(wordBit.particle) && word.text === word.lower;

const nobody: ReadonlySet<number> = new Set();

/** What names of several words show of each form, by its slot. */
interface Surnames {
  /** How often it ends a person's full name. */
  readonly endsPerson: Int32Array;
  /** How often it is part of another name. */
  readonly inOther: Int32Array;
  /** 1 where a particle stands before it in a full name: "Anna le Brenn". */
  readonly hasParticle: Uint8Array;
}

/** Undefined where nobody is named in full. */
function countSurnames(reading: Reading, spans: readonly NameSpan[]): Surnames | undefined {
  const { words, slot, slots } = reading;
  const endsPerson = new Int32Array(slots);
  const inOther = new Int32Array(slots);
  const hasParticle = new Uint8Array(slots);
  let some = false;
  for (const span of spans) {
    if (span.endToken - span.firstToken < 2) continue;
    if (span.type === 'PER') {
      const last = surnameToken(reading, span);
      // "Joan of Arc" is never called Arc.
      if (last === span.firstToken || words[last - 1]!.text === 'of') continue;
      endsPerson[slot[last]!]!++;
      if (isParticle(words[last - 1]!)) hasParticle[slot[last]!] = 1;
      some = true;
    } else if (!isPartnership(words, span.firstToken)) {
      for (let i = span.firstToken; i < span.endToken; i++) inOther[slot[i]!]!++;
    }
  }
  return some ? { endsPerson, inOther, hasParticle } : undefined;
}

/** Where the last word of a person's full name stands alone, it is that person. */
export function spreadSurnames(reading: Reading, spans: readonly NameSpan[]): readonly NameSpan[] {
  const surnames = countSurnames(reading, spans);
  if (surnames === undefined) return spans;
  const { words, slot, document } = reading;
  const kept: NameSpan[] = [];
  for (const span of spans) kept.push(isSurname(reading, span, surnames) ? retyped(span, 'PER') : span);
  const owner = spanNumbers(spans, words.length);
  const added: NameSpan[] = [];
  const { tokens, sentences } = placesOf(reading, surnames.endsPerson);
  for (let k = 0; k < tokens.length; k++) {
    const i = tokens[k]!;
    const s = sentences[k]!;
    if (owner[i]! >= 0 || !standsAlone(reading, i, s)) continue;
    const mayHaveParticle = surnames.hasParticle[slot[i]!] === 1 && i > document.firstToken[s]!;
    const first = mayHaveParticle && isParticle(words[i - 1]!) && owner[i - 1]! < 0 ? i - 1 : i;
    added.push(spanOf(document, 'PER', s, first, i + 1));
  }
  return exchanged(kept, nobody, added);
}

/** Whether a name of another type is a single word that ends full names more often than it is part of other names. */
function isSurname(reading: Reading, { type, firstToken, endToken }: NameSpan, surnames: Surnames): boolean {
  if (type === 'PER' || endToken - firstToken > 1) return false;
  const form = reading.slot[firstToken]!;
  return surnames.endsPerson[form]! > surnames.inOther[form]! && !(type === 'LOC' && isPlaced(reading, firstToken));
}

/** Whether a surname has no word beside it that makes another name of it, and doesn't stand where a place does. */
function standsAlone({ words, document }: Reading, i: number, sentence: number): boolean {
  const before = i > document.firstToken[sentence]! ? words[i - 1]! : undefined;
  if (before?.capital === true && !before.has(wordBit.title | wordBit.function)) return false;
  if (i + 1 < document.firstToken[sentence + 1]! && words[i + 1]!.capital) return false;
  const isPlace = words[i]!.has(listBit.town | listBit.country);
  return !(isPlace && before !== undefined && placePrepositions.has(before.lower));
}

/** Whether a span of tokens [first, end) begins before or ends behind them. */
function reachesOver(spans: readonly NameSpan[], owner: Int32Array, first: number, end: number): boolean {
  for (let i = first; i < end; i++) {
    const span = owner[i]! < 0 ? undefined : spans[owner[i]!]!;
    if (span !== undefined && (span.firstToken < first || span.endToken > end)) return true;
  }
  return false;
}

/**
 * A single word that is a person where it is found, and nothing else in the document, is one where it was overlooked
 * before a verb of speech ("his sister Blue … Blue said"). Elsewhere as many clubs and brands would be spread as people.
 */
export function spreadSingleNames(reading: Reading, spans: readonly NameSpan[]): readonly NameSpan[] {
  const { words, slot, counts, document, runStart, runEnd } = reading;
  /** By form: how often it stands alone as a person, less whatever else it is. */
  const alone = new Int32Array(reading.slots);
  let some = false;
  for (const { type, firstToken: first, endToken: end } of spans) {
    if (type === 'PER' && end - first === 1) {
      alone[slot[first]!]!++;
      some = true;
    } else if (type !== 'PER') for (let i = first; i < end; i++) alone[slot[i]!]! -= mostMentions;
  }
  if (!some) return spans;
  const owner = spanNumbers(spans, words.length);
  const added: NameSpan[] = [];
  const { tokens, sentences } = placesOf(reading, alone);
  for (let k = 0; k < tokens.length; k++) {
    const i = tokens[k]!;
    const s = sentences[k]!;
    if (owner[i]! >= 0 || reading.cases[s] !== sentenceCase.normal || i + 1 === document.firstToken[s + 1]) continue;
    if (!words[i + 1]!.has(wordBit.speech)) continue;
    if (runStart[i] !== i || runEnd[i] !== i + 1 || words[i]!.has(notAlone)) continue;
    if (counts[slot[i]! * evidenceCount + evidence.lowerCase]! > 0) continue;
    if (i > document.firstToken[s]! && words[i - 1]!.lower === 'the') continue;
    added.push(spanOf(document, 'PER', s, i, i + 1));
  }
  return exchanged(spans, nobody, added);
}

/** Where the words of a person's full name stand again, it is that person, whatever they were taken for there. */
export function spreadFullNames(reading: Reading, spans: readonly NameSpan[]): readonly NameSpan[] {
  const { words, slot, document, runStart, runEnd } = reading;
  const fullNames = new Set<number>();
  /** By form, one bit for each length of the full names that begin with it. */
  const lengths = new Int32Array(reading.slots);
  for (const { type, firstToken: first, endToken: end } of spans) {
    if (type !== 'PER' || end - first < 2 || end - first > longestFullName) continue;
    fullNames.add(formOf(words, first, end));
    lengths[slot[first]!]! |= 1 << (end - first);
  }
  if (fullNames.size === 0) return spans;
  const owner = spanNumbers(spans, words.length);
  const added: NameSpan[] = [];
  const givesWay = new Set<number>();
  const { tokens, sentences } = placesOf(reading, lengths);
  let done = 0;
  for (let k = 0; k < tokens.length; k++) {
    const i = tokens[k]!;
    const s = sentences[k]!;
    if (i < done || reading.cases[s] !== sentenceCase.normal) continue;
    if (owner[i]! >= 0 && spans[owner[i]!]!.type === 'PER') continue;
    const known = lengths[slot[i]!]!;
    let end = Math.min(document.firstToken[s + 1]!, i + longestFullName);
    while (end > i + 1 && !((known >> (end - i)) & 1 && fullNames.has(formOf(words, i, end)))) end--;
    if (end === i + 1) continue;
    // A longer name begins or ends elsewhere: "the Anna Lind Prize".
    if (runEnd[end - 1]! > end || (runStart[i]! < i && !words[i - 1]!.has(wordBit.title | wordBit.role))) continue;
    if (reachesOver(spans, owner, i, end)) continue;
    for (let t = i; t < end; t++) if (owner[t]! >= 0) givesWay.add(owner[t]!);
    added.push(spanOf(document, 'PER', s, i, end));
    done = end;
  }
  return exchanged(spans, givesWay, added);
}

/**
 * Two capitalised words of which the second alone is a person elsewhere, and nothing else, are that person's full name,
 * whatever they were taken for: "the surveyor Torbjörn Ekdal … Ekdal said".
 */
export function completeNames(reading: Reading, spans: readonly NameSpan[]): readonly NameSpan[] {
  const { words, slot, document, runStart, runEnd, inPlace } = reading;
  /** By form: how often it stands alone as a person, less whatever else it is. */
  const alone = new Int32Array(reading.slots);
  for (const span of spans) {
    if (span.endToken - span.firstToken > 1) continue;
    alone[slot[span.firstToken]!]! += span.type === 'PER' ? 1 : -mostMentions;
  }
  const owner = spanNumbers(spans, words.length);
  const added: NameSpan[] = [];
  const givesWay = new Set<number>();
  const { tokens, sentences } = placesOf(reading, alone);
  for (let k = 0; k < tokens.length; k++) {
    const i = tokens[k]! - 1;
    const s = sentences[k]!;
    if (i < document.firstToken[s]! || reading.cases[s] !== sentenceCase.normal) continue;
    const there = owner[i]!;
    if (runStart[i] !== i || runEnd[i] !== i + 2 || owner[i + 1] !== there || inPlace[i] !== 0) continue;
    if (there >= 0 && (spans[there]!.type === 'PER' || spans[there]!.endToken - spans[there]!.firstToken !== 2))
      continue;
    if (words[i]!.has(isGivenToo(words[i]!) ? notGiven & ~listBit.country : notGiven) || words[i]!.allCapitals)
      continue;
    if (words[i]!.low === words[i + 1]!.low || titles.has(words[i]!.lower.slice(0, -1))) continue;
    if (there >= 0) givesWay.add(there);
    added.push(spanOf(document, 'PER', s, i, i + 2));
  }
  return exchanged(spans, givesWay, added);
}

/**
 * Headlines in capitals or in title case show little of what is a name: people whom the text names in full are looked
 * up there, and what the labels say otherwise of those words gives way. A surname that the text also writes in small
 * letters isn't looked up. Headlines in capitals are searched for those whom the text names by one word, too.
 */
export function readHeadlines(reading: Reading, spans: readonly NameSpan[]): readonly NameSpan[] {
  const { words, marks, document, cases, slot, counts } = reading;
  if (cases.every(isNormal)) return spans;
  /** Hashes of the words of full names, by that of their last word. */
  const fullNames = new Map<number, number[][]>();
  /** Single words that are people, for headlines in capitals. */
  const singles = new Set<number>();
  for (const span of spans) {
    if (span.type !== 'PER' || cases[span.sentence] !== sentenceCase.normal) continue;
    const last = surnameToken(reading, span);
    if (last === span.firstToken) {
      if (!words[last]!.has(notAlone | listBit.town)) singles.add(words[last]!.low);
      continue;
    }
    const name = words.slice(span.firstToken, last + 1).map((word) => word.low);
    const known = fullNames.get(name.at(-1)!) ?? [];
    if (known.length < mostNamesakes) fullNames.set(name.at(-1)!, [...known, name]);
  }
  if (fullNames.size + singles.size === 0) return spans;
  const owner = spanNumbers(spans, words.length);
  const found: NameSpan[] = [];
  const givesWay = new Set<number>();
  for (let s = 0; s < document.sentences.length; s++) {
    if (cases[s] === sentenceCase.normal) continue;
    const from = document.firstToken[s]!;
    const isLong = cases[s] === sentenceCase.capitals && document.firstToken[s + 1]! - from >= fewestInHeadline;
    for (let i = from; i < document.firstToken[s + 1]!; i++) {
      const names = (marks[i]! & lookBit.capital) === 0 ? undefined : fullNames.get(words[i]!.low);
      if (names === undefined && !(isLong && singles.has(words[i]!.low))) continue;
      const spelt = (names ?? []).filter((name) => name.every((low, k) => words[i - name.length + 1 + k]?.low === low));
      const length = Math.max(1, ...spelt.map((name) => name.length));
      const first = i - length + 1;
      if (first < from || (length === 1 && counts[slot[i]! * evidenceCount + evidence.lowerCase]! > 0)) continue;
      const there = owner[i]!;
      const isThere = there >= 0 && spans[there]!.type === 'PER';
      if (isThere && (names === undefined || isSamePerson(reading, spans[there]!, first, i))) continue;
      found.push(spanOf(document, 'PER', s, first, i + 1));
      for (let k = first; k <= i; k++) if (owner[k]! >= 0) givesWay.add(owner[k]!);
    }
  }
  return exchanged(spans, givesWay, found);
}

const isNormal = (of: number): boolean => of === sentenceCase.normal;

/** Whether a headline's name is that of tokens first to last, or a longer one that ends there and begins as a name may. */
const isSamePerson = (reading: Reading, span: NameSpan, first: number, last: number): boolean =>
  surnameToken(reading, span) === last &&
  (span.firstToken === first || (span.firstToken < first && reading.words[span.firstToken]!.has(listBit.firstName)));

/** A name of one word takes the type that its form has at least twice as often in the document. */
export function followMajority(reading: Reading, spans: readonly NameSpan[]): NameSpan[] {
  const { slot } = reading;
  const types = nameTypes.length;
  /** By form, a count of each type. */
  const counts = new Int32Array(reading.slots * types);
  for (const span of spans) {
    const isOne = span.endToken - span.firstToken === 1;
    if (!isOne && span.type !== 'PER') continue;
    const token = isOne ? span.firstToken : surnameToken(reading, span);
    counts[slot[token]! * types + nameTypes.indexOf(span.type)]!++;
  }
  const followed: NameSpan[] = [];
  for (const span of spans) {
    const at = slot[span.firstToken]! * types;
    const own = nameTypes.indexOf(span.type);
    let best = own;
    for (let type = 0; type < types; type++) if (counts[at + type]! > counts[at + best]!) best = type;
    const isOne = span.endToken - span.firstToken === 1;
    const isOther = isOne && best !== own && counts[at + best]! >= 2 * counts[at + own]!;
    followed.push(isOther ? retyped(span, nameTypes[best]!) : span);
  }
  return followed;
}
