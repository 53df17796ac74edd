/** Sentences that lean on the one before: a pronoun or a connective opens them, or a quotation names no speaker. */
import { openAlternatives } from '../text/alternatives/alternatives.ts';
import { openExpression } from '../text/expression.ts';
import { cuttings } from './expressions.constant.ts';

const calendarName =
  /\b(?:January|February|March|April|May|June|July|August|September|October|November|December|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|Christmas|Easter)\b/gu;
const both = openExpression(String.raw`^both (?!of the\b|the\b|in\b|\p{Lu}.{0,40}\band\b)`, 'iu');
const capital = openExpression(String.raw` \p{Lu}`, 'u');
const capitalWord = openExpression(String.raw`\s\p{Lu}`, 'u');
const capitalBehind = openExpression(String.raw`, (?:[\p{L}’'-]+ ){0,2}\p{Lu}`, 'u');
const notLetter = openExpression(String.raw`[^\p{L}]`, 'gu');

const pronoun = openAlternatives(cuttings.pronoun);
const calendar = openAlternatives(cuttings.calendar);
const connective = openAlternatives(cuttings.connective);
const standsAlone = openAlternatives(cuttings.standsAlone);
const expletive = openAlternatives(cuttings.expletive);
const named = openAlternatives(cuttings.named);
const latePronoun = openAlternatives(cuttings.latePronoun);

/** Someone who isn't named speaks the quotation; in lower case. */
const unnamedSpeaker = openExpression(
  String.raw`["”’],? (?:(?:he|she|they|it|one|another|the (?:man|woman|spokes(?:man|woman|person)|statement|source|official|report|letter|post))\b(?:[^."“”]{0,40})?|[a-z]+(?:ed|s|id) (?:he|she|they)\b[^."“”]{0,40})[.!?]?$`,
  'u',
);

/** Someone who isn't named says the rest: "The plan, he says, will work." */
const asideSpeaker = /, (?:he|she|they) (?:says?|said|adds?|added|explain(?:s|ed)|warn(?:s|ed)|argue[sd]?)[,.]/;

/** A connective set off by commas behind the opening words: "The ferry line, however, stays open." */
const asideConnective =
  /^[^,;:."“”]{1,60}, (?:however|though|too|meanwhile|nevertheless|nonetheless|in turn|by contrast|in contrast|on the other hand|for (?:example|instance)),/;

/** A sentence without the quotation marks and brackets that open it. */
function withoutOpening(sentence: string): string {
  let from = 0;
  while (from < sentence.length && `"“‘'([`.includes(sentence.charAt(from))) from++;
  return from === 0 ? sentence : sentence.slice(from);
}

/** True where the reader needs the sentence before to know who or what is meant. */
export function leansOnPrevious(sentence: string): boolean {
  const bare = withoutOpening(sentence);
  if (opensLeaning(bare)) return true;
  if (asideConnective.test(bare)) return true;
  const aside = sentence.search(asideSpeaker);
  if (aside >= 0 && !capital(sentence).test(sentence.slice(0, aside))) return true;
  if (bare.length === sentence.length) return false;
  const lower = sentence.toLowerCase();
  return isBareQuotation(sentence) || unnamedSpeaker(lower).test(lower);
}

/** True where not even the start of an article excuses the opening: "Nevertheless, the bridge stood". */
export function opensWithConnective(sentence: string): boolean {
  const lower = withoutOpening(sentence).toLowerCase();
  return connective.test(lower) && !standsAlone.test(lower);
}

function opensLeaning(sentence: string): boolean {
  // In lower case: what ignores case takes ten times as long to compile.
  const lower = sentence.toLowerCase();
  if (pronoun.test(lower)) return !calendar.test(lower) && !expletive.test(lower) && !named.test(lower);
  if (connective.test(lower)) return !standsAlone.test(lower);
  if (lower.startsWith('both ')) return both(sentence).test(sentence);
  const late = / (?:he|she|they|his|her|their)['’ ]/.test(lower) ? latePronoun.exec(lower) : null;
  return late !== null && !namesSomeone(sentence, late[0].length);
}

/** A name before a pronoun that ends at `end`, or soon after it: "When he arrived, Minister Holm …". */
function namesSomeone(sentence: string, end: number): boolean {
  const before = sentence.slice(0, end).replace(/^\S+/, '').replace(calendarName, '');
  if (capitalWord(before).test(before)) return true;
  const behind = sentence.slice(end).replace(calendarName, '');
  return capitalBehind(behind).test(behind);
}

/** Nothing but quoted words: who says them stands elsewhere. */
function isBareQuotation(sentence: string): boolean {
  const outside = sentence.replace(/"[^"]*"|“[^“”]*”|^‘.*’$/gu, '');
  return outside.replace(notLetter(outside), '').length < 4;
}
