/** Arrows, colons, dashes and the like around labels and titles. */
import type { Direction } from '../../direction.ts';
import { isLetter } from './letters.ts';

const arrows: Record<Direction, string> = { previous: '«‹←⟵⇐⇦◀◄◁⏪❮〈《<⬅↩', next: '»›→⟶⇒⇨▶►▷⏩❯〉》>➔➡➜' };

/** One character of it. */
export const decoration = new RegExp(
  `[\\s${arrows.previous}${arrows.next}\\-–—|•·:：.…\\uFE0E\\uFE0F\\u200B-\\u200F\\uFEFF*#/()\\[\\]【】]`,
  'u',
);

const anyArrow = new RegExp(`[${arrows.previous}${arrows.next}]`);

/** Whether a text holds an arrow at all. */
export const hasArrow = (text: string): boolean => anyArrow.test(text);

/** The direction that arrows alone give to a text: arrows at its ends, none of them the other way. */
export function readArrow(text: string): Direction | undefined {
  const ends = text.replace(/\uFE0F/g, '').trim();
  const has = (direction: Direction) => {
    const set = arrows[direction];
    return ends !== '' && (set.includes(ends.charAt(0)) || set.includes(ends.charAt(ends.length - 1)));
  };
  const previous = has('previous');
  return previous === has('next') ? undefined : previous ? 'previous' : 'next';
}

/** `text` without arrows, colons, dashes and blanks at its ends; quotation marks stay. */
export function stripDecoration(text: string): string {
  let start = 0;
  let end = text.length;
  while (start < end && decoration.test(text.charAt(start)) && !isOpening(text, start)) start++;
  while (end > start && decoration.test(text.charAt(end - 1)) && !isClosing(text, start, end)) end--;
  return text.slice(start, end);
}

// Brackets, dots, and guillemets that belong to a pair are part of a title: "[Review] …", "« Le titre »", "and so on...".
const pairs: Record<string, string> = {
  '«': '»',
  '»': '«',
  '‹': '›',
  '[': ']',
  '(': ')',
  '【': '】',
  '《': '》',
  '<': '>',
};
/** Whether the decoration at `at` opens what is part of a title. */
export function isOpening(text: string, at: number): boolean {
  const character = text.charAt(at);
  if (character === '#') return isLetter(text.charAt(at + 1));
  if (character === '.' || character === '…') return isLetter(text.charAt(at + 1));
  const close = pairs[character];
  if (close === undefined) return false;
  const closing = text.indexOf(close, at + 1);
  if (closing < 0) return false;
  return character === '«' || character === '‹' || character === '<' ? closing < text.trimEnd().length : true;
}

/** Whether the decoration before `end` closes it. */
function isClosing(text: string, start: number, end: number): boolean {
  const character = text.charAt(end - 1);
  if (character === '.' || character === '…') return true;
  const open = Object.keys(pairs).find((key) => pairs[key] === character);
  return open !== undefined && text.slice(start, end - 1).includes(open);
}
