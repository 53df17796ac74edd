/** Finds names by the tokens that they begin and end with, among the names of a document in their order. */
import type { NameSpan } from '../names.ts';

/** The first of the names that ends behind token `token`. */
function placeBehind(names: readonly NameSpan[], token: number): number {
  let low = 0;
  let high = names.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (names[middle]!.endToken <= token) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The name that ends before token `token`. */
export function nameBefore(names: readonly NameSpan[], token: number): NameSpan | undefined {
  const found = names[placeBehind(names, token - 1)];
  return found?.endToken === token ? found : undefined;
}

/** Whether a name begins with token `token`. */
export const beginsName = (names: readonly NameSpan[], token: number): boolean =>
  names[placeBehind(names, token)]?.firstToken === token;
