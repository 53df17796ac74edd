/** Datelines: the place, agency and date before the first sentence of a report. */

const agency = String.raw`\([^()]{0,24}(?:CNN|Reuters|AP|AFP|UPI|BBC|VOA|Xinhua|Bloomberg|EW|PEOPLE|Mashable|[A-Z]{2,}|[A-Z][a-z]+\.com)[^()]{0,24}\)`;
const place = String.raw`(?:\p{Lu}[\p{Lu}.’'-]+|\p{Lu}\.)(?:[ /]+(?:\p{Lu}[\p{Lu}.’'-]*|de|of|al|el|on))*`;
const region = String.raw`(?:,? +(?:\p{Lu}[\p{L}.’'-]*|\d{1,2},?|\d{4}))`;
const dash = String.raw`\s*(?:--+|[—–―]|-(?=\s)|:(?=\s))\s*`;

/** An agency in brackets, after a place or alone, with or without a dash: "LONDON, England (CNN) -- ", "(Reuters) - ". */
const withAgency = new RegExp(
  String.raw`^(?:\p{Lu}[\p{L}.’'-]*(?:[ /,]+(?:\p{Lu}[\p{L}.’'-]*|de|of|al|el|the|on|\d{1,4})){0,7},?\s*)?${agency}(?:${dash}|\s*)`,
  'u',
);
/** A place in capitals and a dash, whoever reports between them: "WASHINGTON — ", "PARIS, March 3 (Daily Wire) - ". */
const withPlace = new RegExp(String.raw`^${place}${region}{0,4}(?:\s*\([^()]{1,40}\))?${dash}`, 'u');
/** A date and a dash: "Jan. 28, 2016 – ". */
const withDate =
  /^(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]{0,6}\.? \d{1,2}(?:, \d{4})?\s*(?:--+|[—–―]|-(?=\s))\s*/u;
/** A sentence begins here. */
const opening = /^["“‘'([]*[\p{Lu}\p{N}$£€]/u;

/** How many code units at the start of an article's first sentence are its dateline; 0 without one. */
export function datelineLength(sentence: string): number {
  const head = sentence.length > 160 ? sentence.slice(0, 160) : sentence;
  // Most sentences have none of these marks: no need to compile what looks closer.
  if (!/[(—–―]|--|[-:]\s/.test(head)) return 0;
  for (const pattern of [withAgency, withPlace, withDate]) {
    const match = pattern.exec(head);
    if (match && match[0].length < sentence.length && opening.test(sentence.slice(match[0].length)))
      return match[0].length;
  }
  return 0;
}
