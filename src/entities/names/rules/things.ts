/** Works, ships, cars and discoveries that bear somebody's name or one like it, by the words right beside them. */
import { listBit } from '../lexicon.ts';
import { articles } from '../lists.ts';
import type { Reading } from '../reading.ts';
import { type Word, wordBit } from '../vocabulary.ts';
import { WordList } from '../word-list.ts';
import type { Place } from './company-signs.ts';
import { isWork, worksDo } from './works.ts';

/** What ships' names begin with. */
const shipPrefixes = new WordList('USS HMS HMAS HMCS HMNZS HNLMS HDMS USNS RMS RRS INS MV SMS');

/** Titles that are part of ships' names. */
const shipTitles = new WordList('Queen King Prince Princess Empress Lady Lord Sir Saint');

/** Before a name, behind an article: "the film Ida Dahl". */
const named = `film movie novel album song musical opera ballet sitcom drama thriller comedy biopic telefilm band ship ferry frigate destroyer yacht trawler
  schooner submarine battleship cruiser liner steamer steamship tanker freighter asteroid racehorse gelding filly colt stallion`;
const namedThings = new WordList(named);

const determiners = new WordList('the a an this that his her their its our my');

/** In quotation marks behind these, what is named is a work, whoever it is named after: 'the show "Ida Dahl"'. */
const quotedWorks = WordList.union(
  namedThings,
  new WordList(
    'show series documentary miniseries mini-series book play poem painting single hit sequel remake episode',
  ),
);
const quotes = new WordList('" \' “ ” ‘ ’');

/** Who stands behind such a noun after all: "the song Ida Dahl wrote". */
const made = new WordList('wrote made sang sung gave had did does plays stars sings writes fronts rides rode and');

/** What a name is said to be: "Ida Dahl is a novel by", "Ida Dahl, a village in". */
const saidThings = new WordList(`${named} play poem painting series soap magazine newspaper novella comic manga
  village town city municipality commune hamlet suburb neighbourhood neighborhood river island settlement genus species
  crater asteroid locomotive biopic documentary thriller drama`);
/** Words between the article and that noun at most, and what ends the search for it. */
const mostBetween = 4;
const ends = new WordList('of in at on by with who whose that which for from , . ; ( and');
/** What may follow it; another noun would make it "a film director". */
const afterNoun = new WordList(
  '. , ; : ) ( by of in that which from on for about set written directed starring released published based',
);

/** What discoveries and illnesses are, with or without 's before. */
const discoveries =
  new WordList(`disease syndrome theorem lemma conjecture hypothesis distribution equation equations algorithm transform telescope inequality
  lymphoma sarcoma palsy thyroiditis sequence paradox curvature resonance scattering radiation constant coefficient integral
  polynomial polynomials filter filters filtering matrix matrices manifold manifolds reflex bacillus anomaly interferometer equilibrium
  gazelle gazelles zebra zebras finch finches petrel petrels warbler vulture sandpiper pheasant flycatcher deer gecko`);

/** Kinds of what isn't people, of which examples are given: "bands such as Kestler, Ida Dahl and Marlo". */
const kinds =
  new WordList(`bands groups films movies novels albums songs operas musicals ships towns cities villages suburbs municipalities districts
  counties clubs teams newspapers magazines planets moons asteroids islands rivers places`);
/** Tokens between the kind and the last of its examples, at most. */
const longestExamples = 30;
const introduces = new WordList('like including as');
const behindExample = new WordList(', and or ( ) . ;');

/** The same behind 's, but for "Dahl's law firm" and "Dahl's law degree". */
const laws = new WordList('law laws razor principle');
const notOfNature = new WordList(
  'firm firms school schools partner partners degree degrees license licence clerk student students practice office career',
);

/** What two discoverers have in common, joined by a dash: "the Dahl–Marn experiment". */
const joint = new WordList(
  'experiment experiments effect model law laws test theory relation method process cycle reaction',
);
const dashes = new WordList('– - —');

/** What is named after somebody in full: "the Ida Dahl elementary school". */
const buildings =
  new WordList(`school schools bridge hospital prison stadium station airport campus plant factory mine theatre theater museum library
  dam highway clinic avenue street square park foundation scholarship award prize trophy memorial centre center`);
/** Words in small letters between the name and that noun, at most. */
const mostBefore = 2;

/** Makers of cars, of which some are surnames. */
const carMakers =
  new WordList(`ford chevrolet chevy dodge honda toyota nissan mercedes chrysler buick cadillac pontiac subaru hyundai mazda audi
  volkswagen volvo jaguar porsche ferrari lamborghini suzuki yamaha kawasaki renault peugeot citroen citroën opel vauxhall
  lexus acura jeep`);

/** All that `isCalledThing` asks for right before a name, articles apart, and right behind it, before it asks for each. */
const mayPrecede = WordList.union(shipPrefixes, shipTitles, namedThings, quotes);
const mayFollow = WordList.union(discoveries, worksDo, new WordList("'s ' , is was ("));

/** Whether the words beside a name of tokens [first, end) say that it is no person's. */
export function isCalledThing(words: Reading['words'], place: Place): boolean {
  const { first, end, from, to } = place;
  if (first > from && (mayPrecede.hasExact(words[first - 1]!) || articles.has(words[first - 1]!))) {
    const before = words[first - 1]!;
    if (shipPrefixes.hasExact(before) || isNamed(words, place)) return true;
    if (before.lower === 'the' && end - first > 1 && isBuilding(words, end, to)) return true;
    const isOne = before.text === 'a' || before.text === 'an';
    if (isOne && end - first > 1 && carMakers.has(words[first]!)) return true;
  }
  if (isExample(words, place) || isCase(words, place) || isOfTwo(words, place)) return true;
  if (end >= to || !mayFollow.hasExact(words[end]!)) return false;
  if (first > from && words[first - 1]!.has(wordBit.title)) return false;
  const next = words[end]!;
  if (next.text === "'s" || next.text === "'")
    return (
      isDiscovery(words, end + 1, to) ||
      (end - first === 1 && (isLaw(words, end + 1, to) || isSaints(words, end + 1, to)))
    );
  return (discoveries.hasExact(next) && end - first === 1) || isSaidThing(words, place) || isWork(words, place);
}

/** Whether what is named stands right before the name: "the film Ida Dahl", 'the show "Ida Dahl"'. */
export function isNamed(words: Reading['words'], place: Place): boolean {
  const { first, end, from, to } = place;
  const noun = behindNoun(words, first, from);
  if (noun > from + 1 && namedThings.hasExact(words[noun - 1]!) && isNamedThing(words, noun, end, to)) return true;
  return isQuotedWork(words, place);
}

/** Whether the name fills quotation marks behind the noun of a work. */
function isQuotedWork(words: Reading['words'], { first, end, from, to }: Place): boolean {
  if (first < from + 2 || end >= to || !quotes.hasExact(words[first - 1]!)) return false;
  const noun = words[first - 2]!.text === ',' ? first - 3 : first - 2;
  if (noun < from || !quotedWorks.hasExact(words[noun]!)) return false;
  const { text } = words[end]!;
  const close = text === ',' || text === '.' ? end + 1 : end;
  return close < to && quotes.hasExact(words[close]!);
}

/** Whether "theorem" or "Last Theorem" stands at token `at`. */
const isDiscovery = (words: Reading['words'], at: number, to: number): boolean =>
  at < to &&
  (discoveries.has(words[at]!) ||
    (at + 1 < to && words[at]!.capital && words[at + 1]!.capital && discoveries.has(words[at + 1]!)));

const saints = new WordList('Day Eve Cathedral Island Cup');

/** Whether "Day" stands at token `at`, as behind "Valentine's". */
const isSaints = (words: Reading['words'], at: number, to: number): boolean => at < to && saints.hasExact(words[at]!);

/** Whether "law" or "exclusion principle" stands at token `at`. */
function isLaw(words: Reading['words'], at: number, to: number): boolean {
  if (at >= to) return false;
  if (laws.has(words[at]!)) return at + 1 >= to || !notOfNature.has(words[at + 1]!);
  return at + 1 < to && !words[at]!.capital && words[at]!.letters && words[at + 1]!.text === 'principle';
}

/** Whether the name is one of "Dahl–Marn" before what they discovered. */
function isOfTwo(words: Reading['words'], { first, end, from, to }: Place): boolean {
  const isDiscovered = (at: number): boolean =>
    at < to && (joint.hasExact(words[at]!) || discoveries.hasExact(words[at]!));
  if (end + 2 < to && dashes.hasExact(words[end]!) && words[end + 1]!.capital) return isDiscovered(end + 2);
  return first > from + 1 && dashes.hasExact(words[first - 1]!) && words[first - 2]!.capital && isDiscovered(end);
}

const versus = new WordList('v.');

/** Whether the name is a party of "Dorn v. Kestler". */
function isCase(words: Reading['words'], { first, end, from, to }: Place): boolean {
  if (end + 1 < to && versus.hasExact(words[end]!) && words[end + 1]!.capital) return true;
  return first > from + 1 && versus.hasExact(words[first - 1]!) && words[first - 2]!.capital;
}

/** Whether the name is an example of what isn't people: "bands such as", "towns like", with others before it in the list. */
function isExample(words: Reading['words'], { first, end, from, to }: Place): boolean {
  for (let at = first - 1; at > from && at >= first - longestExamples; at--) {
    const word = words[at]!;
    const { text } = word;
    if (introduces.hasExact(word) && (text !== 'as' || words[at - 1]!.text === 'such')) {
      let kind = text === 'as' ? at - 2 : at - 1;
      if (kind > from && words[kind]!.text === ',') kind--;
      if (kind < from || !kinds.has(words[kind]!) || (end < to && words[end]!.text === "'s")) return false;
      // "in novels such as Marlo, Ida Dahl wrote": the list has ended
      const isLast = words[first - 1]!.text === 'and' || words[first - 1]!.text === 'or';
      return at === first - 1 || isLast || end >= to || behindExample.hasExact(words[end]!);
    }
    if (word.letters && !word.capital && !word.has(wordBit.particle) && text !== 'and' && text !== 'or') return false;
    if (text === '.' || text === ';' || text === ':') return false;
  }
  return false;
}

/** Where a name and the title before it begin: at "Queen" of "the liner Queen Mary". */
function behindNoun(words: Reading['words'], first: number, from: number): number {
  const before = first > from ? words[first - 1]! : undefined;
  return before !== undefined && shipTitles.hasExact(before) ? first - 1 : first;
}

/** Whether "the film", which stands before token `first`, is what is named, and not somebody's of that name. */
function isNamedThing(words: Reading['words'], first: number, end: number, to: number): boolean {
  const before = words[first - 2]!;
  if (before.capital && !determiners.has(before) && !opensKind(before)) return false;
  if (before.has(wordBit.speech)) return false;
  if (before.has(wordBit.function) && !determiners.has(before)) return false;
  if (end >= to) return true;
  const { text, lower } = words[end]!;
  return text === lower && !made.hasExact(words[end]!) && !text.endsWith('ed') && !words[end]!.has(wordBit.speech);
}

/** Whether a word with a capital says whose or which the film is: "the British film", "the BBC drama". */
const opensKind = (word: Word): boolean =>
  word.has(listBit.nationality) || (word.allCapitals && word.letters && word.text.length > 1);

/** Whether "school" or "elementary school" begins at token `at`. */
function isBuilding(words: Reading['words'], at: number, to: number): boolean {
  for (let k = at; k < Math.min(to, at + mostBefore); k++) {
    const word = words[k]!;
    if (buildings.hasExact(word)) return true;
    if (!word.letters || word.capital || word.has(wordBit.function | wordBit.speech | wordBit.role)) return false;
  }
  return false;
}

/** Whether "is a novel" or ", a village" stands behind the name. */
function isSaidThing(words: Reading['words'], { end, to }: Place): boolean {
  const verb = words[end]!.text;
  if (verb !== ',' && verb !== 'is' && verb !== 'was') return false;
  if (end + 2 >= to || !articles.hasExact(words[end + 1]!)) return false;
  if (verb === ',' && words[end + 1]!.text === 'the') return false;
  const last = Math.min(to, end + 3 + mostBetween);
  for (let at = end + 2; at < last; at++) {
    const word = words[at]!;
    if (saidThings.hasExact(word)) return at + 1 === to || afterNoun.hasExact(words[at + 1]!);
    if (ends.hasExact(word) || word.has(wordBit.role)) return false;
    if (word.capital && !word.has(listBit.nationality)) return false;
  }
  return false;
}
