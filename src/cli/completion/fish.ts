/** For fish: one `complete` line an option. */
import type { CompletedCommand, CompletedOption } from './command.ts';

/** The script; `global` are the options of the program itself. */
export function fishScript(commands: readonly CompletedCommand[], global: readonly CompletedOption[]): string {
  const quote = (text: string): string => `'${text.replaceAll('\\', '\\\\').replaceAll("'", "\\'")}'`;
  const value = (option: CompletedOption): string => {
    if (!option.value) return '';
    return {
      choice: ` -x -a ${quote(option.value.choices?.join(' ') ?? '')}`,
      file: ' -r -F',
      directory: ' -x -a "(__fish_complete_directories)"',
      other: ' -x',
    }[option.value.kind];
  };
  const line = (condition: string, option: CompletedOption): string =>
    `complete -c newsctl -n ${quote(condition)}${option.short ? ` -s ${option.short.slice(1)}` : ''} -l ${option.long.slice(2)}` +
    `${value(option)} -d ${quote(option.summary)}`;
  return [
    '# fish completion for newsctl',
    ...commands.map(
      ({ name, summary }) => `complete -c newsctl -n __fish_use_subcommand -f -a ${name} -d ${quote(summary)}`,
    ),
    ...global.map((option) => line('__fish_use_subcommand', option)),
    ...commands.flatMap((command) => {
      const condition = `__fish_seen_subcommand_from ${command.name}`;
      return [
        ...(command.values
          ? [`complete -c newsctl -n ${quote(condition)} -f -a ${quote(command.values.join(' '))}`]
          : []),
        ...command.options.map((option) => line(condition, option)),
      ];
    }),
    '',
  ].join('\n');
}
