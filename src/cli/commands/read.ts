/** `newsctl read`: let me read it. */
import type { Command } from 'commander';
import type { Io } from '../io.ts';
import { addCommonOptions, type CommonFlags } from '../options.ts';
import { withExamples } from '../help.ts';

export const readViews = ['text'] as const;

export interface ReadFlags extends CommonFlags {
  readonly pager: boolean;
  readonly summary?: boolean;
  readonly within?: string;
}

/** Declares the command; `done` receives the exit code of its run. */
export function addRead(program: Command, io: Io, done: (code: number) => void): void {
  const command = program
    .command('read')
    .summary('let me read it')
    .description(
      'Shows the clean article, people and countries marked, previous and next at its foot: ' +
        'full screen on a terminal (press ? for the keys), plain in a pipe.',
    )
    .argument('[path]', 'the article (default: standard input, if something is sent there)')
    .optionsGroup('Reading:')
    .option('--summary', 'its summary on top')
    .option('--no-pager', 'print it, also on a terminal')
    .option('--within <dir>', 'where to look for the previous and the next article');
  addCommonOptions(command, readViews);
  withExamples(command, [
    ['newsctl read article.html', 'read it; n and p go to the next and the previous article'],
    ['newsctl read --summary article.html | less', 'with its summary on top, in a pager of your own'],
  ]).action(async (path: string | undefined, flags: ReadFlags) => {
    const { read } = await import('../actions/read.ts');
    done(await read(io, path === undefined ? [] : [path], flags));
  });
}
