/** Names that the text gives somebody beside their own: "Joko Suryadi, popularly known as Jokadi", "Moya, nicknamed Charly". */
import type { Segmentation } from '../../text/segmentation.ts';
import type { NameSpan } from '../names.ts';
import { type Naming, renamed } from './naming.ts';
import type { PersonName } from './person-name.ts';
import { fold } from './spelling.ts';
import type { TokenTexts } from './token-texts.ts';

/** What may stand between "known as" and the second name. */
const beforeAlias = new Set(
  '" “ \' ‘ ( the simply just lady lord sir dr mr mrs ms king queen prince princess'.split(' '),
);
/** What may stand between the first name and "known as". */
const beforeKnown = new Set(
  `, ( – who is was also popularly better best widely commonly universally affectionately professionally simply now
  formerly sometimes locally`.split(/\s+/),
);
/** "known to fans as Charly", "known on the stage as Charly". */
const longestKnown = 5;

/**
 * The namings of a document where a full name has for nickname the single word by which its bearer is said to be known, so
 * that this word alone names them too. Whoever is introduced by the surname is looked up in full.
 */
export function withKnownNames(
  document: Segmentation,
  texts: TokenTexts,
  namings: readonly Naming[],
): readonly Naming[] {
  if (!mayKnow(document.text)) return namings;
  const nicknames = new Map<string, string>();
  for (const { name, span } of namings) {
    const alias = knownName(document, texts, span);
    if (alias !== undefined && !name.words.includes(alias)) nicknames.set(name.joined, alias);
  }
  if (nicknames.size === 0) return namings;
  // One object a form: the grouping tells forms by it.
  const names = new Map<PersonName, PersonName>();
  const all: Naming[] = [];
  for (const naming of namings) {
    const { text, words, keys, joined, suffix } = naming.name;
    const isOpen = words.length > 1 && naming.name.nickname === '';
    const nickname = isOpen ? (nicknames.get(joined) ?? nicknames.get(keys.at(-1)!)) : undefined;
    if (nickname !== undefined && !names.has(naming.name)) {
      names.set(naming.name, { text, words, keys, joined, suffix, nickname });
    }
    all.push(nickname === undefined ? naming : renamed(naming, names.get(naming.name)!));
  }
  return all;
}

/** Most texts have none of these. "Nicknamed" is looked for by its rarest letter: every "n" would stop the search. */
const mayKnow = (text: string): boolean =>
  text.includes('known ') || text.includes('knamed') || text.includes('dubbed') || text.includes('aka ');

/** The single word, folded, that a name's bearer is said behind it to be known as. */
function knownName(
  { text, tokens, firstToken }: Segmentation,
  { word }: TokenTexts,
  span: NameSpan,
): string | undefined {
  const to = firstToken[span.sentence + 1]!;
  let at = span.endToken;
  while (at < to && beforeKnown.has(word(at))) at++;
  if (at + 1 >= to) return undefined;
  if (word(at) === 'known') {
    const last = Math.min(to, at + longestKnown);
    while (at < last && word(at) !== 'as') at++;
    if (at === last) return undefined;
  } else if (!/^(?:nicknamed|dubbed|aka)$/.test(word(at))) return undefined;
  at++;
  while (at < to && beforeAlias.has(word(at))) at++;
  const isCapital = (i: number): boolean => i < to && /^\p{Lu}/u.test(text.slice(tokens.start[i]!, tokens.end[i]!));
  return isCapital(at) && !isCapital(at + 1) ? fold(word(at)) : undefined;
}
