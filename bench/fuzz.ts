/**
 * `npm run fuzz -- --seconds N [--seed S] [--only I]`: feeds the built command with mutated files of every format, many a
 * process, every command and view in turn. It may end with 0, 1 or 2 and say what is wrong with a file; it may not crash, hang,
 * write control codes or report what isn't there. What fails is narrowed to one file and kept in `.bench/fuzz`.
 */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { packageRoot } from '../src/package-root.ts';
import { corporaFolder } from './corpora.ts';
import { checkRun, commands } from './fuzz/check.ts';
import { makeInput, type Input } from './fuzz/mutate.ts';
import { loadSeeds } from './fuzz/seeds.ts';

const root = fileURLToPath(packageRoot);
const bin = join(root, 'bin/newsctl.cjs');
/** Many, so that a process spends its time on inputs, with compiled code, and not on its start. */
const batch = 800;
/** Generous on a busy machine: a batch takes three to ten seconds. */
const batchLimitMs = 300_000;
const fileLimitMs = 15_000;
const mostFailures = 20;

const { values } = parseArgs({
  options: { seconds: { type: 'string' }, seed: { type: 'string' }, only: { type: 'string' } },
});
const seed = Number(values.seed ?? Date.now() % 1_000_000);
const seeds = loadSeeds(join(root, 'samples'), corporaFolder);
const kept = join(root, '.bench/fuzz');

/** Runs one command over some inputs, in a folder of their own. */
function fails(command: readonly string[], inputs: readonly Input[], limitMs: number): string | undefined {
  const folder = mkdtempSync(join(tmpdir(), 'newsctl-fuzz-'));
  try {
    for (const { name, bytes } of inputs) writeFileSync(join(folder, name), bytes);
    return checkRun(bin, command, folder, limitMs);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Halves a failing batch until one file is left that fails alone; the whole batch where none does. */
function narrow(command: readonly string[], inputs: readonly Input[]): readonly Input[] {
  if (inputs.length === 1) return inputs;
  const middle = inputs.length >> 1;
  for (const half of [inputs.slice(0, middle), inputs.slice(middle)]) {
    if (fails(command, half, Math.max(fileLimitMs, (batchLimitMs * half.length) / batch)) !== undefined)
      return narrow(command, half);
  }
  return inputs;
}

let done = 0;
let failures = 0;
const started = performance.now();
const until = started + Number(values.seconds ?? 60) * 1000;
const [first, last] = values.only === undefined ? [0, Infinity] : [Number(values.only), Number(values.only)];
console.log(`seed ${seed}, ${seeds.length} files to mutate`);
for (let index = first; index <= last && performance.now() < until && failures < mostFailures; index += batch) {
  const count = Math.min(batch, last - index + 1);
  const inputs = Array.from({ length: count }, (_, at) => makeInput(seeds, seed, index + at));
  const turn = values.only === undefined ? [commands[(index / batch) % commands.length]!] : commands;
  for (const command of turn) {
    const wrong = fails(command, inputs, batchLimitMs);
    if (wrong === undefined) continue;
    failures++;
    const culprits = narrow(command, inputs);
    const [culprit] = culprits as [Input];
    const what = culprits.length === 1 ? fails(command, culprits, fileLimitMs) : wrong;
    mkdirSync(kept, { recursive: true });
    const name = `${seed}-${culprit.name.replace(/[^\w.]+/g, '_')}`;
    writeFileSync(join(kept, name), culprit.bytes);
    console.log(
      `FAILED ${command.join(' ')}\n  ${culprits.length === 1 ? `--seed ${seed} --only ${parseInt(culprit.name, 10)}, kept as .bench/fuzz/${name}` : `${culprits.length} files together from ${culprit.name}, seed ${seed}`}\n  ${what ?? wrong}`,
    );
  }
  done += count;
  if ((index / batch) % 5 === 4) {
    const seconds = (performance.now() - started) / 1000;
    console.log(`${done} inputs, ${failures} failures, ${(done / seconds).toFixed(0)} a second`);
  }
}
console.log(`${done} mutated inputs, ${failures} failures, seed ${seed}`);
process.exitCode = failures > 0 ? 1 : 0;
