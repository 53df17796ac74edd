import { expect, it } from 'vitest';
import { errorRecord } from '../../src/records.ts';
import { problemOf } from '../../src/run/processor.ts';

it('a fault of ours keeps its stack for those who ask, and out of the records', () => {
  const problem = problemOf(new Error('out of luck'), 'a.txt', 2);
  expect(problem).toMatchObject({ code: 'internal', path: 'a.txt', index: 2 });
  expect(problem.stack).toContain('processor.test');
  expect(errorRecord(problem)).not.toHaveProperty('stack');
});
