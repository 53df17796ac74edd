/** People whom the labels take for something else, by what stands right beside the name or by its form. */
import type { NameSpan } from '../../names.ts';
import { evidence, evidenceCount } from '../evidence.ts';
import { listBit } from '../lexicon.ts';
import { articles, epithets, mononyms } from '../lists.ts';
import { lookBit } from '../looks.ts';
import { type Reading, sentenceCase } from '../reading.ts';
import { exchanged, retyped, spanNumbers, spanOf } from '../spans.ts';
import { type Word, wordBit } from '../vocabulary.ts';
import { WordList } from '../word-list.ts';
import { isGiven, isNumeral } from './bounds.ts';
import { noSubject } from './subjects.ts';
import { behindNumber, compoundTail } from './titles.ts';

const noName = wordBit.organisation | wordBit.placeNoun | wordBit.function | wordBit.calendar;

/** What is called after who governs: "the Petrenko administration". */
const governments = new WordList('administration regime', { isSought: true });
/** What joins two people of one surname. */
const joins = new WordList('and &');
/** Parties, creeds and classes whose rule is called so too. */
const movement =
  /(?:ist|ite|ic|ian|an|ish|ese)$|^(?:nazi|taliban|soviet|labou?r|state|sandinista|derg|junta|mullah|apartheid|vichy|ba.?ath|hamas)$/;

/** Whether the word at token `i` with "administration" or "regime" behind it may be a surname. */
function mayGovern({ words, slot, counts }: Reading, i: number): boolean {
  if (!governments.hasExact(words[i + 1]!)) return false;
  const word = words[i]!;
  if (word.has(noSubject | listBit.town) || word.allCapitals) return false;
  // "Reagan", but not "Republican"
  if (!word.has(listBit.lastName) && movement.test(word.lower)) return false;
  return word.letters && counts[slot[i]! * evidenceCount + evidence.lowerCase] === 0;
}

/**
 * "Beethoven dedicated it …", "Suleiman the Magnificent", "the Petrenko regime": a name of history or of who governs alone in its run; no work ("a Monet") and no thing that is named after its
 * bearer ("Hadrian's Wall"). What the labels take for a name of another kind may be a work or an adjective.
 */
export function nameMononyms(reading: Reading, spans: readonly NameSpan[]): readonly NameSpan[] {
  const { words, marks, document, cases, capitals, firstCapital, runStart, runEnd } = reading;
  const added: NameSpan[] = [];
  const givesWay = new Set<number>();
  let owner: Int32Array | undefined;
  for (let s = 0; s < document.sentences.length; s++) {
    if (cases[s] !== sentenceCase.normal) continue;
    const from = document.firstToken[s]!;
    const to = document.firstToken[s + 1]!;
    for (let k = firstCapital[s]!; k < firstCapital[s + 1]!; k++) {
      const i = capitals[k]!;
      const next = i + 1 < to ? marks[i + 1]! : 0;
      if (((marks[i]! | next) & lookBit.sought) === 0 || runEnd[i]! > i + 2) continue;
      const first = runStart[i]!;
      const governs = first === i && i + 1 < to && mayGovern(reading, i);
      const isMononym = first === i && mononyms.has(words[i]!);
      const isRuler = first === i - 2 && epithets.hasExact(words[i]!) && words[i - 1]!.text === 'the';
      if (!governs && !isMononym && !isRuler) continue;
      const isNumbered = runEnd[i] === i + 2 && isNumeral(words[i + 1]!.text);
      if (runEnd[i] !== i + 1 && !isNumbered) continue;
      if (!governs && first > from && articles.has(words[first - 1]!)) continue;
      if (i + 2 < to && words[i + 1]!.text === "'s" && words[i + 2]!.capital) continue;
      owner ??= spanNumbers(spans, words.length);
      const end = behindNumber(words, first, i + 1, to);
      const there = new Set<number>();
      for (let t = first; t < end; t++) if (owner[t]! >= 0) there.add(owner[t]!);
      if ([...there].some((n) => spans[n]!.type === 'PER' || spans[n]!.endToken - spans[n]!.firstToken > end - first))
        continue;
      for (const n of there) givesWay.add(n);
      added.push(spanOf(document, 'PER', s, first, end));
    }
  }
  return exchanged(spans, givesWay, added);
}

/** "Ida Dahl, 29," and "Ida Dahl, 29." are somebody; so is "Park Chung-hee", and "Pierre" of "Pierre and Marie Dahl". */
export function nameOverlooked(reading: Reading, spans: readonly NameSpan[]): readonly NameSpan[] {
  const { words, document, runStart, runEnd } = reading;
  const added: NameSpan[] = [];
  const givesWay = new Set<number>();
  let owner: Int32Array | undefined;
  for (let k = 0; k < spans.length; k++) {
    const span = spans[k]!;
    const { type, sentence, firstToken: first, endToken: end } = span;
    if (type !== 'PER' && hasAgeBehindRun(reading, span)) {
      const whole = spanOf(document, 'PER', sentence, runStart[first]!, runEnd[first]!);
      owner ??= spanNumbers(spans, words.length);
      const there = new Set(owner.subarray(whole.firstToken, whole.endToken));
      if ([...there].some((n) => n >= 0 && spans[n]!.type === 'PER')) continue;
      if ([...there].every((n) => n < 0 || !givesWay.has(n))) added.push(whole);
      for (const n of there) if (n >= 0) givesWay.add(n);
      continue;
    }
    if (end - first < 2 || end - first > 3) continue;
    if (type !== 'PER') {
      const isFound = hasAge(reading, span) || isTwoPartName(words, first, end) || isOfPlace(words, first, end);
      if (!isFound && !isPaired(reading, spans, k)) continue;
      givesWay.add(k);
      added.push(retyped(span, 'PER'));
      continue;
    }
    const given = first - 2;
    if (given < document.firstToken[sentence]! || !joins.hasExact(words[first - 1]!)) continue;
    if (runStart[given] !== given || runEnd[given] !== given + 1 || !isGivenOnly(words[given]!)) continue;
    owner ??= spanNumbers(spans, words.length);
    const there = owner[given]!;
    if (there >= 0 && (spans[there]!.type === 'PER' || spans[there]!.endToken !== given + 1)) continue;
    if (there >= 0) givesWay.add(there);
    added.push(spanOf(document, 'PER', sentence, given, given + 1));
  }
  return exchanged(spans, givesWay, added);
}

/** Whether a name of a given name and another word has somebody's full name before or behind it and "and" between them. */
function isPaired({ words, runStart, runEnd, inPlace }: Reading, spans: readonly NameSpan[], k: number): boolean {
  const { firstToken: first, endToken: end } = spans[k]!;
  if (end - first !== 2 || inPlace[first] !== 0 || runStart[first] !== first || runEnd[first] !== end) return false;
  if (!isGivenOnly(words[first]!) || words[end - 1]!.has(noName | listBit.town) || words[end - 1]!.allCapitals)
    return false;
  const before = k > 0 ? spans[k - 1] : undefined;
  const behind = k + 1 < spans.length ? spans[k + 1] : undefined;
  const isFull = (span: NameSpan): boolean => span.type === 'PER' && span.endToken - span.firstToken > 1;
  if (before?.endToken === first - 1 && words[first - 1]!.text === 'and' && isFull(before)) return true;
  return behind?.firstToken === end + 1 && words[end]!.text === 'and' && isFull(behind);
}

/** Whether a word is a given name, and no place, people or noun. */
const isGivenOnly = (word: Word): boolean =>
  isGiven(word) &&
  word.has(listBit.commonFirstName) &&
  !word.has(noName | listBit.country | listBit.nationality | listBit.town);

/** Whether a comma and an age, and nothing that a date or a distance goes on with, stand behind a name without nouns of things. */
function hasAge(reading: Reading, { sentence, firstToken: first, endToken: end }: NameSpan): boolean {
  const { words, document, inPlace, runEnd } = reading;
  const to = document.firstToken[sentence + 1]!;
  if (!isAge(reading, end, to)) return false;
  if (runEnd[end - 1]! > end || inPlace[first] !== 0) return false;
  for (let k = first; k < end; k++)
    if (!words[k]!.capital || words[k]!.has(noName) || words[k]!.allCapitals) return false;
  return true;
}

/** Whether ", 29," and nothing that a date or a distance goes on with stands at token `at`. */
function isAge({ words }: Reading, at: number, to: number): boolean {
  if (at + 1 >= to || words[at]!.text !== ',' || !/^[1-9]\d$/.test(words[at + 1]!.text)) return false;
  return at + 2 >= to || /^[,.;)]$/.test(words[at + 2]!.text);
}

/** Behind these stands a place: "Ida Dahl of Cedar Hill, 34," */
const whereabouts = new WordList('in on at near from to of along off');

/**
 * Whether an age stands behind the two or three capitals that a name lies in, of which the last is a surname, though a place may
 * be called so too ("Ida Catrece Lane, 34, …", "Jordan Day, 23, …").
 */
function hasAgeBehindRun(reading: Reading, { sentence, firstToken }: NameSpan): boolean {
  const { words, document, runStart, runEnd } = reading;
  const first = runStart[firstToken]!;
  const end = runEnd[firstToken]!;
  if (end - first < 2 || end - first > 3 || !isAge(reading, end, document.firstToken[sentence + 1]!)) return false;
  if (first > document.firstToken[sentence]! && whereabouts.has(words[first - 1]!)) return false;
  const last = words[end - 1]!;
  if (!last.has(listBit.lastName) || last.has(wordBit.organisation | listBit.nationality)) return false;
  for (let k = first; k < end; k++) {
    if (!words[k]!.capital || words[k]!.allCapitals || words[k]!.has(wordBit.function)) return false;
    if (k < end - 1 && words[k]!.has(noName)) return false;
  }
  return true;
}

/** Whether two words are a surname and a Korean or Chinese given name, or say whose son somebody is: "Park Chung-hee", "Ibn Muljam". */
function isTwoPartName(words: readonly Word[], first: number, end: number): boolean {
  if (end - first === 2 && words[first]!.text === 'Ibn') return true;
  if (end - first !== 2 || !words[first]!.has(listBit.eastAsian) || !words[first]!.capital) return false;
  if (words[first + 1]!.letters) return false;
  const { text } = words[first + 1]!;
  return /^[A-Z][a-z]{1,6}-[a-z]{2,6}$/.test(text) && compoundTail(text) === 0;
}

/** Whether three words are a given name and where its bearer is from, and no title in quotation marks: "Emma of Normandy". */
const isOfPlace = (words: readonly Word[], first: number, end: number): boolean =>
  end - first === 3 &&
  words[first + 1]!.text === 'of' &&
  !(first > 0 && words[first - 1]!.text === '"') &&
  isGivenOnly(words[first]!) &&
  words[first]!.has(listBit.neverCommon) &&
  !words[end - 1]!.has(noName | listBit.country);
