/** Names that the text gives somebody beside their own: "Joko Suryadi, popularly known as Jokadi", "Moya, nicknamed Charly". */
import { aliasAdverbs, beforeKnown } from './address-words.ts';
import { type Naming, renamed } from './naming.ts';
import type { PersonName } from './person-name.ts';
import type { Words } from './role-tokens.ts';
import { fold } from './spelling.ts';
import { kind } from './word-kinds.ts';

/** What may stand between "known as" and the second name. */
const beforeAlias = new Set('" “ \' ‘ ( simply just lady lord sir dr mr mrs ms king queen prince princess'.split(' '));
/** "known to fans as Charly", "known on the stage as Charly". */
const longestKnown = 5;

/** A second name: where it begins, and whether it may be one of several words. */
interface Alias {
  readonly at: number;
  readonly mayBeFull: boolean;
}

/**
 * The namings of a document with what it says of second names. Where a single word is said to be one, it is a nickname of the
 * full name, so that it alone names its bearer too; whoever is introduced by the surname is looked up in full. A full
 * second name ("Abu Tariq", the name somebody was born with) is another form of the first.
 */
export function withKnownNames(words: Words, namings: readonly Naming[]): readonly Naming[] {
  let starting: ReadonlyMap<number, Naming> | undefined;
  const nicknames = new Map<string, string>();
  let bySurname: ReadonlyMap<string, PersonName> | undefined;
  /** Names by the joined form of what stands for them. */
  const others = new Map<string, PersonName>();
  for (const { name, span } of namings) {
    const alias = aliasBehind(words, span);
    if (alias === undefined) continue;
    starting ??= new Map(namings.map((naming) => [naming.span.firstToken, naming] as const));
    const full = alias.mayBeFull ? starting.get(alias.at)?.name : undefined;
    if (full !== undefined && full.words.length > 1) {
      const first = name.words.length > 1 ? name : (bySurname ??= fullNames(namings)).get(name.keys[0]!);
      // Of a name of one word and a full one the full one is shown.
      if (first === undefined && !full.words.includes(name.words[0]!)) others.set(name.joined, full);
      if (first === undefined || first.joined === full.joined) continue;
      others.set(full.joined, first);
      if (!first.words.includes(full.words.at(-1)!)) nicknames.set(first.joined, full.words.at(-1)!);
      continue;
    }
    const word = singleWord(words, alias.at, span.sentence);
    if (word !== undefined && !name.words.includes(word)) nicknames.set(name.joined, word);
  }
  if (nicknames.size === 0 && others.size === 0) return namings;
  // One object a form: the grouping tells forms by it.
  const names = new Map<PersonName, PersonName>();
  const all: Naming[] = [];
  for (const naming of namings) {
    const other = others.get(naming.name.joined);
    const name = other ?? naming.name;
    const { text, words, keys, joined, suffix } = name;
    const isOpen = words.length > 1 && name.nickname === '';
    const nickname = isOpen ? (nicknames.get(joined) ?? nicknames.get(keys.at(-1)!)) : undefined;
    if (nickname !== undefined && !names.has(name)) {
      names.set(name, { text, words, keys, joined, suffix, nickname });
    }
    const known = nickname === undefined ? name : names.get(name)!;
    all.push(known === naming.name ? naming : renamed(naming, known));
  }
  return all;
}

/** The first full name of each surname. */
function fullNames(namings: readonly Naming[]): ReadonlyMap<string, PersonName> {
  const found = new Map<string, PersonName>();
  for (const { name } of namings) {
    const surname = name.keys.at(-1)!;
    if (name.words.length > 1 && !found.has(surname)) found.set(surname, name);
  }
  return found;
}

/** Where the second name begins that is given behind a name, if any. */
function aliasBehind(words: Words, { sentence, endToken }: Naming['span']): Alias | undefined {
  const word = (i: number): string => words.lower(i);
  const to = words.document.firstToken[sentence + 1]!;
  if (endToken === to || !words.is(endToken, kind.leadsToAlias)) return undefined;
  let at = endToken;
  while (at < to && (beforeKnown.has(word(at)) || aliasAdverbs.has(word(at)))) at++;
  if (at === to) return undefined;
  const verb = word(at);
  let mayBeFull = true;
  if (verb === 'known') {
    const last = Math.min(to, at + longestKnown);
    while (at < last && word(at) !== 'as') at++;
    if (at === last) return undefined;
  } else if (verb === 'whose') {
    // "whose real name is", "whose name was"
    const last = Math.min(to, at + longestKnown);
    while (at < last && word(at) !== 'name') at++;
    if (at + 1 >= last || !beforeKnown.has(word(at + 1))) return undefined;
    at++;
  } else if (verb === 'called') {
    if (!aliasAdverbs.has(word(at - 1))) return undefined;
  } else if (verb === 'born') {
    if (at === endToken) return undefined;
  } else if (verb === 'nicknamed' || verb === 'dubbed') {
    mayBeFull = false;
  } else if (verb !== 'aka' && verb !== 'alias') return undefined;
  at++;
  // "known as the Moss of Finland" compares.
  if (at < to && word(at) === 'the') {
    mayBeFull = false;
    at++;
  }
  while (at < to && beforeAlias.has(word(at))) at++;
  return at < to ? { at, mayBeFull } : undefined;
}

/** The word with a capital at token `at`, folded, where it stands alone. */
function singleWord(words: Words, at: number, sentence: number): string | undefined {
  const { text, tokens, firstToken } = words.document;
  const to = firstToken[sentence + 1]!;
  const isCapital = (i: number): boolean => i < to && text[tokens.start[i]!] !== text[tokens.start[i]!]!.toLowerCase();
  return isCapital(at) && !isCapital(at + 1) ? fold(words.lower(at)) : undefined;
}
