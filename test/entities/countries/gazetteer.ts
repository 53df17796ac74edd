/** The gazetteer as it is built from the lists of the repository, for tests. */
import { readFileSync } from 'node:fs';
import { openGazetteer } from '../../../src/entities/countries/gazetteer.ts';
import { type ListTexts, readCountryLists } from '../../../src/entities/countries/lists.ts';
import { packCountries } from '../../../src/entities/countries/pack.ts';

const names = ['countries', 'forms', 'expressions', 'places', 'words', 'person-names'];
const texts = Object.fromEntries(
  names.map((name) => [name, readFileSync(new URL(`../../../data/countries/${name}.tsv`, import.meta.url), 'utf8')]),
) as unknown as ListTexts;

const packedCountries = packCountries(readCountryLists(texts));
export const gazetteer = openGazetteer(packedCountries);
