/** The fields of front matter, as Hugo, Jekyll, Docusaurus, Eleventy and clippings from Obsidian name them. */
import { readAuthors } from '../page/byline.ts';
import { readDate } from '../date/written.ts';
import { oneLine } from '../../text/one-line.ts';

interface Metadata {
  title?: string;
  authors?: readonly string[];
  published?: string;
  url?: string;
  site?: string;
  language?: string;
}

type Data = Readonly<Record<string, unknown>>;

const titleKeys = ['title', 'headline'];
const authorKeys = ['authors', 'author', 'byline', 'by', 'creator', 'creators'];
const dateKeys = [
  'published',
  'date',
  'publishdate',
  'pubdate',
  'datepublished',
  'date_published',
  'published_at',
  'publish_date',
  'date_publish',
  'created',
];
const urlKeys = [
  'url',
  'source',
  'source_url',
  'canonical',
  'canonical_url',
  'canonicalurl',
  'link',
  'permalink',
  'original_url',
];
const siteKeys = ['site', 'site_name', 'publisher', 'publication', 'website', 'domain'];
const languageKeys = ['lang', 'language', 'locale'];

/** Keys are compared without case; the first key of a list that has a usable value wins. */
export function readMetadata(data: Data): Metadata {
  const fields = new Map(Object.entries(data).map(([key, value]) => [key.toLowerCase().replaceAll('-', '_'), value]));
  const first = <T>(keys: readonly string[], read: (value: unknown) => T | undefined): T | undefined => {
    for (const key of keys) {
      const value = fields.get(key);
      const result = value === undefined || value === null ? undefined : read(value);
      if (result !== undefined) return result;
    }
    return undefined;
  };
  const title = first(titleKeys, readString);
  const authors = first(authorKeys, readPeople);
  const published = first(dateKeys, (value) =>
    readDate(value instanceof Date ? value.toISOString() : (readString(value) ?? '')),
  );
  const url = first(urlKeys, (value) => {
    const address = readString(value);
    return address !== undefined && /^https?:\/\/\S+$/i.test(address) ? address : undefined;
  });
  const site = first(siteKeys, readString);
  const language = first(languageKeys, (value) => {
    const code = readString(value)?.replace('_', '-');
    return code !== undefined && /^[a-z]{2,3}(?:-[a-z\d]{2,8})*$/i.test(code) ? code : undefined;
  });
  return {
    ...(title === undefined ? {} : { title }),
    ...(authors === undefined ? {} : { authors }),
    ...(published === undefined ? {} : { published }),
    ...(url === undefined ? {} : { url }),
    ...(site === undefined ? {} : { site }),
    ...(language === undefined ? {} : { language }),
  };
}

function readString(value: unknown): string | undefined {
  if (typeof value === 'number') return String(value);
  if (typeof value !== 'string') return undefined;
  const text = oneLine(value);
  return text === '' ? undefined : text;
}

/** A name, a list of names, `{ name }`, a list of those; links of a wiki lose their brackets. */
function readPeople(value: unknown): readonly string[] | undefined {
  const names = (Array.isArray(value) ? value : [value]).flatMap((one: unknown) => {
    const text = readString(typeof one === 'object' && one !== null && 'name' in one ? one.name : one);
    if (text === undefined) return [];
    return readAuthors(text.replace(/\[\[(?:[^[\]|]*\|)?([^[\]]*)\]\]/g, '$1'));
  });
  return names.length > 0 ? [...new Set(names)] : undefined;
}
