/** The packages of Node that newsctl is measured beside, where `npm ci --prefix bench/peers` has installed them. */
import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { packageRoot } from '../src/package-root.ts';

/** The folder of their lock file and of the scripts that run them. */
export const peersFolder: string = fileURLToPath(new URL('bench/peers', packageRoot));

export const hasPeers: boolean = existsSync(join(peersFolder, 'node_modules'));

export const howToInstallPeers = 'npm ci --prefix bench/peers';

/** One of these packages, in the shape its documentation gives; throws MODULE_NOT_FOUND where they aren't installed. */
export const loadPeer: (name: string) => unknown = createRequire(join(peersFolder, 'package.json'));

/** The command by which one of these packages works through a file of articles as JSON Lines. */
export const peerCommand = (name: string, input: string): readonly string[] => [
  process.execPath,
  join(peersFolder, 'run.mjs'),
  name,
  input,
];
