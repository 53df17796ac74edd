/** Names cut in two: by a line break, by a quoted "Surname, Given", between their particles. */
import type { NameSpan } from '../../names.ts';
import { listBit } from '../lexicon.ts';
import type { Reading } from '../reading.ts';
import { exchanged, spanNumbers, spanOf } from '../spans.ts';
import { lookBit } from '../looks.ts';
import { type Word, wordBit } from '../vocabulary.ts';
import { WordList } from '../word-list.ts';
import { isGiven, otherParticles } from './bounds.ts';

/**
 * Joins a given name that ends a line in the middle of a sentence to the surname that begins the next ("… the mayor,
 * Ida / Berg, said"); the name is counted to the first line's sentence. Joins "Lind, Anna" within quotation marks, as
 * mail programs write it, and takes whatever they quote before an address for a name: "Lind, Zoi" <zoi@…>.
 */
export function joinBroken(reading: Reading, spans: readonly NameSpan[]): readonly NameSpan[] {
  const { words, marks, capitals, firstCapital, document } = reading;
  const { text, tokens, sentences, firstToken } = document;
  const hasAddress = text.includes('<');
  const owner = spanNumbers(spans, words.length);
  const spanAt = (i: number): NameSpan | undefined => (owner[i]! < 0 ? undefined : spans[owner[i]!]);
  const isSingle = (i: number): boolean => {
    const span = spanAt(i);
    return span === undefined || span.endToken - span.firstToken === 1;
  };
  const isPerson = (i: number): boolean => spanAt(i)?.type === 'PER';
  const added: NameSpan[] = [];
  const join = (sentence: number, first: number, end: number): void => {
    added.push(spanOf(document, 'PER', sentence, first, end));
    owner.fill(-2, first, end);
  };
  for (let s = 0; s < sentences.length; s++) {
    const from = firstToken[s]!;
    const to = firstToken[s + 1]!;
    const last = to - 1;
    // The line is a sentence's beginning: it has words before the name, the one right before it in small letters or a title.
    const isOpen =
      last - from >= 2 &&
      to < words.length &&
      (marks[last]! & givenName) === givenName &&
      ((marks[last - 1]! & lookBit.capital) === 0 || (marks[last - 1]! & wordBit.title) !== 0);
    if (isOpen && isSingle(last) && isSingle(to)) {
      const breaksParagraph = sentences.opensParagraph[s + 1] === 1;
      const arePeople = isPerson(last) && isPerson(to);
      const mayBeOne = breaksParagraph
        ? arePeople && isSurname(reading, to, s + 1)
        : arePeople || isSurname(reading, to, s + 1);
      if (mayBeOne) join(s, last, to + 1);
    }
    // "Vice Premier Liu / He on Monday": no stop stands between.
    if ((marks[last]! & listBit.eastAsian) !== 0 && to < words.length && words[to]!.text === 'He') {
      if (text[tokens.start[to]! - 1] === ' ' && isSingle(last) && isPerson(last)) join(s, last, to + 1);
    }
    // "said Max J. / Lund left": no sentence ends with an initial behind a given name.
    if (to - from > 3 && to < words.length && (marks[to]! & marks[last - 2]! & lookBit.capital) !== 0) {
      if (endsInInitial(words, last) && !words[to]!.has(wordBit.function) && isSingle(to)) join(s, last - 2, to + 1);
    }
    for (let k = firstCapital[s]!; k < firstCapital[s + 1]!; k++) {
      const first = capitals[k]!;
      // A sign behind it, as the comma is
      if (first + 4 >= to || (marks[first + 1]! & lookBit.sign) === 0) continue;
      if (isReversed(words, first, from)) join(s, first, first + 3);
    }
    if (!hasAddress) continue;
    for (let i = from + 1; i + 1 < to; i++) {
      if (words[i]!.text !== '<' || !words[i + 1]!.text.includes('@')) continue;
      const first = senderBefore(words, i, from);
      if (first < i) join(s, first, i - 1);
    }
  }
  if (added.length === 0) return spans;
  const givesWay = new Set<number>();
  for (let k = 0; k < spans.length; k++) {
    if (owner.subarray(spans[k]!.firstToken, spans[k]!.endToken).includes(-2)) givesWay.add(k);
  }
  return exchanged(spans, givesWay, added);
}

const givenName = lookBit.capital | listBit.firstName;

/** Whether the quoted "Lind, Anna" begins with token `first` of a sentence that begins with token `from`, with four tokens behind it. */
function isReversed(words: Reading['words'], first: number, from: number): boolean {
  if (first <= from || words[first + 1]!.text !== ',' || words[first - 1]!.text !== '"') return false;
  return words[first + 3]!.text === '"' && words[first + 4]!.text !== '<' && words[first + 2]!.has(listBit.firstName);
}

/** Whether "Max J." ends with token `last`, the stop, where a capital stands two before it. */
const endsInInitial = (words: Reading['words'], last: number): boolean =>
  words[last]!.text === '.' &&
  words[last - 1]!.text.length === 1 &&
  words[last - 1]!.capital &&
  words[last - 2]!.has(listBit.firstName);

/** Words of the longest name that is quoted before an address. */
const longestSender = 4;

/** Where the quoted words in capitals begin that end before the "<" at token `at`; `at` itself where there are none. */
function senderBefore(words: Reading['words'], at: number, from: number): number {
  if (words[at - 1]!.text !== '"') return at;
  let first = at - 1;
  while (first > from && at - first <= longestSender && (words[first - 1]!.capital || words[first - 1]!.text === ','))
    first--;
  return first > from && first < at - 2 && words[first - 1]!.text === '"' ? first : at;
}

/** Particles between a given name and a surname: "van der", "de la", "van den". */
const mostParticles = 3;
/** Words of the longest name before a particle. */
const longestBefore = 2;

/**
 * A person's name that ends with a particle goes on to the capital behind it: "Jeroen van | der Laan". One with a particle
 * before it that the recogniser doesn't know begins with the capitals before that: "Siti | binti | Yusof".
 */
export function closeParticles(reading: Reading, spans: readonly NameSpan[]): readonly NameSpan[] {
  const { document } = reading;
  const added: NameSpan[] = [];
  const givesWay = new Set<number>();
  for (let k = 0; k < spans.length; k++) {
    const { type, sentence, firstToken, endToken } = spans[k]!;
    if (type !== 'PER') continue;
    const first = firstBefore(reading, spans[k]!);
    const end = endBehind(reading, spans[k]!);
    if (first === firstToken && end === endToken) continue;
    const whole = spanOf(document, 'PER', sentence, first, end);
    const before = added.at(-1);
    if (before !== undefined && before.endToken > first) continue;
    added.push(whole);
    for (let other = k; other >= 0 && spans[other]!.endToken > first; other--) givesWay.add(other);
    for (let other = k; other < spans.length && spans[other]!.firstToken < end; other++) givesWay.add(other);
  }
  return exchanged(spans, givesWay, added);
}

/** Particles that open surnames with a capital: "Van Doren". */
const opensSurname = new WordList('van von de di da du del bin ibn al');
/** Particles that stand in other phrases too. */
const otherUses = new WordList('of the st st. y e o san santa up');

/**
 * Where a name begins that lacks the particles before it, and the given name before those: "Gregory van der | Wiel"; its own
 * first token where nothing is lacking.
 */
function firstBefore(
  { words, marks, document, runStart }: Reading,
  { sentence, firstToken: own, endToken: end }: NameSpan,
): number {
  const from = document.firstToken[sentence]!;
  if (own === from) return own;
  if ((marks[own - 1]! & (wordBit.particle | lookBit.candidate)) === 0) {
    if (own < from + 2 || (marks[own - 2]! & lookBit.capital) === 0) return own;
    return otherParticles.hasExact(words[own - 1]!) ? beforeOther(marks, runStart, own) : own;
  }
  const before = words[own - 1]!;
  if (!before.has(wordBit.particle)) {
    // "T | K Lind": initials without stops
    if (isInitial(words[own]!) && isInitial(before)) return own - 1;
    if (own < from + 2) return isDottedInitial(before) ? own - 1 : own;
    const at = own - 2;
    // "L. Neil Dahl"
    if (isDottedInitial(before) && !words[at]!.capital) return own - 1;
    // "Shri P. Chidambar": the recogniser may leave initials behind a title out.
    if (before.capital) return words[at]!.has(wordBit.title) && isInitials(before.text) ? own - 1 : own;
    return words[at]!.capital && otherParticles.hasExact(before) ? beforeOther(marks, runStart, own) : own;
  }
  let first = own;
  while (first > from && own - first < mostParticles && isParticle(words[first - 1]!)) first--;
  if (first === own) return own;
  if (first > from && isGiven(words[first - 1]!) && runStart[first - 1] === first - 1) return first - 1;
  const isSure = own - first > 1 || opensSurname.has(words[first]!);
  if (words[first]!.capital) return isSure ? first : own;
  // "the da Vinci sketch", "next to von Lund": a surname alone
  return own - first === 1 && end - own === 1 && isSure && /^(?:da|di|du|von|van)$/.test(words[first]!.text)
    ? first
    : own;
}

/** Where the name begins that goes on behind one of `otherParticles` before token `own`; `own` where nothing before it is one. */
function beforeOther(marks: Int32Array, runStart: Int32Array, own: number): number {
  const at = own - 2;
  const isName = (marks[at]! & (wordBit.function | wordBit.organisation)) === 0;
  return isName && at - runStart[at]! < longestBefore ? runStart[at]! : own;
}

const isParticle = (word: Word): boolean => word.has(wordBit.particle) && !word.allCapitals && !otherUses.has(word);

const isInitial = ({ text }: Word): boolean => text.length === 1 && text >= 'A' && text <= 'Z';

/** "L.", but not the "Q." of a question. */
const isDottedInitial = ({ text }: Word): boolean => text.length === 2 && text !== 'Q.' && isInitials(text);

const isInitials = (text: string): boolean => text.length < 7 && text[1] === '.' && /^(?:[A-Z]\.)+$/.test(text);

/** Where a name of two words and more ends that ends in a particle: behind the capital that follows its particles. */
function endBehind(
  { words, marks, document }: Reading,
  { sentence, firstToken: first, endToken: last }: NameSpan,
): number {
  if (last - first < 2 || (marks[last - 1]! & wordBit.particle) === 0) return last;
  const to = document.firstToken[sentence + 1]!;
  let end = last;
  while (end < to && end - last < mostParticles && words[end]!.has(wordBit.particle)) end++;
  return end === to || !words[end]!.capital || words[end]!.has(wordBit.function) ? last : end + 1;
}

/** Whether a word that begins a line may be a surname: alone in its run, none of the words that begin sentences. */
function isSurname({ words, document, runEnd }: Reading, i: number, sentence: number): boolean {
  const word = words[i]!;
  const to = document.firstToken[sentence + 1]!;
  if (!word.capital || word.has(wordBit.function) || runEnd[i] !== i + 1) return false;
  return i + 1 < to && (word.has(listBit.lastName) || words[i + 1]!.text === ',');
}
