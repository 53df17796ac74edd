/** Tells the known pieces of site furniture in copied text, line by line. */
import { openAlternatives } from '../../text/alternatives/alternatives.ts';
import { digitBit, letterBit, kindAt } from '../../text/characters.ts';
import { openExpression } from '../../text/expression.ts';
import { prefilters } from './rule-prefilters.constant.ts';
import { type Rule, rules } from './rules.ts';

const ornamentBefore = openExpression(
  String.raw`^[\s*•·▪■●○◆★☆»›→←«‹↑↓▼▲▶►▸✕×✖|>#_\p{Extended_Pictographic}\uFE0F]+(?=.)`,
  'u',
);
const ornamentBehind = openExpression(
  String.raw`(?<![\s:：*•·»›→←«‹↑↓▼▲▶►▸✕×✖|>_\p{Extended_Pictographic}\uFE0F-])[\s:：*•·»›→←«‹↑↓▼▲▶►▸✕×✖|>_\p{Extended_Pictographic}\uFE0F-]+$`,
  'u',
);

/** The line as rules see it; only the beginning of a long one, since no rule reaches further. */
function foldLine(line: string): string {
  let folded = line.slice(0, 420).toLowerCase();
  // One look tells that there is nothing to do, as in most lines.
  if (/[\u2010-\u2015\u2018\u2019\u201C-\u201E\u02BC\u2032]/.test(folded))
    folded = folded
      .replace(/[\u2018\u2019\u02BC\u2032]/g, "'")
      .replace(/[\u201C\u201D\u201E]/g, '"')
      .replace(/[\u2010-\u2015]/g, '-');
  if (/\s\s|[^\S ]/.test(folded)) folded = folded.replace(/\s+/g, ' ');
  if (!endsInWord(folded, 0)) folded = folded.replace(ornamentBefore(folded), '');
  return endsInWord(folded, folded.length - 1) ? folded : folded.replace(ornamentBehind(folded), '');
}

/** Whether the character at an end of a line is none of an ornament. */
function endsInWord(line: string, at: number): boolean {
  return (kindAt(line, at) & (letterBit | digitBit)) !== 0 || line.charCodeAt(at) === 0x2e;
}

// The longest line that a rule may match; longer ones are looked at only by their beginning and never dropped.
const longest = 400;

const ruleOf = rules.flatMap((rule) => rule.alternatives.map(() => rule));
const alternatives = openAlternatives({
  flags: 'u',
  sources: rules.flatMap((rule) => rule.alternatives.map((source) => `^(?:${source})$`)),
  prefilters,
});

/** The first rule that takes this line for furniture. */
export function findRule(line: string): Rule | undefined {
  if (line.length > longest) return line.length <= longestNotice && isNotice(line) ? notice : undefined;
  const folded = foldLine(line);
  if (folded === '') return emptied;
  const rule = ruleOf[alternatives.first(folded)];
  // "More on this tomorrow." is a sentence, a headline over a list has no full stop.
  return rule?.stage === 'box' && /[.!。]$/.test(folded) ? undefined : rule;
}

const isNotice = (line: string): boolean =>
  copyright.test(line) || (line.includes('trademark') && ownership.test(line));

/** Whose the trademarks on a page are. */
const ownership = /\b(?:exclusive property|respective (?:owner|holder)s?)\b/;
/** "© 2031 The Lundby Post": what follows are terms, however many. */
const copyright = /^(?:©|\([cC]\)|[Cc]opyright)(?: ?©| ?\([cC]\)| [Cc]opyright)? (?:19|20)\d\d\b/;
/** In code units. */
const longestNotice = 2000;
const notice: Rule = { name: 'copyright', stage: 'line', alternatives: [], reason: 'terms of use' };

const emptied: Rule = { name: 'ornament', stage: 'line', alternatives: [], reason: 'signs without words' };
