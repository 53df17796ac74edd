/**
 * The words that say "previous article" and "next article", in many languages, and how they stand in a text: alone
 * ("Older post"), before a title with or without a space ("Next articleTown hall reopens"), behind it. Everything that
 * reads neighbours (pages, copied text, front matter) asks here, so that a word is added in one place.
 */
import type { Direction } from '../../direction.ts';
import { oneLine } from '../../text/one-line.ts';
import { decoration, isOpening, stripDecoration } from './decoration.ts';
import { beginnings, endings, lastWords } from './label-beginnings.constant.ts';
import { isCapital, isLetter, isLowerOrCaseless, isSpaceless } from './letters.ts';

/** A label found at an end of a text. */
export interface Label {
  readonly direction: Direction;
  /** It names an article ("next post"), not just a direction ("next"). */
  readonly named: boolean;
  /** It is a word that buttons and menus use as much: "Back", "Weiter". */
  readonly vague: boolean;
  /** Labels that stand in a row: 2 in "PrevPrevious article". */
  readonly count: number;
  /** Where it stands in the text, arrows, colons and blanks around it included. */
  readonly start: number;
  readonly end: number;
}

interface Phrase {
  readonly text: string;
  readonly direction: Direction;
  readonly named: boolean;
}

/** A word that a label begins with. */
interface Beginning {
  readonly word: string;
  readonly direction: Direction;
  readonly named: boolean;
  /** The number of the words of which one stands behind it after a blank; absent where it is the label. */
  readonly behind?: number;
}

const known = new Map<string, readonly Beginning[]>();
const none: readonly Beginning[] = [];

/** What labels begin with that have `key` as their first two letters. */
function beginningsOf(key: string): readonly Beginning[] {
  const lines = beginnings[key];
  if (lines === undefined) return none;
  let found = known.get(key);
  if (found === undefined) known.set(key, (found = lines.split('\n').map(readBeginning)));
  return found;
}

function readBeginning(line: string): Beginning {
  const [word = '', side, way] = line.split('\t');
  const direction = side === '0' ? 'previous' : 'next';
  if (way === 'alone' || way === 'whole') return { word, direction, named: way === 'whole' };
  return { word, direction, named: true, behind: Number(way) };
}

const opened: (readonly string[] | undefined)[] = [];
const wordsBehind = (list: number): readonly string[] => (opened[list] ??= lastWords[list]!.split('|'));

const vague = new Set(
  'back|forward|previously|up next|before this|after this|zurück|zurueck|weiter|vor|neuer|älter|danach|vorher|davor|atrás|adelante|indietro|avanti|avant|après|terug|verder|wstecz|dalej|další|назад|вперед|вперёд|след|пред|далее|前|次|이전|다음'.split(
    '|',
  ),
);
const longestPhrase = 40;
/** The longest label at `at`; of two that are alike the one that names an article. */
function phraseAt(lower: string, text: string, at: number): Phrase | undefined {
  let best: Phrase | undefined;
  const consider = (end: number, { direction, named }: Beginning): void => {
    const length = best?.text.length ?? 0;
    if (end - at < length || (end - at === length && (best!.named || !named)) || !endsAt(text, end)) return;
    best = { text: lower.slice(at, end), direction, named };
  };
  for (const beginning of beginningsOf(lower.slice(at, at + 2))) {
    const { word, behind } = beginning;
    if (!lower.startsWith(word, at)) continue;
    const end = at + word.length;
    if (behind === undefined) consider(end, beginning);
    else if (lower.charAt(end) === ' ') {
      for (const second of wordsBehind(behind))
        if (lower.startsWith(second, end + 1)) consider(end + 1 + second.length, beginning);
    }
  }
  if (best !== undefined || at + 1 >= text.length || isLetter(text.charAt(at + 1))) return best;
  // Labels of one letter, "前: …", are the whole word; the text's last letter was looked up above.
  const [letter] = beginningsOf(lower.charAt(at));
  return letter && { text: letter.word, direction: letter.direction, named: letter.named };
}

/** A capital may follow without a space ("articleTown hall"); a small letter is another word ("previously"). */
function endsAt(text: string, end: number): boolean {
  const after = text.charAt(end);
  return after === '' || !isLowerOrCaseless(after) || isSpaceless(text.charAt(end - 1));
}

/** Lower-cased without changing lengths, so that offsets stay. */
const lowered = (text: string): string => {
  const lower = text.toLowerCase();
  return lower.length === text.length ? lower : text;
};

/**
 * The label at the beginning of `text`, repeated ones taken together ("Previous Previous post: …").
 * `text` should have its blanks tidied.
 */
export function labelAtStart(text: string): Label | undefined {
  if (!mayBeginLabel(text)) return undefined;
  const lower = lowered(text);
  let at = 0;
  let end = 0;
  let found: Phrase | undefined;
  let named = false;
  let isVague = true;
  let count = 0;
  for (;;) {
    while (at < text.length && decoration.test(text.charAt(at))) at++;
    const phrase = phraseAt(lower, text, at);
    if (!phrase || (found && phrase.direction !== found.direction)) break;
    // "Previous" and then "Older adults…": a second word must be a label of its own, not the title's first.
    if (found && !phrase.named && !isBorder(text, at + phrase.text.length)) break;
    found ??= phrase;
    named ||= phrase.named;
    isVague &&= vague.has(phrase.text);
    count++;
    at += phrase.text.length;
    end = at;
  }
  if (!found) return undefined;
  while (end < text.length && decoration.test(text.charAt(end)) && !isOpening(text, end)) end++;
  return { direction: found.direction, named, vague: isVague, count, start: 0, end };
}

/** Two letters of ASCII that begin a text, or stand before `end`: told before all of it is lower-cased. */
const isAsciiPair = (text: string, at: number): boolean =>
  at >= 0 && text.charCodeAt(at) < 0x80 && text.charCodeAt(at + 1) < 0x80;

function mayBeginLabel(text: string): boolean {
  const isPlain = isAsciiPair(text, 0) && isLetter(text.charAt(0)) && isLetter(text.charAt(1));
  return !isPlain || beginningsOf(text.slice(0, 2).toLowerCase()) !== none;
}

function mayEndLabel(text: string, end: number): boolean {
  return !isAsciiPair(text, end - 2) || endings.includes(`|${text.slice(end - 2, end).toLowerCase()}|`);
}

const isBorder = (text: string, at: number): boolean => {
  const next = text.charAt(at);
  return next === '' || next === ':' || isCapital(next);
};

/** The label at the end of `text`: "Town hall reopens Next Article". */
export function labelAtEnd(text: string): Label | undefined {
  let end = text.length;
  while (end > 0 && decoration.test(text.charAt(end - 1))) end--;
  if (!mayEndLabel(text, end)) return undefined;
  const lower = lowered(text);
  if (!endings.includes(`|${lower.slice(Math.max(0, end - 2), end)}|`) && end > 1) return undefined;
  for (let at = Math.max(0, end - longestPhrase); at < end; at++) {
    const before = text.charAt(at - 1);
    const character = text.charAt(at);
    // It begins a word, or a capital stands right behind a small letter ("reopensNext").
    const begins = before === '' || !isLetter(before) || (isCapital(character) && !isCapital(before));
    if (!begins) continue;
    const phrase = phraseAt(lower, text, at);
    if (phrase && at + phrase.text.length === end) {
      let start = at;
      while (start > 0 && decoration.test(text.charAt(start - 1)) && text.charAt(start - 1) !== '.') start--;
      return {
        direction: phrase.direction,
        named: phrase.named,
        vague: vague.has(phrase.text),
        count: 1,
        start,
        end: text.length,
      };
    }
  }
  return undefined;
}

/**
 * The first label that names an article and stands inside of `text`, from `from` on, with a capital that begins it:
 * the second of "Previous PostOld mill burnsNext PostBridge closed".
 */
export function labelInside(text: string, from: number): Label | undefined {
  const lower = lowered(text);
  for (let at = from; at < text.length; at++) {
    const before = text.charAt(at - 1);
    if (!isCapital(text.charAt(at)) || isCapital(before)) continue;
    const phrase = phraseAt(lower, text, at);
    if (!phrase?.named) continue;
    const end = at + phrase.text.length;
    return { direction: phrase.direction, named: true, vague: false, count: 1, start: at, end };
  }
  return undefined;
}

/** The label that `text` as a whole is: "« Older post", "Next:", "前の記事 >". */
export function readLabel(text: string): Label | undefined {
  if (text.length > 3 * longestPhrase) return undefined;
  const whole = oneLine(text);
  const label = labelAtStart(whole);
  return label && label.end === whole.length ? label : undefined;
}

/** `text` without a label and arrows at its ends; what is left may be empty. */
export function stripLabel(text: string): { readonly title: string; readonly label?: Label } {
  const whole = oneLine(text);
  const first = labelAtStart(whole);
  if (first && (first.named || first.end === whole.length || /[:>»→]\s*$/u.test(whole.slice(0, first.end)))) {
    return { title: stripDecoration(whole.slice(first.end)), label: first };
  }
  const last = labelAtEnd(whole);
  if (last?.named) return { title: stripDecoration(whole.slice(0, last.start)), label: last };
  return { title: stripDecoration(whole) };
}
