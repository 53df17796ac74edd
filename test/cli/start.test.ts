/** The command with code kept of it, with none, with code that isn't its own: it does the same, only sooner or later. */
import { execFileSync } from 'node:child_process';
import { cpSync, mkdtempSync, mkdirSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { codeFolder, openChunks } from '../../src/cli/start.ts';
import { root } from '../shell.ts';

const require = createRequire(import.meta.url);

let folder: string;
beforeEach(() => void (folder = mkdtempSync(join(tmpdir(), 'newsctl-'))));
afterEach(() => rmSync(folder, { recursive: true, force: true }));

describe('chunks', () => {
  const main = 'cli-main-0a1B_-2c.cjs';
  const words = 'cli-words-3d4E5f6g.cjs';
  const code = (): string => join(folder, 'code');
  const ask = (): unknown => (openChunks(folder, code(), require).require('./cli.cjs') as { greet(): string }).greet();
  const keep = (): void => {
    const chunks = openChunks(folder, code(), require);
    (chunks.require('./cli.cjs') as { greet(): string }).greet();
    mkdirSync(code(), { recursive: true });
    for (const [name, script] of chunks.scripts) writeFileSync(join(code(), name), script.createCachedData());
  };
  const rejected = (): (boolean | undefined)[] => {
    const chunks = openChunks(folder, code(), require);
    chunks.require('./cli.cjs');
    return [...chunks.scripts.values()].map((script) => script.cachedDataRejected);
  };

  beforeEach(() => {
    writeFileSync(join(folder, 'cli.cjs'), `module.exports = require('./${main}');`);
    writeFileSync(
      join(folder, main),
      `const { sep } = require('node:path'); exports.greet = () => require('./${words}').hello + sep + __filename;`,
    );
    writeFileSync(join(folder, words), "exports.hello = 'good morning';");
  });

  test('run with code and without code, and load each other and what Node has', () => {
    const greeting = `good morning/${join(folder, main)}`;
    expect(ask()).toBe(greeting);
    expect(rejected()).toEqual([undefined]);
    keep();
    expect(readdirSync(code()).sort()).toEqual([main, words]);
    expect(rejected()).toEqual([false]);
    expect(ask()).toBe(greeting);
  });

  // V8 finds again what it has compiled in this process, so that only new sources tell.
  test('take no code that is broken', () => {
    mkdirSync(code());
    writeFileSync(join(code(), main), 'no code');
    expect(rejected()).toEqual([true]);
    expect(ask()).toContain('good morning');
  });

  test('take no code of another source', () => {
    keep();
    writeFileSync(join(folder, words), "exports.hello = 'good evening, all';");
    expect(ask()).toContain('good evening, all');
  });
});

describe('the built command', () => {
  const article = join(root, 'samples/harbor-1.txt');
  const run = (bin: string, ...flags: string[]): string =>
    execFileSync(process.execPath, [...flags, bin, 'summarize', article], { encoding: 'utf8' });
  const bin = join(root, 'bin/newsctl.cjs');

  test('has code for the Node that built it, which accepts it', () => {
    const chunks = openChunks(join(root, 'dist'), codeFolder(join(root, 'dist')), require);
    chunks.require('./cli.cjs');
    expect([...chunks.scripts.values()].map((script) => script.cachedDataRejected)).toEqual([false, false]);
  });

  test('is written in ASCII, which is how its chunks are read', () => {
    const chunks = readdirSync(join(root, 'dist')).filter((name) => name.endsWith('.cjs'));
    expect(chunks.length).toBeGreaterThan(3);
    expect(chunks.filter((name) => readFileSync(join(root, 'dist', name)).some((byte) => byte > 0x7f))).toEqual([]);
  });

  test('prints the same where V8 refuses the code, where there is none, and with source maps', () => {
    const expected = run(bin);
    expect(expected).toContain('Setúbal');
    expect(run(bin, '--no-opt')).toBe(expected);
    expect(run(bin, '--enable-source-maps')).toBe(expected);
    for (const part of ['bin', 'package.json']) cpSync(join(root, part), join(folder, part), { recursive: true });
    cpSync(join(root, 'dist'), join(folder, 'dist'), { recursive: true, filter: (path) => !path.endsWith('/code') });
    symlinkSync(join(root, 'data'), join(folder, 'data'));
    expect(run(join(folder, 'bin/newsctl.cjs'))).toBe(expected);
  });

  test('reads of itself only what plain text needs', () => {
    const list = join(folder, 'list');
    const hook = join(folder, 'hook.cjs');
    writeFileSync(
      hook,
      `const fs = require('node:fs'); const { readFileSync } = fs; const read = new Set();
       fs.readFileSync = (path, ...rest) => { read.add(String(path)); return readFileSync(path, ...rest); };
       process.on('exit', () => fs.writeFileSync(${JSON.stringify(list)}, [...read].join('\\n')));`,
    );
    const chunks = (command: string): string[] => {
      execFileSync(process.execPath, ['--require', hook, bin, command, article]);
      const files = readFileSync(list, 'utf8').split('\n');
      return files.flatMap((file) => /dist\/cli-(.*)-[\w-]{8}\.cjs$/.exec(file)?.[1] ?? []).sort();
    };
    expect(chunks('summarize')).toEqual(['rolldown-runtime', 'start', 'summary', 'text']);
    expect(chunks('entities')).toEqual(['entities', 'rolldown-runtime', 'start', 'text']);
  });
});
