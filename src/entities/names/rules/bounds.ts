/** Where a person's name begins and ends: glued names are parted, parted ones joined, titles cut off. */
import { openExpression } from '../../../text/expression.ts';
import type { NameSpan } from '../../names.ts';
import { listBit } from '../lexicon.ts';
import { brands, nameSuffixes, titles } from '../lists.ts';
import { type Reading, phraseHash } from '../reading.ts';
import { spanOf } from '../spans.ts';
import { type Word, wordBit } from '../vocabulary.ts';

/** Titles that are common surnames too: never cut off. */
/** What follows the "I" of "Elizabeth I" is no word, nor an apostrophe other than that of "I's". */
const goesOn = openExpression(String.raw`^(?:\p{L}|'[^s])`, 'u');
const surnamesToo = new Set(
  `king prince major judge bishop pope cook dean marshal constable saint st st. justice chase count private fr author
  dame coach father chair deputy chief leader sergeant`.split(/\s+/),
);

/** Ranks and peoples that stand right before a name, and mean nothing to the features of the recogniser. */
const prefixes = new Set(
  `supt fusilier lance-corporal monsignor msgr cllr det insp pc wpc spaniard frenchman frenchwoman dutchman dutchwoman
  mademoiselle tsar czar tsarina englishman irishman irishwoman welshman scotsman swede croat serb slovak briton
  consul consul-general attaché attache nuncio prefect rector recorder registrar ombudsman undersecretary
  assemblyman assemblywoman assemblymember councilmember selectman vice-mayor vice-premier
  archdeacon prebendary swami ustaz ustad pandit hojatoleslam hojjatoleslam
  amb pres atty engr engineer barr alhaja alh otunba oba seri puan
  seaman airman midshipman sapper rifleman guardsman lance-bombardier bombardier wg-cdr sqn-ldr
  dsp asp acp pcso dci ssgt`.split(/\s+/),
);

/**
 * What stands before a full name, and is a surname, a firm or a given name too: cut off before a given name and another word
 * only, as are words for a people ("Australian Mat Carpenter").
 */
const beforeFullNames = new Set(
  `bishop canon chief coach chef dj father brother sister curate vicar deacon sergeant constable leader author actor skipper
  superstar rapper broadcaster pundit judge scot dane pole finn turk kurd aussie kiwi belgian`.split(/\s+/),
);

/** Honours of two words, whose first is a name too. */
const honours = new Set(['tan sri', 'toh puan', 'lance corporal', 'lance sergeant', 'lance naik']);

/** Titles that are parts of names where another name stands before them: Khalid Sheikh Mohammed. */
const namesToo = new Set('sheikh sheik shaikh shaykh mullah maulana imam emir sultan shah sir lord lady'.split(' '));

/** Titles and offices that, with an article before them, are nobody's name. */
const neverNames = new Set('pope pontiff king prince judge bishop chief coach justice leader father deputy'.split(' '));

const opensFullName = (words: readonly Word[], first: number, end: number): boolean =>
  first < end - 2 &&
  given(words[first + 1]!) &&
  (beforeFullNames.has(words[first]!.lower) || (words[first]!.has(listBit.nationality) && !given(words[first]!)));

const isPrefix = ({ lower }: Word): boolean => prefixes.has(lower.endsWith('.') ? lower.slice(0, -1) : lower);

/** Whether a word, in small letters, is a title before a name and no surname; "Dr." counts as "Dr". */
export function isLeadingTitle(lower: string): boolean {
  const bare = lower.length > 2 && lower.endsWith('.') ? lower.slice(0, -1) : lower;
  return titles.has(bare) && !surnamesToo.has(bare);
}

const given = (word: Word): boolean => word.capital && word.has(listBit.firstName);

/** The token that holds the surname: the last, a suffix such as Jr. and a possessive left out. */
export function surnameToken(reading: Reading, span: NameSpan): number {
  let last = span.endToken - 1;
  while (last > span.firstToken) {
    const lower = reading.words[last]!.lower;
    if (nameSuffixes.has(lower) || lower === "'s" || lower === "'" || lower === '.' || lower === ',') last--;
    else break;
  }
  return last;
}

/** One number for the words of a span, whatever their capitals. */
export function formOf(words: readonly Word[], first: number, end: number): number {
  let form = words[first]!.low;
  for (let i = first + 1; i < end; i++) form = phraseHash(form, words[i]!.low);
  return form;
}

/**
 * Names that follow each other without a stop, as a signature and the salutation after it, are two: at a word in small
 * letters that joins no names, after a full name that the document has elsewhere too, before a given name that comes
 * twice, and in letters between the signature and the next salutation ("Thanks. / Marlene Hilliard / Ginny, Please see
 * …"). Six words and more, each other one a given name, are a list of pairs.
 */
export function splitGlued(reading: Reading, spans: readonly NameSpan[]): NameSpan[] {
  const { words, document } = reading;
  const fullNames = new Set<number>();
  for (const span of spans) {
    if (span.type !== 'PER' || span.endToken - span.firstToken < 2) continue;
    fullNames.add(formOf(words, span.firstToken, span.endToken));
  }
  const person = (sentence: number, first: number, end: number): NameSpan =>
    spanOf(document, 'PER', sentence, first, end);
  let letter: boolean | undefined;
  /** What a name of two words and more is in parts; nothing where it is one. */
  const partsOf = (span: NameSpan): readonly NameSpan[] | undefined => {
    const { firstToken: first, endToken: end, sentence } = span;
    for (let k = first + 1; k < end - 1; k++) {
      if (!joins(words[k]!)) return [person(sentence, first, k), person(sentence, k + 1, end)];
    }
    if (arePairs(words, first, end)) {
      return Array.from({ length: (end - first) / 2 }, (_, k) => person(sentence, first + 2 * k, first + 2 * k + 2));
    }
    let at = -1;
    // "Abdel Abdel" may be a whole name where nobody signs.
    if (words[first]!.low === words[first + 1]!.low && given(words[first]!)) {
      if (end - first > 2 || (letter ??= isLetter(reading))) at = first + 1;
    }
    for (let k = end - 1; at < 0 && k >= first + 2; k--) {
      if (given(words[k]!) && fullNames.has(formOf(words, first, k))) at = k;
    }
    if (at < 0 && salutes(reading, span) && (letter ??= isLetter(reading))) at = end - 1;
    return at < 0 ? undefined : [person(sentence, first, at), person(sentence, at, end)];
  };
  const parted: NameSpan[] = [];
  for (const span of spans) {
    const parts = span.type === 'PER' && span.endToken - span.firstToken > 1 ? partsOf(span) : undefined;
    if (parts === undefined) parted.push(span);
    else parted.push(...parts);
  }
  return parted;
}

/** Words alone in their sentence, or before the comma, that end a letter. */
const closings = new Set('thanks thx regards sincerely cheers best'.split(' '));

/** Whether the text has a mail address or the end of a letter, or says "I" or "you" and quotes nobody. */
function isLetter({ words, document }: Reading): boolean {
  for (let s = 0; s < document.sentences.length; s++) {
    const first = document.firstToken[s]!;
    const to = document.firstToken[s + 1]!;
    if (to - first <= 3 && to > first && closings.has(words[first]!.lower)) return true;
  }
  if (words.some(({ text }) => text.length > 5 && text.indexOf('@') > 0)) return true;
  return words.some(({ text }) => text === 'I' || text === 'you') && !words.some(({ text }) => text === '"');
}

/** Whether a sentence begins with the span, whose last word is a given name, and goes on as after a salutation. */
function salutes({ words, document }: Reading, { firstToken: first, endToken: end, sentence }: NameSpan): boolean {
  const to = document.firstToken[sentence + 1]!;
  if (first !== document.firstToken[sentence] || sentence === 0 || end + 2 >= to || words[end]!.text !== ',')
    return false;
  const next = words[end + 1]!;
  if (!given(words[end - 1]!) || (end - first === 2 && !given(words[first]!))) return false;
  return next.text === 'I' || (next.capital && !isName(next) && words[end + 2]!.text === words[end + 2]!.lower);
}

/** Whether a word may stand inside a name: anything but a word in small letters that is no particle. */
const joins = (word: Word): boolean =>
  word.capital || !word.letters || word.has(wordBit.particle) || word.text.length < 2 || word.text !== word.lower;

function arePairs(words: readonly Word[], first: number, end: number): boolean {
  if (end - first < 6 || (end - first) % 2 !== 0) return false;
  for (let k = first; k < end; k += 2) if (!given(words[k]!) || !words[k + 1]!.capital) return false;
  return true;
}

/**
 * Titles are no part of a person's name: neither before it nor, with the words before them, within it ("Highfield
 * Prison Warden Anna Lind"). A title alone is no person. A king's number is part of his name.
 */
export function cutTitles(reading: Reading, spans: readonly NameSpan[]): NameSpan[] {
  const { words, document } = reading;
  const kept: NameSpan[] = [];
  for (const span of spans) {
    if (span.type !== 'PER') {
      const isLong = span.endToken - span.firstToken > 3;
      const parts = isLong ? (withoutOfficer(reading, span) ?? withoutOwner(reading, span)) : undefined;
      if (parts === undefined) kept.push(span);
      else kept.push(...parts);
      continue;
    }
    let { firstToken: first, endToken: end } = span;
    for (let k = first; k < end; k++) {
      const word = words[k]!;
      const isTitle = word.has(wordBit.title) && isLeadingTitle(word.lower);
      if (!isTitle && k === first && k < end - 2 && honours.has(`${word.lower} ${words[k + 1]!.lower}`)) {
        first = k + 2;
        continue;
      }
      if (
        !isTitle &&
        !(k === first && k < end - 1 && (isPluralTitle(word) || isPrefix(word) || opensFullName(words, k, end)))
      )
        continue;
      if (k > first && (k === end - 1 || isName(word) || namesToo.has(word.lower))) continue;
      first = k + 1;
    }
    // "Paul Nicholls-trained Sam Winner"
    for (let k = first; k < end - 1; k++) if (compoundTail(words[k]!.text) > 0) end = k + 1;
    while (end - 1 > first && isShort(words[end - 1]!) && !words[first]!.allCapitals) end--;
    // "Karim Al Badr Ambassador of …": what follows the name
    if (end - first > 2 && isLeadingTitle(words[end - 1]!.lower) && !isName(words[end - 1]!)) end--;
    // "Kevin Moss Microsoft": a signature's second line
    const isSigned = end - first > 2 && words[end - 1]!.has(wordBit.company) && !words[end - 2]!.has(wordBit.particle);
    if (isSigned && !isName(words[end - 1]!)) end--;
    // "the Duchess of Kestel" has no name there.
    if (first === end || words[first]!.text === 'of') continue;
    // "Northport Mayor Anna Lind" found as two names: the first is the town.
    if (end - first > 1 && isLeadingTitle(words[end - 1]!.lower) && isFollowedByGivenName(reading, span)) {
      kept.push(spanOf(document, 'LOC', span.sentence, first, end - 1));
      continue;
    }
    const from = document.firstToken[span.sentence]!;
    const to = document.firstToken[span.sentence + 1]!;
    if (end - first === 1 && first > from && words[first - 1]!.lower === 'the' && neverNames.has(words[first]!.lower)) {
      continue;
    }
    if (
      end < to &&
      words[end]!.text === 'I' &&
      (end + 1 === to || !goesOn(words[end + 1]!.text).test(words[end + 1]!.text))
    )
      end++;
    kept.push(
      first === span.firstToken && end === span.endToken ? span : spanOf(document, 'PER', span.sentence, first, end),
    );
  }
  return kept;
}

const compound =
  /-(?:trained|led|based|backed|owned|born|ridden|inspired|directed|produced|era|style|like|linked|controlled|appointed|brokered)$/;

/** The length of what makes an adjective of a name: of "-trained" in "Nicholls-trained". */
export function compoundTail(text: string): number {
  const at = text.includes('-') ? text.search(compound) : -1;
  return text.length - (at < 0 ? text.length : at);
}

/** Letters behind a name that are no part of it ("Anna Lind QC", "gave Lind CPR"), a suffix such as III excepted. */
const isShort = (word: Word): boolean =>
  word.allCapitals && word.letters && word.text.length > 1 && word.text.length < 4 && !isSuffix(word);

const isSuffix = (word: Word): boolean => nameSuffixes.has(word.lower) || /^[IVX]+$/.test(word.text);

/** "Judges Lind and Moss". */
const isPluralTitle = (word: Word): boolean =>
  word.lower.endsWith('s') && titles.has(word.lower.slice(0, -1)) && !isName(word);

const isFollowedByGivenName = ({ words, document }: Reading, { endToken: end, sentence }: NameSpan): boolean =>
  end < document.firstToken[sentence + 1]! && given(words[end]!);

/** A body's name that swallowed its officer's ("U.N. Secretary-General Anna Lind") is two names; undefined where it didn't. */
function withoutOfficer({ words, document }: Reading, span: NameSpan): readonly NameSpan[] | undefined {
  const { firstToken: first, endToken: end, sentence, type } = span;
  for (let k = first + 1; k < end - 1; k++) {
    if (!isLeadingTitle(words[k]!.lower) || isName(words[k]!)) continue;
    let person = k + 1;
    while (person < end && isLeadingTitle(words[person]!.lower)) person++;
    const rest = words.slice(person, end);
    if (rest.length < 2 || rest.length > 3 || !rest.every((word) => word.capital && !word.has(thingNouns))) continue;
    if (!rest.some(isName)) continue;
    return [spanOf(document, type, sentence, first, k), spanOf(document, 'PER', sentence, person, end)];
  }
  return undefined;
}

/** A company's name that swallowed its owner's ("Ida Moss's Kestler") is two names, a body's or a place's is one. */
function withoutOwner({ words, document }: Reading, span: NameSpan): readonly NameSpan[] | undefined {
  const { firstToken: first, endToken: end, sentence, type } = span;
  const at = words[first + 2]!.text.startsWith("'") ? first + 2 : first + 3;
  const isOwner =
    at < end - 1 && (words[at]!.text === "'s" || (words[at]!.text === "'" && words[at - 1]!.lower.endsWith('s')));
  if (!isOwner || !given(words[first]!) || !words[at - 1]!.capital) return undefined;
  if (words[first]!.has(wordBit.title) || brands.has(`${words[first]!.lower} ${words[at - 1]!.lower}`))
    return undefined;
  for (let k = first; k < end; k++) if (words[k]!.has(thingNouns)) return undefined;
  return [spanOf(document, 'PER', sentence, first, at), spanOf(document, type, sentence, at + 1, end)];
}

const thingNouns = wordBit.organisation | wordBit.placeNoun;

const isName = (word: Word): boolean => word.has(listBit.firstName | listBit.lastName);
