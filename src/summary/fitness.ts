/** Whether a sentence, by itself, may stand in a summary: what a reader would trip over is ruled out. */
import { kindAt, lowerBit } from '../text/characters.ts';
import { openExpression } from '../text/expression.ts';
import { isHeadline } from '../text/title-case.ts';
import { addressesVisitor, isBoilerplate, isByline, isCaption, isCode, isNoAnswer } from './furniture.ts';

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

/** Bounds of a readable sentence in words; the design's figures, no cost in ROUGE on the development corpora. */
const fewestWords = 6;
const mostWords = 60;

/** What is known of a sentence beside its text. */
export interface SentenceForm {
  /** Words as `wc -w` counts them. */
  readonly words: number;
  /** Whether it is a paragraph of its own. */
  readonly isAlone: boolean;
  /** Whether a quotation mark in it has no partner in reach. */
  readonly isHalfQuoted: boolean;
  /** The article's title as `comparable` gives it; '' without one. */
  readonly titleKey: string;
}

/** A value of `fitness`. */
export function fitnessOf(sentence: string, { words, isAlone, isHalfQuoted, titleKey }: SentenceForm): number {
  const lower = sentence.toLowerCase();
  if (isBoilerplate(lower) || isByline(sentence) || isCode(sentence) || isHeadline(sentence)) return fitness.furniture;
  const mark = finalMark(sentence);
  const ends = mark === '.' || mark === '!' || mark === '?' || mark === '…';
  if (!ends && (words < 10 || (isAlone && words < 20) || sentence.endsWith(':'))) return fitness.furniture;
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
export function breaksOff(sentence: string): boolean {
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

const signs = openExpression(String.raw`[^\p{L}\p{N}]+`, 'gu');

/** Letters and digits alone, in lower case. */
export function comparable(text: string): string {
  return text.toLowerCase().replace(signs(text), '');
}

/** Capitals throughout. */
function isShouted(sentence: string): boolean {
  return !/[a-z]/.test(sentence) && sentence === sentence.toUpperCase() && /\p{Lu}.*\p{Lu}/u.test(sentence);
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
