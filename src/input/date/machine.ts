/** Dates as machines write them in feeds, dumps and archives, into ISO 8601. */
import { isoDay, isoNumericDay, isoTime, monthOf } from './calendar.ts';

const iso =
  /^(\d{4})[-/.](\d{1,2})(?:[-/.](\d{1,2}))?(?:[T\s,]+(\d{1,2}):(\d{2})(?::(\d{2})(?:[.,]\d+)?)?)?\s*(Z|[A-Za-z]{2,4}|[+-]\d{2}(?::?\d{2})?)?/;
const compact = /^(\d{4})(\d{2})(\d{2})(?:T?(\d{2})(\d{2})(\d{2})?)?(Z|[+-]\d{2}:?\d{2})?$/;
const dayFirst =
  /^(?:\p{L}{2,9}\.?(?:,\s*|\s+))?(\d{1,2})(?:st|nd|rd|th)?[\s-]+(\p{L}{3,})\.?,?[\s-]+(\d{4}|\d{2}(?=\s+\d{1,2}:))(?:[T\s,]+(\d{1,2}):(\d{2})(?::(\d{2}))?\s*([+-]\d{2}:?\d{2}|[A-Za-z]{1,4})?)?/u;
const monthFirst =
  /^(?:\p{L}{3,9}\.?,\s+)?(\p{L}{3,})\.?\s+(\d{1,2})(?:st|nd|rd|th)?,?\s+(\d{4})(?:[T\s,]+(?:at\s+)?(\d{1,2}):(\d{2})(?::(\d{2}))?\s*([+-]\d{2}:?\d{2}|[A-Za-z]{1,4})?)?/u;
const numeric =
  /^(\d{1,2})([-/.])(\d{1,2})\2(\d{4})(?:[T\s,]+(\d{1,2}):(\d{2})(?::(\d{2}))?\s*([+-]\d{2}:?\d{2}|[A-Za-z]{1,4})?)?/;
const unixDate =
  /^\p{L}{3}\s+(\p{L}{3})\s+(\d{1,2})\s+(\d{1,2}):(\d{2})(?::(\d{2}))?\s+(?:([+-]\d{4}|[A-Za-z]{1,4})\s+)?(\d{4})/u;

/**
 * ISO 8601, a date or a date and time; with a zone only where one is told. Numbers are seconds or milliseconds since
 * 1970. Undefined for what isn't certainly a date: `03/04/2021` might be either, `24/04/2021` not.
 */
export function isoDate(value: unknown): string | undefined {
  if (typeof value === 'number') return fromEpoch(value);
  if (typeof value !== 'string') return undefined;
  const text = in24Hours(value.slice(0, 80).trim());
  let match = /^\d{9,13}(?:\.\d+)?$/.exec(text);
  if (match) return fromEpoch(Number(text));
  match = compact.exec(text);
  if (match) return join(match[1], Number(match[2]), match[3], match[4], match[5], match[6], match[7]);
  match = iso.exec(text);
  if (match) return join(match[1], Number(match[2]), match[3], match[4], match[5], match[6], match[7]);
  match = dayFirst.exec(text);
  if (match) return join(wholeYear(match[3]!), monthOf(match[2]!), match[1], match[4], match[5], match[6], match[7]);
  match = monthFirst.exec(text);
  if (match) return join(match[3], monthOf(match[1]!), match[2], match[4], match[5], match[6], match[7]);
  match = numeric.exec(text);
  if (match) {
    const date = isoNumericDay(Number(match[4]), Number(match[1]), match[2]!, Number(match[3]));
    return date && date + isoTime(match[5], match[6], match[7], match[8]);
  }
  match = unixDate.exec(text);
  if (match) return join(match[7], monthOf(match[1]!), match[2], match[3], match[4], match[5], match[6]);
  return undefined;
}

/** "9:30 PM" as "21:30", wherever it stands. */
function in24Hours(text: string): string {
  return text.replace(
    /\b(1[0-2]|0?[1-9])(:\d{2}(?::\d{2})?)\s?([ap])\.?m\b\.?/i,
    (_, hour: string, rest: string, half: string) =>
      `${String((Number(hour) % 12) + (half.toLowerCase() === 'p' ? 12 : 0)).padStart(2, '0')}${rest}`,
  );
}

/** RFC 822 has years of two digits; as in RFC 2822, those from 50 on are of the last century. */
function wholeYear(year: string): string {
  return year.length === 4 ? year : `${Number(year) < 50 ? '20' : '19'}${year}`;
}

function fromEpoch(value: number): string | undefined {
  const milliseconds = Math.abs(value) >= 1e11 ? value : value * 1000;
  // Before 1973 or after 2100 it is some other number: a year, a count.
  if (!(milliseconds > 1e11 && milliseconds < 4.2e12)) return undefined;
  return new Date(Math.trunc(milliseconds / 1000) * 1000).toISOString().replace('.000Z', 'Z');
}

function join(
  year: string | undefined,
  month: number | undefined,
  day: string | undefined,
  hour?: string,
  minute?: string,
  second?: string,
  zone?: string,
): string | undefined {
  const date = isoDay(Number(year), month ?? 0, day === undefined ? undefined : Number(day));
  return date && day !== undefined ? date + isoTime(hour, minute, second, zone) : date;
}
