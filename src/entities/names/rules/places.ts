/** Towns, countries, peoples and bodies that bear a surname's form: what the text does with one word shows which it is. */
import type { NameSpan, NameType } from '../../names.ts';
import { listBit } from '../lexicon.ts';
import { usStates } from '../lists.ts';
import { evidence, evidenceCount, placePrepositions } from '../evidence.ts';
import { placesOf, type Reading } from '../reading.ts';
import { Scratch } from '../scratch.ts';
import { retyped } from '../spans.ts';
import { type Word, wordBit } from '../vocabulary.ts';
import { WordList } from '../word-list.ts';
import { formOf } from './bounds.ts';

/** Behind a town's name: "Alder police", "Alder residents". */
const ofTown = new WordList('police residents resident mayor townspeople suburb suburbs');
/** Behind a people's: "the Yarume people". */
const ofPeople = new WordList('people peoples tribe tribes tribesmen tribal villagers villages clans');
/** What one has in a person: "confidence in Alder". */
const inSomebody = new WordList(
  'confidence faith trust interest belief believe believes believed confide confided trusted interested',
);
/** Whether nothing that "the Moss …" may belong to follows: "the Kestrel said", "the Kestrel's", "the Kestrel in". */
const isHead = (next: Word | undefined): boolean =>
  next === undefined || !next.letters || next.has(wordBit.function | wordBit.speech);
const before = new WordList('in near around outside');

/** Whether ", 32," stands before token `i`; the second comma is often left out. */
function isAgeBefore(words: Reading['words'], i: number): boolean {
  const at = words[i - 1]!.text === ',' ? i - 2 : i - 1;
  return at > 0 && /^\d{2}$/.test(words[at]!.text) && words[at - 1]!.text === ',';
}

/** Before "of" and a place's name: "the port of Kestelbury". */
const placeKinds =
  new WordList(`town city village port suburb province district region island county municipality hamlet township neighbourhood
  neighborhood borough resort commune governorate prefecture canton diocese archdiocese emirate duchy oblast constituency
  valley isle`);

/** Whether "port of" stands before token `first`. */
const isOfKind = ({ words, document }: Reading, { sentence, firstToken: first }: NameSpan): boolean =>
  first > document.firstToken[sentence]! + 1 &&
  words[first - 1]!.text === 'of' &&
  placeKinds.hasExact(words[first - 2]!);

/** Last words of towns of several words that end no surname, or hardly ever one. */
const townEnds =
  new WordList(`hills heights gables falls springs beach park grove oaks rapids lakes creek arbor city town valley harbor harbour junction
  haven ridge shores bluffs mills rouge`);

/** Whether a town of the list stands at tokens [first, end) whose last word is a town's: "Beverly Hills". */
const isListedPlace = ({ words, inPlace }: Reading, first: number, end: number): boolean =>
  inPlace[first] === 1 && inPlace[end - 1] === 2 && inPlace[end] !== 2 && townEnds.has(words[end - 1]!);

const alone = new Scratch();
const withOthers = new Scratch();
const places = new Scratch();
const tribes = new Scratch();
const heads = new Scratch();

/**
 * A town of the list is no person, nor is what is told to be a place ("the port of Alder"), and a single word none where the text treats it as a place ("in Alder", "Alder, Missouri", "Alder police") or a
 * people ("the Yarume people"), where it has an article and no noun behind it ("the Kestrel denied it"), or where it is a
 * country's name, and nothing shows a person of that name.
 */
export function namePlaces(reading: Reading, spans: readonly NameSpan[]): readonly NameSpan[] {
  const { words, document, slot, slots, counts, runStart, runEnd } = reading;
  const asked = alone.filled(slots, 0);
  const inPerson = withOthers.filled(slots, 0);
  const ofKinds = new Set<number>();
  let some = false;
  for (const span of spans) {
    const { type, firstToken: first, endToken: end } = span;
    if (type !== 'PER') continue;
    if (isOfKind(reading, span)) {
      ofKinds.add(formOf(words, first, end));
      some = true;
    }
    if (end - first === 1) {
      asked[slot[first]!] = 1;
      some = true;
    } else if (isListedPlace(reading, first, end)) some = true;
    else for (let i = first; i < end; i++) inPerson[slot[i]!] = 1;
  }
  if (!some) return spans;
  const placed = places.filled(slots, 0);
  const peoples = tribes.filled(slots, 0);
  const definite = heads.filled(slots, 0);
  const add = (to: Int32Array, i: number): void => void (to[slot[i]!]! < 255 && to[slot[i]!]!++);
  const { tokens, sentences } = placesOf(reading, asked);
  for (let k = 0; k < tokens.length; k++) {
    const i = tokens[k]!;
    // "HH the Amir": the article between capitals is counted to their run.
    const isFirst = runStart[i] === i || words[i - 1]!.lower === 'the';
    if (!isFirst || runEnd[i] !== i + 1) continue;
    const from = document.firstToken[sentences[k]!]!;
    const to = document.firstToken[sentences[k]! + 1]!;
    const next = i + 1 < to ? words[i + 1]! : undefined;
    if (i > from && words[i - 1]!.lower === 'the' && isHead(next)) add(definite, i);
    if (next !== undefined && ofPeople.hasExact(next)) add(peoples, i);
    if (next !== undefined && ofTown.hasExact(next)) add(placed, i);
    // "Ida Dahl, 32, of Alder, was fined"
    else if (i > from + 2 && words[i - 1]!.text === 'of' && isAgeBefore(words, i - 1)) add(placed, i);
    else if (next?.text === ',' && i + 2 < to && usStates.has(words[i + 2]!)) add(placed, i);
    else if (i > from && before.has(words[i - 1]!) && next?.text[0] !== "'") {
      const isGiven = words[i]!.has(listBit.firstName) && !words[i]!.has(listBit.town);
      if (!isGiven && (i < from + 2 || !inSomebody.has(words[i - 2]!))) add(placed, i);
    }
  }
  const typeOf = ({ firstToken: first, endToken: end, type }: NameSpan): NameType => {
    if (type !== 'PER') return type;
    if (end - first > 1 && isListedPlace(reading, first, end)) return 'LOC';
    if (ofKinds.size > 0 && ofKinds.has(formOf(words, first, end))) return 'LOC';
    if (end - first > 1 || inPerson[slot[first]!] === 1) return type;
    const count = (what: number): number => counts[slot[first]! * evidenceCount + what]!;
    const person = count(evidence.afterTitle) + count(evidence.afterFirstName) + count(evidence.beforeWhoOrAge);
    if (person > 0) return type;
    if (peoples[slot[first]!]! > 0 && count(evidence.afterThe) > 0) return 'MISC';
    if (definite[slot[first]!]! > 0) return 'ORG';
    if (placed[slot[first]!]! > count(evidence.beforeSpeech)) return 'LOC';
    // Shorter ones are abbreviations.
    const isCountry = words[first]!.has(listBit.country) && words[first]!.text.length > 3;
    return isCountry && count(evidence.beforeSpeech) === 0 ? 'LOC' : type;
  };
  let named: NameSpan[] | undefined;
  for (let k = 0; k < spans.length; k++) {
    const type = typeOf(spans[k]!);
    if (type !== spans[k]!.type) (named ??= spans.slice())[k] = retyped(spans[k]!, type);
  }
  return named ?? spans;
}

const isBehindPreposition = ({ words, document }: Reading, { sentence, firstToken }: NameSpan): boolean =>
  firstToken > document.firstToken[sentence]! && placePrepositions.has(words[firstToken - 1]!);

/**
 * A single word between two places of a list, or beside two of them, is one too ("Harrow, Larnes and Kestelbury"), where
 * nothing shows a person of that name.
 */
export function nameListedPlaces(reading: Reading, spans: readonly NameSpan[]): readonly NameSpan[] {
  const { words, slot, slots, counts } = reading;
  const inFullName = withOthers.filled(slots, 0);
  let some = false;
  for (const { type, firstToken: first, endToken: end } of spans) {
    if (type !== 'PER') continue;
    if (end - first === 1) some = true;
    else for (let i = first; i < end; i++) inFullName[slot[i]!] = 1;
  }
  if (!some) return spans;
  const isPlace = (k: number): boolean => spans[k]?.type === 'LOC';
  /** Whether names k and k + 1 are items of one list. */
  const areListed = (k: number): boolean => {
    const between = spans[k + 1] === undefined ? 0 : spans[k + 1]!.firstToken - spans[k]!.endToken;
    if (between < 1 || between > 2 || spans[k + 1]!.sentence !== spans[k]!.sentence) return false;
    const at = spans[k]!.endToken;
    const { text } = words[at]!;
    return between === 1 ? text === ',' || text === 'and' : text === ',' && words[at + 1]!.text === 'and';
  };
  let placed: NameSpan[] | undefined;
  for (let k = 0; k < spans.length; k++) {
    const span = spans[k]!;
    if (span.type !== 'PER' || span.endToken - span.firstToken > 1 || inFullName[slot[span.firstToken]!] === 1)
      continue;
    const isBehind = k > 0 && isPlace(k - 1) && areListed(k - 1);
    const isBefore = isPlace(k + 1) && areListed(k);
    const isBehindTwo = isBehind && k > 1 && isPlace(k - 2) && areListed(k - 2);
    const isBeforeTwo = isBefore && isPlace(k + 2) && areListed(k + 1) && isBehindPreposition(reading, span);
    if (!((isBehind && isBefore) || isBehindTwo || isBeforeTwo)) continue;
    const at = slot[span.firstToken]! * evidenceCount;
    if (
      counts[at + evidence.afterTitle]! + counts[at + evidence.beforeSpeech]! + counts[at + evidence.beforeWhoOrAge]! >
      0
    )
      continue;
    (placed ??= spans.slice())[k] = retyped(span, 'LOC');
  }
  return placed ?? spans;
}
