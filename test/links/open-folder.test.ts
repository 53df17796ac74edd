/** The folder on disk: what may hide a neighbour is told, and nothing in it takes the process down. */
import { chmodSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import type { Problem } from '../../src/errors.ts';
import { openFolder } from '../../src/links/open-folder.ts';

const root = mkdtempSync(join(tmpdir(), 'newsctl-folder-'));
afterAll(() => rmSync(root, { recursive: true }));

const article = JSON.stringify({ title: 'A Bridge Opens', text: 'The mayor opened the bridge. It took six years.' });

async function opened(limit?: number) {
  const told: string[] = [];
  const onProblem = ({ path, index, code }: Problem): unknown =>
    told.push(`${path?.slice(root.length + 1)}#${index}: ${code}`);
  const read = limit === undefined ? {} : { limits: { recordBytes: limit } };
  return { folder: await openFolder(root, { read, onProblem }), told };
}

test('reads a stream on another thread, and tells what is too large to be read', async () => {
  const path = join(root, 'many.jsonl');
  writeFileSync(
    path,
    `${article}\n${JSON.stringify({ title: 'Long', text: 'Rain fell. '.repeat(1000) })}\nno article\n${article}\n`,
  );
  const { folder, told } = await opened(1000);
  try {
    const articles = await folder.readArticles(path);
    expect(articles.map(({ index, title }) => [index, title])).toEqual([
      [1, 'A Bridge Opens'],
      [4, 'A Bridge Opens'],
    ]);
    expect(articles[0]).not.toHaveProperty('text');
    expect(told).toEqual(['many.jsonl#2: too-large']);
  } finally {
    await folder.close?.();
  }
});

// Nothing is locked to root.
test.skipIf(process.getuid?.() === 0)('tells of a folder that may not be listed, and lists the rest', async () => {
  const locked = join(root, 'locked');
  mkdirSync(locked, { mode: 0 });
  writeFileSync(join(root, 'a.json'), article);
  const { folder, told } = await opened();
  try {
    expect(await folder.list()).toContain(join(root, 'a.json'));
    expect(told).toEqual(['locked#undefined: unreadable']);
  } finally {
    chmodSync(locked, 0o700);
  }
});
