/** Lists of results, scorecards and boards: what stands right behind a name there, a country or figures, tells whose it is. */
import type { NameSpan, NameType } from '../../names.ts';
import { listBit } from '../lexicon.ts';
import { lookBit } from '../looks.ts';
import { type Reading, sentenceCase } from '../reading.ts';
import { exchanged, spanNumbers, spanOf } from '../spans.ts';
import { wordBit } from '../vocabulary.ts';
import { WordList } from '../word-list.ts';

/** Words of the longest name in a list. */
const longestName = 4;
/** Words of the longest country in brackets. */
const longestCountry = 4;
/** Figures of a row of a league's table: matches, won, drawn, lost, goals, points; of a round of golf fewer. */
const rowFigures = 6;
/** How many times more people than other names of a kind there must be for those left open to be people. */
const majority = 2;

/** Stands for the number of a name that is none of those found before. */
const taken = -2;

/** A run of capitals, by its tokens. */
interface Item {
  readonly sentence: number;
  readonly first: number;
  readonly end: number;
}

/** Items by what stands behind them: "Ida Dahl (Norway)", "Ida Dahl 66 63", "Dahl 12, Lind 44", and what only players have. */
interface Items {
  readonly countries: Item[];
  readonly figures: Item[];
  readonly minutes: Item[];
  readonly players: Item[];
  /** "1. Ida Dahl (Norway)", "Ida Dahl (born 1950)": people, if there is nobody in it already. */
  readonly named: Item[];
  /** Teams: rows of a league's table, "Santos 14 9 3 2 27 11 30", and those that drew. */
  readonly teams: Item[];
}

/** What stands before the colon of a list of players. */
const playerLists = new WordList('scorers scorer goals tries try penalties conversions bowling booked bookings');
/** What may stand right before whoever scored, and right behind the minute. */
const beforeScorer = new Set([':', '-', '–', ',', ';', '(']);
const behindMinute = new Set(['', ',', ';', '.', ')', 'minute', 'min', 'pen', 'pens', 'penalty', 'og']);

const noName = wordBit.organisation | wordBit.placeNoun | wordBit.calendar;

/**
 * Names in results are people where most names of their kind in the document are: all with a country in brackets behind
 * them, all with two figures, and all with a minute. Those of scorecards are in any case: "A. Lind c Moss b Rusk 45",
 * "Lind not out 77", "Rusk 10-2-33-1", "Scorers: Lind 12, Moss 77", and those of "1. Ida Dahl (Norway)" and
 * "Ida Dahl (born 1950)". What has a row in a league's table, or draws, is a team.
 */
export function nameResults(reading: Reading, spans: readonly NameSpan[]): readonly NameSpan[] {
  const { words, marks, document, cases, capitals, firstCapital, runStart, runEnd } = reading;
  const items: Items = { countries: [], figures: [], minutes: [], players: [], named: [], teams: [] };
  for (let s = 0; s < document.sentences.length; s++) {
    if (cases[s] === sentenceCase.capitals) continue;
    const to = document.firstToken[s + 1]!;
    for (let k = firstCapital[s]!; k < firstCapital[s + 1]!; k++) {
      const first = capitals[k]!;
      const end = runEnd[first]!;
      if (runStart[first] !== first || end === first || end >= to || end - first > longestName) continue;
      if ((marks[end]! & mayStandBehind) === 0) continue;
      if (!behindItem.hasExact(words[end]!) && !opensWithFigure(words[end]!.text)) continue;
      readItem(reading, { sentence: s, first, end }, items);
    }
  }
  const { countries, figures, minutes, players, named, teams } = items;
  if (countries.length + figures.length + minutes.length + players.length + named.length + teams.length === 0)
    return spans;
  const owner = spanNumbers(spans, reading.words.length);
  const added: NameSpan[] = [];
  const givesWay = new Set<number>();
  const add = ({ sentence, first, end }: Item, isSure: boolean, type: NameType = 'PER'): void => {
    const there = new Set<number>();
    for (let k = first; k < end; k++) if (owner[k] !== -1) there.add(owner[k]!);
    if (there.size > 0 && !isSure) return;
    for (const n of there) {
      // Another item has it, or a longer name.
      if (n < 0 || spans[n]!.firstToken < first || spans[n]!.endToken > end) return;
    }
    for (const n of there) givesWay.add(n);
    added.push(spanOf(document, type, sentence, first, end));
    owner.fill(taken, first, end);
  };
  for (const item of players) add(item, true);
  for (const item of teams) add(item, true, 'ORG');
  const isBoard = figures.length > 0 && arePeople(spans, owner, countries);
  for (const list of [countries, figures, minutes]) {
    if ((isBoard && list === figures) || arePeople(spans, owner, list)) for (const item of list) add(item, false);
  }
  for (const item of named) if (!hasPerson(spans, owner, item)) add(item, true);
  return exchanged(spans, givesWay, added);
}

function hasPerson(spans: readonly NameSpan[], owner: Int32Array, { first, end }: Item): boolean {
  for (let k = first; k < end; k++) if (owner[k]! >= 0 && spans[owner[k]!]!.type === 'PER') return true;
  return false;
}

/** Whether of the items that are names at all most are people's. */
function arePeople(spans: readonly NameSpan[], owner: Int32Array, items: readonly Item[]): boolean {
  let people = 0;
  let others = 0;
  for (const { end } of items) {
    const there = owner[end - 1]!;
    if (there < 0) continue;
    if (spans[there]!.type === 'PER') people++;
    else others++;
  }
  return people > 0 && people >= majority * others;
}

const overs = /^\d{1,2}(?:\.\d)?-\d{1,2}-\d{1,3}-\d{1,2}$/;
const figure = /^\d{1,3}(?:\.\d)?$/;
const goals = /^\d{1,2}-\d{1,2}$/;
const minute = /^\d{1,3}(?:st|nd|rd|th)$/;

/** What is born and is no person has it before its name: "the Gadget Band was born". */
const determiner = /^(?:the|an?|this|that|its)$/i;
/** Whether the two words behind a name are "was born" or "(born". */
const isBorn = (next: string, behind: string): boolean =>
  next === 'was' ? behind === 'born' : next === '(' && /^(?:born|b\.)$/.test(behind);

/** What may stand behind an item of a list, but for figures. */
const behindItem = new WordList('( c b st lbw not run drew was', { isSought: true });

/** Figures, among others, look like candidates. */
const mayStandBehind = lookBit.sought | lookBit.candidate;

function opensWithFigure(text: string): boolean {
  const unit = text.charCodeAt(0);
  return unit >= 0x30 && unit <= 0x39;
}

/** Files the run of capitals under what stands behind it, a figure or one of `behindItem`. */
function readItem(reading: Reading, item: Item, items: Items): void {
  const { words, document, inPlace, runStart, runEnd } = reading;
  const { first, end, sentence } = item;
  const from = document.firstToken[sentence]!;
  const to = document.firstToken[sentence + 1]!;
  const next = words[end]!.text;
  const isFigure = opensWithFigure(next);
  const text = (i: number): string => (i >= from && i < to ? words[i]!.text : '');
  if (isFigure ? hasRow(text, end) : next === 'drew' && goals.test(text(end + 1))) {
    items.teams.push(item);
    // "Santos and Brann drew 1-1"
    const other = first - 2;
    if (!isFigure && text(first - 1) === 'and' && runEnd[other] === first - 1 && runStart[other]! < first - 1) {
      items.teams.push({ sentence, first: runStart[other]!, end: first - 1 });
    }
    return;
  }
  const isPlayer = text(from + 1) === ':' && playerLists.has(words[from]!);
  for (let k = first; k < end; k++) if (words[k]!.has(isPlayer ? wordBit.calendar : noName)) return;
  const isLong = end - first > 1;
  if (isLong && inPlace[first] === 0 && isBorn(next, text(end + 1)) && !determiner.test(text(first - 1))) {
    items.named.push(item);
  } else if (next === '(') {
    if (!isLong || !isCountry(reading, end + 1, to)) return;
    items.countries.push(item);
    // The figure before "10 Lund (Fiji) 68 70" is a rank, that before "Group 10 Lund (Fiji) were" is another's.
    const isRank = /^\d{1,3}\.$/.test(text(first - 1) === '.' ? `${text(first - 2)}.` : text(first - 1));
    const isBoard = /^\d{1,3}$/.test(text(first - 1)) && /^\d/.test(text(behindBracket(text, end)));
    if ((isRank || isBoard) && !hasPlace(words, first, end)) items.named.push(item);
  } else if (overs.test(next)) items.players.push(item);
  else if (isFigure) {
    if (!figure.test(next) && !minute.test(next)) return;
    if (isLong && figure.test(text(end + 1))) items.figures.push(item);
    else if (beforeScorer.has(text(first - 1)) && behindMinute.has(text(end + 1))) {
      items[isPlayer ? 'players' : 'minutes'].push(item);
    }
  } else if (next === 'not' || next === 'run') {
    if (text(end + 1) === 'out' && figure.test(text(end + 2))) items.players.push(item);
  } else readDismissal(runEnd, item, text, items.players);
}

/** The token behind the bracket that opens at token `at`. */
function behindBracket(text: (i: number) => string, at: number): number {
  let close = at;
  while (text(close) !== '' && text(close) !== ')') close++;
  return close + 1;
}

/** Whether one of the words is a town's or a country's, as in clubs' names. */
function hasPlace(words: Reading['words'], first: number, end: number): boolean {
  for (let k = first; k < end; k++) if (words[k]!.has(listBit.town | listBit.country)) return true;
  return false;
}

/** Whether a row of a league's table stands at token `at`. */
function hasRow(text: (i: number) => string, at: number): boolean {
  for (let k = at; k < at + rowFigures; k++) if (!figure.test(text(k))) return false;
  return true;
}

/** Adds the batsman, the catcher and the bowler of "A. Lind c Moss b Rusk 45", "A. Lind lbw b Rusk 12". */
function readDismissal(runEnd: Int32Array, batsman: Item, text: (i: number) => string, players: Item[]): void {
  const { sentence, end } = batsman;
  const named: Item[] = [batsman];
  const addName = (first: number): number => {
    if (text(first) === '' || runEnd[first] === first) return first;
    named.push({ sentence, first, end: runEnd[first]! });
    return runEnd[first]!;
  };
  let at = end;
  if (text(at) === 'lbw') at++;
  else if (/^(?:c|st)$/.test(text(at))) at = text(at + 1) === 'and' ? at + 2 : addName(at + 1);
  if (text(at) !== 'b') return;
  const last = addName(at + 1);
  const isWhole = last > at + 1 && (text(last) === '' || figure.test(text(last)));
  if (isWhole) players.push(...named);
}

/** Whether a country, or its code, and the closing bracket stand at token `at`. */
function isCountry(
  { words, marks, inPlace }: Pick<Reading, 'words' | 'marks' | 'inPlace'>,
  at: number,
  to: number,
): boolean {
  let close = at;
  while (close < to && close - at < longestCountry && words[close]!.text !== ')') close++;
  if (close === at || close >= to || words[close]!.text !== ')') return false;
  if (inPlace[at] === 1) return inPlace[close - 1] === 2;
  if (close > at + 1) return false;
  return (
    (marks[at]! & listBit.country) !== 0 || ((marks[at]! & lookBit.allCapitals) !== 0 && words[at]!.text.length < 5)
  );
}
