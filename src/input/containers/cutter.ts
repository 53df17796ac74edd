/** What cuts a container into records: bytes are pushed in, in order, and what is whole comes out. */
import type { Problem } from '../../errors.ts';
import type { InputRecord } from '../record.ts';

export interface Cutter {
  /** The chunk may be overwritten afterwards. */
  push(chunk: Uint8Array): (InputRecord | Problem)[];
  /** The input is over. */
  end(): (InputRecord | Problem)[];
}
