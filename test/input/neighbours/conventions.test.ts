/** Previous and next as generators and interfaces write them: `[name, source, previous, next]`, both as `href|title`. */
import { describe, expect, test } from 'vitest';
import { readObjectNeighbours } from '../../../src/input/neighbours/front-matter.ts';
import { readMarkdown } from '../../../src/input/readers/markdown.ts';

type Row<Source> = [name: string, source: Source, previous?: string | undefined, next?: string | undefined];

const show = (link?: { readonly href?: string; readonly title?: string }): string | undefined =>
  link && `${link.href ?? ''}|${link.title ?? ''}`;

const frontMatter: Row<string>[] = [
  ['plain titles', 'previous: Old mill grinds again\nnext: Winter market', '|Old mill grinds again', '|Winter market'],
  ['paths', 'prev: ./old-mill.md\nnext: ../2021/market.md', './old-mill.md|', '../2021/market.md|'],
  [
    'vitepress object',
    "prev:\n  text: 'Getting started'\n  link: '/guide/start'\nnext:\n  text: Adding content\n  link: /guide/content",
    '/guide/start|Getting started',
    '/guide/content|Adding content',
  ],
  ['vitepress string', "prev: 'Getting started | Guide'\nnext: false", '|Getting started | Guide', undefined],
  ['vitepress false', 'prev: false\nnext: false'],
  ['docusaurus null', 'pagination_next: null\npagination_prev: null'],
  ['docusaurus ids', 'pagination_next: guides/content\npagination_prev: start', 'start|', 'guides/content|'],
  ['docusaurus label only', 'pagination_label: Installing\nid: install'],
  [
    'jekyll',
    'previous_post: /2021/05/12/old-mill.html\nnext_post: /2021/05/19/market.html',
    '/2021/05/12/old-mill.html|',
    '/2021/05/19/market.html|',
  ],
  [
    'titles and urls',
    'prev_title: Old mill\nprev_url: /old\nnext_title: Market\nnext_url: /market',
    '/old|Old mill',
    '/market|Market',
  ],
  ['weights', 'weight: 20\nnav_order: 3\nsidebar_position: 2'],
  ['hugo pager off', 'hidePrevNext: true\nshowPrevNext: false'],
  [
    'wikilinks',
    'previous: "[[Old mill]]"\nnext: "[[Winter market|The market]]"',
    'Old mill|Old mill',
    'Winter market|The market',
  ],
  ['wikilink unquoted', 'previous: [[Old mill]]\nnext: [[Winter market]]', '|Old mill', '|Winter market'],
  [
    'markdown links',
    'previous: "[Old mill](old-mill.md)"\nnext: "[Market](market.md)"',
    'old-mill.md|Old mill',
    'market.md|Market',
  ],
  ['list of one', 'prev:\n  - old-mill\nnext:\n  - market-day', 'old-mill|', 'market-day|'],
  ['numbers are pages', 'previous: 11\nnext: 13'],
  ['empty', 'previous:\nnext: ""'],
  ['tilde', 'previous: ~\nnext: null'],
  ['breadcrumb: up', 'up: "[[Harbour]]"\nprev: "[[Old mill]]"', 'Old mill|Old mill', undefined],
  ['nested nav', 'nav:\n  prev: /a\n  next: /b', '/a|', '/b|'],
  [
    'navigation nested objects',
    'navigation:\n  previous: {title: Old mill, url: /old}\n  next: {title: Market, url: /market}',
    '/old|Old mill',
    '/market|Market',
  ],
  ['pagination nested', 'pagination:\n  prev: false\n  next: true'],
  ['starlight', 'prev:\n  link: /start/\n  label: Getting started\nnext: false', '/start/|Getting started', undefined],
  ['starlight label string', 'next: Adding content', undefined, '|Adding content'],
  ['starlight true', 'prev: true\nnext: true'],
  ['next review date', 'next_review: 2022-05-01'],
  ['series', 'series: Our coast\npart: 3'],
  ['German keys', 'vorheriger: alte-muehle.md\nnaechster: markt.md', 'alte-muehle.md|', 'markt.md|'],
  ['mixed case', 'Previous: Old mill\nNext: Market', '|Old mill', '|Market'],
  ['newer older', 'older: /old\nnewer: /market', '/old|', '/market|'],
  ['previous-post', 'previous-post: "Old mill"\nnext-post: "Market"', '|Old mill', '|Market'],
  ['prev_link', 'prev_link: /a\nnext_link: /b', '/a|', '/b|'],
  [
    'prevTitle next',
    'prevTitle: Old mill\nprevLink: /old\nnextTitle: Market\nnextLink: /market',
    '/old|Old mill',
    '/market|Market',
  ],
  ['external', 'next: https://example.org/market', undefined, 'https://example.org/market|'],
];

describe('front matter', () => {
  test.each(frontMatter)('%s', (_, source, previous, next) => {
    const article = readMarkdown(`---\ntitle: Harbour\n${source}\n---\n\nThe bridge closes on Monday.\n`);
    expect([show(article.previous), show(article.next)]).toEqual([previous, next]);
  });

  test('in TOML', () => {
    const article = readMarkdown(
      '+++\ntitle = "Harbour"\nprev = "/posts/old-mill/"\n+++\n\nThe bridge closes on Monday.\n',
    );
    expect(show(article.previous)).toBe('/posts/old-mill/|');
  });
});

const objects: Row<object>[] = [
  ['objects', { prev: { title: 'A', url: '/a' }, next: { title: 'B', url: '/b' } }, '/a|A', '/b|B'],
  ['camel', { previousPost: { title: 'A', slug: 'a' }, nextPost: { title: 'B', slug: 'b' } }, 'a|A', 'b|B'],
  ['strings', { previous: '/a', next: '/b' }, '/a|', '/b|'],
  ['null', { previous: null, next: null }],
  ['api paging', { count: 3, next: 'https://example.org/api/articles?page=2', previous: null }],
  ['api paging cursor', { next: 'https://example.org/api/articles/?cursor=abc', previous: null }],
  ['json feed', { next_url: 'https://example.org/feed2.json' }],
  ['links', { links: { previous: { href: '/a', title: 'A' }, next: { href: '/b', title: 'B' } } }, '/a|A', '/b|B'],
  ['_links hal', { _links: { prev: { href: '/a' }, next: { href: '/b' } } }, '/a|', '/b|'],
  [
    'link array',
    {
      link: [
        { rel: 'prev', href: '/a', title: 'A' },
        { rel: 'next', href: '/b' },
      ],
    },
    '/a|A',
    '/b|',
  ],
  [
    'links array',
    {
      links: [
        { rel: 'prev', href: '/a', title: 'A' },
        { rel: 'next', href: '/b' },
      ],
    },
    '/a|A',
    '/b|',
  ],
  [
    'wp rendered',
    { previous: { id: 5, title: { rendered: 'A' }, link: 'https://example.org/a' } },
    'https://example.org/a|A',
  ],
  ['schema', { previousItem: { '@id': '/a', name: 'A' }, nextItem: '/b' }, '/a|A', '/b|'],
  [
    'next_article_url',
    { previous_article_url: '/a', next_article_url: '/b', previous_article_title: 'A' },
    '/a|A',
    '/b|',
  ],
  [
    'gatsby context',
    {
      pageContext: {
        previous: { fields: { slug: '/a/' }, frontmatter: { title: 'A' } },
        next: { fields: { slug: '/b/' }, frontmatter: { title: 'B' } },
      },
    },
    '/a/|A',
    '/b/|B',
  ],
  ['gatsby bare', { previous: { fields: { slug: '/a/' }, frontmatter: { title: 'A' } } }, '/a/|A'],
  ['ghost', { prev_post: { title: 'A', url: '/a' }, next_post: { title: 'B', url: '/b' } }, '/a|A', '/b|B'],
  ['adjacent', { adjacent: { previous: { title: 'A', url: '/a' } } }, '/a|A'],
  ['nextPageToken', { nextPageToken: 'abc', next: { page: 2 } }],
  ['boolean', { next: true, previous: false }],
  ['numbers are pages', { next: 13, previous: 11 }],
];

describe('fields of objects', () => {
  test.each(objects)('%s', (_, source, previous, next) => {
    const found = readObjectNeighbours(source as Readonly<Record<string, unknown>>);
    expect([show(found.previous), show(found.next)]).toEqual([previous, next]);
  });
});

const lines: Row<string>[] = [
  ['arrows', '[← Getting started](start.md) | [Tables →](tables.md)', 'start.md|Getting started', 'tables.md|Tables'],
  ['labels', '[Previous](start.md) | [Home](README.md) | [Next](tables.md)', 'start.md|', 'tables.md|'],
  [
    'label before',
    'Previous: [Getting started](start.md)\n\nNext: [Tables](tables.md)',
    'start.md|Getting started',
    'tables.md|Tables',
  ],
  ['bold label before', '**Next:** [Tables](tables.md)', undefined, 'tables.md|Tables'],
  ['next chapter', 'Next chapter: [Tables](tables.md)', undefined, 'tables.md|Tables'],
  [
    'table',
    '| [« Prev](start.md) | [Contents](README.md) | [Next »](tables.md) |\n|---|---|---|',
    'start.md|',
    'tables.md|',
  ],
  [
    'list',
    '- Previous: [Getting started](start.md)\n- Next: [Tables](tables.md)',
    'start.md|Getting started',
    'tables.md|Tables',
  ],
  ['label in link', '[Next: Tables](tables.md)', undefined, 'tables.md|Tables'],
  ['Next up', 'Next, [read about tables](tables.md).'],
  ['sentence', 'See [the manual](manual.md) for the next steps.'],
  ['home', '[Back to contents](README.md)'],
  ['badges', '[![Build](b.svg)](ci) [Next release](https://example.org/releases)'],
  [
    'German',
    '[Zurück: Erste Schritte](start.md) | [Weiter: Tabellen](tables.md)',
    'start.md|Erste Schritte',
    'tables.md|Tabellen',
  ],
  ['Chinese', '上一篇：[入门](start.md)  下一篇：[表格](tables.md)', 'start.md|入门', 'tables.md|表格'],
  ['emoji', '[⬅️ Getting started](start.md) · [Tables ➡️](tables.md)', 'start.md|Getting started', 'tables.md|Tables'],
  [
    'arrows outside',
    '← [Getting started](start.md) | [Tables](tables.md) →',
    'start.md|Getting started',
    'tables.md|Tables',
  ],
];
const body =
  '# Installing\n\nUnpack the archive and run the script that lies in it.\n\nIt asks for a folder and writes nothing elsewhere.\n';

describe.each(['foot', 'head'])('links at the %s of Markdown', (where) => {
  test.each(lines)('%s', (_, links, previous, next) => {
    const article = readMarkdown(where === 'foot' ? `${body}\n---\n\n${links}\n` : `${links}\n\n${body}`);
    expect([show(article.previous), show(article.next)]).toEqual([previous, next]);
    if (previous !== undefined || next !== undefined) expect(article.text.split('\n\n')).toHaveLength(2);
  });
});
