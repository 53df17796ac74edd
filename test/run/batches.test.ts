import { expect, it } from 'vitest';
import { Batches, soon } from '../../src/run/batches.ts';
import type { Task } from '../../src/run/job.ts';

const file = (path: string, bytes: number): Task => ({ source: { path }, bytes });

async function* given(tasks: readonly Task[]): AsyncGenerator<Task> {
  yield* tasks;
}

const paths = (tasks: readonly object[]): string[] =>
  tasks.map((task) => ('source' in task ? (task.source as { path: string }).path : '?'));

const never = new Promise<undefined>(() => undefined);

it('gathers small tasks up to a number, and ends a batch at a large one', async () => {
  const small = Array.from({ length: 20 }, (_, n) => file(`s${n}`, 10));
  const batches = new Batches(given([file('first', 10), ...small, file('large', 1 << 20), file('last', 10)]));
  const found: string[][] = [];
  while (!batches.over) if ((await batches.next(never)) !== undefined) found.push(paths(batches.take()));
  expect(found.map((one) => [one[0], one.at(-1)])).toEqual([
    ['first', 's14'],
    ['s15', 'large'],
    ['last', 'last'],
  ]);
});

it('gives the same batch until it is taken', async () => {
  const batches = new Batches(given([file('a', 1), file('b', 1)]));
  const batch = await batches.next(never);
  expect(await batches.next(never)).toBe(batch);
  expect(batches.over).toBe(false);
  batches.take();
  expect(batches.over).toBe(true);
  expect(await batches.next(never)).toBeUndefined();
});

it('gives no more than are asked for, and what was put back before all else', async () => {
  const batches = new Batches(given([file('a', 1), file('b', 1), file('c', 1)]));
  expect(paths((await batches.next(undefined, 2))!.tasks)).toEqual(['a', 'b']);
  batches.putBack(batches.take().slice(1));
  expect(paths((await batches.next(undefined, 1))!.tasks)).toEqual(['b']);
  batches.take();
  expect(paths((await batches.next())!.tasks)).toEqual(['c']);
});

it('gives what is there while the input makes us wait, and waits no longer than it is told to', async () => {
  let release!: () => void;
  async function* slow(): AsyncGenerator<Task> {
    yield file('early', 1);
    await new Promise<void>((resolve) => (release = resolve));
    yield file('late', 1);
  }
  const batches = new Batches(slow());
  expect(paths((await batches.next(never))!.tasks)).toEqual(['early']);
  batches.take();
  expect(await batches.next(soon())).toBeUndefined();
  release();
  expect(paths((await batches.next(never))!.tasks)).toEqual(['late']);
});
