import { rolldown } from 'rolldown';

/** Bundles a TypeScript module, which this Node cannot import as it is, and imports it. */
export async function importSource(path) {
  const bundle = await rolldown({ input: path, platform: 'node', logLevel: 'warn' });
  const { output } = await bundle.generate({ format: 'esm' });
  await bundle.close();
  return import(`data:text/javascript;base64,${Buffer.from(output[0].code).toString('base64')}`);
}
