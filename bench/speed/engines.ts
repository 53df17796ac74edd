/**
 * `npm run bench -- engines`: newsctl as a filter under other people's engines. The same articles go through one process,
 * through GNU parallel (on this machine, and as it reaches others), and through Spark's `pipe` on a cluster of two
 * executors; what comes out must be the same records, but for `index`, which counts in the part that a process saw.
 */
import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { peersFolder } from '../peers.ts';
import { newsctl, pythonWith, root, run, scratch } from './tools.ts';

const command = newsctl('entities', '-f', 'ndjson', '--errors', 'inline', '--input-format', 'jsonl', '-j', '1', '-');

/** Whether each engine that is installed gives what one process gives. */
export function engines(): void {
  const file = join(scratch(), 'articles.jsonl');
  writeFileSync(file, articles(600));
  const input = readFileSync(file);
  const single = comparable(run(command, { input, mayFail: true }));
  console.log(`\nUnder other engines: ${single.length} records of one process, and`);

  const parallel = spawnSync('parallel', ['--version'], { encoding: 'utf8' });
  if (parallel.error || !parallel.stdout.startsWith('GNU parallel')) {
    console.log('  GNU parallel: not installed (Debian: `apt-get install parallel`)');
  } else {
    const options = ['--will-cite', '--pipe', '--block', '60k', '-k'];
    report(
      'GNU parallel --pipe',
      single,
      comparable(run(['parallel', ...options, ...command], { input, mayFail: true })),
    );
    // What stands for ssh runs the words behind the machine's name in a shell of its own, as that machine would.
    const ssh = join(scratch(), 'ssh.sh');
    const script = 'while [ "$1" != alpha ] && [ "$1" != beta ]; do shift; done\nshift\n[ "$1" != -- ] || shift\n';
    writeFileSync(ssh, `#!/bin/sh\n${script}exec sh -c "$*"\n`, { mode: 0o755 });
    const machines = ['--ssh', ssh, '--sshlogin', '1/alpha,1/beta'];
    report(
      'GNU parallel --pipe --sshlogin, two machines',
      single,
      comparable(run(['parallel', ...options, ...machines, ...command], { input, mayFail: true })),
    );
  }

  const python = pythonWith('pyspark');
  if (python === undefined) {
    console.log('  Spark: not installed (PyPI: pyspark; NEWSCTL_PYTHON names the Python that has it)');
    return;
  }
  const output = join(scratch(), 'spark');
  const told = run([python, join(peersFolder, 'spark.py'), file, '8', output, ...command], { cwd: root });
  const parts = readdirSync(output)
    .filter((name) => name.startsWith('part-'))
    .sort();
  report(
    `Spark pipe(), ${told.trim().split('\n').at(-1)}`,
    single,
    comparable(parts.map((name) => readFileSync(join(output, name), 'utf8')).join('')),
  );
}

/** Articles made of the samples' paragraphs, a broken line here and there. */
function articles(count: number): string {
  const folder = join(root, 'samples');
  const paragraphs = readdirSync(folder)
    .filter((name) => name.endsWith('.txt'))
    .sort()
    .flatMap((name) => readFileSync(join(folder, name), 'utf8').split(/\n\s*\n/))
    .filter((paragraph) => paragraph.length > 80);
  const lines: string[] = [];
  for (let n = 0; n < count; n++) {
    const text = [0, 1, 2].map((k) => paragraphs[(n * 7 + k * 3) % paragraphs.length]).join('\n\n');
    lines.push(n % 150 === 149 ? `{"id":"${n}","text":` : JSON.stringify({ id: `article ${n}`, text }));
  }
  return `${lines.join('\n')}\n`;
}

function comparable(ndjson: string): string[] {
  return ndjson
    .trimEnd()
    .split('\n')
    .map((line) => JSON.stringify({ ...(JSON.parse(line) as object), index: 0 }));
}

function report(engine: string, single: readonly string[], records: readonly string[]): void {
  const inOrder = records.length === single.length && records.every((record, n) => record === single[n]);
  const sorted = [...single].sort();
  const same = records.length === single.length && [...records].sort().every((record, n) => record === sorted[n]);
  console.log(
    `  ${engine}: ${inOrder ? 'the same, in the same order' : same ? 'the same, in another order' : 'NOT THE SAME'}`,
  );
  if (!same) process.exitCode = 1;
}
