/** Ties go to the lead: news tells what matters first, so other sentences must be worth more by a margin. */
import { fitness, previousReadable } from './fitness.ts';
import { compareSentences, pairScore, sameFrom } from './pairs.ts';
import type { Choice } from './choice.ts';

/**
 * In points of ROUGE, which is what the model's score predicts: the best of many sets is less good than it looks, the
 * more so the more it takes from elsewhere. A leading sentence is worth this much more while a summary is chosen, and
 * what is chosen has to be worth this much more than the lead. bench/NOTES.md has what other margins bring.
 */
const margin = 0.75;

/** Longer summaries aren't weighed against the lead, which would cost the square of their length. */
const mostSentences = 12;

/** The scores that a summary is chosen by: those that may lead it are raised by the margin. */
export function favourLead(choice: Choice): Choice {
  const { score, fitness: fits, maxSentences } = choice;
  if (choice.leastScore !== undefined || maxSentences > mostSentences) return choice;
  const raised = new Float64Array(score);
  let leading = 0;
  for (let s = 0; s < score.length && leading < maxSentences; s++) {
    if (fits[s] !== fitness.good) continue;
    raised[s] = raised[s]! + margin;
    leading++;
  }
  return { ...choice, score: raised };
}

/** The leading sentences where those that were chosen aren't worth more by the margin; both ascending. */
export function preferLead(choice: Choice, chosen: number[]): number[] {
  if (choice.leastScore !== undefined || chosen.length === 0 || chosen.length > mostSentences) return chosen;
  const lead: number[] = [];
  for (let s = 0; s < choice.score.length && lead.length < chosen.length; s++)
    if (choice.fitness[s] === fitness.good) lead.push(s);
  if (lead.length < chosen.length || lead.every((s, k) => s === chosen[k]) || !standsTogether(choice, lead))
    return chosen;
  return scoreSet(choice, chosen) - scoreSet(choice, lead) < margin ? lead : chosen;
}

/** Whether a set may be shown: it fits, no sentence misses what it needs, and none says what another says. */
function standsTogether(choice: Choice, set: readonly number[]): boolean {
  const members = new Set(set);
  const previous = previousReadable(choice.fitness);
  let words = 0;
  for (const [k, s] of set.entries()) {
    words += choice.words[s]!;
    if (choice.leans[s] === 1 && !members.has(previous[s]!)) return false;
    for (let at = choice.quotationStart[s]!; at <= choice.quotationEnd[s]!; at++) if (!members.has(at)) return false;
    for (const other of set.slice(0, k))
      if (compareSentences(choice.vectors, other, s).similarity >= sameFrom) return false;
  }
  return words <= choice.maxWords;
}

/** The sentences' scores and what each pair adds. */
function scoreSet({ score, vectors, pairs }: Choice, set: readonly number[]): number {
  let sum = 0;
  for (const [k, s] of set.entries()) {
    sum += score[s]!;
    for (const other of set.slice(0, k)) sum += pairScore(pairs, compareSentences(vectors, other, s));
    if (k > 0 && set[k - 1] === s - 1) sum += pairs.neighbour;
  }
  return sum;
}
