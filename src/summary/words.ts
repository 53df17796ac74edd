/**
 * The words of an article by sentence, as numbers: what every feature counts. Content words are lower-cased, split at
 * hyphens, freed of the possessive and of stop words, and stemmed.
 */
import { openExpression } from '../text/expression.ts';
import type { Segmentation } from '../text/segmentation.ts';
import { stem } from '../text/stem.ts';
import { stopwords } from '../text/stopwords.ts';
import type { Candidates } from './candidates.ts';

/** Distinct content stems per sentence in compressed rows; stems are numbered in order of first occurrence. */
export interface Words {
  /** The stems by number. */
  readonly stems: readonly string[];
  /** Occurrences in the text, furniture left out. */
  readonly total: Int32Array;
  /** Occurrences written with a capital, other than at the start of a sentence. */
  readonly capitalised: Int32Array;
  /** `stem[row[s]]` to `stem[row[s + 1] - 1]` are sentence `s`'s distinct stems, `count` how often each occurs. */
  readonly row: Int32Array;
  readonly stem: Int32Array;
  readonly count: Int32Array;
  /** Word tokens of a sentence. */
  readonly tokens: Int32Array;
  /** Capitalised word tokens, the first of the sentence left out. */
  readonly capitals: Int32Array;
  /** I, we, my, our… */
  readonly firstPerson: Int32Array;
}

const firstPerson = new Set(['i', 'we', 'me', 'us', 'my', 'our', 'mine', 'ours', 'myself', 'ourselves']);

/** Number of a word that carries no content. */
const none = -1;

const word = openExpression(String.raw`[\p{L}\p{N}\p{M}'’.]+`, 'gu');

/** The content stems of a piece of text that is not part of the article: a title, a query. */
export function contentStems(text: string): string[] {
  const found: string[] = [];
  for (const match of text.match(word(text)) ?? []) {
    const stemmed = contentStem(match.replace(/(?<!\.)\.+$/, ''));
    if (stemmed !== undefined) found.push(stemmed);
  }
  return found;
}

/** The stem of a word that carries content. */
function contentStem(word: string): string | undefined {
  let lower = word.toLowerCase();
  if (lower.includes('’')) lower = lower.replaceAll('’', "'");
  if (lower.endsWith("'s")) lower = lower.slice(0, -2);
  if (lower.length < 2 && !/\p{N}/u.test(lower)) return undefined;
  if (stopwords.has(lower)) return undefined;
  return stem(lower);
}

/** Numbers the words of an article. Linear in its length. */
export function indexWords(document: Segmentation, candidates: Candidates, isFurniture: (s: number) => boolean): Words {
  const { text, tokens, firstToken } = document;
  const n = candidates.length;
  const numbers = new Map<string, number>();
  const stems: string[] = [];
  // Word forms repeat: each is looked up and stemmed once.
  const forms = new Map<string, number>();
  const total: number[] = [];
  const capitalised: number[] = [];
  const lastSeen: number[] = [];
  const row = new Int32Array(n + 1);
  const stemAt: number[] = [];
  const countAt: number[] = [];
  const tokenCount = new Int32Array(n);
  const capitals = new Int32Array(n);
  const first = new Int32Array(n);

  const numberOf = (form: string): number => {
    let number = forms.get(form);
    if (number !== undefined) return number;
    const stemmed = contentStem(form);
    if (stemmed === undefined) number = none;
    else {
      number = numbers.get(stemmed);
      if (number === undefined) {
        number = stems.length;
        numbers.set(stemmed, number);
        stems.push(stemmed);
        total.push(0);
        capitalised.push(0);
        lastSeen.push(-1);
      }
    }
    forms.set(form, number);
    return number;
  };

  for (let s = 0; s < n; s++) {
    const from = stemAt.length;
    row[s] = from;
    const furniture = isFurniture(s);
    let opening = true;
    for (let t = firstToken[s]!; t < firstToken[s + 1]!; t++) {
      const start = tokens.start[t]!;
      if (start < candidates.start[s]!) continue;
      const code = text.charCodeAt(start);
      if (!isWordStart(code)) continue;
      const token = text.slice(start, tokens.end[t]!);
      tokenCount[s] = tokenCount[s]! + 1;
      const capital = isCapital(code);
      if (capital && !opening) capitals[s] = capitals[s]! + 1;
      if (firstPerson.has(token.toLowerCase())) first[s] = first[s]! + 1;
      const parts = token.includes('-') ? token.split('-') : undefined;
      for (let p = 0; p < (parts?.length ?? 1); p++) {
        const number = numberOf(parts ? parts[p]! : token);
        if (number === none || furniture) continue;
        total[number] = total[number]! + 1;
        if (capital && !opening) capitalised[number] = capitalised[number]! + 1;
        const seen = lastSeen[number]!;
        if (seen >= from) countAt[seen] = countAt[seen]! + 1;
        else {
          lastSeen[number] = stemAt.length;
          stemAt.push(number);
          countAt.push(1);
        }
      }
      opening = false;
    }
  }
  row[n] = stemAt.length;
  return {
    stems,
    total: Int32Array.from(total),
    capitalised: Int32Array.from(capitalised),
    row,
    stem: Int32Array.from(stemAt),
    count: Int32Array.from(countAt),
    tokens: tokenCount,
    capitals,
    firstPerson: first,
  };
}

function isWordStart(code: number): boolean {
  if (code < 128) return (code >= 97 && code <= 122) || (code >= 65 && code <= 90) || (code >= 48 && code <= 57);
  // Dashes and quotation marks are what isn't ASCII in most texts.
  return (code < 0x2010 || code > 0x2027) && /[\p{L}\p{N}]/u.test(String.fromCharCode(code));
}

function isCapital(code: number): boolean {
  if (code < 128) return code >= 65 && code <= 90;
  return /\p{Lu}/u.test(String.fromCharCode(code));
}
