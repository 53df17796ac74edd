/** Runs shell commands as users type them, in the repository's root, with `newsctl` being the built bin. */
import { execFile } from 'node:child_process';
import { mkdtempSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const root = fileURLToPath(new URL('..', import.meta.url));

export interface Printed {
  readonly stdout: string;
  readonly stderr: string;
  readonly status: number;
}

export interface Shell {
  /** A folder that goes with the shell; `$SCRATCH` to the commands. */
  readonly scratch: string;
  run(command: string): Promise<Printed>;
  close(): void;
}

/** A shell without a terminal, colours or a width of its own; paths of this machine are taken out of what it prints. */
export function openShell(): Shell {
  const scratch = mkdtempSync(join(tmpdir(), 'newsctl-'));
  const path = mkdtempSync(join(tmpdir(), 'newsctl-bin-'));
  symlinkSync(join(root, 'bin/newsctl.cjs'), join(path, 'newsctl'));
  const { NO_COLOR: _, FORCE_COLOR: __, COLUMNS: ___, ...inherited } = process.env;
  const env = { ...inherited, LC_ALL: 'C.UTF-8', PATH: `${path}:${inherited['PATH']}`, SCRATCH: scratch };
  const hide = (text: string): string => text.replaceAll(scratch, 'SCRATCH').replaceAll(root, 'ROOT/');
  return {
    scratch,
    run(command) {
      return new Promise((resolve) => {
        const child = execFile(
          'bash',
          ['-c', `set -o pipefail\n${command}`],
          { cwd: root, env, maxBuffer: 1 << 26 },
          (error, stdout, stderr) =>
            resolve({ stdout: hide(stdout), stderr: hide(stderr), status: error ? Number(error.code) : 0 }),
        );
        child.stdin?.end();
      });
    },
    close() {
      for (const folder of [scratch, path]) rmSync(folder, { recursive: true, force: true });
    },
  };
}
