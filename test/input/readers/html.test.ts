import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { NewsctlError } from '../../../src/errors.ts';
import { readHtml } from '../../../src/input/readers/html.ts';

const body = [
  'The harbour authority of Lundby closed the northern pier on Tuesday, after divers had found cracks in two of its pillars. Ferries use the southern pier until spring.',
  'Repairs will cost four million crowns, the authority said, and the town is to pay a third of that, which the mayor has refused so far.',
  'Fishermen fear for their season. "We were told nothing," said Ane Holt, who owns two boats and rents a third, "and now the ice is coming."',
];

const page = (inner: string, head = '<title>Pier closed - Lundby Post</title>'): string =>
  `<!doctype html><html lang="en"><head>${head}</head><body>${inner}</body></html>`;

const menu = '<nav><ul><li><a href="/">Home</a><li><a href="/world">World</a><li><a href="/sport">Sport</a></ul></nav>';
const article = `<article><h1>Cracks close pier in Lundby</h1><p class="byline">By Jane Doe</p>${body.map((text) => `<p>${text}</p>`).join('')}</article>`;

describe('readHtml', () => {
  it('keeps the body and leaves out menus, captions, share bars, related links, comments and cookie notices', () => {
    const { text } = readHtml(
      page(
        `${menu}<div class="cookie-consent"><p>We use cookies, as all sites do, to improve this site for you and us.</p></div>
        <div class="content"><h1>Pier closed</h1><div class="share"><a href="#">Facebook</a></div><p>${body[0]}</p>
        <figure><img src="p.jpg"><figcaption>The pier in autumn, seen from the south. Photo: A. Holt</figcaption></figure><p>${body[1]}</p>
        <p>Advertisement</p><p><a href="/x">Related: Ferry prices rise again</a></p><p>${body[2]}</p>
        <div class="newsletter"><p>Sign up for our newsletter and get the latest in your inbox.</p></div></div>
        <div id="comments"><h3>2 comments</h3><p>I said so last year, and nobody listened to me at all, as always.</p></div>`,
      ),
    );
    expect(text.split('\n\n')).toEqual(body);
  });

  it('reads metadata from JSON-LD, references included', () => {
    const data = {
      '@context': 'https://schema.org',
      '@graph': [
        { '@type': 'Person', '@id': '#jane', name: 'Jane Doe' },
        { '@type': 'Organization', '@id': '#post', name: 'Lundby Post' },
        {
          '@type': 'NewsArticle',
          headline: 'Cracks close pier',
          author: { '@id': '#jane' },
          publisher: { '@id': '#post' },
          datePublished: '2024-03-05T10:15:00+01:00',
          mainEntityOfPage: 'https://post.example/pier',
        },
      ],
    };
    const found = readHtml(
      page(article, `<title>x</title><script type="application/ld+json">${JSON.stringify(data)}</script>`),
    );
    expect(found).toMatchObject({
      title: 'Cracks close pier',
      authors: ['Jane Doe'],
      site: 'Lundby Post',
      published: '2024-03-05T10:15:00+01:00',
      url: 'https://post.example/pier',
      language: 'en',
    });
  });

  it('reads metadata from meta elements and the page', () => {
    const found = readHtml(
      page(
        article,
        '<title>x</title><meta property="og:title" content="Cracks &amp; pier"><meta property="og:site_name" content="Lundby Post"><meta property="article:published_time" content="2024-03-05"><link rel="canonical" href="/pier">',
      ),
      { url: 'https://post.example/saved?utm=1' },
    );
    expect(found).toMatchObject({
      title: 'Cracks & pier',
      site: 'Lundby Post',
      published: '2024-03-05',
      authors: ['Jane Doe'],
      url: 'https://post.example/pier',
      baseUrl: 'https://post.example/saved?utm=1',
    });
  });

  it.each([
    [
      '<!--\n Page saved with SingleFile \n url: https://post.example/pier \n saved date: Tue -->',
      'https://post.example/pier',
    ],
    ['<!-- saved from url=(0025)https://post.example/pier -->', 'https://post.example/pier'],
    [
      "<!-- Mirrored from post.example/pier.html by HTTrack Website Copier/3.x [XR&CO'2014] -->",
      'http://post.example/pier.html',
    ],
  ])('knows where a page was saved from: %s', (comment, url) => {
    expect(readHtml(`<!doctype html>${comment}<html><body>${article}</body></html>`).url).toBe(url);
  });

  it('leaves out what opens under the pointer', () => {
    const [first, ...others] = body;
    const box = '<span class="tip-tooltip-block"><a href="/ane">Ane Holt</a><span>owns two boats</span></span>';
    const html = `<p>${first}${box}</p>${others.map((text) => `<p>${text}</p>`).join('')}`;
    expect(readHtml(page(`<article>${html}</article>`)).text.split('\n\n')).toEqual(body);
  });

  it('reads a page without any markup that helps', () => {
    expect(readHtml(body.map((text) => `<p>${text}`).join('')).text.split('\n\n')).toEqual(body);
    expect(readHtml('').text).toBe('');
  });

  it('parts paragraphs at double line breaks', () => {
    expect(readHtml(page(`<div class="entry">${body.join('<br><br>')}</div>`)).text.split('\n\n')).toEqual(body);
  });

  it('runs nothing, and takes NUL and lone surrogates', () => {
    const { text } = readHtml(
      page(`<div><p>${body[0]}\0</p><p>${body[1]} \uD800</p><script>document.write("no")</script></div>`),
    );
    expect(text).toContain('harbour authority');
    expect(text).not.toContain('document.write');
  });

  it('refuses pages nested beyond all use, and survives nesting below that', () => {
    expect(() => readHtml('<div>'.repeat(100_000))).toThrow(NewsctlError);
    const deep = `${'<div>'.repeat(700)}${body.map((text) => `<p>${text}</p>`).join('')}`;
    expect(readHtml(deep).text.split('\n\n')).toEqual(body);
  });

  it('meets any string with fields or a NewsctlError', () => {
    const piece = fc.constantFrom(
      '<p>',
      '</p>',
      '<div class="content">',
      '</div>',
      '<table><tr><td>',
      '<ul><li>',
      '<a href="x">',
      '</a>',
      '<!--',
      '-->',
      '<script>',
      '&amp;',
      '&#0;',
      'Some words, and more. ',
      '<br>',
      '<h1>',
      '<meta property="og:title" content="',
      '">',
      '<script type="application/ld+json">{"@type":"Article","author":[null,1,{}]}</script>',
      '<base href="::">',
    );
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string({ unit: 'binary' }),
          fc.array(piece).map((pieces) => pieces.join('')),
        ),
        (html) => {
          try {
            expect(typeof readHtml(html).text).toBe('string');
          } catch (error) {
            expect(error).toBeInstanceOf(NewsctlError);
          }
        },
      ),
      { numRuns: 40 },
    );
  });
});
