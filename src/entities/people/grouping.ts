/**
 * Groups the namings of a document by person. Full names first, each distinct form once, the longest first, so that
 * "George Alder" meets both "George W. Alder" and "George H. Alder" before it chooses; then all namings in the order of
 * the text, so that a single word, or a name that fits several, goes to whoever was named last before it.
 */
import { Index, agreementKeys, givenNameClasses } from './name-index.ts';
import { type Gender, type Naming, givenNameTitles } from './naming.ts';
import { fullNamesAgree } from './agreement.ts';
import { givenNamesAgree, standsForGivenName } from './given-name-forms.ts';
import type { PersonName } from './person-name.ts';
import { nearSpellings, withinOneEdit } from './spelling.ts';

/** Whether a given name, in lower case, is a man's or a woman's. */
export type GenderOf = (givenName: string) => Gender | undefined;

interface Identity {
  readonly namings: Naming[];
  /** Distinct full names, longest first. */
  readonly fullNames: PersonName[];
  /** As addressed. */
  gender: Gender | undefined;
  /** As the given name lets one think. */
  likely: Gender | undefined;
  readonly titles: Set<string>;
  /** Where the first naming by a full name stands. */
  firstStart: number;
  /** The last naming so far, while going through the text. */
  lastStart: number;
  lastSentence: number;
  /** How often named in full. */
  fullCount: number;
  isKin: boolean;
}

/** Behind every offset; Infinity would make V8 keep all of them as numbers with a point. */
const never = 0x7fffffff;

/** The groups, each in the order of the text. */
export function groupNamings(namings: readonly Naming[], genderOf?: GenderOf): Naming[][] {
  const identities: Identity[] = [];
  const create = (): Identity => {
    const identity: Identity = {
      namings: [],
      fullNames: [],
      gender: undefined,
      likely: undefined,
      titles: new Set(),
      firstStart: never,
      lastStart: -1,
      lastSentence: -1,
      fullCount: 0,
      isKin: false,
    };
    identities.push(identity);
    return identity;
  };
  const bearers = groupFullNames(namings, create, genderOf);
  let singles: SingleNames | undefined;
  for (const naming of namings) {
    const fitting = naming.name.words.length > 1 ? bearers.get(formKey(naming)) : undefined;
    const identity =
      fitting === undefined ? (singles ??= new SingleNames(identities, create)).bearerOf(naming) : lastNamed(fitting);
    identity.namings.push(naming);
    identity.gender ??= naming.gender;
    if (naming.title !== '') identity.titles.add(naming.title);
    identity.lastStart = naming.start;
    identity.lastSentence = naming.span.sentence;
  }
  const groups: Naming[][] = [];
  for (const { namings: own } of identities) if (own.length > 0) groups.push(own);
  return groups;
}

/** One form with one address; a name of a single word has none. */
const formKey = ({ name, gender }: Naming): string => (name.words.length > 1 ? `${name.text}\n${gender ?? ''}` : '');

function letters({ words }: PersonName): number {
  let sum = 0;
  for (const word of words) sum += Math.min(2, word.length);
  return sum;
}

const clash = (a: Gender | undefined, b: Gender | undefined): boolean => a !== undefined && b !== undefined && a !== b;

/** How many full names of one person a further one is compared with. */
const mostForms = 16;

/** Whom each form of two words or more can name. */
function groupFullNames(
  namings: readonly Naming[],
  create: () => Identity,
  genderOf: GenderOf | undefined,
): Map<string, readonly Identity[]> {
  const usesOf = new Map<string, Naming[]>();
  const forms: Naming[][] = [];
  for (const naming of namings) {
    if (naming.name.words.length < 2) continue;
    const known = usesOf.get(formKey(naming));
    if (known === undefined) {
      const uses = [naming];
      usesOf.set(formKey(naming), uses);
      forms.push(uses);
    } else known.push(naming);
  }
  const index = new Index<Identity>();
  const bearers = new Map<string, readonly Identity[]>();
  forms.sort(byLength);
  for (const uses of forms) {
    const { name, gender, start } = uses[0]!;
    const keys = agreementKeys(name);
    const fitting: Identity[] = [];
    for (const identity of index.get(keys)) if (mayBear(identity, name, gender)) fitting.push(identity);
    if (fitting.length === 0) fitting.push(create());
    bearers.set(formKey(uses[0]!), fitting);
    if (fitting.length > 1) continue;
    const identity = fitting[0]!;
    identity.gender ??= gender;
    identity.likely ??= genderOf?.(name.words[0]!);
    identity.firstStart = Math.min(identity.firstStart, start);
    identity.fullCount += uses.length;
    identity.isKin ||= uses.some(({ isKin }) => isKin);
    for (const { title } of uses) if (title !== '') identity.titles.add(title);
    if (identity.fullNames.length < mostForms && !identity.fullNames.includes(name)) identity.fullNames.push(name);
    for (const key of keys) index.add(key, identity);
  }
  return bearers;
}

/** Longest first; the words of a form are those of its first use. */
const byLength = (a: readonly Naming[], b: readonly Naming[]): number => {
  const one = a[0]!;
  const other = b[0]!;
  return (
    other.name.words.length - one.name.words.length ||
    letters(other.name) - letters(one.name) ||
    one.start - other.start
  );
};

const mayBear = (identity: Identity, name: PersonName, gender: Gender | undefined): boolean =>
  !clash(identity.gender, gender) &&
  (identity.fullNames.includes(name) || identity.fullNames.every((other) => fullNamesAgree(other, name)));

/** Of several, the one named last so far; where none was yet, the one whose full name comes first. */
function lastNamed(identities: readonly Identity[]): Identity {
  let best = identities[0]!;
  for (const identity of identities) {
    if (identity.lastStart > best.lastStart) best = identity;
    else if (identity.lastStart === best.lastStart && identity.firstStart < best.firstStart) best = identity;
  }
  return best;
}

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

/** Finds whom a single word names, and remembers those who have no other name. */
class SingleNames {
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
      const named = open.length > 0 ? open : this.#shortForms(words[0]!, naming.gender);
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
    return lastOf((this.#byInnerWord ??= indexOf(this.#identities, ({ keys }) => keys)).get([key]));
  }

  #add(key: string): Identity {
    const identity = this.#create();
    this.#alone.add(key, identity);
    return identity;
  }
}

const lastOf = (identities: readonly Identity[]): Identity | undefined =>
  identities.length === 0 ? undefined : lastNamed(identities);

/** Whether a name of a single word has been the given name alone. */
const isCalledByGivenName = ({ namings, fullNames }: Identity): boolean =>
  namings.some(({ name }) => name.words.length === 1 && fullNames.some(({ keys }) => keys[0] === name.keys[0]));

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
  const sure = gender === undefined ? [] : namesakes.filter((i) => (i.gender ?? i.likely) === gender);
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
