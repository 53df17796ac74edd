/** Names of two words and more that are no person's by their own words: firms, clubs, halls, landforms. */
import type { NameSpan, NameType } from '../../names.ts';
import { listBit } from '../lexicon.ts';
import { royal, usStates } from '../lists.ts';
import { type Reading, sentenceCase } from '../reading.ts';
import { type Word, wordBit } from '../vocabulary.ts';
import { WordList } from '../word-list.ts';

/** Ends of names of places that are surnames too: "on Gull Rock", but "on Chris Rock". */
const landforms = new WordList('rock rocks hill hills point reef wood woods brook field ford moor marsh creek');
const whereabouts = new WordList('on at in near off around from to');

/** Last words of firms and places that are hardly ever surnames, the list of nouns' own apart. */
const thingEnds =
  new WordList(`brothers security airbase airfield solutions consulting logistics properties technologies holdings systems
  pavilion amphitheater amphitheatre speedway raceway productions democrats republicans liberals democrat republican
  cabinet peoples islander shrine scholarship scholarships fellowship fellowships lectureship monastery café cafe syndrome boulevard
  catholic catholics chapter auxiliary elementary preparatory township duo gallery parade massacre legacy spectrum aviation
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
  canucks oilers penguins sabres bruins islanders senators flyers predators crusaders brumbies bulldogs roosters rabbitohs`);
/** The same, but behind a common given name a surname: "Ida Chambers". */
const surnamesToo = new WordList('chambers germain hathaway temple bridge square brands');
/** First words of places: "Fort Harrow", "RAF Fairford". */
const placeStarts = new WordList('fort raf port mount mt mt. camp cape loch');
const thingNouns = wordBit.organisation | wordBit.placeNoun;

/** Whether names of firms, bodies and places end in a word. */
export const isThingNoun = (word: Word): boolean => word.has(thingNouns) || thingEnds.has(word);

const royalWords = new WordList(royal);

/** "the King Hussein Bridge", "a King Charles spaniel" in capitals. */
const isRoyal = (before: Word, last: Word): boolean =>
  royalWords.has(before) && (surnamesToo.has(last) || last.lower === 'spaniel');

/** First words of sports clubs whose second is a town. */
const clubs =
  new WordList(`bayern borussia werder hertha eintracht fortuna arminia schalke real atletico atlético deportivo sporting racing
  olympique inter dynamo dinamo spartak lokomotiv zenit shakhtar slavia sparta rapid maccabi hapoel torpedo union
  leyton accrington partick`);

/** Whether the name of tokens [first, end) ends as firms' and places' do: "Paris St Germain", but "Paul Germain". */
function isThing(words: Reading['words'], first: number, end: number): boolean {
  const last = words[end - 1]!;
  if (surnamesToo.has(last)) return end - first > 2 || !words[first]!.has(listBit.commonFirstName);
  return thingEnds.has(last);
}

const isNamed = (word: Word): boolean => word.has(listBit.lastName | listBit.firstName);

/** The type of what a name of two words and more names, with the word `before` it; undefined for a person. */
export function thingType(
  words: Reading['words'],
  { firstToken: first, endToken: end }: NameSpan,
  before: Word | undefined,
): NameType | undefined {
  const last = words[end - 1]!;
  if (
    isThing(words, first, end) ||
    (!isNamed(last) && last.has(thingNouns)) ||
    (before !== undefined && isRoyal(before, last))
  ) {
    return last.has(wordBit.placeNoun) ? 'LOC' : 'ORG';
  }
  // "the Gambling Bill"
  if (last.lower === 'bill' && !isNamed(words[first]!)) return 'MISC';
  if (end - first === 2) {
    // "W.Va."
    if (words[first]!.text.length === 2 && usStates.has(last) && last.text.endsWith('.')) return 'LOC';
    if (placeStarts.has(words[first]!)) return 'LOC';
    if (clubs.has(words[first]!) && !last.has(listBit.lastName)) return 'ORG';
  }
  const isLandform = before !== undefined && whereabouts.has(before) && landforms.has(last);
  return isLandform && !words[first]!.has(listBit.firstName) ? 'LOC' : undefined;
}

/** What is called after somebody in full, right behind the name: "The Ida Dahl Show", "Ida Dahl Architects". */
const calledAfter = new WordList(
  `show blog podcast rally hurdle handicap chase racing architects films development developments animation toolkit invitational
  classic memorial`,
);
/** Words in capitals between the name and that noun, at most. */
const mostBetween = 4;
const noPart = wordBit.title | wordBit.role | wordBit.calendar | wordBit.function | listBit.nationality;

/**
 * Whether a name in full, with the word `before` it, opens that of a thing: "the Ida Dahl Emergency Hospital", but not
 * "the Ida Dahl White House".
 */
export function opensThing(
  { words, cases, runEnd }: Reading,
  { sentence, firstToken: first, endToken: end }: NameSpan,
  before: Word | undefined,
): boolean {
  if (cases[sentence] !== sentenceCase.normal) return false;
  if (calledAfter.has(words[end]!)) return true;
  const last = runEnd[first]! - 1;
  if (before?.lower !== 'the' || last <= end || last > end + mostBetween) return false;
  if (!isThingNoun(words[last]!) && !calledAfter.has(words[last]!)) return false;
  for (let k = end; k <= last; k++) if (words[k]!.has(noPart)) return false;
  return !(words[last]!.lower === 'house' && words[last - 1]!.lower === 'white');
}
