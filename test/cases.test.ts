/**
 * The built command as users run it: a folder a case with `cmd` (run by bash), `stdout`, `stderr`, `status`. A missing
 * expectation is a failure. `npm run golden` writes them anew; the diff is the review.
 */
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { openShell, root } from './shell.ts';

const folder = join(root, 'test/cases');
const rewrite = process.env['NEWSCTL_GOLDEN'] === '1';
const shell = openShell();
afterAll(() => shell.close());

describe('cases', () => {
  for (const name of readdirSync(folder).sort()) {
    test.concurrent(name, async () => {
      const at = join(folder, name);
      const { stdout, stderr, status } = await shell.run(readFileSync(join(at, 'cmd'), 'utf8'));
      for (const [part, printed] of Object.entries({ stdout, stderr, status: `${status}\n` })) {
        const file = join(at, part);
        if (rewrite) writeFileSync(file, printed);
        expect(existsSync(file), `${name}/${part} is missing`).toBe(true);
        expect(printed, `${name}/${part}`).toBe(readFileSync(file, 'utf8'));
      }
    });
  }
});
