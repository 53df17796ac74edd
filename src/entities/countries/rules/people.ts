/** Names of people that hold a country's word: Michael Jordan, Kenya Barris, Dr Malta. */
import type { Context } from '../context.ts';
import { is, type Neighbour } from '../neighbours.ts';
import { rejected, type Verdict } from '../mention.ts';

const address = new Set(['mr', 'mrs', 'ms', 'miss', 'dr', 'sir', 'dame', 'prof', 'mr.', 'mrs.', 'ms.', 'dr.']);
const person = 'part of a person’s name';
const partOfCountry = /^(?:islands?|peninsula|archipelago|republic)$/;
const notSurname = [
  'body',
  'landmark',
  'water',
  'office',
  'food',
  'official',
  'action',
  'speech',
  'auxiliary',
  'relation',
] as const;

const verbClasses = ['function', 'speech', 'action', 'auxiliary', 'bodily'] as const;

function isNoSurname(word: Neighbour): boolean {
  return partOfCountry.test(word.key) || notSurname.some((name) => is(word, name));
}

/** Past tenses of what people do that no ending tells; none is a noun that a country's adjective often qualifies. */
const irregular = new Set(
  `became began broke brought came chose did fell flew forgot fought found gave got grew heard held kept knew left lost
  made met ran rode rose sang saw sent sold spent spoke stole swam taught told took went won wore wrote`.split(/\s+/),
);

/** What follows a name as its verb does, or another small word. */
function isVerb(word: Neighbour): boolean {
  if (word.capital) return false;
  if (irregular.has(word.key)) return true;
  return verbClasses.some((name) => is(word, name)) || /[^e]ed$/.test(word.key);
}

/** "Kenya smiled when she saw it": a verb of people, and a pronoun of theirs in the same sentence. */
function isSomeonesVerb(context: Context, i: number, next: Neighbour | undefined): boolean {
  if (next?.mark !== '' || !is(next, 'bodily')) return false;
  return context.sentenceHas(i, 'human');
}

/** "Jordan's mother", "India told her mother". */
function hasKin(context: Context, next: Neighbour | undefined): boolean {
  if (next?.mark === "'s") return is(next, 'kin');
  if (next?.mark !== '' || !is(next, 'speech')) return false;
  const whose = context.after(next.end);
  return whose?.mark === '' && /^(?:his|her)$/.test(whose.key) && is(context.after(whose.end), 'kin');
}

/** "Her son Chad". */
function isRelative(context: Context, before: Neighbour | undefined): boolean {
  if (before?.mark !== '' || before.capital) return false;
  if (!is(before, 'kin') && !/^(?:son|daughter|cousin|friend|fiancé|fiancée)$/.test(before.key)) return false;
  return /^(?:his|her|my|their|our|whose)$/.test(context.before(before.start)?.key ?? '');
}

/** "The Jordan family". */
function isHousehold(before: Neighbour | undefined, next: Neighbour | undefined): boolean {
  if (before?.mark !== '' || before.key !== 'the' || next?.mark !== '') return false;
  return /^(?:family|household|siblings|brothers|sisters|twins)$/.test(next.key);
}

/** "Jordan, 27, was arrested". */
function hasAge(context: Context, next: Neighbour | undefined): boolean {
  return next?.mark === ',' && /^[1-9]\d$/.test(next.key) && /[,.]/.test(context.text[next.end] ?? '');
}

/** "Oman, 34, *of* Northport": who has a home or a trade behind the number has an age. */
const isOfSomewhere = (context: Context, next: Neighbour | undefined): boolean =>
  next !== undefined && /^, (?:of|from|who|an?) /.test(context.text.slice(next.end, next.end + 6));

/** "'I was nervous,' *admitted* Israel, *who* turned 18": nobody says so of a country's government. */
function isQuoted(context: Context, before: Neighbour | undefined, next: Neighbour | undefined): boolean {
  if (before?.mark !== '' || !is(before, 'speech') || next?.mark !== ',' || next.key !== 'who') return false;
  return /[”"’']\s?$/.test(context.text.slice(Math.max(0, before.start - 2), before.start));
}

/** "Dr Ines Portugal examined": a title, an unknown name, and what must be the surname. */
function hasTitledGivenName(context: Context, i: number, before: Neighbour, next: Neighbour | undefined): boolean {
  if (context.matchEnding(before.end, i) >= 0 || next?.capital === true || next?.mark === '-') return false;
  if (before.classes !== 0 && !is(before, 'given')) return false;
  const title = context.before(before.start);
  if (title === undefined || !title.capital || title.mark !== '') return false;
  return (address.has(title.key) || is(title, 'honorific')) && !context.isHeadline(context.matches.sentence[i]!);
}

/** "The *king of* Jordan": what persons have no office of. */
function isRuled(context: Context, before: Neighbour | undefined): boolean {
  if (before?.mark !== '' || before.key !== 'of') return false;
  const office = context.before(before.start);
  return is(office, 'office') || is(office, 'official');
}

/** "Malia and Chad", "Chad and Malia". */
function isOneOfTwo(context: Context, before: Neighbour | undefined, next: Neighbour | undefined): boolean {
  const isGiven = (word: Neighbour | undefined): boolean => word?.mark === '' && word.capital && is(word, 'given');
  if (before?.mark === '' && before.key === 'and') {
    const first = context.before(before.start);
    if (first?.capital === true && is(first, 'given')) return true;
  }
  return next?.mark === '' && next.key === 'and' && isGiven(context.after(next.end));
}

/** Words for people that are given names too; before two names more they are what they say ("Dane Holger Ravn"). */
function isGivenName(context: Context, i: number, before: Neighbour | undefined, next: Neighbour | undefined): boolean {
  if (!is(context.after(context.matches.start[i]!), 'given') || next?.mark !== '' || !next.capital) return false;
  if (before?.mark === '' && /^(?:a|an|the)$/.test(before.key)) return false;
  const second = context.after(next.end);
  const isFullName = second?.mark === '' && second.capital;
  return !isFullName && context.matchAt(next.start, i) < 0 && !context.isHeadline(context.matches.sentence[i]!);
}

/** Words for people that are given names or surnames too. */
const alsoNames = new Set(['brit', 'dane', 'finn', 'lett', 'scot', 'swede', 'turk']);

/** "Said Turk", "her son Finn": without an article or an adjective before it and a name behind it, it is one itself. */
function isBareName(context: Context, i: number, before: Neighbour | undefined, next: Neighbour | undefined): boolean {
  if (!alsoNames.has(context.surface(i).toLowerCase())) return false;
  if (next?.mark === '' && next.capital) return false;
  if (context.isHeadline(context.matches.sentence[i]!)) return false;
  if (before === undefined || !/^(?:[-–]|'s)?$/.test(before.mark)) return true;
  if (before.mark !== '' || is(before, 'determiner') || /^(?:an?|as|another)$/.test(before.key)) return false;
  const isOfFamily = is(before, 'kin') || /^(?:baby|children|daughter|kids|son|twins?)$/.test(before.key);
  return isOfFamily || is(before, 'function') || is(before, 'speech');
}

/** "Miller, Finn, England, Brown": a name in a list of single names, three of them beside it and no place. */
function isInLineUp(context: Context, i: number): boolean {
  const isItem = (word: Neighbour | undefined): word is Neighbour => word?.mark === ',' && word.capital;
  let before = context.before(context.matches.start[i]!);
  let items = 0;
  while (items < 3 && isItem(before) && context.matchEnding(before.end, i) < 0) {
    const further = context.before(before.start);
    if (further !== undefined && !/[,:;(.]/.test(further.mark)) break;
    items++;
    before = further;
  }
  let next = context.after(context.matches.end[i]!);
  const ahead = items;
  while (items < ahead + 3 && isItem(next) && context.matchAt(next.start, i) < 0) {
    const further = context.after(next.end);
    if (further?.mark === '' || further?.mark === "'s" || further?.mark === '-') break;
    items++;
    next = further;
  }
  return ahead > 0 && items > ahead && items > 2;
}

/** Whether the document's own words around a match make it a person's name; says so of names of one word. */
export function personRule(context: Context, i: number): Verdict | undefined {
  const form = context.form(i);
  const { start, end } = context.matches;
  if (form.kind === 'institution' || form.kind === 'metonym' || form.kind === 'combining') return undefined;
  const span = context.nameOver(i);
  const oneWord = !/[\s.]/.test(context.surface(i));
  const isName = form.kind === 'name' || form.kind === 'alias' || form.kind === 'former';
  const isAdjective = form.kind === 'adjective' || form.kind === 'person';
  const before = context.before(start[i]!);
  const next = context.after(end[i]!);

  if (form.kind === 'person' && isGivenName(context, i, before, next)) return rejected('a given name before a surname');
  if (form.kind === 'person' && isBareName(context, i, before, next)) return rejected('a name: no article before it');

  const isOnlyName = span?.type === 'PER' && span.start === start[i]! && span.end === end[i]!;
  if (isOnlyName && context.isBorne(context.surface(i)) && !isRuled(context, before)) {
    return rejected('somebody whom the text names in full');
  }

  if (span?.type === 'PER' && (span.start < start[i]! || span.end > end[i]!)) {
    const opens = span.start === start[i]!;
    const inside = next !== undefined && next.start < span.end ? next : undefined;
    if (opens && inside !== undefined && (is(inside, 'office') || inside.mark === "'s" || inside.mark === '-'))
      return undefined;
    if (opens && (isAdjective || !oneWord || form.capitals)) return undefined;
    if (opens && inside !== undefined && isNoSurname(inside)) return undefined;
    if (!opens && before !== undefined && (before.mark.includes('-') || before.mark.includes("'s"))) return undefined;
    // "Liam Finn plays" is someone's name, "Liam Finnish" is none.
    const mayQualify = form.kind === 'adjective' || !is(before, 'given');
    if (!opens && isAdjective && mayQualify && next?.mark === '' && !next.capital && !isVerb(next)) return undefined;
    if (before?.mark === '' && before.key === 'of') return undefined;
    return rejected(person);
  }
  if (!oneWord) return undefined;
  if (isName && isSomeonesVerb(context, i, next)) return rejected('a person: the verb is one of people');
  if (isName && isQuoted(context, before, next)) return rejected('a person, whose words are quoted');
  if (isName && hasKin(context, next)) return rejected('a person, who has a family');
  if (isName && isRelative(context, before)) return rejected('a person of the family');
  if ((isName || form.kind === 'person') && isInLineUp(context, i)) return rejected('one of a list of names');
  if (isName && isHousehold(before, next)) return rejected('a family of that name');
  if ((form.context === 'person' || (form.kind === 'name' && isOfSomewhere(context, next))) && hasAge(context, next))
    return rejected('a person, with the age');
  if (form.context === 'person' && isOneOfTwo(context, before, next)) return rejected('a person beside another');
  const isCapitalised = before?.capital === true && before.mark === '';
  if (isCapitalised) {
    const isOwn = context.matchEnding(before.end, i) >= 0;
    if (address.has(before.key) && (!isAdjective || next?.capital !== true))
      return rejected('a person: a title stands before it');
    if (isName && hasTitledGivenName(context, i, before, next)) return rejected('a surname after a title and a name');
    const bearsName = isName || (isAdjective && next !== undefined && next.mark === '' && isVerb(next));
    if (
      is(before, 'honorific') &&
      bearsName &&
      !is(next, 'office') &&
      !context.isHeadline(context.matches.sentence[i]!)
    ) {
      return rejected('a person: a title stands before it');
    }
    if (is(before, 'given') && !isOwn && !context.isHeadline(context.matches.sentence[i]!)) {
      const verbal = next === undefined || next.mark !== '' || isVerb(next);
      const isPlural = form.kind === 'person' && context.surface(i).endsWith('s');
      if (!isPlural && (!isAdjective || verbal)) return rejected('a surname after a given name');
    }
  }
  if (isName && span !== undefined && span.type !== 'ORG' && span.start === start[i]! && next !== undefined) {
    const joined = next.mark === '' && next.capital && next.end <= span.end && !isNoSurname(next);
    if (joined && context.matchAt(next.start, i) < 0 && !context.isHeadline(context.matches.sentence[i]!)) {
      return rejected('part of a longer name');
    }
  }
  const names = isName || (form.kind === 'capital' && span?.type !== 'LOC');
  if (names && next !== undefined && next.mark === '' && next.capital && context.matchAt(next.start, i) < 0) {
    if (is(next, 'surname') && !isNoSurname(next) && next.key !== next.key.toUpperCase())
      return rejected('a given name before a surname');
  }
  if (form.context === 'person' && next !== undefined && next.mark === '') {
    const following = context.text.slice(next.start, next.start + 60);
    const told = is(next, 'speech') && /\b(?:he|she|his|her)\b/.test(following.split(/[.!?]/)[0]!);
    if (told || /^and (?:his|her)\b/.test(following)) {
      if (context.evidence.known(form.codes[0]!) === 0)
        return rejected('a person: the sentence goes on with he or she');
    }
    if (next.capital && next.classes === 0 && context.matchAt(next.start, i) < 0) {
      if (!context.isHeadline(context.matches.sentence[i]!) && span?.type !== 'ORG') {
        return rejected('a given name before a surname');
      }
    }
  }
  return undefined;
}
