/**
 * The sentences that may still be chosen, each worth its score and what it adds to those that are. A sentence that needs
 * others (a quotation's, one that leans on the one before) stands for all of them.
 */
import { fitness, previousReadable } from './fitness.ts';
import { compareSentences, pairScore, sameFrom } from './pairs.ts';
import { indexPostings, type Postings } from './postings.ts';
import type { Choice } from './choice.ts';
import { createTournament, type Tournament } from './tournament.ts';

/** How many sentences with the same stem, on each side, are compared with a chosen one; exact for shorter articles. */
const reach = 24;

/** More sentences that need each other aren't a summary, and looking for them would cost the square of the text. */
const mostTogether = 6;

/** What may still be chosen; choosing a sentence changes what the others are worth. */
export class Contenders {
  private readonly choice: Choice;
  private readonly count: number;
  private readonly postings: Postings;
  /** The readable sentence before each, -1 for none. */
  private readonly previous: Int32Array;
  /** Per sentence its score and what it shares with those chosen. */
  private readonly gain: Float64Array;
  private readonly taken: Uint8Array;
  /** 1 where a chosen sentence says the same. */
  private readonly barred: Uint8Array;
  /** With the sentence just chosen; zero but while it is compared. */
  private readonly similarity: Float64Array;
  private readonly salience: Float64Array;
  private tournament: Tournament = createTournament(new Float64Array(0));
  private worst: number = fitness.good;
  private together = true;

  constructor(choice: Choice) {
    const { row, stem } = choice.vectors.words;
    const n = choice.score.length;
    this.choice = choice;
    this.count = n;
    this.postings = indexPostings(stem, row, choice.vectors.idf.length, n);
    this.previous = previousReadable(choice.fitness);
    this.gain = new Float64Array(choice.score);
    this.taken = new Uint8Array(n);
    this.barred = new Uint8Array(n);
    this.similarity = new Float64Array(n);
    this.salience = new Float64Array(n);
  }

  /** Lets sentences up to a value of `fitness` in, `together` with those that they need. */
  open(worst: number, together: boolean): void {
    this.worst = worst;
    this.together = together;
    const values = new Float64Array(this.count);
    for (let s = 0; s < this.count; s++) values[s] = this.worth(s);
    this.tournament = createTournament(values);
  }

  /** The sentence that is worth most, -1 for none. */
  best(): number {
    return this.tournament.best();
  }

  value(s: number): number {
    return this.tournament.get(s);
  }

  /** Takes a sentence out without choosing it. */
  close(s: number): void {
    this.tournament.set(s, -Infinity);
  }

  /** The sentence with the rest of its quotation and those before it that it leans on, directly or through others. */
  unit(s: number): number[] {
    if (!this.together) return [s];
    const { quotationStart, quotationEnd, leans } = this.choice;
    const last = quotationEnd[s]!;
    let at = quotationStart[s]!;
    while (leans[at] === 1 && last - at < mostTogether) {
      const before = this.previous[at]!;
      if (before === -1 || this.taken[before] === 1) break;
      at = quotationStart[before]!;
    }
    const members: number[] = [];
    for (; at <= last; at++)
      if (this.taken[at] === 0 && (at === s || this.choice.fitness[at] !== fitness.furniture)) members.push(at);
    return members;
  }

  /** Chooses a sentence: those that share words with it or stand beside it are worth less or more from here on. */
  take(s: number): void {
    this.taken[s] = 1;
    const touched = this.compareWith(s);
    const { pairs } = this.choice;
    for (const other of touched) {
      const shared = { similarity: this.similarity[other]!, salience: this.salience[other]! };
      this.similarity[other] = 0;
      this.salience[other] = 0;
      this.gain[other] = this.gain[other]! + pairScore(pairs, shared);
      if (shared.similarity >= sameFrom) this.barred[other] = 1;
    }
    const neighbours = [this.previous[s]!, nextReadable(this.choice.fitness, s)].filter((other) => other !== -1);
    for (const other of neighbours) this.gain[other] = this.gain[other]! + pairs.neighbour;
    this.refresh(s);
    for (const other of touched) this.refresh(other);
    for (const other of neighbours) this.refresh(other);
  }

  /** Sums up similarity and salience with a sentence; gives the sentences that have some. */
  private compareWith(s: number): number[] {
    const { postings, similarity, salience } = this;
    const { vectors } = this.choice;
    const { row, stem } = vectors.words;
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
    return touched;
  }

  private isAvailable(s: number): boolean {
    return this.taken[s] === 0 && this.barred[s] === 0 && this.choice.fitness[s]! <= this.worst;
  }

  /** What a sentence is worth with those that it needs, -Infinity where it can't be had. */
  private worth(s: number): number {
    if (!this.isAvailable(s)) return -Infinity;
    const { quotationStart, quotationEnd, leans } = this.choice;
    const isQuoted = quotationStart[s] !== quotationEnd[s];
    if (!this.together) return isQuoted && this.worst !== fitness.half ? -Infinity : this.gain[s]!;
    return leans[s] === 0 && !isQuoted ? this.gain[s]! : this.worthTogether(this.unit(s));
  }

  private worthTogether(members: readonly number[]): number {
    if (members.length > mostTogether) return -Infinity;
    const { vectors, pairs, leastScore } = this.choice;
    let sum = 0;
    let greatest = -Infinity;
    for (const [k, member] of members.entries()) {
      if (!this.isAvailable(member)) return -Infinity;
      sum += this.gain[member]!;
      greatest = Math.max(greatest, this.gain[member]!);
      if (k === 0) continue;
      const shared = compareSentences(vectors, members[k - 1]!, member);
      if (shared.similarity >= sameFrom) return -Infinity;
      sum += pairs.neighbour + pairScore(pairs, shared);
    }
    // Where a threshold must be met, one member that meets it brings the others along.
    return leastScore === undefined ? sum / members.length : greatest;
  }

  /** Plays again for a sentence, the rest of its quotation, and those that lean on it. */
  private refresh(s: number): void {
    this.tournament.set(s, this.worth(s));
    if (!this.together) return;
    const { quotationStart, leans, fitness: fitnesses } = this.choice;
    for (let at = quotationStart[s]!; at < this.count && at - s <= 2 * mostTogether; at++) {
      const follows = at <= s || quotationStart[at]! < at || leans[at] === 1 || fitnesses[at] === fitness.furniture;
      if (!follows) break;
      this.tournament.set(at, this.worth(at));
    }
  }
}

function nextReadable(fitnesses: Uint8Array, s: number): number {
  for (let next = s + 1; next < fitnesses.length; next++) if (fitnesses[next] !== fitness.furniture) return next;
  return -1;
}
