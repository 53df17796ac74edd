import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { progressText } from '../../src/cli/progress.ts';
import { hasTmux, openTerminal, type Terminal } from '../tmux.ts';

/** `$SCRATCH/long.txt`, which is read for longer than the progress line waits. */
function writeLongArticle({ scratch }: Terminal): void {
  const text = 'The mayor of Lyon spoke to Lena Ortiz on Tuesday. '.repeat(160_000);
  writeFileSync(join(scratch, 'long.txt'), `The Bridge of Lyon Opens\n\n${text}\n`);
}

const unknown = { files: 0, bytes: 0, known: false };

it('tells bytes of a single file, its articles, their rate and the time left', () => {
  const total = { files: 1, bytes: 700_000_000, known: true };
  expect(progressText({ files: 0, articles: 3456, bytes: 12_000_000 }, total, 5400)).toBe(
    '12 of 700 MB, 3,456 articles, 640 a second, 6 min left',
  );
  expect(progressText({ files: 0, articles: 900_000, bytes: 690_000_000 }, total, 600_000)).toBe(
    '690 of 700 MB, 900,000 articles, 1,500 a second, 9 s left',
  );
});

it('tells files where there are several, and hours', () => {
  const total = { files: 400_000, bytes: 4e9, known: true };
  expect(progressText({ files: 1000, articles: 1001, bytes: 1e7 }, total, 20_000)).toBe(
    '1,000 of 400,000 files, 1,001 articles, 50 a second, 2 h 13 min left',
  );
});

it('tells no end that it does not know, and none too early', () => {
  expect(progressText({ files: 0, articles: 1, bytes: 420_000 }, unknown, 3000)).toBe('0.4 MB, 1 article, 0 a second');
  expect(progressText({ files: 2, articles: 2, bytes: 10 }, unknown, 3000)).toBe('2 files, 2 articles, 1 a second');
  const total = { files: 1, bytes: 700_000_000, known: true };
  expect(progressText({ files: 0, articles: 3, bytes: 12_000 }, total, 500)).toBe(
    '0 of 700 MB, 3 articles, 6 a second',
  );
});

it.skipIf(!hasTmux)(
  'shows on a terminal that a long article is being read, until it is',
  { timeout: 120_000 },
  async () => {
    const terminal = openTerminal(60, 10);
    try {
      writeLongArticle(terminal);
      terminal.type('newsctl entities $SCRATCH/long.txt > /dev/null; echo "done $?"', 'Enter');
      expect(await terminal.see('reading')).not.toContain('done 0');
      await terminal.see('\ndone 0');
      await terminal.seeGone('reading');
    } finally {
      terminal.close();
    }
  },
);

it.skipIf(!hasTmux)('leaves nothing in the log of a build', { timeout: 120_000 }, async () => {
  const terminal = openTerminal(60, 10);
  try {
    writeLongArticle(terminal);
    terminal.type('CI=true newsctl entities $SCRATCH/long.txt > /dev/null; echo "done $?"', 'Enter');
    expect(await terminal.see('\ndone 0')).not.toContain('reading');
  } finally {
    terminal.close();
  }
});
