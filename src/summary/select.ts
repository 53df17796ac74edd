/**
 * Which sentences stand together: greedy choice by score, with a price for saying a thing twice and a reward for
 * sentences that read on. A sentence that leans on the one before comes only together with it.
 */
import { fitness } from './fitness.ts';
import { enough, type Choice } from './choice.ts';
import { Contenders } from './contenders.ts';
import { favourLead, preferLead } from './lead.ts';

/** Poor sentences are asked when the good ones are used up, leaning ones by themselves when all else is. */
const passes = [
  { worst: fitness.good, together: true },
  { worst: fitness.poor, together: true },
  { worst: fitness.poor, together: false },
  { worst: fitness.half, together: false },
] as const;

/** Chosen sentences, ascending. */
export function selectSentences(choice: Choice): number[] {
  return preferLead(choice, selectGreedily(favourLead(choice)));
}

function selectGreedily(choice: Choice): number[] {
  const n = choice.score.length;
  const contenders = new Contenders(choice);
  const chosen: number[] = [];
  let words = 0;
  for (const pass of passes) {
    // An answer isn't filled up with what is hardly fit to be one.
    if (choice.leastScore !== undefined && (chosen.length > 0 || pass.worst === fitness.half)) break;
    if (pass.worst !== fitness.good && choice.maxWords !== Infinity && chosen.length > 0) break;
    contenders.open(pass.worst, pass.together);
    while (chosen.length < choice.maxSentences) {
      const best = contenders.best();
      if (best === -1 || contenders.value(best) < (choice.leastScore ?? -Infinity)) break;
      const unit = contenders.unit(best);
      const size = unit.reduce((sum, s) => sum + choice.words[s]!, 0);
      if (chosen.length + unit.length > choice.maxSentences || words + size > choice.maxWords) {
        // What is left of a budget isn't filled up with whatever is short enough.
        if (words > enough * choice.maxWords) return chosen.sort((a, b) => a - b);
        contenders.close(best);
        continue;
      }
      for (const s of unit) {
        chosen.push(s);
        contenders.take(s);
      }
      words += size;
    }
    if (chosen.length >= Math.min(choice.maxSentences, n)) break;
  }
  return chosen.sort((a, b) => a - b);
}
