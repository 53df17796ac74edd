/** The completion scripts in the real shells, where they and tmux are installed: what is typed, and what Tab makes of it. */
import { spawnSync } from 'node:child_process';
import { afterEach, describe, expect, test } from 'vitest';
import { hasTmux, openTerminal, type Terminal } from '../tmux.ts';

const shells = {
  bash: { start: ['bash', '--norc', '--noprofile'], load: 'source <(newsctl completion bash)' },
  zsh: {
    start: ['zsh', '-f'],
    load: 'newsctl completion zsh > $SCRATCH/_newsctl; fpath=($SCRATCH $fpath); autoload -Uz compinit; compinit -u -d $SCRATCH/dump',
  },
  fish: { start: ['fish', '--no-config'], load: 'newsctl completion fish | source' },
} as const;

const lines = [
  ['newsctl summ', 'newsctl summarize'],
  ['newsctl links --cha', 'newsctl links --chain'],
  ['newsctl entities --sort pro', 'newsctl entities --sort prominence'],
  ['newsctl entities -f merm', 'newsctl entities -f mermaid'],
  ['newsctl entities --format=merm', 'newsctl entities --format=mermaid'],
  ['newsctl schema ent', 'newsctl schema entities'],
  ['newsctl help sch', 'newsctl help schema'],
  ['newsctl summarize samples/mus', 'newsctl summarize samples/museum.txt'],
  ['newsctl links --within samples/si', 'newsctl links --within samples/site/'],
] as const;

const isInstalled = (shell: string): boolean => hasTmux && spawnSync(shell, ['--version']).status === 0;

let terminal: Terminal | undefined;
afterEach(() => {
  terminal?.close();
  terminal = undefined;
});

describe.each(Object.entries(shells))('%s', { timeout: 240_000 }, (name, { start, load }) => {
  test.skipIf(!isInstalled(name))('completes commands, options, values, files and folders', async () => {
    terminal = openTerminal(120, 30, start);
    // With the two parts apart, the word is seen only once the line has run.
    terminal.type(`${load}; echo is'' 'loaded'`, 'Enter');
    await terminal.see(/^is loaded/m);
    for (const [typed, completed] of lines) {
      terminal.type(typed, 'Tab');
      expect(await terminal.see(completed)).toContain(completed);
      terminal.type('C-c');
    }
  });
});
