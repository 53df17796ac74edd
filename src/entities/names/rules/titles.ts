/** Titles, offices and honours are no part of a name, nor is what else is glued to it. */
import { openExpression } from '../../../text/expression.ts';
import type { NameSpan } from '../../names.ts';
import { listBit } from '../lexicon.ts';
import { articles, epithets, nameSuffixes, titles, usStates } from '../lists.ts';
import { lookBit } from '../looks.ts';
import type { Reading } from '../reading.ts';
import { spanOf } from '../spans.ts';
import { type Word, wordBit } from '../vocabulary.ts';
import { WordList } from '../word-list.ts';
import { isGiven, isName, isNumeral, isOfNumerals } from './bounds.ts';
import { isFirmName } from './firms.ts';

/** What follows the "I" of "Elizabeth I" is no word, nor an apostrophe other than that of "I's". */
const goesOn = openExpression(String.raw`^(?:\p{L}|'[^s])`, 'u');

/** Titles that are common surnames too: never cut off. */
const surnamesToo = withStops(
  `king prince major judge bishop pope cook dean marshal constable saint st st. justice chase count private fr author
  dame coach father chair deputy chief leader sergeant`,
);

/** Ranks and peoples that stand right before a name, and mean nothing to the features of the recogniser. */
const prefixes = withStops(
  `supt fusilier lance-corporal monsignor msgr cllr det insp pc wpc spaniard frenchman frenchwoman dutchman dutchwoman
  liverpudlian glaswegian mancunian brummie geordie londoner parisian texan californian floridian
  mademoiselle tsar czar tsarina englishman irishman irishwoman welshman scotsman swede croat serb slovak briton
  consul consul-general attaché attache nuncio prefect rector recorder registrar ombudsman undersecretary
  assemblyman assemblywoman assemblymember councilmember selectman educator vice-mayor vice-premier
  dowager vizier doge voivode khedive maharaja nizam nawab margrave landgrave archduke archduchess viscount viscountess marquess
  caliph şehzade infante infanta archdeacon prebendary swami ustaz ustad pandit hojatoleslam hojjatoleslam
  amb pres atty engr engineer barr alhaja alh otunba oba seri puan
  seaman airman midshipman sapper rifleman guardsman lance-bombardier bombardier wg-cdr sqn-ldr
  dsp asp acp pcso dci ssgt pte pfc spc begum daw u alias shrimati pt asantehene alaafin ooni emir igwe eze omanhene okyenhene
  kabaka cikgu tuan tuanku puteri kaiser comandante patrolman patrolwoman allama malam ratu hrh
  ato counselor counselors counsellor sapper investigator presbyterian
  soprano mezzo-soprano sprinter hurdler goaltender goalscorer fly-half scrum-half forecaster substitute administrator businessman
  businesswoman supermodel organiser organizer drummer trumpeter bassist guitarist pianist violinist cellist empress astronomer
  palaeontologist paleontologist firefighter paramedic whistleblower copilot co-pilot eldest`,
);

/**
 * What stands before a full name, and is a surname, a firm or a given name too: cut off before a given name and another word
 * only, as are words for a people ("Australian Mat Carpenter").
 */
const beforeFullNames =
  new WordList(`bishop canon chief coach chef dj father brother sister curate vicar deacon sergeant constable leader author actor skipper
  superstar rapper broadcaster pundit judge scot dane pole finn turk kurd aussie kiwi belgian major junior senior sophomore freshman grandmaster`);

/** Honours of two words, whose first is a name too. */
const honours = new Set(['tan sri', 'toh puan', 'pro tem', 'lance corporal', 'lance sergeant', 'lance naik']);
const beginsHonour = new WordList('tan toh pro lance');

/** Titles that are parts of names where another name stands before them: Khalid Sheikh Mohammed. */
const namesToo = new WordList('sheikh sheik shaikh shaykh mullah mufti maulana imam emir sultan shah sir lord lady');

/** Offices in letters that stand between a body's name and its holder's: "Telangana CM Ida Dahl". */
const lettered = new WordList('cm pm cs ceo cfo coo cto ig igp dg');

/** Positions of American football and basketball before a full name: "CB Max Lund". */
const positions = new WordList('CB DB DL DE DT LB OL OT QB RB FB WR TE SS FS PG SG SF PF');

/** Titles and offices that, with an article before them, are nobody's name. */
const neverNames = new WordList('pope pontiff king prince judge bishop chief coach justice leader father deputy');

/** Those of whom "… of" says which, without a name. */
const rulers = new WordList('ruler king queen prince princess duke earl bishop archbishop abbot emir amir sultan');

/** The words of a text, with a stop behind them and without. */
function withStops(words: string): WordList {
  const bare = words.split(/\s+/);
  return new WordList([...bare, ...bare.map((word) => `${word}.`)]);
}

const opensFullName = (words: readonly Word[], first: number, end: number): boolean =>
  first < end - 2 &&
  (positions.hasExact(words[first]!) ||
    (isGiven(words[first + 1]!) &&
      (beforeFullNames.has(words[first]!) || (words[first]!.has(listBit.nationality) && !isGiven(words[first]!)))));

/** Whether a rank, a people or a form of address stands at token `first`; "U" is part of a name of one word: "U Nu". */
function isPrefix(word: Word, following: number): boolean {
  return prefixes.has(word) && (word.lower !== 'u' || following > 1);
}

/** Whether a word is a title before a name and no surname. */
export const isLeadingTitle = (word: Word): boolean => word.has(wordBit.title) && !surnamesToo.has(word);

/**
 * Titles are no part of a person's name: neither before it nor, with the words before them, within it ("Highfield
 * Prison Warden Anna Lind"). A title alone is no person. A king's number is part of his name.
 */
export function cutTitles(reading: Reading, spans: readonly NameSpan[]): NameSpan[] {
  const kept: NameSpan[] = [];
  for (const span of spans) {
    if (span.type === 'PER') {
      const name = withoutTitles(reading, span);
      if (name !== undefined) kept.push(name);
    } else if (span.endToken - span.firstToken > 3) kept.push(...partsOf(reading, span));
    else kept.push(span);
  }
  return kept;
}

const partsOf = (reading: Reading, span: NameSpan): readonly NameSpan[] =>
  withoutOfficer(reading, span) ?? withoutOwner(reading, span) ?? withoutEmployer(reading, span) ?? [span];

/** What is left of a person's name: the name alone, the town of a mayor that it is glued to, or nothing. */
function withoutTitles(reading: Reading, span: NameSpan): NameSpan | undefined {
  const { words, document } = reading;
  const from = document.firstToken[span.sentence]!;
  const first = behindTitles(words, from, span.firstToken, span.endToken);
  if (first === span.endToken) return undefined;
  let end = beforeTail(words, first, span.endToken);
  // "the Duchess of Kestel" has no name there, nor has "the Ruler of Kestel".
  if (words[first]!.text === 'of') return undefined;
  if (end - first > 1 && rulers.has(words[first]!) && words[first + 1]!.text === 'of') return undefined;
  // "Northport Mayor Anna Lind" found as two names: the first is the town.
  if (end - first > 1 && isLeadingTitle(words[end - 1]!) && isFollowedByGivenName(reading, span)) {
    return spanOf(document, 'LOC', span.sentence, first, end - 1);
  }
  // "Northport Superintendent resigns"
  if (end - first === 2 && isOffice(words[end - 1]!) && !isName(words[first]!)) return undefined;
  const to = document.firstToken[span.sentence + 1]!;
  if (end - first === 1 && neverNames.has(words[first]!) && first > from && words[first - 1]!.lower === 'the') {
    return undefined;
  }
  end = behindNumber(words, first, end, to);
  const isWhole = first === span.firstToken && end === span.endToken;
  const name = isWhole ? span : spanOf(document, 'PER', span.sentence, first, end);
  // "said Tor Sen.": the stop is the sentence's
  return end === to && end - first > 1 && words[end - 1]!.text === 'Sen.' ? endingAt(name, name.end - 1) : name;
}

/** What stands behind the "I" of "Elizabeth I", and not behind a pronoun. */
const mayFollowKing = (next: Word): boolean => behindKing.hasExact(next) || !goesOn(next.text).test(next.text);
const behindKing = new WordList('of in by at from on who is');

/** Where a name of tokens [first, end) ends with a king's number or what he is called behind it, in a sentence that ends before `to`. */
export function behindNumber(words: Reading['words'], first: number, end: number, to: number): number {
  if (end >= to) return end;
  // A numeral looks like a candidate.
  if (!words[end]!.has(lookBit.candidate) && !articles.hasExact(words[end]!)) return end;
  const { text } = words[end]!;
  if (text === 'I') return end + 1 === to || mayFollowKing(words[end + 1]!) ? end + 1 : end;
  if (end - first > 1 && !(end - first === 2 && neverNames.has(words[first]!))) return end;
  if (text === 'the' && end + 1 < to && epithets.hasExact(words[end + 1]!)) return end + 2;
  return isNumeral(text) ? end + 1 : end;
}

/** A name that ends before its last token does. */
export const endingAt = ({ type, sentence, firstToken, endToken, start }: NameSpan, end: number): NameSpan => ({
  type,
  sentence,
  firstToken,
  endToken,
  start,
  end,
});

/** Where a name of tokens [start, end) begins behind its titles, in a sentence from token `from` on; `end` where it is nothing else. */
function behindTitles(words: Reading['words'], from: number, start: number, end: number): number {
  let first = start;
  // "Harrow-born Ida Dahl"
  while (first < end - 1 && hasHome(words[first]!)) first++;
  // "1200 Broad St. Dahl said"
  if (first < end - 1 && words[first]!.text === 'St.' && first > from && isStreet(words[first - 1]!)) first++;
  // "in Harrow, Pa. Dahl said", "sold to R&B. Dahl said", "Like Dahl"
  if (first < end - 1 && (isShortState(words[first]!) || isFunction(words[first]!))) first++;
  for (let k = first; k < end; k++) {
    const word = words[k]!;
    if (k < end - 2 && word.lower === 'crown' && words[k + 1]!.lower.startsWith('prince')) {
      first = k + 2;
      continue;
    }
    const isLettered = word.allCapitals && k > first && k < end - 1 && lettered.has(word);
    const isTitle = isLettered || isLeadingTitle(word);
    if (
      !isTitle &&
      k === first &&
      k < end - 2 &&
      beginsHonour.has(word) &&
      honours.has(`${word.lower} ${words[k + 1]!.lower}`)
    ) {
      first = k + 2;
      continue;
    }
    const opens =
      k === first &&
      k < end - 1 &&
      (isPluralTitle(word) || isPrefix(word, end - 1 - k) || opensFullName(words, k, end));
    if (!isTitle && !opens) continue;
    if (k > first && (k === end - 1 || isName(word) || namesToo.has(word))) continue;
    first = k + 1;
  }
  return first;
}

/** Where a name of tokens [first, behind) ends, without what is glued to its end. */
function beforeTail(words: Reading['words'], first: number, behind: number): number {
  let end = behind;
  // "Paul Nicholls-trained Sam Winner"
  for (let k = first; k < end - 1; k++) if (!words[k]!.letters && compoundTail(words[k]!.text) > 0) end = k + 1;
  while (end - 1 > first && isShort(words[end - 1]!) && !words[first]!.allCapitals) end--;
  // "Karim Al Badr Ambassador of …": what follows the name
  if (end - first > 2 && isLeadingTitle(words[end - 1]!) && !isName(words[end - 1]!)) end--;
  // "Kevin Moss Microsoft": a signature's second line
  const isSigned = end - first > 2 && words[end - 1]!.has(wordBit.company) && !words[end - 2]!.has(wordBit.particle);
  return isSigned && !isName(words[end - 1]!) ? end - 1 : end;
}

const compound =
  /-(?:trained|led|based|backed|owned|born|ridden|inspired|directed|produced|era|style|like|linked|controlled|appointed|brokered)$/;

/** "Pa.", but not "N.J.", which may be initials. */
const isShortState = (word: Word): boolean =>
  usStates.has(word) && word.text.length > 2 && word.text[1] !== '.' && word.text.endsWith('.');

const isFunction = (word: Word): boolean =>
  (word.has(wordBit.function) && !word.has(wordBit.particle) && !isName(word) && word.text.length > 1) ||
  (!word.letters && word.text.endsWith('.') && word.text.includes('&'));

const isStreet = (word: Word): boolean => word.capital && !word.has(wordBit.title | wordBit.function);

const hasHome = ({ text, letters }: Word): boolean => !letters && (text.endsWith('-based') || text.endsWith('-born'));

/** The length of what makes an adjective of a name: of "-trained" in "Nicholls-trained". */
export function compoundTail(text: string): number {
  const at = text.includes('-') ? text.search(compound) : -1;
  return text.length - (at < 0 ? text.length : at);
}

/** Letters behind a name that are no part of it ("Anna Lind QC", "gave Lind CPR"), a suffix such as III excepted. */
const isShort = (word: Word): boolean =>
  word.allCapitals && word.letters && word.text.length > 1 && word.text.length < 4 && !isSuffix(word);

const isSuffix = (word: Word): boolean => suffixes.has(word) || isOfNumerals(word.text);

const isOffice = (word: Word): boolean => word.letters && isLeadingTitle(word) && !isName(word) && !namesToo.has(word);

const suffixes = new WordList(nameSuffixes);
const pluralTitles = new WordList([...titles].map((title) => `${title}s`));

/** "Judges Lind and Moss". */
const isPluralTitle = (word: Word): boolean => pluralTitles.has(word) && !isName(word);

const isFollowedByGivenName = ({ words, document }: Reading, { endToken: end, sentence }: NameSpan): boolean =>
  end < document.firstToken[sentence + 1]! && isGiven(words[end]!);

/** A body's name that swallowed its officer's ("U.N. Secretary-General Anna Lind") is two names; undefined where it didn't. */
function withoutOfficer({ words, document }: Reading, span: NameSpan): readonly NameSpan[] | undefined {
  const { firstToken: first, endToken: end, sentence, type } = span;
  for (let k = first + 1; k < end - 1; k++) {
    if (!isLeadingTitle(words[k]!) || isName(words[k]!)) continue;
    let person = k + 1;
    while (person < end && isLeadingTitle(words[person]!)) person++;
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
  if (!isOwner || !isGiven(words[first]!) || !words[at - 1]!.capital) return undefined;
  if (words[first]!.has(wordBit.title) || isFirmName(words[first]!, words[at - 1]!)) return undefined;
  for (let k = first; k < end; k++) if (words[k]!.has(thingNouns)) return undefined;
  return [spanOf(document, 'PER', sentence, first, at), spanOf(document, type, sentence, at + 1, end)];
}

/** A name that swallowed whose somebody is ("Kestler's Ida Moss") is two names. */
function withoutEmployer({ words, document }: Reading, span: NameSpan): readonly NameSpan[] | undefined {
  const { firstToken: first, endToken: end, sentence, type } = span;
  const at = words[first + 1]!.text === "'s" ? first + 1 : first + 2;
  const given = words[at + 1];
  if (words[at]!.text !== "'s" || end - at < 3 || end - at > 4 || !given?.capital) return undefined;
  if (!given.has(listBit.firstName) || given.has(listBit.country | listBit.town | wordBit.particle)) return undefined;
  for (let k = at + 1; k < end; k++) if (!words[k]!.capital || words[k]!.has(thingNouns)) return undefined;
  return [spanOf(document, type, sentence, first, at), spanOf(document, 'PER', sentence, at + 1, end)];
}

const thingNouns = wordBit.organisation | wordBit.placeNoun;
