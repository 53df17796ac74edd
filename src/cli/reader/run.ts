/**
 * The full-screen reader on a real terminal: keys in, screens out, and the terminal given back as it was, whatever ends
 * the reader: a key, a signal, an exception, the process stopped and continued.
 */
import type { Direction } from '../../direction.ts';
import { openSync } from 'node:fs';
import { emitKeypressEvents, type Interface } from 'node:readline';
import { ReadStream, type WriteStream } from 'node:tty';
import { exitCode, NewsctlError, signalCodes } from '../../errors.ts';
import type { Layout } from '../../view/layout.ts';
import { nothingFound, type ReadableArticle } from '../../view/read.ts';
import { printable } from '../../view/terminal/sanitize.ts';
import type { Key } from './keys.ts';
import { drawScreen } from './screen.ts';
import {
  openReader,
  press,
  resize,
  showArticle,
  showFound,
  withMessage,
  type Effect,
  type ReaderState,
} from './state.ts';

/** Where keys come from. */
export type Keyboard = Pick<ReadStream, 'on' | 'off' | 'setRawMode' | 'resume' | 'pause'>;
/** Where the screen is. */
export type Screen = Pick<WriteStream, 'on' | 'off' | 'write' | 'columns' | 'rows'>;

export interface ReaderOptions {
  readonly input: Keyboard;
  readonly output: Screen;
  readonly process: Pick<NodeJS.Process, 'on' | 'off' | 'kill' | 'pid'>;
  readonly layout: Layout;
  /** Whether the summary stands above the text. */
  readonly withSummary: boolean;
  /** What the first article is called until it is there. */
  readonly name: string;
}

/** An article and where it leads. */
export interface OpenArticle {
  readonly article: ReadableArticle;
  /** The same with what is found in it, where that takes a while. */
  readonly whole?: Promise<ReadableArticle>;
  /** The article before or after it; undefined where there is none on disk. */
  readonly neighbour: (direction: Direction) => Promise<OpenArticle | undefined>;
}

/** The alternate screen, no cursor, no wrapping by the terminal (it may measure a character otherwise than we do). */
const enterScreen = '\u001B[?1049h\u001B[?25l\u001B[?7l\u001B[2J';
const leaveScreen = '\u001B[?7h\u001B[?25h\u001B[?1049l';
/** How long after Esc the rest of an arrow key may come; readline's own half a second is felt. */
const escapeTimeoutMs = 50;

/**
 * Where to read keys from: standard input, or the terminal itself where an article came through standard input.
 * Undefined where there is no terminal. Call `close` when done, else the process stays.
 */
export function openKeyboard(stdin: NodeJS.ReadStream): { input: ReadStream; close: () => void } | undefined {
  if (stdin.isTTY) return { input: stdin as ReadStream, close: () => stdin.pause() };
  try {
    const input = new ReadStream(openSync('/dev/tty', 'r'));
    return { input, close: () => input.destroy() };
  } catch {
    return undefined;
  }
}

/** What is on the screen before the first article is there. */
const blank: ReadableArticle = { path: '', authors: [], text: '', ...nothingFound };

/**
 * Shows an article, or waits for it, until the reader is left or there is none; the exit code: 0, 130 after Ctrl-C,
 * 128 + n after signal n.
 */
export function runReader(
  first: OpenArticle | Promise<OpenArticle | undefined>,
  options: ReaderOptions,
): Promise<number> {
  const { input, output, process, layout, withSummary, name } = options;
  let shown: OpenArticle | undefined;
  let state = openReader(blank, output.columns || 80, output.rows || 24, { unicode: layout.unicode, withSummary });
  let onScreen: readonly string[] = [];
  let isActive = false;
  let isOpening = false;
  let isOver = false;

  const draw = (): void => {
    if (!isActive) return;
    const rows = drawScreen(state, layout);
    let changes = '';
    for (const [i, row] of rows.entries()) if (row !== onScreen[i]) changes += `\u001B[${i + 1};1H\u001B[2K${row}`;
    onScreen = rows;
    if (changes !== '') output.write(changes);
  };
  const enter = (): void => {
    if (isActive) return;
    isActive = true;
    input.setRawMode(true);
    input.resume();
    output.write(enterScreen);
    onScreen = [];
  };
  const leave = (): void => {
    if (!isActive) return;
    isActive = false;
    try {
      output.write(leaveScreen);
      input.setRawMode(false);
    } catch {
      // The terminal is gone: nothing to give back.
    }
  };

  return new Promise<number>((resolve, reject) => {
    const finish = (end: () => void): void => {
      if (isOver) return;
      isOver = true;
      leave();
      for (const remove of listening) remove();
      input.pause();
      end();
    };
    const show = (next: ReaderState): void => {
      state = next;
      draw();
    };

    const fail = (cause: unknown): void => {
      if (!(cause instanceof NewsctlError)) finish(() => reject(cause as Error));
      else if (!isOver)
        show(withMessage(state, printable([cause.problem.path, cause.message].filter(Boolean).join(': '))));
    };
    const place = (opened: OpenArticle): void => {
      shown = opened;
      show(showArticle(state, opened.article, opened.whole !== undefined));
      opened.whole?.then(
        (whole) => {
          if (shown === opened && !isOver) show(showFound(state, whole));
        },
        (cause: unknown) => {
          if (shown !== opened) return;
          state = showFound(state, opened.article);
          fail(cause);
        },
      );
    };
    /** Waits for an article; with none there, `otherwise`. */
    const wait = async (
      coming: Promise<OpenArticle | undefined>,
      message: string,
      otherwise: () => void,
    ): Promise<void> => {
      isOpening = true;
      show(withMessage(state, message));
      try {
        const found = await coming;
        if (isOver) return;
        if (found === undefined) otherwise();
        else place(found);
      } catch (cause) {
        fail(cause);
      } finally {
        isOpening = false;
      }
    };
    const move = (direction: Direction): void => {
      const coming = shown?.neighbour(direction) ?? Promise.resolve(undefined);
      const none = (): void => show(withMessage(state, `No ${direction} article on disk`));
      void wait(coming, `Looking for the ${direction} article`, none);
    };
    const suspend = (): void => {
      leave();
      // The whole job stops, as the shell expects, by the signal's own default.
      process.off('SIGTSTP', suspend);
      try {
        process.kill(0, 'SIGTSTP');
      } catch {
        resume(); // Windows knows no job control.
      }
    };
    const resume = (): void => {
      process.off('SIGTSTP', suspend);
      process.on('SIGTSTP', suspend);
      leave();
      enter();
      show(resize(state, output.columns || 80, output.rows || 24));
    };
    const perform = (effect: Effect): void => {
      if (effect === 'quit') finish(() => resolve(exitCode.done));
      else if (effect === 'interrupt') finish(() => resolve(exitCode.interrupted));
      else if (effect === 'suspend') suspend();
      else if (effect === 'redraw') {
        output.write('\u001B[2J');
        onScreen = [];
        draw();
      } else move(effect.open);
    };
    const onKey = (_text: string | undefined, key: Key): void => {
      const step = press(state, key);
      // While an article is being opened only leaving has a meaning.
      if (isOpening && !['quit', 'interrupt', 'suspend'].includes(step.effect as string)) return;
      show(step.state);
      if (step.effect !== undefined) perform(step.effect);
    };
    const onResize = (): void => {
      onScreen = [];
      if (isActive) output.write('\u001B[2J');
      show(resize(state, output.columns || 80, output.rows || 24));
    };
    const onHangup = (): void => finish(() => resolve(exitCode.hungUp));

    const listening: (() => void)[] = [];
    const listen = (
      source: Pick<NodeJS.EventEmitter, 'on' | 'off'>,
      event: string,
      listener: (...given: never[]) => void,
    ): void => {
      source.on(event, listener as (...given: unknown[]) => void);
      listening.push(() => source.off(event, listener as (...given: unknown[]) => void));
    };

    const signals = process as Pick<NodeJS.EventEmitter, 'on' | 'off'>;
    for (const [signal, code] of Object.entries(signalCodes))
      listen(signals, signal, () => finish(() => resolve(code)));
    listen(signals, 'SIGTSTP', suspend);
    listen(signals, 'SIGCONT', resume);
    // Before a stack is printed, or else it would go with the alternate screen.
    listen(signals, 'uncaughtExceptionMonitor', leave);
    listen(signals, 'exit', leave);
    emitKeypressEvents(input as ReadStream, { escapeCodeTimeout: escapeTimeoutMs } as unknown as Interface);
    listen(input, 'keypress', onKey);
    listen(input, 'end', onHangup);
    listen(input, 'error', onHangup);
    listen(output, 'resize', onResize);
    listen(output, 'error', onHangup);

    enter();
    if ('then' in first) void wait(first, `Reading ${printable(name)}`, () => finish(() => resolve(exitCode.done)));
    else place(first);
  });
}
