/** A real terminal with a shell in it, held by tmux: keys go in, the screen is looked at. */
import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { root } from './shell.ts';

export const hasTmux = spawnSync('tmux', ['-V']).status === 0;

export interface Terminal {
  /** A folder that goes with the terminal; `$SCRATCH` in it. */
  readonly scratch: string;
  /** Keys as tmux names them (`Enter`, `C-z`), or text. */
  type(...keys: string[]): void;
  /** Waits until the screen shows it, and gives the screen. */
  see(what: string | RegExp): Promise<string>;
  /** Waits until the screen no longer shows it, and gives the screen. */
  seeGone(what: string | RegExp): Promise<string>;
  /** The screen with its colours. */
  colored(): string;
  resize(columns: number, rows: number): void;
  /** Whether the program has the alternate screen, and whether the cursor is seen. */
  modes(): { readonly alternate: boolean; readonly cursor: boolean };
  close(): void;
}

const pollMs = 50;
/** For a busy machine; what is waited for is usually there at once. */
const patienceMs = 40_000;

const bash = ['bash', '--norc', '--noprofile'];

/** A shell with the prompt `$ ` in the repository's root, with `newsctl` being the built bin. */
export function openTerminal(columns: number, rows: number, shell: readonly string[] = bash): Terminal {
  const scratch = mkdtempSync(join(tmpdir(), 'newsctl-tmux-'));
  symlinkSync(join(root, 'bin/newsctl.cjs'), join(scratch, 'newsctl'));
  const server = ['-u', '-S', join(scratch, 'socket'), '-f', '/dev/null'];
  const tmux = (...args: string[]): string => execFileSync('tmux', [...server, ...args], { encoding: 'utf8' });
  const { NO_COLOR: _, FORCE_COLOR: __, COLUMNS: ___, TMUX: ____, CI: _____, ...inherited } = process.env;
  const env = { ...inherited, LC_ALL: 'C.UTF-8', PATH: `${scratch}:${inherited['PATH']}`, SCRATCH: scratch, PS1: '$ ' };
  const size = ['-x', `${columns}`, '-y', `${rows}`];
  execFileSync('tmux', [...server, 'new-session', '-d', ...size, '-c', root, ...shell], { env });
  const screen = (): string => tmux('capture-pane', '-p');
  const until = async (isDone: (shown: string) => boolean, wanted: string): Promise<string> => {
    let shown = '';
    for (let waited = 0; waited < patienceMs; waited += pollMs) {
      shown = screen();
      if (isDone(shown)) return shown;
      await setTimeout(pollMs);
    }
    throw new Error(`${wanted}; the screen shows\n${shown}`);
  };
  const shows = (shown: string, what: string | RegExp): boolean =>
    typeof what === 'string' ? shown.includes(what) : what.test(shown);
  return {
    scratch,
    type: (...keys) => void tmux('send-keys', ...keys),
    see: (what) => until((shown) => shows(shown, what), `waited for ${what}`),
    seeGone: (what) => until((shown) => !shows(shown, what), `waited for ${what} to go`),
    colored: () => tmux('capture-pane', '-p', '-e'),
    resize: (width, height) => void tmux('resize-window', '-x', `${width}`, '-y', `${height}`),
    modes() {
      const [alternate, cursor] = tmux('display-message', '-p', '#{alternate_on} #{cursor_flag}').trim().split(' ');
      return { alternate: alternate === '1', cursor: cursor === '1' };
    },
    close() {
      tmux('kill-server');
      rmSync(scratch, { recursive: true, force: true });
    },
  };
}
