/** What the rest of the document says of a single word: the surname of somebody named in full, a person elsewhere, its commonest type. */
import type { NameSpan } from '../../names.ts';
import { evidence, evidenceCount, placePrepositions } from '../evidence.ts';
import { nameTypes } from '../labels.ts';
import { listBit } from '../lexicon.ts';
import { placesOf, type Reading, sentenceCase } from '../reading.ts';
import { Scratch } from '../scratch.ts';
import { exchanged, retyped, spanNumbers, spanOf } from '../spans.ts';
import { type Word, wordBit } from '../vocabulary.ts';
import { WordList } from '../word-list.ts';
import { mostMentions, surnameToken } from './bounds.ts';

const notAlone = wordBit.title | wordBit.function | wordBit.calendar | listBit.country | listBit.nationality;

/** Whether a country's or a town's name also stands where places do: it stays one beside a person of that name. */
function isPlaced({ words, slot, counts }: Reading, token: number): boolean {
  if (!words[token]!.has(listBit.town | listBit.country)) return false;
  return counts[slot[token]! * evidenceCount + evidence.afterPlacePreposition]! > 0;
}

const joins = new WordList('& and');

/** "Dorn & Co.": what somebody of that name does with others says nothing against the name. */
const isPartnership = (words: readonly Word[], first: number): boolean =>
  joins.hasExact(words[first + 1]!) && words[first + 2]?.lower.startsWith('co') === true;

const isParticle = (word: Word): boolean => word.has(wordBit.particle) && word.text === word.lower;

const none: ReadonlySet<number> = new Set();

/** What names of several words show of each form, by its slot. */
interface Surnames {
  /** How often it ends a person's full name. */
  readonly endsPerson: Int32Array;
  /** How often it is part of another name. */
  readonly inOther: Int32Array;
  /** 1 where a particle stands before it in a full name: "Anna le Brenn". */
  readonly hasParticle: Int32Array;
}

/** Whether a name of tokens [first, last] begins with the family's, as in East Asia: "Tam Yiu-lok", "Kwon Min". */
function isFamilyFirst(words: readonly Word[], first: number, last: number): boolean {
  const family = words[first]!;
  if (!family.has(listBit.eastAsian) || family.has(listBit.commonFirstName) || last - first > 2) return false;
  for (let k = first + 1; k <= last; k++) if (words[k]!.has(listBit.commonFirstName)) return false;
  return words[first + 1]!.capital;
}

const ends = new Scratch();
const others = new Scratch();
const particled = new Scratch();

/** Undefined where nobody is named in full. */
function countSurnames(reading: Reading, spans: readonly NameSpan[]): Surnames | undefined {
  const { words, slot, slots } = reading;
  const endsPerson = ends.filled(slots, 0);
  const inOther = others.filled(slots, 0);
  const hasParticle = particled.filled(slots, 0);
  let some = false;
  for (const span of spans) {
    if (span.endToken - span.firstToken < 2) continue;
    if (span.type === 'PER') {
      const last = surnameToken(reading, span);
      // "Joan of Arc" is never called Arc.
      if (last === span.firstToken || words[last - 1]!.text === 'of') continue;
      endsPerson[slot[last]!]!++;
      if (isFamilyFirst(words, span.firstToken, last)) endsPerson[slot[span.firstToken]!]!++;
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
  let kept: NameSpan[] | undefined;
  for (let k = 0; k < spans.length; k++) {
    if (isSurname(reading, spans[k]!, surnames)) (kept ??= spans.slice())[k] = retyped(spans[k]!, 'PER');
  }
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
  return exchanged(kept ?? spans, none, added);
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
  return !(isPlace && before !== undefined && placePrepositions.has(before));
}

const governments = new WordList('administration regime government cabinet presidency era');

/**
 * A single word that is a person where it is found, and nothing else in the document, is one where it was overlooked
 * before a verb of speech ("his sister Blue … Blue said") and where it governs ("the Blue government"). Elsewhere as many clubs and brands would be spread as people.
 */
export function spreadSingleNames(reading: Reading, spans: readonly NameSpan[]): readonly NameSpan[] {
  const { words, slot, counts, document, runStart, runEnd } = reading;
  /** By form: how often it stands alone as a person, less whatever else it is. */
  const alone = ends.filled(reading.slots, 0);
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
    const governs = governments.has(words[i + 1]!);
    if (!governs && !words[i + 1]!.has(wordBit.speech)) continue;
    if (runStart[i] !== i || runEnd[i] !== i + 1 || words[i]!.has(notAlone)) continue;
    if (counts[slot[i]! * evidenceCount + evidence.lowerCase]! > 0) continue;
    if (!governs && i > document.firstToken[s]! && words[i - 1]!.lower === 'the') continue;
    added.push(spanOf(document, 'PER', s, i, i + 1));
  }
  return exchanged(spans, none, added);
}

/** A name of one word takes the type that its form has at least twice as often in the document. */
export function followMajority(reading: Reading, spans: readonly NameSpan[]): readonly NameSpan[] {
  const { slot } = reading;
  const types = nameTypes.length;
  /** By form, a count of each type. */
  const counts = ends.filled(reading.slots * types, 0);
  for (const span of spans) {
    const isOne = span.endToken - span.firstToken === 1;
    if (!isOne && span.type !== 'PER') continue;
    const token = isOne ? span.firstToken : surnameToken(reading, span);
    counts[slot[token]! * types + nameTypes.indexOf(span.type)]!++;
  }
  let followed: NameSpan[] | undefined;
  for (let k = 0; k < spans.length; k++) {
    const span = spans[k]!;
    if (span.endToken - span.firstToken > 1) continue;
    const at = slot[span.firstToken]! * types;
    const own = nameTypes.indexOf(span.type);
    let best = own;
    for (let type = 0; type < types; type++) if (counts[at + type]! > counts[at + best]!) best = type;
    const isOther = best !== own && counts[at + best]! >= 2 * counts[at + own]!;
    if (isOther) (followed ??= spans.slice())[k] = retyped(span, nameTypes[best]!);
  }
  return followed ?? spans;
}
