/** `newsctl help`: the help of a command. */
import { Argument, type Command } from 'commander';
import type { Io } from '../io.ts';

/** Declared after the commands that it can explain. */
export function addHelp(program: Command, _io: Io, done: (code: number) => void): void {
  const names = program.commands.map((command) => command.name());
  program
    .command('help')
    .summary('show the help of a command')
    .description('Shows the help of a command; without one, what commands there are.')
    .addArgument(new Argument('[command]', 'which command').choices(names))
    .helpOption('-h, --help', 'show this help')
    .action((name: string | undefined) => {
      (program.commands.find((command) => command.name() === name) ?? program).outputHelp();
      done(0);
    });
}
