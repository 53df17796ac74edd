/** What commander says of wrong usage, in the one shape that all errors have. */
import type { Command } from 'commander';
import { kindOf } from '../input/sources.ts';
import { printable } from '../view/terminal/sanitize.ts';
import { guessCommand, guessOption } from './guesses.ts';

/** How commander says that a value is none that an option or an argument takes. */
const invalidValue =
  /^(?:option '(?:-\w, )?(--[\w-]+)(?![\w-])[^']*' argument '|command-argument value '(?=.*' is invalid for argument '(\w+)'))(.*)' is invalid(?: for argument '\w+')?\. (.*)$/s;

/** One line: what is wrong, and what is probably meant or where to read more. `message` is commander's. */
export function usageLine(message: string, argv: readonly string[], program: Command): string {
  const [what = '', suggestion] = message.replace(/^error: /, '').split('\n');
  const command = program.commands.find((candidate) => candidate.name() === argv[0]);
  const [, option, argument, value, expected] = invalidValue.exec(what) ?? [];
  const name = option ?? argument;
  if (name !== undefined) {
    const hint = expected!.replace(/^Allowed choices are /, 'it can be ').replace(/\.$/, '');
    return printable(`newsctl: ${name} can't be '${value}' (${hint})`);
  }
  const meant = guess(what, command ?? program) ?? nearby(what, suggestion ?? '');
  const help = `see ${[program.name(), command?.name(), '--help'].filter(Boolean).join(' ')}`;
  return printable(`newsctl: ${plainly(what)} (${meant ?? help})`);
}

/** What commander suggests, where it is near: it also offers words of other letters, and people rarely miss the first. */
function nearby(what: string, suggestion: string): string | undefined {
  const first = /'-*(.)/.exec(what)?.[1];
  const offered = suggestion.replace(/^\(Did you mean (?:one of )?|\?\)$/g, '').split(', ');
  const names = offered.filter((name) => first !== undefined && /\w/.exec(name)?.[0] === first);
  return names.length === 0 ? undefined : `did you mean ${names.length > 1 ? 'one of ' : ''}${names.join(', ')}?`;
}

/** What people mean who know the word from elsewhere, or who name a file where a command belongs. */
function guess(what: string, command: Command): string | undefined {
  const [, kind, word] = /^unknown (option|command) '(.*)'$/s.exec(what) ?? [];
  if (kind === undefined) return undefined;
  const known = command.options.map(({ long }) => long ?? '');
  const meant = kind === 'option' ? guessOption(word!, known) : guessCommand(word!);
  if (meant !== undefined) return `did you mean ${meant}?`;
  return kind === 'command' && kindOf(word!) !== 'absent' ? 'newsctl summarize FILE summarizes a file' : undefined;
}

/** Commander's words for what is left out or too much, as this command says such things. */
function plainly(what: string): string {
  return what
    .replace(/^option '(?:-\w, )?(--[\w-]+) [^']*' argument missing$/, '$1 needs a value')
    .replace(/^missing required argument '(\w+)'$/, 'the $1 is missing')
    .replace(/^too many arguments for '(\w+)'. Expected (\d) arguments? but got \d+.?$/, '$1 takes $2 argument at most')
    .replace(/\.$/, '');
}
