/** Where a person's name begins and ends: names glued to each other are parted. */
import type { NameSpan } from '../../names.ts';
import { listBit } from '../lexicon.ts';
import { nameSuffixes } from '../lists.ts';
import { type Reading, phraseHash } from '../reading.ts';
import { spanOf } from '../spans.ts';
import { type Word, wordBit } from '../vocabulary.ts';
import { WordList } from '../word-list.ts';

/** Outweighs as many mentions of another type. */
export const mostMentions = 1000;

/** Whether a word with a capital is a given name of the list. */
export const isGiven = (word: Word): boolean => word.capital && word.has(listBit.firstName);

/** Whether a word is a given name or a surname of the list. */
export const isName = (word: Word): boolean => word.has(listBit.firstName | listBit.lastName);

/** Whether a word is a king's number above I. */
export const isNumeral = (text: string): boolean => text.length > 1 && text.length < 6 && isOfNumerals(text);

/** Whether a word is of the letters I, V and X alone. */
export function isOfNumerals(text: string): boolean {
  for (let i = 0; i < text.length; i++) {
    const letter = text[i];
    if (letter !== 'I' && letter !== 'V' && letter !== 'X') return false;
  }
  return text !== '';
}

/** Whether a word is a year, from 1500 on. */
export const isYear = (text: string): boolean => text.length === 4 && Number(text) >= 1500 && Number(text) < 2100;

/** What may stand behind a surname within a name. */
const behindSurname = new WordList([...nameSuffixes, "'s", "'", '.', ',']);

/** The token that holds the surname: the last, a suffix such as Jr. and a possessive left out. */
export function surnameToken(reading: Reading, span: NameSpan): number {
  let last = span.endToken - 1;
  while (last > span.firstToken && behindSurname.has(reading.words[last]!)) last--;
  return last;
}

/** One number for the words of a span, whatever their capitals. */
export function formOf(words: readonly Word[], first: number, end: number): number {
  let form = words[first]!.low;
  for (let i = first + 1; i < end; i++) form = phraseHash(form, words[i]!.low);
  return form;
}

/**
 * Names that follow each other without a stop, as a signature and the salutation after it, are two: at a word in small
 * letters that joins no names, after a full name that the document has elsewhere too, before a given name that comes
 * twice in a long name or a letter, and in letters between the signature and the next salutation ("Thanks. / Marlene Hilliard / Ginny, Please see
 * …"). Six words and more, each other one a given name, are a list of pairs.
 */
export function splitGlued(reading: Reading, spans: readonly NameSpan[]): NameSpan[] {
  const { words, document } = reading;
  let fullNames: ReadonlySet<number> | undefined;
  const person = (sentence: number, first: number, end: number): NameSpan =>
    spanOf(document, 'PER', sentence, first, end);
  let letter: boolean | undefined;
  /** What a name of two words and more is in parts; nothing where it is one. */
  const partsOf = (span: NameSpan): readonly NameSpan[] | undefined => {
    const { firstToken: first, endToken: end, sentence } = span;
    for (let k = first + 1; k < end - 1; k++) {
      if (joins(words[k]!)) continue;
      // "Nordwind team-mate Ida Dahl": where one plays
      const before = spanOf(document, k - first === 1 && isCompound(words[k]!) ? 'ORG' : 'PER', sentence, first, k);
      return [before, person(sentence, k + 1, end)];
    }
    if (arePairs(words, first, end)) {
      return Array.from({ length: (end - first) / 2 }, (_, k) => person(sentence, first + 2 * k, first + 2 * k + 2));
    }
    let at = -1;
    const isTwice = words[first]!.low === words[first + 1]!.low;
    // "Abdel Abdel" and "Jo Jo Dahl" may be whole names where nobody signs.
    if (isTwice && isGiven(words[first]!)) {
      if (end - first > 3 || (letter ??= isLetter(reading))) at = first + 1;
    }
    for (let k = end - 1; at < 0 && k >= first + (isTwice ? 3 : 2); k--) {
      if (!isGiven(words[k]!) || words[k]!.lower.startsWith('al-')) continue;
      fullNames ??= fullNamesOf(words, spans);
      if (!fullNames.has(formOf(words, first, k))) continue;
      // A word more is a surname by marriage, save where somebody is saluted or it is the surname again.
      if (k < end - 1 || words[k]!.low === words[k - 1]!.low || (letter ??= isLetter(reading))) at = k;
    }
    if (at < 0 && salutes(reading, span) && (letter ??= isLetter(reading))) at = end - 1;
    return at < 0 ? undefined : [person(sentence, first, at), person(sentence, at, end)];
  };
  const parted: NameSpan[] = [];
  for (const span of spans) {
    const parts = span.type === 'PER' && span.endToken - span.firstToken > 1 ? partsOf(span) : undefined;
    if (parts === undefined) parted.push(span);
    else parted.push(...parts);
  }
  return parted;
}

/** People's names of two words and more, by `formOf`. */
function fullNamesOf(words: readonly Word[], spans: readonly NameSpan[]): ReadonlySet<number> {
  const names = new Set<number>();
  for (const { type, firstToken, endToken } of spans) {
    if (type === 'PER' && endToken - firstToken > 1) names.add(formOf(words, firstToken, endToken));
  }
  return names;
}

/** Words alone in their sentence, or before the comma, that end a letter. */
const closings = new Set('thanks thx regards sincerely cheers best'.split(' '));

/** Whether the text has a mail address or the end of a letter. */
function isLetter({ words, document }: Reading): boolean {
  for (let s = 0; s < document.sentences.length; s++) {
    const first = document.firstToken[s]!;
    const to = document.firstToken[s + 1]!;
    if (to - first <= 3 && to > first && closings.has(words[first]!.lower)) return true;
  }
  return words.some(({ text }) => text.length > 5 && text.indexOf('@') > 0);
}

/** Whether a sentence begins with the span, whose last word is a given name, and goes on as after a salutation. */
function salutes({ words, document }: Reading, { firstToken: first, endToken: end, sentence }: NameSpan): boolean {
  const to = document.firstToken[sentence + 1]!;
  if (first !== document.firstToken[sentence] || sentence === 0 || end + 2 >= to || words[end]!.text !== ',')
    return false;
  const next = words[end + 1]!;
  if (!isGiven(words[end - 1]!) || (end - first === 2 && !isGiven(words[first]!))) return false;
  return next.text === 'I' || (next.capital && !isName(next) && words[end + 2]!.text === words[end + 2]!.lower);
}

/** Particles that mean nothing to the features of the recogniser. */
export const otherParticles = new WordList(
  'dela delos dalla dallo dei degli des dem het op vom ul ur ud uz wuld ould binti binte anak nic wa no ap',
);

/** "team-mate", "ex-wife": a compound that no name has in small letters. */
const isCompound = ({ text, lower }: Word): boolean =>
  text === lower && text.length > 6 && text.indexOf('-') > 1 && text[0]! >= 'a' && text[0]! <= 'z';

/** Whether a word may stand inside a name: anything but a word or a compound in small letters that is no particle. */
const joins = (word: Word): boolean =>
  word.capital ||
  (!word.letters && !isCompound(word)) ||
  word.has(wordBit.particle) ||
  (word.text.length < 2 && word.text !== 'a') ||
  word.text !== word.lower ||
  otherParticles.has(word);

function arePairs(words: readonly Word[], first: number, end: number): boolean {
  if (end - first < 6 || (end - first) % 2 !== 0) return false;
  for (let k = first; k < end; k += 2) if (!isGiven(words[k]!) || !words[k + 1]!.capital) return false;
  return true;
}
