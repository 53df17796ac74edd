/** The work of `newsctl extract`. */
import type { ArticleRecord } from '../../records.ts';
import { jsonArray } from '../../view/json.ts';
import { articleMarkdown, articlePlainText } from '../../view/article.ts';
import { extractViews, type ExtractFlags } from '../commands/extract.ts';
import type { Io } from '../io.ts';
import { openSession } from '../session.ts';

/** Prints the clean articles; gives the exit code. */
export async function extract(io: Io, paths: readonly string[], flags: ExtractFlags): Promise<number> {
  const session = await openSession(io, paths, flags, extractViews);
  const { view } = session.options;
  if (view === 'ndjson') {
    await session.printLines<'extract'>({ kind: 'extract' });
    return session.finish();
  }
  const metadata = flags.metadata === true;
  const array = jsonArray();
  let count = 0;
  for await (const item of session.results<'extract'>({ kind: 'extract' })) {
    let piece: string;
    if (view === 'json') piece = array.record(item);
    else {
      const record = item as ArticleRecord;
      const separator = count++ === 0 ? '' : '\n';
      const asTerminal = session.layout.width !== undefined;
      piece =
        separator +
        (view === 'markdown' ? articleMarkdown(record, metadata) : articlePlainText(record, metadata, asTerminal));
    }
    if (!(await session.output.write(piece))) break;
  }
  if (view === 'json') await session.output.write(array.close());
  return session.finish();
}
