/** Emphasis in Markdown: runs of `*`, `_`, `~` and `=`, and which of them take each other away. */

const space = /\s/;
const wordCharacter = /[\p{L}\p{N}]/u;

/** A run of one sign; `length` is what is left of it. */
export interface Run {
  readonly start: number;
  readonly mark: string;
  length: number;
  readonly opens: boolean;
  readonly closes: boolean;
}

/** The run of `length` signs that begins at `start`. */
export function readRun(source: string, start: number, length: number): Run {
  const before = source[start - 1] ?? ' ';
  const after = source[start + length] ?? ' ';
  const left = !space.test(after);
  const right = !space.test(before);
  const mark = source[start]!;
  if (mark !== '_') return { start, length, mark, opens: left, closes: right };
  // Underscores inside words are part of them.
  return {
    start,
    length,
    mark,
    opens: left && !wordCharacter.test(before),
    closes: right && !wordCharacter.test(after),
  };
}

/** Emphasis as in CommonMark, without its rule of three: an opening and a closing run take each other away. */
export function pairRuns(runs: readonly Run[], drop: (from: number, to: number) => void): void {
  const open: Record<string, { run: Run; from: number }[]> = {};
  for (const run of runs) {
    const stack = (open[run.mark] ??= []);
    let from = run.start;
    if (run.closes) {
      while (run.length > 0 && stack.length > 0) {
        const opener = stack.at(-1)!;
        const count = Math.min(opener.run.length, run.length);
        opener.run.length -= count;
        run.length -= count;
        drop(opener.from + opener.run.length, opener.from + opener.run.length + count);
        drop(from, from + count);
        from += count;
        if (opener.run.length === 0) stack.pop();
      }
    }
    if (run.opens && run.length > 0) stack.push({ run, from });
  }
}
