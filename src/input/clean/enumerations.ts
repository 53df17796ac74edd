/** Lists that a sentence of the body opens ("The other six are:"), which would pass for menus. */
import { openExpression } from '../../text/expression.ts';
import type { Block } from './blocks.ts';
import { type Role, textWidth } from './form.ts';

const verb = /\b(?:are|were|is|was|includes?|included|as follows|the following)\b/;
const fewestWords = 3;

/** In columns; headlines of other articles are longer. */
const longestItem = 60;
/** "Max Lund, who was mayor until 2031": no headline has such a comma. */
const described = openExpression(String.raw`^\p{Lu}[^,]{3,40}, \p{Ll}`, 'u');
/** As many of these may end a body, with no sentence behind them. */
const fewestDescribed = 3;

/** "The other six are:", "The winners, by class, were:" */
function opensList(text: string): boolean {
  if (!text.endsWith(':') || text.split(' ', fewestWords).length < fewestWords) return false;
  const clause = text.slice(0, -1);
  return verb.test(clause.slice(Math.max(clause.lastIndexOf('.'), clause.lastIndexOf(':')) + 1));
}

/** Makes the short lines behind such a sentence items, where the body has begun and they are part of it. */
export function keepEnumerations(blocks: readonly Block[], roles: Role[]): void {
  const begin = roles.indexOf('sentence');
  if (begin === -1) return;
  for (let index = begin; index < blocks.length; index++) {
    if (roles[index] !== 'short' && roles[index] !== 'sentence') continue;
    if (!opensList(blocks[index]!.text)) continue;
    let end = index + 1;
    let descriptions = 0;
    for (; roles[end] === 'short'; end++) {
      const item = blocks[end]!.text;
      if (described(item).test(item)) descriptions++;
      else if (textWidth(item) > longestItem) break;
    }
    const isWithin = roles[end] === 'sentence' || (descriptions >= fewestDescribed && descriptions === end - index - 1);
    if (!isWithin) continue;
    for (let k = index; k < end; k++) if (roles[k] === 'short') roles[k] = 'item';
    index = end - 1;
  }
}
