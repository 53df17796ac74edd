/** `newsctl extract`: give me the clean article. */
import type { Command } from 'commander';
import type { Io } from '../io.ts';
import { addCommonOptions, pathsArgument, type CommonFlags } from '../options.ts';
import { withExamples } from '../help.ts';

export const extractViews = ['text', 'json', 'ndjson', 'markdown'] as const;

export interface ExtractFlags extends CommonFlags {
  readonly metadata?: boolean;
}

/** Declares the command; `done` receives the exit code of its run. */
export function addExtract(program: Command, io: Io, done: (code: number) => void): void {
  const command = program
    .command('extract')
    .summary('give me the clean article')
    .description("Prints the article without its site's furniture: plain text, JSON or Markdown for the next tool.")
    .argument(...pathsArgument)
    .optionsGroup('Article:')
    .option('--metadata', 'front matter with title, authors, date, URL, previous and next');
  addCommonOptions(command, extractViews);
  withExamples(command, [
    ['newsctl extract page.html > article.txt', 'the text of a saved page'],
    ['newsctl extract page.html -f markdown --metadata', 'Markdown with front matter'],
    ["newsctl extract site/ -f ndjson | jq -r '[.published, .title] | @tsv'", 'dates and titles of a folder'],
  ]).action(async (paths: string[], flags: ExtractFlags) => {
    const { extract } = await import('../actions/extract.ts');
    done(await extract(io, paths, flags));
  });
}
