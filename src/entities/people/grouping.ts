/**
 * Groups the namings of a document by person. Full names first, each distinct form once, the longest first, so that
 * "George Alder" meets both "George W. Alder" and "George H. Alder" before it chooses; then all namings in the order of
 * the text, so that a single word, or a name that fits several, goes to whoever was named last before it.
 */
import type { Segmentation } from '../../text/segmentation.ts';
import { fullNamesAgree } from './agreement.ts';
import { givenNamesAgree } from './given-name-forms.ts';
import { type GenderOf, type Identity, clash, lastNamed } from './identity.ts';
import { type Index, agreementKeys, fewPeople, indexOf } from './name-index.ts';
import type { Naming } from './naming.ts';
import type { PersonName } from './person-name.ts';
import { SingleNames } from './single-names.ts';

/** Behind every offset; Infinity would make V8 keep all of them as numbers with a point. */
const never = 0x7fffffff;

/** The groups, each in the order of the text. */
export function groupNamings(
  { text }: Segmentation,
  namings: readonly Naming[],
  genderOf: GenderOf | undefined,
): Naming[][] {
  const identities: Identity[] = [];
  const create = (): Identity => {
    const identity: Identity = {
      namings: [],
      fullNames: [],
      gender: undefined,
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
  const bearers = groupFullNames(namings, pairsOf(text, namings), identities, create);
  let singles: SingleNames | undefined;
  for (const naming of namings) {
    const fitting = naming.name.words.length > 1 ? bearers.get(formKey(naming)) : undefined;
    const identity =
      fitting === undefined
        ? (singles ??= new SingleNames(identities, create, genderOf)).bearerOf(naming)
        : lastNamed(fitting);
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

/** One form with one address. */
const formKey = ({ name, gender }: Naming): string => (gender === undefined ? name.text : `${name.text}\n${gender}`);

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
  pairs: ReadonlyMap<string, ReadonlySet<string>> | undefined,
  identities: readonly Identity[],
  create: () => Identity,
): Map<string, readonly Identity[]> {
  const usesOf = new Map<string, Naming[]>();
  const forms: Naming[][] = [];
  for (const naming of namings) {
    if (naming.name.words.length < 2) continue;
    const key = formKey(naming);
    const known = usesOf.get(key);
    if (known === undefined) {
      const uses = [naming];
      usesOf.set(key, uses);
      forms.push(uses);
    } else known.push(naming);
  }
  let index: Index<Identity> | undefined;
  const bearers = new Map<string, readonly Identity[]>();
  forms.sort(byLength);
  for (const uses of forms) {
    const { name, gender, start } = uses[0]!;
    const isKin = uses.some((use) => use.isKin);
    const fitting: Identity[] = [];
    const others = pairs?.get(name.text);
    const open =
      identities.length <= fewPeople
        ? identities
        : (index ??= indexOf(identities, agreementKeys)).get(agreementKeys(name));
    for (const identity of open) {
      const isOther = others !== undefined && identity.fullNames.some(({ text }) => others.has(text));
      if (!isOther && mayBear(identity, uses[0]!, isKin)) fitting.push(identity);
    }
    if (fitting.length === 0) fitting.push(create());
    bearers.set(formKey(uses[0]!), fitting);
    if (fitting.length > 1) continue;
    const identity = fitting[0]!;
    identity.gender ??= gender;
    identity.firstStart = Math.min(identity.firstStart, start);
    identity.fullCount += uses.length;
    identity.isKin ||= isKin;
    for (const { title } of uses) if (title !== '') identity.titles.add(title);
    if (identity.fullNames.length < mostForms && !identity.fullNames.includes(name)) identity.fullNames.push(name);
    if (index !== undefined) for (const key of agreementKeys(name)) index.add(key, identity);
  }
  return bearers;
}

/** Full names that "and" joins: "Omar Yusuf and Omar Yusuf Ali" are two people. */
function pairsOf(text: string, namings: readonly Naming[]): ReadonlyMap<string, ReadonlySet<string>> | undefined {
  let pairs: Map<string, Set<string>> | undefined;
  const add = (form: string, other: string): void => {
    pairs ??= new Map();
    const others = pairs.get(form);
    if (others === undefined) pairs.set(form, new Set([other]));
    else others.add(other);
  };
  for (let k = 1; k < namings.length; k++) {
    const { name: a, end } = namings[k - 1]!;
    const { name: b, start } = namings[k]!;
    if (start - end > 6 || a.words.length < 2 || b.words.length < 2 || a.joined === b.joined) continue;
    if (!/^\s(?:and|&)\s$/.test(text.slice(end, start))) continue;
    add(a.text, b.text);
    add(b.text, a.text);
  }
  return pairs;
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

/**
 * Whether a form may name somebody. "His son, Max Moss Jr." is not Max Moss, "his father, Ali Moss" not Max Ali Moss. Part of the longest name fits, whatever other
 * parts were used: "Enrique Vega" and "Vega Nieto" of "Enrique Vega Nieto".
 */
function mayBear(identity: Identity, { name, gender }: Naming, isKin: boolean): boolean {
  const { fullNames } = identity;
  if (clash(identity.gender, gender)) return false;
  if (fullNames.includes(name)) return true;
  if (isKin !== identity.isKin && !fullNames.some((other) => isRelativesToo(other, name, isKin))) return false;
  return fullNames.every((other) => fullNamesAgree(other, name)) || isPartOf(name, fullNames[0]!);
}

/**
 * Whether a name may be a relative's and, elsewhere, the same person's without the words that say so. Whoever was introduced
 * as a relative may go by the surname then ("his wife Ida van Moss", "Van Moss"), not the other way round.
 */
const isRelativesToo = (known: PersonName, name: PersonName, isKin: boolean): boolean =>
  (known.suffix === '') === (name.suffix === '') && (!isKin || givenNamesAgree(known.words[0]!, name.words[0]!));

/** Whether a name is the beginning or the end of a longer one. */
function isPartOf(part: PersonName, whole: PersonName): boolean {
  if (part.keys.length >= whole.keys.length || part.suffix !== whole.suffix) return false;
  const isHere = (at: number): boolean => part.keys.every((key, i) => key === whole.keys[at + i]);
  return fullNamesAgree(part, whole) && (isHere(0) || isHere(whole.keys.length - part.keys.length));
}
