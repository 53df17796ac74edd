/** Words that are a country's and something else: Turkey, Georgia, Polish, US; one rule a name in the lists' last column. */
import type { Context } from '../context.ts';
import { is } from '../neighbours.ts';
import { rejected, taken, type Verdict } from '../mention.ts';
import { georgiaRule, southGeorgiaRule } from './georgia.ts';
import { seatRule } from './capitals.ts';
import { sharedNameRules } from './shared-names.ts';

type HomonymRule = (context: Context, i: number) => Verdict | undefined;

const birdWords = new Set([
  'roast',
  'roasted',
  'thanksgiving',
  'christmas',
  'wild',
  'smoked',
  'fried',
  'ground',
  'deep-fried',
  'leftover',
  'frozen',
  'butterball',
  'free',
  'sliced',
]);
const polesBefore = new Set([
  'north',
  'south',
  'magnetic',
  'ski',
  'tent',
  'utility',
  'flag',
  'may',
  'light',
  'totem',
  'fishing',
]);
const tribal = new Set([
  'reservation',
  'tribe',
  'tribes',
  'tribal',
  'casino',
  'casinos',
  'gaming',
  'mascot',
  'burial',
  'mounds',
  'chief',
  'nations',
  'river',
  'creek',
  'trail',
  'village',
  'hills',
]);
const ofIslands =
  /^(?:airports?|beaches|capital|coast|economy|farmers|fishermen|islands?|parliament|people|police|population|president|prime|tourism|volcano|voters)$/;
const channelIslands =
  /\b(?:bailiff|bailiwick|channel islands?|st\.? helier|saint helier|guernsey|sark|alderney|st\.? peter port|crown dependenc|tax haven|offshore)/i;

const speaksOfChannelIslands = (text: string): boolean => channelIslands.test(text);

/** "Carib Indians", "the Quiche Indians": a name that no list has, within a sentence. */
function isTribe(context: Context, i: number): boolean {
  const before = context.before(context.matches.start[i]!);
  if (before?.mark !== '' || !before.capital || before.classes !== 0) return false;
  if (/^(?:north|south|east|west)/.test(before.key) || context.matchEnding(before.end, i) >= 0) return false;
  const further = context.before(before.start);
  return further !== undefined && /^(?:'s)?$/.test(further.mark) && !context.isHeadline(context.matches.sentence[i]!);
}

/** Decided by the words around alone. */
export const neighbourRules: Readonly<Record<string, HomonymRule>> = {
  us: (context, i) => {
    const sentence = context.matches.sentence[i]!;
    if (context.surface(i) !== 'US') return undefined;
    const before = context.before(context.matches.start[i]!);
    if (before === undefined) return undefined;
    const next = context.after(context.matches.end[i]!);
    const word = next === undefined ? 'A' : context.text.slice(next.start, next.end);
    const around = context.text.slice(before.start, before.end) + word;
    const isShouted =
      before.end - before.start > 1 && around === around.toUpperCase() && (next === undefined || word.length > 1);
    if (!isShouted && !context.isShouted(sentence)) return undefined;
    return is(before, 'object-verb') && before.key !== 'from' && before.key !== 'with'
      ? rejected('the pronoun in capitals')
      : undefined;
  },
  unit: (context, i) => {
    const next = context.after(context.matches.end[i]!);
    const isAmount = /^\d/.test(context.before(context.matches.start[i]!)?.key ?? '');
    const isOfMemory = next?.mark === '' && /^(?:of|data|disks?|memory|ram|storage)$/.test(next.key);
    return isAmount || isOfMemory ? rejected('gigabytes') : undefined;
  },
  turkey: (context, i) => {
    const before = context.before(context.matches.start[i]!);
    const next = context.after(context.matches.end[i]!);
    if (next?.mark === '' && is(next, 'food')) return rejected('the bird');
    if (before?.mark === '' && (birdWords.has(before.key) || before.key === 'a')) return rejected('the bird');
    return undefined;
  },
  polish: (context, i) => {
    const next = context.after(context.matches.end[i]!);
    if (next?.mark === '' && is(next, 'determiner')) return rejected('the verb');
    if (next?.mark === '' && next.key === 'and' && is(context.after(next.end), 'determiner'))
      return rejected('the verb');
    const before = context.before(context.matches.start[i]!);
    const isInfinitive = before?.mark === '' && before.key === 'to';
    if (isInfinitive && /^(?:how|ways?|tips|when|where)$/.test(context.before(before.start)?.key ?? ''))
      return rejected('the verb');
    return undefined;
  },
  indian: (context, i) => {
    const next = context.after(context.matches.end[i]!);
    if (next !== undefined && next.mark === '' && tribal.has(next.key) && context.evidence.known('IN') < 2)
      return rejected('American Indians');
    const isMany = context.surface(i).endsWith('s');
    return isMany && isTribe(context, i) && context.evidence.known('IN') === 0
      ? rejected('American Indians')
      : undefined;
  },
  breed: (context, i) => {
    const next = context.after(context.matches.end[i]!);
    if (next !== undefined && next.mark === '' && is(next, 'animal')) return rejected('an animal');
    const isAlone =
      next === undefined || next.mark !== '' || !/^\p{L}/u.test(next.key) || is(next, 'function') || is(next, 'animal');
    return isAlone && context.sentenceHas(i, 'animal') ? rejected('an animal') : undefined;
  },
};

/** Decided once it is known what else the document names. */
export const documentRules: Readonly<Record<string, HomonymRule>> = {
  ...sharedNameRules,
  georgia: georgiaRule,
  'south-georgia': southGeorgiaRule,
  seat: seatRule,
  'central-african': (context, i) => {
    const next = context.after(context.matches.end[i]!);
    const isState =
      next?.mark === '' &&
      /^(?:nation|country|capital|government|president|army|rebels|region|authorities|state)$/.test(next.key);
    return isState || context.evidence.named('CF') > 0 ? undefined : rejected('a part of the world');
  },
  pole: (context, i) => {
    const before = context.before(context.matches.start[i]!);
    const next = context.after(context.matches.end[i]!);
    if (before?.mark === '' && polesBefore.has(before.key)) return rejected('a pole');
    if (next?.mark === '' && /^(?:vault|vaulter|vaulting|dancing|dancer|position|star)$/.test(next.key))
      return rejected('a pole');
    const isOne = context.surface(i) === 'Pole';
    if (isOne && !/^(?:a|the|another|fellow|one|young)$/.test(before?.key ?? '') && context.evidence.known('PL') === 0)
      return rejected('a pole or a surname');
    return undefined;
  },
  kiwi: (context, i) => {
    const next = context.after(context.matches.end[i]!);
    if (next?.key === 'fruit' || next?.key === 'fruits' || next?.key === 'bird' || next?.key === 'birds')
      return rejected('the fruit or the bird');
    if (next !== undefined && (next.key === 'and' || next.mark === ',')) {
      const other = next.key === 'and' ? context.after(next.end) : next;
      const isThing = other !== undefined && !other.capital && other.key.endsWith('s');
      if (isThing && context.evidence.known('NZ') === 0) return rejected('the fruit');
    }
    return undefined;
  },
  jersey: (context, i) => {
    const isJersey = context.surface(i).toLowerCase() === 'jersey';
    const next = context.after(context.matches.end[i]!);
    if (
      next?.mark === '' &&
      /^(?:cows?|cattle|milk|cream|sweaters?|jumpers?|number|city|shore|boys|\d+)$/.test(next.key)
    ) {
      return rejected('a breed, a garment or another place');
    }
    if (!isJersey) return undefined;
    return context.textIs(speaksOfChannelIslands)
      ? taken('the Channel Islands are spoken of')
      : rejected('New Jersey, a garment or a breed');
  },
  saint: (context, i) => {
    const next = context.after(context.matches.end[i]!);
    const before = context.before(context.matches.start[i]!);
    if (next?.mark === '' && next.capital) return rejected('a church, hospital or place');
    if (next?.mark === '' && (is(next, 'action') || /^vote[ds]?$/.test(next.key))) return taken('it acts as a state');
    if (next?.mark === "'s" && (is(next, 'official') || ofIslands.test(next.key)))
      return taken('it has what a state has');
    if (next?.mark === "'s") return rejected('a church or hospital');
    if (before?.mark === '' && before.capital && !is(before, 'function')) return rejected('part of a longer name');
    const others = context.evidence.namesOtherThan('');
    return others ? taken('beside other countries') : rejected('a saint, a church or a town');
  },
  states: (context, i) => {
    const before = context.before(context.matches.start[i]!);
    const next = context.after(context.matches.end[i]!);
    return before?.mark === '' && before.key === 'the' && next?.key !== 'of' && next?.mark !== "'s" && !next?.capital
      ? undefined
      : rejected('some states');
  },
  emirates: (context, i) =>
    context.before(context.matches.start[i]!)?.key === 'the' || context.evidence.known('AE') > 0
      ? undefined
      : rejected('the airline'),
  roc: (context) =>
    context.evidence.known('CN') + context.evidence.known('TW') > 0
      ? undefined
      : rejected('nothing speaks for the Republic of China'),
  png: (context, i) => {
    const before = context.before(context.matches.start[i]!);
    const isPicture = before?.mark === '.' || context.speaksOfPictures(context.matches.sentence[i]!);
    return isPicture ? rejected('a picture format') : undefined;
  },
  'number-ten': (context, i) => {
    const next = context.after(context.matches.end[i]!);
    const verbal =
      next?.mark === '' && (is(next, 'speech') || is(next, 'action') || is(next, 'auxiliary') || is(next, 'official'));
    return verbal || next?.mark === "'s" ? undefined : rejected('a number');
  },
  congress: (context) =>
    context.evidence.named('US') > 0 && context.evidence.named('IN') === 0
      ? undefined
      : rejected('a congress of no named country'),
  'islamic-republic': (context, i) => {
    if (context.after(context.matches.end[i]!)?.key === 'of') return rejected('one of several Islamic republics');
    const others = ['PK', 'MR', 'AF', 'GM'].some((code) => context.evidence.named(code) > 0);
    return others && context.evidence.named('IR') === 0 ? rejected('one of several Islamic republics') : undefined;
  },
  lao: (context, i) => {
    const next = context.after(context.matches.end[i]!);
    const qualifies = next?.mark === '' && !next.capital && !is(next, 'function') && !is(next, 'speech');
    return qualifies || context.evidence.named('LA') > 0 ? undefined : rejected('a name');
  },
  abbreviation: (context, i) => {
    const before = context.before(context.matches.start[i]!);
    const next = context.after(context.matches.end[i]!);
    const qualifies = next?.mark === '' && !is(next, 'function') && !is(next, 'auxiliary') && !is(next, 'action');
    const hasArticle = before?.mark === '' && before.key === 'the';
    return hasArticle && !qualifies && !context.isShouted(context.matches.sentence[i]!)
      ? taken('an abbreviation in capitals, with its article')
      : documentRules['beside']!(context, i);
  },
  beside: (context, i) =>
    context.evidence.named(context.form(i).codes[0]!) > 0
      ? taken('the document names its country')
      : rejected('could be many things; its country is not named'),
  combining: (context, i) => {
    const { matches } = context;
    const end = matches.end[i]!;
    const isJoined = matches.start[i + 1] === end + 1 && /[-\u2010-\u2015]/.test(context.text[end]!);
    const kind = isJoined ? context.form(i + 1).kind : 'expression';
    return ['adjective', 'person', 'name', 'alias'].includes(kind)
      ? undefined
      : rejected('no country’s adjective follows');
  },
};
