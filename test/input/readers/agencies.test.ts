import { describe, expect, it } from 'vitest';
import { read } from '../cutting.ts';

const nitf = `<nitf><head><title>Bridge mended</title><docdata><doc-id id-string="x1"/><date.issue norm="20210304T101500Z"/></docdata><pubdata name="Oberlund Post" date.publication="20210304"/>
<link rel="previous" href="https://post.example/1" title="Rain"/></head>
<body><body.head><hedline><hl1>Bridge <em>is</em> mended</hl1><hl2>Boats come</hl2></hedline><byline>By <person>Ann Lee</person><bytag>Staff writer</bytag></byline><dateline><location>OBERLUND</location></dateline></body.head>
<body.content><block><p>The <org>council</org> of <location>Oberlund</location> mended the bridge.</p><media media-type="image"><media-caption>A boat.</media-caption></media><p>Work took a year.</p></block></body.content></body></nitf>`;

const text = 'The council of Oberlund mended the bridge.\n\nWork took a year.';

const item = (
  content: string,
): string => `<newsItem xmlns="http://iptc.org/std/nar/2006-10-01/" guid="https://post.example/2" xml:lang="en">
    <itemMeta><title>Internal title</title><versionCreated>2021-03-04T10:15:00+01:00</versionCreated><link rel="irel:previousVersion" href="https://post.example/v1"/><link rel="irel:next" href="https://post.example/3"><title>Sun</title></link></itemMeta>
    <contentMeta><by>By Ann Lee</by><headline>Bridge is mended</headline><language tag="en-US"/></contentMeta><contentSet>${content}</contentSet></newsItem>`;

const message = (encoding: string, body: string): string =>
  [
    'From: <Saved by Blink>',
    'Snapshot-Content-Location: https://post.example/rain',
    'Subject: Rain',
    'MIME-Version: 1.0',
    'Content-Type: multipart/related;',
    '\ttype="text/html";',
    '\tboundary="----b"',
    '',
    '',
    '------b',
    'Content-Type: text/css',
    'Content-Location: cid:css',
    '',
    'p{}',
    '------b',
    'Content-Type: text/html',
    `Content-Transfer-Encoding: ${encoding}`,
    'Content-Location: https://post.example/rain',
    '',
    body,
    '------b--',
    '',
  ].join('\r\n');

describe('NITF', () => {
  it('reads head, by-line and inline names', async () => {
    expect(await read('a.xml', `<?xml version="1.0"?>${nitf}`)).toMatchObject([
      {
        id: 'a.xml',
        title: 'Bridge is mended',
        authors: ['Ann Lee'],
        published: '2021-03-04T10:15:00Z',
        site: 'Oberlund Post',
        text,
        previous: { title: 'Rain', href: 'https://post.example/1' },
      },
    ]);
  });
});

describe('NewsML', () => {
  it('reads NITF, XHTML and plain text inside G2 items', async () => {
    for (const content of [
      `<inlineXML contenttype="application/nitf+xml">${nitf}</inlineXML>`,
      '<inlineXML contenttype="application/xhtml+xml"><html xmlns="http://www.w3.org/1999/xhtml"><head><title>no</title></head><body><p>The council of Oberlund mended the bridge.</p><p>Work took a year.</p></body></html></inlineXML>',
      `<inlineData contenttype="text/plain">${text}</inlineData>`,
    ]) {
      expect(await read('a.newsml', item(content))).toMatchObject([
        {
          title: 'Bridge is mended',
          authors: ['Ann Lee'],
          published: '2021-03-04T10:15:00+01:00',
          url: 'https://post.example/2',
          language: 'en-US',
          text,
          next: { title: 'Sun', href: 'https://post.example/3' },
        },
      ]);
    }
  });

  it('reads the items of a message, and NewsML 1', async () => {
    const message = `<newsMessage><itemSet>${item(`<inlineData>${text}</inlineData>`)}<newsItem guid="pic"><contentSet><remoteContent href="a.jpg"/></contentSet></newsItem>${item('<inlineData>Rain.</inlineData>')}</itemSet></newsMessage>`;
    expect(await read('a.xml', message)).toMatchObject([
      { id: 'a.xml#1', text },
      { id: 'a.xml#2', text: 'Rain.' },
    ]);
    const old = `<NewsML><NewsItem><NewsManagement><FirstCreated>20050301T101500Z</FirstCreated></NewsManagement><NewsComponent><NewsLines><HeadLine>Rain</HeadLine><ByLine>Bo Chen</ByLine></NewsLines>
      <ContentItem><DataContent><html><body><p>Rain fell.</p><p>A lot.</p></body></html></DataContent></ContentItem></NewsComponent></NewsItem></NewsML>`;
    expect(await read('a.xml', old)).toMatchObject([
      { title: 'Rain', authors: ['Bo Chen'], published: '2005-03-01T10:15:00Z', text: 'Rain fell.\n\nA lot.' },
    ]);
    expect(
      await read('a.xml', '<packageItem xmlns="http://iptc.org/std/nar/2006-10-01/"></packageItem>'),
    ).toMatchObject([{ code: 'no-text' }]);
  });
});

describe('MHTML', () => {
  const page =
    '<html><head><meta charset="utf-8"><title>Rain in Oberlund</title></head><body><article><h1>Rain in Oberlund</h1><p>Rain fell all night on the caf\u00e9s of the old town, and the river rose by a metre.</p><p>Nobody was hurt, the mayor said on Tuesday morning.</p></article></body></html>';
  const quoted = Buffer.from(page)
    .toString('latin1')
    .replace(/[=\x80-\xff]/g, (c) => `=${c.charCodeAt(0).toString(16).toUpperCase()}`)
    .replace(/(.{60}[^=]{0,3})(?=.{5})/g, '$1=\r\n');

  it('reads the page and where it was saved from', async () => {
    for (const input of [
      message('quoted-printable', quoted),
      message(
        'base64',
        Buffer.from(page)
          .toString('base64')
          .replace(/(.{76})/g, '$1\r\n'),
      ),
      message('8bit', page),
    ]) {
      for (const name of ['a.mhtml', '-']) {
        const [article] = await read(name, input);
        expect(article).toMatchObject({ title: 'Rain in Oberlund', url: 'https://post.example/rain' });
        expect(article).toHaveProperty(
          'text',
          expect.stringContaining('cafés of the old town, and the river rose by a metre.'),
        );
      }
    }
  });

  it('takes what a file that was cut off still holds, and tells where there is no page', async () => {
    const cut = message('8bit', page);
    expect(await read('a.mht', cut.slice(0, cut.indexOf('Nobody') + 30))).toMatchObject([
      { title: 'Rain in Oberlund' },
    ]);
    expect(
      await read('a.mht', 'Content-Type: multipart/related; boundary=x\n\n--x\nContent-Type: text/css\n\np{}'),
    ).toMatchObject([{ code: 'no-text' }]);
  });

  it('keeps an author’s function apart from the name, and the paragraphs of <pre>', async () => {
    const [article] = await read(
      'a.nitf',
      `<nitf><body><body.head><hedline><hl1>Bridge</hl1></hedline><byline>Ann Lee<byttl>Chief Reporter</byttl></byline></body.head>
<body.content><pre>Rain fell.\n\nThen sun.</pre></body.content></body></nitf>`,
    );
    expect(article).toMatchObject({ authors: ['Ann Lee'], text: 'Rain fell.\n\nThen sun.' });
  });

  it('reads the main body of ninjs, not its abstract, and the by-line of version 3', async () => {
    const [article] = await read(
      'a.json',
      JSON.stringify({
        uri: 'https://post.example/1',
        versionCreated: '2021-03-04T10:15:00Z',
        by: 'By Ann Lee',
        headlines: [{ role: 'main', value: 'Bridge' }],
        bodies: [
          { role: 'abstract', contentType: 'text/plain', value: 'Short.' },
          { role: 'main', contentType: 'text/html', value: '<p>Rain fell.</p><p>Then sun.</p>' },
        ],
      }),
    );
    expect(article).toMatchObject({ title: 'Bridge', authors: ['Ann Lee'], text: 'Rain fell.\n\nThen sun.' });
  });
});
