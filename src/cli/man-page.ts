/** The manual page, in the man macros of troff (man(7)), made from the same declarations as `--help`. */
import type { Command } from 'commander';
import { examplesOf, withValues } from './help.ts';

/** The whole page: what the program is, every command with its options and examples, exit codes, environment. */
export function manPage(program: Command, version: string): string {
  const commands = program.commands.filter((command) => command.summary() !== '');
  return [
    `.TH NEWSCTL 1 "" "newsctl ${version}" "User Commands"`,
    '.SH NAME',
    'newsctl \\- summaries, people, countries and neighbours of news articles',
    '.SH SYNOPSIS',
    ...commands.map((command) => `.B newsctl ${command.name()}\n${escape(command.usage())}\n.br`),
    '.SH DESCRIPTION',
    escape(program.description()),
    ...commands.flatMap((command) => [
      `.SH ${escape(`newsctl ${command.name()}`.toUpperCase())}`,
      escape(command.description()),
      ...command.options
        .filter((option) => !option.hidden)
        .flatMap((option) => ['.TP', `.B ${escape(option.flags)}`, escape(withValues(option.description, option))]),
      ...examplesOf(command).flatMap(([line, purpose]) => [
        '.PP',
        `${escape(purpose)}:`,
        '.PP',
        '.nf',
        `.RS\n${escape(line)}\n.RE`,
        '.fi',
      ]),
    ]),
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
      ['NEWSCTL_DEBUG', 'With 1, faults of newsctl show where they happened.'],
    ].flatMap(([name, meaning]) => ['.TP', `.B ${name}`, meaning!]),
    '',
  ].join('\n');
}

/** Text that troff prints as it is: no escapes, no requests at the start of a line, hyphens that can be copied. */
function escape(text: string): string {
  return text
    .replaceAll('\\', '\\e')
    .replaceAll('-', '\\-')
    .replaceAll(/^([.'])/gm, '\\&$1')
    .replaceAll('’', '\\(cq')
    .replaceAll('→', '\\(->');
}
