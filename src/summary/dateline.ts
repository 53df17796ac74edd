/** Datelines: the place, agency and date before the first sentence of a report, and the by-line glued to them. */
import { openAlternatives } from '../text/alternatives/alternatives.ts';
import { openExpression } from '../text/expression.ts';
import { openOpenings } from '../text/openings.ts';
import { cuttings } from './expressions.constant.ts';

const withAgency = openAlternatives(cuttings.withAgency);
const withPlace = openAlternatives(cuttings.withPlace);
const withDate = openAlternatives(cuttings.withDate);
const glued = openAlternatives(cuttings.glued);
const withPlaceAndDate = openAlternatives(cuttings.withPlaceAndDate);
const gluedDay = openAlternatives(cuttings.gluedDay);
const gluedPlace = openAlternatives(cuttings.gluedPlace);
const gluedLabel = openAlternatives(cuttings.gluedLabel);
/** A sentence begins here. */
const opening = openExpression(String.raw`^["“‘'([]*[\p{Lu}\p{N}$£€]`, 'u');
/** What `withPlaceAndDate` has; few sentences do, and it takes long to compile. */
const dashAndDate = /[—–―-]\s*(?:\d|Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)/;
/** Few sentences have it, and `gluedPlace` takes long to compile. */
const nameAndFirstWord = openAlternatives(cuttings.nameAndFirstWord);
/** Code units that are looked at. */
const reach = 160;

/** Stamps, places and dates that may follow each other. */
const mostPieces = 4;

/** How many code units at the start of an article's first sentence are its by-line, stamp and dateline; 0 without any. */
export function datelineLength(sentence: string): number {
  const head = sentence.length > reach ? sentence.slice(0, reach) : sentence;
  // Most sentences have none of these marks: no need to look closer.
  if (
    !/[(—–―,]|--|[-:]\s|\d{4} |^by |^(?:first|last|published|updated|posted|image|media|video|photo)\b/.test(
      head.toLowerCase(),
    )
  )
    return 0;
  let length = stampLength(head) || bylineLength(head);
  for (let pieces = 0; pieces < mostPieces; pieces++) {
    const piece = placeLength(sentence.slice(length)) || gluedLength(sentence.slice(length));
    if (piece === 0) break;
    length += piece;
  }
  return length;
}

function placeLength(sentence: string): number {
  const head = sentence.slice(0, reach);
  for (const pattern of [withPlaceAndDate, withAgency, withPlace, withDate, glued]) {
    if (pattern === withPlaceAndDate && !dashAndDate.test(head)) continue;
    const match = pattern.exec(head);
    if (match === null) continue;
    const rest = sentence.slice(match[0].length);
    if (opening(rest).test(rest)) return match[0].length;
  }
  return 0;
}

/** A day, a place or a label of the page without a mark between it and the sentence. */
function gluedLength(sentence: string): number {
  const head = sentence.slice(0, reach);
  const match =
    gluedLabel.exec(head) ?? gluedDay.exec(head) ?? (nameAndFirstWord.test(head) ? gluedPlace.exec(head) : null);
  return match === null ? 0 : match[0].length;
}

const bylineWord = openExpression(String.raw`^(?:\p{Lu}[\p{L}\d.,'’-]*|\d[\d:,]*|and|&|for|of|the|to|[|•·])$`, 'u');
const shoutedWord = openExpression(String.raw`^\p{Lu}[\p{Lu}.'’-]+,?$`, 'u');
const role =
  /^(?:(?:Senior |Special |Political )?(?:Staff (?:Writer|Reporter)|Correspondent|Reporter|Writer|Editor)|Associated Press|For The [A-Z][a-z]+(?: [A-Z][a-z]+)?),? /;

/** "By ADA HOLM MAY 9, 2031 " before a dateline, "By JANE ROE Staff Writer " before any sentence. */
function bylineLength(head: string): number {
  const by = /^(?:[Bb]y|BY) /.exec(head);
  if (by === null) return 0;
  let at = by[0].length;
  let shouted = 0;
  for (let words = 0; words < 14; words++) {
    const end = head.indexOf(' ', at);
    const word = head.slice(at, end);
    if (end < 0 || !bylineWord(word).test(word)) return 0;
    if (words > 0 && placeLength(head.slice(at)) > 0) return at;
    const goesOn = shoutedWord(word).test(word) || (words > 0 && /^(?:and|&)$/.test(word));
    if (shouted === words && goesOn) shouted++;
    else if (shouted > 1 && shouted === words) {
      const from = at + (role.exec(head.slice(at))?.[0].length ?? 0);
      if (/^["“‘']?\p{Lu}(?:\p{Ll}| \p{Ll})/u.test(head.slice(from))) return from;
    }
    at = end + 1;
  }
  return 0;
}

const mayOpenStamp = openOpenings('first|last|published|updated|posted|modified');
const stampLabel = /^(?:(?:first|last) )?(?:published|updated|posted|modified)(?: on| at)?\s?:?\s?/i;
const stampWord =
  /^(?:(?:jan|feb|mar|apr|jun|jul|aug|sep|sept|oct|nov|dec)\.?|january|february|march|april|may|june|july|august|september|october|november|december|(?:mon|tues|wednes|thurs|fri|satur|sun)day|at|on|am|pm|[ap]\.m\.|[aceimpw]e?[sd]?t|gmt|utc|bst|jst|hkt|aedt|aest|cest|\d{1,2}(?:st|nd|rd|th)|\d{1,4}|\d{1,2}[:.]\d{2}(?:[ap]m)?|\d{1,4}[./-]\d{1,2}[./-]\d{1,4}|[|–-])$/i;

/** "Published: 10:21 EST, 4 May 2031 | Updated: 11:40 EST, 4 May 2031 " before a sentence. */
function stampLength(head: string): number {
  const label = mayOpenStamp(head) ? stampLabel.exec(head) : null;
  if (label === null) return 0;
  let at = label[0].length;
  let isDated = false;
  for (let words = 0; words < 16; words++) {
    const again = words > 0 ? stampLabel.exec(head.slice(at)) : null;
    if (again !== null) {
      at += again[0].length;
      continue;
    }
    const end = head.indexOf(' ', at);
    const word = head.slice(at, end).replace(/,$/, '');
    if (end < 0) return 0;
    if (!stampWord.test(word)) return isDated && opening(head.slice(at)).test(head.slice(at)) ? at : 0;
    isDated ||= /^\d{4}$|^\d{1,4}[./-]\d{1,2}[./-]\d{1,4}$/.test(word);
    at = end + 1;
  }
  return 0;
}
