/** What cuts a container into pieces: bytes are pushed in, in order, and what is whole comes out. */
import type { Problem } from '../../errors.ts';
import type { InputRecord } from '../record.ts';

export interface Cutter<Piece = InputRecord> {
  /** The chunk may be overwritten afterwards. */
  push(chunk: Uint8Array): (Piece | Problem)[];
  /** The input is over. */
  end(): (Piece | Problem)[];
}
