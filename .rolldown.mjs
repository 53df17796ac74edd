import { defineConfig } from 'rolldown';
import { importSource } from './data/import-source.mjs';

/** commander asks for child processes to run commands that are programs of their own; here none are. */
const withoutChildProcesses = {
  name: 'without-child-processes',
  transform: {
    filter: { id: /commander[\\/]lib[\\/]command\.js$/ },
    handler: (code) => code.replace("const childProcess = require('node:child_process');", 'const childProcess = {};'),
  },
};

/** Modules that compute what they export from nothing but code do so now: what is shipped is the outcome. */
const constants = {
  name: 'constants',
  load: {
    filter: { id: /\.constant\.ts$/ },
    handler: async (id) =>
      Object.entries(await importSource(id))
        .map(([name, value]) => `export const ${name} = ${JSON.stringify(value)};`)
        .join('\n'),
  },
};

// The command and its worker are CommonJS: one bundle of that kind starts 10 ms faster than the same as ES modules.
// Everything that a command doesn't need for every run stays behind `import()` and becomes a chunk of its own.
const shared = { platform: 'node', logLevel: 'warn' };
// Maps tell `.assets.mjs` what is bundled; the library's alone stay, for those who step into it.
const output = { sourcemap: 'hidden', dir: 'dist', minify: false };

const escaped = (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`;

/**
 * What `charset: 'ascii'` leaves as it is: template literals with a tag (`String.raw`), where an escape would be another
 * text. A substitution isn't.
 */
const asciiTemplates = {
  name: 'ascii-templates',
  renderChunk: (code) => ({
    code: code.replace(/[^\0-\x7f]+/g, (units) => `\${'${Array.from(units.split(''), escaped).join('')}'}`),
    map: null, // the lines stay as they are
  }),
};

/** A module and all that it imports at its top, as one chunk; what an earlier group has isn't in a later one. */
const chunk = (name, ...modules) => ({
  name,
  test: (id) => modules.some((module) => id.endsWith(`/src/${module}.ts`)),
});

// What runs on plain text need, in few files: each costs a third of a millisecond to read and open.
const groups = [
  chunk('start', 'cli/main'),
  chunk(
    'text',
    'cli/session',
    'input/readers/text',
    'text/segmentation',
    'text/detach',
    'view/terminal/wrap',
    'view/terminal/hyperlink',
  ),
  chunk('summary', 'cli/actions/summarize', 'summary/load'),
  chunk('entities', 'cli/actions/entities', 'entities/load'),
];

export default defineConfig([
  {
    ...shared,
    // Alone, so that it asks for no file of the others: Node takes most of a millisecond to find, read and compile one.
    input: { start: 'src/cli/start.ts' },
    output: { ...output, format: 'cjs', comments: false, dynamicImportInCjs: false, entryFileNames: '[name].cjs' },
  },
  {
    ...shared,
    input: { cli: 'src/cli/main.ts', worker: 'src/run/worker.ts' },
    plugins: [constants, withoutChildProcesses, asciiTemplates],
    // It starts its threads from a file of its own.
    external: ['tinypool'],
    output: {
      ...output,
      format: 'cjs',
      // All ASCII is read a byte a character, which takes a quarter of the time; `src/cli/start.ts` counts on it.
      charset: 'ascii',
      comments: false,
      // `import()` would ask V8 for a way that scripts with kept code don't have.
      dynamicImportInCjs: false,
      entryFileNames: '[name].cjs',
      chunkFileNames: 'cli-[name]-[hash].cjs',
      codeSplitting: { groups },
    },
  },
  {
    ...shared,
    input: { index: 'src/index.ts' },
    plugins: [constants],
    external: /^[^./]/,
    output: {
      ...output,
      sourcemap: true,
      format: 'esm',
      entryFileNames: '[name].js',
      chunkFileNames: 'lib-[name]-[hash].js',
    },
  },
]);
