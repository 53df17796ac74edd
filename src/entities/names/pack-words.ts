/**
 * What the package holds of words beside the model, made when it is built: frequent words worked out, and the index of the
 * lists that rules ask for.
 */
import { knownWordsMagic } from './known-words.ts';
import type { Model } from './model.ts';
import { createSums, memoWidth, reach, sumCount } from './sums.ts';
import { traitCount, Vocabulary } from './vocabulary.ts';
import { packWordLists } from './word-list.ts';

/** With the rules come the lists that they ask. @public */
export { applyRules } from './rules.ts';

/** Works out the words, each as it stands in a text, by a model. */
export function packKnownWords(words: readonly string[], model: Model): Int32Array<ArrayBuffer> {
  const vocabulary = new Vocabulary(model.lexicon);
  const { sumWord } = createSums(model);
  const traits = new Int32Array(words.length * traitCount);
  const memos = new Int32Array(words.length * memoWidth);
  words.forEach((text, n) => {
    const word = vocabulary.word(text, 0, text.length);
    const { marks, low, shape, flags, fine, middle, coarse, exact, longShape } = word;
    traits.set([marks, low, shape, flags, fine, middle, coarse, exact, longShape], n * traitCount);
    for (let offset = -reach; offset <= reach; offset++) {
      sumWord(word, offset, memos, n * memoWidth + (offset + reach) * sumCount);
    }
  });
  const { table } = vocabulary;
  const lists = packWordLists();
  const parts = [[knownWordsMagic, words.length, table.length, lists.length], table, traits, memos, lists];
  const numbers = new Int32Array(parts.reduce((length, part) => length + part.length, 0));
  let at = 0;
  for (const part of parts) {
    numbers.set(part, at);
    at += part.length;
  }
  return numbers;
}
