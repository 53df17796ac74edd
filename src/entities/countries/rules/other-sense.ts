/** Names that the document also uses for a person or a town, or that American towns bear: which of them is the country. */
import type { Context } from '../context.ts';
import { is } from '../neighbours.ts';
import { rejected, type Verdict } from '../mention.ts';

/** Names that American towns bear too. */
const townContexts = new Set(['person', 'town']);
const located = new Set('in of from across into inside throughout within between against'.split(' '));

/** "Chad closed its border", "Jordan's government": what follows is said of a state. */
function actsAsState(context: Context, i: number): boolean {
  const next = context.after(context.matches.end[i]!);
  if (next?.mark === "'s") return is(next, 'official') || is(next, 'body');
  const following = next === undefined ? '' : context.text.slice(next.start, next.start + 40).split(/[.!?,;]/)[0]!;
  return next?.mark === '' && !next.capital && /\b(?:its|the country|the kingdom)\b/.test(following);
}

/** Streets, schools and American places, and no other foreign country: told on the news of `lgl` and `tr-news`. */
function isLocalNews(context: Context, code: string): boolean {
  if (context.evidence.namesOtherThan(code)) return false;
  return context.localWords + context.evidence.places('US') >= 2;
}

/**
 * Turns down a country's name where the document uses it for a person (`isSomeone`) or a town (`isTown`), and nothing says
 * otherwise; undefined where it stands.
 */
export function otherSenseRule(context: Context, i: number, isSomeone: boolean, isTown: boolean): Verdict | undefined {
  const form = context.form(i);
  if (!isSomeone && !isTown && !townContexts.has(form.context)) return undefined;
  const { start } = context.matches;
  const code = form.codes[0]!;
  if (context.evidence.places(code) > 0 || context.hasOtherForm(i)) return undefined;
  if (!isTown && !isSomeone && isLocalNews(context, code)) {
    return rejected('a town: the news is local, the country has no other sign');
  }
  if (isTown) return rejected('a town of that name is spoken of');
  const word = context.before(start[i]!);
  const isLocated = word?.mark === '' && located.has(word.key);
  if (isSomeone && actsAsState(context, i)) return undefined;
  if (isSomeone && !isLocated) return rejected('a person of that name is spoken of');
  const isPerson = context.nameOver(i)?.type === 'PER' && form.context === 'person';
  return !isSomeone && isPerson && !isLocated ? rejected('a person') : undefined;
}
