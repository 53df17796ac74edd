/** Companies that bear a person's name. */
import type { NameSpan } from '../../names.ts';
import { listBit } from '../lexicon.ts';
import { brands } from '../lists.ts';
import { evidence, evidenceCount, type Reading } from '../reading.ts';
import { exchanged, retyped } from '../spans.ts';
import { wordBit } from '../vocabulary.ts';
import { formOf, surnameToken } from './bounds.ts';

/** Words for a company that stand right before its name. */
const companyWords = new Set(
  `conglomerate company firm giant carmaker automaker retailer brewer chain brand airline startup start-up manufacturer
  insurer lender drugmaker chipmaker bank brokerage subsidiary supplier newspaper shipbuilder planemaker steelmaker
  group groups maker makers housebuilder homebuilder website supermarket consultancy bookmaker bookmakers`.split(/\s+/),
);

/** Shops, by what stands in capitals behind whose they are: "Burton's Pizza", "Max Burton Motorsports". */
const shopNouns = new Set(
  `pizza pizzeria grill diner deli cafe café bakery bistro brewery pub tavern steakhouse barbecue bbq salon barbers garage
  motors motorsports auto autos automotive plumbing roofing florist jewelers jewellers pharmacy karate gym kennels`.split(
    /\s+/,
  ),
);

/** Of what examples are given: "companies like Kestler", "firms such as Kestler". */
const companyKinds = new Set(
  'companies firms banks brands retailers carmakers makers rivals chains lenders'.split(' '),
);

/** Before "maker" and "group", what speaks of somebody: "film maker Ida Dahl", "the group Ida Dahl leads". */
const notOfCompanies =
  /^(?:film|movie|documentary|programme|program|policy|decision|law|peace|dress|king|music|play|the|a|this|that|his|her)$/;

/** Who is named as a firm's: "Kestler economist Ida Dahl", "Lewis Harmon chief executive Ida Dahl". */
const staff = new Set(
  'economist economists analyst analysts strategist strategists chairman chairwoman chairperson chief boss'.split(' '),
);
const staffWords = 4;

/** Those that say behind a name what it is ("Northbank, a family firm"): words that are said of people too are not among them. */
const companyNouns = new Set(
  `conglomerate company firm carmaker automaker chain airline startup start-up brokerage subsidiary drugmaker
  chipmaker`.split(/\s+/),
);
/** Who works "at Nordwind": the name behind is an employer's. */
const employees = new Set(
  `analyst analysts economist economists strategist strategists trader traders broker brokers dealer dealers partner
  partners manager managers director directors executive executives lawyer lawyers attorney attorneys consultant
  consultants researcher researchers spokesman spokeswoman spokesperson president officer chairman head professor
  specialist specialists expert experts fellow engineer engineers scientist scientists adviser advisers advisor advisors`.split(
    /\s+/,
  ),
);
/** Between what somebody heads and the employer: "head of foreign exchange at Nordwind". */
const longestField = 6;

/** The furthest that such a noun stands behind its article. */
const apposedWords = 5;
/** What may follow it; another noun would make it "a company director". */
const afterCompany = new Set(
  ', . ; — – ) in of from that which with based at on whose and owned listed founded operating'.split(' '),
);

/** Second words of cars' names, whose first is a surname too. */
const cars = new Set(
  'fiesta mondeo corsa astra mustang clio civic corolla yaris passat focus transit discovery'.split(' '),
);
const isBrand = (first: string, second: string): boolean => brands.has(`${first} ${second}`) || cars.has(second);

/** What stands at the end of a company's name only. */
const legalForms = new Set('inc inc. corp corp. co co. ltd ltd. llc plc gmbh s.a. n.v. ag'.split(' '));
const partners = new Set('co co. sons associates partners brothers company'.split(' '));
const gods = new Set(['god', 'allah', 'buddha', 'vishnu', 'shiva']);

/**
 * A name that the text calls a company ("media giant Axel Hollmann", "Carl Dorn and Co", "Northbank, a family firm",
 * "Dorn & Lisk", "an analyst at Carl Dorn") is one wherever it stands, its first word alone too; gods are no people. The surname of somebody named
 * in full is no company for being joined: "Dorn and Co" are then Carl Dorn and his.
 */
export function nameCompanies(reading: Reading, spans: readonly NameSpan[]): NameSpan[] {
  const { words, document } = reading;
  const companies = new Set<number>();
  const surnames = new Set<number>();
  for (const span of spans) {
    if (span.type !== 'PER' || span.endToken - span.firstToken < 2) continue;
    surnames.add(words[surnameToken(reading, span)]!.low);
  }
  const isSurname = (first: number, end: number): boolean => end - first === 1 && surnames.has(words[first]!.low);
  const begins = new Set(spans.flatMap(({ type, firstToken }) => (type === 'PER' ? [firstToken] : [])));
  for (const { type, firstToken: first, endToken: end, sentence } of spans) {
    for (let k = first; k < end - 1; k++) {
      if (words[k]!.text.endsWith('-based')) companies.add(formOf(words, k + 1, end)).add(words[k + 1]!.low);
    }
    if (type !== 'PER' && type !== 'ORG') continue;
    if (end - first === 2 && isBrand(words[first]!.lower, words[first + 1]!.lower)) {
      companies.add(formOf(words, first, end)).add(words[first]!.low);
    }
    const to = document.firstToken[sentence + 1]!;
    const next = end < to ? words[end]!.lower : '';
    if (type === 'PER' && next === '&' && isFirm(reading, first, end, to) && !isSurname(first, end)) {
      if (!isSurname(end + 1, end + 2)) companies.add(words[first]!.low).add(words[end + 1]!.low);
    }
    const joined =
      (next === 'and' || next === '&') && end + 1 < to && partners.has(words[end + 1]!.lower) && !isSurname(first, end);
    if (joined || (legalForms.has(next) && words[end]!.capital)) {
      companies.add(formOf(words, first, end));
      if (end - first > 1) companies.add(formOf(words, first, first + 1));
    }
    if (isEmployer(words, first, document.firstToken[sentence]!)) companies.add(formOf(words, first, end));
    const shop = next === "'s" ? end + 1 : end;
    if (shop < to && words[shop]!.capital && shopNouns.has(words[shop]!.lower) && !isSurname(first, end)) {
      companies.add(formOf(words, first, end));
    }
    if (isExample(words, first, document.firstToken[sentence]!)) companies.add(formOf(words, first, end));
    if (isCalledCompany(words, end, to)) companies.add(formOf(words, first, end));
    const from = document.firstToken[sentence]!;
    const before = first > from ? words[first - 1]!.text : '';
    // "Dorn & Lisk" of which the first is found as a company
    if (before === '&' && end - first === 1 && first > from + 1 && !isSurname(first, end) && !isCited(words, end, to)) {
      const areGiven = words[first - 2]!.has(listBit.commonFirstName) && words[first]!.has(listBit.commonFirstName);
      if (words[first - 2]!.capital && !areGiven && !begins.has(first - 2)) companies.add(words[first]!.low);
    }
    if (end - first === 1 && isBrand(bareTitle(before), words[first]!.lower)) companies.add(words[first]!.low);
    const isStaffed = isEmployerOf(words, end, to, begins) && !isSurname(first, end);
    // "Oslo-based Nordwind"
    const isCalled = companyWords.has(before) && !(first > from + 1 && isOfPeople(before, words[first - 2]!.lower));
    if (isStaffed || isCalled || before.endsWith('-based')) companies.add(formOf(words, first, end));
  }
  const isCompany = (first: number, end: number): boolean => companies.has(formOf(words, first, end));
  // "Eli Kestler … Kestler said": the last word alone is the company too, if it is nobody's surname.
  const lastWords = new Set<number>();
  const others = new Set<number>();
  for (const span of spans) {
    const { type, firstToken: first, endToken: end } = span;
    if (type !== 'PER' || end - first < 2) continue;
    (isCompany(first, end) ? lastWords : others).add(words[surnameToken(reading, span)]!.low);
  }
  const named: NameSpan[] = [];
  for (const span of spans) {
    const { firstToken: first, endToken: end } = span;
    const { low, lower } = words[first]!;
    if (span.type !== 'PER') named.push(span);
    else if (isCompany(first, end)) named.push(retyped(span, 'ORG'));
    else if (end - first === 1 && lastWords.has(low) && !others.has(low)) named.push(retyped(span, 'ORG'));
    else if (end - first > 1 || !gods.has(lower)) named.push(span);
  }
  return named;
}

const bareTitle = (text: string): string => text.toLowerCase().replace(/\.$/, '');

const isOfPeople = (noun: string, before: string): boolean =>
  /^(?:maker|group)s?$/.test(noun) && notOfCompanies.test(before);

/** Whether somebody's office at what is named before token `end`, and then somebody, follow: "… chief executive Ida Dahl". */
function isEmployerOf(words: Reading['words'], end: number, to: number, begins: ReadonlySet<number>): boolean {
  if (end >= to || !staff.has(words[end]!.text)) return false;
  for (let at = end + 1; at < Math.min(to, end + staffWords); at++) {
    if (begins.has(at)) return true;
    if (words[at]!.text !== ',' && (words[at]!.capital || words[at]!.has(wordBit.function | wordBit.speech)))
      return false;
  }
  return false;
}

/** Whether "X & Y" of two words, not both of them given names, stands at a name of tokens [first, end). */
function isFirm({ words, runEnd }: Reading, first: number, end: number, to: number): boolean {
  if (end - first !== 1 || end + 1 >= to || !words[end + 1]!.capital || runEnd[end + 1] !== end + 2) return false;
  if (isCited(words, end + 2, to)) return false;
  return !words[first]!.has(listBit.firstName) || !words[end + 1]!.has(listBit.firstName);
}

/** Whether a year stands behind authors that end before token `end`: "Dahl & Lund, 2014", "Dahl & Lund (2014)". */
const isCited = (words: Reading['words'], end: number, to: number): boolean =>
  end + 1 < to && /^[,(]$/.test(words[end]!.text) && /^(?:1[89]|20)\d\d[a-z]?$/.test(words[end + 1]!.text);

/** Whether "companies like" or "firms such as" stands before token `first`. */
function isExample(words: Reading['words'], first: number, from: number): boolean {
  const at = first > from && words[first - 1]!.text === 'as' ? first - 3 : first - 2;
  return at >= from && companyKinds.has(words[at]!.lower) && /^(?:like|such|including)$/.test(words[at + 1]!.text);
}

/** Whether the name that begins at token `first` is where somebody works: "an analyst at Carl Dorn". */
function isEmployer(words: Reading['words'], first: number, from: number): boolean {
  if (first < from + 2 || words[first - 1]!.text !== 'at') return false;
  if (employees.has(words[first - 2]!.text)) return true;
  for (let at = first - 2; at > from && at >= first - 2 - longestField; at--) {
    const { text } = words[at]!;
    if ((text === 'of' || text === 'for') && employees.has(words[at - 1]!.text)) return true;
    if (!words[at]!.letters || (words[at]!.has(wordBit.function | wordBit.speech) && text !== 'and')) return false;
  }
  return false;
}

/** Whether ", a … company" or ", the … giant" stands behind the name that ends before token `end`, in a sentence that ends before `to`. */
function isCalledCompany(words: Reading['words'], end: number, to: number): boolean {
  if (end + 2 >= to || words[end]!.text !== ',' || !/^(?:an?|the)$/.test(words[end + 1]!.text)) return false;
  const nouns = words[end + 1]!.text === 'the' ? companyWords : companyNouns;
  const last = Math.min(to, end + 2 + apposedWords);
  for (let at = end + 2; at < last; at++) {
    const { text } = words[at]!;
    if (nouns.has(text)) return at + 1 >= to || afterCompany.has(words[at + 1]!.text);
    if (text === ',' || text === 'of' || text === 'at' || text === 'with' || text === 'who') return false;
  }
  return false;
}

/**
 * One word that only ever begins an organisation's or a place's longer name is that, cut short. So is one that trades
 * in shares, makes profits or says what "it" does, where nothing in the text shows a person of that name.
 */
export function dropCompanyFirsts(reading: Reading, spans: readonly NameSpan[]): readonly NameSpan[] {
  const { words, document, slot, counts } = reading;
  const begins = new Set<string>();
  const inPerson = new Set<string>();
  for (const span of spans) {
    if (span.endToken - span.firstToken < 2) continue;
    if (span.type === 'PER') {
      inPerson.add(words[span.firstToken]!.lower);
      inPerson.add(words[surnameToken(reading, span)]!.lower);
    } else if (span.type !== 'MISC') begins.add(words[span.firstToken]!.lower);
  }
  const count = (token: number, what: number): number => counts[slot[token]! * evidenceCount + what]!;
  const isPerson = (span: NameSpan): boolean => {
    const first = span.firstToken;
    const { lower } = words[first]!;
    if (inPerson.has(lower)) return true;
    if (begins.has(lower)) {
      return first > document.firstToken[span.sentence]! && words[first - 1]!.has(wordBit.title);
    }
    const person =
      count(first, evidence.afterTitle) + count(first, evidence.afterFirstName) + count(first, evidence.beforeWhoOrAge);
    return person > 0 || count(first, evidence.beforeBusiness) === 0;
  };
  const givesWay = new Set<number>();
  for (let k = 0; k < spans.length; k++) {
    const span = spans[k]!;
    if (span.type === 'PER' && span.endToken - span.firstToken === 1 && !isPerson(span)) givesWay.add(k);
  }
  return exchanged(spans, givesWay, []);
}
