/**
 * Other recognisers of people, each in the setting that suits it best. All get the same running text and give spans of
 * it; the scorer trims titles, possessives and punctuation off every system's spans alike.
 *
 * compromise and winkNLP come from `npm ci --prefix bench/peers`. spaCy is run by the Python that NEWSCTL_PYTHON names
 * (default python3) with the model NEWSCTL_SPACY_MODEL (default en_core_web_sm), Stanford's CRF by Java with the jars of
 * Stanford CoreNLP and of its models in the folder that NEWSCTL_JARS names.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Span } from '../../src/article.ts';
import { hasPeers, howToInstallPeers, loadPeer, peersFolder } from '../peers.ts';

/** The people of each text; offsets in UTF-16 code units. */
export type FindPeople = (texts: readonly string[]) => Span[][];

export interface Peer {
  readonly name: string;
  /** Absent where the system isn't installed. */
  readonly find?: FindPeople;
  /** How it was asked, or what to install. */
  readonly setting: string;
}

export const peers = (): Peer[] => [compromise(), wink(), spacy(), stanford()];

const missing = (name: string, setting: string): Peer => ({ name, setting });

interface Compromise {
  people(): { json(options: object): { offset: { start: number; length: number } }[] };
}

function compromise(): Peer {
  if (!hasPeers) return missing('compromise', howToInstallPeers);
  const nlp = loadPeer('compromise') as (text: string) => Compromise;
  return {
    name: 'compromise',
    setting: 'people()',
    find: (texts) =>
      texts.map((text) =>
        nlp(text)
          .people()
          .json({ offset: true })
          .map(({ offset }) => ({ start: offset.start, end: offset.start + offset.length })),
      ),
  };
}

interface Wink {
  readonly its: { value: unknown; pos: unknown };
  readDoc(text: string): { tokens(): { out(what: unknown): string[] } };
}

/** winkNLP's entities are dates, money and the like; the nearest that it has to names is a run of proper nouns. */
function wink(): Peer {
  if (!hasPeers) return missing('winkNLP', howToInstallPeers);
  const create = loadPeer('wink-nlp') as (model: unknown, pipe: readonly string[]) => Wink;
  const nlp = create(loadPeer('wink-eng-lite-web-model'), ['sbd', 'pos']);
  const properNouns = (text: string): Span[] => {
    const tokens = nlp.readDoc(text).tokens();
    const words = tokens.out(nlp.its.value);
    const tags = tokens.out(nlp.its.pos);
    const spans: { start: number; end: number }[] = [];
    let at = 0;
    let open = false;
    words.forEach((word, i) => {
      const start = text.indexOf(word, at);
      at = start + word.length;
      if (tags[i] !== 'PROPN') open = false;
      else if (open && !/\n/.test(text.slice(spans.at(-1)!.end, start))) spans.at(-1)!.end = at;
      else {
        spans.push({ start, end: at });
        open = true;
      }
    });
    return spans;
  };
  return {
    name: 'winkNLP',
    setting: 'runs of proper nouns: it has no people',
    find: (texts) => texts.map(properNouns),
  };
}

function spacy(): Peer {
  const python = process.env['NEWSCTL_PYTHON'] ?? 'python3';
  const model = process.env['NEWSCTL_SPACY_MODEL'] ?? 'en_core_web_sm';
  const script = join(peersFolder, 'people.py');
  const run = (input: string): string | undefined => {
    const { status, stdout } = spawnSync(python, [script, model], { input, encoding: 'utf8', maxBuffer: 2 ** 30 });
    return status === 0 ? stdout : undefined;
  };
  const version = run('');
  if (version === undefined) {
    return missing('spaCy', `pip install spacy and ${model}, and name that Python in NEWSCTL_PYTHON`);
  }
  return {
    name: 'spaCy',
    setting: `PERSON of ${model}`,
    find: (texts) => {
      const lines = run(texts.map((text) => `${JSON.stringify(text)}\n`).join('')) ?? '';
      return lines
        .trimEnd()
        .split('\n')
        .map((line) => JSON.parse(line) as Span[]);
    },
  };
}

const classifier = 'edu/stanford/nlp/models/ner/english.all.3class.distsim.crf.ser.gz';

function stanford(): Peer {
  const jars = process.env['NEWSCTL_JARS'];
  if (jars === undefined || !existsSync(jars) || spawnSync('java', ['-version']).status !== 0) {
    return missing('Stanford NER', 'Java, and the jars of Stanford CoreNLP in the folder NEWSCTL_JARS');
  }
  return {
    name: 'Stanford NER',
    setting: 'PERSON of english.all.3class.distsim, names joined at hyphens',
    find: (texts) => {
      const place = mkdtempSync(`${tmpdir()}/newsctl-`);
      try {
        const border = (k: number): string => `\n\n=====${k}=====\n\n`;
        writeFileSync(`${place}/texts`, texts.map((text, k) => text + border(k)).join(''));
        const options = ['-loadClassifier', classifier, '-textFile', `${place}/texts`, '-outputFormat', 'inlineXML'];
        const { stdout } = spawnSync(
          'java',
          [
            '-Xmx1500m',
            '-Dfile.encoding=UTF-8',
            '-cp',
            `${jars}/*`,
            'edu.stanford.nlp.ie.crf.CRFClassifier',
            ...options,
          ],
          { encoding: 'utf8', maxBuffer: 2 ** 30 },
        );
        const marked = stdout.replaceAll('</PERSON>-<PERSON>', '-').replaceAll(/<\/?(?:LOCATION|ORGANIZATION)>/g, '');
        return marked
          .split(/\n\n=====\d+=====\n*/)
          .slice(0, texts.length)
          .map(markedSpans);
      } finally {
        rmSync(place, { recursive: true });
      }
    },
  };
}

function markedSpans(marked: string): Span[] {
  const spans: Span[] = [];
  let removed = 0;
  for (const match of marked.matchAll(/<PERSON>([^]*?)<\/PERSON>/g)) {
    const start = match.index - removed;
    spans.push({ start, end: start + match[1]!.length });
    removed += '<PERSON></PERSON>'.length;
  }
  return spans;
}
