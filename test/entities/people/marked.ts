import type { NameSpan } from '../../../src/entities/names.ts';
import type { CountryMention } from '../../../src/entities/people/roles.ts';
import { type DocumentPerson, type PeopleOptions, resolvePeople } from '../../../src/entities/people/identities.ts';
import { segment } from '../../../src/text/segmentation.ts';

/** The people of a text whose names are marked [so] and whose countries are marked {CH:so}. */
export function peopleOf(marked: string, options: PeopleOptions = {}): DocumentPerson[] {
  let text = '';
  const people: { start: number; end: number }[] = [];
  const countries: CountryMention[] = [];
  for (const [piece, name, code, country] of marked.matchAll(/\[([^\]]+)\]|\{(\w\w):([^}]+)\}|[^[{]+/g)) {
    const inner = name ?? country ?? piece;
    const span = { start: text.length, end: text.length + inner.length };
    if (name !== undefined) people.push(span);
    if (code !== undefined) countries.push({ ...span, code });
    text += inner;
  }
  const document = segment(text);
  const { tokens, firstToken } = document;
  const names = people.map((span): NameSpan => {
    let first = 0;
    while (tokens.end[first]! <= span.start) first++;
    let end = first;
    while (end < tokens.length && tokens.start[end]! < span.end) end++;
    let sentence = 0;
    while (firstToken[sentence + 1]! <= first) sentence++;
    return { type: 'PER', sentence, firstToken: first, endToken: end, ...span };
  });
  return resolvePeople(document, names, { countries, ...options });
}

/** name: count of each. */
export const counted = (marked: string): string[] => peopleOf(marked).map((p) => `${p.name}: ${p.count}`);

/** name (role, country) of each. */
export const attributed = (marked: string): string[] =>
  peopleOf(marked).map((p) => `${p.name} (${p.role ?? '-'}, ${p.country ?? '-'})`);
