/** People whom the labels take for something else, by what stands right beside the name or by its form. */
import type { NameSpan } from '../../names.ts';
import { evidence, evidenceCount } from '../evidence.ts';
import { listBit } from '../lexicon.ts';
import { epithets, mononyms } from '../lists.ts';
import { type Reading, sentenceCase } from '../reading.ts';
import { exchanged, retyped, spanNumbers, spanOf } from '../spans.ts';
import { type Word, wordBit } from '../vocabulary.ts';
import { isGiven } from './bounds.ts';
import { compoundTail } from './titles.ts';

const noName = wordBit.organisation | wordBit.placeNoun | wordBit.function | wordBit.calendar;

/**
 * "Beethoven dedicated it …", "Suleiman the Magnificent": a name of history alone in its run; no work ("a Monet") and no thing that is named after its
 * bearer ("Hadrian's Wall"). What the labels take for a name of another kind may be a work or an adjective.
 */
export function nameMononyms(reading: Reading, spans: readonly NameSpan[]): readonly NameSpan[] {
  const { words, document, cases, capitals, firstCapital, runStart, runEnd } = reading;
  const added: NameSpan[] = [];
  const givesWay = new Set<number>();
  let owner: Int32Array | undefined;
  for (let s = 0; s < document.sentences.length; s++) {
    if (cases[s] !== sentenceCase.normal) continue;
    const from = document.firstToken[s]!;
    const to = document.firstToken[s + 1]!;
    for (let k = firstCapital[s]!; k < firstCapital[s + 1]!; k++) {
      const i = capitals[k]!;
      const first = runStart[i]!;
      if (runEnd[i] !== i + 1) continue;
      const isMononym = first === i && mononyms.has(words[i]!.lower);
      if (!isMononym && !(first === i - 2 && words[i - 1]!.text === 'the' && epithets.has(words[i]!.text))) continue;
      if (first > from && /^(?:an?|the)$/.test(words[first - 1]!.lower)) continue;
      if (i + 2 < to && words[i + 1]!.text === "'s" && words[i + 2]!.capital) continue;
      owner ??= spanNumbers(spans, words.length);
      const there = new Set<number>();
      for (let t = first; t <= i; t++) if (owner[t]! >= 0) there.add(owner[t]!);
      if ([...there].some((n) => spans[n]!.type === 'PER' || spans[n]!.endToken - spans[n]!.firstToken > i + 1 - first))
        continue;
      for (const n of there) givesWay.add(n);
      added.push(spanOf(document, 'PER', s, first, i + 1));
    }
  }
  return exchanged(spans, givesWay, added);
}

/** What hardly anything but somebody does in a life. */
const lives = new Set('taught studied married graduated enrolled majored emigrated'.split(' '));
/** What somebody does with what is theirs: "lost her post", "received his doctorate". */
const ofTheirs = new Set(
  'lost received earned obtained completed began continued left changed published wrote finished won'.split(' '),
);
const theirs = new Set(['his', 'her']);
/** What somebody was and is: "was born in", "is a member of". */
const states = new Set(['was born', 'was educated', 'grew up', 'is survived']);
/** Words that open sentences and are no names, whatever they did. */
const notSubjects = new Set(
  'everyone everybody nobody someone somebody anyone anybody staff half none neither either'.split(' '),
);

const noSubject =
  wordBit.title |
  wordBit.role |
  wordBit.function |
  wordBit.calendar |
  wordBit.organisation |
  wordBit.placeNoun |
  wordBit.company |
  listBit.country |
  listBit.nationality;

/** A word alone that opens a sentence, which tells a life, is who lives it: "Marnesi lost her post in 1938", "Okvist taught Hebrew". */
export function nameSubjects(reading: Reading, spans: readonly NameSpan[]): readonly NameSpan[] {
  const { words, document, cases, runStart, runEnd, slot, counts } = reading;
  const added: NameSpan[] = [];
  let owner: Int32Array | undefined;
  for (let s = 0; s < document.sentences.length; s++) {
    const i = document.firstToken[s]!;
    const to = document.firstToken[s + 1]!;
    if (i + 3 >= to || cases[s] !== sentenceCase.normal || runStart[i] !== i || runEnd[i] !== i + 1) continue;
    if (!tellsLife(words, i + 1)) continue;
    const word = words[i]!;
    if (word.has(noSubject) || word.allCapitals || notSubjects.has(word.lower)) continue;
    // "Teachers", "Previously"
    if (word.text.endsWith('s') || word.text.endsWith('ly')) continue;
    if (counts[slot[i]! * evidenceCount + evidence.lowerCase]! > 0) continue;
    owner ??= spanNumbers(spans, words.length);
    if (owner[i]! < 0) added.push(spanOf(document, 'PER', s, i, i + 1));
  }
  return exchanged(spans, new Set(), added);
}

/** Whether the words from token `at` on, of which there are two at least, tell of a life. */
function tellsLife(words: readonly Word[], at: number): boolean {
  const { text } = words[at]!;
  const next = words[at + 1]!.text;
  if (lives.has(text)) return true;
  return ofTheirs.has(text) ? theirs.has(next) : states.has(`${text} ${next}`);
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
    if (end - first < 2 || end - first > 3) continue;
    if (type !== 'PER') {
      if (!hasAge(reading, span) && !isHyphened(words, first, end)) continue;
      givesWay.add(k);
      added.push(retyped(span, 'PER'));
      continue;
    }
    const given = first - 2;
    if (given < document.firstToken[sentence]! || !/^(?:and|&)$/.test(words[first - 1]!.text)) continue;
    if (runStart[given] !== given || runEnd[given] !== given + 1 || !isGivenOnly(words[given]!)) continue;
    owner ??= spanNumbers(spans, words.length);
    const there = owner[given]!;
    if (there >= 0 && (spans[there]!.type === 'PER' || spans[there]!.endToken !== given + 1)) continue;
    if (there >= 0) givesWay.add(there);
    added.push(spanOf(document, 'PER', sentence, given, given + 1));
  }
  return exchanged(spans, givesWay, added);
}

/** Whether a word is a given name, and no place, people or noun. */
const isGivenOnly = (word: Word): boolean =>
  isGiven(word) &&
  word.has(listBit.commonFirstName) &&
  !word.has(noName | listBit.country | listBit.nationality | listBit.town);

/** Whether a comma and an age, and nothing that a date or a distance goes on with, stand behind a name without nouns of things. */
function hasAge(
  { words, document, inPlace, runEnd }: Reading,
  { sentence, firstToken: first, endToken: end }: NameSpan,
): boolean {
  const to = document.firstToken[sentence + 1]!;
  if (end + 1 >= to || words[end]!.text !== ',' || !/^[1-9]\d$/.test(words[end + 1]!.text)) return false;
  if (end + 2 < to && !/^[,.;)]$/.test(words[end + 2]!.text)) return false;
  if (runEnd[end - 1]! > end || inPlace[first] !== 0) return false;
  for (let k = first; k < end; k++)
    if (!words[k]!.capital || words[k]!.has(noName) || words[k]!.allCapitals) return false;
  return true;
}

/** Whether two words are a surname and a Korean or Chinese given name: "Park Chung-hee". */
function isHyphened(words: readonly Word[], first: number, end: number): boolean {
  if (end - first !== 2 || !words[first]!.has(listBit.eastAsian) || !words[first]!.capital) return false;
  const { text } = words[first + 1]!;
  return /^[A-Z][a-z]{1,6}-[a-z]{2,6}$/.test(text) && compoundTail(text) === 0;
}
