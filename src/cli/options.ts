/**
 * The options that all commands share: how they are declared, and what they mean once parsed. Nothing below the
 * command line sees what the user typed.
 */
import { InvalidArgumentError, Option, type Command } from 'commander';
import { NewsctlError } from '../errors.ts';
import { MiB } from '../input/limits.ts';
import { formats, type Format } from '../input/record.ts';
import type { ColorChoice } from './terminal.ts';

/** As commander hands them over. */
export interface CommonFlags {
  readonly format?: string;
  readonly json?: boolean;
  readonly inputFormat?: Format;
  readonly filesFrom?: string;
  readonly null?: boolean;
  readonly jobs?: number;
  readonly color: ColorChoice;
  readonly quiet?: boolean;
  readonly errors: 'stderr' | 'inline';
  readonly withText?: boolean;
  readonly clean: boolean;
  readonly language?: string;
  readonly maxSize?: number;
  readonly output?: string;
}

/** As the program means them. */
export interface CommonOptions<View extends string> {
  readonly view: View;
  readonly inputFormat: Format | undefined;
  readonly filesFrom: string | undefined;
  readonly nulSeparated: boolean;
  /** Absent: one thread a core. */
  readonly jobs: number | undefined;
  readonly quiet: boolean;
  readonly inlineErrors: boolean;
  readonly withText: boolean;
  readonly clean: boolean;
  readonly language: string | undefined;
  /** The most bytes of a file, or of one of many in it, unpacked; absent: the default. */
  readonly maxSize: number | undefined;
  readonly outputPath: string | undefined;
}

/** What the paths of a command are, for its help. */
export const pathsArgument = [
  '[path...]',
  'files, folders, quoted globs, or - for standard input (default: standard input if something is sent there, else the current folder)',
] as const;

/** Declares the shared options on a command whose views are `views`, the default first. */
export function addCommonOptions(command: Command, views: readonly string[]): Command {
  // A command with one view has no records: what is about them is accepted and not spoken of.
  const ofRecords = (option: Option): Option => option.hideHelp(views.length === 1);
  return command
    .optionsGroup('Output:')
    .addOption(
      ofRecords(
        new Option('-f, --format <format>', 'how to print the result').choices(views).default(undefined, views[0]),
      ),
    )
    .addOption(ofRecords(new Option('--json', 'short for --format json')))
    .addOption(ofRecords(new Option('--with-text', "add the article's text to every record")))
    .addOption(
      ofRecords(
        new Option('--errors <where>', 'where bad inputs are told; inline is as records of the ndjson')
          .choices(['stderr', 'inline'])
          .default('stderr'),
      ),
    )
    .option('-o, --output <file>', 'write to a file, whole or not at all')
    .addOption(
      new Option('--color <when>', 'when to colour; auto is on a terminal without NO_COLOR')
        .choices(['auto', 'always', 'never'])
        .default('auto'),
    )
    .option('--quiet', 'no progress and no remarks on stderr; errors stay')
    .optionsGroup('Input:')
    .addOption(new Option('--input-format <format>', "the inputs' format, when the name doesn't tell").choices(formats))
    .option('--files-from <file>', 'read the list of paths from a file, or from - for standard input')
    .option('-0, --null', 'paths in that list end in NUL, not newline')
    .option('--no-clean', 'take text as it is: nothing is furniture, offsets are those of the input')
    .addOption(
      new Option('--language <code>', "the articles' language, when detection must not decide").argParser(languageCode),
    )
    .addOption(
      new Option('--max-size <MB>', 'the most a file may be, or one of many in it, unpacked')
        .argParser(positive)
        .default(undefined, '32'),
    )
    .addOption(
      new Option('-j, --jobs <n>', 'threads to use').argParser(positiveInteger).default(undefined, 'one a core'),
    )
    .addHelpOption(new Option('-h, --help', 'show this help').helpGroup('General:'));
}

/** What the shared flags mean together. Throws `usage` where they contradict each other. */
export function readCommonFlags<View extends string>(flags: CommonFlags, views: readonly View[]): CommonOptions<View> {
  if (flags.json && flags.format !== undefined && flags.format !== 'json') {
    throw new NewsctlError('usage', `--json and --format ${flags.format} contradict each other`, {
      hint: 'give one of them',
    });
  }
  if (flags.json && !(views as readonly string[]).includes('json')) {
    throw new NewsctlError('usage', 'this command prints text, not JSON', {
      hint: "'newsctl extract --json' gives the article as data",
    });
  }
  const view = (flags.json ? 'json' : (flags.format ?? views[0])) as View;
  if (flags.errors === 'inline' && view !== 'ndjson') {
    throw new NewsctlError('usage', '--errors inline needs -f ndjson', { hint: 'add -f ndjson' });
  }
  if (flags.null && flags.filesFrom === undefined) {
    throw new NewsctlError('usage', '-0 says how the list of --files-from is separated', {
      hint: 'add --files-from -',
    });
  }
  if (flags.output === '') {
    throw new NewsctlError('usage', '--output needs the name of a file', { hint: '- is standard output' });
  }
  return {
    view,
    inputFormat: flags.inputFormat,
    filesFrom: flags.filesFrom,
    nulSeparated: flags.null === true,
    jobs: flags.jobs,
    quiet: flags.quiet === true,
    inlineErrors: flags.errors === 'inline',
    withText: flags.withText === true,
    clean: flags.clean,
    language: flags.language,
    maxSize: flags.maxSize === undefined ? undefined : Math.round(flags.maxSize * MiB),
    outputPath: flags.output === '-' ? undefined : flags.output,
  };
}

/** A whole number from 1 up. */
export function positiveInteger(value: string): number {
  if (!/^[1-9]\d{0,8}$/.test(value)) throw new InvalidArgumentError('it takes a whole number from 1 up');
  return Number(value);
}

/** A BCP 47 code by its form, whether or not there is such a language. */
function languageCode(value: string): string {
  if (!/^[a-z]{2,3}(?:-[a-z\d]{2,8}){0,3}$/i.test(value)) {
    throw new InvalidArgumentError('it takes the code of a language, such as en or pt-BR');
  }
  return value;
}

/** A number above 0. */
function positive(value: string): number {
  const number = Number(value);
  if (!Number.isFinite(number) || number <= 0 || value.trim() === '') {
    throw new InvalidArgumentError('it takes a number above 0');
  }
  return number;
}

/** A share: above 0, at most 1. */
export function share(value: string): number {
  const number = positive(value);
  if (number > 1) throw new InvalidArgumentError('it takes a share, above 0 and at most 1');
  return number;
}
