/** The edge: the one place that knows the process. Parses, runs, and turns whatever happens into an exit code. */
import { CommanderError } from 'commander';
import { exitCode, NewsctlError } from '../errors.ts';
import { openOutput } from './descriptor.ts';
import type { Io, OutputStream } from './io.ts';
import { createProgram } from './program.ts';
import { readFileSync } from 'node:fs';
import { packageRoot } from '../package-root.ts';

function version(): string {
  const file = readFileSync(new URL('package.json', packageRoot), 'utf8');
  return (JSON.parse(file) as { version: string }).version;
}

/** Runs the command line `io.argv`; resolves to the exit code. */
export async function main(io: Io): Promise<number> {
  let code: number = exitCode.done;
  const program = createProgram(io, version(), (result) => (code = result));
  if (io.argv.length === 0) {
    program.outputHelp();
    return exitCode.done;
  }
  try {
    await program.parseAsync(io.argv, { from: 'user' });
    return code;
  } catch (cause) {
    if (cause instanceof CommanderError) {
      if (cause.exitCode === 0 || cause.code === 'commander.help') return exitCode.done;
      const { usageLine } = await import('./usage-error.ts');
      io.stderr.write(`${usageLine(cause.message, io.argv, program)}\n`);
      return exitCode.failed;
    }
    if (cause instanceof NewsctlError) {
      const { problemLine } = await import('../view/problem.ts');
      io.stderr.write(`${problemLine(cause.problem)}\n`);
      return exitCode.failed;
    }
    return await fault(io, cause);
  }
}

/** A fault of ours: one line, and the stack for those who ask. */
async function fault(io: Io, cause: unknown): Promise<number> {
  const { printable } = await import('../view/terminal/sanitize.ts');
  const message = cause instanceof Error ? cause.message : String(cause);
  const line = `newsctl: a fault of newsctl: ${message} (please report it; NEWSCTL_DEBUG=1 shows where it happened)`;
  io.stderr.write(`${printable(line)}\n`);
  if (io.env['NEWSCTL_DEBUG'] && cause instanceof Error)
    io.stderr.write(`${printable(cause.stack ?? '', { newlines: 'keep' })}\n`);
  return exitCode.failed;
}

/** Runs the command that the process was started with; called by `bin`. */
export function run(): void {
  let lost = false;
  let stdout: OutputStream | undefined;
  let stderr: OutputStream | undefined;
  // Opening a stream costs time; most runs look at one of the three.
  const io: Io = {
    argv: process.argv.slice(2),
    env: process.env,
    get stdin() {
      return process.stdin;
    },
    get stdout() {
      return (stdout ??= listenTo(openOutput(1, () => process.stdout)));
    },
    get stderr() {
      return (stderr ??= ignoring(openOutput(2, () => process.stderr)));
    },
  };
  // Commands that print articles listen for themselves; this is for help, schemas and completion scripts.
  const listenTo = (stream: OutputStream): OutputStream => {
    stream.on('error', (cause) => {
      if (cause.code === 'EPIPE' || lost || stream.listenerCount('error') > 1) return;
      lost = true;
      void Promise.all([import('../view/problem.ts'), import('./output.ts')]).then(
        ([{ problemLine }, { unwritable }]) =>
          io.stderr.write(`${problemLine(unwritable(cause, 'standard output').problem)}\n`),
      );
      process.exitCode = exitCode.failed;
    });
    return stream;
  };
  // Nobody is left to tell.
  const ignoring = (stream: OutputStream): OutputStream => {
    stream.on('error', () => undefined);
    return stream;
  };
  void main(io).then((code) => {
    process.exitCode = lost ? exitCode.failed : code;
  });
}
