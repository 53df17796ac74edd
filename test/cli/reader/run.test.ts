import { EventEmitter } from 'node:events';
import { PassThrough } from 'node:stream';
import { describe, expect, it } from 'vitest';
import { runReader, type ReaderOptions } from '../../../src/cli/reader/run.ts';
import { NewsctlError } from '../../../src/errors.ts';
import { plainLayout } from '../../../src/view/layout.ts';
import { ferry } from './article.ts';

const ENTER = '\u001B[?1049h';
const LEAVE = '\u001B[?1049l';

/** A terminal made of streams, and a reader on it. */
function terminal(open: ReaderOptions['open'] = () => Promise.resolve(undefined)) {
  const input = Object.assign(new PassThrough(), {
    raw: [] as boolean[],
    setRawMode(mode: boolean) {
      input.raw.push(mode);
      return input;
    },
  });
  const output = Object.assign(new EventEmitter(), {
    columns: 60,
    rows: 12,
    written: '',
    write(text: string) {
      output.written += text;
      return true;
    },
  });
  const signals = Object.assign(new EventEmitter(), {
    pid: 1,
    killed: [] as unknown[],
    kill: (...args: unknown[]) => signals.killed.push(args) > 0,
  });
  const options = {
    input,
    output,
    process: signals,
    layout: plainLayout,
    withSummary: false,
    open,
  } as unknown as ReaderOptions;
  const done = runReader(ferry, options);
  const type = async (keys: string): Promise<void> => {
    input.write(keys);
    await new Promise((resolve) => setImmediate(resolve));
  };
  return { input, output, signals, done, type };
}

describe('runReader', () => {
  it('takes the alternate screen and raw mode, and gives both back at q', async () => {
    const { input, output, signals, done, type } = terminal();
    expect(output.written).toContain(ENTER);
    expect(output.written).toContain('Ferry Sails on Monday');
    await type('q');
    expect(await done).toBe(0);
    expect(output.written.endsWith(LEAVE)).toBe(true);
    expect(input.raw).toEqual([true, false]);
    expect(signals.eventNames()).toEqual([]);
    expect(input.listenerCount('keypress') + output.listenerCount('resize')).toBe(0);
  });

  it.each([
    ['Ctrl-C', (t: ReturnType<typeof terminal>) => t.type('\u0003'), 130],
    ['SIGINT', (t: ReturnType<typeof terminal>) => t.signals.emit('SIGINT'), 130],
    ['SIGTERM', (t: ReturnType<typeof terminal>) => t.signals.emit('SIGTERM'), 143],
    ['SIGHUP', (t: ReturnType<typeof terminal>) => t.signals.emit('SIGHUP'), 129],
    ['the end of the keyboard', (t: ReturnType<typeof terminal>) => t.input.end(), 129],
  ])('ends at %s', async (_what, act, code) => {
    const opened = terminal();
    await act(opened);
    expect(await opened.done).toBe(code);
    expect(opened.output.written.endsWith(LEAVE)).toBe(true);
    expect(opened.input.raw.at(-1)).toBe(false);
  });

  it.each(['exit', 'uncaughtExceptionMonitor'])('gives the terminal back at %s', (event) => {
    const { output, signals } = terminal();
    signals.emit(event);
    expect(output.written.endsWith(LEAVE)).toBe(true);
  });

  it('stops the job at Ctrl-Z and draws everything again when it goes on', async () => {
    const { output, signals, type } = terminal();
    await type('\u001A');
    expect(signals.killed).toEqual([[0, 'SIGTSTP']]);
    expect(signals.listenerCount('SIGTSTP')).toBe(0);
    expect(output.written.endsWith(LEAVE)).toBe(true);
    output.written = '';
    signals.emit('SIGCONT');
    expect(output.written).toContain(ENTER);
    expect(output.written).toContain('Ferry Sails on Monday');
    expect(signals.listenerCount('SIGTSTP')).toBe(1);
  });

  it('writes only the rows that changed, and all of them after a resize', async () => {
    const { output, type } = terminal();
    output.written = '';
    await type('?');
    await type('q');
    output.written = '';
    await type('k');
    expect(output.written).toBe('');
    Object.assign(output, { columns: 30 });
    output.emit('resize');
    expect(output.written).toContain('Ferry Sails on Monday');
  });

  it('opens the next article, asking from the one on the screen', async () => {
    const asked: unknown[] = [];
    const second = { ...ferry, path: 'news/bell.txt', title: 'Bell Rung Again' };
    const { output, type } = terminal((direction, from) => {
      asked.push([direction, from.path]);
      return Promise.resolve(from === ferry ? second : undefined);
    });
    await type('n');
    expect(output.written).toContain('Bell Rung Again');
    await type('n');
    expect(output.written).toContain('No next article on disk');
    expect(asked).toEqual([
      ['next', 'news/ferry.txt'],
      ['next', 'news/bell.txt'],
    ]);
  });

  it('says why an article cannot be opened, and stays', async () => {
    const { output, type, done } = terminal(() =>
      Promise.reject(new NewsctlError('unreadable', 'permission denied', { path: 'news/b\u001Bll.txt' })),
    );
    await type('p');
    expect(output.written).toContain('news/b�ll.txt: permission denied');
    await type('q');
    expect(await done).toBe(0);
  });

  it('gives the terminal back before a fault of ours goes on', async () => {
    const { output, type, done } = terminal(() => Promise.reject(new TypeError('a fault')));
    const failed = expect(done).rejects.toThrow('a fault');
    await type('n');
    await failed;
    expect(output.written.endsWith(LEAVE)).toBe(true);
  });
});
