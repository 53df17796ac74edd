import { parseHTML } from 'linkedom';
import { describe, expect, test } from 'vitest';
import { readPageNeighbours } from '../../../src/input/neighbours/page.ts';

const read = (body: string, base: string | undefined = 'https://example.org/2024/05/mill-burns/', head = '') =>
  readPageNeighbours(parseHTML(`<!doctype html><html><head>${head}</head><body>${body}</body></html>`).document, base);

/** `[title, href]` of both. */
const pair = (...page: Parameters<typeof read>) => {
  const { previous, next } = read(...page);
  return [previous && [previous.title, previous.href], next && [next.title, next.href]];
};

const old = 'https://example.org/2024/04/bridge-closed/';
const fresh = 'https://example.org/2024/06/mayor-resigns/';

describe('finds both neighbours in navigation as sites write it', () => {
  const themes: Record<string, string> = {
    'label and title in one link': `<nav class="navigation post-navigation"><h2>Post navigation</h2><div class="nav-links">
      <div class="nav-previous"><a href="${old}" rel="prev"><span>Previous:</span> <span>Bridge closed</span></a></div>
      <div class="nav-next"><a href="${fresh}" rel="next"><span>Next:</span> <span>Mayor resigns</span></a></div></div></nav>`,
    'arrows before and behind': `<div class="content-nav"><a href="${old}">« Bridge closed</a> | <a href="/">Main</a> | <a href="${fresh}">Mayor resigns »</a></div>`,
    'arrows outside of the links': `<p>« <a href="${old}">Bridge closed</a> | <a href="${fresh}">Mayor resigns</a> »</p>`,
    'labels outside of the links': `<p>Previous article: <a href="${old}">Bridge closed</a><br>Next article: <a href="${fresh}">Mayor resigns</a></p>`,
    'a definition list': `<dl><dt>Previous article</dt><dd><a href="${old}">Bridge closed</a></dd><dt>Next article</dt><dd><a href="${fresh}">Mayor resigns</a></dd></dl>`,
    'a table': `<table><tr><td>Vorheriger Artikel</td><td><a href="${old}">Bridge closed</a></td></tr><tr><td>Nächster Artikel</td><td><a href="${fresh}">Mayor resigns</a></td></tr></table>`,
    'class names alone': `<div class="item-pagination"><a class="item-pagination-link item-pagination-link--prev" href="${old}"><h2 class="item-pagination-title">Bridge closed</h2></a>
      <a class="item-pagination-link item-pagination-link--next" href="${fresh}"><h2 class="item-pagination-title">Mayor resigns</h2></a></div>`,
    'a description that says page': `<footer><a class="pager-link prev" href="${old}"><span class="desc">Previous page</span><span class="title">Bridge closed</span></a>
      <a class="pager-link next" href="${fresh}"><span class="desc">Next page</span><span class="title">Mayor resigns</span></a></footer>`,
    'titles in attributes': `<ul class="pager pagenav"><li class="previous"><a class="hasTooltip" title="Bridge closed" aria-label="Previous article: Bridge closed" href="${old}" rel="prev"><span class="icon-chevron-left"></span> <span>Prev</span></a></li>
      <li class="next"><a class="hasTooltip" title="Mayor resigns" aria-label="Next article: Mayor resigns" href="${fresh}" rel="next"><span>Next</span></a></li></ul>`,
    'bare labels with titles in attributes': `<nav class="pagination"><a href="${old}" class="pagination--pager" title="Bridge closed">Previous</a><a href="${fresh}" class="pagination--pager" title="Mayor resigns">Next</a></nav>`,
    'an image beside the title': `<div class="post-prev"><a href="${old}"><img alt="A bridge" src="b.jpg"></a><a href="${old}"><h4>Bridge closed</h4></a></div>
      <div class="post-next"><a href="${fresh}"><img alt="A mayor" src="m.jpg"></a><a href="${fresh}"><h4>Mayor resigns</h4></a></div>`,
    'a date and a teaser beside the title': `<section class="post-nav"><a class="prev" href="${old}"><time>3 May</time><h3>Bridge closed</h3><p class="excerpt">The old bridge is closed.</p></a>
      <a class="next" href="${fresh}"><time>5 May</time><h3>Mayor resigns</h3><p class="excerpt">She leaves in June.</p></a></section>`,
    'a header with ids': `<div id="headerprevious">←<a href="${old}">Bridge closed</a></div><div id="headernext"><a href="${fresh}">Mayor resigns</a>→</div>`,
    'Chinese labels': `<div class="article-foot"><p>上一篇：<a href="${old}">Bridge closed</a></p><p>下一篇：<a href="${fresh}">Mayor resigns</a></p></div>`,
    'Japanese labels': `<ul><li><a href="${old}">前の記事</a> <a href="${old}">Bridge closed</a></li><li><a href="${fresh}">次の記事</a> <a href="${fresh}">Mayor resigns</a></li></ul>`,
    'Korean labels': `<ul><li><b>이전글</b> <a href="${old}">Bridge closed</a></li><li><b>다음글</b> <a href="${fresh}">Mayor resigns</a></li></ul>`,
    'Russian labels': `<div><div>Предыдущая статья</div><a href="${old}">Bridge closed</a></div><div><div>Следующая статья</div><a href="${fresh}">Mayor resigns</a></div>`,
    'Polish labels': `<div><span>Poprzedni artykuł</span><a href="${old}">Bridge closed</a></div><div><span>Następny artykuł</span><a href="${fresh}">Mayor resigns</a></div>`,
    'Arabic labels': `<div><span>المقال السابق</span><a href="${old}">Bridge closed</a></div><div><span>المقال التالي</span><a href="${fresh}">Mayor resigns</a></div>`,
    'Turkish labels': `<div><span>Önceki Yazı</span><a href="${old}">Bridge closed</a></div><div><span>Sonraki Yazı</span><a href="${fresh}">Mayor resigns</a></div>`,
    'Older and Newer Post': `<div class="blog-pager"><a class="blog-pager-newer-link" href="${fresh}" title="Mayor resigns">Newer Post</a> <a class="home-link" href="/">Home</a> <a class="blog-pager-older-link" href="${old}" title="Bridge closed">Older Post</a></div>`,
  };
  test.each(Object.entries(themes))('%s', (_, body) => {
    expect(pair(body)).toEqual([
      ['Bridge closed', old],
      ['Mayor resigns', fresh],
    ]);
  });
});

describe('direction', () => {
  test('is what the visible label says, against rel and class', () => {
    const body = `<a rel="next" class="next-link" href="${old}">Older post: Bridge closed</a><a rel="prev" class="prev-link" href="${fresh}">Newer post: Mayor resigns</a>`;
    expect(pair(body)).toEqual([
      ['Bridge closed', old],
      ['Mayor resigns', fresh],
    ]);
  });

  test('is what rel says, against class', () => {
    const body = `<span class="next"><a rel="prev" href="${old}">Bridge closed</a></span><span class="prev"><a rel="next" href="${fresh}">Mayor resigns</a></span>`;
    expect(pair(body)).toEqual([
      ['Bridge closed', old],
      ['Mayor resigns', fresh],
    ]);
  });

  test('is what the body says, against the head', () => {
    const head = `<link rel="prev" href="${fresh}"><link rel="next" href="${old}">`;
    const body = `<p><a href="${old}">Previous post</a> <a href="${fresh}">Next post</a></p>`;
    expect(pair(body, undefined, head)).toEqual([
      [undefined, old],
      [undefined, fresh],
    ]);
  });
});

describe('takes', () => {
  test('links of the head, with their titles', () => {
    const head = `<link rel="prev" title="Bridge closed" href="${old}"><link rel="next" title="Mayor resigns" href="${fresh}">`;
    expect(pair('<p>Text.</p>', undefined, head)).toEqual([
      ['Bridge closed', old],
      ['Mayor resigns', fresh],
    ]);
  });

  test('the one direction at an end of a chain', () => {
    expect(
      pair(
        `<div class="nav-links"><div class="nav-previous"><a href="${old}" rel="prev">Bridge closed</a></div></div>`,
      ),
    ).toEqual([['Bridge closed', old], undefined]);
  });

  test('numbered chapters and comics', () => {
    const body =
      '<ul><li><a rel="prev" href="/326/">&lt; Prev</a></li><li><a rel="next" href="/328/">Next &gt;</a></li></ul>';
    expect(pair(body, 'https://comic.example/327/')).toEqual([
      [undefined, '/326/'],
      [undefined, '/328/'],
    ]);
  });

  test('a second part, whose address differs by its number alone', () => {
    const body =
      '<p class="meta"><a class="next" href="/blog/how-taxes-work-part-2/" title="Next Post: How taxes work, part 2">How taxes work, part 2 »</a></p>';
    expect(pair(body, 'https://example.org/blog/how-taxes-work-part-1/')).toEqual([
      undefined,
      ['How taxes work, part 2', '/blog/how-taxes-work-part-2/'],
    ]);
  });

  test('text cut by entities and soft hyphens as one', () => {
    const body = `<a rel="next" href="${fresh}">n&auml;chster Artikel: B&uuml;rger&shy;meisterin geht</a>`;
    expect(pair(body)).toEqual([undefined, ['Bürgermeisterin geht', fresh]]);
  });

  test('evidence with it', () => {
    expect(read(`<p>Next article: <a href="${fresh}" rel="next">Mayor resigns</a></p>`).next?.evidence).toBe(
      'label "Next article", rel=next',
    );
  });
});

describe('refuses', () => {
  const traps: Record<string, [body: string, base?: string | undefined, head?: string]> = {
    'pages of one article': [
      '<ul class="pager"><li class="next"><a rel="next" href="/2024/05/mill-burns/2/">Next</a></li></ul>',
    ],
    'pages in the head': ['', undefined, '<link rel="next" href="https://example.org/2024/05/mill-burns/?page=2">'],
    'a lone untitled next in the head': ['', undefined, '<link rel="next" href="https://example.org/photos/1887/">'],
    'numbered pagers': [
      '<div class="pagination"><a href="/f1-99.html" rel="prev">«</a> <a href="/f1-99.html">99</a> <a href="/f1-101.html">101</a> <a rel="next" href="/f1-101.html">»</a></div>',
      'https://forum.example/f1-100.html',
    ],
    'lists of older posts': [
      '<div class="nav-links"><a class="prev" href="/page/2/">← Older posts</a><a class="next" href="/page/4/">Newer posts →</a></div>',
      'https://example.org/page/3/',
    ],
    'older comments': [
      '<nav class="comment-navigation"><div class="nav-previous"><a href="/2024/05/mill-burns/comment-page-1/#comments">Older comments</a></div></nav>',
    ],
    carousels: [
      '<div id="c" class="carousel slide"><a class="carousel-control-prev" href="#c">Previous</a><a class="carousel-control-next" href="#c">Next</a></div>',
    ],
    galleries: [
      '<div class="gallery"><a class="prev" href="/photos/a-mill">Previous</a><a class="next" href="/photos/a-fire">Next</a></div>',
    ],
    calendars: [
      '<table id="wp-calendar"><tr><td id="prev"><a href="/2024/04/">« Apr</a></td><td id="next"><a href="/2024/06/">Jun »</a></td></tr></table>',
    ],
    'the page itself': ['<a rel="prev" href="/2024/05/mill-burns/">Previous article</a>'],
    'the home page': ['<a rel="prev" href="/">Previous article</a>'],
    'back to the overview': ['<a rel="prev" href="/news/all">Zurück zur Übersicht</a>'],
    'empty and script links': [
      '<a class="next" href="#">Next article</a><a class="prev" href="javascript:back()">Previous article</a>',
    ],
    'read next': [`<div class="read-next"><h3>Read next</h3><a href="${fresh}">Mayor resigns</a></div>`],
    'related posts': [`<div class="related-posts"><a class="next" href="${fresh}">Mayor resigns</a></div>`],
    'words in a sentence': [
      `<p>The next <a href="${fresh}">step for the mayor</a> is unclear; the previous <a href="${old}">talks on the bridge</a> failed.</p>`,
    ],
    breadcrumbs: ['<p><a href="/">Home</a> » <a href="/local">Local</a> » <a href="/local/fires">Fires</a></p>'],
    archives: [`<a rel="next" href="/category/local/">Next article</a>`],
  };
  test.each(Object.entries(traps))('%s', (_, trap) => {
    expect(pair(...trap)).toEqual([undefined, undefined]);
  });
});

describe('stays linear', () => {
  const pages: Record<string, string> = {
    'many links': Array.from(
      { length: 3000 },
      (_, at) => `<li><div><a class="next" href="/a${at}x">Story ${at}</a></div></li>`,
    ).join(''),
    'many links to one target': '<a class="next" href="/a">Next article</a>'.repeat(3000),
    'links in links': '<a class="next" href="/a">Next'.repeat(3000),
    'a deep link': `<a rel="next" href="/a">${'<b>x'.repeat(3000)}`,
    'deep blocks': `${'<div class="nav">'.repeat(3000)}<a rel="next" href="/a">Next article</a>`,
    'a long label': `<a href="/a">${'Next '.repeat(10_000)}</a>`,
  };
  // Anything quadratic runs into the time limit of tests by far.
  test.each(Object.entries(pages))('%s', (_, body) => {
    const { document } = parseHTML(`<html><body>${body}</body></html>`);
    expect(() => readPageNeighbours(document, undefined)).not.toThrow();
  });
});
