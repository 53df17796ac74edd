/** What V8 is told in long runs: options that it has, and nothing where that isn't known. */
import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { optionsFor } from '../../src/cli/compiler.ts';
import { root } from '../shell.ts';

test('this V8 has the options that it is told', () => {
  const known = execFileSync(process.execPath, ['--v8-options'], { encoding: 'utf8' });
  const names = optionsFor(process.versions.v8).map((option) => option.slice(0, option.indexOf('=')));
  expect(names.filter((name) => !known.includes(` ${name} (`))).toEqual([]);
});

test('a V8 of which nothing is known is told nothing', () => {
  expect(optionsFor('11.3.244.8-node.33')).toHaveLength(2);
  expect(optionsFor('11.8.172.17-node.20')).toHaveLength(1);
  expect(optionsFor('14.6.202.34-node.34')).toHaveLength(1);
  expect(['10.2.154.26-node.36', '15.0.1', '', undefined].flatMap(optionsFor)).toEqual([]);
});

describe('the command', () => {
  let folder: string;
  beforeEach(() => void (folder = mkdtempSync(join(tmpdir(), 'newsctl-'))));
  afterEach(() => rmSync(folder, { recursive: true, force: true }));

  /** What V8 is told while so many articles are read. */
  function told(articles: number): readonly string[] {
    const watch = join(folder, 'watch.cjs');
    writeFileSync(
      watch,
      `const v8 = require('node:v8');
      const { setFlagsFromString } = v8;
      v8.setFlagsFromString = (option) => (process.stderr.write(option + '\\n'), setFlagsFromString(option));`,
    );
    const { stdout, stderr } = spawnSync(
      process.execPath,
      ['-r', watch, join(root, 'bin/newsctl.cjs'), 'entities', '-j', '1', '-f', 'ndjson', '-'],
      {
        encoding: 'utf8',
        input: '{"text": "Ida Dahl spoke in Oslo. The harbor was full of ships."}\n'.repeat(articles),
      },
    );
    expect(stdout.split('\n')).toHaveLength(articles + 1);
    return stderr.split('\n').filter((line) => line !== '');
  }

  test('tells V8 when a run is long, once', () => {
    expect(told(200)).toEqual(optionsFor(process.versions.v8));
  });

  test('tells it nothing in a short run', () => {
    expect(told(31)).toEqual([]);
  });
});
