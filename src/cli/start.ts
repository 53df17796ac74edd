/**
 * The first file that runs, in the process and in its threads: loads what is asked for with the code that V8 made of it
 * when the package was built. A short run is mostly compiling, once and cold; reading the code back takes far less.
 *
 * V8 refuses code of another version of it, of other flags, or of a source of another length, and compiles as always.
 * A chunk's name holds the hash of its content, and its code has the same name, so that the two belong together.
 */
import { closeSync, existsSync, fstatSync, openSync, readFileSync, readSync } from 'node:fs';
import { join } from 'node:path';
import { Script } from 'node:vm';

/** As Node gives it to a module. Making one takes `node:module`, whose parts for ES modules load for a millisecond. */
type Require = (this: void, id: string) => unknown;

/** Runs the command; called by `bin`, which gives its own `require`. */
export function start(require: Require): void {
  (load('cli.cjs', require) as { run(): void }).run();
}

let worker: { work(batch: unknown): unknown } | undefined;

/** Does a batch of a job on this worker thread; called by the pool. */
export async function work(batch: unknown): Promise<unknown> {
  const { createRequire } = await import('node:module');
  worker ??= load('worker.cjs', createRequire(import.meta.url)) as typeof worker;
  return worker!.work(batch);
}

function load(entry: 'cli.cjs' | 'worker.cjs', require: Require): unknown {
  const folder = import.meta.dirname;
  const code = codeFolder(folder);
  // Node reads source maps only of what it loads itself.
  if (existsSync(code) && !process.sourceMapsEnabled) return openChunks(folder, code, require).require(`./${entry}`);
  // Built by another Node: from 22.8 on Node keeps code by itself, in the system's folder for temporary files.
  (require('node:module') as { enableCompileCache?: () => void }).enableCompileCache?.();
  return require(join(folder, entry));
}

/** Where the code of the chunks in `folder` is kept: one folder for each V8. */
export function codeFolder(folder: string): string {
  return join(folder, 'code', `${process.versions.v8}-${process.arch}`);
}

export interface Chunks {
  /** `require` as the chunks know it: their own are loaded here, all else by Node. */
  readonly require: Require;
  /** What was compiled of chunks that have a hash in their name: the build keeps it. */
  readonly scripts: ReadonlyMap<string, Script>;
}

/** What Node puts around a CommonJS module. */
const head = Buffer.from('(function (exports, require, module, __filename, __dirname) { ');
const tail = Buffer.from('\n});');

const hashed = /-[\w-]{8}\.cjs$/;

/** The chunks in `folder`, loaded when first required, with what `code` has of them; `requireOther` loads all else. */
export function openChunks(folder: string, code: string, requireOther: Require): Chunks {
  const modules = new Map<string, { exports: unknown }>();
  const scripts = new Map<string, Script>();
  const require = (id: string): unknown => {
    if (!id.startsWith('./')) return requireOther(id);
    const known = modules.get(id);
    if (known !== undefined) return known.exports;
    const filename = join(folder, id);
    const cachedData = hashed.test(id) ? readIfThere(join(code, id)) : undefined;
    const script = new Script(readSource(filename), { filename, ...(cachedData && { cachedData }) });
    if (hashed.test(id)) scripts.set(id, script);
    const module = { exports: {} };
    modules.set(id, module);
    script.runInThisContext()(module.exports, require, module, filename, folder);
    return module.exports;
  };
  return { require, scripts };
}

/**
 * A chunk as Node would wrap it. The build writes them in ASCII. Joined as bytes, in one piece of memory: V8 would copy strings
 * once more, and collect garbage sooner.
 */
function readSource(path: string): string {
  const file = openSync(path, 'r');
  try {
    const { size } = fstatSync(file);
    const bytes = Buffer.allocUnsafeSlow(head.length + size + tail.length);
    head.copy(bytes);
    if (readSync(file, bytes, head.length, size, 0) !== size) throw new RangeError(`${path} cut short`);
    tail.copy(bytes, head.length + size);
    return bytes.toString('latin1');
  } finally {
    closeSync(file);
  }
}

function readIfThere(path: string): Buffer | undefined {
  try {
    return readFileSync(path);
  } catch {
    return undefined;
  }
}
