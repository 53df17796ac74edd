/** Under which form a person is listed. */
import { openExpression } from '../../text/expression.ts';
import type { PersonName } from './person-name.ts';

/**
 * The form with most words, in mixed case where there is one, spelled out where there is one, with its accents; no
 * nickname in quotes. `uses` counts the namings of a form.
 */
export function canonicalName(names: readonly PersonName[], uses: ReadonlyMap<string, number>): string {
  let best = names[0]!;
  let most = -Infinity;
  for (const name of names.length === 1 ? [] : names) {
    const worth = worthOf(name, uses.get(name.text) ?? 0);
    if (worth > most) {
      best = name;
      most = worth;
    }
  }
  const { text } = best;
  return isPlain(text) ? text : inMixedCase(text.replace(/\s\(?["“'‘(][^"”'’)]{2,20}["”'’)]\)?/g, ''));
}

/** Whether a name is words of ASCII with one capital each and one blank or hyphen between: nothing is to be done with it. */
function isPlain(text: string): boolean {
  let isInside = false;
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    const isGap = unit === blank || unit === hyphen;
    const isCapital = unit >= 65 && unit <= 90;
    if (isGap ? !isInside : isCapital ? isInside : unit < 97 || unit > 122) return false;
    isInside = !isGap;
  }
  return true;
}

const blank = 32;
const hyphen = 45;

const joined = openExpression(String.raw`\p{L}-\p{L}`, 'u');
const capital = openExpression(String.raw`\p{Lu}`, 'u');
const innerCapital = openExpression(String.raw`[\p{L}\p{M}][\p{Lu}\p{Lt}]`, 'u');
const wholeWord = openExpression(String.raw`\p{L}[\p{L}\p{M}]*`, 'gu');

function worthOf({ words, text, suffix }: PersonName, uses: number): number {
  let spelled = 0;
  for (const word of words) if (word.length > 1) spelled++;
  let worth = spelled + 0.3 * (words.length - spelled) + 0.01 * Math.min(9, uses);
  if (suffix !== '') worth += 0.3;
  if (text.includes('-') && joined(text).test(text)) worth += 1;
  // Whatever begins with a capital and is plain has none of the rest.
  if (text[0] !== text[0]!.toLowerCase() && /[a-z]/.test(text) && isPlain(text)) return worth;
  if (/[^\p{ASCII}’‘“”]/u.test(text)) worth += 0.2;
  if (text === text.toUpperCase()) worth -= 0.6;
  if (!capital(text).test(text)) worth -= 0.8;
  // Two names with a dash between them are a slip of the recogniser.
  if (/\s[-–—]\s/.test(text)) worth -= words.length;
  return worth;
}

/** "SERGEI PETRENKO III" and "Sergei PETRENKO" as they are written elsewhere. */
function inMixedCase(text: string): string {
  if (!innerCapital(text).test(text)) return text;
  const allLoud = text.length > 3 && text === text.toUpperCase();
  return text.replace(wholeWord(text), (word) => {
    if (word !== word.toUpperCase() || word.length < (allLoud ? 2 : 4) || /^[IVX]+$/.test(word)) return word;
    return word[0] + word.slice(1).toLowerCase();
  });
}
