import { describe, expect, test } from 'vitest';
import { wholeAddress } from '../../src/links/address.ts';
import { createLinkIndex } from '../../src/links/link-index.ts';
import { sketchFolder, type Sketch } from './folder.ts';

/** Where the next link of the first file leads. */
async function follow(files: Record<string, Sketch | readonly Sketch[]>, root = 'site') {
  const { folder, article } = sketchFolder(files);
  const [first] = Object.keys(files);
  const { next } = await createLinkIndex(root, folder).findNeighbours(article(first!));
  return next?.path ?? next?.candidates ?? next?.status;
}

describe('finds the file of an address', () => {
  const cases: Record<string, [from: string, url: string | undefined, href: string, to: string]> = {
    'relative, with its file name': ['site/a.html', undefined, 'b.html', 'site/b.html'],
    'relative, into another folder': ['site/x/a.html', undefined, '../y/b.html#top', 'site/y/b.html'],
    'relative, a folder with a dot': ['site/a/index.html', undefined, '../b/.', 'site/b/index.html'],
    'without its extension': ['site/a.html', undefined, 'b', 'site/b.html'],
    'a folder with an index file': ['site/a/index.html', 'https://h.example/a/', '/b/', 'site/b/index.html'],
    'from the root of the site': [
      'site/blog/a.html',
      'https://h.example/blog/a.html',
      '/blog/b.html',
      'site/blog/b.html',
    ],
    'with the own domain': [
      'site/a/index.html',
      'https://h.example/a/',
      'https://www.h.example/b',
      'site/b/index.html',
    ],
    'below a folder of the host': [
      'site/a/index.html',
      'https://h.example/project/pr-7/a/',
      '/project/pr-7/b/',
      'site/b/index.html',
    ],
    'from the root, the address unknown': ['site/blog/a.html', undefined, '/blog/b.html', 'site/blog/b.html'],
    'in the folder of its host': [
      'site/h.example/a.html',
      'https://h.example/a.html',
      'https://g.example/b.html',
      'site/g.example/b.html',
    ],
    'percent-encoded': ['site/a.html', undefined, 'm%C3%BChle.html', 'site/mühle.html'],
    'with a query in its name': ['site/index.html', 'https://h.example/', '/?p=12', 'site/index.html?p=12'],
    'with a query that names nothing': ['site/a.html', undefined, 'b.html?ref=home', 'site/b.html'],
    'in another format': ['site/a.md', undefined, 'b', 'site/b.html'],
    'by its name, saved flat': [
      'site/One.html',
      'https://h.example/2024/old-mill-burns/',
      'https://h.example/2024/mayor-resigns/',
      'site/mayor-resigns.html',
    ],
  };
  test.each(Object.entries(cases))('%s', async (_, [from, url, href, to]) => {
    expect(
      await follow({ [from]: { ...(url !== undefined && { url }), next: href }, [to]: {}, 'site/other.html': {} }),
    ).toBe(to);
  });

  test('by the address that it gives as its own', async () => {
    const url = 'https://h.example/b/';
    expect(
      await follow({
        'site/1.html': { url: 'https://h.example/a/', next: `${url}?utm_source=a` },
        'site/2.html': { url },
      }),
    ).toBe('site/2.html');
  });

  test('its own kind first, where two fit', async () => {
    expect(await follow({ 'site/a.md': { next: 'b' }, 'site/b.html': {}, 'site/b.md': {} })).toBe('site/b.md');
  });

  test('both as candidates, where neither is of its kind', async () => {
    expect(await follow({ 'site/a.txt': { next: 'b' }, 'site/b.md': {}, 'site/b.html': {} })).toEqual([
      'site/b.html',
      'site/b.md',
    ]);
  });

  test('in its own file of several', async () => {
    const feed = [{ url: 'https://h.example/a', next: 'https://h.example/b' }, { url: 'https://h.example/b' }];
    expect(await follow({ 'site/feed.jsonl': feed })).toBe('site/feed.jsonl#2');
    const { folder, article } = sketchFolder({ 'site/feed.jsonlines': feed });
    expect(await createLinkIndex('site', folder).nameOf(article('site/feed.jsonlines'))).toBe('site/feed.jsonlines#1');
  });
});

describe('finds the file of a title', () => {
  test.each<[string, string, string]>([
    ['up to case, blanks and punctuation', '"old mill  burns"', 'Old Mill Burns!'],
    ['without the name of the site', '"Old mill burns"', 'Old mill burns | The Valley News'],
    ['that is cut short', '"Old mill burns after…"', 'Old mill burns after midnight'],
  ])('%s', async (_, next, title) => {
    expect(
      await follow({ 'site/a.txt': { next }, 'site/b.txt': { title }, 'site/c.txt': { title: 'Bridge closed' } }),
    ).toBe('site/b.txt');
  });

  test('refuses ties', async () => {
    const title = 'Letters to the editor';
    expect(
      await follow({ 'site/a.txt': { next: `"${title}"` }, 'site/b.txt': { title }, 'site/c.txt': { title } }),
    ).toEqual(['site/b.txt', 'site/c.txt']);
  });

  test('never finds the article itself', async () => {
    expect(await follow({ 'site/a.txt': { title: 'Old mill burns', next: '"Old mill burns"' } })).toBe('missing');
  });

  test('in a file of several', async () => {
    expect(
      await follow({
        'site/a.txt': { next: '"Bridge closed"' },
        'site/b.jsonl': [{ title: 'Mill' }, { title: 'Bridge closed' }],
      }),
    ).toBe('site/b.jsonl#2');
  });
});

describe('says what is not there', () => {
  test('missing: it belongs to the folder', async () => {
    expect(await follow({ 'site/a.html': { url: 'https://h.example/a.html', next: '/gone.html' } })).toBe('missing');
    expect(await follow({ 'site/a.html': { next: 'gone.html' } })).toBe('missing');
    expect(await follow({ 'site/a.html': { next: '"Gone"' } })).toBe('missing');
  });

  test('external: it does not', async () => {
    const { folder, article } = sketchFolder({
      'site/Saved.html': { url: 'https://h.example/2024/x/', next: '/2024/y/' },
    });
    expect((await createLinkIndex('site', folder).findNeighbours(article('site/Saved.html'))).next).toEqual({
      href: '/2024/y/',
      status: 'external',
      evidence: 'test',
    });
    expect(wholeAddress(article('site/Saved.html'), '/2024/y/')).toBe('https://h.example/2024/y/');
    expect(wholeAddress({ id: 'a', path: 'a', index: 1 }, '/2024/y/')).toBe('/2024/y/');
  });

  test('no file that gives another address as its own, whatever its name and title', async () => {
    const files = {
      'site/Saved.html': { url: 'https://h.example/q/a', next: 'https://h.example/q/about-the-mill' },
      'site/about-the-mill.html': { url: 'https://g.example/about-the-mill', title: 'About the mill' },
    };
    expect(await follow(files)).toBe('external');
    const { folder, article } = sketchFolder(files);
    const link = { href: 'https://h.example/q/about-the-mill', title: 'About the mill', evidence: 'test' };
    const found = await createLinkIndex('site', folder).findLink(article('site/Saved.html'), link);
    expect(found.status).toBe('external');
  });
});

describe('never leaves the folder', () => {
  const escapes = [
    '../../../etc/passwd',
    '../secret.html',
    '/etc/passwd',
    'file:///etc/passwd',
    '..%2f..%2fetc%2fpasswd',
    '%2e%2e/%2e%2e/etc/passwd',
    '%252e%252e/secret.html',
    '..\\..\\secret.html',
    '//etc/passwd',
    'a.html\0.txt',
    '?../../secret',
    'javascript:alert(1)',
  ];
  test.each(escapes)('%j', async (next) => {
    for (const url of [undefined, 'https://h.example/x/a.html', 'file:///home/a.html']) {
      const { folder, reads, article } = sketchFolder({ 'site/x/a.html': { ...(url !== undefined && { url }), next } });
      const files = ['/etc/passwd', 'etc/passwd', 'secret.html', '../secret.html'];
      const index = createLinkIndex('site', {
        ...folder,
        readArticles: (path) => {
          expect(files).not.toContain(path);
          return folder.readArticles(path);
        },
      });
      const found = await index.findNeighbours(article('site/x/a.html'));
      expect(found.next?.status).not.toBe('found');
      expect(reads.filter((path) => path !== 'site/x/a.html')).toEqual([]);
    }
  });

  test('reads only listed paths', async () => {
    const { folder, reads } = sketchFolder({ 'site/a.html': {} });
    const index = createLinkIndex('site', folder);
    expect(await index.readArticle('/etc/passwd')).toBeUndefined();
    expect(await index.readArticle('site/a.html#7')).toBeUndefined();
    expect(reads).toEqual(['site/a.html']);
  });
});

test('reads nothing where the address tells', async () => {
  const { folder, reads, article } = sketchFolder({
    'a.html': { title: 'A', next: 'b.html' },
    'b.html': { title: 'B' },
    'c.html': { title: 'C' },
  });
  await createLinkIndex('.', folder).findLink(article('a.html'), { title: 'B', href: 'b.html', evidence: 'test' });
  expect(reads).toEqual([]);
});
