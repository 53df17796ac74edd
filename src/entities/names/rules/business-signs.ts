/** What only a company does, has done with it or is followed by: results, deals, prices, a ticker. */
import type { Reading } from '../reading.ts';
import { WordList } from '../word-list.ts';

/** What a company's shares do, and what says by how much. */
const priceMoves =
  new WordList(`rose fell gained lost jumped slipped dropped climbed tumbled slid surged soared added shed sank dipped plunged rallied edged
  advanced declined`);
const priceUnits = new WordList('% percent per cents pct pence p');

/** What a company reports: "said net profit rose", "posted a loss". */
const results =
  new WordList(`profit profits loss losses earnings revenue revenues sales turnover income ebitda ebit takings output production orders
  shipments bookings deliveries`);
const reports = new WordList(
  'said says reported posted reports posts forecast forecasts expects booked swung recorded',
);
/** Between the verb and the noun: "said third-quarter net profit", "posted a narrower first-half loss". */
const beforeResults =
  /^(?:an?|its|to|from|that|the|net|gross|operating|pretax|pre-tax|record|annual|quarterly|interim|full|underlying|adjusted|consolidated|core|total|group|domestic|overseas|global|retail|like-for-like|same-store|comparable|higher|lower|better|worse|wider|narrower|smaller|bigger|larger|lower-than-expected|higher-than-expected|better-than-expected|weaker-than-expected|unexpected|surprise|sharp|steep|strong|weak|year|half|first|second|third|fourth|quarter|month|monthly|[a-z]+-(?:half|quarter|year|month))$/;
const longestBeforeResults = 5;

/** What a company does with what is its own: "will close its shops". */
const withTheirs =
  new WordList(`close closes closed closing cut cuts cutting raise raises raised sell sells sold selling open opens opened launch launches
  launched expand expands expanded slash slashes slashed lift lifts lifted lower lowers lowered axe axes axed shut shuts unveil
  unveils unveiled post posts posted report reports reported trim trims trimmed boost boosts boosted double doubles doubled
  rebrand restructure suspend suspends suspended recall recalls recalled halt halts halted reduce reduces reduced increase
  increases increased spin buys bought move moves moved`);
/** What may stand before that verb. */
const beforeThat = new WordList(
  'will would has had have is was to plans planned wants wanted may could can also again being been expects agreed',
);
const mostBeforeThat = 3;

/** What stands right behind a company that does something with what is its own, or whose price moves. */
export const businessVerbs = WordList.union(priceMoves, beforeThat, withTheirs);

/** Stock exchanges, as they stand before a company's letters: "Kestler (NYSE: KST)". */
const exchanges = new WordList('nyse nasdaq amex lse lon aim asx tsx tsxv otc bse nse hkex sgx jse');

/** What is done with companies: "the takeover of Kestler", "a merger with Kestler". */
const deals =
  new WordList(`acquisition takeover buyout buy-out merger demerger flotation ipo privatisation privatization nationalisation
  nationalization bankruptcy liquidation insolvency receivership delisting rescue bailout`);

const withWhom = new WordList('of with between');

/** Whether "said net profit" or "posted a loss" stands at token `at`. */
export function reportsResults(words: Reading['words'], at: number, to: number): boolean {
  if (at >= to || !reports.hasExact(words[at]!)) return false;
  const last = Math.min(to, at + 2 + longestBeforeResults);
  for (let k = at + 1; k < last; k++) {
    if (results.has(words[k]!)) return true;
    if (!beforeResults.test(words[k]!.lower)) return false;
  }
  return false;
}

/** Whether "(KST.N)", "<KST.N>" or "(NYSE: KST)" stands at token `at`. */
export function hasTicker(words: Reading['words'], at: number, to: number): boolean {
  if (at + 3 >= to || (words[at]!.text !== '(' && words[at]!.text !== '<')) return false;
  const code = words[at + 1]!;
  if (exchanges.has(code)) return code.allCapitals;
  if (words[at + 2]!.text !== '.' || at + 4 >= to || (words[at + 4]!.text !== ')' && words[at + 4]!.text !== '>'))
    return false;
  const market = words[at + 3]!.text;
  return (code.allCapitals || Number(code.text) > 0) && market.length < 3 && market === market.toUpperCase();
}

/** Whether "will close its" stands at token `at`. */
export function doesWithIts(words: Reading['words'], at: number, to: number): boolean {
  let verb = at;
  while (verb + 1 < to && verb - at < mostBeforeThat && beforeThat.hasExact(words[verb]!)) verb++;
  return verb + 1 < to && withTheirs.hasExact(words[verb]!) && words[verb + 1]!.text === 'its';
}

/** Whether "the takeover of" or "a merger with" stands before token `first`. */
export function isDealtWith(words: Reading['words'], first: number, from: number): boolean {
  if (first < from + 2 || !withWhom.hasExact(words[first - 1]!)) return false;
  return deals.has(words[first - 2]!);
}

/** Whether "rose 3%" or "fell by 2.5 percent" stands at token `at`. */
export function hasPrice(words: Reading['words'], at: number, to: number): boolean {
  if (at + 2 >= to || !priceMoves.hasExact(words[at]!)) return false;
  let figure = at + 1;
  while (figure < at + 3 && /^(?:by|as|another|more|than|nearly|about|over)$/.test(words[figure]!.text)) figure++;
  return figure + 1 < to && /^\d/.test(words[figure]!.text) && priceUnits.hasExact(words[figure + 1]!);
}
