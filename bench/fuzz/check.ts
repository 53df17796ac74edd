/** Runs the built command over a folder of inputs and says what it may not do. */
import { spawnSync } from 'node:child_process';

/** Every command and view; the first word of a fault says which. */
export const commands: readonly (readonly string[])[] = [
  ['summarize', '-f', 'ndjson', '--errors', 'inline', '--with-text', '-j', '1'],
  ['entities', '-f', 'ndjson', '--errors', 'inline', '--with-text', '-j', '1'],
  ['extract', '-f', 'ndjson', '--errors', 'inline', '-j', '2'],
  ['links', '-f', 'ndjson', '--errors', 'inline', '-j', '1'],
  ['entities', '-f', 'ndjson', '--errors', 'inline', '--with-text', '--no-clean', '-j', '2'],
  ['summarize', '-j', '1'],
  ['entities', '--mentions', '-j', '1'],
  ['read', '--no-pager', '--summary'],
  ['extract', '--metadata', '-f', 'markdown', '-j', '1'],
  ['links', '--chain', '-j', '1'],
  ['summarize', '--explain', '-q', 'the bridge in France', '-w', '40', '-j', '1'],
  ['entities', '-f', 'csv', '-j', '1'],
  ['extract', '--metadata', '-j', '1'],
  ['links', '-f', 'mermaid', '-j', '1'],
  ['summarize', '--together', '-f', 'markdown', '-j', '1'],
  ['entities', '--json', '-j', '2'],
  ['links', '--check', '-j', '1'],
  ['entities', '--by-article', '--explain', '-j', '1'],
  ['links', '-f', 'dot', '-j', '1'],
  ['summarize', '--json', '--ratio', '0.2', '-j', '1'],
];

/** What is wrong with a run over `folder`; undefined if nothing is. */
export function checkRun(bin: string, command: readonly string[], folder: string, limitMs: number): string | undefined {
  const { NEWSCTL_DEBUG: _, ...env } = process.env;
  const run = spawnSync(process.execPath, [bin, ...command, folder], {
    timeout: limitMs,
    killSignal: 'SIGKILL',
    maxBuffer: 1 << 29,
    env: { ...env, NO_COLOR: '1' },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const stderr = run.stderr.toString();
  if (run.signal !== null) return `ended by ${run.signal} after ${limitMs} ms at most${lastLine(stderr)}`;
  if (run.status !== 0 && run.status !== 1 && run.status !== 2) return `exit code ${run.status}${lastLine(stderr)}`;
  const fault = /^.*(?:a fault of newsctl|please report it|the thread that read it died|^ {4}at |Warning:).*$/m.exec(
    stderr,
  );
  if (fault !== null) return `stderr: ${fault[0]}`;
  const stdout = run.stdout.toString();
  return rawControl(stderr, 'stderr') ?? rawControl(stdout, 'stdout') ?? wrongRecords(command, stdout);
}

function lastLine(stderr: string): string {
  const last = stderr.trim().split('\n').at(-1) ?? '';
  return last === '' ? '' : `: ${last}`;
}

/** Control codes but newline, and tab in data; overrides and isolates of direction. */
function rawControl(text: string, where: string): string | undefined {
  // oxlint-disable-next-line no-control-regex -- they are what is looked for
  const found = /[\0-\x08\x0B-\x1F\x7F-\x9F\u202A-\u202E\u2066-\u2069]/.exec(text);
  if (found === null) return undefined;
  const code = found[0].codePointAt(0)!.toString(16).padStart(4, '0');
  return `${where}: U+${code} after ${JSON.stringify(text.slice(Math.max(0, found.index - 60), found.index))}`;
}

interface Reported {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly in?: 'title';
}

interface AnyRecord {
  readonly type: string;
  readonly id?: string;
  readonly title?: string;
  readonly text?: string;
  readonly code?: string;
  readonly message?: string;
  readonly sentences?: readonly Reported[];
  readonly people?: readonly { readonly mentions?: readonly Reported[] }[];
  readonly countries?: readonly { readonly mentions?: readonly Reported[] }[];
}

function wrongRecords(command: readonly string[], stdout: string): string | undefined {
  const isArray = command.includes('--json');
  if (!isArray && !command.includes('ndjson')) return undefined;
  let records: AnyRecord[];
  try {
    records = isArray
      ? (JSON.parse(stdout) as AnyRecord[])
      : stdout
          .split('\n')
          .slice(0, -1)
          .map((line) => JSON.parse(line) as AnyRecord);
  } catch (cause) {
    return `stdout is no JSON: ${String(cause)}`;
  }
  for (const record of records) {
    if (record.code === 'internal' || record.code === 'worker-died') return `${record.id}: ${record.message}`;
    const wrong = spansOf(record).find(
      ({ start, end, text, in: place }) => (place === 'title' ? record.title : record.text)?.slice(start, end) !== text,
    );
    if (command.includes('--with-text') && wrong !== undefined)
      return `${record.id}: ${JSON.stringify(wrong)} is not what stands there`;
  }
  return undefined;
}

function spansOf({ sentences = [], people = [], countries = [] }: AnyRecord): Reported[] {
  return [...sentences, ...[...people, ...countries].flatMap(({ mentions = [] }) => mentions)];
}
