/**
 * Sentences that belong to the page, not to the report. The reader of a page takes most of it away; scraped text and
 * feeds still carry some in the body.
 */
import { openAlternatives } from '../text/alternatives/alternatives.ts';
import { openExpression } from '../text/expression.ts';
import { cuttings } from './expressions.constant.ts';

const opensFurniture = openAlternatives(cuttings.opensFurniture);
const holdsFurniture = openAlternatives(cuttings.holdsFurniture);
const pointer = openAlternatives(cuttings.pointer);
const scene = openAlternatives(cuttings.scene);
const noAnswer = openAlternatives(cuttings.noAnswer);

const byline = openExpression(
  String.raw`^(?:written |posted |reported )?by:? (?:\p{Lu}[\p{L}.’'-]+(?![\p{L}.’'-])|the|and|for|of|in|,|&|\s|\|)+(?:[\d/:.apmgtAPMGT][\d\s/:,.apmgtAPMGT]*)?$`,
  'u',
);
const contact = /^[\w.+-]+@[\w.-]+$|^@\w+$|^(?:https?:\/\/|www\.)\S+$/;

/** Calls to click, subscribe, follow; notices of rights, credit and correction; of a sentence in lower case. */
export function isBoilerplate(lower: string): boolean {
  return opensFurniture.test(lower) || holdsFurniture.test(lower) || contact.test(lower);
}

/** "By Jane Smith, Associated Press", "Written by John Jones for the Evening Paper". */
export function isByline(sentence: string): boolean {
  if (sentence.length >= 160 || !/^(?:[Bb]y|[Ww]ritten|[Pp]osted|[Rr]eported)\b/.test(sentence)) return false;
  return byline(sentence).test(sentence.charAt(0).toLowerCase() + sentence.slice(1));
}

/** The text of a picture that stands among the article's sentences; of a sentence in lower case. */
export function isCaption(lower: string): boolean {
  return pointer.test(lower) || scene.test(lower);
}

const visitor = /\b(?:you|your|yours)\b/;
const site =
  /\b(?:cookies|newsletters?|unsubscribe|sign(?:ed|ing)? up|browser|javascript|inbox|podcasts|personali[sz]ed feed|privacy policy|terms of (?:use|service)|(?:this|our) (?:page|site|website|app|newsletter|partners|journalism|readers|community guidelines)|your (?:account|registration|subscription|device|inbox|donation|gift|cart|order)|(?:free|unlimited) (?:articles|access))\b/;

/** Speaks to whoever visits the site, not of what happened; of a sentence in lower case. */
export function addressesVisitor(lower: string): boolean {
  return visitor.test(lower) && site.test(lower) && !/["“”]/.test(lower);
}

/** That somebody didn't answer or has no comment, which reports close with; of a sentence in lower case. */
export function isNoAnswer(lower: string): boolean {
  return noAnswer.test(lower);
}

/** A comment or a statement of a program, or what a note of an encyclopedia cites: "^ Lind, T.: …". */
export function isCode(sentence: string): boolean {
  return /^(?:\/\/|\/\*|<!--|#!|>>> |\$ |\^ )|[{};]$/.test(sentence);
}
