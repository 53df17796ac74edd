/** For bash, without the bash-completion package. */
import type { CompletedCommand, CompletedOption } from './command.ts';

/** The script; `global` are the options of the program itself. */
export function bashScript(commands: readonly CompletedCommand[], global: readonly CompletedOption[]): string {
  const names = (options: readonly CompletedOption[]): string =>
    options.flatMap(({ short, long }) => (short ? [short, long] : [long])).join(' ');

  const valueCase = ({ short, long, value }: CompletedOption): string => {
    const action = {
      choice: `_newsctl_words '${value!.choices?.join(' ')}'`,
      file: '_newsctl_paths -f',
      directory: '_newsctl_paths -d',
      other: ':',
    }[value!.kind];
    return `        ${short ? `${short}|` : ''}${long}) ${action}; return ;;`;
  };

  const commandCase = (command: CompletedCommand): string =>
    [
      `    ${command.name})`,
      '      case $previous in',
      ...command.options.filter((option) => option.value).map(valueCase),
      '      esac',
      `      if [[ $current == -* ]]; then _newsctl_words '${names(command.options)}'`,
      `      else ${command.values ? `_newsctl_words '${command.values.join(' ')}'` : '_newsctl_paths -f'}`,
      '      fi ;;',
    ].join('\n');

  return `# bash completion for newsctl
_newsctl_words() {
  COMPREPLY=($(compgen -W "$1" -- "$current"))
}
_newsctl_paths() {
  local IFS=$'\\n'
  compopt -o filenames 2>/dev/null
  COMPREPLY=($(compgen "$1" -- "$current"))
}
_newsctl() {
  local current=\${COMP_WORDS[COMP_CWORD]} previous=\${COMP_WORDS[COMP_CWORD-1]}
  COMPREPLY=()
  # bash takes --option=value for three words.
  if [[ $current == = ]]; then current=; elif [[ $previous == = ]]; then previous=\${COMP_WORDS[COMP_CWORD-2]}; fi
  if ((COMP_CWORD == 1)); then
    _newsctl_words '${[...commands.map((command) => command.name), names(global)].join(' ')}'
    return
  fi
  case \${COMP_WORDS[1]} in
${commands.map(commandCase).join('\n')}
  esac
}
complete -F _newsctl newsctl
`;
}
