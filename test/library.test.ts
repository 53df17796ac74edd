/** The library as its users import it: the built package. */
import { expect, test } from 'vitest';
import type * as Newsctl from '../src/index.ts';

const built = '../dist/index.js';
const { findEntities, findLinks, NewsctlError, readArticles, summarize } = (await import(built)) as typeof Newsctl;

async function first<T>(items: AsyncIterable<T>): Promise<T> {
  for await (const item of items) return item;
  throw new Error('there is none');
}

test('reads, summarizes, finds entities and links', async () => {
  const article = await first(readArticles(['samples/harbor-2.txt']));
  expect(article.title).toBe('Lisbon and Rabat Sign Ferry Accord After Long Night');

  const { sentences } = summarize(article, { sentences: 2 });
  expect(sentences).toHaveLength(2);
  for (const { text, start, end } of sentences) expect(article.text.slice(start, end)).toBe(text);

  const { people, countries } = findEntities(article);
  expect(people.map(({ name }) => name)).toContain('Torbjørn Åsnes');
  expect(countries.map(({ code }) => code)).toContain('PT');
  for (const { mentions } of [...people, ...countries]) {
    for (const mention of mentions) {
      const text = mention.in === 'title' ? article.title! : article.text;
      expect(text.slice(mention.start, mention.end)).toBe(mention.text);
    }
  }

  const { previous, next } = await findLinks(article, { within: 'samples' });
  expect(previous?.path).toBe('samples/harbor-1.txt');
  expect(next?.path).toBe('samples/site/harbor-3.html');
});

test('lines and columns are those of the file', async () => {
  const article = await first(readArticles(['samples/harbor-2.txt']));
  const { readFileSync } = await import('node:fs');
  const lines = readFileSync('samples/harbor-2.txt', 'utf8').split('\n');
  const mentions = findEntities(article).people.flatMap((person) => person.mentions);
  expect(mentions.length).toBeGreaterThan(3);
  for (const { line, column, text } of mentions.filter((mention) => mention.in !== 'title')) {
    expect(lines[line! - 1]!.slice(column! - 1, column! - 1 + text.length)).toBe(text);
  }
});

test('says of a folder that is none what is wrong', async () => {
  const article = await first(readArticles(['samples/museum.txt']));
  await expect(findLinks(article, { within: 'nowhere' })).rejects.toMatchObject({
    problem: { code: 'not-found', path: 'nowhere' },
  });
});

test('throws the first problem, or hands all of them over', async () => {
  await expect(first(readArticles(['nowhere.txt']))).rejects.toBeInstanceOf(NewsctlError);
  const codes: string[] = [];
  const titles: string[] = [];
  const options = { onProblem: (problem: Newsctl.Problem) => codes.push(problem.code) };
  for await (const article of readArticles(['nowhere.txt', 'samples/museum.txt'], options)) titles.push(article.title!);
  expect(codes).toEqual(['not-found']);
  expect(titles).toEqual(['Museum Returns a Borrowed Bell After Ninety Years']);
});
