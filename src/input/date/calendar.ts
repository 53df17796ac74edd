/** What dates are made of: names of months, days that exist, times of day and zones, into the pieces of ISO 8601. */

// Month names by their beginnings, as far as they are written in Latin or Cyrillic letters; four letters decide before
// three, so that `marz` (Italian) and `mar` (English) may stand side by side.
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
const monthsByBeginning: ReadonlyMap<string, number> = new Map(
  monthNames.flatMap((beginnings, index) => beginnings.map((beginning) => [beginning, index + 1])),
);

/** The month, from 1, whose name a word begins with. */
export function monthOf(word: string): number | undefined {
  const lower = word.slice(0, 8).toLowerCase();
  return monthsByBeginning.get(lower.slice(0, 4)) ?? monthsByBeginning.get(lower.slice(0, 3));
}

const two = (part: number): string => String(part).padStart(2, '0');

/** `2024-03-05`, or `2024-03` without a day; undefined where the calendar has no such day. */
export function isoDay(year: number, month: number, day?: number): string | undefined {
  if (!(year >= 1000 && year <= 2999 && month >= 1 && month <= 12)) return undefined;
  if (day === undefined) return `${year}-${two(month)}`;
  const lastDay = new Date(Date.UTC(year, month, 0)).getUTCDate();
  return day >= 1 && day <= lastDay ? `${year}-${two(month)}-${two(day)}` : undefined;
}

/**
 * A day and a month written as numbers, whichever comes first. With dots it is the day; else only a number that can't be
 * a month, or the same twice, tells. Undefined where either may be the day.
 */
export function isoNumericDay(year: number, first: number, separator: string, second: number): string | undefined {
  if (separator === '.' || first > 12) return isoDay(year, second, first);
  return second > 12 || first === second ? isoDay(year, first, second) : undefined;
}

/** `T10:15:00+01:00`; empty without a time or for one that no clock shows. */
export function isoTime(hour?: string | number, minute?: string, second?: string, zone?: string): string {
  if (hour === undefined || minute === undefined) return '';
  if (Number(hour) > 23 || Number(minute) > 59 || Number(second ?? 0) > 60) return '';
  return `T${two(Number(hour))}:${minute}:${second ?? '00'}${zoneOf(zone)}`;
}

const zones: Readonly<Record<string, string>> = {
  ut: 'Z',
  utc: 'Z',
  gmt: 'Z',
  z: 'Z',
  est: '-05:00',
  edt: '-04:00',
  cst: '-06:00',
  cdt: '-05:00',
  mst: '-07:00',
  mdt: '-06:00',
  pst: '-08:00',
  pdt: '-07:00',
  akst: '-09:00',
  akdt: '-08:00',
  hst: '-10:00',
  wet: 'Z',
  west: '+01:00',
  bst: '+01:00',
  cet: '+01:00',
  cest: '+02:00',
  eet: '+02:00',
  eest: '+03:00',
  msk: '+03:00',
  hkt: '+08:00',
  sgt: '+08:00',
  jst: '+09:00',
  kst: '+09:00',
  aest: '+10:00',
  aedt: '+11:00',
  nzst: '+12:00',
  nzdt: '+13:00',
};

/** A zone only where one is told and known. */
function zoneOf(mark: string | undefined): string {
  if (mark === undefined) return '';
  if (!/^[+-]/.test(mark)) return zones[mark.toLowerCase()] ?? '';
  const digits = mark.slice(1).replace(':', '').padEnd(4, '0');
  return digits === '0000' ? 'Z' : `${mark[0]}${digits.slice(0, 2)}:${digits.slice(2)}`;
}
