/** The scores of `people_eval.py`, computed the same way. */
import type { Span } from '../../src/article.ts';
import type { Counts } from '../metrics/counts.ts';
import type { MarkedDocument } from './corpus.ts';

const titles = new Set(
  `mr mrs ms miss dr prof professor sir dame lord lady president vice prime minister premier chancellor king
queen prince princess pope bishop archbishop cardinal rev reverend father sister imam ayatollah sheikh sheik general gen
colonel col major maj captain capt lieutenant lt sergeant sgt admiral senator sen representative rep congressman
congresswoman governor gov mayor judge justice secretary ambassador foreign defence defense finance deputy chief the
coach`.split(/\s+/),
);

/** A span without leading titles, a leading "the", a trailing 's and punctuation at its ends. */
export function trim(text: string, span: Span): Span {
  let { start, end } = span;
  for (;;) {
    let piece = text.slice(start, end);
    const left = piece.replace(/^[ \n\t"'“‘(]+/, '');
    start += piece.length - left.length;
    piece = left.replace(/[ \n\t"’”),;:]+$/, '').replace(/['’]s?$/, '');
    end = start + piece.length;
    const first = /^([A-Za-z]+)\.?\s+/.exec(piece);
    if (first !== null && titles.has(first[1]!.toLowerCase())) {
      start += first[0].length;
      continue;
    }
    if (piece.endsWith('.') && !/\b(Jr|Sr|[A-Z])\.$/.test(piece)) end--;
    return { start, end };
  }
}

const wordsOf = (name: string): string[] =>
  name
    .toLowerCase()
    .replace(/[^\p{L}\p{N}\p{M}_'’-]+/gu, ' ')
    .split(' ')
    .filter((w) => w !== '' && !titles.has(w));

function samePerson(x: string, y: string): boolean {
  const a = wordsOf(x);
  const b = wordsOf(y);
  if (a.length === 0 || b.length === 0) return false;
  const left = new Set(a);
  const right = new Set(b);
  if (left.size === right.size && [...left].every((w) => right.has(w))) return true;
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  return short.at(-1) === long.at(-1) && (short.length === 1 || short[0]![0] === long[0]![0]);
}

function fullNames(names: readonly string[]): string[] {
  const best = new Map<string, { name: string; last: string }>();
  const bare = new Map<string, string>();
  for (const name of names) {
    const key = wordsOf(name);
    if (key.length === 1) {
      if (!bare.has(key[0]!)) bare.set(key[0]!, name);
    } else if (key.length > 1) {
      const id = `${key[0]![0]} ${key.at(-1)}`;
      const kept = best.get(id);
      if (kept === undefined || wordsOf(kept.name).length < key.length) best.set(id, { name, last: key.at(-1)! });
    }
  }
  const surnames = new Set([...best.values()].map((b) => b.last));
  const people = [
    ...[...best.values()].map((b) => b.name),
    ...[...bare].filter(([word]) => !surnames.has(word)).map(([, name]) => name),
  ];
  return people.filter(
    (n) =>
      wordsOf(n).length > 1 || !people.some((m) => n !== m && wordsOf(m).length > 1 && wordsOf(m)[0] === wordsOf(n)[0]),
  );
}

/** Answers over documents: each mention by its span, each person by the name. */
export interface PeopleScore {
  readonly mention: Counts;
  readonly person: Counts;
}

/** A score to add to. */
export const noCounts = (): PeopleScore => ({
  mention: { right: 0, found: 0, gold: 0 },
  person: { right: 0, found: 0, gold: 0 },
});

const key = (span: Span): string => `${span.start} ${span.end}`;

const unique = (spans: readonly Span[]): Map<string, Span> => new Map(spans.map((s) => [key(s), s]));

/** Adds one document's answers to a score; returns what was missed and what was wrong. */
export function addScore(
  score: PeopleScore,
  document: MarkedDocument,
  people: readonly { readonly name: string; readonly mentions: readonly Span[] }[],
): { missed: string[]; wrong: string[] } {
  const { text } = document;
  const want = unique(
    document.names
      .filter((n) => n.type === 'PER')
      .map((n) => trim(text, n))
      .filter((s) => s.start < s.end),
  );
  const got = unique(people.flatMap((p) => p.mentions.map((m) => trim(text, m))));
  for (const k of want.keys()) if (got.has(k)) score.mention.right++;
  score.mention.found += got.size;
  score.mention.gold += want.size;
  const slice = (s: Span): string => text.slice(s.start, s.end);
  const gold = fullNames([...want.values()].sort((a, b) => a.start - b.start || a.end - b.end).map(slice));
  const left = people.map((p) => p.name);
  for (const person of gold) {
    const hit = left.findIndex((n) => samePerson(n, person));
    if (hit >= 0) {
      left.splice(hit, 1);
      score.person.right++;
    }
  }
  score.person.found += people.length;
  score.person.gold += gold.length;
  return {
    missed: [...want].filter(([k]) => !got.has(k)).map(([, s]) => slice(s)),
    wrong: [...got].filter(([k]) => !want.has(k)).map(([, s]) => slice(s)),
  };
}
