/** Words that news sentences begin with: what follows "U.S." or "Inc." tells whether its stop ended the sentence. */
import { WordFilter } from './word-filter.ts';

const starters = new Set(
  (
    'the a an in on at by for from with to of as he she it they we i you his her its their our my your this that these ' +
    'those there here but and or so yet if when while after before since although though because however meanwhile ' +
    'both some many most other others no not one two what who why how where during under among despite according ' +
    'then now also even last earlier later still once until all several nor such each every any another only about ' +
    'between through throughout unlike instead please thanks thank yes let mr mrs ms dr'
  ).split(' '),
);

/** Speech verbs that carry on a sentence after a quoted question: "“Is it true?” asked Park". */
const speechVerbs = new Set(
  'said says asked asks told wrote writes added adds cried shouted replied answered wondered yelled tweeted quipped'.split(
    ' ',
  ),
);

/** Words that never end a sentence: articles, conjunctions, possessives and most prepositions. */
const linkWords = new Set(
  (
    'the a an and or but of in at by for from with to as if than that because whether while my your his her its our ' +
    'their into onto upon between during is was are were be been being has have had'
  ).split(' '),
);

/** Longest word that is looked up. */
const longest = 10;

const mayStart = new WordFilter(starters);
const mayLink = new WordFilter(linkWords);
const maySpeak = new WordFilter(speechVerbs);

/** Whether the word from `start` to `end` is a common first word of a sentence; clitics don't matter ("It's"). */
export function isStarter(text: string, start: number, end: number): boolean {
  if (end - start > longest || !mayStart.mayHave(text, start, end)) return false;
  return starters.has(text.slice(start, end).toLowerCase());
}

/** Whether the word from `start` to `end` never ends a sentence; a stop after it is a slip. */
export function isLinkWord(text: string, start: number, end: number): boolean {
  if (end - start > longest || !mayLink.mayHave(text, start, end)) return false;
  return linkWords.has(text.slice(start, end).toLowerCase());
}

/** Whether the word from `start` to `end`, in lower case, is a verb of speech in a form that follows a quotation. */
export function isSpeechVerb(text: string, start: number, end: number): boolean {
  if (end - start > longest || !maySpeak.mayHave(text, start, end)) return false;
  return speechVerbs.has(text.slice(start, end));
}
