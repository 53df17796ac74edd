/** Inverse document frequencies of stems. */
import { contentStems } from '../../src/summary/vocabulary.ts';

/** Stems seen in fewer documents are left out: what is that rare is known by its absence. */
const fewestDocuments = 3;

/** ln(documents / documents with the stem), by stem, of documents given as lists of words. */
export function countInverseFrequencies(documents: readonly (readonly string[])[]): Map<string, number> {
  const frequency = new Map<string, number>();
  for (const words of documents)
    for (const stem of new Set(contentStems(words.join(' ')))) frequency.set(stem, (frequency.get(stem) ?? 0) + 1);
  const inverse = new Map<string, number>();
  for (const [stem, count] of frequency)
    if (count >= fewestDocuments) inverse.set(stem, Math.log(documents.length / count));
  return inverse;
}
