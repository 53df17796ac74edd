/** What a run says beside its results: problems, remarks, notes, a line each on stderr. */
import { hidesArticles, type Problem } from '../errors.ts';
import type { Remark, RemarkOn } from '../run/job.ts';
import { problemLine, remarkLine } from '../view/problem.ts';
import { printable } from '../view/terminal/sanitize.ts';
import type { Io } from './io.ts';

export interface Reporter {
  /** One line, unless quiet. */
  say(this: void, line: string): void;
  /** One line, and the run has failed. */
  report(this: void, problem: Problem): void;
  /** One line, the first time. */
  remarkOnce(this: void, remark: RemarkOn): void;
  /** The run has failed by what is told elsewhere. */
  fail(this: void): void;
  failed(this: void): boolean;
}

/** Makes a reporter; `clear` takes the progress off the line before anything is said. */
export function createReporter(io: Io, quiet: boolean, clear: () => void): Reporter {
  let failed = false;
  const told = new Set<string>();
  const said = new Set<Remark>();
  const say = (line: string): void => {
    if (quiet) return;
    clear();
    io.stderr.write(`${printable(line)}\n`);
  };
  return {
    say,
    report(problem) {
      failed = true;
      const line = problemLine(problem);
      // A folder may be searched for articles and for their neighbours: what hides either is told once.
      if (hidesArticles(problem) && told.size === told.add(line).size) return;
      clear();
      io.stderr.write(`${line}\n`);
      if (problem.stack !== undefined && io.env['NEWSCTL_DEBUG'])
        io.stderr.write(`${printable(problem.stack, { newlines: 'keep' })}\n`);
    },
    remarkOnce({ remark, path, language }) {
      if (said.has(remark)) return;
      said.add(remark);
      say(remarkLine(remark, path, language));
    },
    fail: () => void (failed = true),
    failed: () => failed,
  };
}
