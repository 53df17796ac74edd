/**
 * Which sentences of an article may stand in a summary, and where each begins once a dateline is cut off: what a reader
 * would trip over is ruled out here, before any ranking.
 */
import { lowerBit, kindAt } from '../text/characters.ts';
import { openExpression } from '../text/expression.ts';
import type { Segmentation } from '../text/segmentation.ts';
import { isHeadline } from '../text/title-case.ts';
import { addressesVisitor, isBoilerplate, isByline, isCaption, isCode, isNoAnswer } from './furniture.ts';
import { datelineLength } from './dateline.ts';
import { findQuotations } from './quotations.ts';
import { leansOnPrevious, opensWithConnective } from './reference.ts';

/** How a sentence may be used. */
export const fitness = {
  /** May stand in a summary. */
  good: 0,
  /** Only when the good ones run out: questions, fragments, overlong sentences, what looks like a caption. */
  poor: 1,
  /** Only when there is nothing else: one end of a quotation whose other end isn't in reach. */
  half: 2,
  /** Never: site furniture, headings, by-lines, rights notices, the title again. */
  furniture: 3,
} as const;

/** For each sentence the last one before it that isn't furniture, or -1. */
export function previousReadable(fitnesses: Uint8Array): Int32Array {
  const previous = new Int32Array(fitnesses.length);
  let last = -1;
  for (let s = 0; s < fitnesses.length; s++) {
    previous[s] = last;
    if (fitnesses[s] !== fitness.furniture) last = s;
  }
  return previous;
}

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

/** Bounds of a readable sentence in words; the design's figures, no cost in ROUGE on the development corpora. */
const fewestWords = 6;
const mostWords = 60;

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
    const alone = sentences.opensParagraph[s] === 1 && (s + 1 === n || sentences.opensParagraph[s + 1] === 1);
    found.words[s] = words;
    const lower = sentence.toLowerCase();
    found.fitness[s] = judge(sentence, lower, words, alone, titleKey, quotations.broken[s] === 1);
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

function judge(
  sentence: string,
  lower: string,
  words: number,
  alone: boolean,
  titleKey: string,
  isHalfQuoted: boolean,
): number {
  if (isBoilerplate(lower) || isByline(sentence) || isCode(sentence) || isHeadline(sentence)) return fitness.furniture;
  const mark = finalMark(sentence);
  const ends = mark === '.' || mark === '!' || mark === '?' || mark === '…';
  if (!ends && (words < 10 || (alone && words < 20) || sentence.endsWith(':'))) return fitness.furniture;
  if (isShouted(sentence) || isCutOff(sentence, words) || isPlaceAlone(sentence)) return fitness.furniture;
  // A sentence has spaces and marks beside its letters, but never as many again.
  if (titleKey !== '' && sentence.length < 2 * titleKey.length && comparable(sentence) === titleKey)
    return fitness.furniture;
  if (isHalfQuoted) return fitness.half;
  if (!ends || words < fewestWords || words > mostWords || breaksOff(sentence)) return fitness.poor;
  if (/^(?:--+|[—–-])\s/.test(sentence) || kindAt(sentence, 0) & lowerBit || mark === '?') return fitness.poor;
  return isCaption(lower) || isNoAnswer(lower) || addressesVisitor(lower) || isGlued(sentence) || isLabelled(sentence)
    ? fitness.poor
    : fitness.good;
}

/** A sentence's last character, closing quotation marks and brackets left out. */
function finalMark(sentence: string): string {
  let last = sentence.length - 1;
  while (last > 0 && `"”’'»)]`.includes(sentence.charAt(last))) last--;
  return sentence.charAt(last);
}

/** An ellipsis ends it: a teaser, or a sentence that was cut at the dots of a title. */
function breaksOff(sentence: string): boolean {
  return sentence.endsWith('...') || sentence.endsWith('…');
}

/** The beginning of another text: cut at "[…]", after a word or two, or after a word that asks for another. */
function isCutOff(sentence: string, words: number): boolean {
  if (/(?:\[(?:\.\.\.|…)\]|\((?:\.\.\.|…)\))$/.test(sentence)) return true;
  return breaksOff(sentence) && (words < 4 || opensPhrase.test(sentence.slice(-20)));
}

const opensPhrase =
  /[ ’'](?:an?|the|of|to|and|or|in|on|at|by|for|from|with|into|its|their|his|her|our|your|that|which|who|while|is|are|was|were|has|have|as|this|these|more|der|die|das|den|dem|des|und|oder|mit|von|vom|zu|zum|zur|ein|eine[mnrs]?|für|auf|im|in|le|la|les|du|de|des|et|ou|un|une|dans|pour|sur|avec|qui|que|l|d|el|los|las|del|y|con|por|para|en|il|lo|gli|di|e|per|che|da|do|em|um|uma|na|w|z|i|na|do) ?(?:\.\.\.|…)$/i;

/** A dateline that ends in a stop: "Corve (Sample Wire)." */
function isPlaceAlone(sentence: string): boolean {
  return sentence.length < 60 && placeAlone(sentence).test(sentence);
}

const placeAlone = openExpression(String.raw`^\p{Lu}[\p{L}./’' -]{1,30} \([\p{Lu}][\p{L}\d./, -]{1,20}\)\.$`, 'u');

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

const signs = openExpression(String.raw`[^\p{L}\p{N}]+`, 'gu');

/** Letters and digits alone, in lower case. */
function comparable(text: string): string {
  return text.toLowerCase().replace(signs(text), '');
}

/** Capitals throughout. */
function isShouted(sentence: string): boolean {
  return !/[a-z]/.test(sentence) && sentence === sentence.toUpperCase() && /\p{Lu}.*\p{Lu}/u.test(sentence);
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

/** A caption's label before its text: "Devastated: The little girl …". */
function isLabelled(sentence: string): boolean {
  return sentence.includes(': ') && label(sentence).test(sentence);
}

const label = openExpression(String.raw`^\p{Lu}[\p{L}'’-]*(?: [\p{L}'’-]+){0,2}: ["“‘]?\p{Lu}`, 'u');

/** Two sentences without a space between them: "… on Sunday.Rescuers …". */
function isGlued(sentence: string): boolean {
  return /[a-z][a-z][.!?]["”]?[A-Z][a-z]/.test(sentence);
}
