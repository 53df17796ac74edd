/** What the fields of dumps and feeds say: titles, names, addresses and languages in the shapes that are written there. */
import { oneLine } from '../../text/one-line.ts';

export type JsonObject = Readonly<Record<string, unknown>>;

export const isObject = (value: unknown): value is JsonObject =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Where an object keeps a title or name, the likeliest first. */
const lineKeys = 'main rendered basic text title name value default #text $t _ en'.split(' ');
/** Where an object keeps a person's name, the likeliest first. */
const nameKeys = 'name display_name displayName full_name fullName title original value byline #text'.split(' ');

/** A title or name in one line: a string, or the main one of an object or a list. */
export function titleOf(value: unknown): string | undefined {
  if (typeof value === 'string') {
    const line = oneLine(value);
    return line === '' ? undefined : line;
  }
  if (Array.isArray(value)) return value.length > 0 && !Array.isArray(value[0]) ? titleOf(value[0]) : undefined;
  if (!isObject(value)) return undefined;
  for (const key of lineKeys) {
    const line = value[key];
    if (typeof line === 'string' && line.trim() !== '') return titleOf(line);
  }
  return undefined;
}

/** People's names: one, several in one string, a list of either, or objects that have a name. */
export function namesOf(value: unknown): string[] | undefined {
  const names = new Set<string>();
  const add = (name: string): void => {
    const line = oneLine(name);
    if (line !== '') names.add(line);
  };
  for (const item of Array.isArray(value) ? value.flat() : [value]) {
    if (typeof item === 'string') for (const name of splitNames(withoutMailAddress(item))) add(name);
    else if (isObject(item)) {
      const name = personName(item);
      if (name !== undefined) add(name);
    }
  }
  return names.size === 0 ? undefined : [...names];
}

function personName(person: JsonObject): string | undefined {
  for (const key of nameKeys) {
    const name = person[key];
    if (typeof name === 'string' && name.trim() !== '') return name.replace(/^\s*by\s+/i, '');
  }
  const first = person['first_name'] ?? person['firstName'] ?? person['firstname'] ?? person['givenName'];
  const last = person['last_name'] ?? person['lastName'] ?? person['lastname'] ?? person['familyName'];
  const parts = [first, last].filter((part) => typeof part === 'string');
  return parts.length === 0 ? undefined : parts.join(' ');
}

/** "Ann Lee" of "desk@example.org (Ann Lee)": RSS asks for an address of mail and gets what there is; '' of an address alone. */
export function withoutMailAddress(text: string): string {
  const line = oneLine(text);
  const inBrackets = /^\S[^\s@]*@\S+\s*\(([^()]+)\)$/.exec(line)?.[1];
  return inBrackets ?? (/^\S[^\s@]*@\S+$/.test(line) ? '' : line);
}

/** Splits "By Ann Lee, Bo Chen and Cy Day"; also a list of Python's, written out. */
export function splitNames(text: string): string[] {
  const line = oneLine(text);
  if (/^\[\s*(?:'|")/.test(line) && line.endsWith(']')) {
    return [...line.matchAll(/'((?:[^'\\]|\\.)*)'|"((?:[^"\\]|\\.)*)"/g)].map((match) => match[1] ?? match[2] ?? '');
  }
  if (line === '[]' || line.length > 1000) return [];
  return line
    .replace(/^by:?\s+/i, '')
    .split(/(?<!\s)\s*[,;|]\s*(?:and\s+)?|(?<!\s)\s+(?:and|&)\s+/)
    .filter((name) => name !== '');
}

/** An address with a scheme of the web, or one that begins at the site's root. */
export function addressOf(value: unknown): string | undefined {
  if (typeof value === 'string')
    return /^(?:https?|file):\/\/[^\s]+$|^\/[^\s/][^\s]*$/i.test(value.trim()) ? value.trim() : undefined;
  if (Array.isArray(value)) return typeof value[0] === 'string' || isObject(value[0]) ? addressOf(value[0]) : undefined;
  if (!isObject(value)) return undefined;
  for (const key of ['href', 'url', '@id', 'self', 'value', 'canonical']) {
    const address = value[key];
    if (typeof address === 'string') return addressOf(address);
  }
  return undefined;
}

/** An address against the base that its document names, where there is one and they fit together. */
export function resolved(address: string | undefined, base: string | undefined): string | undefined {
  if (address === undefined || base === undefined || /^[a-z][a-z\d+.-]*:/i.test(address)) return address;
  return URL.canParse(address, base) ? new URL(address, base).href : address;
}

const languageNames: Readonly<Record<string, string>> = {
  english: 'en',
  german: 'de',
  deutsch: 'de',
  french: 'fr',
  spanish: 'es',
  italian: 'it',
  portuguese: 'pt',
  russian: 'ru',
  chinese: 'zh',
  japanese: 'ja',
  arabic: 'ar',
  dutch: 'nl',
  polish: 'pl',
  turkish: 'tr',
  korean: 'ko',
  eng: 'en',
};

/** A BCP 47 code, from a code or the English name of a language. */
export function languageOf(value: unknown): string | undefined {
  if (isObject(value)) return languageOf(value['code'] ?? value['name'] ?? value['alternateName']);
  if (Array.isArray(value)) return typeof value[0] === 'string' ? languageOf(value[0]) : undefined;
  if (typeof value !== 'string') return undefined;
  const code = value.trim();
  const name = languageNames[code.toLowerCase()];
  if (name !== undefined) return name;
  if (!/^[a-z]{2,3}(?:[-_][a-z\d]{2,8}){0,3}$/i.test(code)) return undefined;
  const [language, ...rest] = code.split(/[-_]/);
  return [language!.toLowerCase(), ...rest.map((part) => (part.length === 2 ? part.toUpperCase() : part))].join('-');
}
