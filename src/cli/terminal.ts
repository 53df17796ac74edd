/** What a stream can show, decided once: colour, width, hyperlinks. */
import type { Layout, Style } from '../view/layout.ts';
import type { Io } from './io.ts';

export type ColorChoice = 'auto' | 'always' | 'never';

/**
 * Whether to colour: `--color`, then `NO_COLOR` (non-empty), then `FORCE_COLOR` (0 and false are off), then whether the
 * stream is a terminal that can. chalk itself doesn't read `NO_COLOR`, so its level is set from this.
 */
function wantsColor(choice: ColorChoice, env: Io['env'], isTerminal: boolean): boolean {
  if (choice !== 'auto') return choice === 'always';
  if (env['NO_COLOR'] !== undefined && env['NO_COLOR'] !== '') return false;
  const force = env['FORCE_COLOR'];
  if (force !== undefined) return force !== '0' && force.toLowerCase() !== 'false';
  return isTerminal && env['TERM'] !== 'dumb';
}

/** Terminals that are known to follow OSC 8 hyperlinks, by what they say of themselves. */
function knowsHyperlinks(env: Io['env']): boolean {
  if (env['TMUX'] !== undefined || env['TERM']?.startsWith('screen')) return false;
  const program = env['TERM_PROGRAM'] ?? '';
  return (
    /^(iTerm\.app|WezTerm|vscode|ghostty|Hyper|Tabby)$/i.test(program) ||
    /kitty|alacritty|foot|ghostty/.test(env['TERM'] ?? '') ||
    Number(env['VTE_VERSION'] ?? 0) >= 5000 ||
    env['WT_SESSION'] !== undefined ||
    env['KONSOLE_VERSION'] !== undefined
  );
}

/** Whether the 256 colours of xterm are there. */
function hasManyColors(env: Io['env']): boolean {
  return /256|direct/.test(env['TERM'] ?? '') || Boolean(env['COLORTERM']);
}

/**
 * Legible on dark and on light backgrounds: two of xterm's fixed colours that have a contrast of 4.5 to black and to white
 * (4.58 is the most there can be) and are apart in blue too, for those who tell red from green badly. Of the sixteen
 * that every terminal has, magenta and bright blue alone have 4.4 to both in xterm's palette (cyan has 2 to white);
 * they are near each other, so countries are underlined too.
 */
async function openStyles(manyColors: boolean): Promise<Layout['color']> {
  const { Chalk } = await import('chalk');
  const chalk = new Chalk({ level: manyColors ? 2 : 1 });
  const paint: Record<Style, (text: string) => string> = {
    title: chalk.bold,
    person: manyColors ? chalk.ansi256(personColor) : chalk.magenta,
    country: manyColors ? chalk.ansi256(countryColor) : chalk.blueBright.underline,
    dim: chalk.dim,
    label: chalk.bold.underline,
    number: chalk.bold,
    error: chalk.red,
    match: chalk.inverse,
  };
  return (style, text) => paint[style](text);
}

const personColor = 98;
const countryColor = 29;

/** The width text is laid out in when there is no telling, and the most it is ever given: longer lines read badly. */
const defaultWidth = 80;
const widest = 100;

/** How to lay out what goes to a stream. Without a terminal there is no width: one record stays one line. */
export async function layoutFor(stream: Io['stdout'], choice: ColorChoice, env: Io['env']): Promise<Layout> {
  const isTerminal = stream.isTTY === true;
  const columns = Number(env['COLUMNS']) || stream.columns || defaultWidth;
  const color = wantsColor(choice, env, isTerminal);
  const hyperlinks = isTerminal && color && knowsHyperlinks(env);
  return {
    width: isTerminal ? Math.min(columns, widest) : undefined,
    color: color ? await openStyles(hasManyColors(env)) : (_style, text) => text,
    hyperlinks,
    host: hyperlinks ? process.getBuiltinModule('node:os').hostname() : '',
    unicode: /utf-?8/i.test(env['LC_ALL'] || env['LC_CTYPE'] || env['LANG'] || 'UTF-8'),
  };
}
