/** What the documents name is there: files, folders, scripts, commands, options. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { root } from './shell.ts';

const read = (path: string): string => readFileSync(join(root, path), 'utf8');
const scripts = Object.keys((JSON.parse(read('package.json')) as { scripts: object }).scripts);
const folders = /^(?:src|test|data|bench|bin|samples|dist|\.ci)\//;

/** What stands in back quotes outside of blocks. */
const quoted = (markdown: string): string[] =>
  [...markdown.replace(/^```[\s\S]*?^```$/gm, '').matchAll(/`([^`\n]+)`/g)].map(([, text]) => text!);

describe.each(['README.md', 'ARCHITECTURE.md', 'CONTRIBUTING.md', 'SECURITY.md'])('%s', (name) => {
  const words = quoted(read(name));
  test('files and folders that it names exist', () => {
    const paths = words.filter((word) => folders.test(word) && !/[ *A-Z]{2,}|[*…]/.test(word));
    const links = [...read(name).matchAll(/\]\(([^)#:]+)\)/g)].map(([, path]) => path!);
    expect([...paths, ...links].filter((path) => !existsSync(join(root, path)))).toEqual([]);
  });
  test('scripts that it names exist', () => {
    const named = words.flatMap((word) => /^npm run ([\w:-]+)/.exec(word)?.[1] ?? []);
    expect(named.filter((script) => !scripts.includes(script))).toEqual([]);
  });
});

test('the architecture fits on a page', () => {
  expect(read('ARCHITECTURE.md').split('\n').length).toBeLessThanOrEqual(80);
});

test('every folder of src has its line in the architecture', async () => {
  const { readdirSync } = await import('node:fs');
  const text = read('ARCHITECTURE.md');
  const names = readdirSync(join(root, 'src'), { withFileTypes: true }).filter((entry) => entry.isDirectory());
  const inside = readdirSync(join(root, 'src/input'), { withFileTypes: true }).filter((entry) => entry.isDirectory());
  expect(names.map(({ name }) => name).filter((name) => !text.includes(`\`src/${name}/\``))).toEqual([]);
  expect(inside.map(({ name }) => name).filter((name) => !text.includes(`\`${name}/\``))).toEqual([]);
});

test('every option is in the README or, where all commands share it, in the help', () => {
  const readme = read('README.md');
  const own = ['summarize', 'entities', 'links', 'read', 'extract'].map((command) => {
    const [, first] = /\n\n(?:Summary|Listing|Links|Reading|Article):\n([\s\S]*?)\n\n/.exec(
      read(`test/cases/help--${command}/stdout`),
    )!;
    return [...first!.matchAll(/^ {2}(?:-\w, )?(--[\w-]+)/gm)].map(([, option]) => option!);
  });
  expect(own.flat().length).toBeGreaterThan(20);
  expect(own.flat().filter((option) => !readme.includes(option))).toEqual([]);
});
