/** `newsctl links`: what comes before and after it? */
import type { Command } from 'commander';
import type { Io } from '../io.ts';
import { addCommonOptions, pathsArgument, type CommonFlags } from '../options.ts';
import { withExamples } from '../help.ts';

export const linksViews = ['text', 'json', 'ndjson', 'dot', 'mermaid'] as const;

export interface LinksFlags extends CommonFlags {
  readonly within?: string;
  readonly chain?: boolean;
  readonly next?: boolean;
  readonly previous?: boolean;
  readonly check?: boolean;
}

/** Declares the command; `done` receives the exit code of its run. */
export function addLinks(program: Command, io: Io, done: (code: number) => void): void {
  const command = program
    .command('links')
    .summary('what comes before and after it?')
    .description(
      'Shows the previous and the next article, and finds them among the files on disk. ' +
        'Nothing is fetched, and nothing outside the searched folder is touched. ' +
        'The index of the folder is held in memory.',
    )
    .argument(...pathsArgument)
    .optionsGroup('Links:')
    .option('--within <dir>', 'where to look (default: the folder given, else the current one, else the file’s own)')
    .option('--chain', 'the whole chain, in reading order')
    .option('--next', "print just the next article's path or URL; exit code 1 if there is none")
    .option('--previous', "print just the previous article's path or URL; exit code 1 if there is none")
    .option('--check', 'report links that lead nowhere or are not answered; exit code 1 if there are any');
  addCommonOptions(command, linksViews);
  withExamples(command, [
    ['newsctl links part-2.html', 'previous ← this → next'],
    ['newsctl links part-2.html --chain', 'the series from its first part to its last'],
    ['newsctl summarize "$(newsctl links part-2.html --next)"', 'what the next part says'],
    ['newsctl links site/ --check', 'a lint for the links of a folder'],
  ]).action(async (paths: string[], flags: LinksFlags) => {
    const { links } = await import('../actions/links.ts');
    done(await links(io, paths, flags));
  });
}
