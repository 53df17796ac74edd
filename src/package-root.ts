/**
 * Where the package lies. This file and every bundle that holds it stand one folder below the root (`src/`, `dist/`),
 * so one relative address serves source, tests and the built command alike.
 */
export const packageRoot = new URL('..', import.meta.url);
