/**
 * Trains the recogniser of names and writes `data/models/people.bin`: `node bench/run.mjs train/people [--unseen]`.
 * Development parts stay unseen but crossner's; with `--unseen` that too.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { packModel } from '../../src/entities/names/model.ts';
import { measure } from '../people/measure.ts';
import { buildLexicon } from './lexicon.ts';
import { trainModel } from './model.ts';

const root = fileURLToPath(new URL('..', import.meta.url));
const corpora = process.env['NEWSCTL_CORPORA'] ?? `${root}../shared/corpora`;
const unseen = process.argv.includes('--unseen');

const started = performance.now();
const log = (line: string): void => console.log(`${((performance.now() - started) / 1000).toFixed(0)} s  ${line}`);
const lexicon = buildLexicon(corpora);
log('lexicon built');
const model = trainModel(corpora, lexicon, { unseen, log });
const bytes = packModel(model);
mkdirSync(`${root}data/models`, { recursive: true });
writeFileSync(`${root}data/models/people.bin`, new Uint8Array(bytes));
log(`data/models/people.bin: ${bytes.byteLength} bytes`);
for (const line of measure(corpora, model)) log(line);
