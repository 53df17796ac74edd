// Bundles a bench script together with the sources it imports and runs it: `node bench/run.mjs eval [ARGUMENT…]`; of a
// folder, `node bench/run.mjs train people` as `train/people`.
import { existsSync, mkdirSync } from 'node:fs';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { rolldown } from 'rolldown';

const root = fileURLToPath(new URL('..', import.meta.url));
const [first, ...others] = process.argv.slice(2);
const isScript = existsSync(`${root}bench/${first}.ts`);
const name = isScript ? first : `${first}/${others[0]}`;
const rest = isScript ? others : others.slice(1);
// One level below the root, like src/ and dist/, so that paths relative to a module mean the same everywhere; not in
// dist/, which is packed.
const dir = `${root}.bench`;
mkdirSync(dir, { recursive: true });
const file = `${dir}/${name.replaceAll('/', '-')}.js`;
const bundle = await rolldown({
  input: `${root}bench/${name}.ts`,
  platform: 'node',
  external: /^[^./]/,
  logLevel: 'warn',
});
await bundle.write({ file, format: 'esm', sourcemap: 'inline', codeSplitting: false }).catch(async () => {
  await bundle.write({ file, format: 'esm', sourcemap: 'inline', inlineDynamicImports: true });
});
await bundle.close();
process.argv.splice(1, process.argv.length - 1, file, ...rest);
await import(pathToFileURL(file).href);
