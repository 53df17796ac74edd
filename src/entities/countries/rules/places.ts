/** Towns and other places that bear a country's name: Lebanon, Pa.; Jordan Creek; the Norwegian Sea. */
import { openExpression } from '../../../text/expression.ts';
import type { Context } from '../context.ts';
import { is, type Neighbour } from '../neighbours.ts';
import { rejected, town, type Verdict } from '../mention.ts';

const waters = new Set([
  'gulf',
  'bay',
  'sea',
  'strait',
  'straits',
  'river',
  'lake',
  'isthmus',
  'mount',
  'fort',
  'lac',
  'rio',
]);
const cityStates = new Set(['SG', 'MC', 'VA', 'GI', 'LU', 'KW', 'PA', 'GT', 'MX', 'DJ', 'HK', 'MO', 'SM']);

/** The American state that is a country's name too, and boroughs that towns are given with. */
const statelike = new Set(['Georgia', 'Queens', 'Brooklyn', 'The Bronx', 'the Bronx', 'Staten Island']);

/** "X, State": the state's name or abbreviation after a comma, as a town is given. */
function isTownOfState(context: Context, i: number): boolean {
  const next = context.after(context.matches.end[i]!);
  if (next === undefined || !/^[”"’']?,[”"’']?$/.test(next.mark) || !next.capital) return false;
  const state = context.matchAt(next.start, i);
  if (state < 0) return next.key === 'georgia';
  const form = context.form(state);
  const isState = form.kind === 'state' || statelike.has(context.surface(state));
  if (!isState) return false;
  const surface = context.surface(state);
  // "Pa." and "PA" are one form of the lists, and "pa" is neither.
  const isAbbreviated = surface === surface.toUpperCase() || context.text[context.matches.end[state]!] === '.';
  if (form.context === 'postal' && !isAbbreviated) return false;
  // "Mexico, Texas and Arizona" is a list: towns stand alone with their state.
  const beyond = context.after(context.matches.end[state]!);
  if (beyond === undefined || form.context === 'postal') return true;
  const joined = beyond.mark === '' && (beyond.key === 'and' || beyond.key === 'or');
  const listed = joined || (beyond.mark === ',' && beyond.capital);
  if (!listed) return true;
  const after = context.matchAt(joined ? (context.after(beyond.end)?.start ?? -1) : beyond.start, state);
  return after < 0 || !['state', 'name'].includes(context.form(after).kind);
}

/** "Jordan and Lebanon, Ind.": two towns with one state. */
function isBesideTown(context: Context, i: number): boolean {
  const and = context.after(context.matches.end[i]!);
  if (and?.mark !== '' || and.key !== 'and') return false;
  const second = context.matchAt(context.after(and.end)?.start ?? -1, i);
  return second >= 0 && context.form(second).kind === 'name' && isTownOfState(context, second);
}

/** "R-Denmark": a member of an American assembly, with the party's letter and the town. */
function isSeatOfMember(context: Context, before: Neighbour | undefined): boolean {
  if (before?.mark !== '-' && before?.mark !== '–') return false;
  return (
    /^(?:[rdi]|rep|dem|ind)$/.test(before.key) &&
    /[,(]\s?$/.test(context.text.slice(Math.max(0, before.start - 2), before.start))
  );
}

const papers = new Set('chronicle courier gazette herald record reporter sentinel times tribune'.split(' '));

/** "The Lebanon Daily Record", of forms that American towns bear: a town's newspaper. */
function isPaper(context: Context, next: Neighbour | undefined): boolean {
  const often = next?.mark === '' && ['daily', 'evening', 'weekly'].includes(next.key);
  const paper = often ? context.after(next.end) : next;
  return paper?.mark === '' && paper.capital && papers.has(paper.key);
}

/** "Egypt, a hamlet near Allentown", "a coal-mining village in": called a place of the size no country has. */
const calledTown = openExpression(
  String.raw`^, (?:an?|the) (?:[\p{Ll}-]+ ){0,2}(?:borough|hamlet|suburb|town|township|village)(?:[,.]| (?:about|above|along|at|below|beside|between|close|east|in|just|near|north|of|on|outside|south|that|west|where|with)\b)`,
  'u',
);

function isCalledTown(context: Context, i: number): boolean {
  const end = context.matches.end[i]!;
  const { text } = context;
  if (!text.startsWith(', a', end) && !text.startsWith(', the ', end)) return false;
  const behind = text.slice(end, end + 80);
  return calledTown(behind).test(behind);
}

/** What follows "Denmark High": nothing of a court or a commission. */
function isSchool(next: Neighbour | undefined): boolean {
  return next === undefined || next.mark !== '' || !next.capital || next.key.startsWith('school');
}

/** "Cuba Rural Fire District": capitals after the name up to a local body. */
function isDistrict(context: Context, i: number): boolean {
  let word = context.after(context.matches.end[i]!);
  for (let steps = 0; steps < 4 && word?.mark === '' && word.capital; steps++) {
    if (/^(?:district|districts|township|isd)$/.test(word.key)) return true;
    const next = context.after(word.end);
    if (word.key === 'public' && /^(?:library|schools?|works)$/.test(next?.key ?? '')) return true;
    if (word.key === 'municipal' && /^(?:airport|court|pool|stadium)$/.test(next?.key ?? '')) return true;
    word = next;
  }
  return false;
}

/** Turns down forms that are part of a place's name, or a town's; undefined for all else. */
export function placeRule(context: Context, i: number): Verdict | undefined {
  const form = context.form(i);
  const { start, end } = context.matches;
  const isPlaceName = form.kind === 'name' || form.kind === 'capital' || form.kind === 'alias';
  if (isPlaceName && (isTownOfState(context, i) || isBesideTown(context, i))) {
    return town('given with its state');
  }
  const next = context.after(end[i]!);
  if (next !== undefined && next.mark === '' && next.capital) {
    const isPlain = isPlaceName || form.kind === 'adjective';
    if (isPlain && is(next, 'water')) return rejected('a sea, river or other water');
    // "U.S. Court of Appeals" is no street.
    if (isPlain && form.kind !== 'adjective' && !form.capitals && is(next, 'landmark'))
      return rejected('a street, county or other place');
    if (form.kind === 'name' && next.key === 'high' && isSchool(context.after(next.end))) return rejected('a school');
  }
  if (form.kind === 'name' && next?.mark === '' && /^(?:elementary|county|township|junior|varsity)$/.test(next.key)) {
    return rejected('a school or county');
  }
  const before = context.before(start[i]!);
  if (isPlaceName && isSeatOfMember(context, before)) return rejected('a member’s town, behind the party');
  if (form.kind === 'name' && !cityStates.has(form.codes[0]!) && isCalledTown(context, i)) {
    return town('called one');
  }
  if (before?.mark === '' && before.key === 'of' && form.kind === 'name' && !cityStates.has(form.codes[0]!)) {
    if (is(context.before(before.start), 'settlement')) return town('named as one');
  }
  if (before?.mark === '' && before.key === 'of' && form.kind === 'name') {
    if (/^(?:village|hamlet|township|borough)s?$/.test(context.before(before.start)?.key ?? '')) {
      return rejected('a village, named as one');
    }
  }
  if ((form.context === 'person' || form.context === 'town') && isPaper(context, next)) {
    return rejected('a newspaper of that town');
  }
  if (form.kind === 'name' && isDistrict(context, i)) return rejected('a district of that name');
  if (before?.mark === '' && /^(?:uss|hms|hmcs|hmas)$/.test(before.key)) return rejected('a ship');
  if (before?.mark === '' && before.capital && ['name', 'alias', 'former'].includes(form.kind)) {
    if (waters.has(before.key)) return rejected('a sea, river or other water');
    if (before.key === 'little') return rejected('a quarter of a town');
    if (before.key === 'new') return rejected('a place named after the country');
    if (before.key === 'trans') return rejected('a line or firm named after where it runs');
  }
  if (before?.mark === '' && before.key === 'of') {
    const head = context.before(before.start);
    if (head?.mark === '' && head.capital && waters.has(head.key)) return rejected('a sea, river or other water');
  }
  return undefined;
}
