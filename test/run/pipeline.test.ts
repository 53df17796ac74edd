import { expect, it, vi } from 'vitest';
import type { Job } from '../../src/run/job.ts';
import { runPipeline } from '../../src/run/pipeline.ts';

const bodies = [
  'Ines Falkenrath of Norway met the mayor of Lima on Monday. They spoke about fish. “It was short,” she said.',
  'The bridge at Oudekerk was closed for a week. Nobody minded, said Tobias Wren, who lives beside it.',
];

/** Sixty articles, a blank line, one that is broken and one in German among them, in small pieces. */
async function* stream(): AsyncGenerator<Uint8Array> {
  const lines = Array.from({ length: 60 }, (_, n) => JSON.stringify({ title: `No. ${n}`, text: bodies[n % 2] }));
  lines.splice(
    20,
    0,
    '',
    '{"title": ',
    JSON.stringify({
      text: 'Der Bürgermeister hat am Montag mit den Fischern über den Hafen und die neue Straße gesprochen.',
    }),
  );
  const bytes = Buffer.from(lines.join('\n'));
  for (let at = 0; at < bytes.length; at += 700) yield bytes.subarray(at, at + 700);
}

async function run(jobs: number | undefined, print: boolean): Promise<unknown[]> {
  const job: Job<'extract'> = {
    analysis: { kind: 'extract' },
    read: { inputFormat: 'jsonl' },
    withText: false,
    ...(print && { print: {} }),
  };
  const outcomes: unknown[] = [];
  async function* sources() {
    yield { path: '-' };
  }
  for await (const one of runPipeline(job, sources(), { jobs, patienceMs: 0, stdin: stream })) {
    // A worker joins what it prints.
    if ('printed' in one) {
      outcomes.push(...one.printed.trimEnd().split('\n'));
    } else outcomes.push(one);
  }
  return outcomes;
}

it('gives the same outcomes in the same order on several threads', async () => {
  const alone = await run(1, false);
  expect(alone).toHaveLength(62);
  expect(alone[20]).toMatchObject({ problem: { code: 'malformed', index: 22 } });
  expect(await run(2, false)).toEqual(alone);
});

it('takes a thread a core where no number is asked for', async () => {
  const alone = await run(1, false);
  expect(await run(undefined, false)).toEqual(alone);
  vi.doMock('node:os', () => ({ availableParallelism: () => 1 }));
  expect(await run(undefined, false)).toEqual(alone);
  vi.doUnmock('node:os');
});

it('prints the same lines in the same order on several threads', async () => {
  const alone = await run(1, true);
  expect(alone).toHaveLength(62);
  expect(await run(3, true)).toEqual(alone);
});

it('gives the first outcome before the input has ended', async () => {
  let ended = false;
  async function* slow(): AsyncGenerator<Uint8Array> {
    yield Buffer.from(`${JSON.stringify({ text: bodies[0] })}\n{"text": "And th`);
    ended = true;
    yield Buffer.from('is is the second article of two."}\n');
  }
  async function* sources() {
    yield { path: '-' };
  }
  const job: Job<'extract'> = { analysis: { kind: 'extract' }, read: {}, withText: false };
  const outcomes = runPipeline(job, sources(), { jobs: 1, stdin: slow });
  const { value } = await outcomes.next();
  expect(value).toMatchObject({ result: { index: 1 } });
  expect(ended).toBe(false);
  expect(await outcomes.next()).toMatchObject({ value: { result: { index: 2 } } });
});
