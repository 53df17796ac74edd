import type { NameSpan, NameType } from '../../../src/entities/names.ts';
import type { CountryMention } from '../../../src/entities/people/roles.ts';
import { type DocumentPerson, type PeopleOptions, resolvePeople } from '../../../src/entities/people/identities.ts';
import { segment } from '../../../src/text/segmentation.ts';

/** The people of a text whose names are marked [so], bodies <so>, and whose countries are marked {CH:so}. */
export function peopleOf(marked: string, options: PeopleOptions = {}): DocumentPerson[] {
  let text = '';
  const named: { type: NameType; span: { start: number; end: number } }[] = [];
  const countries: CountryMention[] = [];
  for (const [piece, name, code, country, body] of marked.matchAll(
    /\[([^\]]+)\]|\{(\w\w):([^}]+)\}|<([^>]+)>|[^[{<]+/g,
  )) {
    const inner = name ?? country ?? body ?? piece;
    const span = { start: text.length, end: text.length + inner.length };
    if (name !== undefined) named.push({ type: 'PER', span });
    if (body !== undefined) named.push({ type: 'ORG', span });
    if (code !== undefined) countries.push({ ...span, code });
    text += inner;
  }
  const document = segment(text);
  const { tokens, firstToken } = document;
  const names = named.map(({ type, span }): NameSpan => {
    let first = 0;
    while (tokens.end[first]! <= span.start) first++;
    let end = first;
    while (end < tokens.length && tokens.start[end]! < span.end) end++;
    let sentence = 0;
    while (firstToken[sentence + 1]! <= first) sentence++;
    return { type, sentence, firstToken: first, endToken: end, ...span };
  });
  return resolvePeople(document, names, { countries, ...options });
}

/** name: count of each. */
export const counted = (marked: string): string[] => peopleOf(marked).map((p) => `${p.name}: ${p.count}`);

/** name (role, country) of each. */
export const attributed = (marked: string): string[] =>
  peopleOf(marked).map((p) => `${p.name} (${p.role ?? '-'}, ${p.country ?? '-'})`);
