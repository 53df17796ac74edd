/** Line-ups, casts and lists of guests: what most items of an enumeration are, the others are too. */
import type { NameSpan } from '../../names.ts';
import { listBit } from '../lexicon.ts';
import { type Reading } from '../reading.ts';
import { exchanged, spanNumbers, spanOf } from '../spans.ts';
import { type Word, wordBit } from '../vocabulary.ts';
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
  readonly isAside?: boolean;
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
  const owner = spanNumbers(spans, reading.words.length);
  const added: NameSpan[] = [];
  const givesWay = new Set<number>();
  for (let s = 0; s < document.sentences.length; s++) {
    for (const items of enumerations(reading, s)) {
      const isPerson = ({ first, end }: Item): boolean => {
        const span = owner[first]! >= 0 ? spans[owner[first]!]! : undefined;
        return span?.type === 'PER' && span.firstToken === first && span.endToken === end;
      };
      const listed = items.filter(({ isAside }) => isAside !== true);
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
        if (item.isAside !== true && (owner[item.end - 1] !== there || (there >= 0 && !isWithin(spans[there]!, item))))
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

const inItem = (word: Word): boolean => word.capital && !word.has(wordBit.organisation | wordBit.placeNoun);

/** The enumerations of a sentence: names of up to three words with a comma, a semicolon or "and" between them. */
function enumerations({ words, document, firstCapital }: Reading, sentence: number): Item[][] {
  const from = document.firstToken[sentence]!;
  const to = document.firstToken[sentence + 1]!;
  const found: Item[][] = [];
  if (firstCapital[sentence + 1]! - firstCapital[sentence]! < shortest) return found;
  let items: Item[] = [];
  let i = from;
  const close = (): void => {
    if (items.length >= shortest) found.push(items);
    items = [];
  };
  while (i < to) {
    let end = i;
    while (end < to && inItem(words[end]!)) end++;
    if (end === i || end - i > longestItem) {
      close();
      i = end + 1;
      continue;
    }
    items.push({ first: i, end });
    i = end;
    if (i + 2 < to && words[i]!.text === '(') {
      // "Palmer (capt)", "Palmer (Okoro 85)"
      if (words[i + 2]!.text === ')') i += 3;
      else if (i + 3 < to && words[i + 3]!.text === ')' && inItem(words[i + 1]!) && /^\d+$/.test(words[i + 2]!.text)) {
        items.push({ first: i + 1, end: i + 2, isAside: true });
        i += 4;
      }
    }
    const separator = i;
    if (i < to && (words[i]!.text === ',' || words[i]!.text === ';')) i++;
    if (i < to && (words[i]!.text === 'and' || words[i]!.text === '&')) i++;
    if (i === separator) close();
  }
  close();
  return found;
}
