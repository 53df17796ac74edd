/**
 * The README is run: every `$` line of its `console` blocks must print what stands below it. `npm run golden` writes what
 * they print.
 */
import { spawnSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { openShell, root } from './shell.ts';

const file = join(root, 'README.md');
const readme = readFileSync(file, 'utf8');
const rewrite = process.env['NEWSCTL_GOLDEN'] === '1';
const shell = openShell();

interface Step {
  readonly command: string;
  readonly output: string;
}

/** The commands of the `console` blocks, each with the lines below it. */
function steps(markdown: string): Step[] {
  return [...markdown.matchAll(/^```console\n([\s\S]*?)^```$/gm)].flatMap(([, block]) =>
    block!
      .split(/^\$ /m)
      .slice(1)
      .map((step) => {
        const end = step.indexOf('\n');
        return { command: step.slice(0, end), output: step.slice(end + 1) };
      }),
  );
}

/** Tools that not every machine has; what needs them is not run there, all else is. */
const missing = ['jq', 'dot'].filter((tool) => spawnSync('which', [tool]).status !== 0);
const lacks = (command: string): boolean => missing.some((tool) => new RegExp(`\\b${tool} `).test(command));

describe('README', () => {
  let rewritten = readme;
  for (const { command, output } of steps(readme)) {
    test.skipIf(lacks(command))(command, async () => {
      const { stdout, stderr } = await shell.run(command);
      const printed = stdout + stderr;
      if (rewrite) rewritten = rewritten.replace(`$ ${command}\n${output}`, () => `$ ${command}\n${printed}`);
      else expect(printed).toBe(output);
      expect(printed).not.toBe('');
    });
  }
  afterAll(() => {
    if (rewrite) writeFileSync(file, rewritten);
    shell.close();
  });
});
