/** Tokens a second of whole runs, the start counted too, by how long they are: V8's compilers take most of the first seconds. */
import { segment } from '../../src/text/segmentation.ts';
import { readJsonLines } from '../corpora.ts';
import { hasPeers, peerCommand } from '../peers.ts';
import { jsonLines } from './corpus.ts';
import { figure, measure, newsctl, onOneCore, table, type Run } from './tools.ts';

const lengths = [1500, 4000, 10_000, 40_000];
const names = ['newsctl entities', 'newsctl summarize', ...(hasPeers ? ['wink-nlp', 'ts-textrank'] : [])];

function commandOf(name: string, input: string): readonly string[] {
  const [program, ...rest] = name.split(' ');
  if (program === 'newsctl') return newsctl(...rest, '-j', '1', '-f', 'ndjson', input);
  return peerCommand(name, input);
}

/** One thread, with V8's own threads on other cores and on one core with it. One round after the first: it takes minutes. */
export function rate(): void {
  const rows = lengths.map((count) => {
    const input = jsonLines(count);
    const tokens = tokensOf(input);
    const runs = names.flatMap((name): Run[] => {
      const command = commandOf(name, input);
      return [
        { name, command },
        { name, command: [...onOneCore, ...command] },
      ];
    });
    const seconds = measure(runs, 1).map((one) => one.seconds);
    return [
      `${count.toLocaleString('en')} articles`,
      tokens.toLocaleString('en'),
      ...seconds.map((one, k) => (k % 2 === 1 && onOneCore.length === 0 ? '-' : figure(tokens / 1000 / one))),
    ];
  });
  const columns = names.flatMap((name) => [name, 'one core']);
  table('Thousands of tokens a second', ['', 'tokens', ...columns], rows);
}

function tokensOf(path: string): number {
  return readJsonLines<{ text: string }>(path)!.reduce((sum, { text }) => sum + segment(text).tokens.length, 0);
}
