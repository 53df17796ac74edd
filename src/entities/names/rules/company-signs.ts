/** What the words around a name say of it: that it is a company's. */
import type { NameSpan } from '../../names.ts';
import { articles } from '../lists.ts';
import type { Reading } from '../reading.ts';
import { type Word, wordBit } from '../vocabulary.ts';
import { WordList } from '../word-list.ts';
import { isGiven, isName } from './bounds.ts';
import { businessVerbs, doesWithIts, hasPrice, hasTicker, isDealtWith, reportsResults } from './business-signs.ts';

/** Words for a company that stand right before its name. */
const companyWords =
  new WordList(`conglomerate company firm giant carmaker automaker retailer brewer chain brand airline startup start-up manufacturer
  insurer lender drugmaker chipmaker bank brokerage subsidiary supplier newspaper shipbuilder planemaker steelmaker
  group groups maker makers housebuilder homebuilder website supermarket consultancy bookmaker bookmakers journal
  magazine tabloid daily charity nonprofit app`);

/** Before one word that is no given name, a firm's too; before a full name somebody's trade. */
const tradesToo = new WordList(
  'miner developer operator distributor handler refiner wholesaler exporter importer provider utility parent',
);

/** Shops, by what stands in capitals behind whose they are: "Burton's Pizza", "Max Burton Motorsports". */
const shopNouns =
  new WordList(`pizza pizzeria grill diner deli cafe café bakery bistro brewery pub tavern steakhouse barbecue bbq salon barbers garage
  motors motorsports auto autos automotive plumbing roofing florist jewelers jewellers pharmacy karate gym kennels`);

/** Of what examples are given: "companies like Kestler", "firms such as Kestler". */
const companyKinds = new WordList('companies firms banks brands retailers carmakers makers rivals chains lenders');

const givesExamples = new WordList('like such including');
const beforeExample = new WordList('like such including as');

/** Before "maker" and "group", what speaks of somebody: "film maker Ida Dahl", "the group Ida Dahl leads". */
const makers = new WordList('maker makers group groups');
const notOfCompanies = new WordList(
  'film movie documentary programme program policy decision law peace dress king music play the a this that his her',
);

/** Who is named as a firm's: "Kestler economist Ida Dahl", "Lewis Harmon chief executive Ida Dahl". */
const staff =
  new WordList(`economist economists analyst analysts strategist strategists chairman chairwoman chairperson chief boss CEO CFO coach
  striker midfielder defender goalkeeper winger forward driver guard captain skipper pitcher quarterback linebacker cornerback batsman
  bowler full-back fullback fly-half scrum-half prop hooker flanker goaltender playmaker wicketkeeper keeper centre-back`);
const staffWords = 4;

/** Those that say behind a name what it is ("Northbank, a family firm"): words that are said of people too are not among them. */
const companyNouns =
  new WordList(`conglomerate company firm carmaker automaker chain airline startup start-up brokerage subsidiary drugmaker
  chipmaker`);
/** Who works "at Nordwind": the name behind is an employer's. */
const employees =
  new WordList(`analyst analysts economist economists strategist strategists trader traders broker brokers dealer dealers partner
  partners manager managers director directors executive executives lawyer lawyers attorney attorneys consultant
  consultants researcher researchers spokesman spokeswoman spokesperson president officer chairman head professor
  specialist specialists expert experts fellow engineer engineers scientist scientists adviser advisers advisor advisors`);
/** Between what somebody heads and the employer: "head of foreign exchange at Nordwind". */
const longestField = 6;

const ofWhom = new WordList('a an the its their');
/** Before somebody, though a firm has the name. */
const beforeSomebody = new WordList('mr mr. mrs mrs. ms ms. designer founder tycoon billionaire financier');

/** The furthest that such a noun stands behind its article. */
const apposedWords = 5;
/** What may follow it; another noun would make it "a company director". */
const afterCompany = new WordList(
  ', . ; — – ) in of from that which with based at on whose and owned listed founded operating',
);

/** What analysts do with a company. */
const ratings = new WordList('upgraded downgraded upgrades downgrades upgrade downgrade');

/** What a company has and somebody hasn't: "Taubman's CEO". */
const ofCompanies = new WordList('CEO CFO shareholders shareholder investors shares stock earnings headquarters');

/** Whose "of" names what they have or made: "the owner of Kestler Lund". */
const owners = new WordList(
  'owner owners co-owner co-owners founder co-founder founders co-founders proprietor subsidiary shareholder',
);

/** Who is "of" a body, and of nobody else: "chief executive of Kestler". */
const officersOf = new WordList(
  'executive ceo cfo coo chairman chairwoman chairperson president vice-president treasurer board',
);

/** All that `isCalledCompany` asks for right before a name, "of" apart, and right behind it, before it asks for each. */
const mayPrecede = WordList.union(companyWords, tradesToo, ratings, new WordList('at'));
const mayFollow = WordList.union(businessVerbs, new WordList(", 's ( < magazine"));
const of = new WordList('of');

/** A name of tokens [first, end) in a sentence of tokens [from, to). */
export interface Place {
  readonly first: number;
  readonly end: number;
  readonly from: number;
  readonly to: number;
}

/**
 * Whether the words around a name call it a company. `begins` has a number above 0 for the tokens where people's names begin;
 * what may as well be said of somebody counts only where the name is no `isSurname` of somebody named in full.
 */
export function isCalledCompany(
  words: Reading['words'],
  { first, end, from, to }: Place,
  begins: Int32Array,
  isSurname: boolean,
): boolean {
  const before = first > from ? words[first - 1]! : undefined;
  const beforeThat = first > from + 1 ? words[first - 2]! : undefined;
  if (before !== undefined && (!before.letters || mayPrecede.hasExact(before))) {
    // "Oslo-based Nordwind"
    if (!before.letters && before.text.endsWith('-based') && !(end - first > 1 && isGiven(words[first]!))) return true;
    if (companyWords.hasExact(before) && !(beforeThat !== undefined && isOfPeople(before, beforeThat))) return true;
    if (ratings.hasExact(before) || isEmployer(words, first, from)) return true;
    if (tradesToo.hasExact(before) && end - first === 1 && !isSurname && !isGiven(words[first]!)) return true;
  }
  if (end < to && mayFollow.hasExact(words[end]!)) {
    if (isDescribed(words, end, to) || isApposition(words, first, end, from, to) || hasPrice(words, end, to))
      return true;
    if (doesWithIts(words, end, to) || hasTicker(words, end, to)) return true;
    if (end + 1 < to && words[end]!.text === "'s" && ofCompanies.hasExact(words[end + 1]!)) return true;
    if (words[end]!.text === 'magazine') return true;
  }
  if (isSurname) return false;
  // "Kestler, which opens this week, …"
  if (before === undefined && end + 2 < to && words[end]!.text === ',' && words[end + 1]!.text === 'which') return true;
  if (beforeThat !== undefined && of.hasExact(before!)) {
    if (owners.hasExact(beforeThat)) return true;
    if (officersOf.has(beforeThat)) return end >= to || words[end]!.text !== "'s";
  }
  if (end - first === 1 && !isName(words[first]!)) {
    if (reportsResults(words, end, to) || isDealtWith(words, first, from)) return true;
  }
  return isShop(words, end, to) || isEmployerOf(words, end, to, begins);
}

const isOfPeople = (noun: Word, before: Word): boolean => makers.hasExact(noun) && notOfCompanies.has(before);

/** Whether somebody's office at what is named before token `end`, and then somebody, follow: "… chief executive Ida Dahl". */
function isEmployerOf(words: Reading['words'], end: number, to: number, begins: Int32Array): boolean {
  if (end >= to || !staff.hasExact(words[end]!)) return false;
  for (let at = end + 1; at < Math.min(to, end + staffWords); at++) {
    if (begins[at]! > 0) return true;
    if (words[at]!.text !== ',' && (words[at]!.capital || words[at]!.has(wordBit.function | wordBit.speech)))
      return false;
  }
  return false;
}

/** Whether "… Pizza" or "…'s Pizza" stands behind the name that ends before token `end`. */
function isShop(words: Reading['words'], end: number, to: number): boolean {
  const at = end < to && words[end]!.text === "'s" ? end + 1 : end;
  return at < to && words[at]!.capital && shopNouns.has(words[at]!);
}

/** Whether "companies like" or "firms such as" stands before token `first` of a sentence that begins with token `from`. */
export function isExample(words: Reading['words'], first: number, from: number): boolean {
  if (first === from || !beforeExample.hasExact(words[first - 1]!)) return false;
  const at = words[first - 1]!.text === 'as' ? first - 3 : first - 2;
  return at >= from && companyKinds.has(words[at]!) && givesExamples.hasExact(words[at + 1]!);
}

/** Whether a list of examples of companies goes on from one of them to another name: "firms such as Kestler, Moss and Ida Dahl". */
export function areExamplesTo(
  { words, document }: Reading,
  example: NameSpan,
  { sentence, firstToken, endToken }: NameSpan,
): boolean {
  if (example.sentence !== sentence || firstToken <= example.endToken) return false;
  // "… such as Kestler, Ida Dahl said"
  if (endToken < document.firstToken[sentence + 1]! && words[endToken]!.has(wordBit.speech)) return false;
  for (let k = example.endToken; k < firstToken; k++) {
    if (!words[k]!.capital && !/^(?:[,&()]|and|or)$/.test(words[k]!.text)) return false;
  }
  return true;
}

/** Whether the name that begins at token `first` is where somebody works: "an analyst at Carl Dorn". */
function isEmployer(words: Reading['words'], first: number, from: number): boolean {
  if (first < from + 2 || words[first - 1]!.text !== 'at') return false;
  if (employees.hasExact(words[first - 2]!)) return true;
  for (let at = first - 2; at > from && at >= first - 2 - longestField; at--) {
    const { text } = words[at]!;
    if ((text === 'of' || text === 'for') && employees.hasExact(words[at - 1]!)) return true;
    if (!words[at]!.letters || (words[at]!.has(wordBit.function | wordBit.speech) && text !== 'and')) return false;
  }
  return false;
}

/** Whether "the company," stands before the name and a comma behind it. */
function isApposition(words: Reading['words'], first: number, end: number, from: number, to: number): boolean {
  if (first < from + 3 || words[first - 1]!.text !== ',' || end >= to || words[end]!.text !== ',') return false;
  return companyNouns.hasExact(words[first - 2]!) && ofWhom.has(words[first - 3]!);
}

/** Whether ", a … company" or ", the … giant" stands behind the name that ends before token `end`, in a sentence that ends before `to`. */
function isDescribed(words: Reading['words'], end: number, to: number): boolean {
  if (end + 2 >= to || words[end]!.text !== ',' || !articles.hasExact(words[end + 1]!)) return false;
  const nouns = words[end + 1]!.text === 'the' ? companyWords : companyNouns;
  const last = Math.min(to, end + 2 + apposedWords);
  for (let at = end + 2; at < last; at++) {
    const { text } = words[at]!;
    if (nouns.hasExact(words[at]!)) return at + 1 >= to || afterCompany.hasExact(words[at + 1]!);
    if (text === ',' || text === 'of' || text === 'at' || text === 'with' || text === 'who') return false;
  }
  return false;
}

const isAge = (text: string): boolean => text.length === 2 && Number(text) > 9;

/** Whether a name has an age, "who" or "founded" behind it, or a form of address or a trade before it. */
export function isSomebody(words: Reading['words'], first: number, end: number, from: number, to: number): boolean {
  if (end + 1 < to && words[end]!.text === ',' && (words[end + 1]!.text === 'who' || isAge(words[end + 1]!.text)))
    return true;
  if (end < to && (words[end]!.text === 'who' || words[end]!.text === 'founded')) return true;
  return first > from && beforeSomebody.has(words[first - 1]!);
}

/** Before the abbreviation of a body's name, words of the longest name. */
const longestBody = 8;

/** Whether a word in brackets is made of letters of the body's name before it: "Kestel Friends University (Kefu)". */
export function isShortFor(
  { words, document }: Reading,
  { sentence, firstToken: i, endToken: end }: NameSpan,
): boolean {
  const from = document.firstToken[sentence]!;
  if (end - i > 1 || i < from + 3 || words[i - 1]!.text !== '(' || words[end]?.text !== ')') return false;
  let name = '';
  let isBody = false;
  for (let k = i - 2; k >= from && k > i - 2 - longestBody; k--) {
    const word = words[k]!;
    if (!word.capital && !word.has(wordBit.function)) break;
    if (word.has(wordBit.organisation)) isBody = true;
    name = word.lower + name;
  }
  if (!isBody) return false;
  let at = 0;
  for (const letter of words[i]!.lower) {
    at = name.indexOf(letter, at) + 1;
    if (at === 0) return false;
  }
  return true;
}
