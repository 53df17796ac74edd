/** Sentences that lean on the one before: a pronoun or a connective opens them, or a quotation names no speaker. */
import { openAlternatives } from '../text/alternatives.ts';
import * as cuttings from './expressions.constant.ts';

const quote = /^["“‘'([]+/;

const calendarName =
  /\b(?:January|February|March|April|May|June|July|August|September|October|November|December|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|Christmas|Easter)\b/gu;
const both = /^both (?!of the\b|the\b|in\b|\p{Lu}.{0,40}\band\b)/iu;

const pronoun = openAlternatives(cuttings.pronoun);
const calendar = openAlternatives(cuttings.calendar);
const connective = openAlternatives(cuttings.connective);
const standsAlone = openAlternatives(cuttings.standsAlone);
const expletive = openAlternatives(cuttings.expletive);
const named = openAlternatives(cuttings.named);
const latePronoun = openAlternatives(cuttings.latePronoun);

/** Someone who isn't named speaks the quotation. */
const unnamedSpeaker =
  /["”’],? (?:(?:he|she|they|it|one|another|the (?:man|woman|spokes(?:man|woman|person)|statement|source|official|report|letter|post))\b(?:[^."“”]{0,40})?|[a-z]+(?:ed|s|id) (?:he|she|they)\b[^."“”]{0,40})[.!?]?$/iu;

/** Someone who isn't named says the rest: "The plan, he says, will work." */
const asideSpeaker = /, (?:he|she|they) (?:says?|said|adds?|added|explain(?:s|ed)|warn(?:s|ed)|argue[sd]?)[,.]/;

/** True where the reader needs the sentence before to know who or what is meant. */
export function leansOnPrevious(sentence: string): boolean {
  const bare = sentence.replace(quote, '');
  if (opensLeaning(bare)) return true;
  if (asideSpeaker.test(sentence) && !/ \p{Lu}/u.test(sentence.slice(0, sentence.search(asideSpeaker)))) return true;
  if (bare.length === sentence.length) return false;
  return isBareQuotation(sentence) || unnamedSpeaker.test(sentence);
}

/** True where not even the start of an article excuses the opening: "Nevertheless, the bridge stood". */
export function opensWithConnective(sentence: string): boolean {
  const lower = sentence.replace(quote, '').toLowerCase();
  return connective.test(lower) && !standsAlone.test(lower);
}

function opensLeaning(sentence: string): boolean {
  // In lower case: what ignores case takes ten times as long to compile.
  const lower = sentence.toLowerCase();
  if (pronoun.test(lower)) return !calendar.test(lower) && !expletive.test(lower) && !named.test(lower);
  if (connective.test(lower)) return !standsAlone.test(lower);
  if (lower.startsWith('both ')) return both.test(sentence);
  const late = / (?:he|she|they)['’ ]/.test(lower) ? latePronoun.exec(lower) : null;
  return late !== null && !namesSomeone(sentence, late[0].length);
}

/** A name before a pronoun that ends at `end`, or soon after it: "When he arrived, Minister Holm …". */
function namesSomeone(sentence: string, end: number): boolean {
  const before = sentence.slice(0, end).replace(/^\S+/, '').replace(calendarName, '');
  return (
    /\s\p{Lu}/u.test(before) || /, (?:[\p{L}’'-]+ ){0,2}\p{Lu}/u.test(sentence.slice(end).replace(calendarName, ''))
  );
}

/** Nothing but quoted words: who says them stands elsewhere. */
function isBareQuotation(sentence: string): boolean {
  const outside = sentence.replace(/"[^"]*"|“[^”]*”|^‘.*’$/gu, '');
  return outside.replace(/[^\p{L}]/gu, '').length < 4;
}
