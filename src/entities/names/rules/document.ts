/** What the rest of the document says of a name: the surname or the full name of somebody named in full, the commonest type of a form. */
import type { NameSpan } from '../../names.ts';
import { listBit } from '../lexicon.ts';
import { titles } from '../lists.ts';
import { evidence, evidenceCount, type Reading, placePrepositions, sentenceCase } from '../reading.ts';
import { retyped, spanOf } from '../spans.ts';
import { type Word, wordBit } from '../vocabulary.ts';
import { surnameToken } from './bounds.ts';

/** People of one surname that headlines are searched for. */
const mostNamesakes = 8;

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

const add = (counts: Map<string, number>, key: string): void => void counts.set(key, (counts.get(key) ?? 0) + 1);

/** Whether a country's or a town's name also stands where places do: it stays one beside a person of that name. */
function isPlaced({ words, slot, counts }: Reading, token: number): boolean {
  if (!words[token]!.has(listBit.town | listBit.country)) return false;
  return counts[slot[token]! * evidenceCount + evidence.afterPlacePreposition]! > 0;
}

/** "Dorn & Co.": what somebody of that name does with others says nothing against the name. */
const isPartnership = (words: readonly Word[], first: number): boolean =>
  /^(?:&|and)$/.test(words[first + 1]!.text) && words[first + 2]?.lower.startsWith('co') === true;

/** Where the last word of a person's full name stands alone, it is that person. */
export function spreadSurnames(reading: Reading, spans: readonly NameSpan[]): NameSpan[] {
  const { words, document } = reading;
  const endsPerson = new Map<string, number>();
  const inOther = new Map<string, number>();
  for (const span of spans) {
    if (span.endToken - span.firstToken < 2) continue;
    if (span.type === 'PER') {
      const last = surnameToken(reading, span);
      if (last > span.firstToken) add(endsPerson, words[last]!.lower);
    } else if (!isPartnership(words, span.firstToken)) {
      for (let i = span.firstToken; i < span.endToken; i++) add(inOther, words[i]!.lower);
    }
  }
  if (endsPerson.size === 0) return [...spans];
  const taken = new Uint8Array(words.length);
  const kept = spans.map((span) => {
    taken.fill(1, span.firstToken, span.endToken);
    if (span.type === 'PER' || span.endToken - span.firstToken > 1) return span;
    const { lower } = words[span.firstToken]!;
    if (span.type === 'LOC' && isPlaced(reading, span.firstToken)) return span;
    const times = endsPerson.get(lower) ?? 0;
    return times > (inOther.get(lower) ?? 0) ? retyped(span, 'PER') : span;
  });
  for (let s = 0; s < document.sentences.length; s++) {
    const from = document.firstToken[s]!;
    const to = document.firstToken[s + 1]!;
    for (let i = from; i < to; i++) {
      const word = words[i]!;
      if (taken[i] === 1 || !word.capital || !endsPerson.has(word.lower)) continue;
      if (i > from && words[i - 1]!.capital && !words[i - 1]!.has(wordBit.title | wordBit.function)) continue;
      if (i + 1 < to && words[i + 1]!.capital) continue;
      if (i > from && placePrepositions.has(words[i - 1]!.lower) && word.has(listBit.town | listBit.country)) continue;
      kept.push(spanOf(document, 'PER', s, i, i + 1));
    }
  }
  return kept.sort((a, b) => a.start - b.start);
}

/** Where the words of a person's full name stand again, it is that person, whatever they were taken for there. */
export function spreadFullNames(reading: Reading, spans: readonly NameSpan[]): NameSpan[] {
  const { words, document, runStart, runEnd } = reading;
  /** The words of full names, by the hash of the first; of several the longest first. */
  const fullNames = new Map<number, number[][]>();
  const owner = new Int32Array(words.length).fill(-1);
  spans.forEach((span, k) => {
    owner.fill(k, span.firstToken, span.endToken);
    const length = span.endToken - span.firstToken;
    if (span.type !== 'PER' || length < 2 || length > longestFullName) return;
    const known = fullNames.get(words[span.firstToken]!.low) ?? [];
    if (known.length >= mostNamesakes) return;
    const name = words.slice(span.firstToken, span.endToken).map((word) => word.low);
    if (known.some((other) => other.length === length && other.every((low, i) => low === name[i]))) return;
    known.push(name);
    known.sort((a, b) => b.length - a.length);
    fullNames.set(name[0]!, known);
  });
  if (fullNames.size === 0) return [...spans];
  const added: NameSpan[] = [];
  const givesWay = new Set<number>();
  for (let s = 0; s < document.sentences.length; s++) {
    if (reading.cases[s] !== sentenceCase.normal) continue;
    const to = document.firstToken[s + 1]!;
    for (let i = document.firstToken[s]!; i + 1 < to; i++) {
      const names =
        words[i]!.capital && (owner[i]! < 0 || spans[owner[i]!]!.type !== 'PER')
          ? fullNames.get(words[i]!.low)
          : undefined;
      const name = names?.find((lows) => i + lows.length <= to && lows.every((low, k) => words[i + k]!.low === low));
      if (name === undefined) continue;
      const end = i + name.length;
      // A longer name begins or ends elsewhere: "the Anna Lind Prize".
      if (runEnd[end - 1]! > end || (runStart[i]! < i && !words[i - 1]!.has(wordBit.title | wordBit.role))) continue;
      const there = owner.subarray(i, end);
      if (there.some((k) => k >= 0 && (spans[k]!.firstToken < i || spans[k]!.endToken > end))) continue;
      for (const k of there) givesWay.add(k);
      added.push(spanOf(document, 'PER', s, i, end));
      i = end - 1;
    }
  }
  if (added.length === 0) return [...spans];
  return [...spans.filter((_, k) => !givesWay.has(k)), ...added].sort((a, b) => a.start - b.start);
}

/**
 * Two capitalised words of which the second alone is a person elsewhere, and nothing else, are that person's full name,
 * whatever they were taken for: "the surveyor Torbjörn Ekdal … Ekdal said".
 */
export function completeNames(reading: Reading, spans: readonly NameSpan[]): NameSpan[] {
  const { words, document, runStart, runEnd, inPlace } = reading;
  const alone = new Map<number, number>();
  const owner = new Int32Array(words.length).fill(-1);
  spans.forEach((span, k) => {
    owner.fill(k, span.firstToken, span.endToken);
    const { low } = words[span.firstToken]!;
    if (span.endToken - span.firstToken > 1) return;
    alone.set(low, (alone.get(low) ?? 0) + (span.type === 'PER' ? 1 : -mostMentions));
  });
  const added: NameSpan[] = [];
  const givesWay = new Set<number>();
  for (let s = 0; s < document.sentences.length; s++) {
    if (reading.cases[s] !== sentenceCase.normal) continue;
    for (let i = document.firstToken[s]!; i + 1 < document.firstToken[s + 1]!; i++) {
      const there = owner[i]!;
      if (runStart[i] !== i || runEnd[i] !== i + 2 || owner[i + 1] !== there || inPlace[i] !== 0) continue;
      if (there >= 0 && (spans[there]!.type === 'PER' || spans[there]!.endToken - spans[there]!.firstToken !== 2))
        continue;
      if ((alone.get(words[i + 1]!.low) ?? 0) <= 0 || words[i]!.has(notGiven) || words[i]!.allCapitals) continue;
      if (words[i]!.low === words[i + 1]!.low || titles.has(words[i]!.lower.slice(0, -1))) continue;
      if (there >= 0) givesWay.add(there);
      added.push(spanOf(document, 'PER', s, i, i + 2));
    }
  }
  if (added.length === 0) return [...spans];
  return [...spans.filter((_, k) => !givesWay.has(k)), ...added].sort((a, b) => a.start - b.start);
}

/**
 * Headlines in capitals or in title case show little of what is a name: people whom the text names in full are looked
 * up there, and what the labels say otherwise of those words gives way. A surname that the text also writes in small
 * letters isn't looked up.
 */
export function readHeadlines(reading: Reading, spans: readonly NameSpan[]): NameSpan[] {
  const { words, document, cases, slot, counts } = reading;
  if (!cases.some((of) => of !== sentenceCase.normal)) return [...spans];
  /** Hashes of the words of full names, by that of their last word. */
  const fullNames = new Map<number, number[][]>();
  const owner = new Int32Array(words.length).fill(-1);
  spans.forEach((span, k) => {
    owner.fill(k, span.firstToken, span.endToken);
    if (span.type !== 'PER' || cases[span.sentence] !== sentenceCase.normal) return;
    const last = surnameToken(reading, span);
    if (last === span.firstToken) return;
    const name = words.slice(span.firstToken, last + 1).map((word) => word.low);
    const known = fullNames.get(name.at(-1)!) ?? [];
    if (known.length < mostNamesakes) fullNames.set(name.at(-1)!, [...known, name]);
  });
  if (fullNames.size === 0) return [...spans];
  const found: NameSpan[] = [];
  const givesWay = new Set<number>();
  for (let s = 0; s < document.sentences.length; s++) {
    if (cases[s] === sentenceCase.normal) continue;
    const from = document.firstToken[s]!;
    for (let i = from; i < document.firstToken[s + 1]!; i++) {
      const names = words[i]!.capital ? fullNames.get(words[i]!.low) : undefined;
      if (names === undefined) continue;
      const spelt = names.filter((name) => name.every((low, k) => words[i - name.length + 1 + k]?.low === low));
      const length = Math.max(1, ...spelt.map((name) => name.length));
      const first = i - length + 1;
      if (first < from || (length === 1 && counts[slot[i]! * evidenceCount + evidence.lowerCase]! > 0)) continue;
      const there = owner[i]!;
      if (there >= 0 && spans[there]!.type === 'PER' && isSamePerson(reading, spans[there]!, first, i)) continue;
      found.push(spanOf(document, 'PER', s, first, i + 1));
      for (let k = first; k <= i; k++) givesWay.add(owner[k]!);
    }
  }
  if (found.length === 0) return [...spans];
  return [...spans.filter((_, k) => !givesWay.has(k)), ...found].sort((a, b) => a.start - b.start);
}

/** Whether a headline's name is that of tokens first to last, or a longer one that ends there and begins as a name may. */
const isSamePerson = (reading: Reading, span: NameSpan, first: number, last: number): boolean =>
  surnameToken(reading, span) === last &&
  (span.firstToken === first || (span.firstToken < first && reading.words[span.firstToken]!.has(listBit.firstName)));

/** A name of one word takes the type that its form has at least twice as often in the document. */
export function followMajority(reading: Reading, spans: readonly NameSpan[]): NameSpan[] {
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
    return best !== span.type && of[best] >= 2 * of[span.type] ? retyped(span, best) : span;
  });
}
