/** The library's `readArticles`: the pipeline, without analysis. */
import type { Article } from '../article.ts';
import { NewsctlError, type Problem } from '../errors.ts';
import type { Format } from '../input/record.ts';
import { expandSources } from '../input/sources.ts';
import { runPipeline } from '../run/pipeline.ts';

export interface ReadArticlesOptions {
  /** Take site furniture out (the default); with `false` texts are left as they are, to the code unit. */
  readonly clean?: boolean;
  /** What the inputs are, where their names don't tell. */
  readonly inputFormat?: Format;
  /** Called with each bad input, and reading goes on; without it the first one is thrown. */
  readonly onProblem?: (problem: Problem) => void;
}

/**
 * The articles of files, directories and globs, one at a time and in order; `-` is standard input. Memory doesn't grow with
 * their number. Throws `NewsctlError` at the first bad input unless `onProblem` takes it.
 */
export async function* readArticles(
  paths: readonly string[],
  options: ReadArticlesOptions = {},
): AsyncGenerator<Article> {
  const { onProblem, ...read } = options;
  const job = { analysis: { kind: 'read' }, read, withText: false } as const;
  for await (const outcome of runPipeline<'read'>(job, expandSources(paths), { jobs: 1, stdin: () => process.stdin })) {
    if ('result' in outcome) yield outcome.result;
    if (!('problem' in outcome)) continue;
    if (onProblem) onProblem(outcome.problem);
    else {
      const { code, message, ...rest } = outcome.problem;
      throw new NewsctlError(code, message, rest);
    }
  }
}
