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
import type { Country, Entities, Mention, Person } from './entities.ts';
import type { Model } from './names/model.ts';
import { createTagger } from './names/tagger.ts';
import type { KnownWords } from './names/vocabulary.ts';
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

/** A word that may be a name takes some 700 bytes and 15 microseconds; 32 MB of prose have 800,000. */
const mostCapitals = 2_000_000;

/**
 * Binds the data; the function it gives is pure, in time linear in the length of the article. The recogniser and the rules
 * know English: of an article in another language it gives countries by name only, and no people. Throws NewsctlError
 * `too-large` for more capitalised words than any English text has.
 */
export function createRecognizer(model: Model, gazetteer: Gazetteer, known?: KnownWords): Recognizer {
  const tag = createTagger(model, known);
  const findCountries = createCountryFinder(gazetteer);
  const genderOf = createGenderOf(model.lexicon);
  return (article, { strict = false, explain = false, ties = false } = {}) => {
    const isEnglish = mayBeEnglish(article.language);
    const { document, titleEnd, bodyStart } = titledDocument(article);
    if (isEnglish && document.tokens.capitals.length > mostCapitals) throw tooMany('capitalised words', mostCapitals);
    const names = isEnglish ? tag(document) : [];
    const rejected: RejectedForm[] = [];
    const places: string[] = [];
    const countryMentions = findCountries(document, names, {
      titleEnd,
      strict: strict || !isEnglish,
      place: (code) => places.push(code),
      ...(explain && { explain: (form) => rejected.push(form) }),
    });
    const people = resolvePeople(document, names, { countries: countryMentions, genderOf });
    const countries = listCountries(gazetteer, document, countryMentions, titleEnd, places);
    const place = ({ start, end }: Span): Mention => {
      const text = document.text.slice(start, end);
      if (start < titleEnd) return { start, end, text, in: 'title' };
      const from = start - bodyStart;
      const mention = { start: from, end: end - bodyStart, text };
      return article.origin === undefined ? mention : { ...mention, ...lineAndColumn(article.origin, from) };
    };
    const explanation = explain
      ? explainAll(names, people, countries, countryMentions, rejected).map(({ start, end, ...verdict }) => ({
          ...place({ start, end }),
          ...verdict,
        }))
      : undefined;
    return {
      ...(explanation && { explanation }),
      ...(ties && { ties: findTies(document.sentences, people, countries) }),
      people: people.map((person) => placedPerson(person, place)),
      countries: countries.map((country) => placedCountry(country, place)),
    };
  };
}

type Place = (span: Span) => Mention;
type Made<Result> = { -readonly [Key in keyof Result]: Result[Key] };

/** A person with places in the article; absent fields stay absent. */
function placedPerson(person: DocumentPerson, place: Place): Person {
  const { name, count, aliases, role, roleEvidence, country, countryEvidence } = person;
  const placed: Omit<Made<Person>, 'mentions'> = { name, count, aliases };
  if (role !== undefined) placed.role = role;
  if (country !== undefined) placed.country = country;
  if (roleEvidence !== undefined) placed.roleMention = place(roleEvidence);
  if (countryEvidence !== undefined) placed.countryMention = place(countryEvidence);
  return Object.assign(placed, { mentions: person.mentions.map(place) });
}

function placedCountry(country: ListedCountry, place: Place): Country {
  const mentions: Country['mentions'][number][] = [];
  for (const mention of country.mentions) mentions.push({ ...place(mention), kind: mention.kind });
  return { ...country, mentions };
}

interface Verdict extends Span {
  readonly name?: string;
  readonly reason: string;
}

const typeWords = { PER: 'a person', LOC: 'a place', ORG: 'an organisation', MISC: 'a name of another kind' } as const;

/** What the recogniser and the finder of countries decided, in reading order; what both speak of is told once. */
function explainAll(
  names: readonly NameSpan[],
  people: readonly DocumentPerson[],
  countries: readonly ListedCountry[],
  mentions: readonly CountryMention[],
  rejected: readonly RejectedForm[],
): Verdict[] {
  const personAt = new Map(people.flatMap(({ name, mentions: own }) => own.map(({ start }) => [start, name] as const)));
  const countryName = new Map(countries.map(({ code, name }) => [code, name]));
  const forms = [
    ...mentions.map(({ start, end, code, kind, reason }) => ({
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
  return verdicts.sort((a, b) => a.start - b.start || a.end - b.end);
}

function recognised({ type }: NameSpan): string {
  return `the recogniser takes it for ${typeWords[type]}`;
}

/** A title and a body read as one document, so that what either says serves the other. */
interface TitledDocument {
  readonly document: Segmentation;
  /** Where the title ends in the document's text; 0 without one. */
  readonly titleEnd: number;
  /** Where the body begins. */
  readonly bodyStart: number;
}

const gap = '\n\n';

function titledDocument({ title, text }: RecognizedArticle): TitledDocument {
  if (title === undefined || title === '') return { document: segment(text), titleEnd: 0, bodyStart: 0 };
  return { document: segment(title + gap + text), titleEnd: title.length, bodyStart: title.length + gap.length };
}

/** Where an offset of the body stands in the file, for inputs that have lines. */
function lineAndColumn(origin: Origin, offset: number): { line?: number; column?: number } {
  if (origin.at.length === 0) return {};
  let low = 0;
  let high = origin.at.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (origin.at[middle]! <= offset) low = middle;
    else high = middle - 1;
  }
  return { line: origin.line[low]!, column: origin.column[low]! + offset - origin.at[low]! };
}
