/**
 * The packed form of the country lists: writing (when the data is built) and reading (at the edge) side by side.
 *
 * One buffer: a header of section lengths, then the sections, each on a border of four bytes, so that reading is a
 * handful of views and no parsing. Words are interned: every form is a path of word numbers through a trie, and
 * every context word (a verb of speech, a given name) carries its classes as bits.
 */

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

/** One form as the lists have it. */
export interface FormRecord {
  readonly words: readonly string[];
  readonly kind: FormKind;
  /** The second kind of an adjective that also is a person. */
  readonly alsoPerson: boolean;
  /** Countries by their place in `countries`; more than one where the form doesn't say which. */
  readonly countries: readonly number[];
  /** The name of the rule that has to look at it; empty where the form speaks for itself. */
  readonly context: string;
  /** Only in capitals (US, UAE). */
  readonly capitals: boolean;
  /** Good in a text without capital letters. */
  readonly lower: boolean;
  /** The adjective also is a language's name. */
  readonly language: boolean;
  /** Only with capitals at its ends (The Danish Girl): a work's title. */
  readonly titled: boolean;
}

export interface WordRecord {
  readonly word: string;
  readonly classes: number;
}

export interface CountryLists {
  readonly countries: readonly string[];
  readonly contexts: readonly string[];
  readonly forms: readonly FormRecord[];
  readonly words: readonly WordRecord[];
}

/** The views of a packed buffer. */
export interface PackedCountries {
  readonly fold: Uint8Array;
  readonly wordBytes: Uint8Array;
  readonly wordStart: Uint32Array;
  readonly wordClasses: Uint32Array;
  /** Open addressing, a power of two long; 0 is empty, else word number + 1. */
  readonly wordTable: Uint32Array;
  readonly rootNode: Uint32Array;
  readonly edgeStart: Uint32Array;
  readonly edgeWord: Uint32Array;
  readonly edgeNode: Uint32Array;
  /** Form number + 1 of a node; 0 where no form ends. */
  readonly nodeForm: Uint32Array;
  readonly formKind: Uint8Array;
  readonly formContext: Uint8Array;
  readonly formFlags: Uint8Array;
  readonly formCountry: Uint16Array;
  /** Country + 1, 0 for none. */
  readonly formOther: Uint16Array;
  /** Lines of country entries and, after an empty line, names of contexts. */
  readonly text: Uint8Array;
}

export const formFlag = { capitals: 1, lower: 2, language: 4, alsoPerson: 8, several: 16, titled: 32 } as const;

const magic = 0x31594e43;
const sections = [
  ['fold', 1],
  ['wordBytes', 1],
  ['wordStart', 4],
  ['wordClasses', 4],
  ['wordTable', 4],
  ['rootNode', 4],
  ['edgeStart', 4],
  ['edgeWord', 4],
  ['edgeNode', 4],
  ['nodeForm', 4],
  ['formKind', 1],
  ['formContext', 1],
  ['formFlags', 1],
  ['formCountry', 2],
  ['formOther', 2],
  ['text', 1],
] as const satisfies readonly (readonly [keyof PackedCountries, 1 | 2 | 4])[];

/** Letters and digits up to U+024F on their unaccented lower-case ASCII letter; 0 is no part of a word. */
export function foldTable(): Uint8Array {
  const fold = new Uint8Array(0x250);
  const others: Record<string, string> = {
    ø: 'o',
    đ: 'd',
    ð: 'd',
    ł: 'l',
    ı: 'i',
    ß: 's',
    æ: 'a',
    œ: 'o',
    ħ: 'h',
    þ: 't',
  };
  for (let c = 0; c < fold.length; c++) {
    const letter = String.fromCharCode(c).toLowerCase().normalize('NFD');
    const plain = (others[letter] ?? letter).charCodeAt(0);
    if ((plain >= 97 && plain <= 122) || (plain >= 48 && plain <= 57)) fold[c] = plain;
  }
  return fold;
}

/** Start and step of the rolling hash over folded letters. */
export const hashStart = 0x811c9dc5 | 0;
export function hashStep(hash: number, letter: number): number {
  return Math.imul(hash ^ letter, 0x01000193);
}

/** Where a hash begins in a table of this length (a power of two). */
export function slotOf(hash: number, length: number): number {
  return (hash ^ (hash >>> 15)) & (length - 1);
}

/** Packs the lists. Throws where two forms have the same words. */
export function packCountries(lists: CountryLists): ArrayBuffer {
  const numbers = new Map<string, number>();
  const intern = (word: string): number => {
    const known = numbers.get(word);
    if (known !== undefined) return known;
    numbers.set(word, numbers.size);
    return numbers.size - 1;
  };
  const formWordNumbers = lists.forms.map((form) => form.words.map(intern));
  const classes = new Map<number, number>();
  for (const { word, classes: bits } of lists.words) {
    const number = intern(word);
    classes.set(number, (classes.get(number) ?? 0) | bits);
  }

  const children: Map<number, number>[] = [new Map()];
  const forms: number[] = [0];
  for (const [form, words] of formWordNumbers.entries()) {
    let node = 0;
    for (const word of words) {
      let next = children[node]!.get(word);
      if (next === undefined) {
        next = children.length;
        children.push(new Map());
        forms.push(0);
        children[node]!.set(word, next);
      }
      node = next;
    }
    if (forms[node] !== 0) throw new Error(`two entries for the form "${lists.forms[form]!.words.join(' ')}"`);
    forms[node] = form + 1;
  }

  const words = [...numbers.keys()];
  const bytes = words.map((word) => new TextEncoder().encode(word));
  const wordStart = new Uint32Array(words.length + 1);
  for (const [i, word] of bytes.entries()) wordStart[i + 1] = wordStart[i]! + word.length;
  const wordBytes = new Uint8Array(wordStart[words.length]!);
  for (const [i, word] of bytes.entries()) wordBytes.set(word, wordStart[i]!);
  const wordTable = new Uint32Array(2 ** Math.ceil(Math.log2(Math.max(1, words.length) * 2)));
  for (const [i, word] of bytes.entries()) {
    let hash = hashStart;
    for (const letter of word) hash = hashStep(hash, letter);
    let slot = slotOf(hash, wordTable.length);
    while (wordTable[slot] !== 0) slot = (slot + 1) & (wordTable.length - 1);
    wordTable[slot] = i + 1;
  }

  const rootNode = new Uint32Array(words.length);
  for (const [word, node] of children[0]!) rootNode[word] = node;
  const edgeStart = new Uint32Array(children.length + 1);
  const edgeWord: number[] = [];
  const edgeNode: number[] = [];
  for (const [node, edges] of children.entries()) {
    if (node > 0)
      for (const [word, next] of [...edges].sort((a, b) => a[0] - b[0])) {
        edgeWord.push(word);
        edgeNode.push(next);
      }
    edgeStart[node + 1] = edgeWord.length;
  }

  const flagsOf = (form: FormRecord): number =>
    (form.capitals ? formFlag.capitals : 0) |
    (form.lower ? formFlag.lower : 0) |
    (form.language ? formFlag.language : 0) |
    (form.alsoPerson ? formFlag.alsoPerson : 0) |
    (form.titled ? formFlag.titled : 0) |
    (form.countries.length > 1 ? formFlag.several : 0);
  return write({
    fold: foldTable(),
    wordBytes,
    wordStart,
    wordClasses: Uint32Array.from(words, (_, i) => classes.get(i) ?? 0),
    wordTable,
    rootNode,
    edgeStart,
    edgeWord: Uint32Array.from(edgeWord),
    edgeNode: Uint32Array.from(edgeNode),
    nodeForm: Uint32Array.from(forms),
    formKind: Uint8Array.from(lists.forms, (form) => formKinds.indexOf(form.kind)),
    formContext: Uint8Array.from(lists.forms, (form) => lists.contexts.indexOf(form.context)),
    formFlags: Uint8Array.from(lists.forms, flagsOf),
    formCountry: Uint16Array.from(lists.forms, (form) => (form.countries[0] ?? -1) + 1),
    formOther: Uint16Array.from(lists.forms, (form) => (form.countries[1] ?? -1) + 1),
    text: new TextEncoder().encode(`${lists.countries.join('\n')}\n\n${lists.contexts.join('\n')}`),
  });
}

function write(packed: PackedCountries): ArrayBuffer {
  const headerLength = 4 * (1 + sections.length);
  let length = headerLength;
  for (const [name] of sections) length += (packed[name].byteLength + 3) & ~3;
  const buffer = new ArrayBuffer(length);
  const header = new Uint32Array(buffer, 0, 1 + sections.length);
  header[0] = magic;
  let at = headerLength;
  for (const [i, [name]] of sections.entries()) {
    const view = packed[name];
    header[i + 1] = view.length;
    new Uint8Array(buffer, at, view.byteLength).set(new Uint8Array(view.buffer, view.byteOffset, view.byteLength));
    at += (view.byteLength + 3) & ~3;
  }
  return buffer;
}

/** Opens a packed buffer as views of it. Throws where it isn't one. */
export function readPackedCountries(buffer: ArrayBuffer): PackedCountries {
  const header = buffer.byteLength > 4 * sections.length ? new Uint32Array(buffer, 0, 1 + sections.length) : undefined;
  if (header?.[0] !== magic) throw new TypeError('not a packed list of countries');
  const views: Record<string, Uint8Array | Uint16Array | Uint32Array> = {};
  let at = header.byteLength;
  for (const [i, [name, width]] of sections.entries()) {
    const length = header[i + 1]!;
    views[name] =
      width === 4
        ? new Uint32Array(buffer, at, length)
        : width === 2
          ? new Uint16Array(buffer, at, length)
          : new Uint8Array(buffer, at, length);
    at += (length * width + 3) & ~3;
  }
  return views as unknown as PackedCountries;
}
