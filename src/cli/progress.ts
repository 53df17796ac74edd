/** A spinner, then counts: on stderr, only on a terminal, only after a moment, gone when done. */
import type { Io } from './io.ts';

export interface Progress {
  update(this: void, progress: { readonly files: number; readonly articles: number }): void;
  /** Makes room for a line on stderr. */
  clear(this: void): void;
  stop(this: void): void;
}

/** Work shorter than this shows nothing. */
const PATIENCE_MS = 400;

export function startProgress(io: Io, quiet: boolean): Progress {
  const nothing = (): void => undefined;
  if (quiet || io.stderr.isTTY !== true || io.env['TERM'] === 'dumb')
    return { update: nothing, clear: nothing, stop: nothing };
  const started = performance.now();
  let spinner: import('ora').Ora | undefined;
  let loading = false;
  let stopped = false;
  const show = async (): Promise<void> => {
    loading = true;
    const { default: ora } = await import('ora');
    if (!stopped) spinner = ora({ stream: io.stderr, discardStdin: false, text: 'reading' }).start();
  };
  return {
    update({ files, articles }) {
      const elapsed = performance.now() - started;
      if (elapsed < PATIENCE_MS) return;
      if (!loading) void show();
      if (spinner === undefined) return;
      const rate = Math.round((articles * 1000) / elapsed);
      const count = (n: number, word: string): string => `${n.toLocaleString('en')} ${word}${n === 1 ? '' : 's'}`;
      spinner.text = `${count(files, 'file')}, ${count(articles, 'article')}, ${rate.toLocaleString('en')} a second`;
    },
    clear: () => spinner?.clear(),
    stop() {
      stopped = true;
      spinner?.stop();
    },
  };
}
