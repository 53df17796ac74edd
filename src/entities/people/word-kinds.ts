/** What a word can be around a name, whatever stands beside it: looked up once for all lists. */
import { openExpression } from '../../text/expression.ts';
import { calendarWords, functionWords, royal, titles, wordSet } from '../names/lists.ts';
import * as addressing from './address-words.ts';
import * as offices from './role-lists.ts';
import * as titling from './title-words.ts';

/** Bits of what a word can be around a name, and in a description of somebody. */
export const kind = {
  /** An office or a function, an abbreviation of one. */
  head: 1,
  /** Several: "Presidents". */
  heads: 1 << 1,
  /** Specifies an office before its noun; with `body` and `adornment`. */
  modifier: 1 << 2,
  /** A body of its own: in capitals it belongs to a proper name. */
  body: 1 << 3,
  /** A body whose name goes on with "of": "Ministry of Health spokesman". */
  bodyOf: 1 << 4,
  /** Praises, dates or places a person and is no part of an office. */
  adornment: 1 << 5,
  determiner: 1 << 6,
  /** Ends a description: verbs, conjunctions, marks. */
  stop: 1 << 7,
  rank: 1 << 8,
  /** A rank that is never an office by itself. */
  rankOnly: 1 << 9,
  /** A form of address that may stand between an office and a name. */
  address: 1 << 10,
  preposition: 1 << 11,
  /** Before a name or "of" a country; by themselves many are called so ("comeback queen"), and surnames are ("King"). */
  ruler: 1 << 12,
  /** What joins the words of a title: "Secretary of State for Trade and Industry". */
  bridge: 1 << 13,
  /** What follows a head may be part of the office behind it. */
  complement: 1 << 14,
  /** "Anna Berg is the head of …": between a name and an office. */
  copula: 1 << 15,
  /** May be part of what an office is called: no verb, no adverb, no participle but those of qualifications. */
  specific: 1 << 16,
  /** May stand between a nationality and an office, though no list knows it: "Danish ferry tycoon". */
  trade: 1 << 17,
  /** Right before a name these tell of its bearer. */
  male: 1 << 18,
  female: 1 << 19,
  kin: 1 << 20,
  /** Relatives, and where they have a capital people of the church. */
  churchOrKin: 1 << 21,
  /** Goes with the given name: "Sir David", "Queen Elizabeth", "Pope Francis", "Sheikh Mohammed". */
  givenNameTitle: 1 << 22,
  /** A title or an office, no form of address. */
  title: 1 << 23,
  possessive: 1 << 24,
  /** Before what is named after people: "HMS Harald Moss". */
  ship: 1 << 25,
  /** May stand between "HMS" and the name. */
  royal: 1 << 26,
  /** What is named after people, in small letters behind the name: "the Anna Lind hospital". */
  namesake: 1 << 27,
  /** May stand between a name and a second one: "popularly known as Jokadi", "whose real name is Joko Suryadi". */
  leadsToAlias: 1 << 28,
} as const;

/** Bits of lists that only the making of kinds asks for. */
const other = {
  /** No part of an office's name. */
  common: 1 << 29,
  /** Nor these, but beside a nationality they may be. */
  unspecific: 1 << 30,
  /** Participles that are part of what somebody is. */
  qualification: 1 << 31,
} as const;

/** Kinds of words that keep them with a stop behind: "Gen.". */
const withStop = kind.rank | kind.rankOnly | kind.address;
/** Kinds of words that keep them with a stop anywhere: "Mr.". */
const withDot =
  kind.male | kind.female | kind.kin | kind.churchOrKin | kind.givenNameTitle | kind.title | kind.possessive;

const abbreviations: ReadonlyMap<string, string> = new Map(
  Object.entries({
    gov: 'Governor',
    sen: 'Senator',
    rep: 'Representative',
    gen: 'General',
    lt: 'Lieutenant',
    col: 'Colonel',
    maj: 'Major',
    capt: 'Captain',
    sgt: 'Sergeant',
    cpl: 'Corporal',
    pvt: 'Private',
    adm: 'Admiral',
    brig: 'Brigadier',
    rev: 'Reverend',
    prof: 'Professor',
    det: 'Detective',
    insp: 'Inspector',
    supt: 'Superintendent',
    cllr: 'Councillor',
    amb: 'Ambassador',
    atty: 'Attorney',
  }),
);
/** A title's abbreviation in full, else the word itself. */
export const spelledOut = (word: string): string =>
  word.length > longestAbbreviation ? word : (abbreviations.get(withoutStop(word.toLowerCase())) ?? word);
/** With its stop. */
const longestAbbreviation = 5;

/** "dr." as "dr". */
export const withoutStop = (lower: string): string => (lower.endsWith('.') ? lower.slice(0, -1) : lower);

/** Without its first stop: "Dr." as "dr". */
export const undotted = (lower: string): string => (lower.includes('.') ? lower.replace('.', '') : lower);

const bare = (lower: string): string => (lower.includes('-') ? withoutAffixes(lower) : withoutStop(lower));
const prefix = openExpression(String.raw`^(?:co|ex|vice|deputy|then|sub|self)-(?=\p{L}{3})`, 'u');
const withoutAffixes = (lower: string): string =>
  withoutStop(lower)
    .replace(prefix(lower), '')
    .replace(/-(?:elect|designate)$/, '');

const lists: readonly (readonly [number, Iterable<string>])[] = [
  [kind.head, offices.heads],
  [kind.head, abbreviations.keys()],
  [kind.modifier, offices.modifiers],
  [kind.modifier | kind.body, offices.bodies],
  [kind.modifier | kind.adornment, offices.adornments],
  [kind.bodyOf, offices.bodiesOf],
  [kind.determiner, offices.determiners],
  [kind.stop | other.common, offices.stops],
  [kind.rank, offices.ranks],
  [kind.rankOnly, offices.rankOnly],
  [kind.address, offices.addresses],
  [kind.preposition, offices.prepositions],
  [kind.ruler, ['king', 'queen']],
  [kind.bridge, offices.bridges],
  [kind.complement, offices.complements],
  [kind.copula, offices.copulas],
  [other.common, functionWords],
  [other.common, titling.verbs],
  [other.unspecific, titling.unspecific],
  [other.unspecific, calendarWords],
  [other.qualification, titling.qualifications],
  [kind.male, addressing.male],
  [kind.female, addressing.female],
  [kind.kin, addressing.kin],
  [kind.churchOrKin, addressing.churchOrKin],
  [kind.givenNameTitle, addressing.givenNameTitles],
  [kind.title, titles],
  [kind.possessive, addressing.possessives],
  [kind.ship, addressing.ships],
  [kind.royal, royal],
  [kind.namesake, addressing.namesakes],
  [kind.leadsToAlias, addressing.aliasAdverbs],
  [kind.leadsToAlias, addressing.beforeKnown],
  [kind.leadsToAlias, addressing.aliasVerbs],
];

/** Forms of address, which are no titles. */
const honorifics = new Set(addressing.honorifics);

let listed: Map<string, number> | undefined;

/** Bits of the lists that have a word, in lower case. */
function listedAs(lower: string): number {
  if (listed === undefined) {
    listed = new Map();
    for (const [bits, words] of lists) for (const word of words) listed.set(word, (listed.get(word) ?? 0) | bits);
  }
  return listed.get(lower) ?? 0;
}

const occupation = /.(?:man|woman|person|[aegilmnprt]ist|[ir]vist|[ao]logist|grapher)$/;
/** The last letters of what it matches. */
const mayEndOccupation = 'ntr';
const noOccupation = wordSet(
  `woman human german roman norman ottoman person twist exist consist persist insist assist resist enlist racist
  terrorist extremist fascist islamist tourist communist buddhist nationalist socialist capitalist leftist rightist
  jihadist supremacist sexist salesperson layman sportsperson everyman gunman hitman madman strawman superhuman
  inhuman doorman freshman shaman optimist pessimist conformist reformist alarmist recidivist apologist elitist statist
  defeatist absolutist`,
);

/** Whether a word heads an office or a function: "minister", "co-founder", "president-elect", "Gov.", "saxophonist". */
export const isHead = (word: string): boolean => heads(word, word.toLowerCase());

function heads(word: string, whole: string): boolean {
  const lower = bare(whole);
  if ((listedAs(lower) & kind.head) !== 0 || (lower !== whole && (listedAs(whole) & kind.head) !== 0)) return true;
  return isOccupation(word, lower);
}

/** Whether a word in small letters tells by its end what somebody does; `lower` is without affixes. */
const isOccupation = (word: string, lower: string): boolean =>
  word.length > 6 &&
  word[0] !== word[0]!.toUpperCase() &&
  mayEndOccupation.includes(lower[lower.length - 1]!) &&
  occupation.test(lower) &&
  !noOccupation.has(lower);

/** The singular of a plural head ("Presidents", "actresses"), spelled out ("Sens."), else undefined. */
export function singularHead(plural: string): string | undefined {
  const word = plural.length > 3 ? withoutStop(plural) : plural;
  if (!word.endsWith('s') || isHead(word)) return undefined;
  if (word.endsWith('ies') && isHead(`${word.slice(0, -3)}y`)) return `${word.slice(0, -3)}y`;
  if (word.endsWith('sses')) return isHead(word.slice(0, -2)) ? word.slice(0, -2) : undefined;
  const singular = word.slice(0, -1);
  return isHead(singular) ? spelledOut(singular) : undefined;
}

const modifiers = new Set(offices.modifiers);
const isHyphenedModifier = (lower: string): boolean =>
  modifiers.has(lower.replace(/^(?:then|ex)-/, '')) ||
  /-(?:serving|time|born|based|elect|wing|style|turned)$/.test(lower);

const small = openExpression(String.raw`^\p{Ll}[\p{L}-]+$`, 'u');
const mark = openExpression(String.raw`^(?:[^\p{L}\p{N}$€£&'’/-]+|-{2,})$`, 'u');
/** Words of ASCII, nearly all, are told without the expressions that take a while to compile. */
const isSmall = (text: string): boolean => /^[a-z][a-z-]+$/.test(text) || small(text).test(text);
const isMark = (text: string): boolean => !/[A-Za-z\d]/.test(text) && mark(text).test(text);

/** Bits of `kind` of a word as it is written. */
export function kindsOf(text: string): number {
  const lower = text.toLowerCase();
  const own = listedAs(lower);
  let kinds = own;
  let word = lower;
  if (lower.includes('.')) {
    word = undotted(lower);
    kinds |= (listedAs(withoutStop(lower)) & withStop) | (listedAs(word) & withDot);
  }
  const isCut = lower.includes('-') || word !== lower;
  const mayBeHead = isCut || mayEndOccupation.includes(lower[lower.length - 1] ?? ' ');
  if (mayBeHead && heads(text, lower)) kinds |= kind.head;
  if ((kinds & kind.head) === 0 && /s\.?$/.test(text) && singularHead(text) !== undefined) kinds |= kind.heads;
  if ((kinds & (kind.head | kind.title)) !== 0 || (mayBeHead && heads(word, word))) {
    kinds = honorifics.has(word) ? kinds & ~kind.title : kinds | kind.title;
  }
  if (isCut && isHyphenedModifier(lower)) kinds |= kind.modifier;
  if (isMark(text)) kinds |= kind.stop;
  else if ((own & kind.stop) !== 0 && /^(?:US|WHO|IT)$/.test(text)) kinds &= ~kind.stop;
  if (text !== lower) kinds &= ~(kind.copula | kind.namesake);
  return (own & other.common) === 0 && isSmall(lower) ? kinds | qualifiersOf(text, lower, own) : kinds;
}

/** The bits of words that no list of offices knows. */
function qualifiersOf(text: string, lower: string, own: number): number {
  const isTrade = text[0] === lower[0] && isSmall(text) && !/(?:s|ed)$/.test(text);
  const isParticiple = (own & other.qualification) === 0 && /(?:ed|ly|ing)$/.test(lower);
  const isSpecific = lower.length > 2 && !isParticiple && (own & other.unspecific) === 0;
  return (isTrade ? kind.trade : 0) | (isSpecific ? kind.specific : 0);
}
