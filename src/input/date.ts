/** Dates as machines write them in feeds, dumps and archives, into ISO 8601. */

const months = 'janfebmaraprmayjunjulaugsepoctnovdec';

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
  bst: '+01:00',
  cet: '+01:00',
  cest: '+02:00',
};

const iso =
  /^(\d{4})[-/.](\d{1,2})(?:[-/.](\d{1,2}))?(?:[T\s,]+(\d{1,2}):(\d{2})(?::(\d{2})(?:[.,]\d+)?)?)?\s*(Z|[A-Za-z]{2,4}|[+-]\d{2}(?::?\d{2})?)?/;
const compact = /^(\d{4})(\d{2})(\d{2})(?:T?(\d{2})(\d{2})(\d{2})?)?(Z|[+-]\d{2}:?\d{2})?$/;
const dayFirst =
  /^(?:\p{L}{3,9}\.?,?\s+)?(\d{1,2})(?:st|nd|rd|th)?[\s-]+(\p{L}{3})\p{L}*\.?,?[\s-]+(\d{4})(?:[T\s,]+(\d{1,2}):(\d{2})(?::(\d{2}))?\s*([+-]\d{2}:?\d{2}|[A-Za-z]{1,4})?)?/u;
const monthFirst =
  /^(?:\p{L}{3,9}\.?,\s+)?(\p{L}{3})\p{L}*\.?\s+(\d{1,2})(?:st|nd|rd|th)?,?\s+(\d{4})(?:[T\s,]+(?:at\s+)?(\d{1,2}):(\d{2})(?::(\d{2}))?\s*([+-]\d{2}:?\d{2}|[A-Za-z]{1,4})?)?/u;
const unixDate =
  /^\p{L}{3}\s+(\p{L}{3})\s+(\d{1,2})\s+(\d{1,2}):(\d{2})(?::(\d{2}))?\s+(?:([+-]\d{4}|[A-Za-z]{1,4})\s+)?(\d{4})/u;

/**
 * ISO 8601, a date or a date and time; with a zone only where one is told. Numbers are seconds or milliseconds since
 * 1970. Undefined for what isn't certainly a date: `03/04/2021` might be either.
 */
export function isoDate(value: unknown): string | undefined {
  if (typeof value === 'number') return fromEpoch(value);
  if (typeof value !== 'string') return undefined;
  const text = value.slice(0, 80).trim();
  let match = /^\d{9,13}(?:\.\d+)?$/.exec(text);
  if (match) return fromEpoch(Number(text));
  match = compact.exec(text);
  if (match) return join(match[1], Number(match[2]), match[3], match[4], match[5], match[6], match[7]);
  match = iso.exec(text);
  if (match) return join(match[1], Number(match[2]), match[3], match[4], match[5], match[6], match[7]);
  match = dayFirst.exec(text);
  if (match) return join(match[3], monthOf(match[2]!), match[1], match[4], match[5], match[6], match[7]);
  match = monthFirst.exec(text);
  if (match) return join(match[3], monthOf(match[1]!), match[2], match[4], match[5], match[6], match[7]);
  match = unixDate.exec(text);
  if (match) return join(match[7], monthOf(match[1]!), match[2], match[3], match[4], match[5], match[6]);
  return undefined;
}

function fromEpoch(value: number): string | undefined {
  const milliseconds = Math.abs(value) >= 1e11 ? value : value * 1000;
  // Before 1973 or after 2100 it is some other number: a year, a count.
  if (!(milliseconds > 1e11 && milliseconds < 4.2e12)) return undefined;
  return new Date(Math.trunc(milliseconds / 1000) * 1000).toISOString().replace('.000Z', 'Z');
}

function monthOf(name: string): number {
  const at = months.indexOf(name.toLowerCase());
  return at >= 0 && at % 3 === 0 ? at / 3 + 1 : 0;
}

function join(
  year: string | undefined,
  month: number,
  day: string | undefined,
  hour?: string,
  minute?: string,
  second?: string,
  zone?: string,
): string | undefined {
  const lastDay = new Date(Date.UTC(Number(year), month, 0)).getUTCDate();
  if (!(month >= 1 && month <= 12) || Number(day ?? 1) < 1 || Number(day ?? 1) > lastDay) return undefined;
  const two = (part: string | number): string => String(part).padStart(2, '0');
  const date = day === undefined ? `${year}-${two(month)}` : `${year}-${two(month)}-${two(day)}`;
  if (hour === undefined || minute === undefined || day === undefined) return date;
  if (Number(hour) > 23 || Number(minute) > 59 || Number(second ?? 0) > 60) return date;
  return `${date}T${two(hour)}:${minute}:${second ?? '00'}${zoneOf(zone)}`;
}

function zoneOf(mark: string | undefined): string {
  if (mark === undefined) return '';
  if (!/^[+-]/.test(mark)) return zones[mark.toLowerCase()] ?? '';
  const digits = mark.slice(1).replace(':', '').padEnd(4, '0');
  return digits === '0000' ? 'Z' : `${mark[0]}${digits.slice(0, 2)}:${digits.slice(2)}`;
}
