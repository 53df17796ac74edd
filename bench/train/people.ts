/**
 * Trains the recogniser of names and writes `data/models/people.bin`: `node bench/run.mjs train/people [--unseen]`.
 * Development parts stay unseen but crossner's; with `--unseen` that too.
 */
import { writeFileSync } from 'node:fs';
import { packModel } from '../../src/entities/names/model.ts';
import { packageRoot } from '../../src/package-root.ts';
import { corporaFolder } from '../corpora.ts';
import { measure } from '../people/measure.ts';
import { buildLexicon } from './lexicon.ts';
import { trainModel } from './model.ts';

const unseen = process.argv.includes('--unseen');

const started = performance.now();
const log = (line: string): void => console.log(`${((performance.now() - started) / 1000).toFixed(0)} s  ${line}`);
const lexicon = buildLexicon(corporaFolder);
log('lexicon built');
const model = trainModel(corporaFolder, lexicon, { unseen, log });
const bytes = packModel(model);
writeFileSync(new URL('data/models/people.bin', packageRoot), new Uint8Array(bytes));
log(`data/models/people.bin: ${bytes.byteLength} bytes`);
for (const line of measure(corporaFolder, model)) log(line);
