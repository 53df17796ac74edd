/** Who opens a sentence that tells a life, by what it says of them. */
import type { NameSpan } from '../../names.ts';
import { evidence, evidenceCount } from '../evidence.ts';
import { listBit } from '../lexicon.ts';
import { articles } from '../lists.ts';
import { lookBit } from '../looks.ts';
import { type Reading, sentenceCase } from '../reading.ts';
import { exchanged, spanNumbers, spanOf } from '../spans.ts';
import { type Word, wordBit } from '../vocabulary.ts';
import { WordList } from '../word-list.ts';
import { isYear } from './bounds.ts';

/** What hardly anything but somebody does in a life. */
const lives = new WordList(
  'taught studied married graduated enrolled majored emigrated retired resigned divorced remarried befriended',
);
/** What somebody does with what is theirs: "lost her post", "received his doctorate". */
const ofTheirs = new WordList(
  'lost received earned obtained completed began continued left changed published wrote finished won',
);
const theirs = new WordList('his her');
/** What somebody was and did: "was born in", "ran for". */
const states = new Set(
  `was born|was educated|grew up|is survived|was elected|was re-elected|was reelected|was appointed|was knighted|was ordained|
  was promoted|was inducted|is married|ran for|ran against|ran unsuccessfully|won re-election|won reelection`
    .split('|')
    .map((words) => words.trim()),
);
const beginsState = new WordList('was grew is ran won');
/** Words that open sentences and are no names, whatever they did. */
const notSubjects =
  new WordList(`everyone everybody nobody someone somebody anyone anybody staff half none neither either four five six seven eight nine ten
  eleven twelve twenty`);
/** What somebody is said to be. */
const being = new WordList('is was became remained');
/** Trades and offices that are said of clubs, firms and countries too. */
const ofOthers =
  new WordList(`chief head champion leader producer owner partner player expert opposition official principal executive general founder
  co-founder victim target suspect boss candidate friend judge investor trader mother father sister brother daughter son
  rebel resident critic worker researcher author director`);
/** Words between the article and the trade at most, and what ends the search for it. */
const mostBeforeTrade = 4;

export const noSubject =
  wordBit.title |
  wordBit.role |
  wordBit.function |
  wordBit.calendar |
  wordBit.organisation |
  wordBit.placeNoun |
  wordBit.company |
  listBit.country |
  listBit.nationality;

/** What opens a sentence before its subject. */
const opens = new WordList('In On After Before During Since From By At');
const longestOpening = 7;

/** Where the subject of a sentence may begin: at its first token, or behind "In 1959" or "On 3 May 1959,". */
function subjectOf(words: readonly Word[], from: number, to: number): number {
  if (!opens.hasExact(words[from]!)) return from;
  for (let at = from + 1; at < Math.min(to - 1, from + longestOpening); at++) {
    const { text } = words[at]!;
    if (text === ',' || (isYear(text) && words[at + 1]!.capital)) return at + 1;
  }
  return from;
}

/** A word alone that opens a sentence, which tells a life, is who lives it: "Marnesi lost her post in 1938", "Okvist taught Hebrew". */
export function nameSubjects(reading: Reading, spans: readonly NameSpan[]): readonly NameSpan[] {
  const { words, marks, document, cases, runStart, runEnd, slot, counts } = reading;
  const added: NameSpan[] = [];
  const givesWay = new Set<number>();
  let owner: Int32Array | undefined;
  for (let s = 0; s < document.sentences.length; s++) {
    const to = document.firstToken[s + 1]!;
    if (document.firstToken[s]! + 3 >= to || cases[s] !== sentenceCase.normal) continue;
    const i = subjectOf(words, document.firstToken[s]!, to);
    if (i + 3 >= to || runStart[i] !== i || runEnd[i] !== i + 1) continue;
    if ((marks[i]! & (noSubject | lookBit.allCapitals)) !== 0) continue;
    if (!tellsLife(words, i + 1) && !isTrade(words, i + 1, to)) continue;
    const word = words[i]!;
    if (notSubjects.has(word)) continue;
    // "Teachers", "Previously"
    if (word.text.endsWith('s') || word.text.endsWith('ly')) continue;
    if (counts[slot[i]! * evidenceCount + evidence.lowerCase]! > 0) continue;
    owner ??= spanNumbers(spans, words.length);
    const there = owner[i]!;
    if (there >= 0 && (spans[there]!.type === 'PER' || spans[there]!.endToken > i + 1)) continue;
    if (there >= 0) givesWay.add(there);
    added.push(spanOf(document, 'PER', s, i, i + 1));
  }
  return exchanged(spans, givesWay, added);
}

/** Whether the words from token `at` on, of which there are two at least, tell of a life. */
function tellsLife(words: readonly Word[], at: number): boolean {
  const word = words[at]!;
  const next = words[at + 1]!;
  if (lives.hasExact(word)) return true;
  if (ofTheirs.hasExact(word) && theirs.hasExact(next)) return true;
  return beginsState.hasExact(word) && states.has(`${word.text} ${next.text}`);
}

/** Whether "was a visiting professor" or "served as governor" stands at token `at`. */
function isTrade(words: readonly Word[], at: number, to: number): boolean {
  const next = words[at + 1]!;
  const served = words[at]!.text === 'served' && next.text === 'as';
  if (!served && !(being.hasExact(words[at]!) && articles.hasExact(next))) return false;
  const last = Math.min(to, at + 3 + mostBeforeTrade);
  for (let k = at + 2; k < last; k++) {
    const word = words[k]!;
    if (word.has(wordBit.role)) return !ofOthers.has(word);
    if (word.has(wordBit.function) && !articles.hasExact(word)) return false;
    if (!word.letters && !word.text.includes('-')) return false;
  }
  return false;
}
