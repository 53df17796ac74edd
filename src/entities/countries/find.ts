/**
 * The countries that a text names: all forms of the lists first, then what stands around each decides, first by its
 * neighbours alone, then in the light of the whole document.
 */
import type { Segmentation } from '../../text/segmentation.ts';
import type { CountryKind } from '../entities.ts';
import type { NameSpan } from '../names.ts';
import { Context, is } from './context.ts';
import type { Form, Gazetteer } from './gazetteer.ts';
import { findMatches } from './matches.ts';
import { type CountryMention, rejected, type RejectedForm, taken, type Verdict } from './mention.ts';
import { mendText } from './mend.ts';
import { capitalRule } from './rules/capitals.ts';
import { homonymRules } from './rules/homonyms.ts';
import { languageRule } from './rules/languages.ts';
import { personRule } from './rules/people.ts';
import { placeRule } from './rules/places.ts';

export type { CountryMention, RejectedForm } from './mention.ts';

export interface FindCountriesOptions {
  /** Length of the title that the text begins with; 0 without one. */
  readonly titleEnd?: number;
  /** Names, short names and former names only. */
  readonly strict?: boolean;
  /** Takes the forms that were turned down, with the reason. */
  readonly explain?: (form: RejectedForm) => void;
}

export type CountryFinder = (
  document: Segmentation,
  names: readonly NameSpan[],
  options?: FindCountriesOptions,
) => CountryMention[];

const strictKinds = new Set<CountryKind>(['name', 'alias', 'former']);

/** Binds the gazetteer. The function it gives is pure and linear in the text; mentions come in order. */
export function createCountryFinder(gazetteer: Gazetteer): CountryFinder {
  return (document, names, { strict = false, explain } = {}) => {
    const mended = mendText(document, names);
    const matches = findMatches(gazetteer, mended.document);
    const context = new Context(gazetteer, mended.document, matches, mended.names);
    const verdicts = decide(context);
    const mentions: CountryMention[] = [];
    for (let i = 0; i < matches.length; i++) {
      const form = context.form(i);
      const verdict = verdicts[i]!;
      const start = mended.at(matches.start[i]!);
      const end = mended.at(matches.end[i]!);
      if (!verdict.taken) {
        explain?.({ start, end, codes: form.codes, reason: verdict.reason });
        continue;
      }
      const kind = kindOf(context, i, form);
      if (strict && !strictKinds.has(kind)) continue;
      for (const code of verdict.codes ?? form.codes.slice(0, 1)) {
        mentions.push({ start, end, code, kind, reason: verdict.reason });
      }
    }
    return mentions;
  };
}

/** Whether "an Afghan" is a person here or "Afghan" an adjective. */
function kindOf(context: Context, i: number, form: Form): CountryKind {
  if (form.kind === 'adjective' && form.alsoPerson) {
    const next = context.after(context.matches.end[i]!);
    const alone =
      next === undefined || (next.mark !== '' && next.mark !== '-') || is(next, 'function') || is(next, 'speech');
    return alone ? 'person' : 'adjective';
  }
  return form.kind as CountryKind;
}

function count(map: Map<string, number>, key: string): void {
  map.set(key, (map.get(key) ?? 0) + 1);
}

function decide(context: Context): Verdict[] {
  const { matches, evidence } = context;
  const verdicts: (Verdict | undefined)[] = Array.from({ length: matches.length });
  const people = new Set<number>();
  const towns = new Set<number>();
  const open: number[] = [];

  for (let i = 0; i < matches.length; i++) {
    const form = context.form(i);
    if (form.kind === 'expression') {
      verdicts[i] = rejected('a fixed expression');
      continue;
    }
    if (form.kind === 'town' || form.kind === 'region' || form.kind === 'state') {
      verdicts[i] = rejected(`a ${form.kind}, no country`);
      if (form.context !== 'postal') count(evidence.places, form.codes[0]!);
      continue;
    }
    const place = placeRule(context, i);
    if (place !== undefined) {
      verdicts[i] = place;
      if (place.reason.startsWith('a town')) towns.add(matches.form[i]!);
      continue;
    }
    if (form.kind === 'capital') count(evidence.places, form.codes[0]!);
    const person = personRule(context, i);
    if (person !== undefined) {
      verdicts[i] = person;
      people.add(matches.form[i]!);
      continue;
    }
    const language = languageRule(context, i);
    if (language !== undefined) {
      verdicts[i] = language;
      continue;
    }
    if (form.kind === 'capital') {
      open.push(i);
    } else if (form.context === '' && form.codes.length === 1) {
      verdicts[i] = taken('named');
      count(evidence.named, form.codes[0]!);
    } else {
      if (
        ['turkey', 'us', 'indian', 'irish', 'dutch', 'polish', 'person', 'town', 'breed', 'dollar', 'unit'].includes(
          form.context,
        )
      ) {
        verdicts[i] = homonymRules[form.context]?.(context, i);
        if (verdicts[i] === undefined && form.context !== 'person' && form.context !== 'breed')
          count(evidence.named, form.codes[0]!);
        if (verdicts[i] !== undefined) continue;
      }
      open.push(i);
    }
  }

  // What the neighbours left open, and names that are a person's or a town's elsewhere in the document.
  for (const i of open) {
    const form = context.form(i);
    verdicts[i] =
      form.kind === 'capital'
        ? capitalRule(context, i, people.has(matches.form[i]!))
        : (homonymRules[form.context]?.(context, i) ?? taken('nothing speaks against the country'));
  }
  for (let i = 0; i < matches.length; i++) {
    const form = context.form(i);
    if (!verdicts[i]!.taken || form.kind !== 'name') continue;
    const number = matches.form[i]!;
    const isSomeone = people.has(number);
    const isTown = towns.has(number);
    if (!isSomeone && !isTown && !townContexts.has(form.context)) continue;
    verdicts[i] = otherSense(context, i, isSomeone, isTown) ?? verdicts[i]!;
  }
  return verdicts as Verdict[];
}

/** "Chad closed its border", "Jordan's government": what follows is said of a state. */
function actsAsState(context: Context, i: number): boolean {
  const next = context.after(context.matches.end[i]!);
  if (next?.mark === "'s") return is(next, 'official');
  const following = next === undefined ? '' : context.text.slice(next.start, next.start + 40).split(/[.!?,;]/)[0]!;
  return next?.mark === '' && !next.capital && /\b(?:its|the country|the kingdom)\b/.test(following);
}

/** Names that American towns bear too. */
const townContexts = new Set(['person', 'town', 'turkey']);

/** Streets, schools and American places, and no other foreign country: told on the news of `lgl` and `tr-news`. */
function isLocalNews(context: Context, code: string): boolean {
  for (const other of context.evidence.named.keys()) if (other !== 'US' && other !== code) return false;
  const words = context.countWords('local', 0, context.document.tokens.length, 4);
  return words + (context.evidence.places.get('US') ?? 0) >= 2;
}

const before = new Set([
  'in',
  'of',
  'to',
  'from',
  'across',
  'into',
  'inside',
  'throughout',
  'within',
  'between',
  'with',
  'against',
  'for',
]);

/** A name that the document also uses for a person or a town: what says that this one still is the country. */
function otherSense(context: Context, i: number, isSomeone: boolean, isTown: boolean): Verdict | undefined {
  const { start, form } = context.matches;
  const { codes } = context.form(i);
  const code = codes[0]!;
  let others = context.evidence.places.get(code) ?? 0;
  for (let k = 0; k < context.matches.length; k++) {
    if (
      form[k] !== form[i] &&
      context.form(k).codes[0] === code &&
      context.form(k).kind !== 'capital' &&
      context.form(k).kind !== 'town'
    ) {
      if (context.form(k).kind !== 'state' && context.form(k).kind !== 'region') others++;
    }
  }
  if (others > 0) return undefined;
  const word = context.before(start[i]!);
  if (!isTown && !isSomeone && isLocalNews(context, code))
    return rejected('a town: the news is local, the country has no other sign');
  if (isTown) return rejected('a town of that name is spoken of');
  const located =
    word?.mark === '' && before.has(word.key) && word.key !== 'with' && word.key !== 'for' && word.key !== 'to';
  if (isSomeone && actsAsState(context, i)) return undefined;
  if (isSomeone && !located) return rejected('a person of that name is spoken of');
  const span = context.nameOver(i);
  if (!isSomeone && span?.type === 'PER' && !located && context.form(i).context === 'person')
    return rejected('a person');
  return undefined;
}
