/** How large an input is, and what is too large for the thread that everything waits for. */
import { statSync } from 'node:fs';

/**
 * Nothing larger is done on the first thread: it could take it down with all that waits, or keep it from hearing signals.
 * In bytes. Saved pages are up to some 1.6 MB; another thread takes 50 MB.
 */
export const ownBytes = 2 << 20;

/** In bytes, as it is on disk; 0 for what can't be looked at: opening it tells what is wrong. */
export function sizeOf(path: string): number {
  try {
    return statSync(path, { throwIfNoEntry: false })?.size ?? 0;
  } catch {
    return 0;
  }
}
