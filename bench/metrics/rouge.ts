/**
 * ROUGE-1, ROUGE-2 and summary-level ROUGE-L (Lin 2004) as the rouge-score package computes them with its stemmer and
 * rougeLsum. F1, 0 to 1.
 */
import { stem } from '../../src/text/stem.ts';
import { splitReference } from './reference-sentences.ts';

/** F1 of the three measures. */
export interface Rouge {
  readonly rouge1: number;
  readonly rouge2: number;
  readonly rougeLsum: number;
}

const stems = new Map<string, string>();

/** Words as ROUGE sees them: runs of a-z and 0-9 in lower case, stemmed when longer than three letters. */
export function rougeTokens(text: string): string[] {
  const words = text.toLowerCase().match(/[a-z0-9]+/g) ?? [];
  return words.map((word) => {
    if (word.length <= 3) return word;
    let stemmed = stems.get(word);
    if (stemmed === undefined) stems.set(word, (stemmed = stem(word)));
    return stemmed;
  });
}

/** Sentences of a reference: its lines, or, without any line break, by rule. */
export function referenceSentences(reference: string): string[] {
  const parts = reference.trim().includes('\n') ? reference.split('\n') : splitReference(reference);
  return parts.map((part) => part.trim()).filter((part) => part !== '');
}

/** Times each item occurs. */
function count(items: Iterable<string>): Map<string, number> {
  const counts = new Map<string, number>();
  for (const item of items) counts.set(item, (counts.get(item) ?? 0) + 1);
  return counts;
}

function overlapF1(system: readonly string[], reference: readonly string[]): number {
  const ours = count(system);
  let hits = 0;
  for (const [item, times] of count(reference)) hits += Math.min(times, ours.get(item) ?? 0);
  return hits === 0 ? 0 : (2 * hits) / (system.length + reference.length);
}

const bigrams = (tokens: readonly string[]): string[] => tokens.slice(1).map((token, i) => `${tokens[i]!} ${token}`);

/**
 * Positions in `reference` of one longest common subsequence; among several the one that the reference implementation
 * finds, since the union over sentences depends on it.
 */
export function lcsPositions<T>(reference: readonly T[], system: readonly T[]): number[] {
  const width = system.length + 1;
  const table = new Uint16Array((reference.length + 1) * width);
  for (let i = 1; i <= reference.length; i++)
    for (let j = 1; j <= system.length; j++)
      table[i * width + j] =
        reference[i - 1] === system[j - 1]
          ? table[(i - 1) * width + j - 1]! + 1
          : Math.max(table[(i - 1) * width + j]!, table[i * width + j - 1]!);
  const found: number[] = [];
  let i = reference.length;
  let j = system.length;
  while (i > 0 && j > 0) {
    if (reference[i - 1] === system[j - 1]) {
      i--;
      j--;
      found.push(i);
    } else if (table[i * width + j - 1]! > table[(i - 1) * width + j]!) j--;
    else i--;
  }
  return found.toReversed();
}

function lsumF1(system: readonly (readonly string[])[], reference: readonly (readonly string[])[]): number {
  const ours = count(system.flat());
  const theirs = count(reference.flat());
  let hits = 0;
  for (const sentence of reference) {
    const union = new Set<number>();
    for (const other of system) for (const position of lcsPositions(sentence, other)) union.add(position);
    // A token counts no more often than it occurs in the system's summary or in the reference.
    for (const position of [...union].sort((a, b) => a - b)) {
      const token = sentence[position]!;
      const left = ours.get(token) ?? 0;
      const wanted = theirs.get(token) ?? 0;
      if (left === 0 || wanted === 0) continue;
      hits++;
      ours.set(token, left - 1);
      theirs.set(token, wanted - 1);
    }
  }
  return hits === 0 ? 0 : (2 * hits) / (system.flat().length + reference.flat().length);
}

/** ROUGE of a summary, given as sentences, against one reference, given as sentences. */
export function rouge(system: readonly string[], reference: readonly string[]): Rouge {
  const ours = system.map(rougeTokens);
  const theirs = reference.map(rougeTokens);
  return {
    rouge1: overlapF1(ours.flat(), theirs.flat()),
    rouge2: overlapF1(bigrams(ours.flat()), bigrams(theirs.flat())),
    rougeLsum: lsumF1(ours, theirs),
  };
}

/** The best value over several references, measure by measure. */
export function bestRouge(system: readonly string[], references: readonly (readonly string[])[]): Rouge {
  const scores = references.map((reference) => rouge(system, reference));
  const best = (measure: keyof Rouge): number => Math.max(...scores.map((score) => score[measure]));
  return { rouge1: best('rouge1'), rouge2: best('rouge2'), rougeLsum: best('rougeLsum') };
}

/** Mean of the three measures. */
export function meanRouge(scores: Rouge): number {
  return (scores.rouge1 + scores.rouge2 + scores.rougeLsum) / 3;
}
