/** Full names of people, found again or made whole by what the rest of the document calls a person. */
import type { NameSpan } from '../../names.ts';
import { listBit } from '../lexicon.ts';
import { titles } from '../lists.ts';
import { placesOf, type Reading, sentenceCase } from '../reading.ts';
import { Scratch } from '../scratch.ts';
import { exchanged, spanNumbers, spanOf } from '../spans.ts';
import { type Word, wordBit } from '../vocabulary.ts';
import { WordList } from '../word-list.ts';
import { formOf, mostMentions } from './bounds.ts';

/** Tokens of the longest name that is looked for again. */
const longestFullName = 6;

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

/** Whether a span of tokens [first, end) begins before or ends behind them. */
function reachesOver(spans: readonly NameSpan[], owner: Int32Array, first: number, end: number): boolean {
  for (let i = first; i < end; i++) {
    const span = owner[i]! < 0 ? undefined : spans[owner[i]!]!;
    if (span !== undefined && (span.firstToken < first || span.endToken > end)) return true;
  }
  return false;
}

const forms = new Scratch();

/** Where the words of a person's full name stand again, it is that person, whatever they were taken for there. */
export function spreadFullNames(reading: Reading, spans: readonly NameSpan[]): readonly NameSpan[] {
  const { words, slot, document, runStart, runEnd } = reading;
  const fullNames = new Set<number>();
  /** By form, one bit for each length of the full names that begin with it. */
  const lengths = forms.filled(reading.slots, 0);
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

const behindSpeaker = new WordList(': ,');

/** Whether two words in capitals at the line's start are who speaks in a transcript: "IDA DAHL:", "IDA DAHL, HOST:". */
const isSpeaker = (words: readonly Word[], i: number): boolean =>
  words[i + 1]!.allCapitals && words[i + 2] !== undefined && behindSpeaker.hasExact(words[i + 2]!);

/**
 * Two capitalised words of which the second alone is a person elsewhere, and nothing else, are that person's full name,
 * whatever they were taken for: "the surveyor Torbjörn Ekdal … Ekdal said".
 */
export function completeNames(reading: Reading, spans: readonly NameSpan[]): readonly NameSpan[] {
  const { words, slot, document, runStart, runEnd, inPlace } = reading;
  /** By form: how often it stands alone as a person, less whatever else it is. */
  const alone = forms.filled(reading.slots, 0);
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
    if (runStart[i] !== i || runEnd[i] !== i + 2 || inPlace[i] !== 0) continue;
    const speaks = words[i]!.allCapitals && i === document.firstToken[s] && isSpeaker(words, i);
    // The labels may have found the surname alone.
    const other = owner[i + 1]!;
    const isSurnameOnly = speaks && there < 0 && other >= 0 && spans[other]!.endToken === i + 2;
    if (other !== there && !isSurnameOnly) continue;
    if (there >= 0 && (spans[there]!.type === 'PER' || spans[there]!.endToken - spans[there]!.firstToken !== 2))
      continue;
    if (words[i]!.has(isGivenToo(words[i]!) ? notGiven & ~listBit.country : notGiven)) continue;
    if (words[i]!.allCapitals && !speaks) continue;
    if (words[i]!.low === words[i + 1]!.low || titles.has(words[i]!.lower.slice(0, -1))) continue;
    if (other >= 0) givesWay.add(other);
    added.push(spanOf(document, 'PER', s, i, i + 2));
  }
  return exchanged(spans, givesWay, added);
}
