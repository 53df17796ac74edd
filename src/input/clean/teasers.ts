/** Tells the beginnings of other articles that stand below or beside a copied one. */
import type { Block } from './blocks.ts';
import { hasInnerStop, isTeaser, type Role } from './form.ts';

/** Fewer may be paragraphs that end in dots. */
const fewestTeasers = 2;

/** Other articles below or beside this one: a headline and the beginning of a text, cut short, again and again. */
export function dropTeasers(blocks: readonly Block[], roles: Role[]): void {
  const isCut = (index: number): boolean => isTeaser(blocks[index]!.text) && blocks[index]!.text.length >= 50;
  const isHeadline = (index: number): boolean =>
    roles[index] === 'short' && blocks[index]!.text.length >= 12 && !/[.!?:;,…]["'”’»)]?$/.test(blocks[index]!.text);
  const found: number[] = [];
  const linked: number[] = [];
  let others = 0;
  for (const [index, role] of roles.entries()) {
    if (role !== 'sentence' && role !== 'short') continue;
    const isBelow = index > 0 && isHeadline(index - 1);
    if (isBelow && isCut(index) && roles[index + 1] !== 'sentence') found.push(index);
    else if (isBelow && role === 'sentence' && leadsOn(blocks, index)) linked.push(index);
    else if (role === 'sentence') others += 1;
  }
  if (others > linked.length + 2) for (const index of linked) roles.fill('listed', index - 1, index + 1);
  // A page of nothing else is a list, and its teasers are all it says.
  if (found.length < fewestTeasers || others <= found.length) return;
  for (const index of found) roles.fill('listed', index - 1, index + 1);
}

const longestLinkedTeaser = 200;

/** One sentence above a bare "Read more": of another article, as this one's own text is read here. */
function leadsOn(blocks: readonly Block[], index: number): boolean {
  const { text } = blocks[index]!;
  const next = blocks[index + 1]?.text ?? '';
  return text.length < longestLinkedTeaser && next.length < 30 && !hasInnerStop(text).test(text) && readMore.test(next);
}

const readMore =
  /^(?:read (?:more|on|the (?:rest|full story))|full story|more|continue reading|view post|weiterlesen|mehr lesen|lire la suite|leer más|seguir leyendo|leggi tutto|continua a leggere|continue lendo|leia mais|czytaj dalej|lees verder)[\s.…»→›>]*$/i;
