/** Prizes and institutions that are named after somebody, by the capitals behind the name. */
import type { NameSpan } from '../../names.ts';
import type { Reading } from '../reading.ts';
import type { Word } from '../vocabulary.ts';
import { WordList } from '../word-list.ts';

/** Ends of longer names of what is named after somebody: "the Ida Dahl Young Writers Prize", "Ida Dahl Middle School". */
const honours = new WordList('award awards prize prizes medal trophy scholarship fellowship lectureship');
const institutions = new WordList('school college hospital center centre airport library museum university');
const ofInstitutions =
  new WordList(`middle high elementary primary secondary junior senior medical memorial community regional general public technical
  international grammar preparatory state children's`);
const longestHonour = 5;
const determiners = new WordList("a an the his her its their 's biennial annual");

/** Whether more capitals follow a name with the word `before` it, the last of them for an honour or an institution named after somebody. */
export function isHonour(
  { words, runEnd }: Reading,
  { firstToken, endToken: end }: NameSpan,
  before: Word | undefined,
): boolean {
  const last = runEnd[firstToken]! - 1;
  if (last <= end || last - end > longestHonour) return false;
  if (honours.has(words[last]!)) return before !== undefined && determiners.has(before);
  if (!institutions.has(words[last]!)) return false;
  for (let k = end; k < last; k++) if (!ofInstitutions.has(words[k]!)) return false;
  return true;
}
