/** Offices that somebody is given or gives up: "appointed Anna Berg chairwoman", "Anna Berg was elected mayor", "stepped down as". */
import { wordSet } from '../names/lists.ts';
import type { NameSpan } from '../names.ts';
import { type RolePhrase, readRolePhrase } from './role-phrase.ts';
import type { Words } from './role-tokens.ts';
import { kind } from './word-kinds.ts';

/** Who is given an office, with the office right behind the name or the verb, or behind "as". */
const givesOffice = wordSet(
  'appointed appoints appoint named names name elected elects elect re-elected reelected reappointed nominated nominates promoted',
);
/** The same, with "as" alone: "hired Anna Berg as", "succeeds Anna Berg as", "Anna Berg was sworn in as". */
const withAs =
  wordSet(`hired hires hire chosen selected picked installed confirmed designated sworn inaugurated sacked fired dismissed
  dropped replaced replaces replace replacing succeeded succeeds succeed succeeding ousted removed retained unveiled ordained
  introduced returned reinstated signed recruited`);
/** What somebody does "as" the holder of an office. */
const holdsOffice = wordSet(
  'resigned resigns resign resigning quit quits retired retires retire stepped steps step stood stand stands took takes take returned return returns',
);
const auxiliaries = wordSet(
  'is was were be been being has have had will would to also recently later then first unanimously formally officially since',
);
/** Between the verb and "as": "stepped down as", "was sworn in as", "took over as". */
const particles = wordSet('down in over up back office');
/** What tells one holder from others, and isn't part of the office. */
const ordinals = wordSet('next new first latest permanent');
/** Auxiliaries and adverbs before the verb, at most. */
const mostBefore = 4;
/** A prize, and no office: "player of the year". */
const prize = /\bof the (?:year|month|week|match|day|season|tournament|game|decade|century)\b/;

/** The office that the words around a name say is given to its bearer or taken from them; undefined where they say nothing of the kind. */
export function readAppointment(words: Words, name: NameSpan): RolePhrase | undefined {
  const from = words.document.firstToken[name.sentence]!;
  const to = words.document.firstToken[name.sentence + 1]!;
  return given(words, name, from, to) ?? holding(words, name, to);
}

/** "appointed Anna Berg chief executive", "named Ms. Berg as its next chairwoman". */
function given(words: Words, name: NameSpan, from: number, to: number): RolePhrase | undefined {
  let verb = name.firstToken - 1;
  while (verb > from && words.is(verb, kind.address)) verb--;
  if (verb < from || name.endToken >= to) return undefined;
  const isAs = words.reads(name.endToken, 'as');
  if (!givesOffice.has(words.text(verb)) && !(isAs && withAs.has(words.text(verb)))) return undefined;
  return office(words, isAs ? name.endToken + 1 : name.endToken, to);
}

/** "Anna Berg was elected mayor", "Anna Berg, who had been sworn in as president", "Anna Berg will step down as chairwoman". */
function holding(words: Words, name: NameSpan, to: number): RolePhrase | undefined {
  let at = name.endToken;
  if (at + 2 < to && words.isSign(at, ',') && words.reads(at + 1, 'who')) at += 2;
  const begin = at;
  while (at < to && at - begin < mostBefore && auxiliaries.has(words.text(at))) at++;
  if (at + 1 >= to) return undefined;
  const verb = words.text(at);
  const isPassive = at > begin;
  let next = at + 1;
  while (next + 1 < to && particles.has(words.text(next))) next++;
  const isAs = words.reads(next, 'as');
  const isGiven = isPassive && (givesOffice.has(verb) || (isAs && withAs.has(verb)));
  if (!isGiven && !(isAs && holdsOffice.has(verb))) return undefined;
  return office(words, isAs ? next + 1 : at + 1, to);
}

/** The office that begins at token `at`. */
function office(words: Words, at: number, to: number): RolePhrase | undefined {
  let begin = at;
  while (begin < to && (words.is(begin, kind.determiner) || ordinals.has(words.lower(begin)))) begin++;
  if (begin >= to) return undefined;
  const phrase = readRolePhrase(words, begin, to, 'known');
  return phrase !== undefined && prize.test(phrase.role) ? undefined : phrase;
}
