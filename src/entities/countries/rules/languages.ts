/** Languages: "speaks French", "in Russian", "translated from German" name no country. */
import type { Context } from '../context.ts';
import { is, type Neighbour } from '../neighbours.ts';
import { rejected, type Verdict } from '../mention.ts';

/** Words between a language and what governs it: "speaks *only a little* French". */
const between = new Set(
  `and or a little some both only no also his her their my your our the as well than more much any than better not
  himself herself themselves myself yourself itself them us me you him accented archaic broken clear colloquial conversational elementary
  everyday excellent faltering flawless flowery fluent formal good basic halting heavily idiomatic impeccable
  intermediate limited literary medieval modern native passable perfect plain poor proper rapid rudimentary rusty
  schoolboy simple simplified`.split(/\s+/),
);
/** "Beginners' Croatian": what only courses and skills are. */
const courses = new Set(['beginner', 'beginners', 'conversational', 'elementary', 'intermediate', 'fluent', 'halting']);
/** What one has of a language: "a knowledge of French". */
const skills = new Set(
  'knowledge command grasp mastery smattering study use fluency teacher teachers student students level'.split(' '),
);
const participles = new Set(
  'spoken written taught understood studied translated compulsory mandatory optional'.split(' '),
);
const aLanguage = rejected('a language');

function standsAlone(next: Neighbour | undefined): boolean {
  return next === undefined || (next.mark !== '' && next.mark !== '-') || is(next, 'function');
}

function isLanguage(context: Context, word: Neighbour, near: number): boolean {
  const match = context.matchAt(word.start, near);
  return is(word, 'language') || (match >= 0 && context.form(match).language);
}

/** What follows a match and the languages listed after it: in "French, Dutch and Thai cooks" the cooks. */
function afterList(context: Context, i: number): Neighbour | undefined {
  let next = context.after(context.matches.end[i]!);
  for (let steps = 0; steps < 6 && next !== undefined; steps++) {
    const joined = next.mark === '' && (next.key === 'and' || next.key === 'or');
    if (!joined && next.mark !== ',' && next.mark !== '/') break;
    let other: Neighbour | undefined = joined ? context.after(next.end) : next;
    if (other?.mark === ',' && (other.key === 'and' || other.key === 'or')) other = context.after(other.end);
    if (other === undefined || !isLanguage(context, other, i + steps + 1)) break;
    next = context.after(other.end);
  }
  return next;
}

/** "Spanish is spoken", "German was the language of the court". */
function isSpokenOf(context: Context, next: Neighbour | undefined): boolean {
  if (next?.mark !== '' || !/^(?:is|was|are|were|isn|wasn)$/.test(next.key)) return false;
  let word = context.after(next.end);
  for (let steps = 0; steps < 5 && word !== undefined && word.mark.length < 2; steps++) {
    if (participles.has(word.key) || word.key === 'language' || word.key === 'tongue') return true;
    if (!is(word, 'function') && steps > 1) return false;
    word = context.after(word.end);
  }
  return false;
}

/** What governs the list of languages that a match is in, and whether others in it are nothing but languages. */
function governorOf(context: Context, i: number): { governor: Neighbour | undefined; amongLanguages: boolean } {
  let governor = context.before(context.matches.start[i]!);
  let amongLanguages = false;
  for (let steps = 0; steps < 8 && governor !== undefined; steps++) {
    const listed = governor.mark === '' || governor.mark === ',' || governor.mark === '-' || governor.mark === '/';
    if (!listed) break;
    const other = context.matchEnding(governor.end, i);
    if (is(governor, 'language')) amongLanguages = true;
    const goesOn =
      is(governor, 'language') ||
      (other >= 0 && context.form(other).language) ||
      (between.has(governor.key) && governor.mark !== '-');
    if (!goesOn) break;
    governor = context.before(governor.start);
  }
  return { governor, amongLanguages };
}

/** Whether a form that is also a language ("speaks French") names the language; undefined where nothing tells. */
export function languageRule(context: Context, i: number): Verdict | undefined {
  const form = context.form(i);
  if (!form.language) return undefined;
  const told = byNeighbours(context, i);
  if (told !== undefined) {
    context.senses.languageIn = context.matches.sentence[i]!;
    return told;
  }
  const next = context.after(context.matches.end[i]!);
  const before = context.before(context.matches.start[i]!);
  return form.context === 'english' && standsAlone(next) && !isPredicate(before) ? aLanguage : undefined;
}

function byNeighbours(context: Context, i: number): Verdict | undefined {
  const next = context.after(context.matches.end[i]!);
  if (next !== undefined && is(next, 'language-noun') && (next.mark === '' || next.mark === '-')) return aLanguage;
  const alone = standsAlone(next);
  const listAlone = alone && standsAlone(afterList(context, i));
  const before = context.before(context.matches.start[i]!);
  if (alone && isSpokenOf(context, next) && before?.key !== 'the') return aLanguage;
  if (isSkill(context, before, listAlone)) return aLanguage;
  // "The name is Icelandic for smoke", "she picked up some Khmer".
  if (before?.mark === '' && /^(?:is|was|means)$/.test(before.key) && next?.key === 'for') return aLanguage;
  if (before?.mark === '' && before.key === 'some' && listAlone) return aLanguage;
  if (
    listAlone &&
    before !== undefined &&
    (before.mark === '' || /^[’']$/.test(before.mark)) &&
    courses.has(before.key)
  ) {
    return aLanguage;
  }

  const { governor, amongLanguages } = governorOf(context, i);
  if (governor !== undefined && (governor.mark === '' || governor.mark === ',')) {
    if (is(governor, 'language-verb') && listAlone) return aLanguage;
    const head = /^(?:is|was|are|were|called)$/.test(governor.key) ? context.before(governor.start) : undefined;
    if (alone && /^(?:languages?|tongues?)$/.test(head?.key ?? '')) return aLanguage;
    if (governor.key === 'of' && listAlone && skills.has(context.before(governor.start)?.key ?? '')) return aLanguage;
    const near = /^(?:in|into|from|to)$/.test(governor.key);
    if (near && (listAlone || amongLanguages)) {
      if (governor.key === 'in' && governor.mark === '') return aLanguage;
      const first = context.before(governor.start);
      const further = first && context.before(first.start);
      if (governor.key === 'into' || is(first, 'language-verb') || is(further, 'language-verb')) return aLanguage;
    }
  }
  if (amongLanguages && listAlone) return aLanguage;
  // "He learnt Norwegian from a book *and Finnish* from his landlady."
  const isJoined = before?.mark === '' && /^(?:and|or|but)$/.test(before.key);
  if (isJoined && listAlone && context.senses.languageIn === context.matches.sentence[i]) return aLanguage;
  // The sentence speaks of words, grammar or translators.
  if (listAlone && !is(before, 'determiner') && context.sentenceHas(i, 'language-noun')) return aLanguage;
  return aThing(context, i, alone, next);
}

/** "Her *halting* Dutch", "his *broken* German", "*takes* Spanish", "has *no* Thai". */
function isSkill(context: Context, before: Neighbour | undefined, listAlone: boolean): boolean {
  if (before?.mark !== '') return false;
  if (/^(?:fluent|halting|rusty|schoolboy|flawless)$/.test(before.key)) return true;
  const second = context.before(before.start);
  if (before.key === 'broken') return /^(?:his|her|their|my|in)$/.test(second?.key ?? '');
  if (!listAlone) return false;
  if (/^(?:takes?|took)$/.test(before.key)) return true;
  return /^(?:no|little|enough|good|some)$/.test(before.key) && /^(?:has|have|had)$/.test(second?.key ?? '');
}

/** "They are English", "the English": people. */
function isPredicate(before: Neighbour | undefined): boolean {
  return before?.mark === "'s" || /^(?:the|is|are|was|were|be|not|both|all|being)$/.test(before?.key ?? '');
}

/** "A Danish", "two Polish", "my French": these adjectives have other words for people, so alone they are a thing. */
function aThing(context: Context, i: number, alone: boolean, next: Neighbour | undefined): Verdict | undefined {
  const article = context.before(context.matches.start[i]!);
  if (!alone || article?.mark !== '') return undefined;
  const counted = /^(?:a|an|two|three|some)$/.test(article.key) && /(?:[sc]h|sch)$/.test(context.surface(i));
  if (counted && next?.capital !== true) return rejected('a thing called after the country');
  const isListed = next?.mark === ',' && !is(next, 'function');
  return !isListed && /^(?:my|your|his|her)$/.test(article.key) ? aLanguage : undefined;
}
