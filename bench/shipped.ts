/** What ships with the package, opened for scripts that measure its parts. */
import { readFileSync } from 'node:fs';
import { openGazetteer, type Gazetteer } from '../src/entities/countries/gazetteer.ts';
import { openModel, type Model } from '../src/entities/names/model.ts';
import { packageRoot } from '../src/package-root.ts';

/** Where the recogniser's weights are; NEWSCTL_PEOPLE_MODEL names others: `train/people --unseen` makes some. */
export const peopleModelPath: string | URL =
  process.env['NEWSCTL_PEOPLE_MODEL'] ?? new URL('data/models/people.bin', packageRoot);

/** The recogniser's weights. */
export function openPeopleModel(path: string | URL = peopleModelPath): Model {
  return openModel(bufferOf(path));
}

/** The countries' lists as the build packs them. */
export function openBuiltGazetteer(): Gazetteer {
  return openGazetteer(bufferOf(new URL('dist/data/countries.bin', packageRoot)));
}

/** A file's bytes in a buffer of their own: tables are opened as views, which need an aligned start. */
function bufferOf(path: string | URL): ArrayBuffer {
  const { buffer, byteOffset, byteLength } = readFileSync(path);
  return (buffer as ArrayBuffer).slice(byteOffset, byteOffset + byteLength);
}
