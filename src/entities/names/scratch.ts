/** Documents of more numbers get room of their own. */
const mostKept = 1 << 16;

/**
 * Room for what a rule notes by token or by form while it goes over a document, kept for the next one: allocating it took longer
 * than filling it.
 */
export class Scratch {
  #numbers = new Int32Array(0);

  /** `length` numbers and maybe more, the first `length` of them `value`; good until it is asked again. */
  filled(length: number, value: number): Int32Array {
    if (length > mostKept) return value === 0 ? new Int32Array(length) : new Int32Array(length).fill(value);
    if (this.#numbers.length < length) this.#numbers = new Int32Array(Math.min(mostKept, length * 2));
    return this.#numbers.fill(value, 0, length);
  }
}
