/** Web and mail addresses, domain names: their full stops end no sentence and their slashes part no tokens. */
import { digitBit, letterBit, lowerBit, spaceBit, wordBits, kindAt, kinds, unitAt } from './characters.ts';

const domainEndings = new Set(
  'com org net edu gov mil int info biz tv io co me us uk ca au de fr it es nl ch at be ie in ru cn jp kr eu nz za tr'.split(
    ' ',
  ),
);

/** Longest look-ahead for the "@" of a mail address or the end of a domain name; keeps hostile input linear. */
const longestAddress = 64;

/** Where the web address that begins at `at` ends, or `at` when none does; closing punctuation isn't part of it. */
export function endOfUrl(text: string, at: number, limit: number): number {
  const first = unitAt(text, at) | 32;
  if (first !== 0x68 && first !== 0x77 && first !== 0x66) return at;
  const second = unitAt(text, at + 1) | 32;
  if (second !== 0x74 && second !== 0x77) return at;
  const opening = text.slice(at, at + 8).toLowerCase();
  const prefix = ['http://', 'https://', 'www.', 'ftp://'].find((start) => opening.startsWith(start));
  if (prefix === undefined) return at;
  let end = at + prefix.length;
  if (end >= limit || !(kindAt(text, end) & wordBits)) return at;
  let open = 0;
  for (; end < limit; end++) {
    const code = unitAt(text, end);
    if (kinds[code]! & spaceBit || '<>"“”«»{}|\\^`'.includes(text[end]!)) break;
    if (code === 0x28) open++;
    else if (code === 0x29 && --open < 0) break;
  }
  while (end > at + prefix.length && !(kindAt(text, end - 1) & wordBits) && !'/=&#)-_%+~'.includes(text[end - 1]!))
    end--;
  return end;
}

/** Where the mail address that begins at `at` ends, or `at` when none does. */
export function endOfMailAddress(text: string, at: number, limit: number): number {
  const reach = Math.min(limit, at + longestAddress);
  let i = at;
  while (i < reach && isLocalPart(unitAt(text, i))) i++;
  if (i === at || i >= reach || unitAt(text, i) !== 0x40) return at;
  const domain = ++i;
  let dots = 0;
  let end = at;
  for (; i < limit && i < domain + longestAddress; i++) {
    const code = unitAt(text, i);
    if (kinds[code]! & (letterBit | digitBit)) {
      if (dots) end = i + 1;
    } else if (code === 0x2e && i > domain && kindAt(text, i - 1) & wordBits) dots++;
    else if (code !== 0x2d) break;
  }
  return end;
}

function isLocalPart(code: number): boolean {
  return (
    (kinds[code]! & (letterBit | digitBit)) !== 0 || code === 0x2e || code === 0x5f || code === 0x2d || code === 0x2b
  );
}

/** Whether the stop at `stop`, between two word characters, stands inside a domain name such as "Name.com". */
export function isDomainStop(text: string, stop: number, limit: number): boolean {
  let from = stop + 1;
  for (let i = from; i < limit && i < stop + longestAddress; i++) {
    const code = unitAt(text, i);
    if (kinds[code]! & (lowerBit | digitBit)) continue;
    if (kinds[code]! & wordBits) return false;
    if (domainEndings.has(text.slice(from, i))) return true;
    if (code !== 0x2e && code !== 0x2d) return false;
    if (code === 0x2e) from = i + 1;
  }
  return domainEndings.has(text.slice(from, limit));
}
