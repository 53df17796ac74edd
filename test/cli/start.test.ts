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

  /** Runs the command on an article behind a hook that gathers strings in `seen`, and gives these. */
  const observe = (hook: string, command: string, path: string): string[] => {
    const [list, file] = [join(folder, 'list'), join(folder, 'hook.cjs')];
    writeFileSync(
      file,
      `const fs = require('node:fs'); const { readFileSync, writeFileSync } = fs; const seen = new Set(); ${hook}
       process.on('exit', () => writeFileSync(${JSON.stringify(list)}, JSON.stringify([...seen])));`,
    );
    // What Node gives a child as a pipe is a socket, which the command would open as a stream.
    execFileSync(process.execPath, ['--require', file, bin, command, path], { stdio: 'ignore' });
    return JSON.parse(readFileSync(list, 'utf8')) as string[];
  };

  test('reads of itself only what plain text needs', () => {
    const hook =
      'const { openSync } = fs; fs.openSync = (path, ...rest) => { seen.add(String(path)); return openSync(path, ...rest); };';
    const chunks = (command: string): string[] =>
      observe(hook, command, article)
        .flatMap((file) => /dist\/cli-(.*)-[\w-]{8}\.cjs$/.exec(file)?.[1] ?? [])
        .sort();
    expect(chunks('summarize')).toEqual(['rolldown-runtime', 'start', 'summary', 'text']);
    expect(chunks('entities')).toEqual(['entities', 'rolldown-runtime', 'start', 'text']);
  });

  test('loads no part of Node that it needs for other work', () => {
    const hook = `const before = new Set(process.moduleLoadList);
      process.on('exit', () => process.moduleLoadList.forEach((name) => before.has(name) || seen.add(name)));`;
    const others =
      /^NativeModule (?:child_process|crypto|net|os|perf_hooks|readline|stream|tty|v8|worker_threads|internal\/modules\/esm\/)/;
    for (const command of ['summarize', 'entities']) {
      const loaded = observe(hook, command, article);
      expect(loaded).toContain('NativeModule vm');
      expect(loaded.filter((name) => others.test(name))).toEqual([]);
    }
  });

  // Compiling expressions is a fifth of a short run. A rule that needs one looks first whether the text may have what it
  // is after, by a word or a character; one that speaks of letters of any script is opened by `openExpression`.
  describe.each([
    ['entities', 'harbor-1.txt', 225],
    ['entities', 'museum.txt', 225],
    ['summarize', 'harbor-1.txt', 160],
    ['summarize', 'museum.txt', 160],
  ])('%s of %s', (command, name, most) => {
    const hook = `const { exec } = RegExp.prototype;
      RegExp.prototype.exec = function (text) { seen.add(String(this)); return Reflect.apply(exec, this, [text]); };`;
    let expressions: string[];
    beforeEach(() => void (expressions = observe(hook, command, join(root, 'samples', name))));

    test('compiles no expression of all letters that there are', () => {
      expect(expressions.filter((expression) => /\\p\{(?!ASCII|Script)/.test(expression))).toEqual([]);
    });

    test('compiles few expressions', () => {
      expect(expressions.length).toBeGreaterThan(most / 2);
      expect(expressions.length).toBeLessThan(most);
    });
  });
});
