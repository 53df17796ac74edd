/**
 * Which sentences stand together: greedy choice by score, with a price for saying a thing twice and a reward for
 * sentences that read on. A sentence that leans on the one before comes only together with it.
 */
import { fitness, previousReadable } from './candidates.ts';
import { preferLead } from './lead.ts';
import { compareSentences, pairScore, sameFrom, type PairTerms } from './pairs.ts';
import { indexPostings } from './postings.ts';
import { createTournament } from './tournament.ts';
import type { Vectors } from './vectors.ts';

/** How many sentences with the same stem, on each side, are compared with a chosen one; exact for shorter articles. */
const reach = 24;

/** More sentences that need each other aren't a summary, and looking for them would cost the square of the text. */
const mostTogether = 6;

/** The share of a budget of words that will do: beyond it, the choice ends with the first sentence that doesn't fit. */
export const enough = 0.6;

/** What may be chosen from and how much. */
export interface Choice {
  /** A value of `fitness` per sentence. */
  readonly fitness: Uint8Array;
  readonly leans: Uint8Array;
  /** First and last sentence of the quotation that each is part of. */
  readonly quotationStart: Int32Array;
  readonly quotationEnd: Int32Array;
  readonly words: Int32Array;
  readonly score: Float64Array;
  readonly vectors: Vectors;
  readonly pairs: PairTerms;
  readonly maxSentences: number;
  readonly maxWords: number;
  /** Sentences that score less aren't worth a place, nor are halves of quotations then. */
  readonly leastScore?: number;
}

/** Poor sentences are asked when the good ones are used up, leaning ones by themselves when all else is. */
const passes = [
  { worst: fitness.good, together: true },
  { worst: fitness.poor, together: true },
  { worst: fitness.poor, together: false },
  { worst: fitness.half, together: false },
] as const;

/** Chosen sentences, ascending. */
export function selectSentences(choice: Choice): number[] {
  return preferLead(choice, selectGreedily(choice));
}

function selectGreedily(choice: Choice): number[] {
  const n = choice.score.length;
  const state = createState(choice);
  const chosen: number[] = [];
  let words = 0;
  for (const pass of passes) {
    // An answer isn't filled up with what is hardly fit to be one.
    if (choice.leastScore !== undefined && (chosen.length > 0 || pass.worst === fitness.half)) break;
    if (pass.worst !== fitness.good && choice.maxWords !== Infinity && chosen.length > 0) break;
    state.open(pass.worst, pass.together);
    while (chosen.length < choice.maxSentences) {
      const best = state.best();
      if (best === -1 || state.value(best) < (choice.leastScore ?? -Infinity)) break;
      const unit = state.unit(best);
      const size = unit.reduce((sum, s) => sum + choice.words[s]!, 0);
      if (chosen.length + unit.length > choice.maxSentences || words + size > choice.maxWords) {
        // What is left of a budget isn't filled up with whatever is short enough.
        if (words > enough * choice.maxWords) return chosen.sort((a, b) => a - b);
        state.close(best);
        continue;
      }
      for (const s of unit) {
        chosen.push(s);
        state.take(s);
      }
      words += size;
    }
    if (chosen.length >= Math.min(choice.maxSentences, n)) break;
  }
  return chosen.sort((a, b) => a - b);
}

interface State {
  readonly open: (worst: number, together: boolean) => void;
  readonly best: () => number;
  readonly value: (s: number) => number;
  readonly unit: (s: number) => number[];
  readonly take: (s: number) => void;
  readonly close: (s: number) => void;
}

function createState(choice: Choice): State {
  const { vectors, pairs } = choice;
  const { row, stem } = vectors.words;
  const n = choice.score.length;
  const gain = new Float64Array(choice.score);
  const taken = new Uint8Array(n);
  const barred = new Uint8Array(n);
  const previous = previousReadable(choice.fitness);
  const postings = indexPostings(stem, row, vectors.idf.length, n);
  const similarity = new Float64Array(n);
  const salience = new Float64Array(n);
  let worst: number = fitness.good;
  let together = true;
  let tournament = createTournament(new Float64Array(0));

  const available = (s: number): boolean => taken[s] === 0 && barred[s] === 0 && choice.fitness[s]! <= worst;

  /** The sentence with the rest of its quotation and those before it that it leans on, directly or through others. */
  const unit = (s: number): number[] => {
    if (!together) return [s];
    const last = choice.quotationEnd[s]!;
    let at = choice.quotationStart[s]!;
    while (choice.leans[at] === 1 && last - at < mostTogether) {
      const before = previous[at]!;
      if (before === -1 || taken[before] === 1) break;
      at = choice.quotationStart[before]!;
    }
    const members: number[] = [];
    for (; at <= last; at++)
      if (taken[at] === 0 && (at === s || choice.fitness[at] !== fitness.furniture)) members.push(at);
    return members;
  };

  const value = (s: number): number => {
    if (!available(s)) return -Infinity;
    const quoted = choice.quotationStart[s] !== choice.quotationEnd[s];
    if (!together) return quoted && worst !== fitness.half ? -Infinity : gain[s]!;
    if (choice.leans[s] === 0 && !quoted) return gain[s]!;
    const members = unit(s);
    if (members.length > mostTogether) return -Infinity;
    let sum = 0;
    let greatest = -Infinity;
    for (const [k, member] of members.entries()) {
      if (!available(member)) return -Infinity;
      sum += gain[member]!;
      greatest = Math.max(greatest, gain[member]!);
      if (k > 0) {
        const shared = compareSentences(vectors, members[k - 1]!, member);
        if (shared.similarity >= sameFrom) return -Infinity;
        sum += pairs.neighbour + pairScore(pairs, shared);
      }
    }
    // Where a threshold must be met, one member that meets it brings the others along.
    return choice.leastScore === undefined ? sum / members.length : greatest;
  };

  /** Plays again for a sentence, the rest of its quotation, and those that lean on it. */
  const refresh = (s: number): void => {
    tournament.set(s, value(s));
    if (!together) return;
    for (let at = choice.quotationStart[s]!; at < n && at - s <= 2 * mostTogether; at++) {
      const follows =
        at <= s ||
        choice.quotationStart[at]! < at ||
        choice.leans[at] === 1 ||
        choice.fitness[at] === fitness.furniture;
      if (!follows) break;
      tournament.set(at, value(at));
    }
  };

  return {
    open: (worstFitness, needsPrevious) => {
      worst = worstFitness;
      together = needsPrevious;
      const values = new Float64Array(n);
      for (let s = 0; s < n; s++) values[s] = value(s);
      tournament = createTournament(values);
    },
    best: () => tournament.best(),
    value: (s) => tournament.get(s),
    unit,
    take: (s) => {
      taken[s] = 1;
      const touched: number[] = [];
      for (let k = row[s]!; k < row[s + 1]!; k++) {
        const { from, to, at } = postings.around(stem[k]!, s);
        for (let p = Math.max(from, at - reach); p < Math.min(to, at + reach + 1); p++) {
          const other = postings.sentence[p]!;
          if (other === s) continue;
          if (similarity[other] === 0) touched.push(other);
          similarity[other] = similarity[other]! + vectors.weight[k]! * vectors.weight[postings.entry[p]!]!;
          salience[other] = salience[other]! + vectors.salience[stem[k]!]!;
        }
      }
      for (const other of touched) {
        const shared = { similarity: similarity[other]!, salience: salience[other]! };
        similarity[other] = 0;
        salience[other] = 0;
        gain[other] = gain[other]! + pairScore(pairs, shared);
        if (shared.similarity >= sameFrom) barred[other] = 1;
      }
      const neighbours = [previous[s]!, nextReadable(choice.fitness, s)];
      for (const other of neighbours) if (other !== -1) gain[other] = gain[other]! + pairs.neighbour;
      for (const other of [s, ...touched, ...neighbours]) if (other !== -1) refresh(other);
    },
    close: (s) => {
      tournament.set(s, -Infinity);
    },
  };
}

function nextReadable(fitnesses: Uint8Array, s: number): number {
  for (let next = s + 1; next < fitnesses.length; next++) if (fitnesses[next] !== fitness.furniture) return next;
  return -1;
}
