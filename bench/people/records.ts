/** Prints the people of a development corpus as records for `people_eval.py score`: `people/records gum.dev`. */
import { resolvePeople } from '../../src/entities/people/identities.ts';
import { corporaFolder } from '../corpora.ts';
import { openNameReader } from '../shipped.ts';
import { readCorpus } from './corpus.ts';

const read = openNameReader();
for (const { id, text } of readCorpus(`${corporaFolder}/ner/${process.argv[2] ?? 'gum.dev'}.jsonl`)) {
  const { document, names } = read(text);
  console.log(JSON.stringify({ id, people: resolvePeople(document, names) }));
}
