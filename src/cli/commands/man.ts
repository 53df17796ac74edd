/** `newsctl man`: the manual page; the build keeps a copy in the package. Not in the help: `man newsctl` shows it. */
import type { Command } from 'commander';
import type { Io } from '../io.ts';

/** Declares the command; `done` receives the exit code of its run. */
export function addMan(program: Command, io: Io, done: (code: number) => void): void {
  program.command('man', { hidden: true }).action(async () => {
    const { manPage } = await import('../man-page.ts');
    io.stdout.write(manPage(program, program.version() ?? ''));
    done(0);
  });
}
