/** The best label sequence of a linear-chain model over one run of candidates, with O before and after it. */
import { labelCount, outside } from './labels.ts';

/** Scratch space that grows with the longest run seen. */
export class Viterbi {
  #best = new Float32Array(64 * labelCount);
  #from = new Uint8Array(64 * labelCount);

  /**
   * Decodes `length` tokens. `scores` has from `first` on `labelCount` numbers a token, `transitions` `labelCount` squared
   * (from x to, forbidden ones very negative); the labels go into `labels` from `at`.
   */
  decode(
    scores: Float32Array,
    first: number,
    length: number,
    transitions: Float32Array,
    labels: Uint8Array,
    at: number,
  ): void {
    const size = length * labelCount;
    if (this.#best.length < size) {
      this.#best = new Float32Array(size * 2);
      this.#from = new Uint8Array(size * 2);
    }
    const best = this.#best;
    const from = this.#from;
    for (let y = 0; y < labelCount; y++) best[y] = scores[first + y]! + transitions[outside * labelCount + y]!;
    for (let i = 1; i < length; i++) {
      const row = i * labelCount;
      for (let y = 0; y < labelCount; y++) {
        let most = best[row - labelCount]! + transitions[y]!;
        let origin = 0;
        for (let p = 1; p < labelCount; p++) {
          const score = best[row - labelCount + p]! + transitions[p * labelCount + y]!;
          if (score > most) {
            most = score;
            origin = p;
          }
        }
        best[row + y] = most + scores[first + row + y]!;
        from[row + y] = origin;
      }
    }
    const last = (length - 1) * labelCount;
    let label = 0;
    let most = -Infinity;
    for (let y = 0; y < labelCount; y++) {
      const score = best[last + y]! + transitions[y * labelCount + outside]!;
      if (score > most) {
        most = score;
        label = y;
      }
    }
    for (let i = length - 1; i >= 0; i--) {
      labels[at + i] = label;
      label = from[i * labelCount + label]!;
    }
  }
}
