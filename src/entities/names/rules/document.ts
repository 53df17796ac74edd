/** What the rest of the document says of a name: the surname or the full name of somebody named in full, the commonest type of a form. */
import type { NameSpan } from '../../names.ts';
import { listBit } from '../lexicon.ts';
import { titles } from '../lists.ts';
import { evidence, evidenceCount, type Reading, placePrepositions, sentenceCase } from '../reading.ts';
import { retyped, spanOf } from '../spans.ts';
import { wordBit } from '../vocabulary.ts';
import { surnameToken } from './bounds.ts';

/** People of one surname that headlines are searched for. */
const mostNamesakes = 8;

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
    } else for (let i = span.firstToken; i < span.endToken; i++) add(inOther, words[i]!.lower);
  }
  if (endsPerson.size === 0) return [...spans];
  const taken = new Uint8Array(words.length);
  const kept = spans.map((span) => {
    taken.fill(1, span.firstToken, span.endToken);
    if (span.type === 'PER' || span.endToken - span.firstToken > 1) return span;
    const lower = words[span.firstToken]!.lower;
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
