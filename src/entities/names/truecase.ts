/**
 * Capitals for a text without any, as transcripts and lower-cased corpora are (truecasing, Lita et al. 2003, here by lists):
 * those of its sentences and of what may be a name. The recogniser decides as in any other text.
 */
import { kindAt, upperBit } from '../../text/characters.ts';
import { openExpression } from '../../text/expression.ts';
import { segment, type Segmentation } from '../../text/segmentation.ts';
import { listBit, lookUp } from './lexicon.ts';
import { phraseHash } from './reading.ts';
import { type KnownWords, type Lexicon, type Word, Vocabulary, wordBit } from './vocabulary.ts';

/** Shorter words that no list has are abbreviations as often as names. */
const shortestUnknown = 4;
const shortestSurname = 3;
/** Of the places in the list. */
const mostPlaceWords = 4;

const listedNames = listBit.firstName | listBit.lastName | listBit.town | listBit.country | listBit.nationality;
const neverNames = wordBit.function | wordBit.speech;
const letterFirst = openExpression(String.raw`^\p{L}`, 'u');
/** Ends of verbs and adverbs, which follow a given name as surnames do. */
const verbEnd = /(?:ed|ing|ly)$/;

/** From a document to one of the same length. */
export type Truecaser = (document: Segmentation) => Segmentation;

/**
 * Binds the lists; `known` are the frequent words, as they stand. The function gives a document of the same length with
 * capitals, or the document itself where it has some, or where no word could be a name.
 */
export function createTruecaser(lexicon: Lexicon, known: KnownWords): Truecaser {
  let vocabulary: Vocabulary | undefined;
  return (document) => {
    const { text, tokens, firstToken } = document;
    if (hasCapitals(document)) return document;
    vocabulary ??= new Vocabulary(lexicon, { known });
    vocabulary.bound();
    const words: Word[] = [];
    for (let i = 0; i < tokens.length; i++) words.push(vocabulary.word(text, tokens.start[i]!, tokens.end[i]!));
    const isCapital = words.map(mayBeName);
    completePlaces(words, isCapital, lexicon);
    completeNames(words, isCapital);
    if (!isCapital.includes(true)) return document;
    for (const first of firstToken.subarray(0, -1)) isCapital[first] = true;
    return segment(withCapitals(document, isCapital));
  };
}

/** The tokens that begin with a capital are listed, and those that may hold one further in. */
function hasCapitals({ text, tokens }: Segmentation): boolean {
  for (const listed of tokens.capitals) {
    if ((listed & 1) === 0) return true;
    const token = listed >> 1;
    for (let at = tokens.start[token]!; at < tokens.end[token]!; at++)
      if ((kindAt(text, at) & upperBit) !== 0) return true;
  }
  return false;
}

/** Whether a word in lower case is one of a list of names, or one that no list has. */
function mayBeName(word: Word): boolean {
  if (word.has(neverNames) || !letterFirst(word.lower).test(word.lower)) return false;
  if (word.has(listBit.neverCommon)) return true;
  if (word.isFrequent) return false;
  return word.has(listedNames) || (word.fine === 0 && word.lower.length >= shortestUnknown);
}

/** Places of several words of the list: "new zealand". */
function completePlaces(words: readonly Word[], isCapital: boolean[], { lists }: Lexicon): void {
  for (let first = 0; first < words.length; first++) {
    if (!words[first]!.has(listBit.phraseStart)) continue;
    let hash = words[first]!.low;
    for (let last = first + 1; last < Math.min(words.length, first + mostPlaceWords); last++) {
      hash = phraseHash(hash, words[last]!.low);
      const bits = lookUp(lists, hash);
      if (bits >= 0 && (bits & listBit.placePhrase) !== 0) isCapital.fill(true, first, last + 1);
    }
  }
}

/**
 * The given name before a name ("mark zuckerberg"), the surname behind a given name or a title ("sergei lavrov", "mr zarif"),
 * wherever it stands.
 */
function completeNames(words: readonly Word[], isCapital: boolean[]): void {
  const surnames = new Set<number>();
  const add = (i: number): boolean => {
    if (i >= words.length || isCapital[i]! || !mayBeSurname(words[i]!)) return false;
    surnames.add(words[i]!.low);
    return (isCapital[i] = true);
  };
  for (let i = 0; i + 1 < words.length; i++) {
    const word = words[i]!;
    if (word.has(wordBit.title) && add(i + 1)) add(i + 2);
    if (word.has(neverNames) || !word.has(listBit.firstName)) continue;
    if (isCapital[i + 1]!) isCapital[i] = true;
    else if (isCapital[i]! && !word.has(listBit.town | listBit.country)) add(i + 1);
  }
  for (let i = 0; i < words.length; i++) if (surnames.has(words[i]!.low)) isCapital[i] = true;
}

const mayBeSurname = (word: Word): boolean =>
  word.letters &&
  !word.isFrequent &&
  !word.has(neverNames | wordBit.title | wordBit.role) &&
  word.lower.length >= shortestSurname &&
  !verbEnd.test(word.lower);

function withCapitals({ text, tokens }: Segmentation, isCapital: readonly boolean[]): string {
  const pieces: string[] = [];
  let done = 0;
  for (let i = 0; i < tokens.length; i++) {
    const start = tokens.start[i]!;
    const capital = text[start]!.toUpperCase();
    // Places must stay what they are: "ß" becomes two letters.
    if (!isCapital[i] || capital.length > 1) continue;
    pieces.push(text.slice(done, start), capital);
    done = start + 1;
  }
  pieces.push(text.slice(done));
  return pieces.join('');
}
