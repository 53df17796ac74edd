/** Completion scripts, made from the commands as they are declared: nothing is listed twice. */
import type { Command, Option } from 'commander';
import { bashScript } from './bash.ts';
import type { CompletedCommand, CompletedOption } from './command.ts';
import { fishScript } from './fish.ts';
import { zshScript } from './zsh.ts';

/** The script for a shell. */
export function completionScript(program: Command, shell: 'bash' | 'zsh' | 'fish'): string {
  const visible = program.commands.filter((command) => command.summary() !== '');
  const commands = visible.map(describe);
  const global: CompletedOption[] = [
    { short: '-h', long: '--help', summary: 'show this help' },
    { short: '-V', long: '--version', summary: 'print the version' },
  ];
  return { bash: bashScript, zsh: zshScript, fish: fishScript }[shell](commands, global);
}

function describe(command: Command): CompletedCommand {
  const values = command.registeredArguments[0]?.argChoices;
  const help: CompletedOption = { short: '-h', long: '--help', summary: 'show this help' };
  return {
    name: command.name(),
    summary: command.summary(),
    options: [...command.options.filter((option) => !option.hidden).map(describeOption), help],
    ...(values && { values }),
  };
}

function describeOption(option: Option): CompletedOption {
  const placeholder = /[<[](\w+)/.exec(option.flags)?.[1];
  return {
    ...(option.short && { short: option.short }),
    long: option.long!,
    summary: option.description,
    ...(placeholder && { value: describeValue(option, placeholder) }),
  };
}

function describeValue(option: Option, placeholder: string): NonNullable<CompletedOption['value']> {
  if (option.argChoices) return { kind: 'choice', choices: option.argChoices };
  if (placeholder === 'file') return { kind: 'file' };
  if (placeholder === 'dir') return { kind: 'directory' };
  return { kind: 'other' };
}
