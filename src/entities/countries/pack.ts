/**
 * Packs the country lists when the data is built. Words are interned: every form is a path of word numbers through a
 * trie, and every context word (a verb of speech, a given name) carries its classes as bits.
 */
import { packBeginnings } from './beginnings.ts';
import { formFlag, type FormKind, formKinds } from './kinds.ts';
import { foldTable, hashStart, hashStep, slotOf } from './letters.ts';
import { writePackedCountries } from './packed.ts';

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
  return writePackedCountries({
    fold: foldTable(),
    wordBytes,
    wordStart,
    wordClasses: Uint32Array.from(words, (_, i) => classes.get(i) ?? 0),
    wordTable,
    beginnings: packBeginnings(lists.forms.map((form) => form.words)),
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
