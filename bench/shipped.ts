/** What ships with the package, opened for scripts that measure its parts. */
import { readFileSync } from 'node:fs';
import { openGazetteer, type Gazetteer } from '../src/entities/countries/gazetteer.ts';
import { openKnownWords } from '../src/entities/names/known-words.ts';
import { openModel, type Model } from '../src/entities/names/model.ts';
import { createTagger } from '../src/entities/names/tagger.ts';
import { createTruecaser } from '../src/entities/names/truecase.ts';
import type { NameSpan } from '../src/entities/names.ts';
import { packageRoot } from '../src/package-root.ts';
import { segment, type Segmentation } from '../src/text/segmentation.ts';

/** Where the recogniser's weights are; NEWSCTL_PEOPLE_MODEL names others: `train/people --unseen` makes some. */
export const peopleModelPath: string | URL =
  process.env['NEWSCTL_PEOPLE_MODEL'] ?? new URL('data/models/people.bin', packageRoot);

/** The recogniser's weights. */
export function openPeopleModel(path: string | URL = peopleModelPath): Model {
  return openModel(bufferOf(path));
}

/** Reads texts as `entities` does: their sentences and tokens, with capitals where a text has none, and the names in it. */
export function openNameReader(): (text: string) => { document: Segmentation; names: readonly NameSpan[] } {
  const model = openPeopleModel();
  const known = openKnownWords(bufferOf(new URL('dist/data/words.bin', packageRoot)));
  const truecase = createTruecaser(model.lexicon, known);
  const tag = createTagger(model, known, truecase);
  return (text) => {
    const document = truecase(segment(text));
    return { document, names: tag(document) };
  };
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
