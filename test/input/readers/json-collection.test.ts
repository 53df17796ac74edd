import { describe, expect, it } from 'vitest';
import { read } from '../cutting.ts';

const article = (title: string) => ({ title, text: 'The council of Oberlund met on Monday and mended the bridge.' });

describe('JSON that keeps articles by name', () => {
  it('takes what they are kept under for their ids, and for their addresses', async () => {
    const url = 'https://news.example/bridge';
    for (const [dump, expected] of [
      [{ a1: article('One'), a2: article('Two') }, ['a1', 'a2']],
      [{ articles: { a1: article('One'), a2: { ...article('Two'), id: 7 } } }, ['a1', '7']],
      [{ 0: article('One'), 1: article('Two'), count: 2 }, ['0', '1']],
      [{ [url]: article('One'), two: article('Two') }, [url, 'two']],
    ] as const) {
      const found = await read('a.json', JSON.stringify(dump));
      expect(found).toMatchObject([
        { title: 'One', index: 1, id: expected[0] },
        { title: 'Two', index: 2, id: expected[1] },
      ]);
      if (expected[0] === url) expect(found).toMatchObject([{ url }, {}]);
    }
  });

  it('reads the list of each source', async () => {
    const found = await read(
      'a.json',
      JSON.stringify({ post: [article('One'), article('Two')], herald: [article('Three')] }),
    );
    expect(found).toMatchObject([
      { title: 'One', id: 'a.json#1' },
      { title: 'Two', id: 'a.json#2' },
      { title: 'Three', id: 'a.json#3' },
    ]);
  });

  it('leaves objects alone that keep none', async () => {
    const settings = { compilerOptions: { target: 'es2020' }, include: [{ path: 'src' }] };
    expect(await read('a.json', JSON.stringify(settings))).toMatchObject([{ code: 'no-text' }]);
  });

  it('refuses a table by columns and says how to write one by records', async () => {
    const table = { title: { 0: 'One', 1: 'Two' }, text: { 0: 'Rain fell.', 1: 'Sun shone.' } };
    expect(await read('a.json', JSON.stringify(table))).toMatchObject([
      { code: 'malformed', message: 'is a table by columns', hint: expect.stringContaining('orient="records"') },
    ]);
  });
});
