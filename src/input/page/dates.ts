/** Reads the dates that articles are marked with, in the ways that sites write them, into ISO 8601. */

// Month names by their beginnings, as far as they are written in Latin or Cyrillic letters. The longest beginning that
// fits decides, so that `marz` (Italian) and `mar` (English) may stand side by side.
const monthNames: readonly (readonly string[])[] = [
  ['jan', 'ene', 'gen', 'jän', 'janv', 'sty', 'янв', 'oca', 'led'],
  ['feb', 'fév', 'fev', 'lut', 'фев', 'şub'],
  ['mar', 'mär', 'maa', 'мар', 'mrz'],
  ['apr', 'avr', 'abr', 'kwi', 'апр', 'nis'],
  ['may', 'mai', 'mag', 'mei', 'maj', 'мая', 'май', 'mayo'],
  ['jun', 'juin', 'giu', 'cze', 'июн', 'haz'],
  ['jul', 'juil', 'lug', 'lip', 'июл', 'tem'],
  ['aug', 'aoû', 'aou', 'ago', 'sie', 'авг', 'ağu'],
  ['sep', 'set', 'wrz', 'сен', 'eyl'],
  ['oct', 'okt', 'out', 'ott', 'paź', 'окт', 'eki'],
  ['nov', 'lis', 'ноя', 'kas'],
  ['dec', 'dez', 'déc', 'dic', 'gru', 'дек', 'ara'],
];

function monthOf(word: string): number | undefined {
  const lower = word.toLowerCase();
  let best: number | undefined;
  let bestLength = 2;
  for (const [index, beginnings] of monthNames.entries()) {
    for (const beginning of beginnings) {
      if (beginning.length > bestLength && lower.startsWith(beginning)) {
        best = index + 1;
        bestLength = beginning.length;
      }
    }
  }
  return best;
}

const two = (n: number): string => String(n).padStart(2, '0');

function isoDate(year: number, month: number, day: number): string | undefined {
  if (year < 1000 || year > 2999 || month < 1 || month > 12 || day < 1) return undefined;
  const days = [31, year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31];
  if (day > (days[month - 1] ?? (month === 11 ? 30 : 31))) return undefined;
  return `${year}-${two(month)}-${two(day)}`;
}

const isoTime = /^[T\s,]+(\d{1,2}):(\d{2})(?::(\d{2})(?:[.,]\d+)?)?\s*(Z|UTC|GMT|[+-]\d{2}:?\d{2}|[+-]\d{2}(?!\d))?/i;
const clock = /\b(\d{1,2})[:.](\d{2})(?::(\d{2}))?\s*([ap]\.?m\.?)?\s*(Z\b|UTC\b|GMT\b|[+-]\d{2}:?\d{2})?/i;

function zone(mark: string | undefined): string {
  if (mark === undefined || mark === '') return '';
  if (/^[a-z]/i.test(mark)) return 'Z';
  const digits = mark.slice(1).replace(':', '');
  return `${mark[0]}${digits.slice(0, 2)}:${digits.slice(2) || '00'}`;
}

/**
 * The date in `text` as ISO 8601 (`2024-03-05` or `2024-03-05T10:15:00Z`; with a zone only where one is written),
 * undefined where none is certain. Days and months written as numbers alone are read as day.month with dots, and with
 * slashes only where one of them can't be a month.
 */
export function readDate(text: string): string | undefined {
  const value = text.slice(0, 200).trim();
  if (!/\d{4}/.test(value)) return undefined;
  const iso = /(?:^|[^\d])(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})(?!\d)/.exec(value);
  if (iso) {
    const date = isoDate(Number(iso[1]), Number(iso[2]), Number(iso[3]));
    return date && date + timeAfter(value.slice(iso.index + iso[0].length));
  }
  const compact = /^(\d{4})(\d{2})(\d{2})(?:T(\d{2})(\d{2})(\d{2})?(Z|[+-]\d{4})?)?$/.exec(value);
  if (compact) {
    const date = isoDate(Number(compact[1]), Number(compact[2]), Number(compact[3]));
    if (!date || compact[4] === undefined) return date;
    return `${date}T${compact[4]}:${compact[5]}:${compact[6] ?? '00'}${zone(compact[7])}`;
  }
  const asian = /(\d{4})\s*[年년]\s*(\d{1,2})\s*[月월]\s*(\d{1,2})\s*[日일]/.exec(value);
  if (asian) return isoDate(Number(asian[1]), Number(asian[2]), Number(asian[3]));
  for (const match of value.matchAll(
    /(\d{1,2})(?:st|nd|rd|th|er|º|\.)?\s*(?:de\s+|of\s+|-)?(\p{L}{3,})[.,]?\s*(?:de\s+|-)?(\d{4})\b/gu,
  )) {
    const month = monthOf(match[2]!);
    const date = month && isoDate(Number(match[3]), month, Number(match[1]));
    if (date) return date + clockIn(value.slice(match.index + match[0].length));
  }
  for (const match of value.matchAll(/(\p{L}{3,})\.?\s+(\d{1,2})(?:st|nd|rd|th)?\s*,?\s+(\d{4})\b/gu)) {
    const month = monthOf(match[1]!);
    const date = month && isoDate(Number(match[3]), month, Number(match[2]));
    if (date) return date + clockIn(value.slice(match.index + match[0].length));
  }
  const numbers = /(?:^|[^\d])(\d{1,2})([./-])(\d{1,2})\2(\d{4})(?!\d)/.exec(value);
  if (numbers) {
    const [first, second, year] = [Number(numbers[1]), Number(numbers[3]), Number(numbers[4])];
    if (numbers[2] === '.' || first > 12) return isoDate(year, second, first);
    if (second > 12) return isoDate(year, first, second);
  }
  return undefined;
}

function timeAfter(rest: string): string {
  const time = isoTime.exec(rest);
  if (!time || Number(time[1]) > 23 || Number(time[2]) > 59) return '';
  return `T${time[1]!.padStart(2, '0')}:${time[2]}:${time[3] ?? '00'}${zone(time[4])}`;
}

function clockIn(rest: string): string {
  const time = clock.exec(rest);
  if (!time) return '';
  let hour = Number(time[1]);
  const half = time[4]?.[0]?.toLowerCase();
  if (half !== undefined) hour = (hour % 12) + (half === 'p' ? 12 : 0);
  if (hour > 23 || Number(time[2]) > 59) return '';
  return `T${two(hour)}:${time[2]}:${time[3] ?? '00'}${zone(time[5])}`;
}

const dateLine =
  /^(?:(?:first\s+)?(?:published|posted|updated|last\s+(?:updated|modified)|date|created|modified|veröffentlicht|aktualisiert|stand|publié|mis\s+à\s+jour|publicado|actualizado|pubblicato|aggiornato|opublikowano|опубликовано|gepubliceerd|投稿日|公開日|更新日)(?:\s+(?:on|at|am|le|el|il))?\s*[:：]?\s*)?(.*)$/iu;
const word = /\p{L}{3,}/gu;
const notWords =
  /^(?:mon|tue|wed|thu|fri|sat|sun|lun|mar|mer|jeu|ven|sam|dim|mon|die|mit|don|fre|sam|son|mié|jue|vie|sáb|dom|gio|пон|вто|сре|чет|пят|суб|вос|est|edt|cst|pst|pdt|cet|cest|bst|ist|gmt|utc|msk|uhr|updated?|published|hkt|the|aktualis|veröffent|posted|last|modified|publi|actuali|aggiorn|geändert|erstellt|mis|jour|from|uhr|clock|at|stand|le|les|um)/i;

/** The date of a line that holds a date and nothing more than a label, a weekday and a time of day. */
export function readDateLine(line: string): string | undefined {
  if (line.length > 90 || !/\d/.test(line)) return undefined;
  const rest = dateLine.exec(line)?.[1] ?? '';
  const strange = (rest.match(word) ?? []).filter((w) => monthOf(w) === undefined && !notWords.test(w));
  return strange.length > 0 ? undefined : readDate(rest);
}
