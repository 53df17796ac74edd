import { describe, expect, test } from 'vitest';
import { readFrontMatterNeighbours, readObjectNeighbours } from '../../../src/input/neighbours/front-matter.ts';

const shape = ({ previous, next }: ReturnType<typeof readObjectNeighbours>) => [
  previous && [previous.title, previous.href],
  next && [next.title, next.href],
];

describe('front matter', () => {
  test.each<[string, Record<string, unknown>, unknown]>([
    [
      'titles',
      { prev: 'Bridge closed', next: 'Mayor resigns' },
      [
        ['Bridge closed', undefined],
        ['Mayor resigns', undefined],
      ],
    ],
    [
      'paths',
      { previous: '/posts/bridge/', next: 'mayor.md' },
      [
        [undefined, '/posts/bridge/'],
        [undefined, 'mayor.md'],
      ],
    ],
    [
      'objects',
      { previous: { title: 'Bridge closed', url: '/bridge/' }, next: { name: 'Mayor resigns', permalink: '/mayor/' } },
      [
        ['Bridge closed', '/bridge/'],
        ['Mayor resigns', '/mayor/'],
      ],
    ],
    [
      'Docusaurus',
      { pagination_prev: 'guide/bridge', pagination_next: null },
      [[undefined, 'guide/bridge'], undefined],
    ],
    [
      'VitePress',
      { prev: false, next: { text: 'Mayor resigns', link: '/mayor' } },
      [undefined, ['Mayor resigns', '/mayor']],
    ],
    [
      'wiki links',
      { prev: '[[Bridge closed]]', next: '[[news/mayor|Mayor resigns]]' },
      [
        ['Bridge closed', 'Bridge closed'],
        ['Mayor resigns', 'news/mayor'],
      ],
    ],
    ['Markdown links', { next: '[Mayor resigns](mayor.md)' }, [undefined, ['Mayor resigns', 'mayor.md']]],
    ['slugs', { next: 'mayor-resigns' }, [undefined, [undefined, 'mayor-resigns']]],
    ['nothing', { title: 'Old mill burns', weight: 3 }, [undefined, undefined]],
  ])('%s', (_, data, expected) => {
    expect(shape(readFrontMatterNeighbours(data))).toEqual(expected);
  });
});

describe('objects', () => {
  test.each<[string, Record<string, unknown>, unknown]>([
    [
      'camel case',
      { nextArticle: { headline: 'Mayor resigns', uri: 'urn:7' } },
      [undefined, ['Mayor resigns', 'urn:7']],
    ],
    [
      'title and address apart',
      { previous_title: 'Bridge closed', previous_url: 'https://example.org/bridge' },
      [['Bridge closed', 'https://example.org/bridge'], undefined],
    ],
    ['the next page of a JSON Feed', { next_url: 'https://example.org/feed.json?page=2' }, [undefined, undefined]],
    ['numbers and empty strings', { previous: 3, next: ' ' }, [undefined, undefined]],
  ])('%s', (_, data, expected) => {
    expect(shape(readObjectNeighbours(data))).toEqual(expected);
  });
});
