/**
 * The full-screen reader on a real terminal: keys in, screens out, and the terminal given back as it was, whatever ends
 * the reader: a key, a signal, an exception, the process stopped and continued.
 */
import type { Direction } from '../../direction.ts';
import { openSync } from 'node:fs';
import { emitKeypressEvents, type Interface } from 'node:readline';
import { ReadStream } from 'node:tty';
import { exitCode, NewsctlError, signalCodes } from '../../errors.ts';
import type { Layout } from '../../view/layout.ts';
import { nothingFound, type ReadableArticle } from '../../view/read.ts';
import { printable } from '../../view/terminal/sanitize.ts';
import { AlternateScreen, type Keyboard, type Screen } from './alternate-screen.ts';
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
  return new Promise((resolve, reject) => new Reader(options, resolve, reject).open(first));
}

/** A reader at work. */
class Reader {
  readonly #options: ReaderOptions;
  readonly #screen: AlternateScreen;
  readonly #end: (code: number) => void;
  readonly #fail: (cause: unknown) => void;
  /** What ends the listening. */
  readonly #listening: (() => void)[] = [];
  #state: ReaderState;
  #shown: OpenArticle | undefined;
  #isOpening = false;
  #isOver = false;

  constructor(options: ReaderOptions, end: (code: number) => void, fail: (cause: unknown) => void) {
    this.#options = options;
    this.#end = end;
    this.#fail = fail;
    this.#screen = new AlternateScreen(options.input, options.output);
    const { layout, withSummary } = options;
    this.#state = openReader(blank, ...this.#screen.size, { unicode: layout.unicode, withSummary });
  }

  open(first: OpenArticle | Promise<OpenArticle | undefined>): void {
    this.#listen();
    this.#screen.enter();
    const message = `Reading ${printable(this.#options.name)}`;
    if ('then' in first) void this.#wait(first, message, () => this.#finish(exitCode.done));
    else this.#place(first);
  }

  #listen(): void {
    const { input, output, process } = this.#options;
    const listen = (
      source: Pick<NodeJS.EventEmitter, 'on' | 'off'>,
      event: string,
      listener: (...given: never[]) => void,
    ): void => {
      source.on(event, listener as (...given: unknown[]) => void);
      this.#listening.push(() => source.off(event, listener as (...given: unknown[]) => void));
    };
    const leave = (): void => this.#screen.leave();
    const hangUp = (): void => this.#finish(exitCode.hungUp);
    const signals = process as Pick<NodeJS.EventEmitter, 'on' | 'off'>;
    for (const [signal, code] of Object.entries(signalCodes)) listen(signals, signal, () => this.#finish(code));
    listen(signals, 'SIGTSTP', this.#suspend);
    listen(signals, 'SIGCONT', this.#resume);
    // Before a stack is printed, or else it would go with the alternate screen.
    listen(signals, 'uncaughtExceptionMonitor', leave);
    listen(signals, 'exit', leave);
    emitKeypressEvents(input as ReadStream, { escapeCodeTimeout: escapeTimeoutMs } as unknown as Interface);
    listen(input, 'keypress', (_text: string | undefined, key: Key) => this.#press(key));
    listen(input, 'end', hangUp);
    listen(input, 'error', hangUp);
    listen(output, 'resize', () => this.#resize());
    listen(output, 'error', hangUp);
  }

  /** Gives the terminal back, and the code. */
  #finish(code: number): void {
    if (this.#close()) this.#end(code);
  }

  /** Ends the reader; false where it had ended before. */
  #close(): boolean {
    if (this.#isOver) return false;
    this.#isOver = true;
    this.#screen.leave();
    for (const remove of this.#listening) remove();
    this.#options.input.pause();
    return true;
  }

  #show(next: ReaderState): void {
    this.#state = next;
    this.#draw();
  }

  #draw(): void {
    this.#screen.draw(drawScreen(this.#state, this.#options.layout));
  }

  /** What can't be read is told on the last line; a fault of ours ends the reader. */
  #report(cause: unknown): void {
    if (cause instanceof NewsctlError) {
      const line = [cause.problem.path, cause.message].filter(Boolean).join(': ');
      if (!this.#isOver) this.#show(withMessage(this.#state, printable(line)));
    } else if (this.#close()) this.#fail(cause);
  }

  #place(opened: OpenArticle): void {
    this.#shown = opened;
    this.#show(showArticle(this.#state, opened.article, opened.whole !== undefined));
    opened.whole?.then(
      (whole) => {
        if (this.#shown === opened && !this.#isOver) this.#show(showFound(this.#state, whole));
      },
      (cause: unknown) => {
        if (this.#shown !== opened) return;
        this.#state = showFound(this.#state, opened.article);
        this.#report(cause);
      },
    );
  }

  /** Waits for an article; with none there, `otherwise`. */
  async #wait(coming: Promise<OpenArticle | undefined>, message: string, otherwise: () => void): Promise<void> {
    this.#isOpening = true;
    this.#show(withMessage(this.#state, message));
    try {
      const found = await coming;
      if (this.#isOver) return;
      if (found === undefined) otherwise();
      else this.#place(found);
    } catch (cause) {
      this.#report(cause);
    } finally {
      this.#isOpening = false;
    }
  }

  #move(direction: Direction): void {
    const coming = this.#shown?.neighbour(direction) ?? Promise.resolve(undefined);
    const none = (): void => this.#show(withMessage(this.#state, `No ${direction} article on disk`));
    void this.#wait(coming, `Looking for the ${direction} article`, none);
  }

  #press(key: Key): void {
    const step = press(this.#state, key);
    // While an article is being opened only leaving has a meaning.
    if (this.#isOpening && !['quit', 'interrupt', 'suspend'].includes(step.effect as string)) return;
    this.#show(step.state);
    if (step.effect !== undefined) this.#perform(step.effect);
  }

  #perform(effect: Effect): void {
    if (effect === 'quit') this.#finish(exitCode.done);
    else if (effect === 'interrupt') this.#finish(exitCode.interrupted);
    else if (effect === 'suspend') this.#suspend();
    else if (effect === 'redraw') {
      this.#screen.clear();
      this.#draw();
    } else this.#move(effect.open);
  }

  #resize(): void {
    this.#screen.clear();
    this.#show(resize(this.#state, ...this.#screen.size));
  }

  readonly #suspend = (): void => {
    const { process } = this.#options;
    this.#screen.leave();
    // The whole job stops, as the shell expects, by the signal's own default.
    process.off('SIGTSTP', this.#suspend);
    try {
      process.kill(0, 'SIGTSTP');
    } catch {
      this.#resume(); // Windows knows no job control.
    }
  };

  readonly #resume = (): void => {
    const { process } = this.#options;
    process.off('SIGTSTP', this.#suspend);
    process.on('SIGTSTP', this.#suspend);
    this.#screen.leave();
    this.#screen.enter();
    this.#show(resize(this.#state, ...this.#screen.size));
  };
}
