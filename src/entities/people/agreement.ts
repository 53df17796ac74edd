/** Whether two names in full may be one person's. */
import { particles } from '../names/lists.ts';
import { givenNamesAgree } from './given-name-forms.ts';
import type { PersonName } from './person-name.ts';
import { withinOneEdit } from './spelling.ts';

const agree = (a: string, b: string): boolean => a === b || (a.length > 5 && b.length > 5 && withinOneEdit(a, b));

/** The names between the first and the surname of names of four words and more. */
export const middleNames = (name: PersonName): readonly string[] =>
  name.words.length < 4 ? [] : name.words.slice(1, surnameStart(name));

/** The index of the word that begins the surname, particles counted to it. */
export function surnameStart(name: PersonName): number {
  let at = name.words.length - 1;
  while (at > 1 && particles.has(name.words[at - 1]!)) at--;
  return at;
}

/**
 * The father's surname in a name that may have two, as Spanish and Portuguese ones do, behind two given names: "Benítez" of
 * "Horacio Manuel Benítez Jara". Undefined in shorter names, where a middle name stands there.
 */
export function firstSurname({ words, keys }: PersonName): string | undefined {
  let at = keys.length - 2;
  while (at > 1 && particles.has(words[at]!)) at--;
  return at > 1 && words[at]!.length > 1 ? keys[at] : undefined;
}

/** "Al Habsi", "Van de Vijver": particles and one word. */
const isSurnameAlone = ({ words }: PersonName): boolean => words.slice(0, -1).every((word) => particles.has(word));

/** Whether a surname has a particle, though it may be another: "Walter van der Vijver", "Ali al-Habsi". */
const hasParticle = ({ words }: PersonName): boolean =>
  particles.has(words.at(-2)!) || /^(?:al|el)-/.test(words.at(-1)!);

const fatherMarks = new Set(['bin', 'ibn', 'bint', 'binti']);

const isSuffixOf = (short: readonly string[], long: readonly string[]): boolean => {
  const skip = long.length - short.length;
  return skip >= 0 && short.every((word, i) => word === long[skip + i]);
};

/**
 * Whether two names of two words or more can be one person's: the same words in any order, joined differently
 * (Jong-un, Jong Un), with middle names, initials or particles left out, with a short form of the given name.
 */
export function fullNamesAgree(a: PersonName, b: PersonName): boolean {
  if (a === b) return true;
  if (a.suffix !== '' && b.suffix !== '' && a.suffix !== b.suffix) return false;
  if (a.joined === b.joined) return true;
  // "Lopez Vega" for "Enrique Lopez-Vega"
  if (a.keys.at(-1) === b.joined || b.keys.at(-1) === a.joined) return true;
  const isFirstShort = a.words.length <= b.words.length;
  const short = isFirstShort ? a : b;
  const long = isFirstShort ? b : a;
  if (short.keys.at(-1)![0] !== long.keys.at(-1)![0] && !short.keys.some((key) => long.keys.includes(key)))
    return false;
  if (
    short.keys.length === 2 &&
    long.keys.length === 2 &&
    short.keys[0] === long.keys[1] &&
    short.keys[1] === long.keys[0]
  ) {
    return true;
  }
  // "Khalifa al-Nuri" is the father of "Hamad bin Khalifa al-Nuri".
  if (isSuffixOf(short.keys, long.keys))
    return !fatherMarks.has(long.words[long.words.length - short.words.length - 1]!);
  if (a.keys.at(-1) === b.keys.at(-1)) {
    if ((isSurnameAlone(a) && hasParticle(b)) || (isSurnameAlone(b) && hasParticle(a))) return true;
  }
  if (short.words[0]!.length > 1 && short.keys.every((key, i) => key === long.keys[i])) return true;
  if (short.words.length === 2 && short.words[0] === long.words[0] && firstSurname(long) === short.keys[1]) return true;
  if (!agree(short.keys.at(-1)!, long.keys.at(-1)!)) return false;
  const sameSurname = short.keys.at(-1) === long.keys.at(-1);
  const given = short.words[0]!;
  if (!sameSurname) {
    if (given !== long.words[0]) return false;
  } else if (!givenNamesAgree(given, long.words[0]!)) {
    // "Boris Berg" for "Alexander Boris de Pfeffel Berg", who goes by a middle name
    if (short.words.length === 2 && given.length > 1 && middleNames(long).includes(given)) return true;
    const byNickname = short.nickname === long.words[0] || long.nickname === given;
    // "Peter Okoro" for "J. P. Okoro", who goes by his second name
    const bySecond = long.words.length > 2 && long.words[0]!.length === 1 && givenNamesAgree(given, long.words[1]!);
    return byNickname || (bySecond && short.words.length === 2);
  }
  // Middle names: each of the shorter name's must fit one of the longer's, in order.
  const middle = (n: PersonName): readonly string[] => n.words.slice(1, surnameStart(n));
  const few = middle(short);
  const many = middle(long);
  if (few.length === 0 || many.length === 0) return true;
  let at = 0;
  for (const word of few) {
    while (at < many.length && !givenNamesAgree(word, many[at]!)) at++;
    if (at++ >= many.length) return false;
  }
  return true;
}
