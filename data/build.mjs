// Packs the readable lists of this folder into `dist/data`: `node data/build.mjs`.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { rolldown } from 'rolldown';

const root = fileURLToPath(new URL('..', import.meta.url));

/** Bundles a TypeScript module, which this Node cannot import as it is, and imports it. */
async function importSource(path) {
  const bundle = await rolldown({ input: `${root}${path}`, platform: 'node', logLevel: 'warn' });
  const { output } = await bundle.generate({ format: 'esm' });
  await bundle.close();
  return import(`data:text/javascript;base64,${Buffer.from(output[0].code).toString('base64')}`);
}

const names = ['countries', 'forms', 'expressions', 'places', 'words', 'person-names'];
const { readCountryLists } = await importSource('src/entities/countries/lists.ts');
const { packCountries } = await importSource('src/entities/countries/packed.ts');
const texts = Object.fromEntries(
  names.map((name) => [name, readFileSync(`${root}data/countries/${name}.tsv`, 'utf8')]),
);
mkdirSync(`${root}dist/data`, { recursive: true });
writeFileSync(`${root}dist/data/countries.bin`, Buffer.from(packCountries(readCountryLists(texts))));
