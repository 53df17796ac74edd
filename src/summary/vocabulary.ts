/**
 * The words of the articles of a run: each is freed of the possessive, told from stop words and stemmed when first met.
 * It changes no answer; what is remembered is bounded, and forgotten between two articles.
 */
import { detach } from '../text/detach.ts';
import { openExpression } from '../text/expression.ts';
import { stem } from '../text/stem.ts';
import { stopwords } from '../text/stopwords.ts';
import { unknown, WordTable } from '../text/word-table.ts';

/** Number of a word that carries no content. */
export const none = -1;

/** Words after which all are forgotten: some 5 MB. */
const mostWords = 60_000;

const figure = openExpression(String.raw`\p{N}`, 'u');
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
  if (lower.length < 2 && !figure(lower).test(lower)) return undefined;
  if (stopwords.has(lower)) return undefined;
  return stem(lower);
}

/** The stems of one article by number, in the order in which they are first met. */
export interface ArticleStems {
  readonly stems: string[];
  /** Inverse document frequency of each. */
  readonly idf: number[];
}

/** Words by number, with the stem and the inverse document frequency of each. */
export class Vocabulary {
  readonly #idfOf: (stem: string) => number;
  #words = new WordTable();
  /** Number of the stem of each word of the table, and of those beyond ASCII. */
  #stemOf: number[] = [];
  #beyond = new Map<string, number>();
  #numbers = new Map<string, number>();
  #stems: string[] = [];
  #idf: number[] = [];
  /** Of each stem its number in the article under way. */
  #inArticle: number[] = [];
  #met: number[] = [];
  #article: ArticleStems = { stems: [], idf: [] };

  constructor(idfOf: (stem: string) => number) {
    this.#idfOf = idfOf;
  }

  /** Begins an article: its stems are numbered from 0. The arrays are filled as they are met. */
  begin(): ArticleStems {
    if (this.#words.size + this.#beyond.size > mostWords) {
      this.#words = new WordTable();
      this.#stemOf = [];
      this.#beyond = new Map();
      this.#numbers = new Map();
      this.#stems = [];
      this.#idf = [];
      this.#inArticle = [];
    } else for (const number of this.#met) this.#inArticle[number] = none;
    this.#met = [];
    this.#article = { stems: [], idf: [] };
    return this.#article;
  }

  /**
   * The article's number of the stem of the word from `start` to `end` of a text with these code units; `none` where it has
   * no content.
   */
  numberAt(text: string, units: Uint16Array, start: number, end: number): number {
    const known = this.#words.find(units, start, end);
    let number: number;
    if (known >= 0) number = this.#stemOf[known]!;
    else if (known === unknown) {
      number = this.#stemNumber(text.slice(start, end));
      this.#words.add(units, start, end);
      this.#stemOf.push(number);
    } else number = this.#numberBeyond(text.slice(start, end));
    if (number === none) return none;
    const here = this.#inArticle[number]!;
    return here === none ? this.#meet(number) : here;
  }

  #numberBeyond(form: string): number {
    let number = this.#beyond.get(form);
    if (number === undefined) this.#beyond.set(detach(form), (number = this.#stemNumber(form)));
    return number;
  }

  #stemNumber(form: string): number {
    const stemmed = contentStem(form);
    if (stemmed === undefined) return none;
    let number = this.#numbers.get(stemmed);
    if (number === undefined) {
      const own = detach(stemmed);
      number = this.#stems.push(own) - 1;
      this.#numbers.set(own, number);
      this.#idf.push(this.#idfOf(own));
      this.#inArticle.push(none);
    }
    return number;
  }

  #meet(number: number): number {
    this.#met.push(number);
    this.#article.idf.push(this.#idf[number]!);
    return (this.#inArticle[number] = this.#article.stems.push(this.#stems[number]!) - 1);
  }
}
