/**
 * The Porter stemmer with the departures from the 1980 paper that NLTK's default mode makes, which ROUGE uses too:
 * a few irregular words, words of one or two letters kept, -ies and -ied on four-letter words, y to i only after a
 * consonant that is not the first letter.
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

const step2 = pairs(
  'ational>ate tional>tion enci>ence anci>ance izer>ize bli>ble alli>al entli>ent eli>e ousli>ous ization>ize ' +
    'ation>ate ator>ate alism>al iveness>ive fulness>ful ousness>ous aliti>al iviti>ive biliti>ble fulli>ful',
);
const step3 = pairs('icate>ic ative> alize>al iciti>ic ical>ic ful> ness>');
const step4 = 'al ance ence er ic able ible ant ement ment ent ion ou ism ate iti ous ive ize'.split(' ');

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
export function stem(input: string): string {
  const known = irregular.get(input);
  if (known !== undefined) return known;
  let word = input;
  if (word.length <= 2) return word;

  if (word.endsWith('ies')) word = word.length === 4 ? word.slice(0, -1) : word.slice(0, -2);
  else if (word.endsWith('sses')) word = word.slice(0, -2);
  else if (word.endsWith('s') && !word.endsWith('ss')) word = word.slice(0, -1);

  if (word.endsWith('ied')) word = word.length === 4 ? word.slice(0, -1) : word.slice(0, -2);
  else if (word.endsWith('eed')) {
    if (measure(word.slice(0, -3)) > 0) word = word.slice(0, -1);
  } else {
    for (const ending of ['ed', 'ing']) {
      if (!word.endsWith(ending)) continue;
      const base = word.slice(0, -ending.length);
      if (!holdsVowel(base)) continue;
      if (/(?:at|bl|iz)$/.test(base)) word = base + 'e';
      else if (base.length > 1 && base.at(-1) === base.at(-2) && endsInConsonant(base))
        word = 'lsz'.includes(base.at(-1)!) ? base : base.slice(0, -1);
      else if (measure(base) === 1 && endsShort(base)) word = base + 'e';
      else word = base;
      break;
    }
  }

  if (word.endsWith('y') && word.length > 2 && endsInConsonant(word.slice(0, -1))) word = word.slice(0, -1) + 'i';

  while (word.endsWith('alli') && measure(word.slice(0, -4)) > 0) word = word.slice(0, -2);
  const second = step2.find(([ending]) => word.endsWith(ending));
  if (second) {
    const base = word.slice(0, -second[0].length);
    if (measure(base) > 0) word = base + second[1];
  } else if (word.endsWith('logi') && measure(word.slice(0, -3)) > 0) word = word.slice(0, -1);

  const third = step3.find(([ending]) => word.endsWith(ending));
  if (third) {
    const base = word.slice(0, -third[0].length);
    if (measure(base) > 0) word = base + third[1];
  }

  const fourth = step4.find((ending) => word.endsWith(ending));
  if (fourth !== undefined) {
    const base = word.slice(0, -fourth.length);
    if (measure(base) > 1 && (fourth !== 'ion' || /[st]$/.test(base))) word = base;
  }

  if (word.endsWith('e')) {
    const base = word.slice(0, -1);
    const m = measure(base);
    if (m > 1 || (m === 1 && !endsShort(base))) word = base;
  }
  if (word.endsWith('ll') && measure(word.slice(0, -1)) > 1) word = word.slice(0, -1);
  return word;
}
