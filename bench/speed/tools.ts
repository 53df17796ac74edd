/** What the parts of the bench share: the commands, where peers are, runs measured in turn, a table. */
import { spawnSync } from 'node:child_process';
import { closeSync, existsSync, mkdtempSync, openSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { packageRoot } from '../../src/package-root.ts';

export const root: string = fileURLToPath(packageRoot);
/** Runs that count, after one that doesn't. */
const rounds = Number(process.env['NEWSCTL_BENCH_ROUNDS'] ?? 3);

export const newsctl = (...rest: string[]): string[] => [process.execPath, join(root, 'bin/newsctl.cjs'), ...rest];

/** The words before a command that keep it on one core, V8's own threads too; none where the system has no `taskset`. */
export const onOneCore: readonly string[] =
  spawnSync('taskset', ['-c', '0', 'true']).status === 0 ? ['taskset', '-c', '0'] : [];

let folder: string | undefined;
/** A folder for what the bench makes, gone when it ends. */
export function scratch(): string {
  if (folder === undefined) {
    const made = mkdtempSync(join(tmpdir(), 'newsctl-bench-'));
    process.once('exit', () => rmSync(made, { recursive: true, force: true }));
    folder = made;
  }
  return folder;
}

/** The Python that has a package: `NEWSCTL_PYTHON`, else the one on the path; undefined where neither has it. */
export function pythonWith(name: string): string | undefined {
  const python = process.env['NEWSCTL_PYTHON'] ?? 'python3';
  const found = spawnSync(python, ['-c', `import importlib.util as u, sys; sys.exit(u.find_spec("${name}") is None)`]);
  return found.status === 0 ? python : undefined;
}

/** The folder of Stanford CoreNLP's jars, models among them: `NEWSCTL_JARS`. */
export function jarsFolder(): string | undefined {
  const jars = process.env['NEWSCTL_JARS'];
  return jars !== undefined && existsSync(jars) && spawnSync('java', ['-version']).status === 0 ? jars : undefined;
}

/** What a command prints. Throws where it ends with another code than 0, unless it may. */
export function run(
  command: readonly string[],
  options: { input?: Buffer; cwd?: string; mayFail?: boolean } = {},
): string {
  const [program, ...rest] = command;
  const { mayFail = false, ...io } = options;
  const result = spawnSync(program!, rest, { encoding: 'utf8', maxBuffer: 2 ** 30, ...io });
  if (result.error) throw result.error;
  if (result.status !== 0 && !mayFail)
    throw new Error(`${command.join(' ')} ended with ${result.status}: ${result.stderr.slice(-2000)}`);
  return result.stdout;
}

export interface Run {
  readonly name: string;
  readonly command: readonly string[];
  /** A file for its standard input. */
  readonly input?: string;
}

export interface Measured {
  readonly name: string;
  /** By the clock. */
  readonly seconds: number;
  /** User and system time of all threads. */
  readonly cpuSeconds: number;
  /** Peak resident memory; NaN where the system has no `/usr/bin/time`. */
  readonly megabytes: number;
}

/** Runs each command in turn, so that a machine that slows down slows them all; medians, the first round left out. */
export function measure(runs: readonly Run[], times: number = rounds): Measured[] {
  const wall = runs.map((): number[] => []);
  const cpu = runs.map((): number[] => []);
  const megabytes = runs.map(peakMemory);
  for (let round = 0; round < times; round++) {
    runs.forEach((one, i) => {
      const { seconds, cpuSeconds } = once(one);
      wall[i]!.push(seconds);
      cpu[i]!.push(cpuSeconds);
    });
  }
  return runs.map(({ name }, i) => ({
    name,
    seconds: median(wall[i]!),
    cpuSeconds: median(cpu[i]!),
    megabytes: megabytes[i]!,
  }));
}

const median = (values: number[]): number => values.sort((a, b) => a - b)[values.length >> 1]!;

function once({ command, input }: Run): { seconds: number; cpuSeconds: number } {
  const told = shell('TIMEFORMAT="%3R %3U %3S"; time "$@" >/dev/null 2>/dev/null', command, input);
  const [seconds, user, system] = told.trim().split(/\s+/).slice(-3).map(Number);
  return { seconds: seconds!, cpuSeconds: user! + system! };
}

function peakMemory({ command, input }: Run): number {
  if (!existsSync('/usr/bin/time')) {
    shell('"$@" >/dev/null 2>/dev/null', command, input);
    return Number.NaN;
  }
  const file = join(scratch(), 'peak');
  shell(`/usr/bin/time -f %M -o ${file} "$@" >/dev/null 2>/dev/null`, command, input);
  return Number(readFileSync(file, 'utf8').trim().split('\n').at(-1)) / 1024;
}

function shell(script: string, command: readonly string[], input: string | undefined): string {
  const descriptor = input === undefined ? undefined : openSync(input, 'r');
  try {
    const result = spawnSync('bash', ['-c', script, 'bash', ...command], {
      encoding: 'utf8',
      cwd: scratch(),
      stdio: [descriptor ?? 'ignore', 'pipe', 'pipe'],
      // One core each: numeric libraries would take more.
      env: { ...process.env, LC_ALL: 'C', OMP_NUM_THREADS: '1', OPENBLAS_NUM_THREADS: '1', PYTHONUTF8: '1' },
    });
    if (result.status !== 0) throw new Error(`${command.join(' ')} ended with ${result.status}`);
    return result.stderr;
  } finally {
    if (descriptor !== undefined) closeSync(descriptor);
  }
}

/** Prints rows under a title, numbers to the right. */
export function table(title: string, columns: readonly string[], rows: readonly (readonly string[])[]): void {
  const widths = columns.map((column, i) => Math.max(column.length, ...rows.map((row) => row[i]!.length)));
  const line = (cells: readonly string[]): string =>
    cells.map((cell, i) => (i === 0 ? cell.padEnd(widths[i]!) : cell.padStart(widths[i]!))).join('  ');
  console.log(`\n${title}\n  ${[line(columns), ...rows.map(line)].join('\n  ')}`);
}

/** Three digits that count: "0.123", "4.56", "789". */
export function figure(value: number): string {
  if (Number.isNaN(value)) return '-';
  if (value >= 100) return value.toFixed(0);
  return value >= 10 ? value.toFixed(1) : value.toFixed(value >= 1 ? 2 : 3);
}
