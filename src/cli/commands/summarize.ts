/** `newsctl summarize`: what does it say? */
import type { Command } from 'commander';
import type { Io } from '../io.ts';
import { addCommonOptions, pathsArgument, positiveInteger, share, type CommonFlags } from '../options.ts';
import { withExamples } from '../help.ts';

export const summarizeViews = ['text', 'json', 'ndjson', 'markdown'] as const;

export interface SummarizeFlags extends CommonFlags {
  readonly sentences?: number;
  readonly words?: number;
  readonly ratio?: number;
  readonly query?: string;
  readonly together?: boolean;
  readonly bullets?: boolean;
  readonly explain?: boolean;
}

/** Declares the command; `done` receives the exit code of its run. */
export function addSummarize(program: Command, io: Io, done: (code: number) => void): void {
  const command = program
    .command('summarize')
    .summary('what does it say?')
    .description(
      "Says what an article says in a few of its own sentences, in the article's order: its title and three of them, or as many as you ask for.",
    )
    .argument(...pathsArgument)
    .optionsGroup('Summary:')
    .option('-n, --sentences <n>', 'how many sentences (default: 3)', positiveInteger)
    .option('-w, --words <n>', 'a budget of words, never overrun', positiveInteger)
    .option('--ratio <r>', "a share of the article's sentences, 0 to 1", share)
    .option('-q, --query <text>', 'what you care about: sentences that speak of it come first')
    .option('--together', 'one summary of all articles, no sentence said twice (holds them all in memory)')
    .option('--bullets', 'a list instead of paragraphs')
    .option('--explain', 'every sentence with its rank, its score and what it is made of');
  addCommonOptions(command, summarizeViews);
  withExamples(command, [
    ['newsctl summarize article.html', 'the title and three sentences'],
    ['curl -s URL | newsctl summarize -n 1', 'one sentence of a page on standard input'],
    ["newsctl summarize news/ -w 50 -f ndjson | jq -r '.sentences[].text'", '50 words of each article of a folder'],
  ]).action(async (paths: string[], flags: SummarizeFlags) => {
    const { summarize } = await import('../actions/summarize.ts');
    done(await summarize(io, paths, flags));
  });
}
