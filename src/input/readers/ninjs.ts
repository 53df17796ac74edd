/** ninjs, the IPTC's JSON for news: versions 1.x (`headline`, `body_text`) and 2 and 3 (`headlines`, `bodies`). */
import type { ArticleFields } from '../../article.ts';
import { present } from '../../present.ts';
import { isoDate } from '../date/machine.ts';
import { addressOf, isObject, languageOf, namesOf, titleOf, type JsonObject } from './field-values.ts';

/** Told by what the standard alone has: `uri` beside its dates or bodies, or its own name in `$standard`. */
export function isNinjs(object: JsonObject): boolean {
  const standard = object['$standard'];
  if (isObject(standard) && /ninjs/i.test(String(standard['name']))) return true;
  if (typeof object['uri'] !== 'string') return false;
  const dated =
    'versioncreated' in object || 'versionCreated' in object || 'pubstatus' in object || 'pubStatus' in object;
  const bodied =
    Array.isArray(object['bodies']) || Object.keys(object).some((key) => /^(?:body|headline)_|^headlines?$/.test(key));
  return dated && bodied;
}

/** What the object says of the article, and its body: HTML where it has no plain text. */
export function ninjsFields(object: JsonObject): Omit<ArticleFields, 'text'> & { body: string; bodyIsHtml: boolean } {
  const title =
    titleOf(object['headline']) ??
    roleOf(object['headlines'], /main|headline|default/i) ??
    titleOf(object['title']) ??
    titleOf(object['name']);
  const authors =
    namesOf(object['byline']) ??
    namesOf(object['by']) ??
    namesOf(object['bylines']) ??
    namesOf(listOf(object['people']).filter(isAuthor));
  const published = [
    'versioncreated',
    'versionCreated',
    'contentCreated',
    'contentcreated',
    'firstcreated',
    'firstCreated',
  ]
    .map((key) => isoDate(object[key]))
    .find((date) => date !== undefined);
  return {
    ...present({
      title,
      authors,
      published,
      url: addressOf(object['uri']) ?? addressOf(listOf(object['links'])[0]),
      site: titleOf(object['publisher']),
      language: languageOf(object['language']),
    }),
    ...bodyOf(object),
  };
}

const listOf = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : []);

function isAuthor(person: unknown): boolean {
  return isObject(person) && /author|creator|byline|writer/i.test(String(person['rel'] ?? person['role'] ?? ''));
}

function roleOf(list: unknown, role: RegExp): string | undefined {
  const objects = listOf(list).filter(isObject);
  return titleOf(objects.find((item) => role.test(String(item['role']))) ?? objects[0]);
}

function bodyOf(object: JsonObject): { body: string; bodyIsHtml: boolean } {
  const bodies: { body: string; bodyIsHtml: boolean }[] = [];
  const add = (body: unknown, kind: string): void => {
    if (typeof body === 'string' && body !== '') bodies.push({ body, bodyIsHtml: /html/i.test(kind) });
  };
  add(object['body_text'], 'text');
  const items = listOf(object['bodies']).filter(isObject);
  const main = items.filter((item) => /main|body|full/i.test(String(item['role'])));
  for (const item of main.length > 0 ? main : items) {
    add(item['value'], String(item['contentType'] ?? item['contenttype'] ?? item['mimetype'] ?? item['role'] ?? ''));
  }
  for (const key of Object.keys(object)) if (key.startsWith('body_') && key !== 'body_text') add(object[key], key);
  return (
    bodies.find((one) => !one.bodyIsHtml) ??
    bodies[0] ?? { body: titleOf(object['description_text']) ?? '', bodyIsHtml: false }
  );
}
