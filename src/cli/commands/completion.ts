/** `newsctl completion`: a completion script for a shell, made from the commands as they are declared. */
import { Argument, type Command } from 'commander';
import type { Io } from '../io.ts';
import { withExamples } from '../help.ts';

/** Declares the command; `done` receives the exit code of its run. */
export function addCompletion(program: Command, io: Io, done: (code: number) => void): void {
  const command = program
    .command('completion')
    .summary('a completion script for bash, zsh or fish')
    .description('Prints a script that completes commands, options, their values and files.')
    .addArgument(new Argument('<shell>', 'the shell').choices(['bash', 'zsh', 'fish']))
    .helpOption('-h, --help', 'show this help');
  withExamples(command, [
    ['newsctl completion bash > ~/.local/share/bash-completion/completions/newsctl', 'for bash'],
    ['newsctl completion zsh > ~/.zfunc/_newsctl', 'for zsh, with ~/.zfunc in fpath'],
    ['newsctl completion fish > ~/.config/fish/completions/newsctl.fish', 'for fish'],
  ]).action(async (shell: 'bash' | 'zsh' | 'fish') => {
    const { completionScript } = await import('../completion/index.ts');
    io.stdout.write(completionScript(program, shell));
    done(0);
  });
}
