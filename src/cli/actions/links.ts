/** The work of `newsctl links`. */
import type { Direction } from '../../direction.ts';
import type { Article } from '../../article.ts';
import { exitCode, NewsctlError } from '../../errors.ts';
import { walkChain } from '../../links/chain.ts';
import { checkLinks } from '../../links/check.ts';
import { wholeAddress } from '../../links/address.ts';
import { createLinkIndex, type LinkIndex } from '../../links/link-index.ts';
import { defaultFolder, nameWithin, openFolder } from '../../links/open-folder.ts';
import { recordHead, type ErrorRecord } from '../../records.ts';
import type { GraphWriter } from '../../view/graph/graph.ts';
import { dotGraph } from '../../view/graph/dot.ts';
import { graphOfChain, graphOfNeighbours, type NeighboursRecord } from '../../view/graph/links.ts';
import { jsonArray, ndjsonLine } from '../../view/json.ts';
import { mermaidGraph } from '../../view/graph/mermaid.ts';
import { printable } from '../../view/terminal/sanitize.ts';
import { chainText, faultLine, neighboursText, type LinksRecord } from '../../view/terminal/links.ts';
import { linksViews, type LinksFlags } from '../commands/links.ts';
import type { Io } from '../io.ts';
import { openSession, type Session } from '../session.ts';

type LinksSession = Session<(typeof linksViews)[number]>;

/** Prints neighbours, chains or faults, as the flags say; gives the exit code, 1 where the answer is no. */
export async function links(io: Io, paths: readonly string[], flags: LinksFlags): Promise<number> {
  refuseContradictions(flags);
  const within = flags.within ?? defaultFolder(paths[0]);
  const session = await openSession(io, paths, flags, linksViews);
  const folder = await openFolder(within, { read: session.read, onProblem: session.report });
  const index = createLinkIndex(within, folder);
  try {
    if (flags.next || flags.previous) return await printOne(session, index, within, flags.next ? 'next' : 'previous');
    if (flags.check) return await check(session, index, within);
    if (flags.chain) return await chains(session, index, within);
    return await neighbours(session, index, within);
  } finally {
    await folder.close?.();
  }
}

function refuseContradictions(flags: LinksFlags): void {
  const modes = [flags.chain, flags.next, flags.previous, flags.check].filter(Boolean);
  if (modes.length > 1) {
    throw new NewsctlError('usage', '--chain, --next, --previous and --check exclude each other', {
      hint: 'give one of them',
    });
  }
  if (flags.check && (flags.format === 'dot' || flags.format === 'mermaid')) {
    throw new NewsctlError('usage', '--check reports faults and draws no graph', { hint: 'leave one of them out' });
  }
}

/** Articles as the index names them, each with the record of what went wrong where that is wanted. */
async function* articles(session: LinksSession, within: string): AsyncGenerator<Article | ErrorRecord> {
  for await (const item of session.results<'read'>({ kind: 'read' })) {
    yield 'type' in item ? item : { ...item, path: item.path === '-' ? '-' : nameWithin(within, item.path) };
  }
}

async function neighbours(session: LinksSession, index: LinkIndex, within: string): Promise<number> {
  const { view } = session.options;
  const array = jsonArray();
  const drawn: NeighboursRecord[] = [];
  let count = 0;
  for await (const article of articles(session, within)) {
    const record: LinksRecord | ErrorRecord =
      'type' in article
        ? article
        : { ...recordHead('links', article, session.options.withText), ...(await index.findNeighbours(article)) };
    let piece = '';
    if (view === 'json') piece = array.record(record);
    else if (view === 'ndjson') piece = ndjsonLine(record);
    else if (record.type === 'error') continue;
    else if (view === 'text') piece = (count++ === 0 ? '' : '\n') + neighboursText(record, session.layout);
    else drawn.push(record);
    if (!(await session.output.write(piece))) break;
  }
  if (view === 'json') await session.output.write(array.close());
  const graph = graphFor(view);
  if (graph) await session.output.write(graph.part(graphOfNeighbours(drawn)) + graph.close());
  return session.finish();
}

/** One chain for each article that isn't in a chain before. */
async function chains(session: LinksSession, index: LinkIndex, within: string): Promise<number> {
  const { view } = session.options;
  const array = jsonArray();
  const graph = graphFor(view);
  const seen = new Set<string>();
  let count = 0;
  for await (const article of articles(session, within)) {
    if ('type' in article) {
      if (!(await session.output.write(ndjsonLine(article)))) break;
      continue;
    }
    if (seen.has(await index.nameOf(article))) continue;
    const chain = await walkChain(index, article);
    for (const { path } of chain.articles) seen.add(path);
    const record = { type: 'links', ...chain };
    let piece: string;
    if (view === 'json') piece = array.record(record);
    else if (view === 'ndjson') piece = ndjsonLine(record);
    else if (graph) piece = graph.part(graphOfChain(chain));
    else piece = (count++ === 0 ? '' : '\n') + chainText(chain, session.layout);
    if (!(await session.output.write(piece))) break;
  }
  if (view === 'json') await session.output.write(array.close());
  if (graph) await session.output.write(graph.close());
  return session.finish();
}

/** The writer of a view that draws. */
function graphFor(view: (typeof linksViews)[number]): GraphWriter | undefined {
  if (view === 'dot') return dotGraph('links');
  return view === 'mermaid' ? mermaidGraph('links') : undefined;
}

/** Just a path, or the URL of what isn't on disk, for `$(…)`. */
async function printOne(
  session: LinksSession,
  index: LinkIndex,
  within: string,
  direction: Direction,
): Promise<number> {
  let code: number = exitCode.done;
  // Exact for `$(…)`, harmless on a terminal.
  const onScreen = session.layout.width !== undefined;
  for await (const article of articles(session, within)) {
    if ('type' in article) {
      // Among paths there is no place for a record.
      session.report(article);
      continue;
    }
    const link = (await index.findNeighbours(article))[direction];
    if (link?.status === 'found') await session.output.write(`${onScreen ? printable(link.path!) : link.path}\n`);
    else if (link?.status === 'external')
      await session.output.write(`${printable(wholeAddress(article, link.href!))}\n`);
    else {
      code = exitCode.no;
      const what =
        link === undefined
          ? `has no ${direction} article`
          : `its ${direction} article is ${link.status}: ${link.title ?? link.href}`;
      session.say(`newsctl: ${article.path}: ${what}`);
    }
  }
  return session.finish(code);
}

async function check(session: LinksSession, index: LinkIndex, within: string): Promise<number> {
  const { view } = session.options;
  const array = jsonArray();
  let faults = 0;
  const only = async function* (): AsyncGenerator<Article> {
    for await (const article of articles(session, within)) {
      if (!('type' in article)) yield article;
      else await session.output.write(ndjsonLine(article));
    }
  };
  for await (const fault of checkLinks(index, only())) {
    faults++;
    const record = { type: 'fault', ...fault };
    const piece =
      view === 'json'
        ? array.record(record)
        : view === 'ndjson'
          ? ndjsonLine(record)
          : faultLine(fault, session.layout);
    if (!(await session.output.write(piece))) break;
  }
  if (view === 'json') await session.output.write(array.close());
  return session.finish(faults > 0 ? exitCode.no : exitCode.done);
}
