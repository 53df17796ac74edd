/** Every record that the tests' commands print is of its documented shape. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { afterAll, describe, expect, test } from 'vitest';
import { recordNames, schemaOf, type RecordName } from '../src/schema.ts';
import { openShell, root } from './shell.ts';

const ajv = new Ajv2020({ allErrors: true });
const validators = new Map(recordNames.map((name) => [name, ajv.compile(schemaOf(name))]));
const shell = openShell();
afterAll(() => shell.close());

/** The commands of the cases and the README that print records, without what is done with them. */
function recordCommands(): string[] {
  const folder = join(root, 'test/cases');
  const cases = readdirSync(folder).map((name) => readFileSync(join(folder, name, 'cmd'), 'utf8'));
  const shown = [...readFileSync(join(root, 'README.md'), 'utf8').matchAll(/^\$ (.*)$/gm)].map(
    ([, command]) => command!,
  );
  return [...cases, ...shown]
    .filter((command) => /newsctl (?!read).*(?:-f ndjson|--json)/.test(command))
    .map((command) => command.trim().replace(/(newsctl [^|]*(?:-f ndjson|--json)[^|]*?) *\|.*$/s, '$1'));
}

/** Commands for the kinds of records that the others may leave out. */
const further = [
  'newsctl summarize -f ndjson --with-text samples',
  'newsctl summarize -f ndjson --explain samples/harbor-1.txt',
  'newsctl summarize -f ndjson --together samples',
  'newsctl summarize -f ndjson -q ferry samples/museum.txt',
  'newsctl entities -f ndjson --with-text samples',
  'newsctl entities -f ndjson --explain samples/harbor-1.txt',
  'newsctl extract --json samples',
  'newsctl links --json samples',
  'newsctl links --chain -f ndjson samples',
  'newsctl links --check -f ndjson samples/notes',
  'newsctl summarize -f ndjson --errors inline nowhere.txt',
];

/** The records in what was printed: one a line, or one array. */
function recordsIn(printed: string): { readonly type: RecordName }[] {
  if (printed.startsWith('[')) return JSON.parse(printed) as { type: RecordName }[];
  const lines = printed.split('\n').filter((line) => line !== '');
  return lines.map((line) => JSON.parse(line) as { type: RecordName });
}

describe('records are of their documented shape', () => {
  const seen = new Set<RecordName>();
  for (const command of new Set([...recordCommands(), ...further])) {
    test.concurrent(command, async () => {
      const records = recordsIn((await shell.run(command)).stdout);
      if (further.includes(command)) expect(records).not.toEqual([]);
      for (const record of records) {
        seen.add(record.type);
        const check = validators.get(record.type)!;
        expect(check(record) ? [] : check.errors, JSON.stringify(record).slice(0, 300)).toEqual([]);
      }
    });
  }
  afterAll(() => expect([...seen].sort()).toEqual([...recordNames].sort()));
});

test('a schema refuses what is not there', () => {
  const check = validators.get('summary')!;
  const record = { type: 'summary', id: 'a', path: 'a', index: 1, sentences: [], words: 0 };
  expect(check(record)).toBe(true);
  expect(check({ ...record, surplus: true })).toBe(false);
  expect(check({ ...record, index: 0 })).toBe(false);
});

test('newsctl schema prints them, and the package holds them', async () => {
  for (const name of recordNames) {
    const { stdout } = await shell.run(`newsctl schema ${name}`);
    expect(JSON.parse(stdout)).toEqual(schemaOf(name));
    expect(readFileSync(join(root, 'dist/schemas', `${name}.json`), 'utf8')).toBe(stdout);
  }
});
