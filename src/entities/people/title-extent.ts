/** How far a title before a name reaches: the ranks, the office's noun, with "of …" or with what specifies it. */
import type { Words } from './role-tokens.ts';
import { determiners, innerRank, isHead, isRank, isRankOnly, isRuler, withoutStop } from './role-words.ts';
import { qualifierLength } from './title-qualifiers.ts';

/** How many tokens a title may have. */
const longest = 10;

/**
 * Whether a token is a rank: one that may be an office only before another rank or behind an office ("Borough Commander
 * Superintendent"), "Sen" and "Ch" only before another.
 */
export function isRankBefore(words: Words, i: number, isInner: boolean): boolean {
  const word = bare(words, i);
  // "her father Max Berg"
  if (words.text(i) === 'father') return false;
  if (isRuler(word)) return !isInner && isRulerBefore(words, i);
  if (isRankOnly(word) || (isInner && (isRank(word) || innerRank(word) !== undefined))) return true;
  if (!isRank(word) || /^(?:judge|justice)$/.test(word) || !words.isCapital(i)) return false;
  const before = i > 0 && words.isCapital(i - 1) ? words.text(i - 1) : '';
  return before !== '' && isHead(before) && !isRank(bare(words, i - 1));
}

/** "King Abdullah", "Zulu king Abdullah", but not "comeback queen Anna Berg", nor "adviser to the King, Max Moss". */
const isRulerBefore = (words: Words, i: number): boolean =>
  words.isCapital(i) ? !words.endsPerson(i) && words.lower(i - 1) !== 'the' : i > 0 && words.isCapital(i - 1);

export const isGeneralOffice = (words: Words, i: number): boolean =>
  bare(words, i) === 'general' &&
  /^(?:secretary|attorney|director|governor|solicitor|inspector|consul|auditor|surgeon|postmaster|comptroller|adjutant)$/.test(
    bare(words, i - 1),
  );

export const bare = (words: Words, i: number): string => withoutStop(words.lower(i));

/** A head, "general" only behind the noun that it belongs to; "the elder Berg" is no elder. */
export const isOffice = (words: Words, from: number, i: number): boolean =>
  words.isFirstLady(i) ||
  (bare(words, i) === 'general'
    ? i > from && isGeneralOffice(words, i)
    : isHead(words.text(i)) && words.text(i) !== 'elder');

/** Grows a title over what specifies it: "Sea Council deputy general secretary", "Nordwind's chief executive". */
export function extend(words: Words, from: number, first: number, end: number): number {
  let start = first;
  while (start > from && end - start < longest) {
    const length = qualifierLength(words, from, start, end);
    if (length === 0) break;
    start -= length;
  }
  while (start < first && (words.isPossessive(start) || /^(?:and|&)$/.test(words.lower(start)))) start++;
  // A figure opens a name of capitals only.
  if (start < first && /^\d+$/.test(words.text(start)) && !words.isCapital(start + 1)) start++;
  return start;
}

/** "ambassador to Finland" */
const envoys = new Set(
  'ambassador envoy emissary representative nuncio delegate commissioner consul secretary'.split(' '),
);

/** The start of a title with "of" that ends before token `end`, or -1: "Secretary of State", "Head of Public Service". */
export function bridgedTitle(words: Words, from: number, end: number): number {
  if (determiners.has(words.lower(end - 1)) || /^(?:of|for|and|at|in)$/.test(words.lower(end - 1))) return -1;
  const isWhole = isOffice(words, from, end - 1);
  for (let k = end - 2; k >= Math.max(from + 1, end - longest); k--) {
    const lower = words.lower(k);
    // "a spokesman for President Berg": his office stands behind the preposition whole.
    if (lower === 'for' && isWhole) return -1;
    // "the personality of President Berg", likewise
    if (lower === 'of' && isWhole && !words.isCapital(k - 1)) return -1;
    if ((lower === 'of' || lower === 'for') && isHead(words.text(k - 1))) return k - 1;
    if (lower === 'to' && envoys.has(words.lower(k - 1))) return k - 1;
    if (!words.isCapital(k) && !/^(?:of|for|the|and|at|in|&)$/.test(lower)) return -1;
    if (!words.isCapital(end - 1)) return -1;
  }
  return -1;
}
