/** The work of `newsctl summarize`. */
import { NewsctlError } from '../../errors.ts';
import type { SummaryRecord } from '../../records.ts';
import type { SummaryOptions } from '../../summary/summary.ts';
import { jsonArray } from '../../view/json.ts';
import { summaryMarkdown } from '../../view/markdown.ts';
import { explainedSummaryText, summaryText } from '../../view/terminal/summary.ts';
import { summarizeViews, type SummarizeFlags } from '../commands/summarize.ts';
import type { Io } from '../io.ts';
import { openSession } from '../session.ts';

/** Prints a summary of each article, or one of all; gives the exit code. */
export async function summarize(io: Io, paths: readonly string[], flags: SummarizeFlags): Promise<number> {
  const wanted = [flags.sentences, flags.words, flags.ratio].filter((length) => length !== undefined);
  if (wanted.length > 1) {
    throw new NewsctlError('usage', '--sentences, --words and --ratio exclude each other', {
      hint: 'give one of them',
    });
  }
  const session = await openSession(io, paths, flags, summarizeViews);
  const options: SummaryOptions = {
    ...(flags.sentences !== undefined && { sentences: flags.sentences }),
    ...(flags.words !== undefined && { words: flags.words }),
    ...(flags.ratio !== undefined && { ratio: flags.ratio }),
    ...(flags.query !== undefined && { query: flags.query }),
    ...(flags.explain && { explain: true }),
  };
  if (flags.together) {
    const { summarizeAll } = await import('./summarize-together.ts');
    return summarizeAll(session, options, flags.bullets === true);
  }
  const { view } = session.options;
  if (view === 'ndjson') {
    await session.printLines<'summary'>({ kind: 'summary', options, everySentence: false });
    return session.finish();
  }
  const array = jsonArray();
  const text = flags.explain ? explainedSummaryText : summaryText;
  let count = 0;
  for await (const item of session.results<'summary'>({
    kind: 'summary',
    options,
    everySentence: flags.explain === true && view === 'text',
  })) {
    let piece: string;
    if (view === 'json') piece = array.record(item);
    else {
      const record = item as SummaryRecord;
      const separator = count++ === 0 ? '' : '\n';
      piece =
        separator +
        (view === 'markdown'
          ? summaryMarkdown(record, flags.bullets === true)
          : text(record, session.layout, {
              bullets: flags.bullets === true,
              showPath: count > 1 || several(paths, record),
            }));
    }
    if (!(await session.output.write(piece))) break;
  }
  if (view === 'json') await session.output.write(array.close());
  return session.finish();
}

/** Whether more than one article is to be expected: then each says where it stands. */
function several(paths: readonly string[], { id, path }: SummaryRecord): boolean {
  return paths.length > 1 || id !== path || (paths[0] ?? '-') !== path;
}
