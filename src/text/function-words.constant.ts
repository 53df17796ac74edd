/** The function words in a table, each with its languages. Worked out when the package is built. */
import { functionWords } from './function-words.ts';
import { unitsOf } from './units.ts';
import { beyondAscii, unknown, WordTable } from './word-table.ts';

const table = new WordTable();
/** Of each word a bit for each language. */
const ofNumber: number[] = [];
const ofOther = new Map<string, number>();
for (const [language, words] of Object.values(functionWords).entries()) {
  for (const word of words.split(' ')) {
    const units = unitsOf(word);
    let known = table.find(units, 0, word.length);
    if (known === beyondAscii) ofOther.set(word, (ofOther.get(word) ?? 0) | (1 << language));
    else {
      if (known === unknown) known = table.add(units, 0, word.length);
      ofNumber[known] = (ofNumber[known] ?? 0) | (1 << language);
    }
  }
}

/** The languages by their bits. */
export const languages = Object.keys(functionWords);
export const asciiWords = table.pack();
export const languagesOfNumber: readonly number[] = ofNumber;
/** Words with other characters. */
export const otherWords: readonly (readonly [string, number])[] = [...ofOther];
