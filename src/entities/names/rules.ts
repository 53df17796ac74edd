/**
 * Corrections after decoding that see the whole document, each measured on the development corpora (`bench/NOTES.md`,
 * "People"). Their order matters: bounds first, so that surnames are known, then what the document says of them.
 */
import type { NameSpan } from '../names.ts';
import type { Reading } from './reading.ts';
import { nameAddressed } from './rules/address.ts';
import { splitGlued } from './rules/bounds.ts';
import { closeParticles, joinBroken } from './rules/broken.ts';
import { dropCompanyFirsts, nameCompanies } from './rules/companies.ts';
import { completeEnumerations } from './rules/enumerations.ts';
import { joinFirms } from './rules/firms.ts';
import { completeNames, spreadFullNames } from './rules/full-names.ts';
import { readHeadlines } from './rules/headlines.ts';
import { dropImpossible } from './rules/impossible.ts';
import { nameMononyms, nameOverlooked } from './rules/overlooked.ts';
import { joinParted } from './rules/parted.ts';
import { nameListedPlaces, namePlaces } from './rules/places.ts';
import { nameResults } from './rules/results.ts';
import { followMajority, spreadSingleNames, spreadSurnames } from './rules/single-words.ts';
import { nameSubjects } from './rules/subjects.ts';
import { cutTitles } from './rules/titles.ts';

/** Names as they stand after all rules, in order, none overlapping. */
export function applyRules(reading: Reading, spans: readonly NameSpan[]): readonly NameSpan[] {
  const whole = splitGlued(reading, joinParted(reading, closeParticles(reading, spans)));
  let names = nameAddressed(reading, cutTitles(reading, joinBroken(reading, whole)));
  names = nameCompanies(reading, joinFirms(reading, names));
  names = nameResults(reading, nameOverlooked(reading, nameSubjects(reading, nameMononyms(reading, names))));
  names = completeEnumerations(reading, names);
  names = spreadSurnames(reading, spreadFullNames(reading, completeNames(reading, names)));
  names = readHeadlines(reading, names);
  names = spreadSingleNames(reading, followMajority(reading, names));
  names = dropImpossible(reading, names);
  return namePlaces(reading, nameListedPlaces(reading, dropCompanyFirsts(reading, names)));
}
