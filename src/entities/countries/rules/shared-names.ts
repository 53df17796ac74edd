/** Words that two countries, or a country and a region of another, share: Korea, Congo, Dominican, Macedonia. */
import type { Context } from '../context.ts';
import { rejected, taken, type Verdict } from '../mention.ts';

/** One of two countries by what else the document names; `fallback` where it names neither. */
function settle(context: Context, i: number, fallback: string | undefined, what: string): Verdict {
  const [first = '', second = ''] = context.form(i).codes;
  const a = context.evidence.known(first);
  const b = context.evidence.known(second);
  if (a > 0 && b === 0) return taken(`the document names ${first}`, [first]);
  if (b > 0 && a === 0) return taken(`the document names ${second}`, [second]);
  if (a > 0 && b > 0)
    return taken('the document names both', [
      context.evidence.named(second) > 2 * context.evidence.named(first) ? second : first,
    ]);
  return fallback === undefined
    ? rejected(`${what} which of them is meant isn't told`)
    : taken('the likelier of the two', [fallback]);
}

/** The states east of the larger Congo, which is the one that has an east in the news. */
const eastOfCongo = ['RW', 'UG', 'BI'];

function congoRule(context: Context, i: number): Verdict {
  const { start, end, sentence } = context.matches;
  const form = context.form(i);
  if (form.kind === 'name' && i > 0 && sentence[i - 1] === sentence[i]) {
    const beside = context.form(i - 1);
    const isOther = beside.codes[0] === 'CD' && beside.codes.length === 1 && beside.kind === 'name';
    if (isOther && start[i]! - end[i - 1]! < 25) return taken('set beside the other Congo', ['CG']);
  }
  const isEast =
    /^east(?:ern)?$/.test(context.before(start[i]!)?.key ?? '') ||
    eastOfCongo.some((code) => context.evidence.named(code) > 0 && context.evidence.known('CG') === 0);
  return settle(context, i, form.kind === 'adjective' || isEast ? 'CD' : undefined, 'Congo:');
}

const inGreece = /^(?:,? in)?,? (?:north\w* |north-\w+ )?Greece(?:\b(?! and\b)(?!,)|$)/;
/** How far behind Macedonia it may be said that it lies in Greece, in code units. */
const nearby = 40;

/** "Greek Macedonia", "Central Macedonia", "Macedonia, northern Greece", "the province of Macedonia", and Alexander's. */
function macedoniaRule(context: Context, i: number): Verdict | undefined {
  const { start, end } = context.matches;
  const before = context.before(start[i]!);
  if (before?.mark === '' && /^(?:greek|aegean|central|eastern|western|ancient)$/.test(before.key))
    return rejected('the Greek region');
  const isItem = before?.mark === ',';
  if (!isItem && inGreece.test(context.text.slice(end[i]!, end[i]! + nearby))) return rejected('the Greek region');
  if (before?.mark !== '' || before.key !== 'of') return undefined;
  const head = context.before(before.start)?.key ?? '';
  if (/^(?:region|province|prefecture|part)$/.test(head) && context.evidence.known('GR') > 0)
    return rejected('the Greek region');
  return /^(?:alexander|philip|ii|great)$/.test(head) ? rejected('the kingdom of old') : undefined;
}

export const sharedNameRules: Readonly<Record<string, (context: Context, i: number) => Verdict | undefined>> = {
  korea: (context, i) => {
    const { kind } = context.form(i);
    return settle(context, i, kind === 'adjective' || kind === 'person' ? 'KR' : undefined, 'Korea:');
  },
  both: (context, i) => taken('both of them', context.form(i).codes),
  congo: congoRule,
  dominican: (context, i) => settle(context, i, 'DO', 'Dominican:'),
  macedonia: macedoniaRule,
  'virgin-islands': (context, i) => settle(context, i, undefined, 'the Virgin Islands:'),
};
