/** Every record that the command prints is of its documented shape. */
import { Ajv2020 } from 'ajv/dist/2020.js';
import { afterAll, describe, expect, test } from 'vitest';
import { recordNames, schemaOf, type RecordName } from '../src/schema.ts';
import { openShell } from './shell.ts';

const ajv = new Ajv2020({ allErrors: true });
const validators = new Map(recordNames.map((name) => [name, ajv.compile(schemaOf(name))]));
const shell = openShell();
afterAll(() => shell.close());

/** Validates each line of NDJSON and returns how many there were. */
async function validate(command: string, name: RecordName): Promise<number> {
  const { stdout } = await shell.run(command);
  const records = stdout
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as { type: string });
  for (const record of records) {
    const check = validators.get(record.type === 'error' ? 'error' : name)!;
    expect(check(record) ? [] : check.errors, JSON.stringify(record).slice(0, 300)).toEqual([]);
  }
  return records.length;
}

describe('records are of their documented shape', () => {
  test.each([
    ['summary', 'newsctl summarize -f ndjson --with-text samples', 12],
    ['summary', 'newsctl summarize -f ndjson --explain samples/harbor-1.txt', 1],
    ['entities', 'newsctl entities -f ndjson samples', 12],
    ['entities', 'newsctl entities --json samples | jq -c ".[]"', 1],
    ['article', 'newsctl extract -f ndjson samples', 12],
    ['links', 'newsctl links -f ndjson samples', 12],
    ['links', 'newsctl links --chain -f ndjson samples/harbor-1.txt', 1],
    ['error', 'newsctl summarize -f ndjson --errors inline nowhere.txt', 1],
  ] as const)('%s: %s', async (name, command, atLeast) => {
    expect(await validate(command, name)).toBeGreaterThanOrEqual(atLeast);
  });
});

test('a schema refuses what is not there', () => {
  const check = validators.get('summary')!;
  const record = { type: 'summary', id: 'a', path: 'a', index: 1, sentences: [], words: 0 };
  expect(check(record)).toBe(true);
  expect(check({ ...record, surplus: true })).toBe(false);
  expect(check({ ...record, index: 0 })).toBe(false);
});

test('newsctl schema prints them', async () => {
  for (const name of recordNames) {
    const { stdout } = await shell.run(`newsctl schema ${name}`);
    expect(JSON.parse(stdout)).toEqual(schemaOf(name));
  }
});
