/**
 * `npm run bench`: how fast, beside the peers, in one run on the same articles: start-up of the whole process, articles
 * and megabytes a second, peak memory. Commands are measured in turn, so that a machine that slows down slows them all;
 * figures are medians, and what counts is their ratio. Peers are installed by `npm ci --prefix bench/peers`.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { packageRoot } from '../src/package-root.ts';

const root = fileURLToPath(packageRoot);
const bin = join(root, 'bin/newsctl.cjs');
const corpora = process.env['NEWSCTL_CORPORA'] ?? join(root, '../shared/corpora');
const peers = join(root, 'bench/peers');
const scratch = mkdtempSync(join(tmpdir(), 'newsctl-bench-'));

interface Run {
  readonly name: string;
  readonly command: readonly string[];
}

interface Measured extends Run {
  readonly seconds: number;
  readonly megabytes: number;
}

/** Wall-clock seconds and peak memory (the system's own accounting) of a whole process. */
function once(command: readonly string[]): { seconds: number } {
  const started = performance.now();
  const result = spawnSync('/usr/bin/env', ['bash', '-c', '"$@" >/dev/null 2>&1', 'bash', ...command], {
    cwd: scratch,
  });
  const seconds = (performance.now() - started) / 1000;
  if (result.status !== 0) throw new Error(`${command.join(' ')} ended with ${result.status}`);
  return { seconds };
}

/** Peak resident memory of a Node process in megabytes, as it reports it when it ends. */
function peakMemory(command: readonly string[]): number {
  const [program, ...rest] = command;
  if (program !== process.execPath) return Number.NaN;
  const file = join(scratch, 'peak');
  const hook = join(scratch, 'peak.cjs');
  writeFileSync(
    hook,
    `process.on('exit',()=>require('fs').writeFileSync(${JSON.stringify(file)},String(process.resourceUsage().maxRSS)))`,
  );
  spawnSync(program, ['--require', hook, ...rest], { cwd: scratch, stdio: 'ignore' });
  return Number(readFileSync(file, 'utf8')) / 1024;
}

const median = (values: number[]): number => values.sort((a, b) => a - b)[values.length >> 1]!;

/** Every command in turn, `rounds` times after one that isn't counted. */
function measure(runs: readonly Run[], rounds: number): Measured[] {
  const times = runs.map((): number[] => []);
  for (let round = 0; round <= rounds; round++) {
    runs.forEach((run, i) => {
      const { seconds } = once(run.command);
      if (round > 0) times[i]!.push(seconds);
    });
  }
  return runs.map((run, i) => ({ ...run, seconds: median(times[i]!), megabytes: peakMemory(run.command) }));
}

/** Articles as JSON Lines, some thousand of them, from the corpora; the same for everyone. */
function makeCorpus(path: string): { articles: number; bytes: number } {
  const lines: string[] = [];
  for (const name of ['llm_news.jsonl.gz', 'cnn.jsonl.gz', 'bbc.jsonl.gz']) {
    const text = gunzipSync(readFileSync(join(corpora, 'summaries', name))).toString('utf8');
    for (const line of text.split('\n')) {
      if (line === '') continue;
      const { id, text: body } = JSON.parse(line) as { id: string; text: string };
      lines.push(JSON.stringify({ id, text: body }));
    }
  }
  const all = `${lines.join('\n')}\n`;
  writeFileSync(path, all);
  return { articles: lines.length, bytes: Buffer.byteLength(all) };
}

const node = process.execPath;
const newsctl = (...rest: string[]): string[] => [node, bin, ...rest];

function startUp(): void {
  const article = join(scratch, 'article.txt');
  const paragraph = readFileSync(join(root, 'samples/harbor-1.txt'), 'utf8');
  writeFileSync(article, paragraph.repeat(Math.max(1, Math.round(700 / paragraph.split(/\s+/).length))));
  const rows = measure(
    [
      { name: 'node -e 0', command: [node, '-e', '0'] },
      { name: 'newsctl --version', command: newsctl('--version') },
      { name: 'newsctl summarize', command: newsctl('summarize', article) },
      { name: 'newsctl entities', command: newsctl('entities', article) },
    ],
    15,
  );
  console.log('\nStart-up: the whole process, one article of some 700 words');
  for (const row of rows) {
    console.log(
      `  ${row.name.padEnd(20)} ${(row.seconds * 1000).toFixed(0).padStart(5)} ms  ${(row.seconds / rows[0]!.seconds).toFixed(2)} × node  ${row.megabytes.toFixed(0).padStart(4)} MB`,
    );
  }
}

function throughput(): void {
  const file = join(scratch, 'articles.jsonl');
  const { articles, bytes } = makeCorpus(file);
  const peer = (name: string, task: string): Run[] => {
    const installed = existsSync(join(peers, 'node_modules'));
    return installed ? [{ name, command: [node, join(peers, 'run.mjs'), name, task, file] }] : [];
  };
  for (const [task, names] of [
    ['entities', ['wink-nlp', 'compromise']],
    ['summarize', ['lexrank', 'ts-textrank']],
  ] as const) {
    const rows = measure(
      [
        { name: 'newsctl, one thread', command: newsctl(task, '-j', '1', '-f', 'ndjson', '--no-clean', file) },
        { name: 'newsctl, two threads', command: newsctl(task, '-j', '2', '-f', 'ndjson', '--no-clean', file) },
        ...names.flatMap((name) => peer(name, task)),
      ],
      3,
    );
    console.log(`\n${task}: ${articles} articles, ${(bytes / 1e6).toFixed(1)} MB of JSON Lines`);
    for (const row of rows) {
      console.log(
        `  ${row.name.padEnd(20)} ${row.seconds.toFixed(2).padStart(7)} s  ${(articles / row.seconds).toFixed(0).padStart(6)} articles/s  ` +
          `${(bytes / 1e6 / row.seconds).toFixed(2).padStart(6)} MB/s  ${(row.seconds / rows[0]!.seconds).toFixed(2).padStart(6)} ×  ${row.megabytes.toFixed(0).padStart(5)} MB`,
      );
    }
  }
}

try {
  startUp();
  if (existsSync(corpora)) throughput();
  else console.log(`\nno corpora at ${corpora}: set NEWSCTL_CORPORA to their folder to measure throughput`);
} finally {
  rmSync(scratch, { recursive: true, force: true });
}
