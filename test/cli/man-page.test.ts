/** The manual page holds what the help holds, and groff, where it is installed, has nothing to say against it. */
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { root } from '../shell.ts';

const page = readFileSync(join(root, 'dist/newsctl.1'), 'utf8');
const help = (command: string): string => readFileSync(join(root, 'test/cases', `help--${command}`, 'stdout'), 'utf8');

test('every command and each of its options is in it, and each option once a command', () => {
  for (const command of ['summarize', 'entities', 'links', 'read', 'extract']) {
    expect(page).toContain(`\n.SH NEWSCTL ${command.toUpperCase()}\n`);
    const options = [...help(command).matchAll(/^ {2}(-\S.*?)(?: {2}|$)/gm)].map(([, flags]) => flags!);
    expect(options.length).toBeGreaterThan(5);
    for (const flags of options.filter((flag) => flag !== '-h, --help')) {
      expect(page).toContain(`\n.B ${flags.replaceAll('-', '\\-')}\n`);
    }
  }
  expect(page.match(/^\.B \\-\\-max\\-size /gm)).toHaveLength(1);
});

test.skipIf(spawnSync('groff', ['--version']).status !== 0)('groff prints it without a warning', () => {
  const { stdout, stderr } = spawnSync('groff', ['-man', '-Tutf8', '-ww', join(root, 'dist/newsctl.1')], {
    encoding: 'utf8',
  });
  expect(stderr).toBe('');
  expect(stdout).toContain('previous ← this → next');
});
