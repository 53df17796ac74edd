/**
 * The options that all commands share: how they are declared, and what they mean once parsed. Nothing below the
 * command line sees what the user typed.
 */
import { Option, type Command } from 'commander';
import { availableParallelism } from 'node:os';
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
  readonly jobs: number;
  readonly quiet: boolean;
  readonly inlineErrors: boolean;
  readonly withText: boolean;
  readonly clean: boolean;
  readonly language: string | undefined;
  /** The most bytes one input may expand to; absent: the default. */
  readonly maxSize: number | undefined;
  readonly outputPath: string | undefined;
}

/** Declares the shared options on a command whose views are `views`, the default first. */
export function addCommonOptions(command: Command, views: readonly string[]): Command {
  return command
    .optionsGroup('Output:')
    .addOption(new Option('-f, --format <format>', 'how to print the result').choices(views))
    .option('--json', 'short for --format json')
    .option('--with-text', "add the article's text to every record")
    .addOption(
      new Option('--errors <where>', 'bad inputs: on stderr, or as records among the results (ndjson)')
        .choices(['stderr', 'inline'])
        .default('stderr'),
    )
    .option('-o, --output <file>', 'write to a file, whole or not at all')
    .addOption(
      new Option('--color <when>', 'colours: auto is a terminal without NO_COLOR')
        .choices(['auto', 'always', 'never'])
        .default('auto'),
    )
    .option('--quiet', 'no progress and no remarks on stderr; errors stay')
    .optionsGroup('Input:')
    .addOption(new Option('--input-format <format>', "the inputs' format, when the name doesn't tell").choices(formats))
    .option('--files-from <file>', 'read the list of paths from a file, or from - for standard input')
    .option('-0, --null', 'paths in that list end in NUL, not newline')
    .option('--no-clean', 'take text as it is: nothing is furniture, offsets are those of the input')
    .option('--language <code>', "the articles' language, when detection must not decide")
    .addOption(
      new Option(
        '--max-size <MB>',
        'the most one file may be, unpacked, or one article of many (default: 256, and 32 of many)',
      ).argParser(positive),
    )
    .addOption(
      new Option('-j, --jobs <n>', 'threads to use').argParser(positiveInteger).default(undefined, 'the cores'),
    )
    .optionsGroup('General:')
    .helpOption('-h, --help', 'show this help');
}

/** What the shared flags mean together. Throws `usage` where they contradict each other. */
export function readCommonFlags<View extends string>(flags: CommonFlags, views: readonly View[]): CommonOptions<View> {
  if (flags.json && flags.format !== undefined && flags.format !== 'json') {
    throw new NewsctlError('usage', `--json and --format ${flags.format} contradict each other`, {
      hint: 'give one of them',
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
  return {
    view,
    inputFormat: flags.inputFormat,
    filesFrom: flags.filesFrom,
    nulSeparated: flags.null === true,
    jobs: flags.jobs ?? availableParallelism(),
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
  if (!/^[1-9]\d{0,8}$/.test(value)) throw new NewsctlError('usage', `'${value}' is not a whole number from 1 up`);
  return Number(value);
}

/** A number above 0. */
function positive(value: string): number {
  const number = Number(value);
  if (!Number.isFinite(number) || number <= 0 || value.trim() === '') {
    throw new NewsctlError('usage', `'${value}' is not a number above 0`);
  }
  return number;
}

/** A share: above 0, at most 1. */
export function share(value: string): number {
  const number = positive(value);
  if (number > 1) throw new NewsctlError('usage', `'${value}' is not a share between 0 and 1`);
  return number;
}
