/** The completion scripts in the real shells, where they are installed. */
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { openShell } from '../shell.ts';

const shell = openShell();
afterAll(() => shell.close());

const installed = (name: string): boolean => spawnSync(name, ['--version']).status === 0;

/** What bash offers for a command line that ends at the cursor. */
async function bashOffers(line: string): Promise<string[]> {
  const words = line.split(' ');
  const { stdout } = await shell.run(
    `source <(newsctl completion bash)\nCOMP_WORDS=(${words.map((word) => `'${word}'`).join(' ')})\n` +
      `COMP_CWORD=${words.length - 1}\n_newsctl\nprintf '%s\\n' "\${COMPREPLY[@]}"`,
  );
  return stdout.split('\n').filter((offer) => offer !== '');
}

describe('bash', () => {
  test('commands', async () => expect(await bashOffers('newsctl su')).toEqual(['summarize']));
  test('options', async () => expect(await bashOffers('newsctl links --ch')).toEqual(['--chain', '--check']));
  test('values', async () => expect(await bashOffers('newsctl entities --sort pro')).toEqual(['prominence']));
  test('files', async () =>
    expect((await bashOffers('newsctl summarize samples/har')).sort()).toEqual([
      'samples/harbor-1.txt',
      'samples/harbor-2.txt',
    ]));
  test('directories', async () =>
    expect(await bashOffers('newsctl links --within samples/s')).toEqual(['samples/site']));
});

describe.skipIf(!installed('fish'))('fish', () => {
  test.each([
    ['newsctl su', 'summarize'],
    ['newsctl links --ch', '--chain'],
    ['newsctl entities --sort pro', 'prominence'],
  ])('%s', async (line, offer) => {
    const { stdout } = await shell.run(
      `newsctl completion fish > $SCRATCH/newsctl.fish; HOME=$SCRATCH fish -c 'source ${join('$SCRATCH', 'newsctl.fish')}; complete -C "${line}"'`,
    );
    expect(stdout.split('\n').map((row) => row.split('\t')[0])).toContain(offer);
  });
});

describe.skipIf(!installed('zsh'))('zsh', () => {
  test('loads, and knows its commands', async () => {
    const { stdout, stderr, status } = await shell.run(
      `newsctl completion zsh > $SCRATCH/_newsctl; HOME=$SCRATCH zsh -f -c 'fpath=($SCRATCH $fpath); autoload -Uz compinit; compinit -u -d $SCRATCH/dump; print $_comps[newsctl]; autoload +X _newsctl && functions _newsctl | grep -c summarize'`,
    );
    expect(stderr).toBe('');
    expect(stdout.split('\n')[0]).toBe('_newsctl');
    expect(status).toBe(0);
  });
});
