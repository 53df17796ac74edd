/** The work of `newsctl read`. */
import type { Article } from '../../article.ts';
import { NewsctlError } from '../../errors.ts';
import { loadRecognizer } from '../../entities/load.ts';
import { createLinkIndex } from '../../links/link-index.ts';
import { defaultFolder, nameWithin, openFolder } from '../../links/open-folder.ts';
import { loadSummarizers } from '../../summary/load.ts';
import { oneLine } from '../../text/one-line.ts';
import { printableArticle, viewReading, type ReadableArticle } from '../../view/read.ts';
import { readViews, type ReadFlags } from '../commands/read.ts';
import type { Io } from '../io.ts';
import { openSession } from '../session.ts';

export async function read(io: Io, paths: readonly string[], flags: ReadFlags): Promise<number> {
  const full = io.stdout.isTTY === true && io.env['TERM'] !== 'dumb' && flags.pager && flags.output === undefined;
  if (paths.length === 0 && io.stdin.isTTY) {
    throw new NewsctlError('usage', 'there is nothing to read', { hint: 'name an article' });
  }
  const session = await openSession(io, paths, flags, readViews);
  const recognize = loadRecognizer();
  const { summarize } = loadSummarizers();

  const makeReadable = (article: Article): ReadableArticle => {
    const { people, countries } = recognize(article);
    const marks = [
      ...people.flatMap(({ mentions }) => mentions.map((mention) => ({ ...mention, kind: 'person' as const }))),
      ...countries.flatMap(({ mentions }) => mentions.map((mention) => ({ ...mention, kind: 'country' as const }))),
    ]
      .filter((mention) => mention.in !== 'title')
      .sort((a, b) => a.start - b.start || b.end - a.end);
    let reached = 0;
    return printableArticle({
      path: article.path,
      ...(article.title !== undefined && { title: article.title }),
      authors: article.authors,
      ...(article.published !== undefined && { published: article.published }),
      text: article.text,
      marks: marks.filter(({ start, end }) => start >= reached && (reached = end)),
      people: people.map(({ name, count }) => ({ name, count })),
      countries: countries.map(({ name, count }) => ({ name, count })),
      summary: summarize(article).sentences.map(({ text }) => oneLine(text)),
      ...(article.previous && { previousTitle: article.previous.title ?? article.previous.href ?? '' }),
      ...(article.next && { nextTitle: article.next.title ?? article.next.href ?? '' }),
    });
  };

  let first: Article | undefined;
  for await (const article of session.results<'read'>({ kind: 'read' })) {
    if ('type' in article) continue;
    if (full) {
      first = article;
      break;
    }
    const separator = first === undefined ? '' : '\n\n';
    first = article;
    if (
      !(await session.output.write(
        separator + viewReading(makeReadable(article), session.layout, { summary: flags.summary === true }),
      ))
    )
      break;
  }
  if (!full || first === undefined) return session.finish();
  const code = await session.finish();
  const reading = await readFullScreen(io, first, makeReadable, session.layout, flags);
  return reading || code;
}

/** Full screen; the neighbours are looked up when they are asked for. */
async function readFullScreen(
  io: Io,
  article: Article,
  makeReadable: (article: Article) => ReadableArticle,
  layout: Parameters<typeof viewReading>[1],
  flags: ReadFlags,
): Promise<number> {
  const { openKeyboard, runReader } = await import('../reader/run.ts');
  const keyboard = openKeyboard(io.stdin as NodeJS.ReadStream);
  if (keyboard === undefined) {
    io.stdout.write(viewReading(makeReadable(article), layout, { summary: flags.summary === true }));
    return 0;
  }
  const within = flags.within ?? defaultFolder(article.path);
  const index = createLinkIndex(within, await openFolder(within, { clean: flags.clean }));
  const articles = new Map<string, Article>([[article.path, article]]);
  const readable = makeReadable(article);
  const shown = new Map<ReadableArticle, Article>([[readable, article]]);
  try {
    return await runReader(readable, {
      input: keyboard.input,
      output: io.stdout as NodeJS.WriteStream,
      process,
      layout,
      withSummary: flags.summary === true,
      async open(direction, from) {
        const current = shown.get(from);
        const written = current?.[direction];
        if (current === undefined || written === undefined) return undefined;
        const link = await index.findLink({ ...current, path: nameWithin(within, current.path) }, written);
        if (link.status !== 'found') return undefined;
        const found = articles.get(link.path!) ?? (await openArticle(link.path!));
        if (found === undefined) return undefined;
        articles.set(link.path!, found);
        const next = makeReadable(found);
        shown.set(next, found);
        return next;
      },
    });
  } finally {
    keyboard.close();
  }
}

/** An article of a found path: `path`, or `path#N` in a file of several. */
async function openArticle(path: string): Promise<Article | undefined> {
  const { readArticles } = await import('../../library/read-articles.ts');
  const [, file, place] = /^(.*)#(\d+)$/.exec(path) ?? [];
  const wanted = place === undefined ? 1 : Number(place);
  for await (const article of readArticles([file ?? path], { onProblem: () => undefined })) {
    if (article.index === wanted || place === undefined) return article;
  }
  return undefined;
}
