/** The reader in a real terminal, where tmux is installed. */
import { afterEach, describe, expect, test } from 'vitest';
import { displayWidth } from '../../../src/view/terminal/width.ts';
import { hasTmux, openTerminal, type Terminal } from '../../tmux.ts';

let terminal: Terminal;
afterEach(() => terminal.close());

function open(columns: number, rows: number, command: string): void {
  terminal = openTerminal(columns, rows);
  terminal.type(`${command}; echo "left with $?"`, 'Enter');
}

/** The screen as it was before, the cursor seen, and the shell's next words. */
async function isLeft(code: number): Promise<void> {
  expect(await terminal.see(`\nleft with ${code}`)).toContain('$ ');
  expect(terminal.modes()).toEqual({ alternate: false, cursor: true });
}

describe.skipIf(!hasTmux)('newsctl read in a terminal', { timeout: 120_000 }, () => {
  test('every key does what the help says', async () => {
    open(80, 24, 'newsctl read samples/harbor-2.txt');
    await terminal.see('n next  p previous');
    expect(terminal.modes()).toEqual({ alternate: true, cursor: false });
    terminal.type('?');
    await terminal.see('the next article');
    terminal.type('q', 's');
    await terminal.see(/Summary\n\n.*\n.*\n/);
    terminal.type('e');
    await terminal.see(/Countries\n +Portugal +\d+ +█/);
    terminal.type('Escape');
    await terminal.seeGone('Countries');
    terminal.type('/', 'benk', 'Enter');
    await terminal.see('benk: 1 of 2');
    terminal.type('N');
    await terminal.see('benk: 2 of 2');
    terminal.type('P');
    await terminal.see('benk: 1 of 2');
    terminal.type('n');
    await terminal.see('First Ferry Reaches Tangier');
    terminal.type('p');
    await terminal.see(/^ +Lisbon and Rabat Sign Ferry Accord/m);
    terminal.type('G');
    await terminal.see(/Next: +First Ferry Reaches Tangier[^]*End/);
    terminal.type('g');
    await terminal.seeGone('Next: ');
    terminal.resize(40, 12);
    const narrow = await terminal.see(/^ +After Long Night$/m);
    for (const row of narrow.split('\n')) expect(displayWidth(row)).toBeLessThanOrEqual(40);
    terminal.resize(200, 60);
    await terminal.see(/Next: .*\n[^]*All/);
    terminal.type('q');
    await isLeft(0);
    expect(await terminal.seeGone('Lisbon and Rabat')).toContain('newsctl read');
  });

  test('finds neighbours in other folders below the current one, as links does', async () => {
    open(80, 24, 'newsctl read samples/site/harbor-3.html');
    await terminal.see(/^ +First Ferry Reaches Tangier/m);
    terminal.type('n');
    await terminal.see(/^ +A Year on the Tangier Ferry/m);
    terminal.type('n');
    await terminal.see('No next article on disk');
    terminal.type('q');
    await isLeft(0);
  });

  test('stops and goes on as jobs do', async () => {
    open(60, 15, 'newsctl read --summary samples/museum.txt');
    await terminal.see(/^ +• /m);
    terminal.type('C-z');
    await terminal.see('Stopped');
    expect(terminal.modes()).toEqual({ alternate: false, cursor: true });
    terminal.type('fg', 'Enter');
    await terminal.see(/^ +• /m);
    terminal.type('C-c');
    await terminal.see('$ ');
    terminal.type('echo "left with $?"', 'Enter');
    await isLeft(130);
  });

  test.each([
    ['INT', 130],
    ['TERM', 143],
    ['HUP', 129],
  ])('gives the screen back at SIG%s', async (signal, code) => {
    open(60, 15, `sh -c 'echo $$ > $SCRATCH/pid; exec newsctl read samples/museum.txt'`);
    await terminal.see('? help  q leave');
    const { readFileSync } = await import('node:fs');
    process.kill(Number(readFileSync(`${terminal.scratch}/pid`, 'utf8')), `SIG${signal}`);
    await isLeft(code);
  });

  test('reads an article from standard input, and keys from the terminal', async () => {
    open(60, 15, 'cat samples/museum.txt | newsctl read -');
    await terminal.see('? help  q leave');
    terminal.type('s');
    await terminal.see('Summary');
    terminal.type('q', 'q');
    await isLeft(0);
  });

  test('has colours, unless NO_COLOR is set', async () => {
    open(60, 15, 'newsctl read samples/museum.txt');
    await terminal.see('? help  q leave');
    expect(terminal.colored()).toMatch(/\[(?:36|38;5;29)mAustria/);
    terminal.type('q');
    await isLeft(0);
    terminal.type('clear; NO_COLOR=1 newsctl read samples/museum.txt', 'Enter');
    await terminal.see('? help  q leave');
    expect(terminal.colored()).not.toContain('\u001B[');
    terminal.type('q');
  });

  test('prints on a terminal that cannot move its cursor', async () => {
    open(60, 60, 'TERM=dumb newsctl read samples/museum.txt');
    await isLeft(0);
    expect(await terminal.see('Museum Returns a Borrowed Bell')).not.toContain('q leave');
  });
});
