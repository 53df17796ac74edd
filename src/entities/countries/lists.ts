/**
 * From the readable lists in `data/countries` to what is packed; used when the data is built and by the tests of the
 * data, never at run time.
 */
import { type FormKind, formKinds, wordClasses } from './kinds.ts';
import { foldTable } from './letters.ts';
import type { CountryLists, FormRecord, WordRecord } from './pack.ts';

const fold = foldTable();
const asciiPunctuation = /[^\p{L}\p{N}\p{M}]+/gu;

/**
 * The words of a form as the matcher reads them from a text: folded to ASCII lower case, dots of abbreviations
 * dropped, `&` read as "and", "Saint" as "St", a leading "the" left out.
 */
export function formWords(form: string): string[] {
  const text = form
    .normalize('NFD')
    .replaceAll(/\p{M}/gu, '')
    .replaceAll('&', ' and ')
    .replaceAll(/(?<![\p{L}\p{N}])(?:\p{L}\.)+\p{L}?(?![\p{L}\p{N}])/gu, (dotted) => dotted.replaceAll('.', ''));
  const words = text
    .split(asciiPunctuation)
    .map((word) => [...word].map((letter) => String.fromCharCode(fold[letter.charCodeAt(0)] || 32)).join(''))
    .map((word) => word.replaceAll(' ', ''))
    .filter((word) => word !== '')
    .map((word) => (word === 'saint' ? 'st' : word));
  return words.length > 1 && words[0] === 'the' ? words.slice(1) : words;
}

/** The texts of the files in `data/countries`, by name without `.tsv`. */
export interface ListTexts {
  readonly countries: string;
  readonly forms: string;
  readonly expressions: string;
  readonly places: string;
  readonly words: string;
  readonly 'person-names': string;
}

/** The rows of a tab-separated list without its heading. */
export function readRows(text: string): string[][] {
  return text
    .split('\n')
    .slice(1)
    .filter((line) => line !== '')
    .map((line) => line.split('\t'));
}

/** Adjectives that also name a language. */
const languages = new Set(
  `English French German Spanish Portuguese Italian Dutch Danish Swedish Norwegian Finnish Icelandic Polish Czech Slovak
  Hungarian Romanian Bulgarian Serbian Croatian Bosnian Slovenian Slovene Macedonian Albanian Greek Turkish Russian
  Ukrainian Belarusian Belarussian Latvian Lithuanian Estonian Georgian Armenian Azerbaijani Azeri Kazakh Uzbek Turkmen
  Kyrgyz Tajik Mongolian Chinese Japanese Korean Vietnamese Thai Lao Khmer Burmese Malagasy Nepali Indonesian Filipino
  Irish Welsh Maltese Luxembourgish Persian Somali Samoan Tongan Fijian Faroese`.split(/\s+/),
);

/** Forms whose lower-case spelling is another word, or too little of one. */
const notInLowerCase = new Set(
  `turkey china chad jordan georgia guinea jersey guernsey polish pole poles kiwi kiwis swede swedes dane danes finn
    finns scot scots brit brits turk turks niger togo oman benin lima holland malta cayenne paris london rome nice
    man lett letts dutch french english welsh german swiss danish sofia victoria hamilton kingston georgetown
    wellington santiago lao thai panama lebanon dominica montserrat trinidad grenada roseau sucre male aden tico
    ticos magyar soviet soviets national islamic duma capitol beehive diet moroni colombo nassau tripoli manila
    congress pentagon irish`.split(/\s+/),
);

/** An expression with its last word in the plural, where it isn't yet. */
function pluralOf(expression: string): string | undefined {
  if (!/ [A-Za-z][a-z]+[a-rt-z]$/.test(expression)) return undefined;
  if (/(?:ch|sh|x)$/.test(expression)) return `${expression}es`;
  return /[^aeiou]y$/.test(expression) ? `${expression.slice(0, -1)}ies` : `${expression}s`;
}

/** The forms of a regular verb by their class: what follows an auxiliary, and what a sentence's subject can have. */
function formsOfVerb(verb: string): [string, string][] {
  const stem = /[^e]e$/.test(verb) ? verb.slice(0, -1) : verb;
  const past = verb.endsWith('e') ? `${verb}d` : `${verb}ed`;
  const consonantY = /[^aeiou]y$/.test(verb);
  const present = /(?:s|x|z|ch|sh)$/.test(verb) ? `${verb}es` : `${verb}s`;
  return [
    ['act', verb],
    ['act', `${stem}ing`],
    ['action', consonantY ? `${verb.slice(0, -1)}ied` : past],
    ['action', consonantY ? `${verb.slice(0, -1)}ies` : present],
  ];
}

/** A form as its rows give it. */
interface Draft {
  words: string[];
  kinds: FormKind[];
  countries: string[];
  context: string;
  form: string;
  titled: boolean;
}

/** Reads the lists. Throws where a form has two countries that no row of its own decides, or an unknown word is used. */
export function readCountryLists(texts: ListTexts): CountryLists {
  const countryRows = readRows(texts.countries);
  const codes = countryRows.map(([code]) => code!);
  const drafts = draftForms(texts, codes);
  return {
    countries: countryRows.map((row) => row.join('\t')),
    contexts: [...new Set(['', ...drafts.map((draft) => draft.context)])].sort(),
    forms: drafts.map((draft) => formOf(draft, codes)),
    words: readWords(texts),
  };
}

/** Every form once: what several rows say of it is joined, plurals and names written as one word are added. */
function draftForms(texts: ListTexts, codes: readonly string[]): Draft[] {
  const drafts = new Map<string, Draft>();
  const add = (form: string, kind: string, countries: string[], context: string, titled = false): void => {
    if (!isFormKind(kind)) throw new Error(`unknown kind "${kind}" of "${form}"`);
    for (const code of countries) if (!codes.includes(code)) throw new Error(`unknown country "${code}" of "${form}"`);
    const words = formWords(form);
    const key = words.join(' ');
    const known = drafts.get(key);
    if (known === undefined) drafts.set(key, { words, kinds: [kind], countries, context, form, titled });
    else join(known, { words, kinds: [kind], countries, context, form, titled });
  };
  for (const [code, kind, form, context] of readRows(texts.forms)) add(form!, kind!, code!.split('|'), context ?? '');
  for (const [code, kind, name, context] of readRows(texts.places)) add(name!, kind!, [code!], context ?? '');
  for (const [expression, what] of readRows(texts.expressions)) {
    const isTitle = what === 'the title of a work';
    add(expression!, 'expression', [], '', isTitle);
    const more = isTitle ? undefined : pluralOf(expression!);
    if (more !== undefined) add(more, 'expression', [], '');
  }
  // "#SaudiArabia" is one word.
  for (const draft of Array.from(drafts.values())) {
    const joined = draft.words.join('');
    const isName = draft.kinds[0] === 'name' && draft.context === '' && joined.length > 6;
    if (draft.words.length > 1 && isName && !drafts.has(joined)) drafts.set(joined, { ...draft, words: [joined] });
  }
  return [...drafts.values()];
}

const isFormKind = (kind: string): kind is FormKind => formKinds.includes(kind as FormKind);

/** Adds what a further row says of a form. */
function join(known: Draft, { kinds: [kind], countries, context, form }: Draft): void {
  if (kind === 'state' && known.kinds[0] === 'state') {
    // "PA" and "Pa.": not only in capitals.
    known.form = form;
    return;
  }
  if (kind === 'expression' || kind === 'town' || kind === 'region' || kind === 'state') return;
  if (known.countries.join('|') !== countries.join('|')) {
    throw new Error(`"${form}" belongs to ${known.countries.join('|')} and ${countries.join('|')}`);
  }
  known.kinds.push(kind!);
  known.context ||= context;
}

function formOf(draft: Draft, codes: readonly string[]): FormRecord {
  const key = draft.words.join(' ');
  const kind = draft.kinds[0]!;
  const plain =
    ['', 'person', 'town'].includes(draft.context) && ['name', 'alias', 'former', 'adjective', 'person'].includes(kind);
  const distinct = draft.words.length > 1 || key.length > 3 || key === 'uk' || key === 'usa' || key === 'uae';
  return {
    words: draft.words,
    kind,
    alsoPerson: kind === 'adjective' && draft.kinds.includes('person'),
    countries: draft.countries.map((code) => codes.indexOf(code)),
    context: draft.context,
    capitals: /^[A-Z.& ]{2,}$/.test(draft.form) && kind !== 'expression',
    lower: plain && distinct && !notInLowerCase.has(key),
    titled: draft.titled,
    language: languages.has(draft.form) && draft.kinds.includes('adjective'),
  };
}

/** The context words with their classes as bits. */
function readWords(texts: ListTexts): WordRecord[] {
  const words = new Map<string, number>();
  const rows = readRows(texts.words).flatMap(([name = '', word = '']) =>
    name === 'verb' ? formsOfVerb(word) : [[name, word]],
  );
  for (const [name, word] of [...rows, ...readRows(texts['person-names'])]) {
    const bit = wordClasses.indexOf(name as (typeof wordClasses)[number]);
    if (bit < 0) throw new Error(`unknown class "${name}" of "${word}"`);
    for (const part of formWords(word!)) words.set(part, (words.get(part) ?? 0) | (1 << bit));
  }
  return [...words].map(([word, classes]) => ({ word, classes }));
}
