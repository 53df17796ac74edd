/** Articles a second on one core, beside the peers that do comparable work. */
import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { hasPeers, howToInstallPeers, peerCommand, peersFolder } from '../peers.ts';
import { htmlFiles, jsonLines } from './corpus.ts';
import { figure, jarsFolder, measure, newsctl, pythonWith, table, type Run } from './tools.ts';

/** So many that compiling, which ends some time, isn't most of the work. */
const articles = 1500;
/** For those that take a minute and more for all: their rates are compared, and they are warm after seconds as well. */
const fewArticles = 150;
const pageCount = 100;

/** A command that reads the file or folder that it is given, with so many articles in it. */
interface Peer {
  readonly name: string;
  readonly count: number;
  readonly command: (input: string) => readonly string[];
}

const own = (name: string, count: number, ...rest: string[]): Peer => ({
  name,
  count,
  command: (input) => newsctl(...rest, '-j', '1', '-f', 'ndjson', input),
});

function ofNode(count: number, ...names: string[]): Peer[] {
  if (!hasPeers) {
    console.log(`\n${names.join(', ')}: not installed (\`${howToInstallPeers}\`)`);
    return [];
  }
  return names.map((name) => ({
    name,
    count,
    command: (input) => peerCommand(name, input),
  }));
}

function ofPython(count: number, name: string, task: string, module: string): Peer[] {
  const python = pythonWith(module);
  if (python === undefined) {
    console.log(`\n${name}: not installed (PyPI: ${module}; NEWSCTL_PYTHON names the Python that has it)`);
    return [];
  }
  return [{ name, count, command: (input) => [python, join(peersFolder, 'run.py'), task, input] }];
}

function stanford(count: number): Peer[] {
  const jars = jarsFolder();
  if (jars === undefined) {
    console.log(
      '\nStanford NER: not installed (Maven: stanford-corenlp with its models; NEWSCTL_JARS names the folder)',
    );
    return [];
  }
  const java = ['java', '-XX:+UseSerialGC', '-cp', `${jars}/*`, join(peersFolder, 'StanfordNer.java')];
  return [{ name: 'Stanford NER, 3 classes', count, command: (input) => [...java, input] }];
}

export function entities(): void {
  compare(
    'entities',
    [
      own('newsctl entities', articles, 'entities'),
      own('newsctl entities --no-clean', articles, 'entities', '--no-clean'),
      ...ofNode(articles, 'wink-nlp'),
      ...ofNode(fewArticles, 'compromise'),
      ...ofPython(fewArticles, 'spaCy, en_core_web_sm', 'spacy', 'spacy'),
      ...stanford(fewArticles),
    ],
    jsonLines,
  );
}

export function summaries(): void {
  compare(
    'summaries of three sentences',
    [
      own('newsctl summarize', articles, 'summarize'),
      own('newsctl summarize --no-clean', articles, 'summarize', '--no-clean'),
      ...ofNode(articles, 'lexrank', 'ts-textrank'),
      ...ofPython(fewArticles, 'sumy, LexRank', 'sumy', 'sumy'),
    ],
    jsonLines,
  );
}

export function pages(): void {
  compare(
    'saved web pages',
    [own('newsctl extract', pageCount, 'extract'), ...ofPython(pageCount, 'trafilatura', 'trafilatura', 'trafilatura')],
    htmlFiles,
  );
}

/**
 * What a process takes for one article is its start; what more it takes for all of them is the work. CPU time, so that
 * neither another core nor a busy machine changes who wins; a JVM's compiler and collector count too, as V8's do. By
 * the clock those work on another core beside the program. Times are held against newsctl's for as many bytes.
 */
function compare(title: string, peers: readonly Peer[], input: (count: number) => string): void {
  const one = input(1);
  const runs = (path: (peer: Peer) => string): Run[] =>
    peers.map((peer) => ({ name: peer.name, command: peer.command(path(peer)) }));
  const starts = measure(runs(() => one));
  const wholes = measure(runs(({ count }) => input(count)));
  const work = peers.map(({ count }, i) => {
    const megabytes = (bytesOf(input(count)) - bytesOf(one)) / 1e6;
    const cpu = Math.max(wholes[i]!.cpuSeconds - starts[i]!.cpuSeconds, 0.001);
    const wall = Math.max(wholes[i]!.seconds - starts[i]!.seconds, 0.001);
    return { cpu, wall, megabytes, cpuPerMegabyte: cpu / megabytes, wallPerMegabyte: wall / megabytes };
  });
  table(
    `${title}, one at a time`,
    ['', 'start s', 'articles', 'CPU s', 'wall s', 'articles/s', 'MB/s', 'CPU ÷ newsctl', 'wall ÷ newsctl', 'peak MB'],
    peers.map(({ name, count }, i) => {
      const { cpu, wall, megabytes, cpuPerMegabyte, wallPerMegabyte } = work[i]!;
      return [
        name,
        figure(starts[i]!.cpuSeconds),
        String(count),
        figure(cpu),
        figure(wall),
        figure((count - 1) / cpu),
        figure(megabytes / cpu),
        figure(cpuPerMegabyte / work[0]!.cpuPerMegabyte),
        figure(wallPerMegabyte / work[0]!.wallPerMegabyte),
        wholes[i]!.megabytes.toFixed(0),
      ];
    }),
  );
}

function bytesOf(path: string): number {
  const stats = statSync(path);
  if (!stats.isDirectory()) return stats.size;
  return readdirSync(path).reduce((sum, name) => sum + statSync(join(path, name)).size, 0);
}
