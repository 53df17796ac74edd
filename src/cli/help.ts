/** What `--help` says beside the options: examples, and on the front page the exit codes. */
import type { Command } from 'commander';

export type Example = readonly [command: string, purpose: string];

const examples = new WeakMap<Command, readonly Example[]>();

/** A command's examples, for the manual page. */
export function examplesOf(command: Command): readonly Example[] {
  return examples.get(command) ?? [];
}

/** Adds real examples, each with what it is for, to a command's help. */
export function withExamples(command: Command, list: readonly Example[]): Command {
  examples.set(command, list);
  const lines = list.map(([line, purpose]) => `  $ ${line}\n      ${purpose}`);
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
