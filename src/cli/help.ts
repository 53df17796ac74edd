/** What `--help` says beside the options: examples, and on the front page the exit codes. */
import type { Command } from 'commander';

export type Example = readonly [command: string, purpose: string];

/** Adds real examples, each with what it is for, to a command's help. */
export function withExamples(command: Command, examples: readonly Example[]): Command {
  const lines = examples.map(([line, purpose]) => `  $ ${line}\n      ${purpose}`);
  return command.addHelpText('after', `\nExamples:\n${lines.join('\n')}`);
}

export const frontPage = `
Examples:
  $ newsctl summarize article.html
  $ newsctl entities news/*.txt
  $ newsctl links part-2.md --chain

Exit codes: 0 done; 1 the answer is no (links --check, --next, --previous);
2 something failed, even if the rest was printed, or wrong usage;
130 after Ctrl-C, 143 after SIGTERM.
'newsctl COMMAND --help' shows a command's options and examples.`;
