/** What V8 is told in long runs: options that it has, and nothing where that isn't known. */
import { execFileSync } from 'node:child_process';
import { expect, test } from 'vitest';
import { optionsFor } from '../../src/cli/compiler.ts';

test('this V8 has the options that it is told', () => {
  const known = execFileSync(process.execPath, ['--v8-options'], { encoding: 'utf8' });
  const names = optionsFor(process.versions.v8).map((option) => option.slice(0, option.indexOf('=')));
  expect(names.filter((name) => !known.includes(` ${name} (`))).toEqual([]);
});

test('a V8 of which nothing is known is told nothing', () => {
  expect(optionsFor('11.3.244.8-node.33')).toHaveLength(2);
  expect(optionsFor('14.6.202.34-node.34')).toHaveLength(1);
  expect(['10.2.154.26-node.36', '15.0.1', '', undefined].flatMap(optionsFor)).toEqual([]);
});
