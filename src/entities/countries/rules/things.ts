/** Things called after a country: "Irish setter", "Norway spruce", "German measles". */
import { openExpression } from '../../../text/expression.ts';
import type { Context } from '../context.ts';
import { is, type Neighbour } from '../neighbours.ts';
import { rejected, type Verdict } from '../mention.ts';

const eating = new Set(
  'ate eat eats eating ordered orders order ordering drank drink drinks sipped baked toasted grilled devoured'.split(
    ' ',
  ),
);

/** "He ordered a Cuban and a coffee". */
function isEaten(context: Context, i: number, next: Neighbour | undefined): boolean {
  if (next !== undefined && next.mark === '' && !is(next, 'function')) return false;
  const article = context.before(context.matches.start[i]!);
  if (article?.mark !== '' || !/^(?:a|an|one|two|another)$/.test(article.key)) return false;
  const verb = context.before(article.start);
  return verb?.mark === '' && eating.has(verb.key);
}

// "Brazil, Terry Gilliam's satire": whose work it is, and what.
const work = openExpression(
  String.raw`^,\s(?:\p{Lu}[\p{L}.'’-]*\s){0,2}\p{Lu}[\p{L}-]*['’]s?\s(?:[\p{L}\p{N}-]+\s){0,2}(?:album|comedy|documentary|drama|epic|film|movie|musical|novel|opera|satire|song|thriller)\b`,
  'u',
);

/** A work named at a sentence's start, its maker behind it. */
function isWork(context: Context, i: number): boolean {
  const end = context.matches.end[i]!;
  if (!context.opensSentence(i) || !context.text.startsWith(',', end)) return false;
  const behind = context.text.slice(end, end + 100);
  return work(behind).test(behind);
}

/** "Welsh *mountain* ponies", "Irish *water* spaniel": what a breed's name has before its animal. */
const breedWords = /^(?:blue|cattle|fighting|forest|miniature|mountain|pygmy|toy|water|wirehaired)$/;

function isBreed(context: Context, next: Neighbour): boolean {
  const animal = breedWords.test(next.key) ? context.after(next.end) : undefined;
  return animal?.mark === '' && (is(animal, 'thing') || /^(?:cats?|dogs?|goats?|pigs?|sheep)$/.test(animal.key));
}

/** Turns down forms that are part of a thing's name: currencies, dishes, breeds, works; undefined for all else. */
export function thingRule(context: Context, i: number): Verdict | undefined {
  const { kind } = context.form(i);
  if (context.text[context.matches.end[i]!] === '$') return rejected('a currency');
  if (kind !== 'name' && kind !== 'adjective' && kind !== 'person' && kind !== 'former') return undefined;
  const next = context.after(context.matches.end[i]!);
  if (kind !== 'name' && isEaten(context, i, next)) return rejected('something to eat or drink');
  if (kind === 'name' && next?.mark === ',' && isWork(context, i)) return rejected('the title of a work');
  if (next === undefined || next.mark !== '') return undefined;
  if (is(next, 'thing') || isBreed(context, next)) return rejected('a dish, breed, plant or garment of that name');
  // "Mexico measles outbreak" is one in Mexico.
  return is(next, 'ailment') && kind !== 'name' ? rejected('an ailment of that name') : undefined;
}
