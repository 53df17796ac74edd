// Runs another package over JSON Lines of articles, as its own documentation says: `node run.mjs NAME FILE`. Prints
// one line an article, so that all do the same work: read, analyse, write.
import { createReadStream } from 'node:fs';
import { createInterface } from 'node:readline';

const [name, file] = process.argv.slice(2);

const peers = {
  async 'wink-nlp'() {
    const { default: winkNLP } = await import('wink-nlp');
    const { default: model } = await import('wink-eng-lite-web-model');
    const nlp = winkNLP(model, ['sbd', 'pos', 'ner', 'cer']);
    const { its } = nlp;
    // Its entities are dates, money and the like; names are its runs of proper nouns.
    return (text) => {
      const doc = nlp.readDoc(text);
      const pos = doc.tokens().out(its.pos);
      return { entities: doc.entities().out(its.detail), names: pos.filter((tag) => tag === 'PROPN').length };
    };
  },
  async compromise() {
    const { default: nlp } = await import('compromise');
    return (text) => {
      const doc = nlp(text);
      return { people: doc.people().out('array'), places: doc.places().out('array') };
    };
  },
  async lexrank() {
    const { default: lexrank } = await import('lexrank');
    return (text) => {
      let sentences;
      lexrank.summarize(text, 3, (error, top) => (sentences = error ? [] : top.map((line) => line.text)));
      return { sentences };
    };
  },
  async 'ts-textrank'() {
    const { default: textrank } = await import('ts-textrank');
    const { AbsoluteSummarizerConfig, DefaultTextParser, NullLogger, SorensenDiceSimilarity, Summarizer } = textrank;
    const config = new AbsoluteSummarizerConfig(
      3,
      new SorensenDiceSimilarity(),
      new DefaultTextParser(),
      0.85,
      Summarizer.SORT_OCCURENCE,
    );
    const summarizer = new Summarizer(config, new NullLogger());
    return (text) => ({ sentences: summarizer.summarize(text, 'en') });
  },
};

const analyse = await peers[name]();
for await (const line of createInterface({ input: createReadStream(file) })) {
  const { id, text } = JSON.parse(line);
  process.stdout.write(`${JSON.stringify({ id, ...analyse(text) })}\n`);
}
