/**
 * `newsctl read` on a terminal. The text is shown as soon as it is there; what is found in a long one comes from another
 * thread, so that every key is heard meanwhile.
 */
import { Readable } from 'node:stream';
import { setTimeout } from 'node:timers/promises';
import type { Article } from '../../article.ts';
import type { Direction } from '../../direction.ts';
import { NewsctlError } from '../../errors.ts';
import { expandSources } from '../../input/sources.ts';
import { createLinkIndex, type LinkIndex } from '../../links/link-index.ts';
import { defaultFolder, nameWithin, openFolder } from '../../links/open-folder.ts';
import type { Analysis, Job, Outcome, ResultOf } from '../../run/job.ts';
import { runPipeline } from '../../run/pipeline.ts';
import { createProcessor, type Processor } from '../../run/processor.ts';
import type { Reading } from '../../run/reading.ts';
import { openWard } from '../../run/ward.ts';
import { nothingFound, readableArticle } from '../../view/read.ts';
import { readViews, type ReadFlags } from '../commands/read.ts';
import type { Io, OutputStream } from '../io.ts';
import { openKeyboard, runReader, type OpenArticle } from '../reader/run.ts';
import { openSession, type Session } from '../session.ts';

/** A text of more code units is analysed on a thread of its own; a shorter one takes some 200 ms at most. */
const longText = 200_000;
/** An article that is there sooner is shown without a word before it. */
const patienceMs = 150;

/** The exit code; undefined where there is no keyboard to read with. */
export async function readFullScreen(io: Io, paths: readonly string[], flags: ReadFlags): Promise<number | undefined> {
  const keyboard = openKeyboard(io.stdin as NodeJS.ReadStream);
  if (keyboard === undefined) return undefined;
  const { stdin, stdout, env, argv } = io;
  // What is said while the screen is taken would be lost with it.
  const stderr = heldBack(io.stderr);
  const ended = new AbortController();
  try {
    const session = await openSession({ stdin, stdout, env, argv, stderr }, paths, { ...flags, jobs: 1 }, readViews);
    const shelf = openShelf(session, flags.within, ended.signal);
    const opening = firstOf(session, shelf, ended.signal);
    const first = await Promise.race([opening, setTimeout(patienceMs, 'late' as const, { ref: false })]);
    let code = 0;
    try {
      if (first !== undefined) {
        code = await runReader(first === 'late' ? opening : first, {
          input: keyboard.input,
          output: stdout as NodeJS.WriteStream,
          process,
          layout: session.layout,
          withSummary: flags.summary === true,
          name: paths[0] ?? 'standard input',
        });
      }
    } finally {
      ended.abort();
      await shelf.close();
    }
    const outcome = await session.finish();
    return code || outcome;
  } finally {
    keyboard.close();
    stderr.release();
  }
}

/** The article that was named, the first where there are several; undefined where it can't be read, which has been told. */
async function firstOf(session: Session<'text'>, shelf: Shelf, signal: AbortSignal): Promise<OpenArticle | undefined> {
  for await (const article of session.results<'read'>({ kind: 'read' }, signal)) {
    if (!('type' in article)) return shelf.open(article, article.path);
  }
  return undefined;
}

interface Shelf {
  /** `name` is what links find the article under. */
  open(article: Article, name: string): Promise<OpenArticle>;
  close(): Promise<void>;
}

/** The articles that have been opened, and the folder where their neighbours are looked up when they are asked for. */
function openShelf(session: Session<'text'>, within: string | undefined, signal: AbortSignal): Shelf {
  const job: Job<'reading'> = { analysis: { kind: 'reading' }, read: session.read, withText: false };
  const ward = openWard(job);
  let processor: Promise<Processor<'reading'>> | undefined;
  let folder: Promise<Folder> | undefined;
  const opened = new Map<string, OpenArticle>();

  const analyse = async (article: Article, isLong: boolean): Promise<Reading> => {
    if (isLong) return resultOf(await ward.run({ article })) ?? nothingFound;
    const process = await (processor ??= createProcessor(job));
    return resultOf((await process([{ article }])).flat()) ?? nothingFound;
  };
  const open = async (article: Article, name: string): Promise<OpenArticle> => {
    const isLong = article.text.length > longText;
    const reading = analyse(article, isLong);
    const one: OpenArticle = {
      article: readableArticle(article, isLong ? nothingFound : await reading),
      ...(isLong && { whole: reading.then((found) => readableArticle(article, found)) }),
      neighbour: (direction) => findNeighbour(article, direction),
    };
    opened.set(name, one);
    return one;
  };
  const findNeighbour = async (article: Article, direction: Direction): Promise<OpenArticle | undefined> => {
    const link = article[direction];
    if (link === undefined) return undefined;
    const { root, index } = await (folder ??= openIndex(session, within ?? defaultFolder(article.path)));
    const { path } = await index.findLink({ ...article, path: nameWithin(root, article.path) }, link);
    return path === undefined ? undefined : (opened.get(path) ?? (await openPath(path)));
  };
  /** The article of a found path: `path`, or `path#N` in a file of several. */
  const openPath = async (path: string): Promise<OpenArticle | undefined> => {
    const [, file = path, place] = /^(.*)#(\d+)$/s.exec(path) ?? [];
    const found = runPipeline<'read'>({ ...job, analysis: { kind: 'read' } }, expandSources([file]), {
      jobs: 1,
      stdin: () => Readable.from([]),
      signal,
    });
    for await (const outcome of found) {
      if (place !== undefined && !('result' in outcome && outcome.result.index === Number(place))) continue;
      const article = resultOf([outcome]);
      return article && open(article, path);
    }
    return undefined;
  };
  return {
    open,
    async close() {
      await Promise.all([ward.close(), folder?.then((one) => one.close())]);
    },
  };
}

interface Folder {
  readonly root: string;
  readonly index: LinkIndex;
  close(): Promise<void>;
}

async function openIndex(session: Session<'text'>, root: string): Promise<Folder> {
  const folder = await openFolder(root, { read: session.read, onProblem: session.report });
  return { root, index: createLinkIndex(root, folder), close: async () => folder.close?.() };
}

/** The first outcome's; undefined where the work was ended before. Throws what went wrong. */
function resultOf<Kind extends Analysis['kind']>(outcomes: readonly Outcome<Kind>[]): ResultOf[Kind] | undefined {
  const [outcome] = outcomes;
  if (outcome === undefined || 'printed' in outcome) return undefined;
  if ('result' in outcome) return outcome.result;
  const { code, message, ...rest } = outcome.problem;
  throw new NewsctlError(code, message, rest);
}

/** A stream that keeps what is written until it is released. */
function heldBack(stream: OutputStream): OutputStream & { release(): void } {
  const held: (string | Uint8Array)[] = [];
  return {
    isTTY: false,
    write(data) {
      held.push(data);
      return true;
    },
    on: () => undefined,
    once: () => undefined,
    listenerCount: () => 0,
    release() {
      for (const data of held) stream.write(data);
    },
  };
}
