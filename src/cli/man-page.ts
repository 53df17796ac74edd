/** The manual page, in the man macros of troff (man(7)), made from the same declarations as `--help`. */
import type { Command, Option } from 'commander';
import { examplesOf, withValues } from './help.ts';

/** The whole page: what the program is, every command with its options and examples, exit codes, environment. */
export function manPage(program: Command, version: string): string {
  const commands = program.commands.filter((command) => command.summary() !== '');
  const shared = sharedOptions(commands);
  return [
    `.TH NEWSCTL 1 "" "newsctl ${version}" "User Commands"`,
    // Options and paths are to be copied: no words broken, no lines stretched.
    '.nh',
    '.ad l',
    '.SH NAME',
    'newsctl \\- summaries, people, countries and neighbours of news articles',
    '.SH SYNOPSIS',
    ...commands.map((command) => `.B newsctl ${command.name()}\n${escape(command.usage())}\n.br`),
    '.SH DESCRIPTION',
    escape(program.description()),
    ...commands.flatMap((command) => [
      `.SH ${escape(`newsctl ${command.name()}`.toUpperCase())}`,
      escape(command.description()),
      ...visibleOptions(command)
        .filter((option) => !shared.has(described(option)))
        .flatMap(optionEntry),
      ...(examplesOf(command).length > 0 ? ['.SS Examples'] : []),
      ...examplesOf(command).flatMap(([line, purpose]) => ['.TP', `.B ${escape(line)}`, escape(purpose)]),
    ]),
    '.SH OPTIONS OF ALL COMMANDS THAT READ ARTICLES',
    ...[...shared.values()].flatMap(optionEntry),
    '.SH EXIT STATUS',
    ...[
      ['0', 'Done; an empty answer is an answer.'],
      ['1', 'The answer is no: links \\-\\-check found a fault, links \\-\\-next or \\-\\-previous has none.'],
      ['2', 'Something failed, even if the rest was printed, or wrong usage.'],
      ['130, 143', 'Ended by Ctrl\\-C, by SIGTERM.'],
    ].flatMap(([code, meaning]) => ['.TP', `.B ${code}`, meaning!]),
    '.SH ENVIRONMENT',
    ...[
      ['NO_COLOR', 'No colours, unless \\-\\-color says otherwise.'],
      ['FORCE_COLOR', 'Colours also where there is no terminal; 0 and false turn them off.'],
      ['COLUMNS', 'The width of the terminal, where it is to be another than the terminal tells.'],
      ['NEWSCTL_DEBUG', 'With 1, faults of newsctl show where they happened.'],
    ].flatMap(([name, meaning]) => ['.TP', `.B ${name}`, meaning!]),
    '',
  ].join('\n');
}

const visibleOptions = (command: Command): Option[] => command.options.filter((option) => !option.hidden);

const described = (option: Option): string => `${option.flags} ${withValues(option.description, option)}`;

/** The options that every command with options of its own declares in the same words. */
function sharedOptions(commands: readonly Command[]): Map<string, Option> {
  const lists = commands.map(visibleOptions).filter((options) => options.length > 0);
  const common = (lists[0] ?? []).filter((option) =>
    lists.every((list) => list.some((other) => described(other) === described(option))),
  );
  return new Map(common.map((option) => [described(option), option]));
}

function optionEntry(option: Option): string[] {
  return ['.TP', `.B ${escape(option.flags)}`, escape(withValues(option.description, option))];
}

/** Text that troff prints as it is: no escapes, no requests at the start of a line, hyphens that can be copied. */
function escape(text: string): string {
  return text
    .replaceAll('\\', '\\e')
    .replaceAll('-', '\\-')
    .replaceAll(/^([.'])/gm, '\\&$1')
    .replaceAll('’', '\\(cq')
    .replaceAll('→', '\\(->')
    .replaceAll('←', '\\(<-');
}
