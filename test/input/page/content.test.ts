/** What is kept of pages in the manner of many sites: always the same sentences, whatever stands around them. */
import { describe, expect, test } from 'vitest';
import { readHtml } from '../../../src/input/readers/html.ts';

const said = [
  'The bridge over the harbour closes on Monday, the town said, and stays closed until the spring comes round again.',
  'Those who have to cross can take the ferry, run by the county, every half hour from six until midnight.',
  'The council will meet in June to decide what the repair may cost, in a report promised since last winter.',
  'Nobody expects it to be cheap, the mayor said, because the piers were last looked at when she was a girl of nine.',
];
const [first, second, third, fourth] = said.map((text) => `<p>${text}</p>`);
const body = `${first}${second}${third}${fourth}`;
const cards = Array.from(
  { length: 5 },
  (_, k) =>
    `<div class="card"><h3><a href="/c${k}">Headline number ${k} about the sea</a></h3><p>A teaser that tells what article ${k} is about, in a sentence of its own.</p></div>`,
).join('');

const page = (article: string, around = '') =>
  `<!doctype html><html lang="en"><head><title>Harbour bridge closes</title></head><body>${around}
<nav><a href="/">Home</a> <a href="/news">News</a></nav>${article}<footer><p>© 2021 The Example</p></footer></body></html>`;
const article = (content: string) => page(`<article><h1>Harbour bridge closes</h1>${content}</article>`);
const read = (html: string) => readHtml(html, { url: 'https://example.org/harbour-bridge' }).text.split('\n\n');

describe('keeps the article and nothing besides', () => {
  const notice = 'We and our 842 partners store and access information on a device, such as cookies, to process data.';
  const comment = 'I have crossed this bridge every day for twenty years, and nobody ever asked me what I think of it.';
  const pages: Record<string, string> = {
    'behind a wall of cookies': page(
      `<main><article><h1>Harbour bridge closes</h1>${body}</article></main>`,
      `<div id="cmp-wall"><h2>Your privacy</h2>${`<p>${notice}</p>`.repeat(6)}<button>Accept</button></div>`,
    ),
    'around a box that asks for an address': article(
      `${first}${second}<div class="x1"><h3>Our morning briefing</h3><p>All you need before breakfast, in your inbox at six.</p><form><input type="email"></form><p>By signing up you agree to our terms.</p></div>${third}${fourth}`,
    ),
    'around labelled links, in any language': article(
      `${first}<p>اقرأ أيضا: <a href="/a">الطاحونة القديمة تعود إلى العمل</a></p>${second}<p><b>Lue myös: <a href="/b">Vanha mylly jauhaa taas</a></b></p>${third}${fourth}`,
    ),
    'around what links say of their windows': article(
      `<p>${said[0]!.replace('the town said', '<a href="/t">the town said<span class="icon"> Opens in a new window </span></a>')}</p>${second}${third}${fourth}`,
    ),
    'around captions': article(
      `${first}<div class="x2"><img src="a.jpg"><span>Divers at work in March (Picture: Harbour Board)</span></div>${second}${third}<div class="x3"><img src="b.jpg"><p>1/3 The bridge in 1931</p></div>${fourth}`,
    ),
    'above who wrote it': article(
      `<p>By Ines Halm</p>${body}<div class="x4"><p>Ines Halm is a reporter who writes about the coast. She lives on an island.</p></div>`,
    ),
    'above requests': article(
      `${body}<p><a href="/app">Download our app</a> for the latest news.</p><p>Sign up for <a href="/nl">our newsletter</a> and get the news every morning.</p>`,
    ),
    'below what it owns up to': article(
      `<p>This article contains affiliate links. We may earn a commission if you buy through them.</p>${body}`,
    ),
    'above what is for subscribers': article(
      `${body}<div class="x5"><h3>To continue reading, subscribe</h3><p>Already a subscriber? <a href="/in">Log in</a></p><p>From 1 euro a month, cancel at any time.</p></div>`,
    ),
    'above comments that are longer': page(
      `<article><h1>Harbour bridge closes</h1>${body}</article><div class="thread"><h3>12 Comments</h3>${`<div class="msg"><b>ada</b><p>${comment}</p></div>`.repeat(12)}</div>`,
    ),
    'without footnotes and their marks': article(
      `<p>${said[0]}<sup class="reference"><a href="#1">[1]</a></sup></p>${second}${third}${fourth}<h2>References</h2><ol><li>Halm, I. (2019). Bridges of the coast. The harbour press, p. 12.</li></ol>`,
    ),
    'in a cell beside links': page(
      `<table><tr><td><a href="/x">Ferry</a><br><a href="/y">Fog</a></td><td>${said.join('<br><br>')}</td></tr></table>`,
    ),
  };
  test.each(Object.entries(pages))('%s', (_, html) => {
    expect(read(html)).toEqual(said);
  });

  test('of a single sentence beside longer cards', () => {
    const html = page(`<article><h1>Harbour bridge closes</h1>${first}</article><aside>${cards}</aside>`);
    expect(read(html)).toEqual([said[0]]);
  });

  test('under many more comments', () => {
    const html = page(
      `<div class="post"><h1>Harbour bridge closes</h1>${first}${second}</div><div id="comments"><h3>Comments</h3>${`<p>${comment}</p>`.repeat(30)}</div>`,
    );
    expect(read(html)).toEqual(said.slice(0, 2));
  });
});
