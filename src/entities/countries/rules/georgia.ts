/** Georgia: the country, or the American state. */
import type { Context } from '../context.ts';
import { is } from '../neighbours.ts';
import { rejected, taken, type Verdict } from '../mention.ts';

const aroundGeorgia = ['RU', 'AM', 'AZ', 'UA', 'MD', 'TR', 'SU', 'KZ', 'BY', 'IR'];

/** What is said of the country and hardly of the American state. */
const ofTheCountry =
  /\b(?:European (?:Union|Championship|Commission|Parliament)|UEFA|NATO|Caucasus|Black Sea|Kremlin|Orthodox|visas?|ambassador)\b/g;
/** How far around a match its neighbours speak, in code units. */
const nearby = 45;

/** What the whole document says, reckoned once: above zero for the country. */
const documentBalances = new WeakMap<Context, number>();

function documentBalance(context: Context): number {
  const known = documentBalances.get(context);
  if (known !== undefined) return known;
  let balance = 0;
  let states = 0;
  let countries = 0;
  let neighbours = 0;
  for (let k = 0; k < context.matches.length; k++) {
    const { kind, codes, context: rule } = context.form(k);
    if (rule === 'georgia') {
      if (kind === 'town' || kind === 'expression') balance -= 3;
      if (kind === 'adjective') balance += 1;
    } else if ((kind === 'state' && rule !== 'postal') || (kind === 'town' && codes[0] === 'US')) states++;
    else if (codes[0] === 'GE') balance += 3;
    else if (isForeignName(context, k)) {
      countries++;
      if (aroundGeorgia.includes(codes[0]!)) neighbours++;
    }
  }
  const foreign = Math.min(3, context.text.match(ofTheCountry)?.length ?? 0);
  const american = Math.min(5, states) + Math.min(3, context.countWords('state-matter', 4));
  const total = balance + Math.min(4, countries * 0.6) + Math.min(3, neighbours) + foreign - american;
  documentBalances.set(context, total);
  return total;
}

/** Another country's name or adjective that needs no context, the United States aside. */
function isForeignName(context: Context, k: number): boolean {
  const { kind, codes, context: rule } = context.form(k);
  const isPlain = (rule === '' || rule === 'turkey') && (kind === 'name' || kind === 'adjective');
  return isPlain && codes.length === 1 && codes[0] !== 'US';
}

/** Above zero for the country, below for the American state. */
function georgiaBalance(context: Context, i: number): number {
  const { matches } = context;
  let balance = documentBalance(context);
  const isNear = (k: number): boolean =>
    Math.abs(matches.start[k]! - matches.start[i]!) < nearby && matches.sentence[k] === matches.sentence[i];
  for (let k = i - 1; k >= 0 && isNear(k); k--) balance += nearness(context, k);
  for (let k = i + 1; k < matches.length && isNear(k); k++) balance += nearness(context, k);
  return balance;
}

function nearness(context: Context, k: number): number {
  const { kind, context: rule } = context.form(k);
  if (kind === 'state' && rule !== 'postal') return -2;
  return kind === 'name' && isForeignName(context, k) ? 2 : 0;
}

/** Tells Georgia the country from the American state, by the words beside it and what else is named nearby. */
export function georgiaRule(context: Context, i: number): Verdict | undefined {
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
    if (next?.mark === '' && (is(next, 'state-matter') || is(next, 'landmark'))) return rejected('the American state');
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
}

/** Turns down the south of the American state where nothing speaks for the island. */
export function southGeorgiaRule(context: Context, i: number): Verdict | undefined {
  const next = context.after(context.matches.end[i]!);
  return /^(?:island|islands|and)$/.test(next?.key ?? '') || context.evidence.known('FK') > 0
    ? undefined
    : rejected('the south of the American state');
}
