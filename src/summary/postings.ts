/** Which sentences hold a stem. */

export interface Postings {
  /** Sentences by stem, ascending within a stem, and the entry of the row that each comes from. */
  readonly sentence: Int32Array;
  readonly entry: Int32Array;
  /** The range of a stem's postings and the place of sentence `s` among them. */
  readonly around: (stem: number, s: number) => { from: number; to: number; at: number };
}

/** Linear in the number of entries; `row` and `stem` as in `Words`. */
export function indexPostings(stem: Int32Array, row: Int32Array, stems: number, n: number): Postings {
  const first = new Int32Array(stems + 1);
  for (const t of stem) first[t + 1] = first[t + 1]! + 1;
  for (let t = 0; t < stems; t++) first[t + 1] = first[t + 1]! + first[t]!;
  const fill = first.slice(0, stems);
  const sentence = new Int32Array(stem.length);
  const entry = new Int32Array(stem.length);
  for (let s = 0; s < n; s++)
    for (let k = row[s]!; k < row[s + 1]!; k++) {
      const t = stem[k]!;
      const p = fill[t]!;
      fill[t] = p + 1;
      sentence[p] = s;
      entry[p] = k;
    }
  const around = (t: number, s: number): { from: number; to: number; at: number } => {
    let low = first[t]!;
    let high = first[t + 1]!;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (sentence[middle]! < s) low = middle + 1;
      else high = middle;
    }
    return { from: first[t]!, to: first[t + 1]!, at: low };
  };
  return { sentence, entry, around };
}
