/** `newsctl schema`: the JSON Schema of a record. */
import { Argument, type Command } from 'commander';
import { withExamples } from '../help.ts';
import type { Io } from '../io.ts';

/** Declares the command; `done` receives the exit code of its run. */
export function addSchema(program: Command, io: Io, done: (code: number) => void): void {
  const command = program
    .command('schema')
    .summary('the JSON Schema of a record')
    .description('Prints the documented shape of a record of the JSON output (draft 2020-12).')
    .addArgument(
      new Argument('<record>', 'which record').choices(['summary', 'entities', 'article', 'links', 'fault', 'error']),
    )
    .helpOption('-h, --help', 'show this help');
  withExamples(command, [
    ["newsctl schema entities | jq '.oneOf[0].properties | keys'", 'the fields of an entities record'],
    ['newsctl schema summary > summary.schema.json', 'for a validator or an editor'],
  ]);
  command.action(async (record: import('../../schema.ts').RecordName) => {
    const { schemaOf } = await import('../../schema.ts');
    io.stdout.write(`${JSON.stringify(schemaOf(record), null, 2)}\n`);
    done(0);
  });
}
