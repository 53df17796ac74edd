/** Prints the people of a development corpus as records for `people_eval.py score`: `people/records gum.dev`. */
import { createTagger } from '../../src/entities/names/tagger.ts';
import { resolvePeople } from '../../src/entities/people/identities.ts';
import { segment } from '../../src/text/segmentation.ts';
import { corporaFolder } from '../corpora.ts';
import { openPeopleModel } from '../shipped.ts';
import { readCorpus } from './corpus.ts';

const tag = createTagger(openPeopleModel());
for (const { id, text } of readCorpus(`${corporaFolder}/ner/${process.argv[2] ?? 'gum.dev'}.jsonl`)) {
  const document = segment(text);
  console.log(JSON.stringify({ id, people: resolvePeople(document, tag(document)) }));
}
