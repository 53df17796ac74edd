/** The work of `newsctl read`: full screen on a terminal, printed elsewhere. */
import { NewsctlError } from '../../errors.ts';
import { loadReading } from '../../run/reading.ts';
import { readableArticle, viewReading } from '../../view/read.ts';
import { readViews, type ReadFlags } from '../commands/read.ts';
import type { Io } from '../io.ts';
import { defaultInput, openSession } from '../session.ts';

/** Shows an article, or prints it where nobody can turn its pages; gives the exit code. */
export async function read(io: Io, paths: readonly string[], flags: ReadFlags): Promise<number> {
  // Nobody reads a whole folder who names nothing.
  if (paths.length === 0 && flags.filesFrom === undefined && defaultInput(io) !== '-') {
    throw new NewsctlError('usage', 'there is nothing to read', { hint: 'name an article' });
  }
  if (io.stdout.isTTY === true && io.env['TERM'] !== 'dumb' && flags.pager && flags.output === undefined) {
    const { readFullScreen } = await import('./read-full-screen.ts');
    const code = await readFullScreen(io, paths, flags);
    if (code !== undefined) return code;
  }
  return print(io, paths, flags);
}

async function print(io: Io, paths: readonly string[], flags: ReadFlags): Promise<number> {
  const session = await openSession(io, paths, flags, readViews);
  const analyse = loadReading();
  let separator = '';
  for await (const article of session.results<'read'>({ kind: 'read' })) {
    if ('type' in article) continue;
    const readable = readableArticle(article, analyse(article));
    const text = viewReading(readable, session.layout, { summary: flags.summary === true });
    if (!(await session.output.write(separator + text))) break;
    separator = '\n\n';
  }
  return session.finish();
}
