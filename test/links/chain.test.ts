import { describe, expect, test } from 'vitest';
import { walkChain } from '../../src/links/chain.ts';
import { checkLinks } from '../../src/links/check.ts';
import { createLinkIndex } from '../../src/links/link-index.ts';
import { sketchFolder, type Sketch } from './folder.ts';

async function walk(files: Record<string, Sketch>, from: string) {
  const { folder, article } = sketchFolder(files);
  const chain = await walkChain(createLinkIndex('', folder), article(from));
  return { ...chain, paths: chain.articles.map(({ path }) => path).join(' ') };
}

const row: Record<string, Sketch> = {
  'a.html': { title: 'A', next: 'b.html' },
  'b.html': { title: 'B', previous: 'a.html', next: 'c.html' },
  'c.html': { title: 'C', previous: 'b.html' },
};

describe('walkChain', () => {
  test.each(Object.keys(row))('is the same from %s', async (from) => {
    const chain = await walk(row, from);
    expect(chain.paths).toBe('a.html b.html c.html');
    expect(chain.articles[chain.position]!.path).toBe(from);
    expect([chain.start, chain.end, chain.disagreements]).toEqual([{ reason: 'end' }, { reason: 'end' }, []]);
  });

  test('ends at a missing file', async () => {
    const chain = await walk({ ...row, 'c.html': { previous: 'b.html', next: 'd.html' } }, 'a.html');
    expect(chain.paths).toBe('a.html b.html c.html');
    expect(chain.end).toMatchObject({ reason: 'missing', link: { href: 'd.html' } });
  });

  test('ends at a loop', async () => {
    const files = { ...row, 'c.html': { previous: 'b.html', next: 'a.html' } };
    const chain = await walk(files, 'b.html');
    expect(chain.paths).toBe('a.html b.html c.html');
    expect(chain.end).toEqual({ reason: 'loop', path: 'a.html' });
  });

  test('goes on over a disagreement and reports it', async () => {
    const chain = await walk({ ...row, 'b.html': { previous: 'c.html', next: 'c.html' } }, 'a.html');
    expect(chain.paths).toBe('a.html b.html c.html');
    expect(chain.disagreements).toEqual([{ path: 'a.html', direction: 'next', to: 'b.html', back: 'c.html' }]);
  });

  test('ends where titles are tied', async () => {
    const chain = await walk(
      { 'a.txt': { next: '"Letters"' }, 'b.txt': { title: 'Letters' }, 'c.txt': { title: 'Letters' } },
      'a.txt',
    );
    expect(chain.end).toMatchObject({ reason: 'ambiguous', link: { candidates: ['b.txt', 'c.txt'] } });
  });
});

describe('checkLinks', () => {
  const faults = async (files: Record<string, Sketch>) => {
    const { folder, article } = sketchFolder(files);
    const found: string[] = [];
    for await (const fault of checkLinks(
      createLinkIndex('', folder),
      Object.keys(files).map((path) => article(path)),
    )) {
      found.push(`${fault.path}: ${fault.kind}: ${fault.message}`);
    }
    return found;
  };

  test('has nothing to say of a chain', async () => {
    expect(await faults(row)).toEqual([]);
  });

  test('reports broken, one-way, ambiguous links and disagreements', async () => {
    expect(
      await faults({
        'a.html': { next: 'gone.html' },
        'b.html': { next: 'c.html' },
        'c.html': {},
        'd.html': { next: '"Letters"' },
        'e.html': { title: 'Letters' },
        'f.html': { title: 'Letters' },
        'g.html': { next: 'h.html' },
        'h.html': { previous: 'a.html' },
      }),
    ).toEqual([
      'a.html: broken: next leads nowhere: gone.html',
      'b.html: one-way: next is c.html, which has no previous',
      'd.html: ambiguous: next fits 2 files: e.html, f.html',
      'g.html: disagreement: next is h.html, whose previous is a.html',
      'h.html: disagreement: previous is a.html, whose next is gone.html',
    ]);
  });

  test('names a few of many files that fit', async () => {
    const letters = Object.fromEntries(
      Array.from({ length: 8 }, (_, at) => [`letters-${at}.html`, { title: 'Letters' }]),
    );
    expect(await faults({ 'a.html': { next: '"Letters"' }, ...letters })).toEqual([
      'a.html: ambiguous: next fits 8 files: letters-0.html, letters-1.html, letters-2.html, letters-3.html, letters-4.html and 3 more',
    ]);
  });

  test('lets links to other sites be', async () => {
    expect(await faults({ 'Saved.html': { url: 'https://h.example/x/', next: 'https://g.example/y/' } })).toEqual([]);
  });
});
