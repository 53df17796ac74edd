/** RSS 2.0 and 0.9x, RSS 1.0 (RDF), Atom and JSON Feed: an article for each entry, joined by their dates. */
import type { ArticleFields, Link } from '../../article.ts';
import { NewsctlError } from '../../errors.ts';
import { isoDate } from '../date/machine.ts';
import { tooMany } from '../limits.ts';
import { present } from '../../present.ts';
import { articleOf } from './assemble.ts';
import type { HtmlReading, Known } from './assemble.ts';
import {
  addressOf,
  isObject,
  languageOf,
  namesOf,
  resolved,
  splitNames,
  titleOf,
  withoutMailAddress,
} from './field-values.ts';
import { parseJson, readJsonValue } from './json.ts';
import { childOf, childrenOf, lineOf, paragraphsOf, parseXml, textOf } from './xml.ts';
import type { XmlElement } from './xml.ts';

/** The text of an entry is the article and nothing else: no furniture is looked for. */
const asIs = { clean: false };

/** Reads the XML of a feed, whichever of the formats it is in. */
export function createFeedReader(html: HtmlReading) {
  return (text: string): ArticleFields[] => {
    const root = parseXml(text);
    const name = root.name.replace(/^atom:/, '');
    if (name === 'feed' || name === 'entry') return joinByDate(readAtom(root, html));
    const channel = childOf(root, 'channel');
    const items = [...childrenOf(channel, 'item'), ...childrenOf(root, 'item')];
    if (channel === undefined && items.length === 0) {
      throw new NewsctlError('malformed', `is no feed: its first element is <${root.name}>`, {
        hint: 'check what wrote it',
      });
    }
    limitEntries(items);
    // Looked up once: a channel has as many children as items.
    const known = present({
      baseUrl: addressOf(lineOf(childOf(channel, 'link'))),
      site: plainTitle(childOf(channel, 'title'), html),
      language: languageOf(lineOf(childOf(channel, 'language') ?? childOf(channel, 'dc:language'))),
    });
    return joinByDate(items.map((item) => readItem(item, known, html)));
  };
}

/** Reads a JSON Feed. */
export function createJsonFeedReader(html: HtmlReading) {
  return (text: string): ArticleFields[] => {
    const feed = parseJson(text);
    const items = isObject(feed) ? feed['items'] : undefined;
    if (!isObject(feed) || !Array.isArray(items)) {
      throw new NewsctlError('malformed', 'is no JSON Feed: it has no list of items', {
        hint: 'name it with --input-format json',
      });
    }
    limitEntries(items);
    const known = present({
      site: titleOf(feed['title']),
      language: languageOf(feed['language']),
      authors: namesOf(feed['authors']) ?? namesOf(feed['author']),
      baseUrl: addressOf(feed['home_page_url']),
    });
    return joinByDate(
      items.filter(isObject).map((item) => {
        // The text of a feed's entry may be empty, its title may be missing: neither makes it something else.
        const [article] = readJsonValue({ title: '', content_text: '', ...item }, asIs, html);
        const url = resolved(article!.url ?? addressOf(item['external_url']), known.baseUrl);
        return { ...known, ...article!, ...present({ url }) };
      }),
    );
  };
}

/** More than any feed has; each takes a kilobyte. */
const mostEntries = 250_000;

function limitEntries(entries: readonly unknown[]): void {
  if (entries.length > mostEntries) throw tooMany('entries', mostEntries);
}

/** `feed` is what the feed says of all its articles. */
function readItem(item: XmlElement, feed: Known, html: HtmlReading): ArticleFields {
  const guid = childOf(item, 'guid');
  const permalink = guid?.attributes['isPermaLink'] === 'false' ? undefined : addressOf(lineOf(guid));
  const known: Known = present({
    title: plainTitle(childOf(item, 'title') ?? childOf(item, 'dc:title'), html),
    authors: authorsOf([
      ...childrenOf(item, 'dc:creator'),
      ...childrenOf(item, 'author'),
      ...childrenOf(item, 'atom:author').flatMap((author) => childrenOf(author, 'atom:name')),
      ...childrenOf(item, 'itunes:author'),
    ]),
    published: isoDate(lineOf(childOf(item, 'pubdate') ?? childOf(item, 'dc:date') ?? childOf(item, 'date'))),
    url: resolved(
      addressOf(lineOf(childOf(item, 'feedburner:origlink'))) ??
        addressOf(lineOf(childOf(item, 'link'))) ??
        addressOf(childOf(item, 'atom:link')?.attributes['href']) ??
        permalink ??
        addressOf(item.attributes['rdf:about']),
      feed.baseUrl,
    ),
    language: languageOf(lineOf(childOf(item, 'dc:language'))),
  });
  const body = bodyNames.map((name) => childOf(item, name)).find((one) => lineOf(one) !== undefined);
  if (body !== undefined && isTree(body))
    return articleOf({ ...feed, ...known }, paragraphsOf(body), false, asIs, html);
  return articleOf(
    { ...feed, ...known },
    body === undefined ? '' : textOf(body).trim(),
    isMarkup(body, html),
    asIs,
    html,
  );
}

/** Where an item keeps its text, the whole before the teaser. */
const bodyNames = ['content:encoded', 'body', 'fulltext', 'description'];

/** Whether an element holds elements: XHTML as it is, not escaped. */
function isTree(element: XmlElement): boolean {
  return element.children.some((part) => typeof part !== 'string');
}

/** A description is HTML by custom; without a tag or an entity it makes no difference. */
function isMarkup(body: XmlElement | undefined, html: HtmlReading): boolean {
  if (body === undefined) return false;
  const text = textOf(body);
  return (
    body.name === 'content:encoded' || html.isHtml(text) || /&(?:#\d{1,7}|#x[\da-f]{1,6}|[a-z]{2,31});/i.test(text)
  );
}

function plainTitle(element: XmlElement | undefined, html: HtmlReading): string | undefined {
  const line = lineOf(element);
  const title = line === undefined ? '' : html.toLine(line);
  return title === '' ? undefined : title;
}

function authorsOf(elements: readonly XmlElement[]): string[] | undefined {
  const names = new Set<string>();
  for (const element of elements) {
    for (const name of splitNames(withoutMailAddress(lineOf(element) ?? ''))) names.add(name);
  }
  return names.size === 0 ? undefined : [...names];
}

function atomChild(element: XmlElement, name: string): XmlElement | undefined {
  return childOf(element, name) ?? childOf(element, `atom:${name}`);
}

function atomChildren(element: XmlElement, name: string): XmlElement[] {
  return [...childrenOf(element, name), ...childrenOf(element, `atom:${name}`)];
}

function readAtom(root: XmlElement, html: HtmlReading): ArticleFields[] {
  const isEntry = /^(?:atom:)?entry$/.test(root.name);
  const names = (element: XmlElement | undefined): string[] | undefined =>
    element &&
    namesOf(
      [
        ...atomChildren(element, 'author').map((author) => atomChild(author, 'name')),
        childOf(element, 'dc:creator'),
      ].map((name) => lineOf(name)),
    );
  const text = (element: XmlElement | undefined): { body: string; isHtml: boolean } => {
    if (element === undefined) return { body: '', isHtml: false };
    const type = element.attributes['type'] ?? 'text';
    if (!/^(?:text|html|xhtml)|xml|html/.test(type)) return { body: '', isHtml: false };
    if (/xhtml|xml/.test(type) || isTree(element)) return { body: paragraphsOf(element), isHtml: false };
    return { body: textOf(element).trim(), isHtml: /html/.test(type) || html.isHtml(textOf(element)) };
  };
  const title = (element: XmlElement | undefined): string | undefined =>
    element?.attributes['type'] === 'html' ? plainTitle(element, html) : lineOf(element);
  const address = (element: XmlElement, base: string | undefined): string | undefined => {
    const links = atomChildren(element, 'link').filter(
      ({ attributes }) => (attributes['rel'] ?? 'alternate') === 'alternate',
    );
    const page = links.find(({ attributes }) => /html/.test(attributes['type'] ?? 'text/html')) ?? links[0];
    // Of a feed, its identifier may be the feed's own address.
    const href = page?.attributes['href'] ?? (element.name.endsWith('entry') ? webAddress(element) : undefined);
    return resolved(href, base);
  };
  const feedTitle = isEntry ? undefined : title(atomChild(root, 'title'));
  const base = isEntry ? undefined : (root.attributes['xml:base'] ?? address(root, undefined));
  const feedAuthors = isEntry ? undefined : names(root);
  const entries = isEntry ? [root] : atomChildren(root, 'entry');
  limitEntries(entries);
  return entries.map((entry) => {
    const content = text(atomChild(entry, 'content'));
    const { body, isHtml } = content.body === '' ? text(atomChild(entry, 'summary')) : content;
    const entryBase = resolved(entry.attributes['xml:base'], base) ?? base;
    const known: Known = present({
      title: title(atomChild(entry, 'title')),
      authors: names(entry) ?? names(atomChild(entry, 'source')) ?? feedAuthors,
      published: isoDate(
        lineOf(atomChild(entry, 'published') ?? atomChild(entry, 'issued') ?? atomChild(entry, 'updated')),
      ),
      url: address(entry, entryBase),
      baseUrl: entryBase,
      site: feedTitle,
      language: languageOf(entry.attributes['xml:lang'] ?? root.attributes['xml:lang']),
      // Links of the feed itself join its pages (RFC 5005), links of an entry join entries.
      previous: entryLink(atomChildren(entry, 'link'), /^prev(?:ious)?$/),
      next: entryLink(atomChildren(entry, 'link'), /^next$/),
    });
    return articleOf(known, body, isHtml, asIs, html);
  });
}

/** An entry's identifier, where it is an address of the web. */
function webAddress(entry: XmlElement): string | undefined {
  const id = lineOf(atomChild(entry, 'id'));
  return id !== undefined && /^https?:/i.test(id) ? id : undefined;
}

function entryLink(links: readonly XmlElement[], rel: RegExp): Link | undefined {
  const link = links.find(({ attributes }) => rel.test(attributes['rel'] ?? ''));
  const { href, title, rel: written } = link?.attributes ?? {};
  if (href === undefined || href === '') return undefined;
  return {
    ...(title === undefined || title === '' ? {} : { title }),
    href,
    evidence: `<link rel=${written}> of the entry`,
  };
}

/**
 * The entry before an article in time is its previous one, the entry after it its next. Of entries of the same time the
 * one further up is newer, as in feeds at large. Entries without a date have no neighbours.
 */
function joinByDate(articles: readonly ArticleFields[]): ArticleFields[] {
  const dated = articles
    .map((article, at) => ({ at, time: article.published === undefined ? Number.NaN : timeOf(article.published) }))
    .filter(({ time }) => !Number.isNaN(time))
    .sort((a, b) => a.time - b.time || b.at - a.at);
  const joined = [...articles];
  for (const [rank, { at }] of dated.entries()) {
    const article = articles[at]!;
    const previous = article.previous ?? linkTo(articles[dated[rank - 1]?.at ?? -1], 'older');
    const next = article.next ?? linkTo(articles[dated[rank + 1]?.at ?? -1], 'newer');
    joined[at] = { ...article, ...present({ previous, next }) };
  }
  return joined;
}

function timeOf(date: string): number {
  return Date.parse(/T.{0,40}(?:Z|[+-]\d\d:\d\d)$/.test(date) || !date.includes('T') ? date : `${date}Z`);
}

function linkTo(article: ArticleFields | undefined, what: string): Link | undefined {
  if (article === undefined || (article.title === undefined && article.url === undefined)) return undefined;
  const { title, url: href } = article;
  return present({ title, href, evidence: `next ${what} entry of the feed, of ${article.published}` });
}
