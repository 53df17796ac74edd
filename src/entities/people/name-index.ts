/** Finds names that may be one person's without comparing each with each. */
import { firstSurname, middleNames } from './agreement.ts';
import { nicknameGroupsOf } from './given-name-forms.ts';
import type { Identity } from './identity.ts';
import type { PersonName } from './person-name.ts';
import { looseKey } from './spelling.ts';

/**
 * Keys of a full name. Names for which `fullNamesAgree` may hold share at least one: they, or one and the surname of the
 * other, are spelled the same when joined; they begin or end with the same two words, or begin with one word and
 * go on with the first of two surnames; they have one surname and given names of one class (initial, short form; middle
 * names too in long names), or one given name and surnames alike. A key may come twice.
 */
export function agreementKeys(name: PersonName): readonly string[] {
  const { words, keys, joined, nickname } = name;
  const last = keys[keys.length - 1]!;
  const found = [`=${joined}`, `=${last}`, `<${keys[0]} ${keys[1]}`, `~${words[0]} ${last[0]}`];
  // In the order of the alphabet: "Orbán Viktor" ends as "Viktor Orbán" does.
  const other = keys[keys.length - 2]!;
  found.push(other < last ? `>${other} ${last}` : `>${last} ${other}`);
  const addClasses = (given: string): void => {
    for (const kind of givenNameClasses(given)) found.push(`${kind} ${last}`);
  };
  const father = firstSurname(name);
  if (father !== undefined) found.push(`<${keys[0]} ${father}`);
  addClasses(words[0]!);
  for (const middle of middleNames(name)) if (middle.length > 1) found.push(`${middle[0]} ${last}`);
  if (nickname !== '') addClasses(nickname);
  if (words[0]!.length === 1) addClasses(words[1]!);
  return found;
}

/** Classes of which given names that agree share one: first letters, and the groups of short forms. */
export function givenNameClasses(name: string): readonly string[] {
  const classes = [name[0]!];
  const loose = looseKey(name)[0]!;
  if (loose !== classes[0]) classes.push(loose);
  for (const group of nicknameGroupsOf(name)) classes.push(`${group}`);
  return classes;
}

/** How many entries of one key are compared; a text with more namesakes is none that anybody reads. */
const most = 64;

/** Lists of values under several keys each, in the order in which they came. */
export class Index<Value> {
  readonly #lists = new Map<string, Value[]>();

  add(key: string, value: Value): void {
    const list = this.#lists.get(key);
    if (list === undefined) this.#lists.set(key, [value]);
    else if (list.length < most && list.at(-1) !== value && !list.includes(value)) list.push(value);
  }

  /** The values under any of the keys, each once. */
  get(keys: readonly string[]): readonly Value[] {
    const found: Value[] = [];
    for (const key of keys) {
      const list = this.#lists.get(key);
      if (list !== undefined) for (const value of list) if (!found.includes(value)) found.push(value);
    }
    return found;
  }
}

/** So many people are compared each with each, which takes less time than to find their keys. */
export const fewPeople = 24;

/** People under what `keysOf` finds in their full names. */
export function indexOf(
  identities: readonly Identity[],
  keysOf: (name: PersonName) => readonly string[],
): Index<Identity> {
  const index = new Index<Identity>();
  for (const identity of identities) {
    for (const name of identity.fullNames) for (const key of keysOf(name)) index.add(key, identity);
  }
  return index;
}
