/** For zsh's own completion system, through `_arguments`. */
import type { CompletedCommand, CompletedOption } from './command.ts';

/** The script; `global` are the options of the program itself. */
export function zshScript(commands: readonly CompletedCommand[], global: readonly CompletedOption[]): string {
  const escape = (text: string): string => text.replaceAll(/[[\]:\\]/g, '\\$&').replaceAll("'", "'\\''");
  const value = (option: CompletedOption): string => {
    if (!option.value) return '';
    const action = {
      choice: `(${option.value.choices?.join(' ')})`,
      file: '_files',
      directory: '_files -/',
      other: ' ',
    }[option.value.kind];
    return `:value:${action}`;
  };
  const specification = (option: CompletedOption): string => {
    const { short, long, summary } = option;
    const tail = `[${escape(summary)}]${value(option)}`;
    // The sign says that the value may also follow after one.
    const full = option.value ? `${long}=` : long;
    return short ? `'(${short} ${long})'{${short},${full}}'${tail}'` : `'${full}${tail}'`;
  };
  const commandCase = (command: CompletedCommand): string => `      ${command.name})
        _arguments -s \\
${command.options.map((option) => `          ${specification(option)} \\`).join('\n')}
          '*:${command.values ? `value:(${command.values.join(' ')})` : 'path:_files'}' ;;`;
  return `#compdef newsctl
_newsctl() {
  local curcontext=$curcontext state line
  _arguments -C \\
${global.map((option) => `    ${specification(option)} \\`).join('\n')}
    '1:command:->command' \\
    '*::argument:->argument'
  case $state in
    command)
      local -a commands=(
${commands.map((command) => `        '${command.name}:${escape(command.summary)}'`).join('\n')}
      )
      _describe -t commands command commands ;;
    argument)
      case $line[1] in
${commands.map(commandCase).join('\n')}
      esac ;;
  esac
}
if [[ $funcstack[1] == _newsctl ]]; then _newsctl "$@"; else compdef _newsctl newsctl; fi
`;
}
