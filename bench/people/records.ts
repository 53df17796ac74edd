/** Prints the people of a development corpus as records for `people_eval.py score`: `people/records gum.dev`. */
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { openModel } from '../../src/entities/names/model.ts';
import { createTagger } from '../../src/entities/names/tagger.ts';
import { resolvePeople } from '../../src/entities/people/identities.ts';
import { segment } from '../../src/text/segmentation.ts';
import { readCorpus } from './corpus.ts';

const root = fileURLToPath(new URL('..', import.meta.url));
const corpora = process.env['NEWSCTL_CORPORA'] ?? `${root}../shared/corpora`;
const file = readFileSync(process.env['MODEL'] ?? `${root}data/models/people.bin`);
const tag = createTagger(openModel(file.buffer.slice(file.byteOffset, file.byteOffset + file.byteLength)));
for (const { id, text } of readCorpus(`${corpora}/ner/${process.argv[2] ?? 'gum.dev'}.jsonl`)) {
  const document = segment(text);
  console.log(JSON.stringify({ id, people: resolvePeople(document, tag(document)) }));
}
