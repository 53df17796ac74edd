/** What can't be a person. */
import type { NameSpan } from '../../names.ts';
import { evidence, evidenceCount } from '../evidence.ts';
import { listBit } from '../lexicon.ts';
import { functionWords } from '../lists.ts';
import type { Reading } from '../reading.ts';
import { Scratch } from '../scratch.ts';
import { retyped, spanOf } from '../spans.ts';
import { type Word, wordBit } from '../vocabulary.ts';
import { WordList } from '../word-list.ts';
import { formOf, isNumeral, surnameToken } from './bounds.ts';
import type { Place } from './company-signs.ts';
import { isHonour } from './honours.ts';
import { type FullNames, fullNameBit, gluedAt, isNobody, isSurname } from './single-nobodies.ts';
import { isThingNoun, opensThing, thingType } from './thing-names.ts';
import { isCalledThing, isNamed } from './things.ts';
import { endingAt } from './titles.ts';

/** What they stand before is a storm's name wherever the text has it alone. */
const storms = new WordList('cyclone hurricane typhoon storm');

/**
 * No digits and no storms among people, no abbreviations, nothing that ends in or stands before the noun of a body,
 * a building, a prize; capitals glued to the end of a name and "of …" are cut off.
 */
export function dropImpossible(reading: Reading, spans: readonly NameSpan[]): NameSpan[] {
  const fullNames = wordsOfFullNames(reading, spans);
  const stormNames = stormNamesOf(reading, spans, fullNames);
  const kept: NameSpan[] = [];
  const works = new Set<number>();
  for (const span of spans) {
    const left = span.type === 'PER' ? possible(reading, span, fullNames, stormNames) : span;
    if (left === undefined) continue;
    kept.push(left);
    if (left !== span && left.type === 'MISC' && isNamed(reading.words, placeOf(reading, left))) {
      works.add(formOf(reading.words, left.firstToken, left.endToken));
    }
  }
  return works.size === 0 ? kept : withoutWorks(reading, kept, works);
}

/** Names that are somewhere said to be a film's or a ship's are so everywhere, where nothing shows a person of that name. */
function withoutWorks(reading: Reading, spans: readonly NameSpan[], works: ReadonlySet<number>): NameSpan[] {
  const { words, slot, counts } = reading;
  const isPerson = (span: NameSpan): boolean => {
    const surname = slot[surnameToken(reading, span)]!;
    const count = (what: number): number => counts[surname * evidenceCount + what]!;
    if (count(evidence.afterTitle) + count(evidence.beforeSpeech) + count(evidence.beforeWhoOrAge) > 0) return true;
    return spans.some(
      (other) =>
        other.type === 'PER' &&
        slot[surnameToken(reading, other)] === surname &&
        other.endToken - other.firstToken !== span.endToken - span.firstToken,
    );
  };
  return spans.map((span) =>
    span.type === 'PER' && works.has(formOf(words, span.firstToken, span.endToken)) && !isPerson(span)
      ? retyped(span, 'MISC')
      : span,
  );
}

function placeOf({ document }: Reading, { sentence, firstToken: first, endToken: end }: NameSpan): Place {
  return { first, end, from: document.firstToken[sentence]!, to: document.firstToken[sentence + 1]! };
}

const forms = new Scratch();

function wordsOfFullNames(reading: Reading, spans: readonly NameSpan[]): FullNames {
  const { slot, slots } = reading;
  const fullNames = forms.filled(slots, 0);
  for (const span of spans) {
    if (span.type !== 'PER' || span.endToken - span.firstToken < 2) continue;
    fullNames[slot[surnameToken(reading, span)]!]! |= fullNameBit.surname;
    fullNames[slot[span.firstToken]!]! |= fullNameBit.first;
  }
  return fullNames;
}

/** The words that stand alone as people and somewhere behind "Hurricane", but for surnames. */
function stormNamesOf(reading: Reading, spans: readonly NameSpan[], fullNames: FullNames): ReadonlySet<number> {
  const { words, slot, capitals } = reading;
  const stormNames = new Set<number>();
  for (let k = 0; k < capitals.length; k++) {
    const i = capitals[k]!;
    if (i === 0 || !storms.has(words[i - 1]!)) continue;
    const { low } = words[i]!;
    const isLow = ({ type, firstToken: first, endToken: end }: NameSpan): boolean =>
      type === 'PER' && end - first === 1 && words[first]!.low === low;
    if (!isSurname(fullNames, slot[i]!) && spans.some(isLow)) stormNames.add(low);
  }
  return stormNames;
}

/** What is left of a person's name: less of it, a name of another type, or nothing. */
function possible(
  reading: Reading,
  span: NameSpan,
  fullNames: FullNames,
  stormNames: ReadonlySet<number>,
): NameSpan | undefined {
  const { words, document } = reading;
  const plain = withoutFigures(reading, span);
  if (plain === undefined) return undefined;
  // "Sen. Ida Dahl, R-Harrow", "R-N. Mex."
  const opening = words[span.firstToken]!.text;
  if (opening[1] === '-' && (opening[0] === 'D' || opening[0] === 'R')) return undefined;
  const before = span.firstToken > document.firstToken[span.sentence]! ? words[span.firstToken - 1]! : undefined;
  if (before !== undefined && storms.has(before)) return undefined;
  if (stormNames.size > 0 && span.endToken - span.firstToken === 1 && stormNames.has(words[span.firstToken]!.low)) {
    return undefined;
  }
  const name = withoutGlued(reading, plain, fullNames);
  const { firstToken: first, endToken: end } = name;
  if (isCalledThing(words, placeOf(reading, name))) return retyped(name, 'MISC');
  if (name.endToken - name.firstToken === 1) {
    if (isNobody(reading, name, before, fullNames)) return undefined;
  } else {
    const type = thingType(words, name, before);
    if (type !== undefined) return retyped(span, type);
  }
  const next = name.endToken < document.firstToken[span.sentence + 1]! ? words[name.endToken]! : undefined;
  // "Lowell Management": the first word of a thing's name
  if (next?.capital && isThingNoun(next)) {
    const type = next.has(wordBit.placeNoun) ? 'LOC' : 'ORG';
    return spanOf(document, type, span.sentence, name.firstToken, name.endToken + 1);
  }
  if (next?.capital === true && isHonour(reading, name, before)) return retyped(span, 'MISC');
  if (next?.capital === true && end - first > 1 && opensThing(reading, name, before)) return retyped(span, 'MISC');
  return name;
}

const hash = 0x23;
const underscore = 0x5f;
const zero = 0x30;
const nine = 0x39;

/** Figures that belong to a result are cut off the end of a name of two words and more ("Ida Dahl 9-1-44-2"); others make it none. */
function withoutFigures({ words, document }: Reading, span: NameSpan): NameSpan | undefined {
  const { text } = document;
  // What a text is filed under
  if (text.charCodeAt(span.start) === hash) return undefined;
  let hasFigure = false;
  for (let at = span.start; at < span.end; at++) {
    const unit = text.charCodeAt(at);
    // Names of files, and labels that no blank parts from what they label: "Director_Max"
    if (unit === underscore) return undefined;
    hasFigure ||= unit >= zero && unit <= nine;
  }
  if (!hasFigure) return span;
  let end = span.endToken;
  while (end > span.firstToken && /\d/.test(words[end - 1]!.text)) end--;
  if (end - span.firstToken < 2 || end === span.endToken) return undefined;
  for (let k = span.firstToken; k < end; k++) if (/\d/.test(words[k]!.text)) return undefined;
  return spanOf(document, 'PER', span.sentence, span.firstToken, end);
}

const of = new WordList('of');

const isLoud = (word: Word): boolean => word.allCapitals && word.text.length >= 4 && !isNumeral(word.text);

/** The name without a dateline's place, without capitals behind it and without "of …". */
function withoutGlued({ words, document, slot }: Reading, span: NameSpan, fullNames: FullNames): NameSpan {
  let { firstToken: first, endToken: end } = span;
  // "Anna Lind LONDON", but "Anna LIND" and "IDA LIND"
  const isMixed = !(words[first]!.allCapitals && words[first]!.letters && words[first]!.text.length > 2);
  while (end - 1 > first && isLoud(words[end - 1]!) && isMixed) {
    const surname = words[end - 1]!;
    const isLast = !(words[end]?.allCapitals === true && words[end]!.letters);
    if (end - first === 2 && isLast && surname.letters && !surname.has(listBit.town | listBit.country)) {
      if (!words[first]!.allCapitals) break;
    }
    end--;
  }
  // "WASHINGTON Anna Lind": a dateline that lost its dash
  const isOpening = first === document.firstToken[span.sentence] && end - first > 1;
  if (isOpening && isLoud(words[first]!) && !isLoud(words[first + 1]!)) {
    if (words[first]!.has(listBit.town | listBit.country)) first++;
  }
  // "Lind of Nordwind", where she is named in full elsewhere
  for (let i = first + 1; i < end; i++) {
    if (of.hasExact(words[i]!) && (i > first + 1 || isSurname(fullNames, slot[first]!))) end = i;
  }
  const isSame = first === span.firstToken && end === span.endToken;
  const name = isSame ? span : spanOf(document, 'PER', span.sentence, first, end);
  const cut = end - first > 1 ? gluedLength(words, name, document.firstToken[span.sentence]!) : 0;
  return cut === 0 ? name : endingAt(name, name.end - cut);
}

/** The length of the next sentence's first word that is glued to a name: of "The" in "By Ida DahlThe mayor", "Ida DahlThe". */
function gluedLength(words: Reading['words'], { firstToken: first, endToken: end }: NameSpan, from: number): number {
  const last = words[end - 1]!;
  if (last.letters && last.text === last.text[0] + last.lower.slice(1)) return 0;
  const at = gluedAt(last.text);
  if (at === 0) return 0;
  const isByline = first === from + 1 && words[from]!.lower === 'by';
  return isByline || functionWords.has(last.lower.slice(at)) ? last.text.length - at : 0;
}
