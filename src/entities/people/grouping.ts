/**
 * Groups the namings of a document by person. Full names first, each distinct form once, the longest first, so that
 * "George Alder" meets both "George W. Alder" and "George H. Alder" before it chooses; then all namings in the order of
 * the text, so that a single word, or a name that fits several, goes to whoever was named last before it.
 */
import { fullNamesAgree } from './agreement.ts';
import { type GenderOf, type Identity, clash, lastNamed } from './identity.ts';
import { Index, agreementKeys } from './name-index.ts';
import type { Gender, Naming } from './naming.ts';
import type { PersonName } from './person-name.ts';
import { SingleNames } from './single-names.ts';

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
