/** The longest form of the lists that begins at a place of a text. */
import { unitAt } from '../../text/characters.ts';
import { mayBegin } from './beginnings.ts';
import { type Gazetteer, WordReader } from './gazetteer.ts';
import { formFlag } from './kinds.ts';
import { isUpper } from './letters.ts';
import type { PackedCountries } from './packed.ts';

const maxGap = 12;
const isSpace = (c: number): boolean =>
  c === 32 || (c >= 9 && c <= 13) || c === 0xa0 || (c >= 0x2000 && c <= 0x200b) || c === 0x202f || c === 0x3000;
const isHyphen = (c: number): boolean => c === 45 || (c >= 0x2010 && c <= 0x2014) || c === 0x2212;
const isApostrophe = (c: number): boolean =>
  c === 39 || c === 0x2019 || c === 0x2018 || c === 0x60 || c === 0xb4 || c === 0x2bc;

/** Start of the next word of the same name, or -1 where a name cannot go on; a lone `&` is a word. */
function nextOfName(text: string, end: number, wordLength: number): number {
  let breaks = 0;
  let at = end;
  if (unitAt(text, at) === 46 && wordLength <= 3) at++;
  for (; at < text.length && at - end < maxGap; at++) {
    const c = text.charCodeAt(at);
    if (c === 10 && ++breaks > 1) return -1;
    if (!isSpace(c) && !isHyphen(c) && !isApostrophe(c)) break;
  }
  return at > end && at < text.length ? at : -1;
}

/** One serves one text; `at` leaves its findings in the fields, so that nothing is allocated per word. */
export class FormSearch {
  /** The form's number + 1, 0 for none. */
  form = 0;
  formEnd = 0;
  private readonly text: string;
  private readonly gazetteer: Gazetteer;
  private readonly packed: PackedCountries;
  private readonly reader: WordReader;

  constructor(text: string, gazetteer: Gazetteer) {
    this.text = text;
    this.gazetteer = gazetteer;
    this.packed = gazetteer.packed;
    this.reader = new WordReader(text, gazetteer.packed);
  }

  /** Finds the longest form that begins at an offset. */
  at(from: number): void {
    const { text, packed, reader } = this;
    this.form = 0;
    if (!mayBegin(packed.beginnings, packed.fold, text, from)) return;
    let node = -1;
    for (let at = from; at >= 0;) {
      let word: number;
      let end: number;
      let length = 1;
      if (text.charCodeAt(at) === 38) {
        word = this.gazetteer.and;
        end = at + 1;
      } else {
        reader.read(at);
        word = reader.word;
        end = reader.end;
        length = reader.length;
        if (length === 5 && word < 0 && text.slice(at, end).toLowerCase() === 'saint') word = this.gazetteer.saint;
      }
      if (word < 0) return;
      node = node < 0 ? packed.rootNode[word]! : childOf(packed, node, word);
      if (node <= 0) return;
      const here = packed.nodeForm[node]!;
      if (here > 0 && ((packed.formFlags[here - 1]! & formFlag.titled) === 0 || isUpper(text.charCodeAt(at)))) {
        this.form = here;
        this.formEnd = end;
      }
      // Most names end here: no form goes on with another word.
      if (packed.edgeStart[node] === packed.edgeStart[node + 1]) return;
      at = nextOfName(text, end, length);
    }
  }
}

function childOf(packed: PackedCountries, node: number, word: number): number {
  let low = packed.edgeStart[node]!;
  let high = packed.edgeStart[node + 1]! - 1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    const found = packed.edgeWord[middle]!;
    if (found === word) return packed.edgeNode[middle]!;
    if (found < word) low = middle + 1;
    else high = middle - 1;
  }
  return 0;
}
