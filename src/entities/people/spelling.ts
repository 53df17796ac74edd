/** Spellings of one word of a name: accents, the usual romanisations, slips of a letter. */
import { openExpression } from '../../text/expression.ts';

const special: Readonly<Record<string, string>> = {
  ø: 'o',
  ł: 'l',
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ı: 'i',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ə: 'a',
};

const markOrApostrophe = openExpression(String.raw`[\p{M}\u00ad.'’‘ʼ\x60´]`, 'gu');

/** Lower case without accents and apostrophes. */
export function fold(word: string): string {
  const lower = word.toLowerCase();
  if (/^[a-z]*$/.test(lower)) return lower;
  const apart = lower.normalize('NFD');
  return apart.replace(markOrApostrophe(apart), '').replace(/[øłßæœıđðþə]/g, (c) => special[c]!);
}

/** Arabic and Persian names in the spellings that agencies and newspapers choose, the last for all of a group. */
const romanised: ReadonlyMap<string, string> = new Map(
  `hussein hussain husayn husein hosein hossein hussien husain|abdel abdal abdul|yousef youssef yousuf yusef youssouf yusuf|
  umar omar|usama osama|othman uthman osman|khaled khalid|nasser nasir naser|saeed saied said|gamal jamal|
  mostafa moustafa mustafa|ebrahim ibrahim|ismael ismaeel ismail|sulaiman suleyman soleiman suleiman|tarek tareq tariq|
  farooq faruq farouq faruk farouk|kassem qassem qassim qasim kassim qasem kasim|
  gaddafi qaddafi gadhafi qadhafi kadhafi khadafy khaddafi gadafi kaddafi kadafi|moammar moamer muammer muammar|
  ladin laden|sherif shareef sharif|asad assad|jafari jaafari|jafar jaafar|foad fouad fuad|mohsen muhsin|
  sissi sisi|zawahri zawahiri|nabil nabeel|faysal feisal feysal faisal`
    .split('|')
    .flatMap((group) => {
      const spellings = group.trim().split(/\s+/);
      return spellings.map((spelling) => [spelling, spellings.at(-1)!] as const);
    }),
);

/** A letter's bit. */
const bitOf = (unit: number): number => 1 << (unit & 31);
/** A bit that stands for two equal letters side by side, in steps written as "=". */
const twice = bitOf(0x3d);
/** For characters that aren't a to z. */
const other = 1;

function lettersOf(word: string): number {
  let letters = 0;
  let before = 0;
  for (let at = 0; at < word.length; at++) {
    const unit = word.charCodeAt(at);
    letters |= unit >= 97 && unit <= 122 ? bitOf(unit) : other;
    if (unit === before) letters |= twice;
    before = unit;
  }
  return letters;
}

/** A replacement, tried on words that have all of some letters and any of others: the expression takes longer than that. */
interface Step {
  readonly all: number;
  readonly any: number;
  readonly pattern: RegExp;
  readonly by: string;
}

const bitsOf = (letters: string): number =>
  [...letters].reduce((bits, letter) => bits | bitOf(letter.charCodeAt(0)), 0);
const step = (pattern: RegExp, by: string, all: string, any: string = all): Step => ({
  all: bitsOf(all),
  any: bitsOf(any),
  pattern,
  by,
});

const mayEndInI = bitsOf('yj=');
const sounds: readonly Step[] = [
  step(/sch/g, 'sh', 'sch'),
  step(/tch|tsch|cz/g, 'ch', 'c', 'hz'),
  step(/kh/g, 'h', 'kh'),
  step(/ph/g, 'f', 'ph'),
  step(/ks/g, 'x', 'ks'),
  step(/dj|dzh/g, 'j', 'd', 'jz'),
  step(/ou|oo/g, 'u', 'o', 'u='),
  step(/ee/g, 'i', 'e='),
];
const beginnings: readonly Step[] = [
  step(/^ye/, 'e', 'ye'),
  step(/^[qg]h?(?=[ai]d)/, 'g', 'd', 'qg'),
  step(/q/g, 'k', 'q'),
];
const letters: readonly Step[] = [
  step(/y(?=[^aeiou])|ij|iy/g, 'i', '', 'yj'),
  step(/([aou])e(?=[^aeiou])/g, '$1', 'e', 'aou'),
  step(/ff$|v$/, 'f', '', 'v='),
  step(/w/g, 'v', 'w'),
];

function taken(word: string, has: number, steps: readonly Step[]): string {
  let key = word;
  for (const { all, any, pattern, by } of steps) {
    if ((has & all) === all && (has & any) !== 0) key = key.replace(pattern, by);
  }
  return key;
}

const twoToI = new Set(['iy', 'yi', 'ij', 'yy', 'ii', 'yj', 'ey']);

/** "-iy", "-ey", "-y" and the like as "-i". */
function withEndInI(key: string): string {
  if (twoToI.has(key.slice(-2))) return `${key.slice(0, -2)}i`;
  return key.endsWith('y') ? `${key.slice(0, -1)}i` : key;
}

/** Equal letters side by side as one. */
function withoutTwins(word: string): string {
  let key = word;
  for (let at = key.length - 1; at > 0; at--) {
    if (key.charCodeAt(at) === key.charCodeAt(at - 1)) key = key.slice(0, at) + key.slice(at + 1);
  }
  return key;
}

/**
 * A spelling shared by the usual romanisations of one name (Zelenskyy, Zelensky, Zelenskiy; Qaddafi, Gaddafi;
 * Mohammed, Muhammad): written from the variants that newspapers use of Slavic, Arabic, Greek and East Asian names.
 */
export function looseKey(word: string): string {
  let key = word.includes('-') ? word.replace(/^(?:al|el|ad|as|ash|an|ar|at|az)-(?=.)/, '').replace(/-/g, '') : word;
  if (key.length < 4) return key;
  const known = romanised.get(key);
  if (known !== undefined) return known;
  // "Abdelrahman", "Abdul Rahman"
  if (key.startsWith('abdel')) key = `abdul${key.slice(5)}`;
  const spoken = lettersOf(key);
  const heard = taken(key, spoken, sounds);
  const has = heard === key ? spoken : lettersOf(heard);
  key = taken(heard, has, beginnings);
  if ((has & mayEndInI) !== 0) key = withEndInI(key);
  key = taken(key, has, letters);
  if (key !== heard || (has & twice) !== 0) key = withoutTwins(key);
  if (key.startsWith('m') && /^m[uo]h?a?m[aie]d$/.test(key)) return 'muhamad';
  return key;
}

/** Whether two spellings differ by at most one letter added, left out, replaced or swapped, the first letter excepted. */
export function withinOneEdit(a: string, b: string): boolean {
  if (a[0] !== b[0]) return false;
  const short = a.length <= b.length ? a : b;
  const long = a.length <= b.length ? b : a;
  if (long.length - short.length > 1) return false;
  let i = 0;
  while (i < short.length && short[i] === long[i]) i++;
  if (short.slice(long.length === short.length ? i + 1 : i) === long.slice(i + 1)) return true;
  const swapped = short.length === long.length && short[i] === long[i + 1] && short[i + 1] === long[i];
  return swapped && short.slice(i + 2) === long.slice(i + 2);
}

/** Whether a word is long enough for a slip to be told from another word, and no longer than words are. */
export const isSpelled = (word: string): boolean => word.length > 5 && word.length <= 40;

/** Strings of which two long words within one edit of each other share one: the word, and it with any letter left out. */
export function nearSpellings(word: string): readonly string[] {
  if (!isSpelled(word)) return [];
  const found = [word];
  for (let i = 1; i < word.length; i++) found.push(word.slice(0, i) + word.slice(i + 1));
  return found;
}
