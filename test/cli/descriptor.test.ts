/** Standard output without Node's streams: whole, in order, and its faults where a stream would have them. */
import { execFileSync } from 'node:child_process';
import { closeSync, constants, mkdtempSync, openSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { DescriptorStream, openOutput } from '../../src/cli/descriptor.ts';
import type { OutputStream } from '../../src/cli/io.ts';

let folder: string;
beforeEach(() => void (folder = mkdtempSync(join(tmpdir(), 'newsctl-'))));
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const never = (): OutputStream => {
  throw new Error('Node’s stream was opened');
};

test('writes to a file in order and says when', async () => {
  const path = join(folder, 'out');
  const descriptor = openSync(path, 'w');
  const stream = openOutput(descriptor, never);
  stream.write('Zürich, ');
  await new Promise<void>((resolve) => stream.write('Genève\n', resolve));
  expect(readFileSync(path, 'utf8')).toBe('Zürich, Genève\n');
  closeSync(descriptor);
});

test.skipIf(process.platform === 'win32')('throws away what goes nowhere', () => {
  const descriptor = openSync('/dev/null', 'w');
  expect(openOutput(descriptor, never).write('Genève\n')).toBe(true);
  closeSync(descriptor);
});

test('reports what fails as an event, after the call', async () => {
  const descriptor = openSync(join(folder, 'out'), 'w');
  closeSync(descriptor);
  const stream = new DescriptorStream(descriptor, never);
  const failed = new Promise<NodeJS.ErrnoException>((resolve) => stream.on('error', resolve));
  expect(stream.write('lost')).toBe(true);
  expect((await failed).code).toBe('EBADF');
});

test('hands over to Node’s stream what a pipe that doesn’t wait has no room for', () => {
  const pipe = join(folder, 'pipe');
  execFileSync('mkfifo', [pipe]);
  const descriptor = openSync(pipe, constants.O_RDWR | constants.O_NONBLOCK);
  let rest = 0;
  const stream = {
    on: () => undefined,
    write(data: string | Uint8Array) {
      rest += data.length;
      return false;
    },
  } as unknown as OutputStream;
  const output = openOutput(descriptor, () => stream);
  expect(output.write('a'.repeat(1_000_000))).toBe(false);
  expect(rest).toBeGreaterThan(0);
  expect(rest).toBeLessThan(1_000_000);
  const before = rest;
  output.write('more');
  expect(rest).toBe(before + 4);
  closeSync(descriptor);
});

test('leaves terminals and devices to Node', () => {
  const stream = {} as OutputStream;
  expect(openOutput(openSync('/dev/zero', 'w'), () => stream)).toBe(stream);
});
