/**
 * ROUGE of many extracts of one article against its references, fast: sentences are tokenised and aligned once. Gives
 * the same figures as `rouge.ts`.
 */
import { lcsPositions, rougeTokens } from './rouge.ts';

/** Mean of ROUGE-1, ROUGE-2 and ROUGE-Lsum F1 (best reference each), 0 to 1, of the sentences with these indices. */
export type ExtractScorer = (extract: readonly number[]) => number;

interface Reference {
  readonly tokens: readonly number[];
  readonly sentences: readonly (readonly number[])[];
  readonly unigrams: ReadonlyMap<number, number>;
  readonly bigrams: ReadonlyMap<number, number>;
  /** By system sentence and reference sentence, filled when first needed. */
  readonly aligned: (readonly (readonly number[])[] | undefined)[];
}

const base = 1 << 20;

function tally(items: Iterable<number>): Map<number, number> {
  const counts = new Map<number, number>();
  for (const item of items) counts.set(item, (counts.get(item) ?? 0) + 1);
  return counts;
}

const pairsOf = (tokens: readonly number[]): number[] => tokens.slice(1).map((token, i) => tokens[i]! * base + token);

/** Clipped matches: each item of the reference counts as often as both have it. */
function hits(system: Iterable<number>, reference: ReadonlyMap<number, number>): number {
  const left = new Map<number, number>();
  let count = 0;
  for (const item of system) {
    const wanted = left.get(item) ?? reference.get(item) ?? 0;
    if (wanted > 0) {
      count++;
      left.set(item, wanted - 1);
    }
  }
  return count;
}

const f1 = (count: number, ours: number, theirs: number): number => (count === 0 ? 0 : (2 * count) / (ours + theirs));

/** Prepares an article's sentences and references, each reference a list of sentences. */
export function createExtractScorer(
  sentences: readonly string[],
  references: readonly (readonly string[])[],
): ExtractScorer {
  const numbers = new Map<string, number>();
  const encode = (text: string): number[] =>
    rougeTokens(text).map((token) => {
      let number = numbers.get(token);
      if (number === undefined) numbers.set(token, (number = numbers.size));
      return number;
    });
  const system = sentences.map(encode);
  const prepared = references.map((parts): Reference => {
    const encoded = parts.map(encode);
    const tokens = encoded.flat();
    return {
      tokens,
      sentences: encoded,
      unigrams: tally(tokens),
      bigrams: tally(pairsOf(tokens)),
      aligned: sentences.map(() => undefined),
    };
  });

  const lsumHits = (extract: readonly number[], flat: readonly number[], reference: Reference): number => {
    const ours = tally(flat);
    const theirs = new Map(reference.unigrams);
    let count = 0;
    for (const [r, sentence] of reference.sentences.entries()) {
      const union = new Uint8Array(sentence.length);
      for (const s of extract) {
        const aligned = (reference.aligned[s] ??= reference.sentences.map((other) => lcsPositions(other, system[s]!)));
        for (const position of aligned[r]!) union[position] = 1;
      }
      for (let position = 0; position < sentence.length; position++) {
        if (union[position] === 0) continue;
        const token = sentence[position]!;
        const left = ours.get(token) ?? 0;
        const wanted = theirs.get(token) ?? 0;
        if (left === 0 || wanted === 0) continue;
        count++;
        ours.set(token, left - 1);
        theirs.set(token, wanted - 1);
      }
    }
    return count;
  };

  return (extract) => {
    const flat = extract.flatMap((s) => system[s]!);
    const pairs = pairsOf(flat);
    let one = 0;
    let two = 0;
    let lsum = 0;
    for (const reference of prepared) {
      const length = reference.tokens.length;
      one = Math.max(one, f1(hits(flat, reference.unigrams), flat.length, length));
      two = Math.max(two, f1(hits(pairs, reference.bigrams), pairs.length, Math.max(0, length - 1)));
      lsum = Math.max(lsum, f1(lsumHits(extract, flat, reference), flat.length, length));
    }
    return (one + two + lsum) / 3;
  };
}
