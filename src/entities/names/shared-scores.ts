/**
 * What other places of a document say of a form: where it stands alone, its scores as a name of each type are drawn
 * towards their mean over all places where it ends a run of capitals, so that what surrounds the others makes up for what
 * little surrounds one.
 */
import { evidence } from './evidence.ts';
import { beginLabel, insideLabel, labelCount, nameTypes } from './labels.ts';
import { listBit } from './lexicon.ts';
import { type Reading, sentenceCase } from './reading.ts';

/** Runs of candidates that were scored, in order: of each its first token, the token behind its last, and its sentence. */
export interface ScoredRuns {
  readonly first: readonly number[];
  readonly end: readonly number[];
  readonly sentence: readonly number[];
  /** `labelCount` numbers a token, run after run. */
  readonly scores: Float32Array;
}

/** How far a score goes to the mean; all the way is worse, as then no place can be of another thing. */
const share = 0.8;

const types = nameTypes.length;
const person = nameTypes.indexOf('PER');
const behindGivenName = 1 << evidence.afterFirstName;

/**
 * Changes the scores in place. Sentences in title case or capitals take from the others and give nothing. Only words that
 * may be a person's become likelier persons: an unknown word that comes again and again is a firm's or a product's name
 * more often. And only words that no list of names has become less likely ones: "Hope" is a person in one of three places.
 */
export function shareScores(reading: Reading, { first, end, sentence, scores }: ScoredRuns): void {
  const { slot, slots, marks, shown, cases, runStart, runEnd } = reading;
  const times = new Int32Array(slots);
  const sums = new Float32Array(slots * types);
  let at = 0;
  for (let r = 0; r < first.length; r++) {
    const gives = cases[sentence[r]!] === sentenceCase.normal;
    for (let i = first[r]!; i < end[r]!; i++, at += labelCount) {
      if (!gives || runEnd[i] !== i + 1) continue;
      const form = slot[i]!;
      times[form]!++;
      for (let type = 0; type < types; type++) sums[form * types + type]! += scoreAs(type, scores, at);
    }
  }
  const change = new Float32Array(types);
  at = 0;
  for (let r = 0; r < first.length; r++) {
    for (let i = first[r]!; i < end[r]!; i++, at += labelCount) {
      const form = slot[i]!;
      if (times[form]! < 2 || runStart[i] !== i || runEnd[i] !== i + 1) continue;
      let other = 0;
      let otherMean = 0;
      for (let type = 0; type < types; type++) {
        const own = scoreAs(type, scores, at);
        const mean = sums[form * types + type]! / times[form]!;
        change[type] = share * (mean - own);
        if (type === person) continue;
        if (own > other) other = own;
        if (mean > otherMean) otherMean = mean;
      }
      const isNamed = (shown[form]! & behindGivenName) !== 0;
      const isLikelier = change[person]! > share * (otherMean - other);
      if (!(isLikelier ? mayRise(marks[i]!, isNamed) : mayFall(marks[i]!, isNamed))) continue;
      for (let type = 0; type < types; type++) {
        scores[at + beginLabel(type)]! += change[type]!;
        scores[at + insideLabel(type)]! += change[type]!;
      }
    }
  }
}

/** The better score of a type's two labels: a name alone begins, a surname behind a given name doesn't. */
function scoreAs(type: number, scores: Float32Array, at: number): number {
  return Math.max(scores[at + beginLabel(type)]!, scores[at + insideLabel(type)]!);
}

/** A common given name, or a surname that stands behind one somewhere; no town's or country's name. */
function mayRise(marks: number, isNamed: boolean): boolean {
  if ((marks & (listBit.town | listBit.country)) !== 0) return false;
  return (marks & listBit.commonFirstName) !== 0 || ((marks & listBit.lastName) !== 0 && isNamed);
}

function mayFall(marks: number, isNamed: boolean): boolean {
  return !isNamed && (marks & (listBit.firstName | listBit.lastName)) === 0;
}
