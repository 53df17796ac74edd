/** Words that are a country's and something else: Turkey, Georgia, Polish, US; one rule a name in the lists' last column. */
import { type Context, is } from '../context.ts';
import { rejected, taken, type Verdict } from '../mention.ts';

type HomonymRule = (context: Context, i: number) => Verdict | undefined;

const aroundGeorgia = ['RU', 'AM', 'AZ', 'UA', 'MD', 'TR', 'SU', 'KZ', 'BY', 'IR'];

/** One of two countries by what else the document names; `fallback` where it names neither. */
function settle(context: Context, i: number, fallback: string | undefined, what: string): Verdict {
  const [first = '', second = ''] = context.form(i).codes;
  const a = context.known(first);
  const b = context.known(second);
  if (a > 0 && b === 0) return taken(`the document names ${first}`, [first]);
  if (b > 0 && a === 0) return taken(`the document names ${second}`, [second]);
  if (a > 0 && b > 0)
    return taken('the document names both', [context.named(second) > 2 * context.named(first) ? second : first]);
  return fallback === undefined
    ? rejected(`${what} which of them is meant isn't told`)
    : taken('the likelier of the two', [fallback]);
}

/** Above zero for the country, below for the American state. */
function georgiaBalance(context: Context, i: number): number {
  const { matches } = context;
  let balance = 0;
  const score = { georgia: 0, state: 0, country: 0, neighbours: 0 };
  for (let k = 0; k < matches.length; k++) {
    const form = context.form(k);
    const near =
      k !== i && Math.abs(matches.start[k]! - matches.start[i]!) < 45 && matches.sentence[k] === matches.sentence[i];
    if (form.context === 'georgia' && (form.kind === 'town' || form.kind === 'expression')) balance -= 3;
    else if (form.kind === 'state' && form.context !== 'postal') {
      score.state++;
      if (near) balance -= 2;
    } else if (form.codes[0] === 'US' && form.kind === 'town') score.state++;
    else if (form.codes[0] === 'GE' && form.context !== 'georgia') balance += 3;
    else if (
      form.codes.length === 1 &&
      form.codes[0] !== 'US' &&
      form.context === '' &&
      ['name', 'adjective'].includes(form.kind)
    ) {
      score.country++;
      if (aroundGeorgia.includes(form.codes[0]!)) score.neighbours++;
      if (near && form.kind === 'name') balance += 2;
    }
    if (form.kind === 'adjective' && form.context === 'georgia') balance += 1;
  }
  score.georgia = context.countWords('state-matter', 0, context.document.tokens.length, 4);
  balance += Math.min(4, score.country * 0.6) + Math.min(3, score.neighbours);
  return balance - Math.min(5, score.state) - Math.min(3, score.georgia);
}

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
const fileWords = new Set(['file', 'files', 'image', 'images', 'format', 'formats', 'logo', 'picture', 'and']);
const channel =
  /\b(?:bailiff|bailiwick|channel islands?|st\.? helier|saint helier|guernsey|sark|alderney|st\.? peter port|crown dependenc|tax haven|offshore)/i;

export const homonymRules: Readonly<Record<string, HomonymRule>> = {
  georgia: (context, i) => {
    const form = context.form(i);
    const before = context.before(context.matches.start[i]!);
    const next = context.after(context.matches.end[i]!);
    if (form.kind === 'name') {
      if (before?.mark === ',' && before.capital) {
        const town = context.matchEnding(before.end, i);
        const own = town >= 0 && context.form(town).codes[0] === 'GE';
        const listed = town >= 0 && ['name', 'state'].includes(context.form(town).kind);
        if (!own && !listed) return rejected('the American state after a town');
      }
      if (next?.mark === '' && (is(next, 'state-matter') || is(next, 'landmark')))
        return rejected('the American state');
    }
    const head = next?.mark === "'s" ? next.key : '';
    if (/^(?:president|prime|parliament|foreign|army|capital|premier|ambassador|border)$/.test(head)) {
      return taken('the country: it has what a state of the union has not');
    }
    const balance = georgiaBalance(context, i);
    if (form.kind !== 'name' && balance > -4) return taken('the adjective');
    return balance > 0
      ? taken('the document speaks of the country')
      : rejected('the American state, or nothing speaks for the country');
  },
  korea: (context, i) =>
    settle(
      context,
      i,
      context.form(i).kind === 'adjective' || context.form(i).kind === 'person' ? 'KR' : undefined,
      'Korea:',
    ),
  koreas: () => taken('both Koreas', ['KR', 'KP']),
  congo: (context, i) => {
    const { start, end, sentence } = context.matches;
    if (context.form(i).kind === 'name' && i > 0 && sentence[i - 1] === sentence[i]) {
      const isBeside =
        context.form(i - 1).codes[0] === 'CD' &&
        context.form(i - 1).codes.length === 1 &&
        context.form(i - 1).kind === 'name';
      if (isBeside && start[i]! - end[i - 1]! < 25) return taken('set beside the other Congo', ['CG']);
    }
    return settle(context, i, context.form(i).kind === 'adjective' ? 'CD' : undefined, 'Congo:');
  },
  dominican: (context, i) => settle(context, i, 'DO', 'Dominican:'),
  'virgin-islands': (context, i) => settle(context, i, undefined, 'the Virgin Islands:'),
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
  unit: (context, i) =>
    /^\d/.test(context.before(context.matches.start[i]!)?.key ?? '') ? rejected('gigabytes') : undefined,
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
    return undefined;
  },
  pole: (context, i) => {
    const before = context.before(context.matches.start[i]!);
    const next = context.after(context.matches.end[i]!);
    if (before?.mark === '' && polesBefore.has(before.key)) return rejected('a pole');
    if (next?.mark === '' && /^(?:vault|vaulter|vaulting|dancing|dancer|position|star)$/.test(next.key))
      return rejected('a pole');
    const isOne = context.surface(i) === 'Pole';
    if (isOne && !/^(?:a|the|another|fellow|one|young)$/.test(before?.key ?? '') && context.known('PL') === 0)
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
      if (isThing && context.known('NZ') === 0) return rejected('the fruit');
    }
    return undefined;
  },
  indian: (context, i) => {
    const next = context.after(context.matches.end[i]!);
    if (next !== undefined && next.mark === '' && tribal.has(next.key) && context.known('IN') < 2)
      return rejected('American Indians');
    return undefined;
  },
  dollar: (context, i) => (context.text[context.matches.end[i]!] === '$' ? rejected('a currency') : undefined),
  breed: (context, i) => {
    const next = context.after(context.matches.end[i]!);
    if (next !== undefined && next.mark === '' && is(next, 'animal')) return rejected('an animal');
    const isAlone =
      next === undefined || next.mark !== '' || !/^\p{L}/u.test(next.key) || is(next, 'function') || is(next, 'animal');
    return isAlone && context.sentenceHas(i, 'animal') ? rejected('an animal') : undefined;
  },
  'central-african': (context, i) => {
    const next = context.after(context.matches.end[i]!);
    const isState =
      next?.mark === '' &&
      /^(?:nation|country|capital|government|president|army|rebels|authorities|state)$/.test(next.key);
    return isState || context.named('CF') > 0 ? undefined : rejected('a part of the world');
  },
  town: () => undefined,
  english: () => undefined,
  irish: () => undefined,
  dutch: () => undefined,
  person: () => undefined,
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
    const speaks = context.known('GG') + context.known('JE') > 0 && context.matches.length > 1;
    const isChannel = speaks && channel.test(context.text);
    return isChannel || channel.test(context.text)
      ? taken('the Channel Islands are spoken of')
      : rejected('New Jersey, a garment or a breed');
  },
  saint: (context, i) => {
    const next = context.after(context.matches.end[i]!);
    const before = context.before(context.matches.start[i]!);
    if (next?.mark === '' && next.capital) return rejected('a church, hospital or place');
    if (next?.mark === "'s") return rejected('a church or hospital');
    if (before?.mark === '' && before.capital && !is(before, 'function')) return rejected('part of a longer name');
    const others = [...context.evidence.named.keys()].some((code) => code !== 'US');
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
    context.before(context.matches.start[i]!)?.key === 'the' || context.known('AE') > 0
      ? undefined
      : rejected('the airline'),
  roc: (context) =>
    context.known('CN') + context.known('TW') > 0 ? undefined : rejected('nothing speaks for the Republic of China'),
  png: (context, i) => {
    const next = context.after(context.matches.end[i]!);
    const before = context.before(context.matches.start[i]!);
    return fileWords.has(next?.key ?? '') ||
      /^(?:a|as|jpg|jpeg|gif|or)$/.test(before?.key ?? '') ||
      before?.mark === '.'
      ? rejected('a picture format')
      : undefined;
  },
  'number-ten': (context, i) => {
    const next = context.after(context.matches.end[i]!);
    const verbal =
      next?.mark === '' && (is(next, 'speech') || is(next, 'action') || is(next, 'auxiliary') || is(next, 'official'));
    return verbal || next?.mark === "'s" ? undefined : rejected('a number');
  },
  congress: (context) =>
    context.named('US') > 0 && context.named('IN') === 0 ? undefined : rejected('a congress of no named country'),
  beside: (context, i) =>
    context.named(context.form(i).codes[0]!) > 0
      ? taken('the document names its country')
      : rejected('could be many things; its country is not named'),
  'south-georgia': (context, i) => {
    const next = context.after(context.matches.end[i]!);
    return /^(?:island|islands|and)$/.test(next?.key ?? '') || context.known('FK') > 0
      ? undefined
      : rejected('the south of the American state');
  },
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
