/** What `--help` says beside the options: examples, and on the front page the exit codes. */
import type { Argument, Command, HelpConfiguration, Option } from 'commander';

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

/** How help is laid out: eighty columns, and what a value may be in as few words as possible. */
export const helpLayout: HelpConfiguration = {
  helpWidth: 80,
  subcommandTerm: (command) => [command.name(), argumentsOf(command)].filter((part) => part !== '').join(' '),
  optionDescription: (option) => withValues(option.description, option),
  argumentDescription: (argument) => withValues(argument.description, argument),
};

const argumentsOf = (command: Command): string => command.usage().replace('[options]', '').trim();

/** `how to print the result: text, json or ndjson (default: text)`. */
export function withValues(
  description: string,
  {
    argChoices,
    defaultValue,
    defaultValueDescription,
  }: Pick<Option | Argument, 'argChoices' | 'defaultValue' | 'defaultValueDescription'>,
): string {
  const values = argChoices === undefined ? '' : `: ${alternatives(argChoices)}`;
  const standard = defaultValueDescription ?? (typeof defaultValue === 'string' ? defaultValue : undefined);
  return description + values + (standard === undefined ? '' : ` (default: ${standard})`);
}

/** `a, b or c`. */
function alternatives(words: readonly string[]): string {
  return words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} or ${words.at(-1)}`;
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
