import { describe, expect, it } from 'vitest';
import { read } from '../cutting.ts';

const rss = `<?xml version="1.0" encoding="UTF-8"?>
<rss version="2.0" xmlns:c="http://purl.org/rss/1.0/modules/content/" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:atom="http://www.w3.org/2005/Atom">
<channel><title>Oberlund Post</title><link>https://post.example/</link><language>en-gb</language>
<atom:link rel="next" href="https://post.example/feed?page=2"/>
<item><title>Bridge &amp;amp; boats</title><link>https://post.example/3</link><dc:creator>Ann Lee</dc:creator><pubDate>Wed, 03 Mar 2021 10:00:00 EST</pubDate>
<description>Short.</description><c:encoded><![CDATA[<p>The bridge was mended in the spring, as the council had hoped.</p><p>Boats came to see it on Sunday.</p>]]></c:encoded></item>
<item><title>The oldest</title><guid>https://post.example/1</guid><pubDate>Mon, 01 Mar 2021 10:00:00 +0000</pubDate><author>desk@post.example (Bo Chen)</author><description>Rain &lt;b&gt;fell&lt;/b&gt; all night &amp;mdash; again.</description></item>
<item><title>The middle</title><guid isPermaLink="false">x-2</guid><link>https://post.example/2</link><pubDate>Tue, 02 Mar 2021 10:00:00 GMT</pubDate><description>Sun.</description></item>
<item><title>Undated</title><description>No day is known for this one.</description></item>
</channel></rss>`;

const atom = (
  p: string,
  ns: string,
): string => `<?xml version="1.0"?><${p}feed ${ns}="http://www.w3.org/2005/Atom" xml:lang="en"><${p}title>Post</${p}title>
      <${p}author><${p}name>Desk</${p}name></${p}author><${p}link rel="next" href="https://post.example/page2"/>
      <${p}entry><${p}title type="html">Bridge &amp;amp; boats</${p}title><${p}link rel="edit" href="/edit"/><${p}link href="https://post.example/2"/><${p}published>2021-03-02T10:00:00Z</${p}published><${p}updated>2022-01-01T00:00:00Z</${p}updated>
        <${p}content type="html">&lt;p&gt;First paragraph of it.&lt;/p&gt;&lt;p&gt;Second &amp;amp; last.&lt;/p&gt;</${p}content></${p}entry>
      <${p}entry><${p}title>Old</${p}title><${p}author><${p}name>Ann Lee</${p}name></${p}author><${p}updated>2021-03-01T10:00:00Z</${p}updated>
        <${p}content type="xhtml"><x:div xmlns:x="http://www.w3.org/1999/xhtml"><x:p>Rain <x:em>fell</x:em>.</x:p><x:p>Then sun.</x:p></x:div></${p}content></${p}entry></${p}feed>`;

describe('feeds', () => {
  it('reads RSS 2.0 and joins its entries by date', async () => {
    const articles = await read('a.xml', rss);
    expect(articles).toMatchObject([
      {
        id: 'a.xml#1',
        title: 'Bridge & boats',
        authors: ['Ann Lee'],
        published: '2021-03-03T10:00:00-05:00',
        url: 'https://post.example/3',
        site: 'Oberlund Post',
        language: 'en-GB',
        text: 'The bridge was mended in the spring, as the council had hoped.\n\nBoats came to see it on Sunday.',
        previous: { title: 'The middle', href: 'https://post.example/2' },
      },
      {
        url: 'https://post.example/1',
        authors: ['Bo Chen'],
        text: 'Rain fell all night — again.',
        next: { title: 'The middle' },
      },
      { previous: { title: 'The oldest', href: 'https://post.example/1' }, next: { title: 'Bridge & boats' } },
      { title: 'Undated', index: 4 },
    ]);
    expect(articles[0]).not.toHaveProperty('next');
    expect(articles[3]).not.toHaveProperty('previous');
  });

  it('has one kind of line ends', async () => {
    const lines = ['Boats came.', '', 'They left again.'];
    const feed = (end: string): string =>
      `<rss version="2.0"><channel><title>Post</title><item><title>Boats</title><description>${lines.join(end)}</description></item></channel></rss>`;
    const [expected] = await read('a.xml', feed('\n'));
    for (const end of ['\r\n', '\r']) expect(await read('a.xml', feed(end))).toEqual([expected]);
    expect(expected).not.toMatchObject({ text: expect.stringContaining('\r') as string });
  });

  it('reads RSS 1.0', async () => {
    const rdf = `<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/" xmlns:d="http://purl.org/dc/elements/1.1/">
      <channel><title>Post</title></channel><item><title>One</title><link>https://post.example/1</link><d:date>2021-03-01</d:date><description>Rain fell.</description></item></rdf:RDF>`;
    expect(await read('-', rdf)).toMatchObject([
      { id: '-', title: 'One', published: '2021-03-01', site: 'Post', text: 'Rain fell.' },
    ]);
  });

  it('reads Atom, whatever the prefix and the kind of content', async () => {
    for (const input of [atom('', 'xmlns'), atom('a:', 'xmlns:a')]) {
      expect(await read('a.atom', input)).toMatchObject([
        {
          title: 'Bridge & boats',
          url: 'https://post.example/2',
          published: '2021-03-02T10:00:00Z',
          authors: ['Desk'],
          language: 'en',
          text: 'First paragraph of it.\n\nSecond & last.',
          previous: { title: 'Old' },
        },
        { title: 'Old', authors: ['Ann Lee'], text: 'Rain fell.\n\nThen sun.', next: { title: 'Bridge & boats' } },
      ]);
    }
  });

  it('reads JSON Feed', async () => {
    const feed = {
      version: 'https://jsonfeed.org/version/1.1',
      title: 'Post',
      language: 'en',
      items: [
        {
          id: 'b',
          url: 'https://post.example/b',
          title: 'B',
          content_html: '<p>One.</p><p>Two.</p>',
          date_published: '2021-03-02T10:00:00Z',
        },
        {
          id: 'a',
          url: 'https://post.example/a',
          content_text: 'Three.',
          date_published: '2021-03-01T10:00:00Z',
          authors: [{ name: 'Ann Lee' }],
        },
      ],
    };
    expect(await read('feed.json', JSON.stringify(feed))).toMatchObject([
      {
        id: 'b',
        title: 'B',
        text: 'One.\n\nTwo.',
        site: 'Post',
        language: 'en',
        previous: { href: 'https://post.example/a' },
      },
      { id: 'a', text: 'Three.', authors: ['Ann Lee'], next: { title: 'B' } },
    ]);
  });

  it('replaces no declared entity and stops at depths', async () => {
    const bomb = `<?xml version="1.0"?><!DOCTYPE rss [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;"><!ENTITY f SYSTEM "file:///etc/hostname">]><rss><channel><item><title>&b;</title><description>&f; it said.</description></item></channel></rss>`;
    expect(await read('a.rss', bomb)).toMatchObject([{ title: '&b;', text: '&f; it said.' }]);
    expect(await read('a.rss', `<rss><channel>${'<a>'.repeat(100_000)}`)).toMatchObject([{ code: 'malformed' }]);
    expect(await read('a.rss', '<html></html>')).toMatchObject([{ code: 'malformed' }]);
  });

  it('resolves addresses against the feed and takes what else tells them', async () => {
    const [relative, about, original] = await read(
      'a.xml',
      `<rdf:RDF xmlns="http://purl.org/rss/1.0/" xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns:fb="http://rssnamespace.org/feedburner/ext/1.0">
<channel><link>https://post.example/news/</link></channel>
<item><title>One</title><link>/2021/bridge.html</link></item>
<item rdf:about="https://post.example/two"><title>Two</title></item>
<item><title>Three</title><link>https://feeds.example/~r/3</link><fb:origLink>https://post.example/three</fb:origLink></item></rdf:RDF>`,
    );
    expect(relative).toMatchObject({ url: 'https://post.example/2021/bridge.html' });
    expect(about).toMatchObject({ url: 'https://post.example/two' });
    expect(original).toMatchObject({ url: 'https://post.example/three' });
    const entries = await read(
      'a.atom',
      `<feed xmlns="http://www.w3.org/2005/Atom" xml:base="https://post.example/2021/">
<entry xml:base="03/"><title>One</title><link rel="alternate" type="application/json" href="1.json"/><link rel="alternate" type="text/html" href="bridge.html"/></entry>
<entry><title>Two</title><id>https://post.example/two</id></entry></feed>`,
    );
    expect(entries).toMatchObject([
      { url: 'https://post.example/2021/03/bridge.html' },
      { url: 'https://post.example/two' },
    ]);
  });

  it('takes the first text that is there and is text, and authors wherever they stand', async () => {
    const [plain, tree] = await read(
      'a.xml',
      `<rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:atom="http://www.w3.org/2005/Atom"><channel>
<item><title>One</title><content:encoded/><description>Rain fell.</description><atom:author><atom:name>Ann Lee</atom:name></atom:author></item>
<item><title>Two</title><description>Short.</description><x:body xmlns:x="http://www.w3.org/1999/xhtml"><x:p>Rain fell.</x:p><x:p>Then sun.</x:p></x:body></item></channel></rss>`,
    );
    expect(plain).toMatchObject({ text: 'Rain fell.', authors: ['Ann Lee'] });
    expect(tree).toMatchObject({ text: 'Rain fell.\n\nThen sun.' });
    const [picture] = await read(
      'a.atom',
      `<feed xmlns="http://www.w3.org/2005/Atom"><author><name>Desk</name></author><entry><title>One</title><summary>Rain fell.</summary>
<content type="image/png">iVBORw0KGgo=</content><source><author><name>Ann Lee</name></author></source></entry></feed>`,
    );
    expect(picture).toMatchObject({ text: 'Rain fell.', authors: ['Ann Lee'] });
  });
});
