/** What a page says of its article in JSON-LD (schema.org), `@graph` and references included. */
import { present } from '../../present.ts';

export type Fields = Readonly<Record<string, unknown>>;

export interface LinkedData {
  readonly headline?: string;
  readonly name?: string;
  readonly authors: readonly string[];
  readonly published?: string;
  readonly url?: string;
  readonly site?: string;
  readonly language?: string;
}

const articleType =
  /^(?:\w*Article|Report|BlogPosting|SocialMediaPosting|LiveBlogPosting|DiscussionForumPosting|APIReference|Review|Recipe|PodcastEpisode)$/;
// Nodes and nesting that one page may bring; real ones have dozens of nodes.
const mostNodes = 5000;
const deepest = 12;

/** Reads the contents of all `application/ld+json` scripts of a page; broken ones are passed over. */
export function readLinkedData(scripts: readonly string[]): LinkedData {
  const nodes = parseLinkedData(scripts);
  const byId = new Map(nodes.filter((node) => node['name'] !== undefined).map((node) => [node['@id'], node]));
  const articles = nodes.filter(isArticleNode);
  const article = articles.find((node) => typesOf(node).some((type) => type.endsWith('Article'))) ?? articles[0];
  const website = nodes.find((node) => typesOf(node).includes('WebSite'));
  const site = article && (nameOf(article['publisher'], byId) ?? nameOf(article['isPartOf'], byId));
  return present({
    headline: article && text(article['headline']),
    name: article && text(article['name']),
    authors: article ? namesOf(article['author'] ?? article['creator'], byId) : [],
    published: article && text(article['datePublished'] ?? article['dateCreated']),
    url: article && (addressOf(article['mainEntityOfPage']) ?? addressOf(article['url'])),
    site: site ?? (website && text(website['name'])),
    language: article && text(article['inLanguage']),
  });
}

/** The objects of all scripts, those inside of others behind them. */
export function parseLinkedData(scripts: readonly string[]): Fields[] {
  const nodes: Fields[] = [];
  for (const script of scripts) {
    const parsed = parseLoosely(script);
    if (parsed !== undefined) gather(parsed, nodes, 0);
  }
  return nodes;
}

/** Whether a node is an article or something like it. */
const isArticleNode = (node: Fields): boolean => typesOf(node).some((type) => articleType.test(type));

function parseLoosely(script: string): unknown {
  const source = script
    .replace(/^\s*(?:<!\[CDATA\[|<!--|\/\*\s*<!\[CDATA\[\s*\*\/|\/\/\s*<!\[CDATA\[)/, '')
    .replace(/(?:\]\]>|-->|\/\*\s*\]\]>\s*\*\/|\/\/\s*\]\]>)\s*$/, '')
    .trim();
  for (const attempt of [
    source,
    source
      .replace(/\p{Cc}+/gu, ' ')
      .replace(/,\s*([}\]])/g, '$1')
      .replace(/;\s*$/, ''),
  ]) {
    try {
      return JSON.parse(attempt);
    } catch {
      // Tried again without raw line breaks in strings and trailing commas; then given up.
    }
  }
  return undefined;
}

function gather(value: unknown, nodes: Fields[], depth: number): void {
  if (depth > deepest || nodes.length >= mostNodes || typeof value !== 'object' || value === null) return;
  if (Array.isArray(value)) {
    for (const one of value) gather(one, nodes, depth + 1);
    return;
  }
  const node = value as Fields;
  nodes.push(node);
  for (const key of [
    '@graph',
    'mainEntity',
    'mainEntityOfPage',
    'author',
    'publisher',
    'isPartOf',
    'hasPart',
    'itemReviewed',
  ]) {
    gather(node[key], nodes, depth + 1);
  }
}

function typesOf(node: Fields): string[] {
  const type = node['@type'];
  return (Array.isArray(type) ? type : [type])
    .filter((one): one is string => typeof one === 'string')
    .map((one) => one.replace(/^.*[/#:]/, ''));
}

function text(value: unknown): string | undefined {
  const one: unknown = Array.isArray(value) ? value[0] : value;
  if (typeof one === 'object' && one !== null) return text((one as Fields)['@value'] ?? (one as Fields)['name']);
  if (typeof one !== 'string') return undefined;
  const trimmed = one.trim();
  return trimmed === '' ? undefined : trimmed;
}

function nameOf(value: unknown, byId: ReadonlyMap<unknown, Fields>): string | undefined {
  return namesOf(value, byId)[0];
}

function namesOf(value: unknown, byId: ReadonlyMap<unknown, Fields>): string[] {
  return (Array.isArray(value) ? value.slice(0, 50) : [value]).flatMap((one: unknown) => {
    if (typeof one === 'string') return one.trim() === '' ? [] : [one.trim()];
    if (typeof one !== 'object' || one === null) return [];
    const node = one as Fields;
    const name = node['name'] ?? byId.get(node['@id'])?.['name'];
    if (Array.isArray(name)) return name.filter((part): part is string => typeof part === 'string');
    return typeof name === 'string' && name.trim() !== '' ? [name.trim()] : [];
  });
}

function addressOf(value: unknown): string | undefined {
  const one =
    typeof value === 'object' && value !== null ? ((value as Fields)['@id'] ?? (value as Fields)['url']) : value;
  return typeof one === 'string' && /^https?:\/\//i.test(one) ? one.trim() : undefined;
}
