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
  const batches = new Batches(file('first', 10), given([...small, file('large', 1 << 20), file('last', 10)]));
  const found: string[][] = [];
  while (!batches.over) if ((await batches.next(never)) !== undefined) found.push(paths(batches.take()));
  expect(found.map((one) => [one[0], one.at(-1)])).toEqual([
    ['first', 's14'],
    ['s15', 'large'],
    ['last', 'last'],
  ]);
});

it('gives the same batch until it is taken', async () => {
  const batches = new Batches(file('a', 1), given([file('b', 1)]));
  const batch = await batches.next(never);
  expect(await batches.next(never)).toBe(batch);
  expect(batches.over).toBe(false);
  batches.take();
  expect(batches.over).toBe(true);
  expect(await batches.next(never)).toBeUndefined();
});

it('gives what is there while the input makes us wait, and waits no longer than it is told to', async () => {
  let release!: () => void;
  async function* slow(): AsyncGenerator<Task> {
    await new Promise<void>((resolve) => (release = resolve));
    yield file('late', 1);
  }
  const batches = new Batches(file('early', 1), slow());
  expect(paths((await batches.next(never))!.tasks)).toEqual(['early']);
  batches.take();
  expect(await batches.next(soon())).toBeUndefined();
  release();
  expect(paths((await batches.next(never))!.tasks)).toEqual(['late']);
});
