/** V8 cuts pieces of so many code units and more as views of the whole text, shorter ones as copies. */
const shortestView = 13;

/** A copy that stands on its own: a view that is kept from article to article, in a table of words, keeps its article in memory. */
export function detach(piece: string): string {
  return piece.length < shortestView ? piece : ` ${piece}`.slice(1);
}
