/** Line-ups, casts and lists of guests: what most items of an enumeration are, the others are too. */
import type { NameSpan } from '../../names.ts';
import { listBit } from '../lexicon.ts';
import { lookBit } from '../looks.ts';
import { type Reading } from '../reading.ts';
import { exchanged, spanNumbers, spanOf } from '../spans.ts';
import { type Word, wordBit } from '../vocabulary.ts';
import { WordList } from '../word-list.ts';
import { isGiven } from './bounds.ts';

/** Items from which an enumeration tells something, the share of people among them, and the longest name in it. */
const fewestItems = 5;
const shareOfPeople = 0.7;
const longestItem = 3;
/** Line-ups, told by the colon before them or by substitutes in brackets, need a smaller share. */
const longList = 8;
const shareInLongList = 0.4;

interface Item {
  readonly first: number;
  readonly end: number;
  /** A substitute in brackets, who says nothing of the others. */
  readonly isAside: boolean;
}

/** Items of a short list, whose one odd item is somebody where the labels say nothing of it and all others are. */
const shortest = 3;
const noOdd =
  wordBit.title |
  wordBit.function |
  wordBit.calendar |
  wordBit.company |
  listBit.town |
  listBit.country |
  listBit.nationality;

/** Turns the odd items of enumerations of people into people: "Balmer, Okoro, Cairns, Petrov and Lund". */
export function completeEnumerations(reading: Reading, spans: readonly NameSpan[]): readonly NameSpan[] {
  const { document } = reading;
  let numbers: Int32Array | undefined;
  const added: NameSpan[] = [];
  const givesWay = new Set<number>();
  for (let s = 0; s < document.sentences.length; s++) {
    for (const items of enumerations(reading, s)) {
      const owner = (numbers ??= spanNumbers(spans, reading.words.length));
      const isPerson = ({ first, end }: Item): boolean => {
        const span = owner[first]! >= 0 ? spans[owner[first]!]! : undefined;
        return span?.type === 'PER' && span.firstToken === first && span.endToken === end;
      };
      const listed = items.filter(({ isAside }) => !isAside);
      const people = listed.filter(isPerson).length;
      if (items.length < fewestItems) {
        const at = items.findIndex((item) => !isPerson(item));
        const odd = items[at];
        if (odd === undefined || items.some((item, n) => n > at && !isPerson(item))) continue;
        const there = owner[odd.first]!;
        const isNew = there < 0 && isOdd(reading, items, at, s);
        if (!isNew && !(there >= 0 && isWithin(spans[there]!, odd) && isFullName(reading, odd, items))) continue;
        if (there >= 0) givesWay.add(there);
        added.push(spanOf(document, 'PER', s, odd.first, odd.end));
        continue;
      }
      const { first } = items[0]!;
      const isBehindColon = first > document.firstToken[s]! && reading.words[first - 1]!.text === ':';
      const isLineUp = listed.length >= longList && (isBehindColon || listed.length < items.length);
      const share = isLineUp ? shareInLongList : shareOfPeople;
      if (people < listed.length * share) continue;
      for (const item of items) {
        if (isPerson(item)) continue;
        const there = owner[item.first]!;
        // A longer name reaches over the item's bounds: it isn't one of the list; a substitute's minute is no name.
        if (!item.isAside && (owner[item.end - 1] !== there || (there >= 0 && !isWithin(spans[there]!, item))))
          continue;
        if (there >= 0) givesWay.add(there);
        added.push(spanOf(document, 'PER', s, item.first, item.end));
      }
    }
  }
  return exchanged(spans, givesWay, added);
}

/** Whether item `at` of a short list is one word and no place, people or firm; of three it is the one between the others. */
function isOdd({ words, document }: Reading, items: readonly Item[], at: number, sentence: number): boolean {
  const { first, end } = items[at]!;
  const word = words[first]!;
  if (end - first > 1 || word.has(noOdd) || word.text.endsWith('.') || word.text[1] !== word.lower[1]) return false;
  if (items.length === shortest) return at === 1;
  // "Previously, Dahl, Lind and Moss": what opens a sentence may be no item.
  if (at === 0) return first > document.firstToken[sentence]! && words[first - 1]!.lower !== 'the';
  // "Like Dahl, Lind and Moss, Marlo is …": the list has ended.
  const next = end < document.firstToken[sentence + 1]! ? words[end]! : undefined;
  return at < items.length - 1 || words[first - 1]!.text === 'and' || next?.letters !== true || next.capital;
}

/** Whether an item and those of its list are of two words and more, and it begins with a given name and has no places or firms in it. */
function isFullName({ words, inPlace }: Reading, { first, end }: Item, items: readonly Item[]): boolean {
  if (items.some((item) => item.end - item.first < 2) || inPlace[first] !== 0 || !isGiven(words[first]!)) return false;
  for (let k = first; k < end; k++) if (words[k]!.has(noOdd) || words[k]!.allCapitals) return false;
  return true;
}

const isWithin = (span: NameSpan, item: Item): boolean => span.firstToken >= item.first && span.endToken <= item.end;

const inItem = (marks: number): boolean =>
  (marks & (lookBit.capital | wordBit.organisation | wordBit.placeNoun)) === lookBit.capital;

const brackets = new WordList('(');
const stops = new WordList(', ;');
const joints = new WordList('and &');
const none: readonly (readonly Item[])[] = [];

/** The enumerations of a sentence: names of up to three words with a comma, a semicolon or "and" between them. */
function enumerations(
  { words, marks, document, capitals, firstCapital }: Reading,
  sentence: number,
): readonly (readonly Item[])[] {
  const to = document.firstToken[sentence + 1]!;
  const behindCapitals = firstCapital[sentence + 1]!;
  if (behindCapitals - firstCapital[sentence]! < shortest) return none;
  const found: Item[][] = [];
  let items: Item[] = [];
  const close = (): void => {
    if (items.length >= shortest) found.push(items);
    if (items.length > 0) items = [];
  };
  /** Where an item goes on the list before. */
  let next = document.firstToken[sentence]!;
  for (let k = firstCapital[sentence]!; k < behindCapitals; k++) {
    const first = capitals[k]!;
    if (first < next || !inItem(marks[first]!)) continue;
    if (first > next) close();
    let end = first + 1;
    while (end < to && inItem(marks[end]!)) end++;
    next = end;
    if (end - first > longestItem) {
      close();
      continue;
    }
    let aside: Item | undefined;
    if (end + 2 < to && brackets.hasExact(words[end]!)) {
      // "Palmer (capt)", "Palmer (Okoro 85)"
      if (words[end + 2]!.text === ')') next += 3;
      else if (end + 3 < to && words[end + 3]!.text === ')' && inItem(marks[end + 1]!) && isFigure(words[end + 2]!)) {
        aside = { first: end + 1, end: end + 2, isAside: true };
        next += 4;
      }
    }
    const separator = next;
    if (next < to && stops.hasExact(words[next]!)) next++;
    if (next < to && joints.hasExact(words[next]!)) next++;
    const isLast = next === separator;
    // The first of a list of one
    if (items.length === 0 && (isLast || next === to || !inItem(marks[next]!))) continue;
    items.push({ first, end, isAside: false });
    if (aside !== undefined) items.push(aside);
    if (isLast) close();
  }
  close();
  return found;
}

const isFigure = ({ text }: Word): boolean => /^\d+$/.test(text);
