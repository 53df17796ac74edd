/** Title, authors, date, addresses, site and language of a page, from JSON-LD, meta elements and the page itself. */
import type { Document, Element } from 'domhandler';
import { present } from '../../present.ts';
import { oneLine } from '../../text/one-line.ts';
import { readAuthors } from './byline.ts';
import { readDate, readDateLine } from '../date/written.ts';
import { elementsOf, isElement, textOf } from './document.ts';
import { type LinkedData, readLinkedData } from './json-ld.ts';
import { chooseTitle } from './title.ts';

export interface PageMetadata {
  readonly title?: string;
  readonly authors: readonly string[];
  readonly published?: string;
  readonly url?: string;
  readonly baseUrl?: string;
  readonly site?: string;
  readonly language?: string;
}

/** Meta elements that hold the title, the most reliable first. */
const titleNames = (
  'dc:title dc.title dcterm:title dcterm.title og:title weibo:article:title weibo:webpage:title title ' +
  'twitter:title parsely-title'
).split(' ');

/** The elements that speak of the page, gathered in one walk. */
interface Clues {
  /** By lower-case `name`, `property` or `itemprop`. */
  readonly meta: ReadonlyMap<string, string>;
  readonly data: LinkedData;
  readonly documentTitle?: string;
  readonly headings: readonly { level: number; text: string }[];
  readonly canonical?: string;
  readonly base?: string;
  readonly language?: string;
  readonly authors: readonly string[];
  readonly dates: readonly string[];
}

/**
 * What a page says of its article. `given` is the address that the page is known to come from; what a browser noted when it
 * saved the page is used where there is none.
 */
export function readPageMetadata(document: Document, given: string | undefined): PageMetadata {
  const clues = gather(document);
  const { meta, data } = clues;
  const saved = given ?? savedFrom(document);
  const base = absolute(clues.base, saved) ?? saved;
  const url = ownAddress([absolute(clues.canonical, base), absolute(meta.get('og:url'), base), data.url], saved);
  const site = first(
    meta.get('og:site_name'),
    data.site,
    meta.get('application-name'),
    meta.get('twitter:app:name:iphone'),
  );
  const title = chooseTitle({
    data,
    candidates: titleNames.map((name) => meta.get(name)).filter((one) => one !== undefined),
    documentTitle: clues.documentTitle,
    headings: clues.headings,
  });
  const language = languageCode(
    first(
      clues.language,
      data.language,
      meta.get('og:locale'),
      meta.get('content-language'),
      meta.get('dc.language'),
      meta.get('language'),
    ),
  );
  return present({
    title,
    authors: chooseAuthors(clues, site),
    published: readPublished(clues, url ?? saved),
    url,
    baseUrl: base === url ? undefined : base,
    site,
    language,
  });
}

const dateClass =
  /(?:^|[\s_-])(?:date|dateline|published|pubdate|timestamp|post-date|entry-date|posted-on|article-date|datum|fecha)(?:$|[\s_-])/i;
const bylineClass = /(?:^|[\s_-])(?:byline|author|writtenby|p-author|autor|auteur|dateline)(?:$|[\s_-]|name)/i;

function gather(document: Document): Clues {
  const meta = new Map<string, string>();
  const scripts: string[] = [];
  const headings: { level: number; text: string }[] = [];
  const authors: string[] = [];
  const dates: string[] = [];
  let documentTitle: string | undefined;
  let canonical: string | undefined;
  let base: string | undefined;
  let language: string | undefined;
  for (const element of elementsOf(document)) {
    const { name, attribs } = element;
    if (name === 'meta') {
      const content = oneLine(attribs['content'] ?? '');
      if (content === '') continue;
      const keys = `${attribs['property'] ?? ''} ${attribs['name'] ?? ''} ${attribs['itemprop'] ?? ''} ${attribs['http-equiv'] ?? ''}`;
      for (const key of keys.toLowerCase().split(/\s+/)) if (key !== '' && !meta.has(key)) meta.set(key, content);
    } else if (name === 'script') {
      const { type } = attribs;
      if (type !== undefined && /^\s*application\/ld\+json/i.test(type)) scripts.push(rawText(element));
    } else if (name === 'title') {
      if (!isElement(element.parent ?? element) || (element.parent as Element).name !== 'svg')
        documentTitle ??= nonEmpty(textOf(element));
    } else if (name === 'link') {
      if (attribs['rel']?.toLowerCase().split(/\s+/).includes('canonical'))
        canonical ??= nonEmpty(attribs['href']?.trim());
    } else if (name === 'base') base ??= nonEmpty(attribs['href']?.trim());
    else if (name === 'html' || name === 'body') language ??= nonEmpty(attribs['lang'] ?? attribs['xml:lang']);
    else if (name === 'h1' || name === 'h2') {
      const text = textOf(element);
      if (text !== '' && headings.length < 60) headings.push({ level: Number(name[1]), text });
    } else if (name === 'time') {
      dates.push(attribs['datetime'] ?? textOf(element));
    } else readMarkedElement(element, authors, dates);
  }
  const data = readLinkedData(scripts);
  return present({ meta, data, headings, authors, dates, documentTitle, canonical, base, language });
}

/** By-lines and dates that attributes mark. */
function readMarkedElement(element: Element, authors: string[], dates: string[]): void {
  const { attribs } = element;
  const { class: classes, itemprop, rel } = attribs;
  if (classes === undefined && itemprop === undefined && rel === undefined) return;
  if (itemprop !== undefined && /\bdatePublished\b/i.test(itemprop))
    dates.unshift(attribs['datetime'] ?? attribs['content'] ?? textOf(element));
  const isAuthor =
    (rel !== undefined && /\bauthor\b/i.test(rel)) ||
    (itemprop !== undefined && /\bauthor\b/i.test(itemprop)) ||
    (classes !== undefined && bylineClass.test(classes));
  if (isAuthor && authors.length < 6) {
    const text = textOf(element);
    if (text !== '' && text.length < 100) authors.push(text);
  } else if (classes !== undefined && dates.length < 20 && dateClass.test(classes)) {
    const text = textOf(element);
    if (text.length < 80) dates.push(text);
  }
}

function rawText(element: Element): string {
  return element.children
    .map((child) => ('data' in child && typeof child.data === 'string' ? child.data : ''))
    .join('');
}

const nonEmpty = (text: string | undefined): string | undefined => (text === '' ? undefined : text);

function first(...values: readonly (string | undefined)[]): string | undefined {
  return values.find((value) => value !== undefined && value !== '');
}

/** Meta elements that hold authors, the most reliable first. */
const authorNames = (
  'author dc.creator dc:creator dcterms.creator parsely-author sailthru.author article:author ' +
  'article:author_name byl authors citation_author og:article:author twitter:creator:name weibo:article:author ' +
  'rbauthors cxenseparse:author'
).split(' ');

function chooseAuthors(clues: Clues, site: string | undefined): string[] {
  const lists = [
    clues.data.authors,
    ...authorNames.map((name) => [clues.meta.get(name) ?? '']),
    ...clues.authors.map((text) => [text]),
  ];
  for (const list of lists) {
    const names = list.flatMap(readAuthors);
    // The publication as its own author says nothing, unless nobody else is named.
    const people = names.filter((name) => name.toLowerCase() !== site?.toLowerCase());
    if (people.length > 0) return [...new Set(people)];
  }
  return [];
}

/** Meta elements that hold the date of publication, the most reliable first. */
const dateNames = (
  'article:published_time datepublished article:published og:published_time article.published published-date ' +
  'publish-date publication_date publish_date publishdate pubdate parsely-pub-date sailthru.date dc.date.issued ' +
  'dcterms.created dcterms.date dc.date dc:date dc.date.created citation_publication_date citation_date ' +
  'cxenseparse:recs:publishtime ptime rnews:datepublished originalpublicationdate article_date_original date ' +
  'displaydate created og:pubdate weibo:article:create_at'
).split(' ');

function readPublished(clues: Clues, url: string | undefined): string | undefined {
  const marked = [clues.data.published, ...dateNames.map((name) => clues.meta.get(name)), ...clues.dates];
  for (const value of marked) {
    const date = value === undefined || value.length > 100 ? undefined : (readDate(value) ?? readDateLine(value));
    if (date !== undefined) return date;
  }
  const path = url === undefined ? null : /\/((?:19|20)\d{2})[/-]?(\d{2})[/-]?(\d{2})(?:\/|-|$)/.exec(url);
  return path ? readDate(`${path[1]}-${path[2]}-${path[3]}`) : undefined;
}

function languageCode(value: string | undefined): string | undefined {
  const code = value
    ?.trim()
    .replace('_', '-')
    .split(/[,;\s]/)[0];
  return code !== undefined && /^[a-z]{2,3}(?:-[a-z\d]{2,8})*$/i.test(code) ? code : undefined;
}

function absolute(href: string | undefined, base: string | undefined): string | undefined {
  if (href === undefined) return undefined;
  const resolved = URL.canParse(href, base) ? new URL(href, base).href : undefined;
  return resolved !== undefined && /^https?:/i.test(resolved) ? resolved : undefined;
}

/** The first address that isn't the site's front page, unless all are. */
function ownAddress(named: readonly (string | undefined)[], saved: string | undefined): string | undefined {
  const all = [...named, saved].filter((one): one is string => one !== undefined);
  return (
    all.find((one) => !URL.canParse(one) || new URL(one).pathname.length > 1 || new URL(one).search !== '') ?? all[0]
  );
}

/** The address that a browser or a mirroring program noted in a comment when it saved the page. */
function savedFrom(document: Document): string | undefined {
  const html = document.children.find((child) => isElement(child) && child.name === 'html') as Element | undefined;
  const head = html?.children.find((child) => isElement(child) && child.name === 'head') as Element | undefined;
  const places = [document.children, html?.children ?? [], head?.children ?? []];
  for (const node of places.flatMap((children): readonly { readonly nodeType: number }[] => children.slice(0, 50))) {
    if (node.nodeType !== 8) continue;
    const { data } = node as unknown as { data: string };
    const noted =
      /Page saved with SingleFile\s+url:\s*(\S+)/.exec(data) ??
      /saved from url=\(\d+\)\s*(\S+)/.exec(data) ??
      /Mirrored from\s+(\S+)\s+by HTTrack/.exec(data);
    if (!noted) continue;
    const address = /^https?:/i.test(noted[1]!) ? noted[1]! : `http://${noted[1]!}`;
    if (!/^about:/i.test(noted[1]!) && URL.canParse(address)) return address;
  }
  return undefined;
}
