/** The alternate screen of a terminal: entered, drawn row by row, and left so that the terminal is as it was. */
import type { ReadStream, WriteStream } from 'node:tty';

/** Where keys come from. */
export type Keyboard = Pick<ReadStream, 'on' | 'off' | 'setRawMode' | 'resume' | 'pause'>;
/** Where the screen is. */
export type Screen = Pick<WriteStream, 'on' | 'off' | 'write' | 'columns' | 'rows'>;

/** The alternate screen, no cursor, no wrapping by the terminal (it may measure a character otherwise than we do). */
const enterScreen = '\u001B[?1049h\u001B[?25l\u001B[?7l\u001B[2J';
const leaveScreen = '\u001B[?7h\u001B[?25h\u001B[?1049l';
const clearScreen = '\u001B[2J';

/** The alternate screen of a terminal and its raw mode: entered, drawn on, left as it was. */
export class AlternateScreen {
  readonly #input: Keyboard;
  readonly #output: Screen;
  #rows: readonly string[] = [];
  #isEntered = false;

  constructor(input: Keyboard, output: Screen) {
    this.#input = input;
    this.#output = output;
  }

  /** Columns and rows; of a terminal that doesn't tell, what most have. */
  get size(): readonly [columns: number, rows: number] {
    return [this.#output.columns || 80, this.#output.rows || 24];
  }

  enter(): void {
    if (this.#isEntered) return;
    this.#isEntered = true;
    this.#input.setRawMode(true);
    this.#input.resume();
    this.#output.write(enterScreen);
    this.#rows = [];
  }

  leave(): void {
    if (!this.#isEntered) return;
    this.#isEntered = false;
    try {
      this.#output.write(leaveScreen);
      this.#input.setRawMode(false);
    } catch {
      // The terminal is gone: nothing to give back.
    }
  }

  /** Writes the rows that aren't there already. */
  draw(rows: readonly string[]): void {
    if (!this.#isEntered) return;
    let changes = '';
    for (const [i, row] of rows.entries()) if (row !== this.#rows[i]) changes += `\u001B[${i + 1};1H\u001B[2K${row}`;
    this.#rows = rows;
    if (changes !== '') this.#output.write(changes);
  }

  /** Forgets what is there: the next `draw` writes all rows. */
  clear(): void {
    this.#rows = [];
    if (this.#isEntered) this.#output.write(clearScreen);
  }
}
