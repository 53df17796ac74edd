/**
 * Which sentences of an article may stand in a summary, and where each begins once a dateline is cut off: what belongs
 * together, what leans on what, what is only the beginning of something else. Whether a sentence is fit by itself is asked in
 * fitness.ts.
 */
import { openExpression } from '../text/expression.ts';
import type { Segmentation } from '../text/segmentation.ts';
import { datelineLength } from './dateline.ts';
import { breaksOff, comparable, fitness, fitnessOf } from './fitness.ts';
import { findQuotations } from './quotations.ts';
import { leansOnPrevious, opensWithConnective } from './reference.ts';

/** The sentences of a segmentation, index by index. */
export interface Candidates {
  readonly length: number;
  /** Offsets into the text, the dateline left out. */
  readonly start: Int32Array;
  readonly end: Int32Array;
  /** A value of `fitness`. */
  readonly fitness: Uint8Array;
  /** 1 where the sentence can't be understood without the one before. */
  readonly leans: Uint8Array;
  /** The first and the last sentence of the quotation that each is part of; itself where it stands alone. */
  readonly quotationStart: Int32Array;
  readonly quotationEnd: Int32Array;
  /** Words as `wc -w` counts them. */
  readonly words: Int32Array;
}

/** Sentences that the captions of a report's first picture have at most. */
const mostCaptions = 4;

/** Looks at every sentence once. */
export function findCandidates(document: Segmentation, title: string | undefined): Candidates {
  const { text, sentences } = document;
  const n = sentences.length;
  const start = sentences.start.slice(0, n);
  const end = sentences.end.slice(0, n);
  const quotations = findQuotations(text, start, end, sentences.opensParagraph);
  const found: Candidates = {
    length: n,
    start,
    end,
    fitness: new Uint8Array(n),
    leans: new Uint8Array(n),
    quotationStart: quotations.first,
    quotationEnd: quotations.last,
    words: new Int32Array(n),
  };
  const titleKey = title === undefined ? '' : comparable(title);
  const listNumberLength = findListNumbers(text, start, n);
  let opensText = true;
  for (let s = 0; s < n; s++) {
    // Captions may stand before the paragraph that has the dateline.
    const mayOpen = opensText || (s < mostCaptions && sentences.opensParagraph[s] === 1);
    if (mayOpen) start[s] = start[s]! + datelineLength(text.slice(start[s]!, end[s]!));
    const head = text.slice(start[s]!, Math.min(end[s]!, start[s]! + 160));
    const isUncut = start[s] === sentences.start[s];
    start[s] = start[s]! + ((isUncut ? listNumberLength.get(s) : undefined) ?? markerLength(head));
    const sentence = text.slice(start[s]!, end[s]!);
    const words = countWords(sentence);
    const isAlone = sentences.opensParagraph[s] === 1 && (s + 1 === n || sentences.opensParagraph[s + 1] === 1);
    found.words[s] = words;
    const isHalfQuoted = quotations.broken[s] === 1;
    found.fitness[s] = fitnessOf(sentence, { words, isAlone, isHalfQuoted, titleKey });
    const whole = s < quotations.last[s]! ? text.slice(start[s], end[quotations.last[s]!]) : sentence;
    found.leans[s] = s > 0 && leansOnPrevious(whole) ? 1 : 0;
    if (opensText && found.fitness[s] === fitness.good && opensWithConnective(sentence))
      found.fitness[s] = fitness.poor;
    // By-lines and headings may stand before the sentence that has the dateline.
    if (found.fitness[s] !== fitness.furniture) opensText = false;
  }
  dropTeasers(document, found);
  return found;
}

/** Fewer paragraphs that break off may be a writer's manner. */
const fewestTeasers = 4;

/** On a page of nothing but the beginnings of other articles, what breaks off is half a sentence. */
function dropTeasers({ text, sentences }: Segmentation, found: Candidates): void {
  let paragraphs = 0;
  const broken: number[] = [];
  for (let s = 0; s < found.length; s++) {
    if (s + 1 < found.length && sentences.opensParagraph[s + 1] === 0) continue;
    if (found.fitness[s] === fitness.furniture) continue;
    paragraphs++;
    if (breaksOff(text.slice(found.end[s]! - 3, found.end[s]))) broken.push(s);
  }
  if (broken.length < fewestTeasers || 2 * broken.length < paragraphs) return;
  for (const s of broken) found.fitness[s] = fitness.furniture;
}

/** Words as `wc -w` counts them. */
function countWords(text: string): number {
  let count = 0;
  let inside = false;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    const space = code <= 32 || code === 0xa0 || code === 0x2028 || code === 0x2029 || code === 0x3000;
    if (!space && !inside) count++;
    inside = !space;
  }
  return count;
}

/** A bullet, or the credit of a picture, that stands before a sentence: "- ", "(Ada Holm/Daily Post) ". */
const marker = openExpression(
  String.raw`^(?:[-–—•*▪◦·]\s+|\((?:[Pp]hotos? (?:by|courtesy)|[^()/]{3,40}\/)[^()]{2,60}\)\s+)(?=["“‘'(]*[\p{Lu}\p{N}])`,
  'u',
);

function markerLength(sentence: string): number {
  return /^[-–—•*▪◦·(]/.test(sentence) ? (marker(sentence).exec(sentence)?.[0].length ?? 0) : 0;
}

/** The number of an entry before its sentence. */
const listNumber = /^\(?(\d{1,2})[.)]\s+(?=["“‘'(]*[A-Z])/;

/**
 * How long the number is that each entry of a list opens with, by sentence: a number that another one goes on from. "1.
 * FC Lundby won" stands alone and has none.
 */
function findListNumbers(text: string, start: Int32Array, n: number): Map<number, number> {
  const found: { s: number; number: number; length: number }[] = [];
  for (let s = 0; s < n; s++) {
    const match = /[\d(]/.test(text.charAt(start[s]!)) ? listNumber.exec(text.slice(start[s], start[s]! + 12)) : null;
    if (match !== null) found.push({ s, number: Number(match[1]), length: match[0].length });
  }
  const known = new Set(found.map(({ number }) => number));
  return new Map(
    found
      .filter(({ number }) => known.has(number - 1) || known.has(number + 1))
      .map(({ s, length }) => [s, length] as const),
  );
}
