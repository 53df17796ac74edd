import { describe, expect, it } from 'vitest';
import type { Article } from '../../../src/article.ts';
import { read } from '../cutting.ts';

const text =
  'The council of Oberlund met on Monday. It agreed to mend the old bridge before winter.\n\nWork begins in May.';

async function readOne(object: unknown, options = {}) {
  const [article, ...rest] = await read('a.json', JSON.stringify(object), options);
  expect(rest).toEqual([]);
  return article as Article;
}

describe('JSON objects', () => {
  it('knows the usual names of fields', async () => {
    const expected = {
      title: 'Bridge to be mended',
      text,
      authors: ['Ann Lee', 'Bo Chen'],
      published: '2021-03-04T10:15:00Z',
      url: 'https://news.example/bridge',
      language: 'en',
    };
    const dumps = [
      {
        title: expected.title,
        text,
        authors: ['Ann Lee', 'Bo Chen'],
        date: '2021-03-04T10:15:00Z',
        url: expected.url,
        language: 'en',
      },
      {
        headline: expected.title,
        articleBody: text,
        author: [{ name: 'Ann Lee' }, { name: 'Bo Chen' }],
        datePublished: '2021-03-04 10:15:00 UTC',
        url: expected.url,
        inLanguage: 'en',
      },
      {
        title: expected.title,
        maintext: text,
        authors: 'Ann Lee, Bo Chen',
        date_publish: 1614852900,
        url: expected.url,
        language: 'English',
      },
      {
        headline: { main: expected.title },
        content: text,
        byline: 'By Ann Lee and Bo Chen',
        publishedAt: 'Thu, 04 Mar 2021 10:15:00 GMT',
        link: expected.url,
        lang: 'en',
      },
      {
        _id: 'x',
        _source: {
          article: {
            title: expected.title,
            body: text.split('\n\n'),
            creators: ['Ann Lee', { first_name: 'Bo', last_name: 'Chen' }],
            pub_date: 1614852900000,
            canonical: expected.url,
            language: { code: 'en' },
          },
        },
      },
    ];
    for (const dump of dumps) expect(await readOne(dump, { clean: false })).toMatchObject(expected);
  });

  it('takes no article that is wrapped for its site', async () => {
    const wrapped = { _source: { title: 'Bridge to be mended', article: { body: text } } };
    expect(await readOne(wrapped)).not.toHaveProperty('site');
    expect(await readOne({ _source: { title: 'Bridge to be mended', text } })).not.toHaveProperty('site');
    const named = { title: 'Bridge to be mended', text, source: { id: 'ob', name: 'The Oberlund Bee' } };
    expect(await readOne(named)).toHaveProperty('site', 'The Oberlund Bee');
  });

  it('reads dates in numbers where they can be read in one way only', async () => {
    const dated = async (date: string) => (await readOne({ title: 'Bridge', text, publish_date: date })).published;
    expect(await dated('01-24-2019')).toBe('2019-01-24');
    expect(await dated('24/01/2019 10:15')).toBe('2019-01-24T10:15:00');
    expect(await dated('04.03.2021')).toBe('2021-03-04');
    expect(await dated('03-03-2031')).toBe('2031-03-03');
    expect(await dated('03/04/2021')).toBeUndefined();
    expect(await dated('13/13/2021')).toBeUndefined();
  });

  it('keeps the own id, as a string', async () => {
    expect(await readOne({ id: 17, text }, { clean: false })).toMatchObject({
      id: '17',
      path: 'a.json',
      index: 1,
      authors: [],
    });
    expect(await readOne({ _id: { $oid: 'abc' }, text }, { clean: false })).toMatchObject({ id: 'abc' });
    expect(await readOne({ title: 'T', text }, { clean: false })).toMatchObject({ id: 'a.json' });
  });

  it('takes texts to the code unit when nothing is to be cleaned', async () => {
    const odd = '  \u0000Share this\r\n<b>x</b> \ud800 & \u2028\t\n\n\n';
    expect(await readOne({ title: 'T', text: odd }, { clean: false })).toMatchObject({ text: odd });
  });

  it('takes a text of many lines with a lone tag for no HTML', async () => {
    const lines = Array.from({ length: 24 }, (_, k) => `Line ${k} of the log says that pump ${k} ran all night.`);
    const article = await readOne({ text: [...lines, 'Nobody had closed the <b>bold</b> word.'].join('\n') });
    expect(article.text).toContain('Line 1 of the log says that pump 1 ran all night.\n');
  });

  it('reads HTML in a field as paragraphs', async () => {
    const article = await readOne({
      title: 'Rain &amp; wind',
      content: {
        rendered:
          '<p>Rain fell on <em>Oberlund</em>&#8217;s roofs all night, and the river rose.</p><p>Nobody was hurt, the mayor said on Tuesday.</p>',
      },
    });
    expect(article).toMatchObject({
      title: 'Rain & wind',
      text: 'Rain fell on Oberlund’s roofs all night, and the river rose.\n\nNobody was hurt, the mayor said on Tuesday.',
    });
  });

  it('reads the previous and the next article', async () => {
    const article = await readOne(
      { title: 'T', text, previous: { title: 'Before', url: '/before' }, next: 'After' },
      { clean: false },
    );
    expect(article).toMatchObject({ previous: { title: 'Before', href: '/before' }, next: { title: 'After' } });
  });

  it('tells what it cannot use', async () => {
    expect(
      await read('a.jsonl', '{"a":1}\n"text"\n{"text":"cut\n{"text":""}\n{"text":NaN,"title":"Ok: \\"NaN\\""}', {
        clean: false,
      }),
    ).toMatchObject([
      { code: 'no-text', index: 1, path: 'a.jsonl' },
      { code: 'malformed', index: 2 },
      { code: 'malformed', index: 3 },
      { id: 'a.jsonl#4', text: '' },
      { title: 'Ok: "NaN"', text: '' },
    ]);
  });

  it('reads ninjs of every version', async () => {
    const one = {
      uri: 'https://wire.example/1',
      versioncreated: '2021-03-04T10:15:00Z',
      headline: 'Bridge',
      byline: 'Ann Lee',
      language: 'en-GB',
      body_xhtml: '<p>First.</p><p>Second.</p>',
    };
    expect(await readOne(one)).toMatchObject({
      title: 'Bridge',
      authors: ['Ann Lee'],
      published: '2021-03-04T10:15:00Z',
      url: 'https://wire.example/1',
      language: 'en-GB',
    });
    const two = {
      uri: 'urn:a:1',
      versionCreated: '2021-03-04',
      headlines: [
        { role: 'short', value: 'B.' },
        { role: 'main', value: 'Bridge' },
      ],
      bodies: [{ contentType: 'text/plain', value: text }],
    };
    expect(await readOne(two, { clean: false })).toMatchObject({ title: 'Bridge', text, published: '2021-03-04' });
  });

  it('decodes what was escaped for HTML, once more where that was HTML', async () => {
    const plain = 'Ann Lee’s “old” bridge & mill were mended.\n\nWork on the road goes on until the end of May.';
    const escaped = plain
      .replace('’', '&#8217;')
      .replace('“', '&ldquo;')
      .replace('”', '&rdquo;')
      .replace(' & ', ' &amp; ');
    expect((await readOne({ title: 'Bridge to be mended', text: escaped })).text).toBe(plain);
    const markup = escaped.replaceAll('&', '&amp;').replace('\n\n', '&lt;/p&gt;&lt;p&gt;');
    expect((await readOne({ title: 'Bridge to be mended', text: `&lt;p&gt;${markup}&lt;/p&gt;` })).text).toBe(plain);
    expect((await readOne({ title: 'Bridge to be mended', text: escaped }, { clean: false })).text).toBe(escaped);
  });

  it('knows fields of several crawlers and interfaces', async () => {
    const url = 'https://news.example/bridge';
    const published = '2021-03-04T10:15:00Z';
    for (const fields of [
      { story_text: text, publish_date: '2021-03-04 10:15:00.000000Z', url },
      { raw_content: text, publishedOn: { $date: { $numberLong: '1614852900000' } }, mainEntityOfPage: { '@id': url } },
      { lead_paragraph: text, snippet: 'Short.', seendate: '20210304T101500Z', '@id': url },
      { storyHTML: `<p>${text.replace('\n\n', '</p><p>')}</p>`, publishing_date: published, requested_url: url },
      {
        body: { summary: ['Short.'], sections: [{ headline: [], paragraphs: text.split('\n\n') }] },
        date: published,
        url,
      },
      { fullContent: text, updated_at: 'Published: March 4, 2021 10:15 AM UTC', guid: url },
    ]) {
      expect(await readOne({ title: 'Bridge to be mended', ...fields })).toMatchObject({ text, url, published });
    }
    expect(await readOne({ title: 1984, text, authors: [['Ann Lee']], id: '/m/1' })).toMatchObject({
      title: '1984',
      authors: ['Ann Lee'],
      id: '/m/1',
    });
    expect(await readOne({ title: 'A', text, id: '/m/1' })).not.toHaveProperty('url');
  });

  it('takes the addresses of both directions for neighbours, those of one for paging', async () => {
    const next_url = 'https://news.example/road';
    expect(await readOne({ title: 'A', text, prev_url: null, next_url })).toMatchObject({ next: { href: next_url } });
    expect(await readOne({ title: 'A', text, next_url })).not.toHaveProperty('next');
  });
});
