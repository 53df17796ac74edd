/**
 * The language of a text: by its script where that tells, else by the share of its words that are function words of
 * one of the languages below. Made to tell English news from other news, so it prefers no answer to a wrong one.
 */
import { letterBit, unspacedBit, wordBits, kinds } from './characters.ts';
import { asciiWords, languages, languagesOfNumber, otherWords } from './function-words.constant.ts';
import { unitsOf } from './units.ts';
import { beyondAscii, WordTable } from './word-table.ts';

/** What is looked at, in UTF-16 code units: a few sentences are enough unless they are a list of names or a menu. */
const firstLook = 1000;
const secondLook = 4000;
/** Below so many letters nothing can be told. */
const fewestLetters = 12;
/** Function words that must be seen, and their least share; running text has 25 to 50 %, lists of names few. */
const fewestHits = 3;
const leastShare = 0.1;
/** How far the best language must be ahead of the next; kin such as Danish and Norwegian come near. */
const lead = 1.05;
/** "a", "i", "o" and "e" are words in too many languages. */
const weightOfLetter = 0.5;

const longestWord = 10;

/** The languages that have a word, a bit for each: by its number in the table, or by itself if it isn't ASCII. */
const table = new WordTable(asciiWords);
const languagesOfOther = new Map(otherWords);

/** The languages that have the word from `start` to `end` of a text with these code units. */
function languagesAt(text: string, units: Uint16Array, start: number, end: number): number {
  const known = table.find(units, start, end);
  if (known >= 0) return languagesOfNumber[known]!;
  return known === beyondAscii ? (languagesOfOther.get(text.slice(start, end).toLowerCase()) ?? 0) : 0;
}

const firstOfScripts = 0x370;
/** Letters of scripts that one language of the news has to itself. */
const scripts: readonly (readonly [language: string, first: number, last: number])[] = [
  ['el', firstOfScripts, 0x3ff],
  ['he', 0x590, 0x5ff],
  ['ar', 0x620, 0x6d3],
  ['hi', 0x900, 0x97f],
  ['th', 0xe01, 0xe4e],
  ['ko', 0x1100, 0x11ff],
  ['ja', 0x3041, 0x30ff],
  ['zh', 0x3400, 0x9fff],
  ['ko', 0xac00, 0xd7a3],
];

/** Persian is told from Arabic by the letters of its own, Japanese from Chinese by kana; both are a tenth and more. */
const persian = new Set('پچژگکی');
const ownLetters = 0.05;

/** Whether a text of this language (BCP 47) is English, as far as anyone can tell: short texts have no language. */
export function mayBeEnglish(language: string | undefined): boolean {
  return language === undefined || /^en\b/.test(language);
}

/** BCP 47 code of the language that the text's first pages are in; undefined when they are too short to tell. */
export function detectLanguage(text: string): string | undefined {
  const language = languageOf(text, Math.min(text.length, firstLook));
  return language ?? (text.length > firstLook ? languageOf(text, Math.min(text.length, secondLook)) : undefined);
}

function languageOf(text: string, end: number): string | undefined {
  let letters = 0;
  let ownPersian = 0;
  let words = 0;
  const inScript: Record<string, number> = {};
  const hits = new Float64Array(languages.length);
  const units = unitsOf(text, end);
  const countInScript = (code: number): void => {
    const script = scripts.find(([, first, last]) => code >= first && code <= last)?.[0];
    if (script !== undefined) inScript[script] = (inScript[script] ?? 0) + 1;
    if (script === 'ar' && persian.has(String.fromCharCode(code))) ownPersian++;
  };
  for (let at = 0; at < end;) {
    const start = at;
    for (let kind = kinds[units[at]!]!; at < end && kind & wordBits; kind = kinds[units[++at]!]!) {
      if (!(kind & letterBit)) continue;
      letters++;
      if (units[at]! >= firstOfScripts) countInScript(units[at]!);
    }
    if (at === start) {
      if (kinds[units[at]!]! & unspacedBit) {
        letters++;
        countInScript(units[at]!);
      }
      at++;
      continue;
    }
    words++;
    if (at - start > longestWord) continue;
    const weight = at - start === 1 ? weightOfLetter : 1;
    const having = languagesAt(text, units, start, at);
    for (let bits = having; bits; bits &= bits - 1) hits[31 - Math.clz32(bits & -bits)]! += weight;
  }
  if (letters < fewestLetters) return undefined;
  const { ja = 0, zh = 0, ar = 0 } = inScript;
  if (ja + zh > letters / 2) return ja > letters * ownLetters ? 'ja' : 'zh';
  if (ar > letters / 2) return ownPersian > letters * ownLetters ? 'fa' : 'ar';
  return Object.keys(inScript).find((script) => inScript[script]! > letters / 2) ?? likeliest(hits, words);
}

/** The language of which a text of so many words has most function words, where it is far enough ahead. */
function likeliest(hits: Float64Array, words: number): string | undefined {
  let most = 0;
  let second = 0;
  for (const count of hits) {
    if (count > most) {
      second = most;
      most = count;
    } else if (count > second) second = count;
  }
  const sure = most >= fewestHits && most >= words * leastShare && most >= second * lead;
  return sure ? languages[hits.indexOf(most)] : undefined;
}
