/** Opens the recogniser's data. */
import { openGazetteer } from './countries/gazetteer.ts';
import { type RecognizerData, readRecognizerData } from './data.ts';
import { openKnownWords } from './names/known-words.ts';
import { openModel } from './names/model.ts';
import { createRowRecognizer, type Recognizer, type RowRecognizer } from './recognize.ts';

export type { Recognizer } from './recognize.ts';

/** Binds the recogniser to views of the data, which are read if they aren't given. */
export function loadRowRecognizer(data: RecognizerData = readRecognizerData()): RowRecognizer {
  return createRowRecognizer(openModel(data.weights), openGazetteer(data.countries), openKnownWords(data.words));
}

/** The same for one article after the other. */
export function loadRecognizer(): Recognizer {
  const recognizeAll = loadRowRecognizer();
  return (article, options) => recognizeAll([article], options)[0]!;
}
