/**
 * The people and countries of an article, title included: the recogniser's names first, the countries in the light of
 * them, then the people with the offices and nationalities that the text gives them.
 */
import type { Article, Origin, Span } from '../article.ts';
import { tooMany } from '../input/limits.ts';
import { mayBeEnglish } from '../text/language.ts';
import { segment } from '../text/segmentation.ts';
import type { Segmentation } from '../text/segmentation.ts';
import { createCountryFinder } from './countries/find.ts';
import type { CountryMention, RejectedForm } from './countries/mention.ts';
import type { Gazetteer } from './countries/gazetteer.ts';
import { listCountries, type ListedCountry } from './countries/list.ts';
import type { Country, Entities, Explained, Mention, Person } from './entities.ts';
import type { Model } from './names/model.ts';
import { createRowTagger } from './names/tagger.ts';
import { createTruecaser, type Truecaser } from './names/truecase.ts';
import { type KnownWords, noKnownWords } from './names/vocabulary.ts';
import type { NameSpan } from './names.ts';
import { createGenderOf } from './people/given-names.ts';
import { resolvePeople, type DocumentPerson } from './people/identities.ts';
import { findTies } from './ties.ts';

export interface RecognizeOptions {
  /** Countries by name only: names, short names and former names. */
  readonly strict?: boolean;
  /** Adds what was and wasn't taken for a person or a country, and why. */
  readonly explain?: boolean;
  /** Adds who is named together with whom. */
  readonly ties?: boolean;
}

export type RecognizedArticle = Pick<Article, 'title' | 'text' | 'origin' | 'language'>;

export type Recognizer = (article: RecognizedArticle, options?: RecognizeOptions) => Entities;

/** Takes several articles, each as if it were alone. */
export type RowRecognizer = (articles: readonly RecognizedArticle[], options?: RecognizeOptions) => Entities[];

/** A word that may be a name takes some 700 bytes and 15 microseconds; 32 MB of prose have 800,000. */
const mostCapitals = 2_000_000;

/**
 * Binds the data; the function it gives is pure, in time linear in the length of the articles. The recogniser and the rules
 * know English: of an article in another language it gives countries by name only, and no people. Throws NewsctlError
 * `too-large` for more capitalised words than any English text has.
 *
 * A row goes through the steps together, all articles through one before the next: there is more code than the processor
 * keeps at hand, and fetching it anew for each article takes longer (`bench/NOTES.md`, "Many articles").
 */
export function createRowRecognizer(
  model: Model,
  gazetteer: Gazetteer,
  known: KnownWords = noKnownWords,
): RowRecognizer {
  const truecase = createTruecaser(model.lexicon, known);
  const tagAll = createRowTagger(model, known, truecase);
  const findCountries = createCountryFinder(gazetteer);
  const genderOf = createGenderOf(model.lexicon);

  const namesIn = (titled: readonly TitledDocument[]): ReadonlyMap<TitledDocument, readonly NameSpan[]> => {
    const english = titled.filter(({ article }) => mayBeEnglish(article.language));
    for (const { document } of english) {
      if (document.tokens.capitals.length > mostCapitals) throw tooMany('capitalised words', mostCapitals);
    }
    const names = tagAll(english.map(({ document }) => document));
    return new Map(english.map((one, k) => [one, names[k]!]));
  };

  return (articles, { strict = false, explain = false, ties = false } = {}) => {
    const titled = articles.map((article) => titledDocument(article, truecase));
    const names = namesIn(titled);
    const decided = titled.map((one): Decided => {
      const { document, titleEnd } = one;
      const rejected: RejectedForm[] = [];
      const places: string[] = [];
      const known = names.get(one) ?? [];
      const countryMentions = findCountries(document, known, {
        titleEnd,
        strict: strict || !names.has(one),
        place: (code) => places.push(code),
        ...(explain && { explain: (form) => rejected.push(form) }),
      });
      const countries = listCountries(gazetteer, document, countryMentions, titleEnd, places);
      return { titled: one, names: known, countryMentions, countries, rejected, people: [] };
    });
    for (const one of decided) {
      one.people = resolvePeople(one.titled.document, one.names, { countries: one.countryMentions, genderOf });
    }
    return decided.map((one): Entities => {
      const { titled: own, people, countries } = one;
      const place = placeIn(own);
      const placed = {
        people: people.map((person) => placedPerson(person, place)),
        countries: countries.map((country) => placedCountry(country, place)),
      };
      if (!explain && !ties) return placed;
      return {
        ...(explain && { explanation: explainAll(one, place) }),
        ...(ties && { ties: findTies(own.document.sentences, people, countries) }),
        ...placed,
      };
    });
  };
}

type Place = (span: Span) => Mention;

/** Tells of spans of the document where they stand in the article. */
function placeIn({ article, source, titleEnd, bodyStart }: TitledDocument): Place {
  return ({ start, end }) => {
    const text = source.slice(start, end);
    if (start < titleEnd) return { start, end, text, in: 'title' };
    const from = start - bodyStart;
    const mention = { start: from, end: end - bodyStart, text };
    return article.origin === undefined ? mention : inFile(mention, article.origin);
  };
}

type Made<Result> = { -readonly [Key in keyof Result]: Result[Key] };
/** Mentions are its last field. */
type Unplaced<Entry extends Person | Country> = Omit<Made<Entry>, 'mentions'> & { mentions?: Entry['mentions'] };

/** A person with places in the article; absent fields stay absent. */
function placedPerson(person: DocumentPerson, place: Place): Person {
  const { name, count, aliases, role, roleEvidence, country, countryEvidence } = person;
  const placed: Unplaced<Person> = { name, count, aliases };
  if (role !== undefined) placed.role = role;
  if (country !== undefined) placed.country = country;
  if (roleEvidence !== undefined) placed.roleMention = place(roleEvidence);
  if (countryEvidence !== undefined) placed.countryMention = place(countryEvidence);
  placed.mentions = person.mentions.map(place);
  return placed as Person;
}

function placedCountry(country: ListedCountry, place: Place): Country {
  const { code, alpha3, name, count, prominence, iso3166_3, successors } = country;
  const placed: Unplaced<Country> = { code, alpha3, name, count, prominence };
  if (iso3166_3 !== undefined) placed.iso3166_3 = iso3166_3;
  if (successors !== undefined) placed.successors = successors;
  placed.mentions = country.mentions.map((mention) => {
    const named = place(mention) as Made<Country['mentions'][number]>;
    named.kind = mention.kind;
    return named;
  });
  return placed as Country;
}

interface Verdict extends Span {
  readonly name?: string;
  readonly reason: string;
}

const typeWords = { PER: 'a person', LOC: 'a place', ORG: 'an organisation', MISC: 'a name of another kind' } as const;

/** What was decided of a document. */
interface Decided {
  readonly titled: TitledDocument;
  readonly names: readonly NameSpan[];
  people: readonly DocumentPerson[];
  readonly countries: readonly ListedCountry[];
  readonly countryMentions: readonly CountryMention[];
  readonly rejected: readonly RejectedForm[];
}

/** What the recogniser and the finder of countries decided, in reading order; what both speak of is told once. */
function explainAll({ names, people, countries, countryMentions, rejected }: Decided, place: Place): Explained[] {
  const personAt = new Map(people.flatMap(({ name, mentions: own }) => own.map(({ start }) => [start, name] as const)));
  const countryName = new Map(countries.map(({ code, name }) => [code, name]));
  const forms = [
    ...countryMentions.map(({ start, end, code, kind, reason }) => ({
      start,
      end,
      name: countryName.get(code) ?? code,
      reason: `${kind}; ${reason}`,
    })),
    ...rejected.map(({ start, end, codes, reason }) => ({
      start,
      end,
      name: undefined,
      reason: `${codes.length > 0 ? `not ${codes.join(' or ')}` : 'no country'}: ${reason}`,
    })),
  ];
  const untold = new Map(names.map((span) => [`${span.start}-${span.end}`, span]));
  const verdicts = forms.map(({ start, end, name: country, reason }): Verdict => {
    const place = `${start}-${end}`;
    const span = untold.get(place);
    untold.delete(place);
    const name = country ?? (span?.type === 'PER' ? personAt.get(start) : undefined);
    const reasons = span === undefined ? reason : `${reason}; ${recognised(span)}`;
    return { start, end, ...(name !== undefined && { name }), reason: reasons };
  });
  for (const span of untold.values()) {
    const { start, end } = span;
    const name = span.type === 'PER' ? personAt.get(start) : undefined;
    verdicts.push({ start, end, ...(name !== undefined && { name }), reason: recognised(span) });
  }
  verdicts.sort((a, b) => a.start - b.start || a.end - b.end);
  return verdicts.map(({ start, end, ...verdict }) => ({ ...place({ start, end }), ...verdict }));
}

function recognised({ type }: NameSpan): string {
  return `the recogniser takes it for ${typeWords[type]}`;
}

/** A title and a body read as one document, so that what either says serves the other. */
interface TitledDocument {
  readonly article: RecognizedArticle;
  /** Title and body as they stand. */
  readonly source: string;
  /** The same, with capitals where it has none. */
  readonly document: Segmentation;
  /** Where the title ends in the document's text; 0 without one. */
  readonly titleEnd: number;
  /** Where the body begins in the document's text. */
  readonly bodyStart: number;
}

const gap = '\n\n';

function titledDocument(article: RecognizedArticle, truecase: Truecaser): TitledDocument {
  const { title, text, language } = article;
  const isTitled = title !== undefined && title !== '';
  const source = isTitled ? title + gap + text : text;
  const document = segment(source);
  return {
    article,
    source,
    document: mayBeEnglish(language) ? truecase(document) : document,
    titleEnd: isTitled ? title.length : 0,
    bodyStart: isTitled ? title.length + gap.length : 0,
  };
}

/** A mention of the body with its place in the file, for inputs that have lines. */
function inFile({ start, end, text }: Mention, origin: Origin): Mention {
  if (origin.at.length === 0) return { start, end, text };
  let low = 0;
  let high = origin.at.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (origin.at[middle]! <= start) low = middle;
    else high = middle - 1;
  }
  return { start, end, text, line: origin.line[low]!, column: origin.column[low]! + start - origin.at[low]! };
}
