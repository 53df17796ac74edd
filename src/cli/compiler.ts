/**
 * What V8's optimizing compiler is told in runs over many articles. By default it compiles a function together with much
 * of what it calls, and early: most of the code of a run is compiled several times, for a third of the processor time of
 * a thousand articles. What is told here concerns the code that is compiled from then on, in the whole process: it is for
 * the command, never for the library.
 */

/** Of these versions it is known that they have the options; V8 complains on stderr of what it doesn't know. */
const [oldest, newest] = [11, 14];

/** The options that suit long runs, for a version of V8 such as "11.3.244.8-node.33"; none for an unknown one. */
export function optionsFor(version: string | undefined): readonly string[] {
  const major = Number.parseInt(version ?? '', 10);
  if (!(major >= oldest && major <= newest)) return [];
  // In bytes of bytecode: inlined into one function, and run through before a function is optimized. Later versions count calls.
  const inlineLess = '--max-inlined-bytecode-size-cumulative=300';
  return version?.startsWith('11.3.') === true ? [inlineLess, '--interrupt-budget=264000'] : [inlineLess];
}

/** Tells the compiler; loading `node:v8` costs as much as an article, so short runs do without. */
export async function suitLongRuns(): Promise<void> {
  const options = optionsFor(process.versions.v8);
  if (options.length === 0) return;
  const { setFlagsFromString } = await import('node:v8');
  for (const option of options) setFlagsFromString(option);
}
