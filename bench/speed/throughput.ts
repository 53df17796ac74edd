/** Articles a second on one core, beside the peers that do comparable work. */
import { existsSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { htmlFiles, jsonLines } from './corpus.ts';
import { figure, jarsFolder, measure, newsctl, peersFolder, pythonWith, table, type Run } from './tools.ts';

/** Enough for a steady state, few enough for the slowest. */
const articles = 150;
const pageCount = 100;

/** A command that reads the file or folder that it is given. */
interface Peer {
  readonly name: string;
  readonly command: (input: string) => readonly string[];
}

const own = (name: string, ...rest: string[]): Peer => ({
  name,
  command: (input) => newsctl(...rest, '-j', '1', '-f', 'ndjson', input),
});

function ofNode(...names: string[]): Peer[] {
  if (!existsSync(join(peersFolder, 'node_modules'))) {
    console.log(`\n${names.join(', ')}: not installed (\`npm ci --prefix bench/peers\`)`);
    return [];
  }
  return names.map((name) => ({
    name,
    command: (input) => [process.execPath, join(peersFolder, 'run.mjs'), name, input],
  }));
}

function ofPython(name: string, task: string, module: string): Peer[] {
  const python = pythonWith(module);
  if (python === undefined) {
    console.log(`\n${name}: not installed (PyPI: ${module}; NEWSCTL_PYTHON names the Python that has it)`);
    return [];
  }
  return [{ name, command: (input) => [python, join(peersFolder, 'run.py'), task, input] }];
}

function stanford(): Peer[] {
  const jars = jarsFolder();
  if (jars === undefined) {
    console.log(
      '\nStanford NER: not installed (Maven: stanford-corenlp with its models; NEWSCTL_JARS names the folder)',
    );
    return [];
  }
  const java = ['java', '-XX:+UseSerialGC', '-cp', `${jars}/*`, join(peersFolder, 'StanfordNer.java')];
  return [{ name: 'Stanford NER, 3 classes', command: (input) => [...java, input] }];
}

export function entities(): void {
  compare(
    'entities',
    [
      own('newsctl entities', 'entities'),
      own('newsctl entities --no-clean', 'entities', '--no-clean'),
      ...ofNode('wink-nlp', 'compromise'),
      ...ofPython('spaCy, en_core_web_sm', 'spacy', 'spacy'),
      ...stanford(),
    ],
    jsonLines,
    articles,
  );
}

export function summaries(): void {
  compare(
    'summaries of three sentences',
    [
      own('newsctl summarize', 'summarize'),
      own('newsctl summarize --no-clean', 'summarize', '--no-clean'),
      ...ofNode('lexrank', 'ts-textrank'),
      ...ofPython('sumy, LexRank', 'sumy', 'sumy'),
    ],
    jsonLines,
    articles,
  );
}

export function pages(): void {
  compare(
    'saved web pages',
    [own('newsctl extract', 'extract'), ...ofPython('trafilatura', 'trafilatura', 'trafilatura')],
    htmlFiles,
    pageCount,
  );
}

/**
 * What a process takes for one article is its start; what more it takes for all of them is the work. CPU time, so that
 * neither another core nor a busy machine changes who wins; a JVM's compiler and collector count too.
 */
function compare(title: string, peers: readonly Peer[], input: (count: number) => string, count: number): void {
  const [one, all] = [input(1), input(count)];
  const megabytes = (bytesOf(all) - bytesOf(one)) / 1e6;
  const runs = (path: string): Run[] => peers.map(({ name, command }) => ({ name, command: command(path) }));
  const starts = measure(runs(one));
  const wholes = measure(runs(all));
  const work = wholes.map(({ cpuSeconds }, i) => Math.max(cpuSeconds - starts[i]!.cpuSeconds, 0.001));
  table(
    `${title}: ${count} of them, ${megabytes.toFixed(1)} MB, one core`,
    ['', 'start s', 'work s', 'articles/s', 'MB/s', 'time ÷ newsctl', 'MB'],
    wholes.map(({ name, megabytes: peak }, i) => [
      name,
      figure(starts[i]!.cpuSeconds),
      figure(work[i]!),
      figure((count - 1) / work[i]!),
      figure(megabytes / work[i]!),
      figure(work[i]! / work[0]!),
      peak.toFixed(0),
    ]),
  );
}

function bytesOf(path: string): number {
  const stats = statSync(path);
  if (!stats.isDirectory()) return stats.size;
  return readdirSync(path).reduce((sum, name) => sum + statSync(join(path, name)).size, 0);
}
