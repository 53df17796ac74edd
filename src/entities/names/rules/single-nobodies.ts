/** Single words that name nobody: prizes, brands, programs, peoples, planets. */
import type { NameSpan } from '../../names.ts';
import { listBit } from '../lexicon.ts';
import { firms, usStates } from '../lists.ts';
import { type Reading, sentenceCase } from '../reading.ts';
import { type Word, wordBit } from '../vocabulary.ts';
import { WordList } from '../word-list.ts';
import { isGiven, isName } from './bounds.ts';

/** Where people's names of two words and more have a form: by its slot, of these bits. */
export type FullNames = Int32Array;
export const fullNameBit = { surname: 1, first: 2 } as const;

/** Whether full names end in the form of this slot. */
export const isSurname = (fullNames: FullNames, slot: number): boolean =>
  (fullNames[slot]! & fullNameBit.surname) !== 0;

/** Prizes with a given name, and what they stand before or behind: "an Oscar", "Oscar winner", "his second Oscar". */
const prizes = new WordList('oscar emmy tony brit booker grammy nobel pulitzer');
const ofPrizes =
  new WordList(`winner winners winning nominee nominees nomination nominations nominated contender contenders hopeful hopefuls
  ceremony ceremonies night success glory statuette statuettes buzz race bid for prize prizes laureate laureates
  committee`);
const countsPrizes = new WordList('a an the first second third fourth actor actress director another');
/** What stands before a capital within a surname or given name: "McDonald", "DiCaprio", "LeBron", "JoBeth". */
const namesBeforeCapital =
  /^(?:[A-Z][a-z]{0,2}|[A-Z]['’]?|Mac|Fitz|Van|Von|Abd[ue]l|Dell[ao]|Anna|Mary|Maria|Billie|Bette|Lisa|Sara|John|Gene)$/;

/** Whether capitals within a word make it a program or a firm: "VSCode", "OpenHarbour". */
const isCamelCase = (text: string): boolean => /^[A-Z]{2,}[a-z]{2}/.test(text) || isJoined(text);

const isJoined = (text: string): boolean => gluedAt(text) > 0;

/** Where the capital stands that is glued to a word ("DahlThe"); 0 where none is, or both are one name ("McDonald"). */
export function gluedAt(text: string): number {
  const first = /^[A-Z][a-z]+(?=[A-Z])/.exec(text)?.[0];
  return first === undefined || namesBeforeCapital.test(first) ? 0 : first.length;
}

/** Words for a people, for governments that are hardly ever names. */
const others = new WordList(
  `scot dane briton spaniard swede serb croat kremlin pentagon whitehall capitol sandinista sandinistas huns goths visigoths
  majesty highness st.`,
);
const articleWords = new WordList('the a an this');
/** Planets that are given names, and what stands beside them where they are planets. */
const planets = new WordList('venus eris ceres');
const skies = new WordList(
  'planet planets earth mercury mars jupiter saturn uranus neptune pluto makemake asteroid orbit orbits solar',
);

/** Whether a single word at token `i` of a sentence of tokens [from, to) is a prize, a firm, one of a people, or what a politician did. */
function isNoName(words: Reading['words'], i: number, from: number, to: number): boolean {
  const word = words[i]!;
  if (prizes.has(word)) {
    return (i + 1 < to && ofPrizes.hasExact(words[i + 1]!)) || (i > from && countsPrizes.has(words[i - 1]!));
  }
  // Somebody addressed may be called Forbes.
  const isShop = i + 1 < to && words[i + 1]!.text === "'s" && shops.has(word);
  if (isShop || firmWords.has(word)) return i === from || !(words[i - 1]!.has(wordBit.title) || isGiven(words[i - 1]!));
  // "in Reno, Nev."
  if (i > from && words[i - 1]!.text === ',' && (usStates.has(word) || word.lower === 'ca.')) return true;
  if (planets.has(word)) {
    for (let k = from; k < to; k++) if (skies.has(words[k]!)) return true;
    return false;
  }
  if (word.lower === 'bill' && i > from && isLaw(words[i - 1]!)) return true;
  return others.has(word) || isPolicy(word.lower);
}

/** Whether what stands before "Bill" makes a law of it: "the Bill", "Gambling Bill". */
const isLaw = (before: Word): boolean =>
  articleWords.has(before) || (before.capital && !before.has(wordBit.title | wordBit.function) && !isName(before));

/** Firms of the list, and those that are called after whose they are, without the "'s". */
const firmWords = new WordList(firms);
const shops = new WordList([...firms].filter((firm) => firm.endsWith("'s")).map((firm) => firm.slice(0, -2)));

const dashes = new WordList('— – - --');

/** What is named after who did it: "Blairnomics". */
const isPolicy = (lower: string): boolean =>
  (lower.length > 7 && lower.endsWith('care')) || (lower.length > 9 && lower.endsWith('nomics'));

const an = new WordList('a an');

/** Whether a sentence begins with a word in capitals and a dash: "HARROW — The council …". */
const isDateline = (words: Reading['words'], i: number, from: number, to: number): boolean =>
  i === from && words[i]!.allCapitals && i + 1 < to && dashes.hasExact(words[i + 1]!);

/** Whether a word of two or three capitals among words in small letters abbreviates: "LU", which is a surname too, but not "CJ". */
const isLetters = ({ allCapitals, letters, text }: Word, sentence: number): boolean =>
  allCapitals && letters && text.length < 4 && sentence === sentenceCase.normal && !text.endsWith('J');

/** Whether a name of one word, with the word `before` it, names nobody. */
export function isNobody(
  { words, document, cases, slot }: Reading,
  { firstToken, sentence }: NameSpan,
  before: Word | undefined,
  fullNames: FullNames,
): boolean {
  const word = words[firstToken]!;
  // "A HUNTER who …": the first words in capitals
  if (word.allCapitals && word.text.length > 3 && before !== undefined && an.has(before)) return true;
  if (isSurname(fullNames, slot[firstToken]!)) return false;
  if (isDateline(words, firstToken, document.firstToken[sentence]!, document.firstToken[sentence + 1]!)) return true;
  // "Alexa" where Alexa Lind is spoken of
  const isFirst = (fullNames[slot[firstToken]!]! & fullNameBit.first) !== 0;
  if (isFirst && word.has(listBit.firstName) && firmWords.has(word)) return false;
  if (isNoName(words, firstToken, document.firstToken[sentence]!, document.firstToken[sentence + 1]!)) return true;
  if (word.has(listBit.lastName | listBit.firstName) && !isLetters(word, cases[sentence]!)) return false;
  if (isCamelCase(word.text)) return true;
  if (cases[sentence] !== sentenceCase.normal) return false;
  return word.allCapitals && word.letters && word.text.length < 7;
}
