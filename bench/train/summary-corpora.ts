/** Articles with reference summaries, and the plain text that word frequencies are counted in. */
import { readJsonLines } from '../corpora.ts';
import { referenceSentences } from '../metrics/rouge.ts';

/** The corpora by name, in the order in which they are reported. */
export const corpusNames = [
  'cnn',
  'cnndm_mix',
  'llm_news',
  'writer_news',
  'summeval',
  'xsum',
  'newsroom',
  'gum',
  'bbc',
] as const;

/** `bbc`'s references look machine-made: it is reported apart and hardly trained on. */
export const apart = 'bbc';

/** `llm_news`'s licence is for non-commercial use: nothing that ships is learnt from it. */
export const measuredOnly = 'llm_news';

/** One article and what people wrote of it. */
export interface ReferencedArticle {
  readonly corpus: string;
  readonly id: string;
  readonly title: string | undefined;
  readonly text: string;
  /** Each reference as sentences. */
  readonly references: readonly (readonly string[])[];
}

interface Line {
  readonly id: string;
  readonly title?: string;
  readonly text: string;
  readonly summaries: readonly string[];
}

/** All articles of all corpora; undefined when the folder isn't there. */
export function readReferencedArticles(corpora: string): ReferencedArticle[] | undefined {
  const articles: ReferencedArticle[] = [];
  for (const corpus of corpusNames) {
    const lines = readJsonLines<Line>(`${corpora}/summaries/${corpus}.jsonl`);
    if (lines === undefined) return undefined;
    for (const { id, title, text, summaries } of lines)
      articles.push({ corpus, id, title, text, references: summaries.map(referenceSentences) });
  }
  return articles;
}

/** A document's fold, by a hash of its id: the same in every run and whatever else is in the corpora. */
export function foldOf(id: string, folds: number): number {
  let h = 0x811c9dc5;
  for (let i = 0; i < id.length; i++) h = Math.imul(h ^ id.charCodeAt(i), 0x01000193);
  h ^= h >>> 15;
  return (h >>> 0) % folds;
}

/** Sentences of gmb stand in the order of their documents, without bounds; so many are taken for one. */
const blockSentences = 20;

/** Documents, as lists of words, of the openly licensed corpora. */
export function readOpenDocuments(corpora: string): string[][] {
  const documents: string[][] = [];
  for (const name of ['gum', 'uner_ewt', 'gmb']) {
    const lines = readJsonLines(`${corpora}/ner/${name}.train.jsonl`) as { tokens: string[][] }[] | undefined;
    if (lines === undefined) continue;
    const step = name === 'gmb' ? blockSentences : 1;
    for (let i = 0; i < lines.length; i += step)
      documents.push(lines.slice(i, i + step).flatMap(({ tokens }) => tokens.flat()));
  }
  return documents;
}
