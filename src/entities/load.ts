/** Opens the recogniser's weights and the gazetteer from the package. */
import { readFileSync } from 'node:fs';
import { packageRoot } from '../package-root.ts';
import { openGazetteer } from './countries/gazetteer.ts';
import { openModel } from './names/model.ts';
import { createRecognizer, type Recognizer } from './recognize.ts';

export type { Recognizer } from './recognize.ts';

/** Reads the data (some 7 MB) once, as views of the files' bytes. */
export function loadRecognizer(): Recognizer {
  return createRecognizer(openModel(read('data/models/people.bin')), openGazetteer(read('dist/data/countries.bin')));
}

function read(path: string): ArrayBuffer {
  const { buffer, byteOffset, byteLength } = readFileSync(new URL(path, packageRoot));
  // Large files get a buffer of their own; small ones may share one.
  return byteOffset === 0 && byteLength === buffer.byteLength
    ? (buffer as ArrayBuffer)
    : (buffer.slice(byteOffset, byteOffset + byteLength) as ArrayBuffer);
}
