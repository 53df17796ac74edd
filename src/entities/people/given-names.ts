/** What the recogniser's lists say of given names. */
import { hashText } from '../names/hash.ts';
import { listBit, lookUp } from '../names/lexicon.ts';
import type { Lexicon } from '../names/vocabulary.ts';
import type { GenderOf } from './identity.ts';

/** Given by nearly all of the lists' American parents to girls, elsewhere to boys, or the other way round. */
const eitherGender = new Set(
  `andrea jean simone nicola michele gabriele daniele carmen kim robin leslie tracy ashley sasha nikita dana jan joan marian
  marion vivian beverly evelyn hilary shirley kelly jocelyn allison courtney lindsay sandy stacy misha ilya kayode
  laurence joyce sandra-dee noor iman wisdom blessing precious ola`.split(/\s+/),
);

/** Binds the lists: whether a given name in lower case is a woman's or a man's in nine of ten cases. */
export const createGenderOf =
  ({ lists }: Lexicon): GenderOf =>
  (name) => {
    if (eitherGender.has(name)) return undefined;
    const bits = lookUp(lists, hashText(name));
    if (bits < 0 || !(bits & listBit.firstName)) return undefined;
    if (bits & listBit.female) return bits & listBit.male ? undefined : 'female';
    return bits & listBit.male ? 'male' : undefined;
  };
