/** The commands, in the order of the help. */
import { Command } from 'commander';
import { addCompletion } from './commands/completion.ts';
import { addEntities } from './commands/entities.ts';
import { addExtract } from './commands/extract.ts';
import { addHelp } from './commands/help.ts';
import { addLinks } from './commands/links.ts';
import { addMan } from './commands/man.ts';
import { addRead } from './commands/read.ts';
import { addSchema } from './commands/schema.ts';
import { addSummarize } from './commands/summarize.ts';
import { frontPage, helpLayout } from './help.ts';
import type { Io } from './io.ts';

/** Commands that need to know of no other: when one of these is named, the rest needn't be declared. */
const alone: Readonly<Record<string, typeof addSummarize>> = {
  summarize: addSummarize,
  entities: addEntities,
  links: addLinks,
  read: addRead,
  extract: addExtract,
};

/** The command line, whole or as far as `io.argv` needs it. `done` receives the exit code of the command that ran. */
export function createProgram(io: Io, version: string, done: (code: number) => void): Command {
  const program = new Command('newsctl')
    .description('Summarizes news articles, lists the people and countries they name, and walks from one to the next.')
    .version(version, '-V, --version', 'print the version')
    .helpOption('-h, --help', 'show this help')
    .helpCommand(false)
    .addHelpText('after', frontPage)
    .showSuggestionAfterError(true)
    .configureHelp(helpLayout)
    .configureOutput({
      writeOut: (text) => void io.stdout.write(text),
      writeErr: (text) => void io.stderr.write(text),
      // Usage errors are reported in one place, in one shape: see main.ts.
      outputError: () => undefined,
    })
    .exitOverride();
  const named = Object.hasOwn(alone, io.argv[0] ?? '') ? alone[io.argv[0]!] : undefined;
  const added = named ? [named] : [...Object.values(alone), addCompletion, addSchema, addHelp, addMan];
  for (const add of added) add(program, io, done);
  return program;
}
