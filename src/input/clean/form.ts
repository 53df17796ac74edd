/** What a block of a copied text is by its own form: a sentence, a teaser, an entry of a list. */
import { openExpression } from '../../text/expression.ts';
import { isHeadline } from '../../text/title-case.ts';

/** `listed` blocks follow the label of a list of other articles; `outside` ones stand in a menu or beyond the body. */
export type Role = 'sentence' | 'short' | 'item' | 'furniture' | 'listed' | 'outside';

const terminal = /[.!?…。！？।؟۔][\s"'”’»)\]\d]*$/;
/** Cut short, as the beginnings of other articles are: "…", "(...)", "[…]", "... Continue reading →". */
const teaser =
  /(?:\.\.\.|…)[)\]]?(?: ?\(?(?:continue reading|read more|more|weiterlesen|mehr|lire la suite|sigue leyendo|leer más|seguir leyendo|continua a leggere|leggi tutto|continue lendo|leia mais|czytaj dalej|lees verder|läs mer|читать далее)\b.{0,60})?\)?[\s»→›>]*$/i;
/** Looked at for its dots first: the expression takes long to compile. */
export const isTeaser = (text: string): boolean => (text.includes('...') || text.includes('…')) && teaser.test(text);
export const hasInnerStop = openExpression(String.raw`\p{Ll}{2}[.!?]["'”’)]* ["'“‘«(]?\p{Lu}`, 'u');
const wide = /[\u3040-\u30FF\u3400-\u9FFF\uAC00-\uD7AF\uFF01-\uFF60]/g;
// Scripts written without blanks between words or without full stops.
const unspaced = /[\u3040-\u30FF\u3400-\u9FFF\u0E00-\u0EFF\u1000-\u109F\u1780-\u17FF]/;
const unstopped = /[\u0E00-\u0EFF\u1000-\u109F\u1780-\u17FF]/;
export const listItem = /^(?:[-*•·–—▪■●○◦‣]\s|\(?\d{1,3}[.)]\s)/;

/** Columns on a terminal: Chinese, Japanese and Korean characters count two. */
export function textWidth(text: string): number {
  return text.length + (text.match(wide)?.length ?? 0);
}

/** A cloud of tags is as long as a paragraph, but has no stops and hardly a word in lower case. */
function isCloud(text: string): boolean {
  if (/[.!?,;:…。！？،؟۔।](?:\s|["'”’»)\]]|$)/.test(text)) return false;
  const words = text.match(/[A-Za-z]+/g) ?? [];
  return words.length >= 20 && words.filter((word) => /^[A-Z]/.test(word)).length > 0.7 * words.length;
}

/** In columns: "Mayor Opens Bridge in Lundby!" */
const longestHeadline = 100;

/** A block that says something: a sentence with its full stop, several sentences, or a text too long for a heading. */
export function isSentence(text: string): boolean {
  if (text.length >= 200) return !isCloud(text);
  const width = textWidth(text);
  if (width >= 200) return true;
  if (terminal.test(text) && !isTeaser(text)) {
    if (width < 20 || (width < longestHeadline && /[?!]$/.test(text) && isHeadline(text))) return false;
    return text.split(' ', 4).length >= 4 || unspaced.test(text);
  }
  return width >= 60 && (hasInnerStop(text).test(text) || /[。！？]/.test(text) || unstopped.test(text));
}
