/** Names of people taken apart: titles, order, nickname, suffix, words and their spellings. */
import { openExpression } from '../../text/expression.ts';
import { nameSuffixes } from '../names/lists.ts';
import { fold, looseKey } from './spelling.ts';

export interface PersonName {
  /** As it is shown: blanks made single, no possessive, no soft hyphens. */
  readonly text: string;
  /** Lower-case words without accents, nicknames and suffixes; an initial keeps no dot. */
  readonly words: readonly string[];
  /** The same words in a spelling that transliterations share. */
  readonly keys: readonly string[];
  /** The keys as one word, spelled as one: "Soo-min", "Soo Min". */
  readonly joined: string;
  /** `jr`, `sr`, `ii`, … */
  readonly suffix: string;
  readonly nickname: string;
}

/** "Moss dynasty" is a Moss: without the words in lower case behind a name. */
function withoutTail(text: string): string {
  const words = text.split(' ');
  let end = words.length;
  while (end > 1 && lowerWord(words[end - 1]!).test(words[end - 1]!)) end--;
  return end < words.length && capital(words[end - 1]!).test(words[end - 1]!) ? words.slice(0, end).join(' ') : text;
}

/** "Lind, Anna", as catalogues and mail programs write it, the other way round. */
function inOrder(text: string): string {
  const [surname, given, ...rest] = text.split(', ');
  if (given === undefined || rest.length > 0 || /\s/.test(given) || nameSuffixes.has(given.toLowerCase())) return text;
  return `${given} ${surname}`;
}

const capital = openExpression(String.raw`^\p{Lu}`, 'u');
const lowerWord = openExpression(String.raw`^\p{Ll}{4,}$`, 'u');
const gluedInitial = openExpression(String.raw`(\p{Lu}\.)(?=\p{Lu})`, 'gu');
const letter = openExpression(String.raw`\p{L}`, 'u');

const loosePart = openExpression(String.raw` - (?=\p{Ll})|(?<= (?:al|el|an|ad|as|ar)) - `, 'gu');
const otherName = /\b(?:alias|aka)\b/;
const namesAnother = (text: string): boolean => otherName.test(text.toLowerCase());

/** Two of the steps are looked at first: few names need them. */
function clean(surface: string): string {
  let text = withoutTail(
    surface
      .replace(/\u00ad/g, '')
      .replace(/\s+/g, ' ')
      .trim(),
  );
  if (text.includes(' - ')) text = text.replace(loosePart(text), '-');
  text = text.trim();
  if (namesAnother(text)) text = text.replace(/^alias\s+["'‘“]?|(?<!\s)\s+(?:alias|aka)\s[^]*$/giu, '');
  return withoutOddQuote(text)
    .replace(/['’]s?$/, '')
    .replace(/(?<![,;:])[,;:]+$/, '')
    .trim();
}

/** 'Che" Moss' lost the other mark. */
const withoutOddQuote = (text: string): string =>
  text.includes('"') && text.indexOf('"') === text.lastIndexOf('"') ? text.replace('"', '') : text;

/** The number of a ruler: "Benedict XVI". */
const ordinal = /\s[IVX]{2,}$/;

/**
 * Titles that the recogniser may leave at the head of a name. Some are surnames or given names too ("Prince"), but at the
 * head of a longer name hardly ever.
 */
const leadingTitles = new Set(
  'dr mr mrs ms prof gen brig col lt maj sgt capt gov sen rep rev hon dg pm hh hrh king queen prince princess pope emir sheikh sheik viscount justice judge speaker nuncio patrolman cllr datuk constable detective det ch insp supt'.split(
    ' ',
  ),
);

/** Whether a word is such a title, in any case and with a stop. */
export const opensWithTitle = (word: string): boolean =>
  leadingTitles.has((word.endsWith('.') ? word.slice(0, -1) : word).toLowerCase());

/** The name without titles at its head. */
function withoutTitles(name: string): string {
  let rest = name.trim();
  for (let gap = /\s+/.exec(rest); gap !== null; gap = /\s+/.exec(rest)) {
    if (!opensWithTitle(rest.slice(0, gap.index))) break;
    rest = rest.slice(gap.index + gap[0].length);
  }
  return rest;
}

const blank = 32;
const hyphen = 45;
const capitalA = 65;

/**
 * The words of a name of ASCII words with capitals and a blank between them, as most are: all that is to be done with these is
 * to look for titles and suffixes. Undefined of any other.
 */
function plainWords(text: string): string[] | undefined {
  const words: string[] = [];
  let start = 0;
  let mayNameAnother = false;
  for (let at = 0; at <= text.length; at++) {
    const unit = at === text.length ? blank : text.charCodeAt(at);
    if (unit >= 65 && unit <= 90) {
      if (unit === capitalA) mayNameAnother = true;
    } else if (at === start) return undefined;
    else if (unit === blank) {
      words.push(text.slice(start, at).toLowerCase());
      start = at + 1;
    } else if (unit === hyphen) mayNameAnother = true;
    else if (unit < 97 || unit > 122) return undefined;
  }
  return mayNameAnother && namesAnother(text) ? undefined : words;
}

/** Takes a name apart; titles at its head are left out. */
export function parseName(surface: string): PersonName {
  const plain = plainWords(surface);
  if (plain !== undefined && (plain.length === 1 || !leadingTitles.has(plain[0]!))) return named(surface, plain, '');
  const rest = withoutTitles(surface);
  if (rest !== surface) return parseName(rest);
  const text = inOrder(clean(rest));
  let nickname = '';
  const bare = text.replace(/\s\(?["“'‘(]([^"”'’)]{2,20})["”'’)]\)?/g, (_, inner: string) => {
    nickname = fold(inner);
    return '';
  });
  const words: string[] = [];
  for (const part of bare.replace(gluedInitial(bare), '$1 ').split(/[\s,]+/)) {
    const word = fold(part);
    if (letter(word).test(word)) words.push(word);
  }
  return named(text, words, nickname, bare);
}

/** The name of words that may end in a ruler's number or a suffix; `bare` is the text without the nickname. */
function named(text: string, words: string[], nickname: string, bare = text): PersonName {
  let suffix = '';
  if (words.length > 1 && 'IVX'.includes(bare[bare.length - 1]!) && ordinal.test(bare)) suffix = words.pop()!;
  else while (words.length > 1 && nameSuffixes.has(words[words.length - 1]!)) suffix = words.pop()!;
  const keys: string[] = [];
  let joined = '';
  let mayHold = false;
  for (const word of words) {
    const key = looseKey(word);
    keys.push(key);
    joined += key;
    mayHold ||= key.startsWith('o') || key.endsWith('o');
  }
  // Short words have no loose spelling of their own, but as a part of a longer one they do: "Soo Min" of "Soo-min".
  if (mayHold) joined = joined.replaceAll('oo', 'u');
  return { text, words, keys, joined, suffix, nickname };
}
