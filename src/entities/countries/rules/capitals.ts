/** Capitals: "Beijing said" is a government, "a fire in Beijing" a town. */
import type { Context } from '../context.ts';
import { is, type Neighbour } from '../neighbours.ts';
import { place, rejected, taken, type Verdict } from '../mention.ts';

const actsAs = 'a capital that acts as a government';
const conjunctions = new Set(
  `and but that as while when if because which after before says said whether since although though until unless where
  or nor yet so what how why like than once with despite given amid`.split(/\s+/),
);
const adverbs = new Set(
  `also not never repeatedly already now long since still yet officially formally publicly recently initially immediately
  strongly later again then once always even only been have quickly finally reportedly consistently flatly angrily itself
  alone too meanwhile promptly swiftly duly merely just soon quietly secretly openly often sharply firmly effectively
  previously unilaterally simply apparently largely clearly increasingly abruptly reluctantly both each jointly be being
  had has therefore thus further steadfastly vehemently categorically grudgingly cautiously`.split(/\s+/),
);
/** "Stockholm *hopes* Ankara will ratify": a clause follows, with a subject of its own. */
const thoughts = new Set(
  `argue believe believed believes doubt doubted doubts expect expected expects fear feared fears hope hoped hopes insist
  maintain reckon suspect suspected suspects think thinks thought wish wished`.split(/\s+/),
);
/** What one does to a government, not to a town. */
const addressed = new Set(
  'accused accuses accusing blamed blames blaming warned warns warning urged urges urging told tells criticised criticized condemned condemns pressed pressing pressured pressuring asked asks persuaded angered infuriated irritated'.split(
    ' ',
  ),
);
const joins = new Set('with between against on from to by towards toward over and for'.split(' '));
/** What a state has in another's capital, or has at all, and no town does. */
const stateOnly = new Set(
  `ambassador ambassadors embassy envoy envoys diplomat diplomats foreign military troops army navy nuclear parliament
  sovereignty ally allies nato un`.split(/\s+/),
);

/** The word itself, or what stands behind at most so many adverbs. */
function afterAdverbs(context: Context, word: Neighbour | undefined, most: number): Neighbour | undefined {
  let next = word;
  for (let steps = 0; steps < most && next?.mark === '' && (adverbs.has(next.key) || next.key === 'to'); steps++)
    next = context.after(next.end);
  return next;
}

/** The rest of "doesn't", "won't" behind their stems. */
function contraction(context: Context, word: Neighbour): Neighbour | undefined {
  const next = context.after(word.end);
  return next?.key === 't' && /^['’]$/.test(next.mark) ? next : undefined;
}

/** Whether the word is an auxiliary with what a state does behind it: "will *talk*", "won't *answer*", "are at *odds*". */
function opensDeed(context: Context, word: Neighbour): boolean {
  const negation = contraction(context, word);
  if (negation === undefined && !is(word, 'auxiliary')) return false;
  const verb = afterAdverbs(context, context.after((negation ?? word).end), 3);
  if (verb?.mark !== '') return false;
  if (verb.key === 'at') return /^(?:odds|loggerheads|pains)$/.test(context.after(verb.end)?.key ?? '');
  return is(verb, 'act') || is(verb, 'action');
}

/** "Moscow and Beijing are …": two capitals as one subject, their countries both spoken of. */
function isPairSubject(context: Context, i: number, before: string | undefined, next: string | undefined): boolean {
  const first = next === 'and' ? i : before === 'and' ? i - 1 : -1;
  const second = first + 1;
  const { matches } = context;
  if (first < 0 || second >= matches.length || matches.sentence[first] !== matches.sentence[second]) return false;
  if (context.form(first).kind !== 'capital' || context.form(second).kind !== 'capital') return false;
  if (matches.start[second]! - matches.end[first]! !== 5) return false;
  if (is(context.before(matches.start[first]!), 'locative')) return false;
  const verb = afterAdverbs(context, context.after(matches.end[second]!), 2);
  if (verb?.mark !== '' || verb.capital) return false;
  if (is(verb, 'action') || is(verb, 'speech') || (is(verb, 'act') && verb.key !== 'fire')) return true;
  if (opensDeed(context, verb)) return true;
  const codes = [...context.form(first).codes, ...context.form(second).codes];
  return is(verb, 'auxiliary') && codes.every((code) => context.evidence.named(code) > 0);
}

/** What follows "X, meanwhile," or "X, for its part,". */
function afterAside(context: Context, end: number): Neighbour | undefined {
  const aside = /^, (?:meanwhile|however|too|in turn|for its part|in response|by contrast|of course), /.exec(
    context.text.slice(end, end + 30),
  );
  return aside === null ? undefined : context.after(end + aside[0].length - 1);
}

/** What follows "X on Tuesday", "X last week". */
function afterDay(context: Context, end: number): Neighbour | undefined {
  const day = context.after(end);
  if (day === undefined || day.mark !== '' || !/^(?:\p{L}+day|week|month|year)$/u.test(day.key)) return undefined;
  return context.after(day.end);
}

/** What two do with each other. */
const mutual = new Set('agreed clashed exchanged negotiated reached resumed signed traded'.split(' '));

/** "Bogotá *and the rebels signed* a truce." */
function isWithPartner(context: Context, end: number): boolean {
  let word = context.after(end);
  for (let steps = 0; steps < 4 && word?.mark === ''; steps++) {
    if (mutual.has(word.key)) return steps > 0;
    if (word.key === 'be') return false;
    word = context.after(word.end);
  }
  return false;
}

/** "Bogotá *reopened its border*": a verb, and what only a state has. */
function hasStateGoods(context: Context, verb: Neighbour): boolean {
  const its = context.after(verb.end);
  const goods = its?.mark === '' && its.key === 'its' ? context.after(its.end) : undefined;
  return (
    goods?.mark === '' && (stateOnly.has(goods.key) || /^(?:airspace|borders?|consulates?|soldiers)$/.test(goods.key))
  );
}

/** "Cairo *fears that* Addis Ababa *will* fill the dam": what one government thinks of another. */
function isThoughtOf(context: Context, i: number, before: Neighbour | undefined, next: Neighbour): boolean {
  const thought = before?.key === 'that' ? context.before(before.start) : before;
  if (i === 0 || thought?.mark !== '' || context.form(i - 1).kind !== 'capital') return false;
  const isSubject = context.after(context.matches.end[i - 1]!)?.start === thought.start;
  return isSubject && (thoughts.has(thought.key) || is(thought, 'speech')) && is(next, 'auxiliary');
}

/** What a word before a capital relates to it: "*talks* between Moscow and", "*pressure* on". */
function isRelated(context: Context, before: Neighbour): boolean {
  let word = context.before(before.start);
  for (let steps = 0; steps < 5 && word !== undefined && !/[.;:!?]/.test(word.mark); steps++) {
    if (is(word, 'relation')) {
      return (
        before.key !== 'from' &&
        before.key !== 'for' &&
        (before.key !== 'to' || /^(?:envoy|ambassador|appeal|support|hostility|opposition)/.test(word.key))
      );
    }
    if (is(word, 'partner') && before.key === 'by') return true;
    word = context.before(word.start);
  }
  return false;
}

/** "Sanctions on *Tehran's* oil fleet": measures against what a state has. */
const measures = /^(?:curbs|embargo|measures|penalties|restrictions|sanctions|tariffs)$/;

/** Whether the words around a capital or a seat make it the government that sits there. */
function acts(context: Context, i: number): boolean {
  const { start, end } = context.matches;
  let before = context.before(start[i]!);
  if (before?.mark === '' && before.key === 'the') before = context.before(before.start);
  let next = context.after(end[i]!);
  if (next?.mark === "'s") {
    if (is(next, 'official') || is(next, 'relation')) return true;
    const second = context.after(next.end);
    if (second?.mark === '' && !next.capital && is(second, 'official')) return true;
    return before?.mark === '' && before.key === 'on' && measures.test(context.before(before.start)?.key ?? '');
  }
  if (next?.mark === '-' || next?.mark === '–' || next?.mark === '/') {
    if (is(next, 'partner')) return true;
    const other = context.matchAt(next.start, i);
    const isPair = other >= 0 && ['capital', 'name', 'alias'].includes(context.form(other).kind);
    const after = isPair ? context.after(context.matches.end[other]!) : undefined;
    return isPair && is(after, 'relation');
  }
  if (before?.mark === '-' || before?.mark === '–') {
    const other = context.matchEnding(before.end, i);
    return other >= 0 && ['capital', 'name', 'alias'].includes(context.form(other).kind) && is(next, 'relation');
  }
  if (before?.mark === '' && is(before, 'locative')) return false;
  if (before?.mark === '' && addressed.has(before.key) && next?.mark !== ',') return true;
  if (before?.mark === '' && joins.has(before.key) && isRelated(context, before)) return true;
  if (isPairSubject(context, i, before?.key, next?.mark === '' ? next.key : undefined)) return true;
  const opens =
    before === undefined ||
    before.mark !== '' ||
    conjunctions.has(before.key) ||
    thoughts.has(before.key) ||
    is(before, 'speech');
  if (!opens || next === undefined) return false;
  if (next.mark === ',') next = afterAside(context, end[i]!);
  else if (next.key === 'on' || next.key === 'this' || next.key === 'last') next = afterDay(context, next.end);
  if (next === undefined || !/^,?$/.test(next.mark)) return false;
  next = { ...next, mark: '' };
  if (next.key === 'and') return isWithPartner(context, next.end);
  for (let steps = 0; steps < 2 && next !== undefined && adverbs.has(next.key); steps++) {
    const isYet: boolean = next.key === 'yet';
    next = context.after(next.end);
    if (isYet && next?.key === 'to') return is(context.after(next.end), 'act');
  }
  if (next === undefined || next.mark !== '' || next.capital) return false;
  if (isThoughtOf(context, i, before, next) || hasStateGoods(context, next)) return true;
  if (is(next, 'auxiliary') || contraction(context, next)) return opensDeed(context, next);
  return is(next, 'action') || is(next, 'speech');
}

/** Frames that no town's namesake fits: "relations with Sofia", "Hamilton's ambassador", "Santiago and Lima agreed". */
function actsPlainly(context: Context, i: number): boolean {
  const next = context.after(context.matches.end[i]!);
  if (next?.mark === "'s") return stateOnly.has(next.key);
  const before = context.before(context.matches.start[i]!);
  const isPartner = before?.mark === '' && /^(?:with|between|and|against)$/.test(before.key);
  if (isPartner) return acts(context, i);
  const clause = /^[^.;!?\n]{0,80}/.exec(context.text.slice(context.matches.end[i]!, context.matches.end[i]! + 80))![0];
  return clause.split(' ').some((word) => stateOnly.has(word.replace(/[’',].*/, ''))) && acts(context, i);
}

/** Takes a capital for its country where it acts as a government; a town otherwise, or a person where `isSomeone`. */
export function capitalRule(context: Context, i: number, isSomeone: boolean): Verdict {
  const form = context.form(i);
  const { start, end } = context.matches;
  const code = form.codes[0]!;
  const isShared = form.context === 'capital-beside';
  if (form.context === 'brussels') return rejected('Brussels is a place or the European Union');
  if (isSomeone && context.evidence.named(code) === 0) return rejected('a person of that name is spoken of');
  const span = context.nameOver(i);
  // The recogniser doesn't know every capital; a given name or a surname more is what makes a person.
  const isLonger = span !== undefined && (span.start < start[i]! || span.end > end[i]!);
  if (span?.type === 'PER' && (isShared || isLonger)) return rejected('a person');
  const next = context.after(end[i]!);
  if (next?.mark === '' && next.capital && context.matchAt(next.start, i) < 0) return rejected('part of a longer name');
  const before = context.before(start[i]!);
  if (isPairSubject(context, i, before?.key, next?.mark === '' ? next.key : undefined)) return taken(actsAs);
  if (isShared && context.evidence.named(code) === 0) {
    return actsPlainly(context, i) ? taken(actsAs) : rejected('a town, its country not named');
  }
  return acts(context, i) ? taken(actsAs) : place('a town, as a place', code);
}

/** Seats and bodies whose name is another thing's too (Westminster, the Diet): their country is named, or they act. */
export function seatRule(context: Context, i: number): Verdict {
  const code = context.form(i).codes[0]!;
  const next = context.after(context.matches.end[i]!);
  if (
    next?.mark === '' &&
    next.capital &&
    context.matchAt(next.start, i) < 0 &&
    !context.isHeadline(context.matches.sentence[i]!)
  ) {
    return rejected('part of a longer name');
  }
  if (context.evidence.named(code) > 0) return taken('the document names its country');
  const before = context.before(context.matches.start[i]!);
  const isInside = before?.mark === '' && /^(?:at|in)$/.test(before.key);
  if (
    isInside &&
    /^(?:mps|peers|lawmakers|ministers|legislators|msps)$/.test(context.before(before.start)?.key ?? '')
  ) {
    return taken('its members are spoken of');
  }
  if (
    next?.mark === '' &&
    /^(?:passed|passes|voted|votes|debated|debates|adjourned|convened|elected)$/.test(next.key)
  ) {
    return taken('it does what a parliament does');
  }
  return acts(context, i)
    ? taken('a seat that acts as a government')
    : rejected('could be many things; its country is not named');
}
