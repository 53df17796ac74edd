/** Things called after a country: "Irish setter", "Norway spruce", "German measles". */
import { type Context, is } from '../context.ts';
import { rejected, type Verdict } from '../mention.ts';

export function thingRule(context: Context, i: number): Verdict | undefined {
  const { kind } = context.form(i);
  if (kind !== 'name' && kind !== 'adjective' && kind !== 'person' && kind !== 'former') return undefined;
  const next = context.after(context.matches.end[i]!);
  if (next === undefined || next.mark !== '') return undefined;
  if (is(next, 'thing')) return rejected('a dish, breed, plant or garment of that name');
  // "Mexico measles outbreak" is one in Mexico.
  return is(next, 'ailment') && kind !== 'name' ? rejected('an ailment of that name') : undefined;
}
