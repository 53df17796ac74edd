import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, it } from 'vitest';
import type { Job } from '../../src/run/job.ts';
import { packageRoot } from '../../src/package-root.ts';
import { openPool } from '../../src/run/pool.ts';

const job: Job<'extract'> = { analysis: { kind: 'extract' }, read: {}, withText: false };

it('loses the one task whose thread dies, and the one that throws', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'newsctl-pool-'));
  const worker = join(folder, 'worker.mjs');
  writeFileSync(
    worker,
    `export default ({ tasks }) => Promise.all(tasks.map(({ source: { path } }) => {
       if (path === 'deadly') return new Promise(() => setImmediate(() => { throw new Error('nobody catches this'); }));
       if (path === 'broken') throw new Error('out of luck');
       return [{ result: { id: path } }];
     }));`,
  );
  const pool = openPool(job, 2, { file: pathToFileURL(worker), name: 'default' });
  try {
    const paths = ['a', 'deadly', 'b', 'broken', 'c'];
    const outcomes = await pool.run(paths.map((path) => ({ source: { path } })));
    expect(
      outcomes.map((one) =>
        'problem' in one ? `${one.problem.path}: ${one.problem.code}` : 'result' in one && one.result.id,
      ),
    ).toEqual(['a', 'deadly: worker-died', 'b', 'broken: worker-died', 'c']);
  } finally {
    await pool.close();
    rmSync(folder, { recursive: true });
  }
});

it('loses one line of those sent together', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'newsctl-pool-'));
  const worker = join(folder, 'worker.mjs');
  writeFileSync(
    worker,
    `export default async ({ tasks }) => tasks.map(({ record, lines }) => {
       const text = Buffer.from((record ?? lines).bytes).toString();
       if (text.includes('deadly')) throw new Error('out of luck');
       return [{ result: { id: text } }];
     });`,
  );
  const pool = openPool(job, 1, { file: pathToFileURL(worker), name: 'default' });
  try {
    const bytes = new Uint8Array(Buffer.from('one\n\ndeadly\nfour\n'));
    const outcomes = await pool.run([{ lines: { path: 'a.jsonl', first: 7, count: 4, bytes } }]);
    expect(outcomes).toEqual([
      { result: { id: 'one' } },
      { problem: expect.objectContaining({ path: 'a.jsonl', index: 9, code: 'worker-died' }) },
      { result: { id: 'four' } },
    ]);
  } finally {
    await pool.close();
    rmSync(folder, { recursive: true });
  }
});

it('hears of a thread that leaves without a word', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'newsctl-pool-'));
  const worker = join(folder, 'worker.mjs');
  writeFileSync(
    worker,
    `import ${JSON.stringify(new URL('dist/worker.cjs', packageRoot).href)};
     export default ({ tasks }) => tasks.map(({ source: { path } }) => path === 'b' ? process.exit() : [{ result: { id: path } }]);`,
  );
  const pool = openPool(job, 1, { file: pathToFileURL(worker), name: 'default' });
  try {
    const outcomes = await pool.run(['a', 'b', 'c'].map((path) => ({ source: { path } })));
    expect(outcomes).toEqual([
      { result: { id: 'a' } },
      { problem: expect.objectContaining({ path: 'b', code: 'worker-died' }) },
      { result: { id: 'c' } },
    ]);
  } finally {
    await pool.close();
    rmSync(folder, { recursive: true });
  }
});
