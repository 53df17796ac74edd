/** Words that tell how somebody is addressed or introduced right before the name. Written by hand. */
import { wordSet, wordsOf } from '../names/lists.ts';

export const male = wordsOf(
  'mr sir lord king prince mister herr señor monsieur father brother husband son emperor sultan sheikh pope',
);
export const female = wordsOf(
  'mrs ms miss dame lady queen princess madam madame frau mme señora sister wife daughter empress mother congresswoman chairwoman spokeswoman businesswoman actress',
);
export const kin = wordsOf(
  `wife husband son daughter brother sister father mother widow widower cousin nephew niece uncle aunt grandson granddaughter
  grandfather grandmother dad mom mum girlfriend boyfriend fiancée fiancé fiancee fiance ex-wife ex-husband stepson stepdaughter twin
  brother-in-law sister-in-law son-in-law daughter-in-law`,
);
export const possessives = wordsOf('his her their');
export const churchOrKin = wordsOf('father mother brother sister');
export const honorifics = wordsOf(
  'mr mrs ms miss mx dr mister herr frau señor señora monsieur madame mme professor prof',
);

/** Titles that go with the given name. */
export const givenNameTitles: ReadonlySet<string> = wordSet(
  'sir dame king queen prince princess emperor empress pope sultan emir sheikh sheik saint father sister brother',
);

export const namesakes = wordsOf(
  `hospital airport stadium university prize award awards trophy medal foundation museum library theatre theater
  mausoleum shrine institute bridge school academy college clinic cemetery`,
);
export const ships = wordsOf('uss usns hms hmas hmcs hmnzs rms ins mv ss rfa');

export const aliasAdverbs = wordSet(
  'also popularly better best widely commonly universally affectionately professionally simply now formerly sometimes locally',
);
/** What may stand between the first name and "known as", beside adverbs. */
export const beforeKnown = wordSet(', ( – who is was');
export const aliasVerbs = wordsOf('known whose called born nicknamed dubbed aka alias');
