/** Datelines: the place, agency and date before the first sentence of a report. */
import { openAlternatives } from '../text/alternatives.ts';
import { openExpression } from '../text/expression.ts';
import * as cuttings from './expressions.constant.ts';

const withAgency = openAlternatives(cuttings.withAgency);
const withPlace = openAlternatives(cuttings.withPlace);
const withDate = openAlternatives(cuttings.withDate);
const glued = openAlternatives(cuttings.glued);
/** A sentence begins here. */
const opening = openExpression(String.raw`^["“‘'([]*[\p{Lu}\p{N}$£€]`, 'u');

/** How many code units at the start of an article's first sentence are its dateline; 0 without one. */
export function datelineLength(sentence: string): number {
  const head = sentence.length > 160 ? sentence.slice(0, 160) : sentence;
  // Most sentences have none of these marks: no need to look closer.
  if (!/[(—–―]|--|[-:]\s/.test(head)) return 0;
  for (const pattern of [withAgency, withPlace, withDate, glued]) {
    const match = pattern.exec(head);
    if (match === null) continue;
    const rest = sentence.slice(match[0].length);
    if (opening(rest).test(rest)) return match[0].length;
  }
  return 0;
}
