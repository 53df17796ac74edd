/**
 * Documents whose capitals tell nothing, as all words have them: transcripts, old wires, headlines without their articles.
 * Their names are read once more in lower case, where lists say what may be a name (`truecase.ts`), and what the first
 * reading left free is added.
 */
import { segment, type Segmentation } from '../../text/segmentation.ts';
import type { NameSpan } from '../names.ts';
import { lookBit } from './looks.ts';
import type { Reading } from './reading.ts';
import { wordBit } from './vocabulary.ts';

/** So many function words with a capital inside of sentences no headline has, and no list of names. */
const leastFunctionWords = 3;
/** How many times as many have one as have none. */
const leastShare = 4;

/** Whether function words have capitals as names have. */
export function isCaseless({ marks, capitals, document }: Reading): boolean {
  const { firstToken } = document;
  let inCapitals = 0;
  let sentence = 0;
  for (const token of capitals) {
    if ((marks[token]! & wordBit.function) === 0) continue;
    while (firstToken[sentence + 1]! <= token) sentence++;
    if (token > firstToken[sentence]!) inCapitals++;
  }
  if (inCapitals < leastFunctionWords) return false;
  let inLowerCase = 0;
  for (const bits of marks) if ((bits & wordBit.function) !== 0 && (bits & lookBit.capital) === 0) inLowerCase++;
  return inCapitals >= leastShare * inLowerCase;
}

/** The document in lower case, every letter in its place. */
export function inLowerCase({ text }: Segmentation): Segmentation {
  const lower = text.toLowerCase();
  return segment(lower.length === text.length ? lower : Array.from(text, lowerCaseOf).join(''));
}

/** "İ" becomes two letters. */
function lowerCaseOf(character: string): string {
  const lower = character.toLowerCase();
  return lower.length === character.length ? lower : character;
}

/** The names, and those of the others that overlap none of them and begin and end where the document's tokens do; in order. */
export function withOthers(
  { tokens, firstToken }: Segmentation,
  names: readonly NameSpan[],
  others: readonly NameSpan[],
): readonly NameSpan[] {
  const all: NameSpan[] = [];
  let token = 0;
  let sentence = 0;
  let next = 0;
  for (const { type, start, end } of others) {
    while (next < names.length && names[next]!.end <= start) all.push(names[next++]!);
    if (next < names.length && names[next]!.start < end) continue;
    while (token < tokens.length && tokens.start[token]! < start) token++;
    let endToken = token;
    while (endToken < tokens.length && tokens.end[endToken]! <= end) endToken++;
    if (endToken === token || tokens.start[token] !== start || tokens.end[endToken - 1] !== end) continue;
    while (firstToken[sentence + 1]! <= token) sentence++;
    if (firstToken[sentence + 1]! >= endToken) all.push({ type, sentence, firstToken: token, endToken, start, end });
  }
  while (next < names.length) all.push(names[next++]!);
  return all;
}
