/** Mentions gathered into the countries of an article, and how much it is about each. */
import type { Segmentation } from '../../text/segmentation.ts';
import type { Country, CountryKind } from '../entities.ts';
import type { Span } from '../../article.ts';
import type { Gazetteer } from './gazetteer.ts';

/** A mention as the list needs it. */
export interface ListedMention extends Span {
  readonly code: string;
  readonly kind: CountryKind;
}

/** A country with mentions that still are offsets of the document. */
export type ListedCountry = Omit<Country, 'mentions'> & { readonly mentions: readonly ListedMention[] };

/**
 * What counts towards prominence: being in the title, in the first paragraph, and the share of all mentions, where a
 * country's towns and states count a quarter of a mention each. Round numbers; what they bring beside counting is in
 * bench/NOTES.md.
 */
const weights = { title: 0.25, firstParagraph: 0.15, share: 0.6 };
const placeWeight = 0.25;

function compare(a: ListedCountry, b: ListedCountry): number {
  return b.count - a.count || a.mentions[0]!.start - b.mentions[0]!.start;
}

/**
 * The countries of a document, by count, then by first mention. `titleEnd` is the title's length, 0 without one;
 * `places` are the countries of the towns and states named, which add to the prominence of those that are listed.
 */
export function listCountries(
  gazetteer: Gazetteer,
  document: Segmentation,
  mentions: readonly ListedMention[],
  titleEnd = 0,
  places: readonly string[] = [],
): ListedCountry[] {
  const byCode = new Map<string, ListedMention[]>();
  for (const mention of mentions) {
    const known = byCode.get(mention.code);
    if (known === undefined) byCode.set(mention.code, [mention]);
    else known.push(mention);
  }
  const weightOf = new Map<string, number>();
  for (const [code, own] of byCode) weightOf.set(code, own.length);
  for (const code of places) {
    const weight = weightOf.get(code);
    if (weight !== undefined) weightOf.set(code, weight + placeWeight);
  }
  let total = 0;
  for (const weight of weightOf.values()) total += weight;
  const bodyStart = titleEnd === 0 ? 0 : titleEnd + 2;
  const paragraphEnd = endOfFirstParagraph(document.text, bodyStart);
  const listed: ListedCountry[] = [];
  for (const [code, own] of byCode) {
    const { alpha3, name, iso3166_3, successors } = gazetteer.country(code)!;
    const inTitle = own[0]!.start < titleEnd;
    const inFirst = own.some((mention) => mention.start >= titleEnd && mention.start < paragraphEnd);
    const prominence =
      (inTitle ? weights.title : 0) +
      (inFirst ? weights.firstParagraph : 0) +
      weights.share * (weightOf.get(code)! / total);
    listed.push({
      code,
      alpha3,
      name,
      count: own.length,
      prominence: Math.round(prominence * 1000) / 1000,
      ...(iso3166_3 !== undefined && { iso3166_3 }),
      ...(successors !== undefined && { successors }),
      mentions: own,
    });
  }
  return listed.sort(compare);
}

function endOfFirstParagraph(text: string, from: number): number {
  const end = text.indexOf('\n', from + 1);
  // Texts without paragraphs: about as much as a first paragraph holds.
  return Math.min(end < 0 ? text.length : end, from + 500);
}

/**
 * The countries that an article is about, most prominent first: those at least half as prominent as the first. Where any
 * is named twice, one that is named once is told in passing, the first aside.
 */
export function focusCountries<Entry extends Pick<Country, 'prominence' | 'count'>>(
  entries: readonly Entry[],
): Entry[] {
  const sorted = [...entries].sort((a, b) => b.prominence - a.prominence);
  const least = (sorted[0]?.prominence ?? 0) / 2;
  const isRepeated = entries.some(({ count }) => count > 1);
  return sorted.filter(({ prominence, count }, at) => prominence >= least && (at === 0 || count > 1 || !isRepeated));
}
