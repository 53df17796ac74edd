/** What can't be a person. */
import type { NameSpan, NameType } from '../../names.ts';
import { listBit } from '../lexicon.ts';
import { firms, usStates } from '../lists.ts';
import { placesOf, type Reading, sentenceCase } from '../reading.ts';
import { retyped, spanOf } from '../spans.ts';
import { type Word, wordBit } from '../vocabulary.ts';
import { isGiven, isNumeral, surnameToken } from './bounds.ts';
import { isHonour } from './honours.ts';
import { isCalledThing } from './things.ts';

/** Ends of names of places that are surnames too: "on Gull Rock", but "on Chris Rock". */
const landforms = new Set('rock rocks hill hills point reef wood woods brook field ford moor marsh creek'.split(' '));
const whereabouts = new Set('on at in near off around from to'.split(' '));

/** What they stand before is a storm's name wherever the text has it alone. */
const storms = new Set(['cyclone', 'hurricane', 'typhoon', 'storm']);
/** Last words of firms and places that are hardly ever surnames, the list of nouns' own apart. */
const thingEnds = new Set(
  `brothers security airbase airfield solutions consulting logistics properties technologies holdings systems
  pavilion amphitheater amphitheatre speedway raceway productions democrats republicans liberals democrat republican
  cabinet peoples islander shrine scholarship scholarships fellowship fellowships lectureship monastery café cafe syndrome boulevard
  chapter auxiliary elementary preparatory township duo gallery parade massacre legacy spectrum aviation
  reserve interchange terrace gardens orchestra quartet choir foundation motorsports robotics stakes saint-germain management
  gaming bancshares realty trucking apparel footwear outfitters cosmetics biosciences therapeutics semiconductor wireless homes
  offshore drilling cement tandoori takeaway takeaways kebab kebabs restaurant restaurants cinema cinemas
  acquisition acquisitions aerospace aluminum aluminium analytics automation automotive bancorporation bankcorp beverage beverages
  biologics biomedical biopharma biopharmaceuticals bioscience biotech biotechnologies biotechnology biotherapeutics brands
  broadcast broadcasting chemical chemicals communications construction containerships devices diagnostics digital distillers
  distillery dynamics education engineering equity exploration footwear freight furniture genetics genomics healthcare hospitality
  housing imaging industrial infrastructure innovations instruments interactive investment investments investors lending lifesciences
  lodging machinery manufacturing maritime materials medical metals midstream minerals mobility mortgage motor networks neurosciences
  oncology optronics outdoors paints paper payments petrochemical petrochemicals pharmaceutical pharmacy pharmacies pipeline pipelines
  plastics poultry printing products property publications publishers publishing railroad railway railways reinsurance research
  residential resources retail robotics rubber sciences scientific semiconductors shipping shipyard shipyards software surgical
  tankers telecom telecommunications telecoms telephone textiles therapies tobacco toys transmission transport transportation travel
  trucks utilities vehicles wholesale wines
  wanderers rovers albion athletic hotspur hornets lakers celtics knicks pistons raptors cavaliers mavericks grizzlies
  timberwolves clippers pelicans warriors nuggets orioles dodgers yankees mets phillies astros mariners braves padres brewers
  cubs marlins seahawks steelers broncos raiders bengals dolphins patriots panthers redskins cowboys texans titans jaguars
  swans pacers expos sharks pirates chiefs nuggets coyotes hurricanes blackhawks bluejays brewers hotspurs thistle
  canucks oilers penguins sabres bruins islanders senators flyers predators crusaders brumbies bulldogs roosters rabbitohs`.split(
    /\s+/,
  ),
);
/** The same, but behind a common given name a surname: "Ida Chambers". */
const surnamesToo = new Set(['chambers', 'germain', 'hathaway', 'temple', 'bridge', 'square', 'brands']);
/** First words of places: "Fort Harrow", "RAF Fairford". */
const placeStarts = new Set('fort raf port mount mt mt. camp cape loch'.split(' '));
const thingNouns = wordBit.organisation | wordBit.placeNoun;

/** Prizes with a given name, and what they stand before or behind: "an Oscar", "Oscar winner", "his second Oscar". */
const prizes = new Set(['oscar', 'emmy', 'tony', 'brit', 'booker', 'grammy', 'nobel', 'pulitzer']);
const ofPrizes = new Set(
  `winner winners winning nominee nominees nomination nominations nominated contender contenders hopeful hopefuls
  ceremony ceremonies night success glory statuette statuettes buzz race bid for prize prizes laureate laureates
  committee`.split(/\s+/),
);
const countsPrizes = new Set('a an the first second third fourth actor actress director another'.split(' '));
/** What stands before a capital within a surname or given name: "McDonald", "DiCaprio", "LeBron", "JoBeth". */
const namesBeforeCapital =
  /^(?:[A-Z][a-z]{0,2}|[A-Z]['’]?|Mac|Fitz|Van|Von|Abd[ue]l|Dell[ao]|Anna|Mary|Maria|Billie|Bette|Lisa|Sara|John|Gene)$/;

/** Whether capitals within a word make it a program or a firm: "VSCode", "OpenHarbour". */
const isCamelCase = (text: string): boolean => /^[A-Z]{2,}[a-z]{2}/.test(text) || isJoined(text);

function isJoined(text: string): boolean {
  const first = /^[A-Z][a-z]+(?=[A-Z])/.exec(text)?.[0];
  return first !== undefined && !namesBeforeCapital.test(first);
}

/** Words for a people, for governments that are hardly ever names. */
const others = new Set(
  'scot dane briton spaniard swede serb croat kremlin pentagon whitehall capitol sandinista sandinistas huns goths visigoths'.split(
    ' ',
  ),
);
/** Planets that are given names, and what stands beside them where they are planets. */
const planets = new Set('venus eris ceres'.split(' '));
const skies = new Set(
  'planet planets earth mercury mars jupiter saturn uranus neptune pluto makemake asteroid orbit orbits solar'.split(
    ' ',
  ),
);

/** Whether a single word at token `i` of a sentence of tokens [from, to) is a prize, a firm, one of a people, or what a politician did. */
function isNoName(words: Reading['words'], i: number, from: number, to: number): boolean {
  const { lower } = words[i]!;
  if (prizes.has(lower)) {
    return (i + 1 < to && ofPrizes.has(words[i + 1]!.text)) || (i > from && countsPrizes.has(words[i - 1]!.lower));
  }
  // Somebody addressed may be called Forbes.
  const isShop = i + 1 < to && words[i + 1]!.text === "'s" && firms.has(`${lower}'s`);
  if (isShop || firms.has(lower)) return i === from || !(words[i - 1]!.has(wordBit.title) || isGiven(words[i - 1]!));
  // "in Reno, Nev."
  if (i > from && words[i - 1]!.text === ',' && (usStates.has(lower) || lower === 'ca.')) return true;
  if (planets.has(lower)) {
    for (let k = from; k < to; k++) if (skies.has(words[k]!.lower)) return true;
    return false;
  }
  return others.has(lower) || /.{4}(?:care|nomics)$/.test(lower);
}

const royal = new Set(['king', 'queen', 'prince', 'princess']);

/** "the King Hussein Bridge", "a King Charles spaniel" in capitals. */
const isRoyal = (before: string, last: Word): boolean =>
  royal.has(before) && (surnamesToo.has(last.lower) || last.lower === 'spaniel');

/** First words of sports clubs whose second is a town. */
const clubs = new Set(
  `bayern borussia werder hertha eintracht fortuna arminia schalke real atletico atlético deportivo sporting racing
  olympique inter dynamo dinamo spartak lokomotiv zenit shakhtar slavia sparta rapid maccabi hapoel torpedo union
  leyton accrington partick`.split(/\s+/),
);

/** Whether the name of tokens [first, end) ends as firms' and places' do: "Paris St Germain", but "Paul Germain". */
function isThing(words: Reading['words'], first: number, end: number): boolean {
  const { lower } = words[end - 1]!;
  if (surnamesToo.has(lower)) return end - first > 2 || !words[first]!.has(listBit.commonFirstName);
  return thingEnds.has(lower);
}

/**
 * No digits and no storms among people, no abbreviations, nothing that ends in or stands before the noun of a body,
 * a building, a prize; capitals glued to the end of a name and "of …" are cut off.
 */
export function dropImpossible(reading: Reading, spans: readonly NameSpan[]): NameSpan[] {
  const fullNames = wordsOfFullNames(reading, spans);
  const stormNames = stormNamesOf(reading, spans, fullNames.surnames);
  const kept: NameSpan[] = [];
  for (const span of spans) {
    const left = span.type === 'PER' ? possible(reading, span, fullNames, stormNames) : span;
    if (left !== undefined) kept.push(left);
  }
  return kept;
}

/** Words of full names, by `Word.low`. */
interface FullNames {
  readonly surnames: ReadonlySet<number>;
  readonly firsts: ReadonlySet<number>;
}

function wordsOfFullNames(reading: Reading, spans: readonly NameSpan[]): FullNames {
  const surnames = new Set<number>();
  const firsts = new Set<number>();
  for (const span of spans) {
    if (span.type !== 'PER' || span.endToken - span.firstToken < 2) continue;
    surnames.add(reading.words[surnameToken(reading, span)]!.low);
    firsts.add(reading.words[span.firstToken]!.low);
  }
  return { surnames, firsts };
}

/** The words that stand alone as people and somewhere behind "Hurricane", but for surnames. */
function stormNamesOf(
  reading: Reading,
  spans: readonly NameSpan[],
  surnames: ReadonlySet<number>,
): ReadonlySet<number> {
  const { words, slot, slots } = reading;
  const alone = new Int32Array(slots);
  for (const { type, firstToken: first, endToken: end } of spans) {
    if (type === 'PER' && end - first === 1) alone[slot[first]!] = 1;
  }
  const stormNames = new Set<number>();
  for (const i of placesOf(reading, alone).tokens) {
    const { low } = words[i]!;
    if (i > 0 && storms.has(words[i - 1]!.lower) && !surnames.has(low)) stormNames.add(low);
  }
  return stormNames;
}

/** What is left of a person's name: less of it, a name of another type, or nothing. */
function possible(
  reading: Reading,
  span: NameSpan,
  fullNames: FullNames,
  stormNames: ReadonlySet<number>,
): NameSpan | undefined {
  const { words, document } = reading;
  const plain = withoutFigures(reading, span);
  if (plain === undefined) return undefined;
  // "Sen. Ida Dahl, R-Harrow", "R-N. Mex."
  const opening = words[span.firstToken]!.text;
  if (opening.startsWith('D-') || opening.startsWith('R-')) return undefined;
  const before = span.firstToken > document.firstToken[span.sentence]! ? words[span.firstToken - 1]!.lower : '';
  if (storms.has(before)) return undefined;
  if (span.endToken - span.firstToken === 1 && stormNames.has(words[span.firstToken]!.low)) return undefined;
  const name = withoutGlued(reading, plain, fullNames.surnames);
  const { sentence, firstToken: first, endToken: end } = name;
  const place = { first, end, from: document.firstToken[sentence]!, to: document.firstToken[sentence + 1]! };
  if (isCalledThing(words, place)) return retyped(name, 'MISC');
  if (name.endToken - name.firstToken === 1) {
    if (isNobody(reading, name, before, fullNames)) return undefined;
  } else {
    const type = thingType(words, name, before);
    if (type !== undefined) return retyped(span, type);
  }
  const next = name.endToken < document.firstToken[span.sentence + 1]! ? words[name.endToken]! : undefined;
  // "Lowell Management": the first word of a thing's name
  if (next?.capital && (next.has(thingNouns) || thingEnds.has(next.lower))) {
    const type = next.has(wordBit.placeNoun) ? 'LOC' : 'ORG';
    return spanOf(document, type, span.sentence, name.firstToken, name.endToken + 1);
  }
  if (next?.capital === true && isHonour(reading, name, before)) return retyped(span, 'MISC');
  return name;
}

/** Figures that belong to a result are cut off the end of a name of two words and more ("Ida Dahl 9-1-44-2"); others make it none. */
function withoutFigures({ words, document }: Reading, span: NameSpan): NameSpan | undefined {
  const name = document.text.slice(span.start, span.end);
  // Names of files, and labels that no blank parts from what they label: "Director_Max"
  if (name.includes('_')) return undefined;
  if (!/\d/.test(name)) return span;
  let end = span.endToken;
  while (end > span.firstToken && /\d/.test(words[end - 1]!.text)) end--;
  if (end - span.firstToken < 2 || end === span.endToken) return undefined;
  for (let k = span.firstToken; k < end; k++) if (/\d/.test(words[k]!.text)) return undefined;
  return spanOf(document, 'PER', span.sentence, span.firstToken, end);
}

const isLoud = (word: Word): boolean => word.allCapitals && word.text.length >= 4 && !isNumeral(word.text);

/** The name without a dateline's place, without capitals behind it and without "of …". */
function withoutGlued({ words, document }: Reading, span: NameSpan, surnames: ReadonlySet<number>): NameSpan {
  let { firstToken: first, endToken: end } = span;
  // "Anna Lind LONDON", but "Anna LIND" and "IDA LIND"
  const isMixed = !(words[first]!.allCapitals && words[first]!.letters && words[first]!.text.length > 2);
  while (end - 1 > first && isLoud(words[end - 1]!) && isMixed) {
    const surname = words[end - 1]!;
    const isLast = !(words[end]?.allCapitals === true && words[end]!.letters);
    if (end - first === 2 && isLast && surname.letters && !surname.has(listBit.town | listBit.country)) {
      if (!words[first]!.allCapitals) break;
    }
    end--;
  }
  // "WASHINGTON Anna Lind": a dateline that lost its dash
  const isOpening = first === document.firstToken[span.sentence] && end - first > 1;
  if (isOpening && isLoud(words[first]!) && !isLoud(words[first + 1]!)) {
    if (words[first]!.has(listBit.town | listBit.country)) first++;
  }
  // "Lind of Nordwind", where she is named in full elsewhere
  const ofFrom = surnames.has(words[first]!.low) ? first + 1 : first + 2;
  for (let i = ofFrom; i < end; i++) if (words[i]!.text === 'of') end = i;
  if (first === span.firstToken && end === span.endToken) return span;
  return spanOf(document, 'PER', span.sentence, first, end);
}

const dashes = new Set(['—', '–', '-', '--']);

/** Whether a sentence begins with a word in capitals and a dash: "HARROW — The council …". */
const isDateline = (words: Reading['words'], i: number, from: number, to: number): boolean =>
  i === from && words[i]!.allCapitals && i + 1 < to && dashes.has(words[i + 1]!.text);

/** Whether a name of one word, with the lower-cased word `before` it, names nobody. */
function isNobody(
  { words, document, cases }: Reading,
  { firstToken, sentence }: NameSpan,
  before: string,
  { surnames, firsts }: FullNames,
): boolean {
  const word = words[firstToken]!;
  // "A HUNTER who …": the first words in capitals
  if (word.allCapitals && word.text.length > 3 && (before === 'a' || before === 'an')) return true;
  if (surnames.has(word.low)) return false;
  if (isDateline(words, firstToken, document.firstToken[sentence]!, document.firstToken[sentence + 1]!)) return true;
  // "Alexa" where Alexa Lind is spoken of
  if (firsts.has(word.low) && word.has(listBit.firstName) && firms.has(word.lower)) return false;
  if (isNoName(words, firstToken, document.firstToken[sentence]!, document.firstToken[sentence + 1]!)) return true;
  if (word.has(listBit.lastName | listBit.firstName)) return false;
  if (isCamelCase(word.text)) return true;
  if (cases[sentence] !== sentenceCase.normal) return false;
  return word.allCapitals && word.letters && word.text.length < 7;
}

/** The type of what a name of two words and more names, with the lower-cased word `before` it; undefined for a person. */
function thingType(
  words: Reading['words'],
  { firstToken: first, endToken: end }: NameSpan,
  before: string,
): NameType | undefined {
  const last = words[end - 1]!;
  const isNamed = last.has(listBit.lastName | listBit.firstName);
  if (isThing(words, first, end) || (!isNamed && last.has(thingNouns)) || isRoyal(before, last)) {
    return last.has(wordBit.placeNoun) ? 'LOC' : 'ORG';
  }
  if (end - first === 2) {
    if (placeStarts.has(words[first]!.lower)) return 'LOC';
    if (clubs.has(words[first]!.lower) && !last.has(listBit.lastName)) return 'ORG';
  }
  const isLandform = landforms.has(last.lower) && whereabouts.has(before);
  return isLandform && !words[first]!.has(listBit.firstName) ? 'LOC' : undefined;
}
