/** Whom a single word names: somebody by the surname, by the given name, by a short form, or somebody with no other name. */
import { givenNamesAgree, standsForGivenName } from './given-name-forms.ts';
import { type Identity, clash, lastNamed } from './identity.ts';
import { Index, givenNameClasses } from './name-index.ts';
import { type Gender, type Naming, givenNameTitles } from './naming.ts';
import type { PersonName } from './person-name.ts';
import { looseKey, nearSpellings, withinOneEdit } from './spelling.ts';

/** People under what `keysOf` finds in their full names. */
function indexOf(identities: readonly Identity[], keysOf: (name: PersonName) => readonly string[]): Index<Identity> {
  const index = new Index<Identity>();
  for (const identity of identities) {
    for (const name of identity.fullNames) for (const key of keysOf(name)) index.add(key, identity);
  }
  return index;
}

/** What a given name alone is looked up by: its spelling, a nickname, the classes of its short forms. */
function givenNameKeys({ words, keys, nickname }: PersonName): readonly string[] {
  const found = [keys[0]!];
  if (nickname !== '') found.push(nickname);
  if (words[0]!.length > 1) for (const kind of givenNameClasses(words[0]!)) found.push(`~${kind}`);
  return found;
}

/** The words of a name, those joined by hyphens too. */
function innerWords({ words, keys }: PersonName): readonly string[] {
  const parts = words.filter((word) => word.includes('-')).flatMap((word) => word.split('-').map(looseKey));
  return parts.length === 0 ? keys : [...keys, ...parts];
}

/** Finds whom a single word names, and remembers those who have no other name. */
export class SingleNames {
  readonly #identities: readonly Identity[];
  readonly #create: () => Identity;
  readonly #bySurname: Index<Identity>;
  readonly #byGivenName: Index<Identity>;
  readonly #alone = new Index<Identity>();
  // Few names ask for these two, which are made for the first that does.
  #bySpelling: Index<Identity> | undefined;
  #byInnerWord: Index<Identity> | undefined;

  constructor(identities: readonly Identity[], create: () => Identity) {
    this.#identities = identities;
    this.#create = create;
    this.#bySurname = indexOf(identities, ({ keys }) => [keys.at(-1)!]);
    this.#byGivenName = indexOf(identities, givenNameKeys);
  }

  /** The person named; a new one where nobody fits or it can't be told who is meant. */
  bearerOf(naming: Naming): Identity {
    const { title } = naming;
    const { keys, words } = naming.name;
    const key = keys[0]!;
    const alone = this.#alone.get([key]).filter((identity) => !clash(identity.gender, naming.gender));
    const surname = (): Identity | undefined => {
      const bearers = this.#bySurname.get([key]);
      const open = bearers.filter((identity) => !clash(identity.gender ?? identity.likely, naming.gender));
      // "Mrs. Becker" is not Karl Becker, even where she is named nowhere else.
      if (open.length === 0 && bearers.length > 0) return lastOf(alone) ?? this.#add(key);
      if (open.length === 0) return undefined;
      // "President Berg" is not his wife, though she alone is named in full; nor is Berg then.
      if (open.every(({ isKin }) => isKin)) {
        const isOfficial = title !== '' && !open.some(({ titles }) => titles.has(title));
        if (isOfficial || alone.length > 0) return lastOf(alone) ?? this.#add(key);
      }
      return choose(open, naming);
    };
    const given = (): Identity | undefined => {
      const open = this.#byGivenName.get([key, words[0]!]).filter((identity) => !clash(identity.gender, naming.gender));
      // "Her dad Bob" is hardly the Robert of the text.
      const named = open.length > 0 || naming.isKin ? open : this.#shortForms(words[0]!, naming.gender);
      if (!givenNameTitles.has(title)) return named.length === 0 ? undefined : choose(named, naming, true);
      return lastOf(named.filter((identity) => identity.titles.has(title)));
    };
    // "Moss Jr." is Harald Moss Jr., but "Harald VII" no Harald Moss.
    if (naming.name.suffix !== '') {
      const { suffix } = naming.name;
      const same = this.#bySurname
        .get([key])
        .filter(({ fullNames }) => fullNames.some((full) => full.suffix === suffix));
      return lastOf(same) ?? lastOf(alone) ?? this.#add(key);
    }
    if (givenNameTitles.has(title)) {
      // "Prince Moss" is Harald Moss where he is called Prince Harald Moss.
      const titled = this.#bySurname.get([key]).filter((identity) => identity.titles.has(title));
      return given() ?? lastOf(titled) ?? lastOf(alone) ?? this.#add(key);
    }
    return (
      surname() ??
      lastOf(alone) ??
      given() ??
      this.#misspelled(key, naming.gender) ??
      this.#inside(key, words[0]!) ??
      this.#add(key)
    );
  }

  #shortForms(word: string, gender: Gender | undefined): readonly Identity[] {
    if (word.length < 3) return [];
    return this.#byGivenName
      .get(givenNameClasses(word).map((kind) => `~${kind}`))
      .filter(
        (identity) =>
          !clash(identity.gender, gender) &&
          identity.fullNames.some(
            ({ words: [given] }) => givenNamesAgree(given!, word) && standsForGivenName(word, given!),
          ),
      );
  }

  #misspelled(key: string, gender: Gender | undefined): Identity | undefined {
    const spellings = nearSpellings(key);
    if (spellings.length === 0) return undefined;
    this.#bySpelling ??= indexOf(this.#identities, ({ keys }) => [
      ...nearSpellings(keys.at(-1)!),
      ...nearSpellings(keys[0]!),
    ]);
    const near = this.#bySpelling
      .get(spellings)
      .filter(
        (identity) =>
          !clash(identity.gender, gender) &&
          identity.fullNames.some(({ keys }) => withinOneEdit(keys.at(-1)!, key) || withinOneEdit(keys[0]!, key)),
      );
    return near.length === 1 ? near[0] : undefined;
  }

  #inside(key: string, word: string): Identity | undefined {
    if (word.length < 4) return undefined;
    return lastOf((this.#byInnerWord ??= indexOf(this.#identities, innerWords)).get([key]));
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
  byFirstWord = false,
): Identity {
  if (namesakes.length === 1) return namesakes[0]!;
  const fits = gender === undefined ? [] : namesakes.filter((i) => (i.gender ?? i.likely) === gender);
  // "Mr. Moss's rival, Max Moss": who comes later only is not meant yet.
  const isMet = ({ lastSentence }: Identity): boolean => lastSentence >= 0;
  const sure = fits.some(isMet) || !namesakes.some(isMet) ? fits : [];
  if (sure.length > 0 && sure.length < namesakes.length) return choose(sure, { title }, byFirstWord);
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
