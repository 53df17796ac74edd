/** Single words that name nobody: prizes, brands, programs, peoples, planets. */
import type { NameSpan } from '../../names.ts';
import { listBit } from '../lexicon.ts';
import { firms, usStates } from '../lists.ts';
import { type Reading, sentenceCase } from '../reading.ts';
import { wordBit } from '../vocabulary.ts';
import { isGiven } from './bounds.ts';

/** Words of full names, by `Word.low`. */
export interface FullNames {
  readonly surnames: ReadonlySet<number>;
  readonly firsts: ReadonlySet<number>;
}

/** Prizes with a given name, and what they stand before or behind: "an Oscar", "Oscar winner", "his second Oscar". */
const prizes = new Set(['oscar', 'emmy', 'tony', 'brit', 'booker', 'grammy', 'nobel', 'pulitzer']);
const ofPrizes = new Set(
  `winner winners winning nominee nominees nomination nominations nominated contender contenders hopeful hopefuls
  ceremony ceremonies night success glory statuette statuettes buzz race bid for prize prizes laureate laureates
  committee`.split(/\s+/),
);
const countsPrizes = new Set('a an the first second third fourth actor actress director another'.split(' '));
/** What stands before a capital within a surname or given name: "McDonald", "DiCaprio", "LeBron", "JoBeth". */
const namesBeforeCapital =
  /^(?:[A-Z][a-z]{0,2}|[A-Z]['’]?|Mac|Fitz|Van|Von|Abd[ue]l|Dell[ao]|Anna|Mary|Maria|Billie|Bette|Lisa|Sara|John|Gene)$/;

/** Whether capitals within a word make it a program or a firm: "VSCode", "OpenHarbour". */
const isCamelCase = (text: string): boolean => /^[A-Z]{2,}[a-z]{2}/.test(text) || isJoined(text);

function isJoined(text: string): boolean {
  const first = /^[A-Z][a-z]+(?=[A-Z])/.exec(text)?.[0];
  return first !== undefined && !namesBeforeCapital.test(first);
}

/** Words for a people, for governments that are hardly ever names. */
const others = new Set(
  'scot dane briton spaniard swede serb croat kremlin pentagon whitehall capitol sandinista sandinistas huns goths visigoths'.split(
    ' ',
  ),
);
/** Planets that are given names, and what stands beside them where they are planets. */
const planets = new Set('venus eris ceres'.split(' '));
const skies = new Set(
  'planet planets earth mercury mars jupiter saturn uranus neptune pluto makemake asteroid orbit orbits solar'.split(
    ' ',
  ),
);

/** Whether a single word at token `i` of a sentence of tokens [from, to) is a prize, a firm, one of a people, or what a politician did. */
function isNoName(words: Reading['words'], i: number, from: number, to: number): boolean {
  const { lower } = words[i]!;
  if (prizes.has(lower)) {
    return (i + 1 < to && ofPrizes.has(words[i + 1]!.text)) || (i > from && countsPrizes.has(words[i - 1]!.lower));
  }
  // Somebody addressed may be called Forbes.
  const isShop = i + 1 < to && words[i + 1]!.text === "'s" && firms.has(`${lower}'s`);
  if (isShop || firms.has(lower)) return i === from || !(words[i - 1]!.has(wordBit.title) || isGiven(words[i - 1]!));
  // "in Reno, Nev."
  if (i > from && words[i - 1]!.text === ',' && (usStates.has(lower) || lower === 'ca.')) return true;
  if (planets.has(lower)) {
    for (let k = from; k < to; k++) if (skies.has(words[k]!.lower)) return true;
    return false;
  }
  return others.has(lower) || /.{4}(?:care|nomics)$/.test(lower);
}

const dashes = new Set(['—', '–', '-', '--']);

/** Whether a sentence begins with a word in capitals and a dash: "HARROW — The council …". */
const isDateline = (words: Reading['words'], i: number, from: number, to: number): boolean =>
  i === from && words[i]!.allCapitals && i + 1 < to && dashes.has(words[i + 1]!.text);

/** Whether a name of one word, with the lower-cased word `before` it, names nobody. */
export function isNobody(
  { words, document, cases }: Reading,
  { firstToken, sentence }: NameSpan,
  before: string,
  { surnames, firsts }: FullNames,
): boolean {
  const word = words[firstToken]!;
  // "A HUNTER who …": the first words in capitals
  if (word.allCapitals && word.text.length > 3 && (before === 'a' || before === 'an')) return true;
  if (surnames.has(word.low)) return false;
  if (isDateline(words, firstToken, document.firstToken[sentence]!, document.firstToken[sentence + 1]!)) return true;
  // "Alexa" where Alexa Lind is spoken of
  if (firsts.has(word.low) && word.has(listBit.firstName) && firms.has(word.lower)) return false;
  if (isNoName(words, firstToken, document.firstToken[sentence]!, document.firstToken[sentence + 1]!)) return true;
  if (word.has(listBit.lastName | listBit.firstName)) return false;
  if (isCamelCase(word.text)) return true;
  if (cases[sentence] !== sentenceCase.normal) return false;
  return word.allCapitals && word.letters && word.text.length < 7;
}
