/** What surrounds the matches of a document: neighbouring words, names, the sentence, and what else is named. */
import { openExpression } from '../../text/expression.ts';
import type { Segmentation } from '../../text/segmentation.ts';
import type { NameSpan } from '../names.ts';
import { Evidence } from './evidence.ts';
import { classBit, type Form, type Gazetteer } from './gazetteer.ts';
import type { Matches } from './matches.ts';
import type { WordClass } from './kinds.ts';
import { isWordCode, Neighbours } from './neighbours.ts';

/** Forms, by their number, that the document has used for something else than a country. */
export interface OtherSenses {
  /** With how often. */
  readonly people: Map<number, number>;
  readonly towns: Set<number>;
  /** The last sentence that named a language with one of them; -1 before any did. */
  languageIn: number;
}

const lowerLetter = openExpression(String.raw`\p{Ll}`, 'u');
const longWord = openExpression(String.raw`\p{L}{4,}`, 'gu');
const opensUpper = openExpression(String.raw`^\p{Lu}`, 'u');
const letterOrDigit = openExpression(String.raw`[\p{L}\p{N}]`, 'u');

const isShouted = (text: string): boolean => !lowerLetter(text).test(text);

function isHeadline(text: string): boolean {
  const words = text.match(longWord(text)) ?? [];
  const capital = words.filter((word) => opensUpper(word).test(word)).length;
  return words.length >= 3 && capital >= words.length - 1 && capital / words.length > 0.8;
}

const picture =
  /\b(?:jpe?gs?|gifs?|svg|pdfs?|pixels?|images?|files?|formats?|logos?|pictures?|bitmaps?|screenshots?)\b/i;
const speaksOfPictures = (text: string): boolean => picture.test(text);

export class Context extends Neighbours {
  readonly matches: Matches;
  readonly gazetteer: Gazetteer;
  readonly document: Segmentation;
  readonly senses: OtherSenses = { people: new Map(), towns: new Set(), languageIn: -1 };
  readonly evidence = new Evidence();
  /** For each country the form that names it, or -1 where there are several. */
  private formsOf: Map<string, number> | undefined;
  private localCount = -1;
  private sentenceAsked = -1;
  private readonly answers = new Map<(text: string) => boolean, boolean>();
  private readonly textAnswers = new Map<(text: string) => boolean, boolean>();
  private sentenceRead = -1;
  private sentenceClasses = 0;
  private readonly names: readonly NameSpan[];
  private nameAt = 0;
  private bearers: Set<string> | undefined;

  constructor(gazetteer: Gazetteer, document: Segmentation, matches: Matches, names: readonly NameSpan[]) {
    super(document.text, gazetteer.packed);
    this.gazetteer = gazetteer;
    this.document = document;
    this.matches = matches;
    this.names = names;
  }

  form(i: number): Form {
    return this.gazetteer.form(this.matches.form[i]!);
  }

  surface(i: number): string {
    return this.text.slice(this.matches.start[i]!, this.matches.end[i]!);
  }

  /** The match that begins at an offset, -1 if none does. */
  matchAt(start: number, near: number): number {
    const { matches } = this;
    for (let i = Math.max(0, near - 3); i < Math.min(matches.length, near + 4); i++) {
      if (matches.start[i] === start) return i;
    }
    return -1;
  }

  /** The match that ends at an offset, -1 if none does. */
  matchEnding(end: number, near: number): number {
    const { matches } = this;
    for (let i = Math.max(0, near - 3); i < Math.min(matches.length, near + 4); i++) {
      if (matches.end[i] === end) return i;
    }
    return -1;
  }

  /** The recogniser's name over a match; ask in the order of the text. */
  nameOver(i: number): NameSpan | undefined {
    const start = this.matches.start[i]!;
    const end = this.matches.end[i]!;
    while (this.nameAt > 0 && this.names[this.nameAt - 1]!.end > start) this.nameAt--;
    while (this.nameAt < this.names.length && this.names[this.nameAt]!.end <= start) this.nameAt++;
    const name = this.nameAt < this.names.length ? this.names[this.nameAt]! : undefined;
    return name !== undefined && name.start < end ? name : undefined;
  }

  /** Whether a word is the given name or the surname of somebody named in full, and never a place's name. */
  isBorne(word: string): boolean {
    if (this.bearers === undefined) {
      this.bearers = new Set();
      for (const { type, start, end, firstToken, endToken } of this.names) {
        if (type !== 'PER' || endToken - firstToken < 2) continue;
        const name = this.text.slice(start, end).split(/\s+/);
        this.bearers.add(name[0]!).add(name.at(-1)!);
      }
      for (const { type, start, end } of this.names) {
        if (type === 'LOC') this.bearers.delete(this.text.slice(start, end));
      }
    }
    return this.bearers.has(word);
  }

  /** Whether a match begins its sentence, quotation marks aside. */
  opensSentence(i: number): boolean {
    const from = this.document.sentences.start[this.matches.sentence[i]!]!;
    const before = this.text.slice(from, this.matches.start[i]!);
    return before.length < 3 && !letterOrDigit(before).test(before);
  }

  /** Whether a sentence is as `test` says of its text, found out once: rules ask again for each match in it. */
  private askSentence(sentence: number, test: (text: string) => boolean): boolean {
    if (sentence !== this.sentenceAsked) {
      this.sentenceAsked = sentence;
      this.answers.clear();
    }
    let answer = this.answers.get(test);
    if (answer === undefined) {
      const { start, end } = this.document.sentences;
      answer = test(this.text.slice(start[sentence]!, end[sentence]!));
      this.answers.set(test, answer);
    }
    return answer;
  }

  /** Whether the whole text is as `test` says, found out once. */
  textIs(test: (text: string) => boolean): boolean {
    let answer = this.textAnswers.get(test);
    if (answer === undefined) this.textAnswers.set(test, (answer = test(this.text)));
    return answer;
  }

  /** Whether a sentence is written in capitals throughout. */
  isShouted(sentence: number): boolean {
    return this.askSentence(sentence, isShouted);
  }

  /** Whether a sentence is written like a headline: nearly all its longer words with capitals. */
  isHeadline(sentence: number): boolean {
    return this.askSentence(sentence, isHeadline);
  }

  /** Whether a sentence speaks of files and pictures. */
  speaksOfPictures(sentence: number): boolean {
    return this.askSentence(sentence, speaksOfPictures);
  }

  /** Whether a match's sentence has a word of a class. */
  sentenceHas(i: number, name: WordClass): boolean {
    const sentence = this.matches.sentence[i]!;
    if (sentence !== this.sentenceRead) {
      this.sentenceRead = sentence;
      this.sentenceClasses = 0;
      const { firstToken } = this.document;
      for (let t = firstToken[sentence]!; t < firstToken[sentence + 1]!; t++) this.sentenceClasses |= this.classesOf(t);
    }
    return (this.sentenceClasses & classBit(name)) !== 0;
  }

  /** Classes of a token's word, as bits. */
  private classesOf(token: number): number {
    const start = this.document.tokens.start[token]!;
    if (this.document.tokens.end[token]! - start < 2 || !isWordCode(this.text.charCodeAt(start))) return 0;
    return this.classesAt(start);
  }

  /** Words of a class in the document, counted up to a limit. */
  countWords(name: WordClass, limit: number): number {
    const bit = classBit(name);
    let found = 0;
    for (let t = 0; t < this.document.tokens.length && found < limit; t++) {
      if ((this.classesOf(t) & bit) !== 0) found++;
    }
    return found;
  }

  /** Words of streets, schools and counties in the document, up to four. */
  get localWords(): number {
    if (this.localCount < 0) this.localCount = this.countWords('local', 4);
    return this.localCount;
  }

  /** Whether the document has another word for a match's country, its places aside. */
  hasOtherForm(i: number): boolean {
    if (this.formsOf === undefined) {
      this.formsOf = new Map();
      for (let k = 0; k < this.matches.length; k++) {
        const { kind, codes } = this.form(k);
        const code = codes[0];
        if (code === undefined || ['capital', 'town', 'state', 'region'].includes(kind)) continue;
        const number = this.matches.form[k]!;
        const known = this.formsOf.get(code);
        this.formsOf.set(code, known === undefined || known === number ? number : -1);
      }
    }
    return this.formsOf.get(this.form(i).codes[0]!) === -1;
  }
}
