/** The greatest of many changing numbers: a tree of matches, each change replays one path to the root. */

export interface Tournament {
  /** Index of the greatest value, the lowest of equals; -1 when all are -Infinity. */
  readonly best: () => number;
  readonly set: (index: number, value: number) => void;
  readonly get: (index: number) => number;
}

/** Starts with the given values, which are copied. */
export function createTournament(values: Float64Array): Tournament {
  let size = 1;
  while (size < values.length) size *= 2;
  const key = new Float64Array(size).fill(-Infinity);
  key.set(values);
  // winner[1] is the root; the leaves stand at size + index.
  const winner = new Int32Array(2 * size);
  for (let i = 0; i < size; i++) winner[size + i] = i;
  const play = (node: number): void => {
    const left = winner[2 * node]!;
    const right = winner[2 * node + 1]!;
    winner[node] = key[right]! > key[left]! ? right : left;
  };
  for (let node = size - 1; node > 0; node--) play(node);
  return {
    best: () => {
      const index = winner[1]!;
      return Number.isFinite(key[index]!) ? index : -1;
    },
    set: (index, value) => {
      key[index] = value;
      for (let node = (size + index) >> 1; node > 0; node >>= 1) play(node);
    },
    get: (index) => key[index]!,
  };
}
