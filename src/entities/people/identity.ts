/** A person while the namings of a document are grouped. */
import type { Gender, Naming } from './naming.ts';
import type { PersonName } from './person-name.ts';

/** Whether a given name, in lower case, is a man's or a woman's. */
export type GenderOf = (givenName: string) => Gender | undefined;

export interface Identity {
  readonly namings: Naming[];
  /** Distinct full names, longest first. */
  readonly fullNames: PersonName[];
  /** As addressed. */
  gender: Gender | undefined;
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

/** Whether two genders are known and differ. */
export const clash = (a: Gender | undefined, b: Gender | undefined): boolean =>
  a !== undefined && b !== undefined && a !== b;

/** As somebody is addressed, else as the given names let one think. */
export function likelyGender({ gender, fullNames }: Identity, genderOf: GenderOf | undefined): Gender | undefined {
  let likely = gender;
  for (const { words } of fullNames) likely ??= genderOf?.(words[0]!);
  return likely;
}

/** Of several, the one named last so far; where none was yet, the one whose full name comes first. */
export function lastNamed(identities: readonly Identity[]): Identity {
  let best = identities[0]!;
  for (const identity of identities) {
    if (identity.lastStart > best.lastStart) best = identity;
    else if (identity.lastStart === best.lastStart && identity.firstStart < best.firstStart) best = identity;
  }
  return best;
}
