/** The names under which an article may speak of what a query asks for. */
import type { Article } from '../article.ts';
import { loadRecognizer } from '../entities/load.ts';

/** Each person's and country's names, the first one the canonical. */
type NamesIn = (article: Pick<Article, 'title' | 'text'>) => string[][];

/** Opens the recogniser. A country's names include those that the query itself uses of it. */
export function loadQueryNames(query: string): NamesIn {
  const recognize = loadRecognizer();
  const asked = new Map(
    recognize({ text: query }).countries.map(({ code, mentions }) => [code, mentions.map(({ text }) => text)]),
  );
  return ({ title, text }) => {
    const { people, countries } = recognize({ text, ...(title !== undefined && { title }) });
    return [
      ...people.map(({ name, aliases }) => [name, ...aliases]),
      ...countries.map(({ code, name, mentions }) => [
        ...new Set([name, ...mentions.map((mention) => mention.text), ...(asked.get(code) ?? [])]),
      ]),
    ];
  };
}

/** The names of all articles together: what is called the same in two of them is one thing. */
export function mergeNames(groups: readonly (readonly string[])[]): string[][] {
  const merged = new Map<string, Set<string>>();
  for (const group of groups) {
    const known = merged.get(group[0]!) ?? new Set();
    for (const name of group) known.add(name);
    merged.set(group[0]!, known);
  }
  return [...merged.values()].map((names) => [...names]);
}
