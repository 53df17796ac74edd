/** Bytes gathered from chunk to chunk, up to a limit. What is beyond it isn't held: it is only known to be too much. */

const nothing = new Uint8Array(0);

export class Gathered {
  readonly #limit: number;
  #pieces: Uint8Array[] = [];
  #length = 0;

  /** `limit` in bytes. */
  constructor(limit: number) {
    this.#limit = limit;
  }

  get isEmpty(): boolean {
    return this.#length === 0;
  }

  get isTooLarge(): boolean {
    return this.#length > this.#limit;
  }

  /** Adds a copy of `piece`, whose buffer may be overwritten afterwards. */
  add(piece: Uint8Array): void {
    if (piece.length === 0 || this.isTooLarge) return;
    this.#length += piece.length;
    if (this.isTooLarge) this.#pieces = [];
    else this.#pieces.push(new Uint8Array(piece));
  }

  /** All of it with `last` behind it, in a buffer of its own; then nothing is gathered. */
  take(last: Uint8Array = nothing): Uint8Array {
    const [first] = this.#pieces;
    const isOne = this.#pieces.length === 1 && last.length === 0;
    const bytes = isOne ? first! : joined([...this.#pieces, last]);
    this.clear();
    return bytes;
  }

  clear(): void {
    this.#pieces = [];
    this.#length = 0;
  }
}

function joined(pieces: readonly Uint8Array[]): Uint8Array {
  const bytes = new Uint8Array(pieces.reduce((sum, piece) => sum + piece.length, 0));
  let at = 0;
  for (const piece of pieces) {
    bytes.set(piece, at);
    at += piece.length;
  }
  return bytes;
}
