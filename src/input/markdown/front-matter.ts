/** The block of YAML or TOML at the head of a Markdown file. */
import { parse as parseToml } from 'smol-toml';
import { parse as parseYaml } from 'yaml';
import { NewsctlError } from '../../errors.ts';

export interface FrontMatter {
  readonly data: Readonly<Record<string, unknown>>;
  /** Where the body begins, in UTF-16 code units. */
  readonly end: number;
}

const fences = { '---': /\r?\n(?:---|\.\.\.)[ \t]*(?:\r?\n|$)/g, '+++': /\r?\n\+\+\+[ \t]*(?:\r?\n|$)/g } as const;

/** In UTF-16 code units. The parser of YAML takes some two seconds and 200 MB for a megabyte of short lines. */
const longest = 1024 * 1024;

/**
 * Reads the front matter; no data and `end` 0 where the text has none (a `---` that nothing closes is a rule).
 * Throws NewsctlError `malformed` where it can't be read, `too-large` where it is longer than all use.
 */
export function readFrontMatter(text: string): FrontMatter {
  const none = { data: {}, end: 0 };
  const open = /^\uFEFF?(---|\+\+\+)[ \t]*\r?\n/.exec(text);
  if (!open) return none;
  const kind = open[1] as keyof typeof fences;
  const close = fences[kind];
  // The line break that ends the first fence may begin the second: an empty block.
  close.lastIndex = open[0].length - (open[0].endsWith('\r\n') ? 2 : 1);
  const closing = close.exec(text);
  if (!closing) return none;
  const source = text.slice(open[0].length, Math.max(open[0].length, closing.index));
  if (source.length > longest) {
    throw new NewsctlError('too-large', 'the front matter is larger than 1 MB', { hint: 'check what wrote it' });
  }
  const data = kind === '---' ? readYaml(source) : readToml(source);
  return data === undefined ? none : { data, end: closing.index + closing[0].length };
}

function readYaml(source: string): Record<string, unknown> | undefined {
  let value: unknown;
  try {
    // `logLevel`: warnings would go to the process. Aliases are limited by the library.
    value = parseYaml(source, { logLevel: 'error', strict: false, uniqueKeys: false });
  } catch (cause) {
    throw malformed('YAML', cause);
  }
  if (value === null || value === undefined) return {};
  // Text between two rules is no front matter.
  return typeof value === 'object' && !Array.isArray(value) ? (value as Record<string, unknown>) : undefined;
}

function readToml(source: string): Record<string, unknown> {
  try {
    return parseToml(source);
  } catch (cause) {
    throw malformed('TOML', cause);
  }
}

function malformed(language: string, cause: unknown): NewsctlError {
  // The parser of YAML calls itself for each level.
  if (cause instanceof Error && cause.message.startsWith('Maximum call stack')) {
    return new NewsctlError('malformed', `the front matter is not valid ${language}: it is nested too deep`, {
      hint: 'check what wrote it',
      cause,
    });
  }
  const detail = cause instanceof Error ? cause.message.split('\n')[0]!.replace(/:$/, '') : 'unknown reason';
  return new NewsctlError('malformed', `the front matter is not valid ${language}: ${detail}`, {
    hint: 'put values with ": " or brackets in quotes',
    cause,
  });
}
