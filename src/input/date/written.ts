/** Reads the dates that articles are marked with, in the ways that sites write them, into ISO 8601. */

import { openExpression } from '../../text/expression.ts';
import { isoDay, isoNumericDay, isoTime, monthOf } from './calendar.ts';

const timeBehind =
  /^[T\s,]+(\d{1,2}):(\d{2})(?::(\d{2})(?:[.,]\d+)?)?\s*(Z|UTC|GMT|[+-]\d{2}:?\d{2}|[+-]\d{2}(?!\d))?/i;
const clock = /\b(\d{1,2})[:.](\d{2})(?::(\d{2}))?\s*([ap]\.?m\.?)?\s*(Z\b|UTC\b|GMT\b|[+-]\d{2}:?\d{2})?/i;

const dayFirst = openExpression(
  String.raw`(?<!\d)(\d{1,2})(?:st|nd|rd|th|er|º|\.)?\s*(?:de\s+|of\s+|-)?(\p{L}{3,})[.,]?\s*(?:de\s+|-)?(\d{4})\b`,
  'gu',
);
const monthFirst = openExpression(
  String.raw`(?<!\p{L})(\p{L}{3,})\.?\s+(\d{1,2})(?:st|nd|rd|th)?(?:\s*,)?\s+(\d{4})\b`,
  'gu',
);

/**
 * The date in `text` as ISO 8601 (`2024-03-05` or `2024-03-05T10:15:00Z`; with a zone only where one is written),
 * undefined where none is certain.
 */
export function readDate(text: string): string | undefined {
  const value = text.slice(0, 200).trim();
  if (!/\d{4}/.test(value)) return undefined;
  const iso = /(?:^|[^\d])(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})(?!\d)/.exec(value);
  if (iso) {
    const date = isoDay(Number(iso[1]), Number(iso[2]), Number(iso[3]));
    return date && date + timeAfter(value.slice(iso.index + iso[0].length));
  }
  const compact = /^(\d{4})(\d{2})(\d{2})(?:T(\d{2})(\d{2})(\d{2})?(Z|[+-]\d{4})?)?$/.exec(value);
  if (compact) {
    const date = isoDay(Number(compact[1]), Number(compact[2]), Number(compact[3]));
    return date && date + isoTime(compact[4], compact[5], compact[6], compact[7]);
  }
  const asian = /(\d{4})\s*[年년]\s*(\d{1,2})\s*[月월]\s*(\d{1,2})\s*[日일]/.exec(value);
  if (asian) return isoDay(Number(asian[1]), Number(asian[2]), Number(asian[3]));
  for (const match of value.matchAll(dayFirst(value))) {
    const month = monthOf(match[2]!);
    const date = month && isoDay(Number(match[3]), month, Number(match[1]));
    if (date) return date + clockIn(value.slice(match.index + match[0].length));
  }
  for (const match of value.matchAll(monthFirst(value))) {
    const month = monthOf(match[1]!);
    const date = month && isoDay(Number(match[3]), month, Number(match[2]));
    if (date) return date + clockIn(value.slice(match.index + match[0].length));
  }
  const numbers = /(?:^|[^\d])(\d{1,2})([./-])(\d{1,2})\2(\d{4})(?!\d)/.exec(value);
  return numbers ? isoNumericDay(Number(numbers[4]), Number(numbers[1]), numbers[2]!, Number(numbers[3])) : undefined;
}

function timeAfter(rest: string): string {
  const time = timeBehind.exec(rest);
  return time ? isoTime(time[1], time[2], time[3], time[4]) : '';
}

function clockIn(rest: string): string {
  const time = clock.exec(rest);
  if (!time) return '';
  const half = time[4]?.[0]?.toLowerCase();
  const hour = half === undefined ? Number(time[1]) : (Number(time[1]) % 12) + (half === 'p' ? 12 : 0);
  return isoTime(hour, time[2], time[3], time[5]);
}

const dateLine = openExpression(
  String.raw`^(?:(?:first\s+)?(?:published|posted|updated|last\s+(?:updated|modified)|date|created|modified|veröffentlicht|aktualisiert|stand|publié|mis\s+à\s+jour|publicado|actualizado|pubblicato|aggiornato|opublikowano|опубликовано|gepubliceerd|投稿日|公開日|更新日)(?:\s+(?:on|at|am|le|el|il))?\s*[:：]?\s*)?(.*)$`,
  'iu',
);
const word = openExpression(String.raw`\p{L}{3,}`, 'gu');
const notWords =
  /^(?:mon|tue|wed|thu|fri|sat|sun|lun|mar|mer|jeu|ven|sam|dim|mon|die|mit|don|fre|sam|son|mié|jue|vie|sáb|dom|gio|пон|вто|сре|чет|пят|суб|вос|est|edt|cst|pst|pdt|cet|cest|bst|ist|gmt|utc|msk|uhr|updated?|published|hkt|the|aktualis|veröffent|posted|last|modified|publi|actuali|aggiorn|geändert|erstellt|mis|jour|from|uhr|clock|at|stand|le|les|um)/i;

/** The date of a line that holds a date and nothing more than a label, a weekday and a time of day. */
export function readDateLine(line: string): string | undefined {
  if (line.length > 90 || !/\d{4}/.test(line)) return undefined;
  const rest = dateLine(line).exec(line)?.[1] ?? '';
  const strange = (rest.match(word(rest)) ?? []).filter((w) => monthOf(w) === undefined && !notWords.test(w));
  return strange.length > 0 ? undefined : readDate(rest);
}
