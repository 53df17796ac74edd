/** Reads an object of a JSON dump: the usual names of an article's parts, wrapped and nested in the usual ways. */
import type { ArticleFields } from '../../article.ts';
import { NewsctlError } from '../../errors.ts';
import { isoDate } from '../date/machine.ts';
import { readDate } from '../date/written.ts';
import { fieldNames, particularsKeys, plainKey, textKeys, wrapperKeys } from '../fields.ts';
import { present, together } from '../../present.ts';
import { readObjectNeighbours } from '../neighbours/front-matter.ts';
import type { InputRecord, ReadOptions } from '../record.ts';
import { articleOf } from './assemble.ts';
import type { HtmlReading } from './assemble.ts';
import { addressOf, isObject, languageOf, namesOf, titleOf, type JsonObject } from './field-values.ts';
import { isColumn, membersOf } from './json-collection.ts';
import { isNinjs, ninjsFields } from './ninjs.ts';

/** Reads the texts of JSON objects; with `html` also those that hold HTML. */
export function createJsonReader(html?: HtmlReading) {
  return (text: string, _record: InputRecord, options: ReadOptions): ArticleFields[] =>
    readJsonValue(parseJson(text), options, html);
}

/** The articles of a parsed value. Throws `NewsctlError` `malformed`, `no-text`. */
export function readJsonValue(value: unknown, options: ReadOptions, html?: HtmlReading): ArticleFields[] {
  if (Array.isArray(value) && value.length > 0 && value.every(isObject)) {
    return value.flatMap((object) => readObject(object, options, html));
  }
  if (!isObject(value)) {
    throw new NewsctlError('malformed', `holds ${kindOf(value)} where an object is expected`, { hint: objectHint });
  }
  return readObject(value, options, html);
}

const objectHint = 'give an object for each article, with "title" and "text"';

function kindOf(value: unknown): string {
  return Array.isArray(value) ? 'a list' : value === null ? 'null' : `a ${typeof value}`;
}

/** Parses JSON; the NaN and Infinity that Python writes for what is missing become null. */
export function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    try {
      // A string that never ends is taken to the end of the text: looking for its end again from every quote in it
      // would take the square of its length.
      if (/\b(?:NaN|Infinity)\b/.test(text)) {
        return JSON.parse(
          text.replace(/"(?:[^"\\]|\\[^])*(?:"|\\?$)|-?\b(?:NaN|Infinity)\b/g, (token) =>
            token[0] === '"' ? token : 'null',
          ),
        );
      }
    } catch {
      // The first error is the one to tell.
    }
    const reason = error instanceof Error ? error.message.replace(/,? (?:\.\.\.|")[\s\S]*$/, '') : '';
    throw new NewsctlError('malformed', `is not valid JSON${reason === '' ? '' : `: ${reason}`}`, {
      hint: 'check it with a JSON parser',
      cause: error,
    });
  }
}

type Fields = ReadonlyMap<string, unknown>;

function fieldsOf(object: JsonObject): Fields {
  const fields = new Map<string, unknown>();
  for (const key in object) {
    const plain = plainKey(key);
    const value = object[key];
    if (value !== null && value !== '' && !fields.has(plain)) fields.set(plain, value);
  }
  return fields;
}

/** The article that an object is, or those that it keeps by name. */
function readObject(object: JsonObject, options: ReadOptions, html: HtmlReading | undefined): ArticleFields[] {
  const article = readArticle(object, options, html);
  if (article !== undefined) return [article];
  const members = membersOf(object).flatMap((member) => readArticle(member, options, html) ?? []);
  if (members.length > 0) return members;
  throw new NewsctlError('no-text', 'has no field that holds an article', { hint: objectHint });
}

function readArticle(
  object: JsonObject,
  options: ReadOptions,
  html: HtmlReading | undefined,
): ArticleFields | undefined {
  if (isNinjs(object)) {
    const { body, bodyIsHtml, ...known } = ninjsFields(object);
    return articleOf({ ...known, ...readObjectNeighbours(object) }, body, bodyIsHtml, options, html);
  }
  const layers = layersOf(object);
  const first = <T>(names: readonly string[], take: (value: unknown) => T | undefined): T | undefined => {
    for (const layer of layers) {
      for (const name of names) {
        const value = layer.get(name);
        const taken = value === undefined ? undefined : take(value);
        if (taken !== undefined) return taken;
      }
    }
    return undefined;
  };

  const title = first(fieldNames.title, (value) => titleOf(typeof value === 'number' ? String(value) : value));
  const body = first(fieldNames.text, bodyOf);
  const markup = body === undefined ? first(fieldNames.html, bodyOf) : undefined;
  const abstract = body === undefined && markup === undefined ? first(fieldNames.abstract, bodyOf) : undefined;
  const text = body ?? abstract;
  const named = layers.some((layer) => layer.has('title') || layer.has('headline')) || hasEmptyText(object);
  if (text === undefined && markup === undefined && title === undefined) {
    if (!named) return undefined;
    if (first(fieldNames.title, isColumn) === true || first(fieldNames.text, isColumn) === true) {
      throw new NewsctlError('malformed', 'is a table by columns', {
        hint: 'write an object for each article: of pandas, to_json(orient="records", lines=True)',
      });
    }
  }

  const authors = first(fieldNames.authors, namesOf);
  return articleOf(
    together(
      present({
        id: first(['id'], idOf),
        title: title === undefined ? undefined : (html?.toLine(title) ?? title),
        authors: html === undefined ? authors : authors?.map(html.toLine),
        published: first(fieldNames.published, dateOf),
        url: first(fieldNames.url, addressOf) ?? first(['guid', 'id'], webAddressOf),
        site: first(fieldNames.site, siteOf),
        language: first(fieldNames.language, languageOf),
      }),
      neighboursOf(layers, object),
    ),
    markup ?? text ?? '',
    markup !== undefined,
    options,
    html,
  );
}

/** The object, what it wraps, and its particulars: where a field is looked for, in this order. */
function layersOf(object: JsonObject): Fields[] {
  const layers: Fields[] = [];
  const particulars: JsonObject[] = [];
  let wave: JsonObject[] = [object];
  // Four wrappers deep at most: `{"hits": {"_source": {"article": {…}}}}` is the deepest seen.
  for (let depth = 0; depth < 4 && wave.length > 0; depth++) {
    const inner: JsonObject[] = [];
    for (const one of wave) {
      const fields = fieldsOf(one);
      layers.push(fields);
      const graph = fields.get('@graph') ?? fields.get('graph');
      if (Array.isArray(graph)) inner.push(...graph.filter(isObject).filter(isArticleType).slice(0, 1));
      for (const [key, value] of fields) {
        if (!isObject(value)) continue;
        if (wrapperKeys.has(key)) inner.push(value);
        else if (particularsKeys.has(key)) particulars.push(value);
      }
    }
    wave = inner.slice(0, 16);
  }
  for (const one of particulars) layers.push(fieldsOf(one));
  return layers;
}

function isArticleType(object: JsonObject): boolean {
  return /article|posting|report|story/i.test(String(object['@type']));
}

/** A text that is there and empty is an article without words, not an object of another kind. */
function hasEmptyText(object: JsonObject): boolean {
  for (const key in object) if (object[key] === '' && fieldNames.text.includes(plainKey(key))) return true;
  return false;
}

/** Where an object keeps its text, the plainest first. */
const bodyKeys = 'text plain rendered html value body content #text $t _ en sections paragraphs'.split(' ');

/** A text, paragraphs in a list, or either inside an object that says how it is written. */
function bodyOf(value: unknown, depth = 0): string | undefined {
  if (typeof value === 'string') return value === '' ? undefined : value;
  if (depth > 3) return undefined;
  if (Array.isArray(value)) {
    const parts: string[] = [];
    for (const item of value) {
      const part = bodyOf(item, depth + 1);
      if (part !== undefined) parts.push(part);
    }
    return parts.length === 0 ? undefined : parts.join('\n\n');
  }
  if (!isObject(value)) return undefined;
  for (const key of bodyKeys) {
    const text = Object.hasOwn(value, key) ? bodyOf(value[key], depth + 1) : undefined;
    if (text !== undefined) return text;
  }
  return undefined;
}

function idOf(value: unknown): string | undefined {
  if (typeof value === 'string') return value;
  if (typeof value === 'number') return String(value);
  return isObject(value) && typeof value['$oid'] === 'string' ? value['$oid'] : undefined;
}

function dateOf(value: unknown): string | undefined {
  if (isObject(value)) {
    return dateOf(value['$date'] ?? value['$numberLong'] ?? value['date'] ?? value['iso'] ?? value['value']);
  }
  return isoDate(value) ?? (typeof value === 'string' ? readDate(value) : undefined);
}

function webAddressOf(value: unknown): string | undefined {
  return typeof value === 'string' && /^https?:/i.test(value) ? addressOf(value) : undefined;
}

function siteOf(value: unknown): string | undefined {
  if (isObject(value) && Object.keys(value).some((key) => textKeys.has(key) || isObject(value[key]))) {
    return undefined; // An article under a name like `_source`.
  }
  const site = titleOf(value);
  return site === undefined || /^[a-z]+:\/\//i.test(site) ? undefined : site;
}

function neighboursOf(layers: readonly Fields[], object: JsonObject): Pick<ArticleFields, 'previous' | 'next'> {
  const own = readObjectNeighbours(object);
  if (own.previous !== undefined || own.next !== undefined) return own;
  for (const layer of layers.slice(1)) {
    const inner = readObjectNeighbours(Object.fromEntries(layer));
    if (inner.previous !== undefined || inner.next !== undefined) return inner;
  }
  return {};
}
