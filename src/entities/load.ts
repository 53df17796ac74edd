/** Opens the recogniser's data. */
import { openGazetteer } from './countries/gazetteer.ts';
import { type RecognizerData, readRecognizerData } from './data.ts';
import { openKnownWords } from './names/known-words.ts';
import { openModel } from './names/model.ts';
import { createRecognizer, type Recognizer } from './recognize.ts';

export type { Recognizer } from './recognize.ts';

/** Binds the recogniser to views of the data, which are read if they aren't given. */
export function loadRecognizer(data: RecognizerData = readRecognizerData()): Recognizer {
  return createRecognizer(openModel(data.weights), openGazetteer(data.countries), openKnownWords(data.words));
}
