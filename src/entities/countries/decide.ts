/**
 * Which matches name their country: first by their neighbours alone, which also tells what the document speaks of; then
 * the rest in the light of that; last, names that are a person's or a town's elsewhere in the document.
 */
import type { Context } from './context.ts';
import { place, rejected, taken, type Verdict } from './mention.ts';
import { capitalRule } from './rules/capitals.ts';
import { creditRule } from './rules/credits.ts';
import { documentRules, neighbourRules } from './rules/homonyms.ts';
import { languageRule } from './rules/languages.ts';
import { otherSenseRule } from './rules/other-sense.ts';
import { personRule } from './rules/people.ts';
import { placeRule } from './rules/places.ts';
import { thingRule } from './rules/things.ts';

/** Forms of these contexts are no evidence for their country before the whole document has been seen. */
const doubtful = new Set(['person', 'breed']);

/** A verdict on each match, in their order. */
export function decide(context: Context): Verdict[] {
  const { matches, senses } = context;
  const verdicts: (Verdict | undefined)[] = [];
  for (let i = 0; i < matches.length; i++) verdicts.push(byNeighbours(context, i));
  for (let i = 0; i < matches.length; i++) verdicts[i] ??= byDocument(context, i);
  const countries = countTaken(context, verdicts as Verdict[]);
  for (let i = 0; i < matches.length; i++) {
    const number = matches.form[i]!;
    const form = context.form(i);
    if (!verdicts[i]!.taken || form.kind !== 'name') continue;
    // A single Ms Singapore doesn't take the country out of a report on Singapore.
    const most = form.context === '' ? countries.get(number)! : 1;
    const isSomeone = (senses.people.get(number) ?? 0) >= most;
    verdicts[i] = otherSenseRule(context, i, isSomeone, senses.towns.has(number)) ?? verdicts[i]!;
  }
  return verdicts as Verdict[];
}

/** How often each form, by its number, has been taken for its country. */
function countTaken({ matches }: Context, verdicts: readonly Verdict[]): Map<number, number> {
  const counts = new Map<number, number>();
  for (let i = 0; i < matches.length; i++) {
    if (verdicts[i]!.taken) counts.set(matches.form[i]!, (counts.get(matches.form[i]!) ?? 0) + 1);
  }
  return counts;
}

/** What a match's neighbours settle; notes what it says of the rest of the document. */
function byNeighbours(context: Context, i: number): Verdict | undefined {
  const { matches, senses } = context;
  const { kind, codes, context: rule } = context.form(i);
  if (kind === 'expression') return rejected('a fixed expression');
  if (kind === 'town' || kind === 'region' || kind === 'state') {
    if (rule !== 'postal') context.evidence.addPlace(codes[0]!);
    return place(`a ${kind}, no country`, codes[0]!);
  }
  const credited = creditRule(context, i);
  if (credited !== undefined) return credited;
  const placed = placeRule(context, i);
  if (placed !== undefined) {
    if (placed.isTown) senses.towns.add(matches.form[i]!);
    return placed;
  }
  if (kind === 'capital') context.evidence.addPlace(codes[0]!);
  const thing = thingRule(context, i);
  if (thing !== undefined) return thing;
  const person = personRule(context, i);
  if (person !== undefined) {
    senses.people.set(matches.form[i]!, (senses.people.get(matches.form[i]!) ?? 0) + 1);
    return person;
  }
  const language = languageRule(context, i);
  if (language !== undefined) return language;
  if (kind === 'capital' || codes.length > 1 || rule in documentRules) return undefined;
  const homonym = neighbourRules[rule]?.(context, i);
  if (homonym !== undefined) return homonym;
  if (!doubtful.has(rule)) context.evidence.addNamed(codes[0]!);
  return taken(rule === '' ? 'named' : 'nothing speaks against the country');
}

/** What the neighbours left open. */
function byDocument(context: Context, i: number): Verdict {
  const { kind, context: rule } = context.form(i);
  if (kind === 'capital') return capitalRule(context, i, context.senses.people.has(context.matches.form[i]!));
  return documentRules[rule]?.(context, i) ?? taken('nothing speaks against the country');
}
