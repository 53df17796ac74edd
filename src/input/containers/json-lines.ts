/** Cuts JSON Lines into lines, in memory for one line. */
import type { Problem } from '../../errors.ts';
import { overLimit, type Limits } from '../limits.ts';
import type { InputRecord } from '../record.ts';
import type { Cutter } from './cutter.ts';

/** Blank lines yield nothing but are counted, so that `index` is the line's number in the file. */
export function jsonLinesCutter(path: string, limits: Limits): Cutter {
  let held: Uint8Array[] = [];
  let heldBytes = 0;
  let tooLong = false;
  let line = 0;

  function take(last: Uint8Array): InputRecord | Problem | undefined {
    line++;
    let bytes: Uint8Array;
    if (heldBytes + last.length > limits.recordBytes || tooLong) {
      reset();
      return { ...overLimit(`line ${line} is`, limits.recordBytes), path, index: line };
    }
    if (held.length === 0) bytes = last;
    else {
      held.push(last);
      bytes = Buffer.concat(held);
    }
    reset();
    if (isBlank(bytes)) return undefined;
    return { path, index: line, many: true, format: 'jsonl', bytes: new Uint8Array(bytes) };
  }

  function reset(): void {
    held = [];
    heldBytes = 0;
    tooLong = false;
  }

  return {
    push(chunk) {
      const found: (InputRecord | Problem)[] = [];
      let from = 0;
      for (;;) {
        const end = chunk.indexOf(0x0a, from);
        if (end < 0) break;
        const piece = take(chunk.subarray(from, end));
        if (piece !== undefined) found.push(piece);
        from = end + 1;
      }
      if (from < chunk.length && !tooLong) {
        heldBytes += chunk.length - from;
        if (heldBytes > limits.recordBytes) {
          held = [];
          tooLong = true;
        } else held.push(new Uint8Array(chunk.subarray(from)));
      }
      return found;
    },
    end() {
      if (heldBytes === 0) return [];
      const piece = take(new Uint8Array(0));
      return piece === undefined ? [] : [piece];
    },
  };
}

/** White space only; a record separator (RFC 7464) counts as such. */
function isBlank(bytes: Uint8Array): boolean {
  for (const byte of bytes) if (byte !== 0x20 && (byte < 9 || byte > 13) && byte !== 0x1e) return false;
  return true;
}
