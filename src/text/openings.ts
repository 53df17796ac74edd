/** Quick looks at how a text begins: what stands in front of an expression that takes long to compile. */

/**
 * Whether a text begins with one of the words, a list with `|` between them in lower case; case is ignored. What goes
 * on behind the words, and whether they are whole, is left to the expression.
 */
export function openOpenings(words: string): (text: string) => boolean {
  const list = words.split('|');
  const longest = Math.max(...list.map((word) => word.length));
  return (text) => {
    const opening = text.slice(0, longest).toLowerCase();
    return list.some((word) => opening.startsWith(word));
  };
}
