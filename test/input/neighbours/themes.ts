/**
 * Small pages in the manner of the web's themes, one file a family. A page begins with `## NAME`; then come its address
 * (`@ URL`), the neighbours it should give (`< HREF | TITLE`, `> HREF | TITLE`, the title left out where the page has
 * none) and its markup, which stands in a frame that all pages share. `<head>…</head>` goes to the head.
 */
import { readFileSync, readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

export interface ThemePage {
  readonly family: string;
  readonly name: string;
  readonly url: string;
  readonly html: string;
  readonly previous?: ThemeLink;
  readonly next?: ThemeLink;
}

export interface ThemeLink {
  readonly href: string;
  readonly title?: string;
}

const folder = fileURLToPath(new URL('themes/', import.meta.url));

export function readThemes(): ThemePage[] {
  return readdirSync(folder).flatMap((file) =>
    readFileSync(`${folder}/${file}`, 'utf8')
      .split(/^## /m)
      .slice(1)
      .map((page) => readPage(file.replace('.txt', ''), page.split('\n'))),
  );
}

function readPage(family: string, lines: readonly string[]): ThemePage {
  const valueOf = (mark: string) => lines.find((line) => line.startsWith(`${mark} `))?.slice(2);
  const link = (mark: string): ThemeLink | undefined => {
    const [href, title] = valueOf(mark)?.split(' | ') ?? [];
    return href === undefined ? undefined : { href, ...(title !== undefined && { title }) };
  };
  const [previous, next] = [link('<'), link('>')];
  const markup = lines
    .slice(1)
    .filter((line) => !/^[@<>] /.test(line))
    .join('\n');
  return {
    family,
    name: lines[0]!,
    url: valueOf('@') ?? 'https://example.org/harbour-bridge',
    html: frame(markup),
    ...(previous && { previous }),
    ...(next && { next }),
  };
}

function frame(markup: string): string {
  const head = /<head>(.*)<\/head>/s.exec(markup);
  const body = head ? markup.replace(head[0], '') : markup;
  return `<!doctype html><html lang="en"><head><title>Harbour bridge closes | The Example</title>${head?.[1] ?? ''}</head><body>
<header><a href="/">The Example</a><ul><li><a href="/news/">News</a></li><li><a href="/sport/">Sport</a></li><li><a href="/about/">About</a></li></ul></header>
<main><article><h1>Harbour bridge closes</h1><p>The bridge over the harbour closes on Monday, the town said, and stays closed until the spring.
Those who have to cross can take <a href="/2021/02/ferry-timetable/">the ferry</a>, which runs every half hour.</p></article>
${body}</main><footer><a href="/imprint/">Imprint</a> <a href="/privacy/">Privacy</a></footer></body></html>`;
}
