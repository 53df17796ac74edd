/**
 * Every regular expression of the product takes time linear in what it is tried on. Those written out are found in the
 * sources, those that are put together are caught as they are built: a new one is tested without being named here.
 * Growth is compared, not seconds.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseAst } from 'rolldown/parseAst';
import { expect, it } from 'vitest';
import { attacksOn } from './attacks.ts';
import { isGrowing } from './growing.ts';

const src = fileURLToPath(new URL('../src/', import.meta.url));
const sources = readdirSync(src, { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.ts'))
  .sort();

interface Syntax {
  readonly type?: string;
  readonly name?: string;
  readonly value?: unknown;
  readonly regex?: { readonly pattern: string; readonly flags: string };
  readonly id?: Syntax;
  readonly init?: Syntax | null;
  readonly callee?: Syntax;
  readonly arguments?: readonly Syntax[];
  readonly quasi?: Syntax;
  readonly quasis?: readonly { readonly value: { readonly raw: string; readonly cooked: string } }[];
  readonly expressions?: readonly Syntax[];
  readonly left?: Syntax;
  readonly right?: Syntax;
}

/** The expressions by how they are written, each with its file. */
const expressions = new Map<string, { readonly expression: RegExp; readonly file: string }>();
const keep = (expression: RegExp, file: string): void => {
  expressions.set(String(expression), { expression, file });
};

/** Of expressions that are kept whole, parts are compiled here. */
const takeApart = ['text/alternatives/alternatives.ts', 'text/alternatives/whole.ts'];

/** Keeps what is written out, also as the source of one that is compiled when first used; the files that build others. */
function readSources(): readonly string[] {
  const builders = new Set<string>();
  for (const file of sources) {
    const named = new Map<string, Syntax>();
    const calls: Syntax[] = [];
    const look = (node: unknown): void => {
      if (typeof node !== 'object' || node === null) return;
      const { type, regex, callee, id, init } = node as Syntax;
      if (type === 'Literal' && regex) keep(new RegExp(regex.pattern, regex.flags), file);
      if (type === 'VariableDeclarator' && id?.name !== undefined && init) named.set(id.name, init);
      if (type === 'NewExpression' && callee?.name === 'RegExp') builders.add(file);
      if (type === 'CallExpression' && callee?.name === 'openExpression') calls.push(node as Syntax);
      Object.values(node).forEach(look);
    };
    look(parseAst(readFileSync(join(src, file), 'utf8'), { lang: 'ts' }));
    if (takeApart.includes(file)) continue;
    for (const { arguments: [source, flags] = [] } of calls) {
      keep(new RegExp(textOf(source, named), flags === undefined ? '' : textOf(flags, named)), file);
    }
  }
  // These compile what was read here.
  return [...builders].filter((file) => !takeApart.includes(file) && file !== 'text/expression.ts');
}

/** What a constant expression of strings is. */
function textOf(node: Syntax | undefined, named: ReadonlyMap<string, Syntax>): string {
  if (node?.type === 'Literal' && typeof node.value === 'string') return node.value;
  if (node?.type === 'Identifier') return textOf(named.get(node.name!), named);
  if (node?.type === 'BinaryExpression') return textOf(node.left, named) + textOf(node.right, named);
  const template = node?.type === 'TaggedTemplateExpression' ? node.quasi : node;
  if (template?.type !== 'TemplateLiteral') throw new Error(`no constant string: ${node?.type}`);
  return template
    .quasis!.map(({ value }, at) => {
      const inserted = template.expressions![at];
      return (template === node ? value.cooked : value.raw) + (inserted === undefined ? '' : textOf(inserted, named));
    })
    .join('');
}

/** Keeps what `work` builds; the files that built something. */
async function watchBuilding(work: () => Promise<unknown>): Promise<ReadonlySet<string>> {
  const builders = new Set<string>();
  const { RegExp: original } = globalThis;
  globalThis.RegExp = new Proxy(original, {
    construct(target, [pattern, flags]: [string | RegExp, string?]) {
      const built = new target(pattern, flags);
      const caller = (new Error().stack ?? '').split('\n').find((line) => line.includes('/src/'));
      const file = sources.find((name) => caller?.includes(`/src/${name}:`));
      if (file !== undefined) {
        builders.add(file);
        keep(built, file);
      }
      return built;
    },
  });
  try {
    await work();
  } finally {
    globalThis.RegExp = original;
  }
  return builders;
}

const load = (file: string): Promise<unknown> => import(join(src, file));

/** Uses whatever builds its expressions only when it meets something. */
async function meetEverything(): Promise<void> {
  const { loadReader } = await import('../src/input/readers/index.ts');
  const { loadSummarizers } = await import('../src/summary/load.ts');
  const { readHead } = await import('../src/links/heads.ts');
  const { printable } = await import('../src/view/terminal/sanitize.ts');
  const record = { path: 'x', index: 1, many: false, bytes: new Uint8Array(1) };
  (await loadReader('markdown'))(
    '~~~\nx\n~~~\n<pre>\nx\n</pre>\ny',
    { ...record, format: 'markdown' },
    { clean: true },
  );
  (await loadReader('mhtml'))(
    'Content-Type: multipart/related; boundary="b"\n\n--b\nContent-Type: text/html; charset=utf-8\n\n<p>Rain fell.</p>\n--b--',
    { ...record, format: 'mhtml' },
    { clean: true },
  );
  readHead('<title>x</title><meta property="og:title" content="x"><link rel="canonical" href="/x">', 'html');
  printable('a\u200B');
  const article = { ...record, id: 'x', authors: [], text: 'By noon it rained in Kenya. The mayor went home.' };
  loadSummarizers().summarize(article, { query: 'Kenya', names: [['Kenya']] });
}

/** One use of an expression. */
function use(expression: RegExp, text: string): void {
  expression.lastIndex = 0;
  if (expression.global) text.replace(expression, '');
  else expression.test(text);
}

/** Short ones first: where cost doubles with each character, the next length would never end. */
const lengths = [12, 24, 48, 100, 300, 1000, 8000, 24_000];
/** A squared cost is many times as much at the last length. */
const quickMs = 15;

/** An attack whose cost grows faster than its length. */
async function findGrowth(expression: RegExp): Promise<string | undefined> {
  for (const { start, unit } of attacksOn(expression)) {
    for (const end of ['\0', '\n\0']) {
      const text = (length: number): string => start + unit.repeat(Math.ceil(length / unit.length)) + end;
      for (const length of lengths) {
        const long = text(length);
        const short = text(length / 4);
        const grows = await isGrowing(
          () => use(expression, long),
          () => use(expression, short),
          7,
          quickMs,
        );
        if (grows)
          return `${JSON.stringify(unit)} after ${JSON.stringify(start)}, before ${JSON.stringify(end)}, ${length} long`;
      }
    }
  }
  return undefined;
}

it('tells what grows from what does not', async () => {
  const grows = [/a+b/, /(?:a|b)*\s*$/, /^(?:a+|b)*$/, /\s+$/, /^x\s*,?\s+\d/, /<a[^>]*>/, /^(?:\p{Lu}\p{L}+|\s)+$/u];
  const doesNot = [/(?<!a)a+b/, /^(?:a|b)*$/, /^x(?:\s*,)?\s+\d/, /<a[^<>]*>/, /[^\]\\]*/g, /a{0,100}b/, /^\s*x(?=y*)/];
  for (const expression of grows) expect(await findGrowth(expression), String(expression)).toBeDefined();
  for (const expression of doesNot) expect(await findGrowth(expression), String(expression)).toBeUndefined();
});

it('takes time linear in hostile text, every one', { timeout: 600_000 }, async () => {
  const builders = readSources();
  const seen = await watchBuilding(async () => {
    await Promise.all(builders.map(load));
    await meetEverything();
  });
  expect(builders.filter((file) => !seen.has(file))).toEqual([]);
  expect(expressions.size).toBeGreaterThan(500);
  const growing: string[] = [];
  for (const { expression, file } of expressions.values()) {
    const attack = await findGrowth(expression);
    if (attack !== undefined) growing.push(`${file}: ${String(expression)}: ${attack}`);
  }
  expect(growing).toEqual([]);
});
