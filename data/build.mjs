// Packs the readable lists of this folder into `dist/data`: `node data/build.mjs`.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { importSource } from './import-source.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));

const names = ['countries', 'forms', 'expressions', 'places', 'words', 'person-names'];
const { readCountryLists } = await importSource(`${root}src/entities/countries/lists.ts`);
const { packCountries } = await importSource(`${root}src/entities/countries/pack.ts`);
const texts = Object.fromEntries(
  names.map((name) => [name, readFileSync(`${root}data/countries/${name}.tsv`, 'utf8')]),
);
mkdirSync(`${root}dist/data`, { recursive: true });
writeFileSync(`${root}dist/data/countries.bin`, Buffer.from(packCountries(readCountryLists(texts))));

const { openModel } = await importSource(`${root}src/entities/names/model.ts`);
const { packKnownWords } = await importSource(`${root}src/entities/names/pack-words.ts`);
const { buffer, byteOffset, byteLength } = readFileSync(`${root}data/models/people.bin`);
const model = openModel(buffer.slice(byteOffset, byteOffset + byteLength));
const frequent = readFileSync(`${root}data/words/frequent.txt`, 'utf8').trimEnd().split('\n');
writeFileSync(`${root}dist/data/words.bin`, packKnownWords(frequent, model));
