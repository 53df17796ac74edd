/** The words of a role as a reader wants them. */
import { openExpression } from '../../text/expression.ts';
import { companies, firms } from '../names/lists.ts';
import { innerRank } from './role-words.ts';
import { type Words, isPlain } from './role-tokens.ts';
import type { CountryMention } from './roles.ts';
import { kind, isHead, spelledOut } from './word-kinds.ts';

const letters = openExpression(String.raw`\p{L}+`, 'gu');

const isYears = (words: Words, i: number): boolean => words.isNumber(i) && /^\d+-years?(?:-old)?$/.test(words.lower(i));

/** "43-year-old", also in pieces ("43-year - old"). */
export const isAge = (words: Words, i: number): boolean =>
  isYears(words, i) ||
  (words.isSign(i, '-') && isYears(words, i - 1)) ||
  (words.reads(i, 'old') && isYears(words, i - 2));

/** "moody" of Moody's. */
const hasPossessive = (lower: string): boolean => companies.has(`${lower}'s`) || firms.has(`${lower}'s`);

/**
 * The words of a role as a reader wants them: no country and no praise at its head, no possessives of names
 * ("Nordwind chief executive"), titles in full.
 */
export function roleText(words: Words, first: number, end: number, country: CountryMention | undefined): string {
  const { tokens } = words.document;
  const kept: string[] = [];
  let glued = false;
  let atHead = true;
  for (let i = first; i < end; i++) {
    if (words.opensAbbreviation(i)) {
      i += 2;
      continue;
    }
    const text = words.text(i);
    // "L/Cpl"
    if (text === 'L' && i + 1 < end && words.isSign(i + 1, '/')) {
      kept.push('Lance');
      atHead = false;
      i++;
      continue;
    }
    const isCountry =
      isPlain(country) && tokens.start[i]! < country.end && tokens.end[i]! > country.start && !words.isRegion(i);
    if (isCountry && atHead && opensOffice(words, country.end, end)) continue;
    if (words.isPossessive(i)) {
      const before = kept.length;
      // "Nordwind's former chief executive": the former of Nordwind
      if (before > 0 && i + 1 < end && times.has(words.lower(i + 1)) && !kept.some((word) => isHead(word))) {
        kept.unshift(words.text(i + 1));
        atHead = false;
        i++;
        continue;
      }
      // In front of the head a name stands alone, behind it the possessive stays: "professor at Lund's university".
      const isInName = i + 1 < end && words.isCapital(i + 1);
      // "Moody's analyst": the firm has it in its name.
      const isFirm = before > 0 && hasPossessive(kept[before - 1]!.toLowerCase());
      if (before > 0 && (isInName || isFirm || kept.some((word) => isHead(word)))) {
        kept[before - 1] += text;
        atHead = false;
      }
      continue;
    }
    if (atHead) {
      if (words.is(i, kind.adornment) && !isPlaceAt(words, i) && !isNounAt(words, i, end)) continue;
      if (words.is(i, kind.determiner) || text === 'and' || isAge(words, i)) continue;
    }
    if (glued || words.isSign(i, ',') || words.isSign(i, '/') || words.isSign(i, ')')) {
      if (kept.length > 0) kept[kept.length - 1] += text;
      atHead &&= kept.length === 0;
    } else {
      const isInner = kept.length > 0 || (i + 1 < end && words.reads(i, 'ch'));
      const whole = spelledOut(kept.length === 0 && text[4] === '-' ? text.replace(/^then-/i, '') : text);
      const word = (isInner ? innerRank(text) : undefined) ?? whole;
      kept.push(word);
      atHead &&= words.is(i, kind.modifier) && times.has(word.toLowerCase());
    }
    glued = words.isSign(i, '/') || words.isSign(i, '(');
  }
  const text = kept.join(' ');
  const shouted =
    !/[a-z]/.test(text) && text === text.toUpperCase() && kept.some((word) => word.length > 3 && isHead(word));
  return shouted ? text.replace(letters(text), inTitleCase) : text;
}

/** "ANCHOR" as "Anchor"; letters that no syllable is made of, as "CNN", stay. */
const inTitleCase = (word: string): string =>
  /[AEIOUY]|[^A-Z]/.test(word) ? word[0] + word.slice(1).toLowerCase() : word;

/** Words at the head of a role that leave what follows at its head. */
const times = new Set(['former', 'ex', 'acting', 'outgoing', 'incoming', 'interim']);

/** "New York mayor" is a place, "New mayor" is news. */
const isPlaceAt = (words: Words, i: number): boolean =>
  (/^(?:New|Old|Young)$/.test(words.text(i)) && words.isCapital(i + 1)) ||
  (words.text(i) === 'Local' && words.reads(i + 1, 'government'));

/** "a fellow at the institute", "a veteran of the war": the noun itself. */
const isNounAt = (words: Words, i: number, end: number): boolean =>
  i + 1 < end && /^(?:of|at|in|for|from|with)$/.test(words.lower(i + 1));

/** Whether all that follows a country is an office: "Ghana Navy Commander", but not "Malta Chess Society president". */
export function opensOffice(words: Words, from: number, end: number): boolean {
  const { tokens } = words.document;
  // Behind "of" stand names of all kinds: "UK Chancellor of the Exchequer", "US ambassador to Finland".
  let coreEnd = end;
  for (let i = end - 1; i >= 0 && tokens.start[i]! >= from; i--) {
    if (words.is(i, kind.preposition) && /^(?:of|for|to)$/.test(words.text(i))) coreEnd = i;
  }
  for (let i = coreEnd - 1; i >= 0 && tokens.start[i]! >= from; i--) {
    if (words.isPossessive(i) && tokens.start[i] === from) return true;
    if (!words.isCapital(i) || words.is(i, kind.head | kind.heads | kind.ruler) || words.isFirstLady(i)) continue;
    if (!words.is(i, kind.modifier) || words.is(i, kind.body)) return false;
  }
  return true;
}
