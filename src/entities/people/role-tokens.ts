/** A document as the readers of roles ask for it: its tokens, the countries named in it, its bodies. */
import { openExpression } from '../../text/expression.ts';
import type { Span } from '../../article.ts';
import type { Segmentation } from '../../text/segmentation.ts';
import type { NameSpan } from '../names.ts';
import type { CountryMention } from './roles.ts';
import { kindsAt } from './token-kinds.ts';

/** Second words of sports events that are named after where they take place. */
const events = new Set('Open Masters Derby Oaks Cup Championship Championships Games'.split(' '));

const upper = openExpression(String.raw`^\p{Lu}`, 'u');

const isFullName = ({ type, firstToken, endToken }: NameSpan): boolean => type === 'PER' && endToken > firstToken + 1;

/** Reads a document's tokens and the countries named in it. */
export class Words {
  readonly document: Segmentation;
  readonly countries: readonly CountryMention[];
  readonly #names: readonly NameSpan[];
  #bodyEnds: Set<number> | undefined;
  #personStarts: Set<number> | undefined;
  #personEnds: Set<number> | undefined;
  #nameEnds: Set<number> | undefined;

  /** `countries` are in order of their place, `names` are the document's of all types. */
  constructor(document: Segmentation, countries: readonly CountryMention[], names: readonly NameSpan[]) {
    this.document = document;
    this.countries = countries;
    this.#names = names;
  }

  text(i: number): string {
    const { text, tokens } = this.document;
    return i < 0 || i >= tokens.length ? '' : text.slice(tokens.start[i]!, tokens.end[i]!);
  }

  lower(i: number): string {
    return this.text(i).toLowerCase();
  }

  /** Whether a token is of one of these kinds, bits of `kind`. */
  is(i: number, kinds: number): boolean {
    const { text, tokens } = this.document;
    return i >= 0 && i < tokens.length && (kindsAt(text, tokens.start[i]!, tokens.end[i]!) & kinds) !== 0;
  }

  /** Whether a token is this word of ASCII, given in lower case, in any case: makes no string of it. */
  reads(i: number, lower: string): boolean {
    const { text, tokens } = this.document;
    if (i < 0 || i >= tokens.length) return false;
    const start = tokens.start[i]!;
    if (tokens.end[i]! - start !== lower.length) return false;
    for (let at = 0; at < lower.length; at++) {
      const unit = text.charCodeAt(start + at);
      const small = unit >= 65 && unit <= 90 ? unit + 32 : unit;
      if (small !== lower.charCodeAt(at)) return false;
    }
    return true;
  }

  isCapital(i: number): boolean {
    const first = this.#firstUnit(i);
    return first < 128 ? first >= 65 && first <= 90 : upper(this.text(i)).test(this.text(i));
  }

  isPossessive(i: number): boolean {
    const first = this.#firstUnit(i);
    return (first === 39 || first === 0x2019) && /^['’]s?$/.test(this.text(i));
  }

  /** Whether a token begins with a figure. */
  isNumber(i: number): boolean {
    const first = this.#firstUnit(i);
    return first >= 48 && first <= 57;
  }

  /** Whether a token is this sign. */
  isSign(i: number, sign: string): boolean {
    const { start, end } = this.document.tokens;
    return this.#firstUnit(i) === sign.charCodeAt(0) && end[i]! - start[i]! < 2;
  }

  /** Whether a token is "and" or "&". */
  isAnd(i: number): boolean {
    return this.reads(i, 'and') || this.isSign(i, '&');
  }

  /** Whether a body's, a team's or a place's name ends with token `i`. */
  endsBody(i: number): boolean {
    this.#bodyEnds ??= this.#endsOf(({ type }) => type !== 'PER');
    return this.#bodyEnds.has(i);
  }

  /** Whether a person's full name ends with token `i`. */
  endsPerson(i: number): boolean {
    this.#personEnds ??= this.#endsOf(isFullName);
    return this.#personEnds.has(i);
  }

  /** Whether a person's full name begins with token `i`. */
  opensPerson(i: number): boolean {
    this.#personStarts ??= new Set(this.#names.filter(isFullName).map(({ firstToken }) => firstToken));
    return this.#personStarts.has(i);
  }

  /** Whether a name of any type ends with token `i`. */
  endsName(i: number): boolean {
    this.#nameEnds ??= this.#endsOf(() => true);
    return this.#nameEnds.has(i);
  }

  /** The last tokens of the names that are asked for. */
  #endsOf(isAsked: (name: NameSpan) => boolean): Set<number> {
    const ends = new Set<number>();
    for (const name of this.#names) if (isAsked(name)) ends.add(name.endToken - 1);
    return ends;
  }

  /**
   * Whether a body's abbreviation in brackets begins with token `i`: "Harbour Authority (HA) spokeswoman", but not "Oslo
   * (CNN) President".
   */
  opensAbbreviation(i: number): boolean {
    if (i === 0 || i + 2 >= this.document.tokens.length || !this.isSign(i, '(') || !this.isSign(i + 2, ')'))
      return false;
    const short = this.text(i + 1);
    return /^[A-Z]{2,9}$/.test(short) && short.includes(this.text(i - 1)[0]!);
  }

  /** Tells most tokens apart, without a string of their own. */
  #firstUnit(i: number): number {
    if (i < 0 || i >= this.document.tokens.length) return 0;
    return this.document.text.charCodeAt(this.document.tokens.start[i]!);
  }

  span(first: number, end: number): Span {
    const { tokens } = this.document;
    return { start: tokens.start[first]!, end: tokens.end[end - 1]! };
  }

  /** The country mention that token `i` belongs to. */
  countryAt(i: number): CountryMention | undefined {
    const { tokens } = this.document;
    let low = 0;
    let high = this.countries.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (this.countries[middle]!.end <= tokens.start[i]!) low = middle + 1;
      else high = middle;
    }
    const found = this.countries[low];
    if (found === undefined || found.start >= tokens.end[i]!) return undefined;
    return this.#namesEvent(i, found.end) ? undefined : found;
  }

  /** Whether "first lady" ends with token `i`. */
  isFirstLady(i: number): boolean {
    return i > 0 && this.reads(i, 'lady') && this.reads(i - 1, 'first');
  }

  /** Whether a country says where somebody is, not where from: "a U.S.-based cleric". */
  isWhereabouts({ start, end }: Span): boolean {
    const { text } = this.document;
    return text.startsWith('-based', end) || text.slice(start, end).endsWith('-based');
  }

  /** Whether token `i` is a country of which the word before it names a part: "North Wales". */
  isRegion(i: number): boolean {
    const country = this.countryAt(i);
    if (country === undefined || country.start !== this.document.tokens.start[i] || i === 0) return false;
    return /^(?:North|South|East|West)(?:ern)?$/.test(this.text(i - 1));
  }

  /** "French Open champion": whose country that is the place doesn't say. */
  #namesEvent(i: number, end: number): boolean {
    let next = i;
    while (next < this.document.tokens.length && this.document.tokens.start[next]! < end) next++;
    return next < this.document.tokens.length && events.has(this.text(next));
  }
}

/** A country by its name or its people, no body or place that stands for it ("Kremlin"). */
export const isPlain = (country: CountryMention | undefined): country is CountryMention =>
  country !== undefined && !/^(?:institution|capital|metonym)$/.test(country.kind ?? '');
