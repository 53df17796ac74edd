/** Under which form a person is listed. */
import { openExpression } from '../../text/expression.ts';
import type { PersonName } from './person-name.ts';

/**
 * The form with most words, in mixed case where there is one, spelled out where there is one, with its accents; no
 * nickname in quotes. `uses` counts the namings of a form.
 */
export function canonicalName(names: Iterable<PersonName>, uses: ReadonlyMap<string, number>): string {
  let best: PersonName | undefined;
  let most = -Infinity;
  for (const name of names) {
    const worth = worthOf(name, uses.get(name.text) ?? 0);
    if (worth > most) {
      best = name;
      most = worth;
    }
  }
  return inMixedCase(best!.text.replace(/\s\(?["“'‘(][^"”'’)]{2,20}["”'’)]\)?/g, ''));
}

const joined = openExpression(String.raw`\p{L}-\p{L}`, 'u');
const capital = openExpression(String.raw`\p{Lu}`, 'u');
const innerCapital = openExpression(String.raw`[\p{L}\p{M}][\p{Lu}\p{Lt}]`, 'u');
const wholeWord = openExpression(String.raw`\p{L}[\p{L}\p{M}]*`, 'gu');

function worthOf({ words, text, suffix }: PersonName, uses: number): number {
  const spelled = words.filter((word) => word.length > 1).length;
  let worth = spelled + 0.3 * (words.length - spelled) + 0.01 * Math.min(9, uses);
  if (suffix !== '') worth += 0.3;
  if (joined(text).test(text)) worth += 1;
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
