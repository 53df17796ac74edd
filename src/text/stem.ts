/**
 * The Porter stemmer, step by step as in the paper (M. F. Porter, "An algorithm for suffix stripping", 1980), with the
 * departures that NLTK's default mode makes, which ROUGE uses too: a few irregular words, words of one or two letters
 * kept, -ies and -ied on four-letter words, y to i only after a consonant that is not the first letter.
 */

const irregular = new Map<string, string>(
  Object.entries({
    sky: 'sky',
    skies: 'sky',
    dying: 'die',
    lying: 'lie',
    tying: 'tie',
    news: 'news',
    innings: 'inning',
    inning: 'inning',
    outings: 'outing',
    outing: 'outing',
    cannings: 'canning',
    canning: 'canning',
    howe: 'howe',
    proceed: 'proceed',
    exceed: 'exceed',
    succeed: 'succeed',
  }),
);

const pairs = (list: string): readonly (readonly [string, string])[] =>
  list.split(' ').map((entry) => {
    const [ending = '', replacement = ''] = entry.split('>');
    return [ending, replacement];
  });

/** Endings of step 2, and what stands for them. */
const doubleSuffixes = pairs(
  'ational>ate tional>tion enci>ence anci>ance izer>ize bli>ble alli>al entli>ent eli>e ousli>ous ization>ize ' +
    'ation>ate ator>ate alism>al iveness>ive fulness>ful ousness>ous aliti>al iviti>ive biliti>ble fulli>ful',
);
/** The same of step 3. */
const endings = pairs('icate>ic ative> alize>al iciti>ic ical>ic ful> ness>');
/** What step 4 takes off. */
const suffixes = 'al ance ence er ic able ible ant ement ment ent ion ou ism ate iti ous ive ize'.split(' ');

/** Whether the letter at `i` is a vowel; y is one after a consonant. */
function isVowel(word: string, i: number): boolean {
  switch (word.charCodeAt(i)) {
    case 97: // a
    case 101: // e
    case 105: // i
    case 111: // o
    case 117: // u
      return true;
    case 121: // y
      return i > 0 && !isVowel(word, i - 1);
    default:
      return false;
  }
}

/** How often a vowel is followed by a consonant: Porter's m. */
function measure(word: string): number {
  let count = 0;
  let vowel = false;
  for (let i = 0; i < word.length; i++) {
    const next = isVowel(word, i);
    if (vowel && !next) count++;
    vowel = next;
  }
  return count;
}

function holdsVowel(word: string): boolean {
  for (let i = 0; i < word.length; i++) if (isVowel(word, i)) return true;
  return false;
}

function endsInConsonant(word: string): boolean {
  return word !== '' && !isVowel(word, word.length - 1);
}

/** Consonant, vowel, consonant other than w, x, y; or a word of a vowel and a consonant. */
function endsShort(word: string): boolean {
  const last = word.length - 1;
  if (last < 1 || isVowel(word, last) || !isVowel(word, last - 1)) return false;
  return last === 1 || (!isVowel(word, last - 2) && !'wxy'.includes(word[last]!));
}

/** The stem of a lower-case word. */
export function stem(word: string): string {
  const known = irregular.get(word);
  if (known !== undefined) return known;
  if (word.length <= 2) return word;
  return step5(step4(step3(step2(step1c(step1b(step1a(word)))))));
}

/** Plurals: "ponies", "caresses", "cats". */
function step1a(word: string): string {
  if (word.endsWith('ies')) return word.slice(0, word.length === 4 ? -1 : -2);
  if (word.endsWith('sses')) return word.slice(0, -2);
  return word.endsWith('s') && !word.endsWith('ss') ? word.slice(0, -1) : word;
}

/** Pasts and gerunds: "agreed", "plastered", "motoring". */
function step1b(word: string): string {
  if (word.endsWith('ied')) return word.slice(0, word.length === 4 ? -1 : -2);
  if (word.endsWith('eed')) return measure(word.slice(0, -3)) > 0 ? word.slice(0, -1) : word;
  for (const ending of ['ed', 'ing']) {
    if (!word.endsWith(ending)) continue;
    const base = word.slice(0, -ending.length);
    if (holdsVowel(base)) return mended(base);
  }
  return word;
}

/** What "-ed" or "-ing" left, as the word would be written: "conflate", "hop", "file". */
function mended(base: string): string {
  if (/(?:at|bl|iz)$/.test(base)) return base + 'e';
  if (base.length > 1 && base.at(-1) === base.at(-2) && endsInConsonant(base))
    return 'lsz'.includes(base.at(-1)!) ? base : base.slice(0, -1);
  return measure(base) === 1 && endsShort(base) ? base + 'e' : base;
}

/** "happy", not "by" nor "say". */
function step1c(word: string): string {
  const isReplaced = word.endsWith('y') && word.length > 2 && endsInConsonant(word.slice(0, -1));
  return isReplaced ? word.slice(0, -1) + 'i' : word;
}

/** "relational", "digitizer", "geologi". */
function step2(input: string): string {
  let word = input;
  while (word.endsWith('alli') && measure(word.slice(0, -4)) > 0) word = word.slice(0, -2);
  if (word.endsWith('logi')) return measure(word.slice(0, -3)) > 0 ? word.slice(0, -1) : word;
  return withReplaced(word, doubleSuffixes);
}

/** "electrical", "hopeful". */
function step3(word: string): string {
  return withReplaced(word, endings);
}

/** The word with its ending replaced, where enough stands before that. */
function withReplaced(word: string, list: typeof endings): string {
  const [ending, replacement] = list.find(([candidate]) => word.endsWith(candidate)) ?? ['', ''];
  const base = word.slice(0, word.length - ending.length);
  return ending !== '' && measure(base) > 0 ? base + replacement : word;
}

/** "revival", "adoption". */
function step4(word: string): string {
  const suffix = suffixes.find((ending) => word.endsWith(ending));
  if (suffix === undefined) return word;
  const base = word.slice(0, -suffix.length);
  return measure(base) > 1 && (suffix !== 'ion' || /[st]$/.test(base)) ? base : word;
}

/** "probate", "controll". */
function step5(input: string): string {
  let word = input;
  if (word.endsWith('e')) {
    const base = word.slice(0, -1);
    const m = measure(base);
    if (m > 1 || (m === 1 && !endsShort(base))) word = base;
  }
  return word.endsWith('ll') && measure(word.slice(0, -1)) > 1 ? word.slice(0, -1) : word;
}
