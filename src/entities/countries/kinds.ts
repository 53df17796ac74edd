/** What the lists hold: kinds of forms, flags of forms, classes of context words. */

/** What a form of the lists is; the first nine are what `Country` mentions report, the others only tell what isn't one. */
export const formKinds = [
  'name',
  'alias',
  'former',
  'adjective',
  'person',
  'combining',
  'capital',
  'metonym',
  'institution',
  /** A part of a country: evidence, never reported. */
  'region',
  /** A town: evidence, never reported. */
  'town',
  /** A state or province (Texas, Ont.): what stands before it is a town. */
  'state',
  /** A fixed expression that holds a country's word and names none. */
  'expression',
] as const;
export type FormKind = (typeof formKinds)[number];

/** Classes of context words, one bit each; the lists are in `data/countries/words.tsv`. */
export const wordClasses = [
  'given',
  'surname',
  'honorific',
  'office',
  'speech',
  'action',
  'auxiliary',
  'locative',
  'relation',
  'official',
  'partner',
  'landmark',
  'water',
  'food',
  'body',
  'human',
  'pronoun',
  'language-verb',
  'language-noun',
  'object-verb',
  'determiner',
  'language',
  'state-matter',
  'function',
  'animal',
  'settlement',
  'local',
  /** What a government is said to do: base and -ing forms; the others are `action`. */
  'act',
  /** Dishes, breeds, plants, clothes: with a country's word before it, a thing of that name. */
  'thing',
  /** Ailments: with an adjective before it, one of that name. */
  'ailment',
  /** What only a person does. */
  'bodily',
  /** Relations that only a person has. */
  'kin',
] as const;
export type WordClass = (typeof wordClasses)[number];

export const formFlag = { capitals: 1, lower: 2, language: 4, alsoPerson: 8, several: 16, titled: 32 } as const;
