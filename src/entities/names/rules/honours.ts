/** Prizes and institutions that are named after somebody, by the capitals behind the name. */
import type { NameSpan } from '../../names.ts';
import type { Reading } from '../reading.ts';

/** Ends of longer names of what is named after somebody: "the Ida Dahl Young Writers Prize", "Ida Dahl Middle School". */
const honours = new Set('award awards prize prizes medal trophy scholarship fellowship lectureship'.split(' '));
const institutions = new Set('school college hospital center centre airport library museum university'.split(' '));
const ofInstitutions = new Set(
  `middle high elementary primary secondary junior senior medical memorial community regional general public technical
  international grammar preparatory state children's`.split(/\s+/),
);
const longestHonour = 5;
const determiners = new Set([...'a an the his her its their'.split(' '), "'s", 'biennial', 'annual']);

/** Whether more capitals follow a name with the lower-cased word `before` it, the last of them for an honour or an institution named after somebody. */
export function isHonour({ words, runEnd }: Reading, { firstToken, endToken: end }: NameSpan, before: string): boolean {
  const last = runEnd[firstToken]! - 1;
  if (last <= end || last - end > longestHonour) return false;
  const { lower } = words[last]!;
  if (honours.has(lower)) return determiners.has(before);
  if (!institutions.has(lower)) return false;
  for (let k = end; k < last; k++) if (!ofInstitutions.has(words[k]!.lower)) return false;
  return true;
}
