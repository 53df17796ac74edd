/** Objects that are no article and keep articles by name: under their ids or addresses, or in a list for each source. */
import { fieldNames, plainKey } from '../fields.ts';
import { isObject, type JsonObject } from './field-values.ts';

/** How deep articles are looked for. */
const mostDeep = 3;

const telling: ReadonlySet<string> = new Set([...fieldNames.text, ...fieldNames.html]);

/**
 * The articles among an object's values, in order: `{"a1": {…}, "a2": {…}}`, `{"post": [{…}, {…}]}`, either also
 * inside another object. What an article is kept under is its id, and its address if it is one, unless it has its own.
 */
export function membersOf(object: JsonObject, depth = 1): JsonObject[] {
  const found: JsonObject[] = [];
  for (const [key, value] of Object.entries(object)) {
    if (Array.isArray(value)) {
      for (const item of value) if (isObject(item) && isArticle(item)) found.push(item);
    } else if (isObject(value)) {
      if (isArticle(value)) found.push({ ...(/^https?:\/\//i.test(key) && { url: key }), id: key, ...value });
      else if (depth < mostDeep) for (const member of membersOf(value, depth + 1)) found.push(member);
    }
  }
  return found;
}

/** Whether a value is a table's column, its cells under their numbers. */
export function isColumn(value: unknown): true | undefined {
  if (!isObject(value)) return undefined;
  const keys = Object.keys(value);
  return keys.length > 0 && keys.every((key) => /^\d+$/.test(key)) ? true : undefined;
}

function isArticle(object: JsonObject): boolean {
  return Object.keys(object).some((key) => {
    const value = object[key];
    return (typeof value === 'string' || Array.isArray(value)) && telling.has(plainKey(key));
  });
}
