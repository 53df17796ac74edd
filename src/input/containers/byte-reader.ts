/** Reads lines and counted bytes off a stream, in memory for what is asked. */

export class ByteReader {
  readonly #chunks: AsyncIterator<Uint8Array>;
  #buffer: Uint8Array = new Uint8Array(0);

  constructor(input: AsyncIterable<Uint8Array>) {
    this.#chunks = input[Symbol.asyncIterator]();
  }

  /** The next line without its end, one code unit a byte; cut at `limit` bytes; undefined at the end of the input. */
  async line(limit: number): Promise<string | undefined> {
    let searched = 0;
    for (;;) {
      const end = this.#buffer.indexOf(0x0a, searched);
      if (end >= 0 && end <= limit) {
        const line = this.#cut(end + 1);
        return Buffer.from(line.buffer, line.byteOffset, end).toString('latin1').replace(/\r$/, '');
      }
      if (this.#buffer.length > limit) {
        const line = this.#cut(limit);
        return Buffer.from(line.buffer, line.byteOffset, line.length).toString('latin1');
      }
      searched = this.#buffer.length;
      if (!(await this.#more())) {
        if (this.#buffer.length === 0) return undefined;
        const line = this.#cut(this.#buffer.length);
        return Buffer.from(line.buffer, line.byteOffset, line.length).toString('latin1');
      }
    }
  }

  /** The next `length` bytes, fewer where the input ends before. */
  async take(length: number): Promise<Uint8Array> {
    const pieces: Uint8Array[] = [];
    let missing = length;
    while (missing > 0) {
      if (this.#buffer.length === 0 && !(await this.#more())) break;
      const piece = this.#cut(Math.min(missing, this.#buffer.length));
      pieces.push(piece);
      missing -= piece.length;
    }
    return new Uint8Array(Buffer.concat(pieces));
  }

  /** The next `length` bytes without taking them, fewer where the input ends before. */
  async peek(length: number): Promise<Uint8Array> {
    while (this.#buffer.length < length && (await this.#more()));
    return this.#buffer.subarray(0, length);
  }

  /** Passes over `length` bytes; how many there were. */
  async skip(length: number): Promise<number> {
    let missing = length;
    while (missing > 0) {
      if (this.#buffer.length === 0 && !(await this.#more())) break;
      missing -= this.#cut(Math.min(missing, this.#buffer.length)).length;
    }
    return length - missing;
  }

  /** Passes over `length` bytes, or over those before `mark` where it stands among them. */
  async skipTo(length: number, mark: Uint8Array): Promise<void> {
    let missing = length;
    while (missing > 0) {
      const found = Buffer.from(this.#buffer.buffer, this.#buffer.byteOffset, this.#buffer.length).indexOf(mark);
      if (found >= 0 && found < missing) {
        this.#cut(found);
        return;
      }
      // The mark may begin at the end of what is here.
      missing -= this.#cut(Math.min(missing, Math.max(0, this.#buffer.length - mark.length + 1))).length;
      if (missing > 0 && !(await this.#more())) {
        this.#cut(Math.min(missing, this.#buffer.length));
        return;
      }
    }
  }

  /** Gives bytes back, to be read next. */
  unread(bytes: Uint8Array): void {
    this.#buffer = new Uint8Array(Buffer.concat([bytes, this.#buffer]));
  }

  #cut(length: number): Uint8Array {
    const piece = this.#buffer.subarray(0, length);
    this.#buffer = this.#buffer.subarray(length);
    return piece;
  }

  async #more(): Promise<boolean> {
    const { value, done } = await this.#chunks.next();
    if (done === true) return false;
    this.#buffer =
      this.#buffer.length === 0 ? new Uint8Array(value) : new Uint8Array(Buffer.concat([this.#buffer, value]));
    return true;
  }
}
