import { expect, it, vi } from 'vitest';
import type { Article } from '../../src/article.ts';
import { errorRecord } from '../../src/records.ts';
import type { Job } from '../../src/run/job.ts';
import { createProcessor, problemOf, rowArticles } from '../../src/run/processor.ts';

it('a fault of ours keeps its stack for those who ask, and out of the records', () => {
  const problem = problemOf(new Error('out of luck'), 'a.txt', 2);
  expect(problem).toMatchObject({ code: 'internal', path: 'a.txt', index: 2 });
  expect(problem.stack).toContain('processor.test');
  expect(errorRecord(problem)).not.toHaveProperty('stack');
});

const article = (n: number): Article => ({
  id: `a${n}`,
  path: 'a.jsonl',
  index: n,
  authors: [],
  text: `Mayor Odalys Brandvik of Lima opened bridge number ${n} on Monday, and nobody minded the rain.`,
});
const articles = Array.from({ length: rowArticles + 3 }, (_, n) => article(n + 1));

it('gives the outcomes of each task of a row, problems in their places', async () => {
  const job: Job<'entities'> = {
    analysis: { kind: 'entities', strict: false, explain: false, ties: false },
    read: {},
    withText: false,
  };
  const process = await createProcessor(job);
  const missing = { code: 'not-found', message: 'is not there', path: 'b.txt' } as const;
  const two = new Uint8Array(
    Buffer.from(
      articles
        .slice(0, 2)
        .map((one) => JSON.stringify(one))
        .join('\n'),
    ),
  );
  const lines = { lines: { path: 'a.jsonl', first: 1, count: 2, bytes: two } };
  const outcomes = await process([
    { article: articles[2]! },
    missing,
    lines,
    ...articles.map((one) => ({ article: one })),
  ]);
  expect(outcomes.map((own) => own.length)).toEqual([1, 1, 2, ...articles.map(() => 1)]);
  expect(outcomes[1]).toEqual([{ problem: missing }]);
  expect(outcomes[2]!.map((one) => 'result' in one && one.result.id)).toEqual(['a1', 'a2']);
  for (const one of articles) {
    expect(await process([{ article: one }])).toEqual([outcomes[2 + one.index]]);
  }
});

it('loses the one article of a row that fails', async () => {
  vi.doMock('../../src/run/analysis.ts', () => ({
    createAnalysis: () => (row: readonly Article[]) => {
      if (row.some(({ index }) => index === 3)) throw new Error('out of luck');
      return row.map((one) => ({ result: one }));
    },
  }));
  vi.resetModules();
  const fresh = await import('../../src/run/processor.ts');
  const process = await fresh.createProcessor({ analysis: { kind: 'read' }, read: {}, withText: false });
  const outcomes = (await process(articles.map((one) => ({ article: one })))).flat();
  vi.doUnmock('../../src/run/analysis.ts');
  expect(outcomes.map((one) => ('problem' in one ? one.problem.index : 'result' in one && one.result.id))).toEqual(
    articles.map(({ id, index }) => (index === 3 ? 3 : id)),
  );
});
