import { defineConfig } from 'rolldown';

/** commander asks for child processes to run commands that are programs of their own; here none are. */
const withoutChildProcesses = {
  name: 'without-child-processes',
  transform: {
    filter: { id: /commander[\\/]lib[\\/]command\.js$/ },
    handler: (code) => code.replace("const childProcess = require('node:child_process');", 'const childProcess = {};'),
  },
};

// The command and its worker are CommonJS: one bundle of that kind starts 10 ms faster than the same as ES modules.
// Everything that a command doesn't need for every run stays behind `import()` and becomes a chunk of its own.
const shared = { platform: 'node', logLevel: 'warn' };
const output = { sourcemap: true, dir: 'dist', minify: false };

export default defineConfig([
  {
    ...shared,
    input: { cli: 'src/cli/main.ts', worker: 'src/run/worker.ts' },
    plugins: [withoutChildProcesses],
    // It starts its threads from a file of its own.
    external: ['tinypool'],
    output: { ...output, format: 'cjs', entryFileNames: '[name].cjs', chunkFileNames: 'cli-[name]-[hash].cjs' },
  },
  {
    ...shared,
    input: { index: 'src/index.ts' },
    external: /^[^./]/,
    output: { ...output, format: 'esm', entryFileNames: '[name].js', chunkFileNames: 'lib-[name]-[hash].js' },
  },
]);
