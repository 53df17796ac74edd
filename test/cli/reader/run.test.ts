import { EventEmitter } from 'node:events';
import { PassThrough } from 'node:stream';
import { describe, expect, it } from 'vitest';
import { runReader, type OpenArticle, type ReaderOptions } from '../../../src/cli/reader/run.ts';
import { NewsctlError } from '../../../src/errors.ts';
import { plainLayout } from '../../../src/view/layout.ts';
import { nothingFound, type ReadableArticle } from '../../../src/view/read.ts';
import { ferry } from './article.ts';

const enterScreen = '\u001B[?1049h';
const leaveScreen = '\u001B[?1049l';

const alone: OpenArticle = { article: ferry, neighbour: () => Promise.resolve(undefined) };

/** A terminal made of streams, and a reader on it. */
function terminal(first: Parameters<typeof runReader>[0] = alone) {
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
    name: 'ferry.txt',
  } as unknown as ReaderOptions;
  const done = runReader(first, options);
  const type = async (keys: string): Promise<void> => {
    input.write(keys);
    await new Promise((resolve) => setImmediate(resolve));
  };
  return { input, output, signals, done, type };
}

describe('runReader', () => {
  it('takes the alternate screen and raw mode, and gives both back at q', async () => {
    const { input, output, signals, done, type } = terminal();
    expect(output.written).toContain(enterScreen);
    expect(output.written).toContain('Ferry Sails on Monday');
    await type('q');
    expect(await done).toBe(0);
    expect(output.written.endsWith(leaveScreen)).toBe(true);
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
    expect(opened.output.written.endsWith(leaveScreen)).toBe(true);
    expect(opened.input.raw.at(-1)).toBe(false);
  });

  it.each(['exit', 'uncaughtExceptionMonitor'])('gives the terminal back at %s', (event) => {
    const { output, signals } = terminal();
    signals.emit(event);
    expect(output.written.endsWith(leaveScreen)).toBe(true);
  });

  it('stops the job at Ctrl-Z and draws everything again when it goes on', async () => {
    const { output, signals, type } = terminal();
    await type('\u001A');
    expect(signals.killed).toEqual([[0, 'SIGTSTP']]);
    expect(signals.listenerCount('SIGTSTP')).toBe(0);
    expect(output.written.endsWith(leaveScreen)).toBe(true);
    output.written = '';
    signals.emit('SIGCONT');
    expect(output.written).toContain(enterScreen);
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

  it('opens the next article, asking the one on the screen', async () => {
    const bell: OpenArticle = { ...alone, article: { ...ferry, title: 'Bell Rung Again' } };
    const asked: unknown[] = [];
    const { output, type } = terminal({
      ...alone,
      neighbour(direction) {
        asked.push(direction);
        return Promise.resolve(bell);
      },
    });
    await type('n');
    expect(output.written).toContain('Bell Rung Again');
    await type('n');
    expect(output.written).toContain('No next article on disk');
    expect(asked).toEqual(['next']);
  });

  it('says why an article cannot be opened, and stays', async () => {
    const neighbour = () =>
      Promise.reject(new NewsctlError('unreadable', 'permission denied', { path: 'news/b\u001Bll.txt' }));
    const { output, type, done } = terminal({ ...alone, neighbour });
    await type('p');
    expect(output.written).toContain('news/b�ll.txt: permission denied');
    await type('q');
    expect(await done).toBe(0);
  });

  it('gives the terminal back before a fault of ours goes on', async () => {
    const { output, type, done } = terminal({ ...alone, neighbour: () => Promise.reject(new TypeError('a fault')) });
    const failed = expect(done).rejects.toThrow('a fault');
    await type('n');
    await failed;
    expect(output.written.endsWith(leaveScreen)).toBe(true);
  });

  it.each([
    ['q', 0],
    ['\u0003', 130],
  ])('can be left at %j while the first article is being read', async (key, code) => {
    const { output, type, done } = terminal(new Promise(() => undefined));
    expect(output.written).toContain('Reading ferry.txt');
    await type(key);
    expect(await done).toBe(code);
    expect(output.written.endsWith(leaveScreen)).toBe(true);
  });

  it('shows the first article when it is there, and leaves when there is none', async () => {
    const { output, type } = terminal(Promise.resolve(alone));
    await type('j');
    expect(output.written).toContain('Ferry Sails on Monday');
    const none = terminal(Promise.resolve(undefined));
    expect(await none.done).toBe(0);
    expect(none.output.written.endsWith(leaveScreen)).toBe(true);
  });

  it('shows a long article before anything is found in it, then what was found', async () => {
    let find!: (found: ReadableArticle) => void;
    const whole = new Promise<ReadableArticle>((resolve) => (find = resolve));
    const { output, type } = terminal({ ...alone, article: { ...ferry, ...nothingFound }, whole });
    expect(output.written).toContain('Ferry Sails on Monday');
    expect(output.written).toContain('looking for names');
    await type('e');
    expect(output.written).toContain('comes in a moment');
    output.written = '';
    find(ferry);
    await type('');
    expect(output.written).toMatch(/Inês Calheta/);
    expect(output.written).not.toContain('looking for names');
  });

  it('keeps a long article on the screen when the search for names fails', async () => {
    const whole = Promise.reject(new NewsctlError('worker-died', 'the thread that read it died'));
    const { output, type, done } = terminal({ ...alone, whole });
    await type('s');
    expect(output.written).toContain('the thread that read it died');
    await type('q');
    await type('q');
    expect(await done).toBe(0);
  });
});
