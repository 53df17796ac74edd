/** Whom a single word names: somebody by the surname, by the given name, by a short form, or somebody with no other name. */
import { givenNamesAgree, nicknameGroupsOf, standsForGivenName } from './given-name-forms.ts';
import { type GenderOf, type Identity, clash, lastNamed, likelyGender } from './identity.ts';
import { Index, fewPeople, givenNameClasses, indexOf } from './name-index.ts';
import { givenNameTitles } from './address-words.ts';
import type { Gender, Naming } from './naming.ts';
import type { PersonName } from './person-name.ts';
import { isSpelled, looseKey, nearSpellings, withinOneEdit } from './spelling.ts';

/** What a given name alone is looked up by: its spelling, a nickname, the classes of its short forms. */
function givenNameKeys({ words, keys, nickname }: PersonName): readonly string[] {
  const found = [keys[0]!];
  if (nickname !== '') found.push(nickname);
  if (words[0]!.length > 1) for (const kind of givenNameClasses(words[0]!)) found.push(`~${kind}`);
  return found;
}

/** The words of a name, those joined by hyphens too. */
function innerWords({ words, keys }: PersonName): readonly string[] {
  if (!words.some((word) => word.includes('-'))) return keys;
  return [...keys, ...words.filter((word) => word.includes('-')).flatMap((word) => word.split('-').map(looseKey))];
}

/** An index of people that is made for the first name that asks for it. */
interface Lookup {
  readonly keysOf: (name: PersonName) => readonly string[];
  index?: Index<Identity>;
}

/** Finds whom a single word names, and remembers those who have no other name. */
export class SingleNames {
  readonly #create: () => Identity;
  readonly #genderOf: GenderOf | undefined;
  /** Those who are named in full. */
  readonly #full: readonly Identity[];
  readonly #alone = new Index<Identity>();
  readonly #surnames: Lookup = { keysOf: ({ keys }) => [keys.at(-1)!] };
  readonly #givenNames: Lookup = { keysOf: givenNameKeys };
  readonly #spellings: Lookup = {
    keysOf: ({ keys }) => [...nearSpellings(keys.at(-1)!), ...nearSpellings(keys[0]!)],
  };
  readonly #innerWords: Lookup = { keysOf: innerWords };

  constructor(identities: readonly Identity[], create: () => Identity, genderOf: GenderOf | undefined) {
    this.#full = [...identities];
    this.#create = create;
    this.#genderOf = genderOf;
  }

  /** The person named; a new one where nobody fits or it can't be told who is meant. */
  bearerOf(naming: Naming): Identity {
    const { title, gender } = naming;
    const { keys, words, suffix } = naming.name;
    const key = keys[0]!;
    const alone = this.#alone.get([key]).filter((identity) => !clash(identity.gender, gender));
    const bearers = this.#named(this.#surnames, [key], (name) => name.keys[name.keys.length - 1] === key);
    // "Moss Jr." is Harald Moss Jr., but "Harald VII" no Harald Moss.
    if (suffix !== '') {
      const same = bearers.filter(({ fullNames }) => fullNames.some((full) => full.suffix === suffix));
      return lastOf(same) ?? lastOf(alone) ?? this.#add(key);
    }
    if (givenNameTitles.has(title)) {
      // "Prince Moss" is Harald Moss where he is called Prince Harald Moss.
      const titled = bearers.filter((identity) => identity.titles.has(title));
      return this.#byGivenName(naming) ?? lastOf(titled) ?? lastOf(alone) ?? this.#add(key);
    }
    return (
      this.#bySurname(naming, bearers, alone) ??
      lastOf(alone) ??
      this.#byGivenName(naming) ??
      this.#misspelled(key, gender) ??
      this.#inside(key, words[0]!) ??
      this.#add(key)
    );
  }

  /** The people with a full name that passes; `keys` are such that each of them is under one. */
  #named(lookup: Lookup, keys: readonly string[], passes: (name: PersonName) => boolean): Identity[] {
    const open =
      this.#full.length <= fewPeople ? this.#full : (lookup.index ??= indexOf(this.#full, lookup.keysOf)).get(keys);
    const found: Identity[] = [];
    for (const identity of open) if (identity.fullNames.some(passes)) found.push(identity);
    return found;
  }

  #bySurname(naming: Naming, bearers: readonly Identity[], alone: readonly Identity[]): Identity | undefined {
    const { title, gender } = naming;
    if (bearers.length === 0) return undefined;
    const open = bearers.filter((identity) => this.#mayBe(identity, gender));
    // "Mrs. Becker" is not Karl Becker, even where she is named nowhere else.
    if (open.length === 0) return lastOf(alone) ?? this.#add(naming.name.keys[0]!);
    // "President Berg" is not his wife, though she alone is named in full; nor is Berg then.
    if (open.every(({ isKin }) => isKin)) {
      const isOfficial = title !== '' && !open.some(({ titles }) => titles.has(title));
      if (isOfficial || alone.length > 0) return lastOf(alone) ?? this.#add(naming.name.keys[0]!);
    }
    return choose(open, naming, this.#genderOf);
  }

  #byGivenName(naming: Naming): Identity | undefined {
    const { title, gender } = naming;
    const key = naming.name.keys[0]!;
    const word = naming.name.words[0]!;
    const open = this.#named(
      this.#givenNames,
      [key, word],
      ({ keys, nickname }) => keys[0] === key || keys[0] === word || nickname === key || nickname === word,
    ).filter((identity) => !clash(identity.gender, gender));
    // "Her dad Bob" is hardly the Robert of the text.
    const named = open.length > 0 || naming.isKin ? open : this.#shortForms(word, gender);
    if (!givenNameTitles.has(title))
      return named.length === 0 ? undefined : choose(named, naming, this.#genderOf, true);
    return lastOf(named.filter((identity) => identity.titles.has(title)));
  }

  /** Whether somebody may be addressed as a man or a woman. */
  #mayBe(identity: Identity, gender: Gender | undefined): boolean {
    return gender === undefined || !clash(likelyGender(identity, this.#genderOf), gender);
  }

  #shortForms(word: string, gender: Gender | undefined): readonly Identity[] {
    if (word.length < 3) return [];
    const classes = this.#full.length <= fewPeople ? [] : givenNameClasses(word);
    const loose = looseKey(word)[0];
    const groups = nicknameGroupsOf(word);
    // Whether one of `givenNameClasses` is shared.
    const isOfClass = ({ words: [given], keys: [key] }: PersonName): boolean =>
      given!.length > 1 &&
      (given![0] === word[0] ||
        given![0] === loose ||
        key![0] === word[0] ||
        key![0] === loose ||
        (groups.length > 0 && nicknameGroupsOf(given!).some((group) => groups.includes(group))));
    // An initial agrees with every name of its letter, which is enough behind a surname only.
    const agrees = ({ words: [given] }: PersonName): boolean =>
      given!.length > 1 && givenNamesAgree(given!, word) && standsForGivenName(word, given!);
    const keys = classes.map((kind) => `~${kind}`);
    return this.#named(this.#givenNames, keys, isOfClass).filter(
      (identity) => !clash(identity.gender, gender) && identity.fullNames.some(agrees),
    );
  }

  #misspelled(key: string, gender: Gender | undefined): Identity | undefined {
    if (!isSpelled(key)) return undefined;
    const isNear = (word: string): boolean => isSpelled(word) && withinOneEdit(word, key);
    const spellings = this.#full.length <= fewPeople ? [] : nearSpellings(key);
    const near = this.#named(this.#spellings, spellings, ({ keys }) => isNear(keys.at(-1)!) || isNear(keys[0]!)).filter(
      (identity) => !clash(identity.gender, gender),
    );
    return near.length === 1 ? near[0] : undefined;
  }

  #inside(key: string, word: string): Identity | undefined {
    if (word.length < 4) return undefined;
    return lastOf(this.#named(this.#innerWords, [key], (name) => innerWords(name).includes(key)));
  }

  #add(key: string): Identity {
    const identity = this.#create();
    this.#alone.add(key, identity);
    return identity;
  }
}

const lastOf = (identities: readonly Identity[]): Identity | undefined =>
  identities.length === 0 ? undefined : lastNamed(identities);

/** Whether a name of a single word has been the given name alone, but for "his sister Anna". */
const isCalledByGivenName = ({ namings, fullNames }: Identity): boolean =>
  namings.some(
    ({ name, isKin }) => !isKin && name.words.length === 1 && fullNames.some(({ keys }) => keys[0] === name.keys[0]),
  );

/**
 * Which of several namesakes a bare surname, or the first word of their names, names: whom the form of address fits;
 * whom the same title was given; not somebody introduced as a relative and named no more often; whoever was named last.
 * Of two named last in one sentence, whoever is called by one word; else whoever is named in full more often or first.
 */
function choose(
  namesakes: readonly Identity[],
  { title, gender }: { readonly title: string; readonly gender?: Gender | undefined },
  genderOf: GenderOf | undefined,
  byFirstWord = false,
): Identity {
  if (namesakes.length === 1) return namesakes[0]!;
  const fits = gender === undefined ? [] : namesakes.filter((i) => likelyGender(i, genderOf) === gender);
  // "Mr. Moss's rival, Max Moss": who comes later only is not meant yet.
  const isMet = ({ lastSentence }: Identity): boolean => lastSentence >= 0;
  const sure = fits.some(isMet) || !namesakes.some(isMet) ? fits : [];
  if (sure.length > 0 && sure.length < namesakes.length) return choose(sure, { title }, genderOf, byFirstWord);
  const titled = title === '' ? [] : namesakes.filter(({ titles }) => titles.has(title));
  let open = titled.length > 0 ? titled : namesakes;
  const heads = open.filter(
    (identity) => !identity.isKin || open.every((other) => other.isKin || 2 * other.fullCount < identity.fullCount),
  );
  if (heads.length > 0) open = heads;
  // Whom the text calls by the given name, it doesn't call by the surname.
  const formal = byFirstWord ? [] : open.filter((identity) => !isCalledByGivenName(identity));
  if (formal.length > 0) open = formal;
  const best = lastNamed(open);
  if (open.length === 1 || best.lastSentence < 0) return best;
  const rivals = open.filter(({ lastSentence }) => lastSentence === best.lastSentence);
  if (rivals.length === 1) return best;
  const usual = rivals.filter(({ namings }) => namings.some(({ name }) => name.words.length === 1));
  if (usual.length > 0) return lastNamed(usual);
  return rivals.reduce((a, b) =>
    b.fullCount > a.fullCount || (b.fullCount === a.fullCount && b.firstStart < a.firstStart) ? b : a,
  );
}
