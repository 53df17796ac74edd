/** Opens the recogniser's weights and the gazetteer from the package. */
import { closeSync, fstatSync, openSync, readFileSync, readSync } from 'node:fs';
import { packageRoot } from '../package-root.ts';
import { openGazetteer } from './countries/gazetteer.ts';
import { openKnownWords } from './names/known-words.ts';
import { openModel } from './names/model.ts';
import { createRecognizer, type Recognizer } from './recognize.ts';

export type { Recognizer } from './recognize.ts';

/** Opens the data (some 7 MB) as views of the files' bytes; `weights` are what `readWeights` has read. */
export function loadRecognizer(weights: SharedArrayBuffer = readWeights()): Recognizer {
  const known = openKnownWords(read('dist/data/words.bin'));
  return createRecognizer(openModel(weights), openGazetteer(read('dist/data/countries.bin')), known);
}

/** The larger part of the data (6 MB), in memory that threads share. */
export function readWeights(): SharedArrayBuffer {
  const file = openSync(new URL('data/models/people.bin', packageRoot), 'r');
  try {
    const bytes = new Uint8Array(new SharedArrayBuffer(fstatSync(file).size));
    if (readSync(file, bytes) !== bytes.length) throw new RangeError('a model of names cut short');
    return bytes.buffer;
  } finally {
    closeSync(file);
  }
}

function read(path: string): ArrayBuffer {
  const { buffer, byteOffset, byteLength } = readFileSync(new URL(path, packageRoot));
  // Large files get a buffer of their own; small ones may share one.
  return byteOffset === 0 && byteLength === buffer.byteLength
    ? (buffer as ArrayBuffer)
    : (buffer.slice(byteOffset, byteOffset + byteLength) as ArrayBuffer);
}
