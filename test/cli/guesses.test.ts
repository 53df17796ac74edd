import { Command } from 'commander';
import { describe, expect, it } from 'vitest';
import { guessCommand, guessOption } from '../../src/cli/guesses.ts';
import type { Io } from '../../src/cli/io.ts';
import { createProgram } from '../../src/cli/program.ts';

const io = { argv: [], env: {} } as unknown as Io;
const program = createProgram(io, '0', () => undefined);
const options = (command: Command): string[] => command.options.map(({ long }) => long ?? '');

describe('guesses', () => {
  it('are of options that the command has', () => {
    const [entities, read] = ['entities', 'read'].map((name) => program.commands.find((one) => one.name() === name)!);
    expect(guessOption('--csv', options(entities!))).toBe('--format csv');
    expect(guessOption('--limit=3', options(entities!))).toBe('--top');
    expect(guessOption('--limit', options(read!))).toBeUndefined();
    expect(guessOption('--constructor', options(entities!))).toBeUndefined();
  });

  it('are of commands that there are', () => {
    expect(guessCommand('people')).toBe('newsctl entities --people');
    expect(guessCommand('toString')).toBeUndefined();
    for (const word of ['tldr', 'names', 'chain', 'open', 'text']) {
      const [, name, option] = guessCommand(word)!.split(' ');
      const command = program.commands.find((one) => one.name() === name);
      expect(command?.name()).toBe(name);
      if (option !== undefined) expect(options(command!)).toContain(option);
    }
  });
});
