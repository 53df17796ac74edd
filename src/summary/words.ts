/**
 * The words of an article by sentence, as numbers: what every feature counts. Content words are lower-cased, split at
 * hyphens, freed of the possessive and of stop words, and stemmed.
 */
import { type Expression, openExpression } from '../text/expression.ts';
import type { Segmentation } from '../text/segmentation.ts';
import { unitsOf } from '../text/units.ts';
import { WordTable } from '../text/word-table.ts';
import type { Candidates } from './candidates.ts';
import { none, type Vocabulary } from './vocabulary.ts';

/** Distinct content stems per sentence in compressed rows; stems are numbered in order of first occurrence. */
export interface Words {
  /** The stems by number, and the inverse document frequency of each. */
  readonly stems: readonly string[];
  readonly idf: readonly number[];
  /** Occurrences in the text, furniture left out. */
  readonly total: Int32Array;
  /** Occurrences written with a capital, other than at the start of a sentence. */
  readonly capitalised: Int32Array;
  /** `stem[row[s]]` to `stem[row[s + 1] - 1]` are sentence `s`'s distinct stems, `count` how often each occurs. */
  readonly row: Int32Array;
  readonly stem: Int32Array;
  readonly count: Int32Array;
  /** Word tokens of a sentence. */
  readonly tokens: Int32Array;
  /** Capitalised word tokens, the first of the sentence left out. */
  readonly capitals: Int32Array;
  /** I, we, my, our… */
  readonly firstPerson: Int32Array;
}

const firstPerson = new WordTable();
/** The letters that these words begin with, a bit each: few others do. */
let firstLetters = 0;
for (const word of ['i', 'we', 'me', 'us', 'my', 'our', 'mine', 'ours', 'myself', 'ourselves']) {
  const units = unitsOf(word);
  firstPerson.find(units, 0, word.length);
  firstPerson.add(units, 0, word.length);
  firstLetters |= letterBit(word.charCodeAt(0));
}
/** "ourselves". */
const longestFirstPerson = 9;

/** Numbers the words of an article. Linear in its length. */
export function indexWords(
  document: Segmentation,
  candidates: Candidates,
  isFurniture: (s: number) => boolean,
  vocabulary: Vocabulary,
): Words {
  const { text, tokens, firstToken } = document;
  const n = candidates.length;
  const units = unitsOf(text);
  const { stems, idf } = vocabulary.begin();
  const total: number[] = [];
  const capitalised: number[] = [];
  const lastSeen: number[] = [];
  const row = new Int32Array(n + 1);
  const stemAt: number[] = [];
  const countAt: number[] = [];
  const tokenCount = new Int32Array(n);
  const capitals = new Int32Array(n);
  const first = new Int32Array(n);

  /** Counts the word from `start` to `end` in sentence `s`, whose stems begin at `from`. */
  const count = (start: number, end: number, furniture: boolean, named: boolean, from: number): void => {
    const number = vocabulary.numberAt(text, units, start, end);
    if (number === none) return;
    while (total.length <= number) {
      total.push(0);
      capitalised.push(0);
      lastSeen.push(-1);
    }
    if (furniture) return;
    total[number] = total[number]! + 1;
    if (named) capitalised[number] = capitalised[number]! + 1;
    const seen = lastSeen[number]!;
    if (seen >= from) countAt[seen] = countAt[seen]! + 1;
    else {
      lastSeen[number] = stemAt.length;
      stemAt.push(number);
      countAt.push(1);
    }
  };

  for (let s = 0; s < n; s++) {
    const from = stemAt.length;
    row[s] = from;
    const furniture = isFurniture(s);
    let opening = true;
    for (let t = firstToken[s]!; t < firstToken[s + 1]!; t++) {
      const start = tokens.start[t]!;
      if (start < candidates.start[s]!) continue;
      const code = units[start]!;
      if (!isWordStart(code)) continue;
      const end = tokens.end[t]!;
      tokenCount[s] = tokenCount[s]! + 1;
      const capital = isCapital(code);
      if (capital && !opening) capitals[s] = capitals[s]! + 1;
      if (isFirstPerson(units, code, start, end)) first[s] = first[s]! + 1;
      // The parts of a hyphened word, one by one.
      for (let part = start, at = start; at <= end; at++) {
        if (at < end && units[at] !== 0x2d) continue;
        count(part, at, furniture, capital && !opening, from);
        part = at + 1;
      }
      opening = false;
    }
  }
  row[n] = stemAt.length;
  return {
    stems,
    idf,
    total: new Int32Array(total),
    capitalised: new Int32Array(capitalised),
    row,
    stem: new Int32Array(stemAt),
    count: new Int32Array(countAt),
    tokens: tokenCount,
    capitals,
    firstPerson: first,
  };
}

/** A bit for each letter of ASCII in either case; what isn't one may share it. */
function letterBit(code: number): number {
  return 1 << (code & 31);
}

/** Whether it is the word from `start` to `end`, which begins with `code`. */
function isFirstPerson(units: Uint16Array, code: number, start: number, end: number): boolean {
  if ((firstLetters & letterBit(code)) === 0 || end - start > longestFirstPerson) return false;
  return firstPerson.find(units, start, end) >= 0;
}

const letterOrDigit = openExpression(String.raw`[\p{L}\p{N}]`, 'u');
const upper = openExpression(String.raw`\p{Lu}`, 'u');

function isOne(expression: Expression, code: number): boolean {
  const character = String.fromCharCode(code);
  return expression(character).test(character);
}

function isWordStart(code: number): boolean {
  if (code < 128) return (code >= 97 && code <= 122) || (code >= 65 && code <= 90) || (code >= 48 && code <= 57);
  // Dashes and quotation marks are what isn't ASCII in most texts.
  return (code < 0x2010 || code > 0x2027) && isOne(letterOrDigit, code);
}

function isCapital(code: number): boolean {
  if (code < 128) return code >= 65 && code <= 90;
  return isOne(upper, code);
}
