/** A noun phrase that describes a person, taken apart: "the former chief executive of Nordwind and deputy mayor". */
import { openExpression } from '../../text/expression.ts';
import type { Span } from '../../article.ts';
import { companies, firms } from '../names/lists.ts';
import type { Segmentation } from '../../text/segmentation.ts';
import type { NameSpan } from '../names.ts';
import type { CountryMention } from './roles.ts';
import {
  adornments,
  determiners,
  innerRank,
  isBody,
  isHead,
  isModifier,
  isSubjectHead,
  isTeacher,
  spelledOut,
  stops,
} from './role-words.ts';

/** Second words of sports events that are named after where they take place. */
const events = new Set('Open Masters Derby Oaks Cup Championship Championships Games'.split(' '));

/** Reads a document's tokens and the countries named in it. */
export class Words {
  readonly document: Segmentation;
  readonly countries: readonly CountryMention[];
  /** Tokens asked for before: each is asked for many times. */
  readonly #texts: (string | undefined)[] = [];
  readonly #lower: (string | undefined)[] = [];
  readonly #names: readonly NameSpan[];
  #bodyEnds: Set<number> | undefined;

  /** `countries` are in order of their place, `names` are the document's of all types. */
  constructor(document: Segmentation, countries: readonly CountryMention[], names: readonly NameSpan[]) {
    this.document = document;
    this.countries = countries;
    this.#names = names;
    this.#texts.length = document.tokens.length;
    this.#lower.length = document.tokens.length;
  }

  text(i: number): string {
    const { text, tokens } = this.document;
    return (this.#texts[i] ??= text.slice(tokens.start[i]!, tokens.end[i]!));
  }

  lower(i: number): string {
    return (this.#lower[i] ??= this.text(i).toLowerCase());
  }

  isCapital(i: number): boolean {
    const first = this.#firstUnit(i);
    return first < 128 ? first >= 65 && first <= 90 : upper(this.text(i)).test(this.text(i));
  }

  isPossessive(i: number): boolean {
    const first = this.#firstUnit(i);
    return (first === 39 || first === 0x2019) && /^['’]s?$/.test(this.text(i));
  }

  /** Whether a body's, a team's or a place's name ends with token `i`. */
  endsBody(i: number): boolean {
    if (this.#bodyEnds === undefined) {
      this.#bodyEnds = new Set();
      for (const { type, endToken } of this.#names) if (type !== 'PER') this.#bodyEnds.add(endToken - 1);
    }
    return this.#bodyEnds.has(i);
  }

  /** Tells most tokens apart, without a string of their own. */
  #firstUnit(i: number): number {
    return this.document.text.charCodeAt(this.document.tokens.start[i]!);
  }

  span(first: number, end: number): Span {
    const { tokens } = this.document;
    return { start: tokens.start[first]!, end: tokens.end[end - 1]! };
  }

  /** The country mention that token `i` belongs to. */
  countryAt(i: number): CountryMention | undefined {
    const { tokens } = this.document;
    let low = 0;
    let high = this.countries.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (this.countries[middle]!.end <= tokens.start[i]!) low = middle + 1;
      else high = middle;
    }
    const found = this.countries[low];
    if (found === undefined || found.start >= tokens.end[i]!) return undefined;
    return this.#namesEvent(i, found.end) ? undefined : found;
  }

  /** Whether token `i` is a country of which the word before it names a part: "North Wales". */
  isRegion(i: number): boolean {
    const country = this.countryAt(i);
    if (country === undefined || country.start !== this.document.tokens.start[i] || i === 0) return false;
    return /^(?:North|South|East|West)(?:ern)?$/.test(this.text(i - 1));
  }

  /** "French Open champion": whose country that is the place doesn't say. */
  #namesEvent(i: number, end: number): boolean {
    let next = i;
    while (next < this.document.tokens.length && this.document.tokens.start[next]! < end) next++;
    return next < this.document.tokens.length && events.has(this.text(next));
  }
}

/** A country by its name or its people, no body or place that stands for it ("Kremlin"). */
export const isPlain = (country: CountryMention | undefined): country is CountryMention =>
  country !== undefined && !/^(?:institution|capital|metonym)$/.test(country.kind ?? '');

export interface RolePhrase {
  readonly role: string;
  readonly first: number;
  /** The token after the last. */
  readonly end: number;
  readonly country: CountryMention | undefined;
  /** Something follows the head: "of the museum". */
  readonly hasComplement: boolean;
}

/** How many tokens a description may have. */
const longest = 18;

const isStop = (words: Words, i: number): boolean =>
  isMark(words.text(i)) || (stops.has(words.lower(i)) && !/^(?:US|WHO|IT)$/.test(words.text(i)));
/** A participle where it ends in "-ing". */
const upper = openExpression(String.raw`^\p{Lu}`, 'u');
const letters = openExpression(String.raw`\p{L}+`, 'gu');
const lowerWord = openExpression(String.raw`^\p{Ll}{4,}$`, 'u');
const mark = openExpression(String.raw`^(?:[^\p{L}\p{N}$€£&'’/-]+|-{2,})$`, 'u');
/** Words of ASCII, nearly all, are told without the expression that takes a while to compile. */
const isMark = (text: string): boolean => !/[A-Za-z\d]/.test(text) && mark(text).test(text);

const isYears = (words: Words, i: number): boolean => i >= 0 && /^\d+-years?(?:-old)?$/.test(words.lower(i));

/** "43-year-old", also in pieces ("43-year - old"). */
const isAge = (words: Words, i: number): boolean =>
  isYears(words, i) ||
  (words.text(i) === '-' && isYears(words, i - 1)) ||
  (words.text(i) === 'old' && isYears(words, i - 2));

/** "a second blogger" is another one, "the second secretary" is one by office. */
const isOneMore = (words: Words, i: number, begin: number): boolean =>
  i > begin && /^(?:second|third|fourth|fifth|sixth)$/.test(words.lower(i)) && words.lower(i - 1) === 'a';

/**
 * Reads the phrase that begins at token `begin` and ends before `to`; undefined where it describes nobody. A `strict`
 * reading knows every word before the head: modifiers, and names in capitals.
 */
export function readRolePhrase(words: Words, begin: number, to: number, strict: boolean): RolePhrase | undefined {
  let first = begin;
  while (first < to && (determiners.has(words.lower(first)) || isAge(words, first) || isOneMore(words, first, begin)))
    first++;
  const limit = Math.min(to, first + longest);
  let country: CountryMention | undefined;
  let head = first;
  let from = first;
  for (; head < limit && !isHead(words.text(head)); head++) {
    if (head - first > 8 || (isStop(words, head) && !words.isPossessive(head))) return undefined;
    const lower = words.lower(head);
    if (words.isPossessive(head)) {
      // "Finland's president", "the company's chairman": whose it is isn't part of the office, a named body excepted.
      const isNamed = words.countryAt(head - 1) === undefined && someCapital(words, from, head);
      if (!isNamed) from = head + 1;
      continue;
    }
    country ??= words.countryAt(head);
    const named = words.countryAt(head);
    if (/^(?:of|for|at|in|on|to|from|with|by|under)$/.test(lower)) return undefined;
    // "Moss, Robots follows an inventor": another sentence's object
    if (head > first && /^(?:a|an|the|his|her|their)$/.test(lower)) return undefined;
    if (lower === 'and' && !(isModifier(words.lower(head - 1)) && head + 1 < limit)) return undefined;
    if (strict && named === undefined && !words.isCapital(head) && !isModifier(lower) && lower !== 'and')
      return undefined;
  }
  if (head >= limit) return undefined;
  // "a retired China specialist" knows China; "Finland's best analyst" is Finnish.
  const isSubject = country !== undefined && /^(?:name|alias|former)$/.test(country.kind ?? '') && from === first;
  if (isSubject && isSubjectHead(words.lower(head))) country = undefined;
  const coreEnd = endOfHeads(words, head, limit);
  let end = coreEnd;
  while (end < limit && isPreposition(words, end)) {
    const next = endOfComplement(words, end, limit);
    if (next === end) break;
    // The country of "president of Finland" and of "head of the Russian Foreign Ministry", not of "envoy to Finland".
    if (words.lower(end) === 'of') {
      let content = end + 1;
      while (content < next && determiners.has(words.lower(content))) content++;
      const named = words.countryAt(content);
      const isWhole = named !== undefined && named.end === words.document.tokens.end[next - 1];
      // "Institute of China Studies" is no body of China's, a professor of Finnish history no Finn.
      if (
        named !== undefined &&
        country === undefined &&
        !isTeacher(words.lower(head)) &&
        (isWhole || !/^(?:name|alias|former)$/.test(named.kind ?? ''))
      ) {
        country = named;
        if (isPlain(named) && isWhole) {
          // Nothing but the country: the field of its own says it.
          const rest = roleText(words, from, end, country);
          return { role: rest, first: from, end: next, country, hasComplement: true };
        }
      }
    }
    end = next;
  }
  const role = roleText(words, from, end, country);
  if (role === '' || role === 'member') return undefined;
  return { role, first: from, end, country, hasComplement: end > coreEnd };
}

function someCapital(words: Words, first: number, end: number): boolean {
  for (let i = first; i < end; i++) if (words.isCapital(i)) return true;
  return false;
}

/** After a head: further heads and what joins them ("chief financial officer", "founder and chief executive"). */
function endOfHeads(words: Words, head: number, limit: number): number {
  let end = head + 1;
  for (let k = end; k < limit; k++) {
    if (
      isHead(words.text(k)) &&
      (k === end || !words.isCapital(k) || isModifier(words.lower(k - 1)) || !words.isCapital(k - 1))
    )
      end = k + 1;
    // "deputy White House press secretary"
    else if (words.isCapital(k) && k - end < 3) continue;
    else if (!isModifier(words.lower(k)) && !(k === end && /^(?:and|,|\/)$/.test(words.text(k)))) break;
  }
  // A comma is only one of a list that ends in "and": else what follows is another description.
  for (let k = head + 1; k < end; k++) {
    if (words.text(k) !== ',') continue;
    let joined = false;
    for (let j = k + 1; j < end; j++) if (words.lower(j) === 'and') joined = true;
    if (!joined) return k;
  }
  return end;
}

function isPreposition(words: Words, i: number): boolean {
  const lower = words.lower(i);
  return lower === 'of' || lower === 'for' || lower === 'at' || /^(?:to|with|in|on)$/.test(lower);
}

/** Where the complement that begins with the preposition at `at` ends; `at` itself where there is none. */
function endOfComplement(words: Words, at: number, limit: number): number {
  const preposition = words.lower(at);
  let k = at + 1;
  while (k < limit && determiners.has(words.lower(k))) k++;
  if (k >= limit || isStop(words, k)) return at;
  if (/^(?:to|with|in)$/.test(preposition) && !words.isCapital(k)) return at;
  const word = words.text(k);
  if (word.endsWith('ing') && lowerWord(word).test(word)) return at;
  for (; k < limit; k++) {
    if (words.isPossessive(k)) continue;
    const lower = words.lower(k);
    // "Doctors Without Borders"
    const isInName = words.isCapital(k) && words.isCapital(k - 1) && k + 1 < limit && words.isCapital(k + 1);
    if ((isStop(words, k) && !isInName) || words.text(k) === '-') break;
    if (/^(?:of|for|at|to|with|in|on|by|from)$/.test(lower)) break;
    if (lower === 'and' && k + 1 < limit && (isStop(words, k + 1) || determiners.has(words.lower(k + 1)))) break;
  }
  // A phrase cut off by its length alone ends in the middle of a name.
  if (k === limit && k - at > longest / 2) return at;
  while (k > at + 1 && /^(?:and|the|a|an)$/.test(words.lower(k - 1))) k--;
  while (k > at + 1 && words.isPossessive(k - 1)) k--;
  return k;
}

/** "moody" of Moody's. */
const hasPossessive = (lower: string): boolean => companies.has(`${lower}'s`) || firms.has(`${lower}'s`);

/**
 * The words of a role as a reader wants them: no country and no praise at its head, no possessives of names
 * ("Nordwind chief executive"), titles in full.
 */
export function roleText(words: Words, first: number, end: number, country: CountryMention | undefined): string {
  const { tokens } = words.document;
  const kept: string[] = [];
  let glued = false;
  for (let i = first; i < end; i++) {
    const isCountry =
      isPlain(country) && tokens.start[i]! < country.end && tokens.end[i]! > country.start && !words.isRegion(i);
    const text = words.text(i);
    const atHead = kept.every((word) => /^(?:former|ex|acting|outgoing|incoming|interim)$/i.test(word));
    if (isCountry && atHead && opensOffice(words, country.end, end)) continue;
    if (words.isPossessive(i)) {
      const before = kept.length;
      // In front of the head a name stands alone, behind it the possessive stays: "professor at Lund's university".
      const isInName = i + 1 < end && words.isCapital(i + 1);
      // "Moody's analyst": the firm has it in its name.
      const isFirm = before > 0 && hasPossessive(kept[before - 1]!.toLowerCase());
      if (before > 0 && (isInName || isFirm || kept.some((word) => isHead(word)))) kept[before - 1] += text;
      continue;
    }
    // "New York mayor" is a place, "New mayor" is news.
    const isPlace =
      (/^(?:New|Old|Young)$/.test(text) && words.isCapital(i + 1)) ||
      (text === 'Local' && words.lower(i + 1) === 'government');
    if (atHead && adornments.has(text.toLowerCase()) && !isPlace) continue;
    if (atHead && (determiners.has(text.toLowerCase()) || text === 'and' || isAge(words, i))) continue;
    if (/^[,/)]$/.test(text) || glued) {
      if (kept.length > 0) kept[kept.length - 1] += text;
    } else {
      const isInner = kept.length > 0 || (i + 1 < end && /^ch$/i.test(text));
      const whole = spelledOut(kept.length === 0 ? text.replace(/^then-/i, '') : text);
      kept.push((isInner ? innerRank(text) : undefined) ?? whole);
    }
    glued = /^[/(]$/.test(text);
  }
  const text = kept.join(' ');
  const shouted = text === text.toUpperCase() && kept.some((word) => word.length > 4 && isHead(word));
  return shouted ? text.replace(letters(text), (word) => word[0] + word.slice(1).toLowerCase()) : text;
}

/** Whether all that follows a country is an office: "Ghana Navy Commander", but not "Malta Chess Society president". */
export function opensOffice(words: Words, from: number, end: number): boolean {
  const { tokens } = words.document;
  for (let i = end - 1; i >= 0 && tokens.start[i]! >= from; i--) {
    if (words.isPossessive(i) && tokens.start[i] === from) return true;
    // Behind "of" stand names of all kinds: "UK Chancellor of the Exchequer".
    if (/^(?:of|for)$/.test(words.text(i))) return opensOffice(words, from, i);
    if (!words.isCapital(i) || isHead(words.text(i))) continue;
    if (!isModifier(words.lower(i)) || isBody(words.lower(i))) return false;
  }
  return true;
}
