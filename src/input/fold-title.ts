/** A title for comparing within an article: letters and digits alone, in lower case. */
export function foldTitle(title: string): string {
  return title
    .toLowerCase()
    .normalize('NFKC')
    .replace(/[^\p{L}\p{N}]+/gu, '');
}
