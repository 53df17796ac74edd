/**
 * Packs the country lists when the data is built. Words are interned: every form is a path of word numbers through a
 * trie, and every context word (a verb of speech, a given name) carries its classes as bits.
 */
import { packBeginnings } from './beginnings.ts';
import { formFlag, type FormKind, formKinds } from './kinds.ts';
import { foldTable, hashStart, hashStep, slotOf } from './letters.ts';
import { type PackedCountries, writePackedCountries } from './packed.ts';

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

/** Packs the lists. Throws where two forms have the same words. */
export function packCountries(lists: CountryLists): ArrayBuffer {
  const numbers = new Map<string, number>();
  const intern = (word: string): number => {
    const known = numbers.get(word);
    if (known !== undefined) return known;
    numbers.set(word, numbers.size);
    return numbers.size - 1;
  };
  const trie = buildTrie(lists.forms, intern);
  const classes = new Map<number, number>();
  for (const { word, classes: bits } of lists.words) {
    const number = intern(word);
    classes.set(number, (classes.get(number) ?? 0) | bits);
  }
  const words = [...numbers.keys()];
  return writePackedCountries({
    fold: foldTable(),
    ...packWords(words),
    wordClasses: Uint32Array.from(words, (_, i) => classes.get(i) ?? 0),
    beginnings: packBeginnings(lists.forms.map((form) => form.words)),
    ...packTrie(trie, words.length),
    formKind: Uint8Array.from(lists.forms, (form) => formKinds.indexOf(form.kind)),
    formContext: Uint8Array.from(lists.forms, (form) => lists.contexts.indexOf(form.context)),
    formFlags: Uint8Array.from(lists.forms, flagsOf),
    formCountry: Uint16Array.from(lists.forms, (form) => (form.countries[0] ?? -1) + 1),
    formOther: Uint16Array.from(lists.forms, (form) => (form.countries[1] ?? -1) + 1),
    text: new TextEncoder().encode(`${lists.countries.join('\n')}\n\n${lists.contexts.join('\n')}`),
  });
}

function flagsOf(form: FormRecord): number {
  return (
    (form.capitals ? formFlag.capitals : 0) |
    (form.lower ? formFlag.lower : 0) |
    (form.language ? formFlag.language : 0) |
    (form.alsoPerson ? formFlag.alsoPerson : 0) |
    (form.titled ? formFlag.titled : 0) |
    (form.countries.length > 1 ? formFlag.several : 0)
  );
}

/** The letters of the words in a row, and a table from their hashes to their numbers (from 1, 0 for none). */
function packWords(words: readonly string[]): Pick<PackedCountries, 'wordBytes' | 'wordStart' | 'wordTable'> {
  const bytes = words.map((word) => new TextEncoder().encode(word));
  const wordStart = new Uint32Array(words.length + 1);
  for (const [i, word] of bytes.entries()) wordStart[i + 1] = wordStart[i]! + word.length;
  const wordBytes = new Uint8Array(wordStart[words.length]!);
  const wordTable = new Uint32Array(2 ** Math.ceil(Math.log2(Math.max(1, words.length) * 2)));
  for (const [i, word] of bytes.entries()) {
    wordBytes.set(word, wordStart[i]!);
    let hash = hashStart;
    for (const letter of word) hash = hashStep(hash, letter);
    let slot = slotOf(hash, wordTable.length);
    while (wordTable[slot] !== 0) slot = (slot + 1) & (wordTable.length - 1);
    wordTable[slot] = i + 1;
  }
  return { wordBytes, wordStart, wordTable };
}

/** Paths of word numbers from the root, node 0. */
interface Trie {
  /** The next node by word, for each node. */
  readonly children: readonly ReadonlyMap<number, number>[];
  /** The form that ends at each node, from 1; 0 for none. */
  readonly forms: readonly number[];
}

function buildTrie(records: readonly FormRecord[], intern: (word: string) => number): Trie {
  const children: Map<number, number>[] = [new Map()];
  const forms: number[] = [0];
  for (const [form, { words }] of records.entries()) {
    let node = 0;
    for (const word of words.map(intern)) {
      let next = children[node]!.get(word);
      if (next === undefined) {
        next = children.length;
        children.push(new Map());
        forms.push(0);
        children[node]!.set(word, next);
      }
      node = next;
    }
    if (forms[node] !== 0) throw new Error(`two entries for the form "${words.join(' ')}"`);
    forms[node] = form + 1;
  }
  return { children, forms };
}

/** The root's edges by word, the others sorted in one row. */
function packTrie(
  { children, forms }: Trie,
  wordCount: number,
): Pick<PackedCountries, 'rootNode' | 'edgeStart' | 'edgeWord' | 'edgeNode' | 'nodeForm'> {
  const rootNode = new Uint32Array(wordCount);
  for (const [word, node] of children[0]!) rootNode[word] = node;
  const edgeStart = new Uint32Array(children.length + 1);
  const edges: [word: number, node: number][] = [];
  for (const [node, words] of children.entries()) {
    if (node > 0) edges.push(...[...words].sort((a, b) => a[0] - b[0]));
    edgeStart[node + 1] = edges.length;
  }
  return {
    rootNode,
    edgeStart,
    edgeWord: Uint32Array.from(edges, ([word]) => word),
    edgeNode: Uint32Array.from(edges, ([, node]) => node),
    nodeForm: Uint32Array.from(forms),
  };
}
