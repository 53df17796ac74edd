/** How far a title before a name reaches: the ranks, the office's noun, with "of …" or with what specifies it. */
import type { Words } from './role-tokens.ts';
import { innerRank } from './role-words.ts';
import { qualifierLength } from './title-qualifiers.ts';
import { kind, withoutStop } from './word-kinds.ts';

/** How many tokens a title may have. */
const longest = 10;

/**
 * Whether a token is a rank: one that may be an office only before another rank or behind an office ("Borough Commander
 * Superintendent"), "Sen" and "Ch" only before another.
 */
export function isRankBefore(words: Words, i: number, isInner: boolean): boolean {
  if (words.is(i, kind.ruler)) return !isInner && isRulerBefore(words, i);
  if (!words.is(i, kind.rank)) return isInner && innerRank(bare(words, i)) !== undefined;
  // "her father Max Berg"
  if (words.text(i) === 'father') return false;
  if (isInner || words.is(i, kind.rankOnly)) return true;
  if (/^(?:judge|justice)$/.test(bare(words, i)) || !words.isCapital(i) || i === 0) return false;
  return words.isCapital(i - 1) && words.is(i - 1, kind.head) && !words.is(i - 1, kind.rank);
}

/** "King Abdullah", "Zulu king Abdullah", but not "comeback queen Anna Berg", nor "adviser to the King, Max Moss". */
const isRulerBefore = (words: Words, i: number): boolean =>
  words.isCapital(i) ? !words.endsPerson(i) && !words.reads(i - 1, 'the') : i > 0 && words.isCapital(i - 1);

export const isGeneralOffice = (words: Words, i: number): boolean =>
  words.reads(i, 'general') &&
  /^(?:secretary|attorney|director|governor|solicitor|inspector|consul|auditor|surgeon|postmaster|comptroller|adjutant)$/.test(
    bare(words, i - 1),
  );

/** "Dr." as "dr". */
export const bare = (words: Words, i: number): string => withoutStop(words.lower(i));

/** A head, "general" only behind the noun that it belongs to; "the elder Berg" is no elder. */
export const isOffice = (words: Words, from: number, i: number): boolean =>
  words.isFirstLady(i) ||
  (words.reads(i, 'general')
    ? i > from && isGeneralOffice(words, i)
    : words.is(i, kind.head) && words.text(i) !== 'elder');

/** Grows a title over what specifies it: "Sea Council deputy general secretary", "Nordwind's chief executive". */
export function extend(words: Words, from: number, first: number, end: number): number {
  let start = first;
  while (start > from && end - start < longest) {
    const length = qualifierLength(words, from, start, end);
    if (length === 0) break;
    start -= length;
  }
  while (start < first && (words.isPossessive(start) || words.isAnd(start))) start++;
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
  if (words.is(end - 1, kind.determiner | kind.bridge)) return -1;
  const isWhole = isOffice(words, from, end - 1);
  for (let k = end - 2; k >= Math.max(from + 1, end - longest); k--) {
    if (words.is(k, kind.preposition)) {
      const isOf = words.reads(k, 'of');
      const isFor = words.reads(k, 'for');
      // "a spokesman for President Berg", "the personality of President Berg": his office stands behind the preposition whole.
      if (isWhole && (isFor || (isOf && !words.isCapital(k - 1)))) return -1;
      if ((isOf || isFor) && words.is(k - 1, kind.head)) return k - 1;
      if (words.reads(k, 'to') && envoys.has(words.lower(k - 1))) return k - 1;
    }
    if (!words.isCapital(k) && !words.is(k, kind.bridge)) return -1;
    if (!words.isCapital(end - 1)) return -1;
  }
  return -1;
}
