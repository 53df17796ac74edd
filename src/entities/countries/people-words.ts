/** "Dutch", "Afghan": whether a word that is a people's adjective and their name too stands for persons. */
import type { Context } from './context.ts';
import { is, type Neighbour } from './neighbours.ts';

const link = /^(?:and|or|nor|but|not)$/;
const numeral = /^(?:one|two|three|four|five|six|seven|eight|nine|ten|\d+)$/;
const article = /^(?:an?|another|the|these|those)$/;
const copula = /^(?:is|are|was|were|be|been|being|became|become|isn|aren|wasn|weren|not|neither|both)$/;
/** Words for the whole people: "the Dutch agreed". */
const collective = /(?:[sc]h|ese|iss)$/i;
/** Of these, words for no single one: "a Chinese", never "a British". */
const onlyCollective = /[sc]h$/i;
/** Words of a list that are looked at in each direction. */
const reach = 6;

/** How a list goes on from a word: ", Dutch", "and Dutch", "but not Dutch". */
function nextItem(context: Context, next: Neighbour | undefined): Neighbour | undefined {
  if (next?.mark === '&') return next;
  if (next?.mark !== '' && next?.mark !== ',') return undefined;
  if (!link.test(next.key)) return next.mark === ',' ? next : undefined;
  let item = context.after(next.end);
  if (item?.mark === '' && item.key === 'not') item = context.after(item.end);
  return item?.mark === '' ? item : undefined;
}

const isSmall = (word: Neighbour): boolean => is(word, 'function') || is(word, 'determiner') || article.test(word.key);

/** Whether nothing that an adjective could qualify comes next. */
function standsAlone(context: Context, i: number, next: Neighbour | undefined, isThe: boolean): boolean {
  if (next === undefined || (next.mark !== '' && next.mark !== '-')) return true;
  // "The British all-time list".
  if (context.text[next.end] === '-') return false;
  if (is(next, 'speech') || isSmall(next)) return true;
  // "The Dutch agreed", but "the Iraqi agreed plan"; "strikes" and "attacks" may be nouns.
  const isPast = is(next, 'action') && !next.key.endsWith('s');
  return isThe && next.mark === '' && isPast && collective.test(context.surface(i));
}

/**
 * Whether a match, a word that is an adjective and a person's, is a person here. In a list, what its last word is says so
 * of all of them: "French and German officials", "the French and Germans".
 */
export function isPerson(context: Context, i: number): boolean {
  const { matches } = context;
  const before = firstBefore(context, i);
  const isThe = before?.mark === '' && /^(?:the|these|those)$/.test(before.key);
  const hasArticle = hasArticleAt(context, before);
  let at = i;
  for (let steps = 0; steps < reach; steps++) {
    const next = context.after(matches.end[at]!);
    const item = nextItem(context, next);
    const other = item === undefined ? -1 : context.matchAt(item.start, at + 1);
    if (other <= at) {
      // "American and allied troops", but "an American and three Canadians".
      const isJoined = item !== undefined && next?.mark === '' && /^(?:and|or)$/.test(next.key);
      const qualifies = isJoined && !item.capital && !isSmall(item);
      if (qualifies && !numeral.test(item.key) && (!hasArticle || isThe)) return false;
      break;
    }
    const { kind } = context.form(other);
    if (kind === 'person') return true;
    if (kind !== 'adjective') break;
    at = other;
  }
  if (!standsAlone(context, at, context.after(matches.end[at]!), isThe)) return false;
  if (onlyCollective.test(context.surface(i))) return isThe || /^(?:many|most|some)$/.test(before?.key ?? '');
  return hasArticle || !(before?.mark === "'s" || copula.test(before?.key ?? ''));
}

/** "*An* Afghan", "*three* young Afghans": the article or number before a match, a word between them at most. */
function hasArticleAt(context: Context, before: Neighbour | undefined): boolean {
  if (before?.mark !== '') return false;
  if (article.test(before.key) || numeral.test(before.key)) return true;
  if (before.capital || isSmall(before)) return false;
  const further = context.before(before.start);
  return further?.mark === '' && (article.test(further.key) || numeral.test(further.key));
}

/** The word before the list that a match is in. */
function firstBefore(context: Context, i: number): Neighbour | undefined {
  let before = context.before(context.matches.start[i]!);
  for (let at = i, steps = 0; before !== undefined && steps < reach; steps++) {
    const isLink = before.mark === '' && link.test(before.key);
    const word: Neighbour | undefined = isLink ? context.before(before.start) : before;
    if (word === undefined || (!isLink && before.mark !== ',')) break;
    const other = context.matchEnding(word.end, at - 1);
    if (other < 0 || context.form(other).kind !== 'adjective') break;
    at = other;
    before = context.before(context.matches.start[at]!);
  }
  return before;
}
