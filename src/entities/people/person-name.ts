/** Names of people taken apart and compared: spelling variants, initials, short forms, particles, order, suffixes. */
import { openExpression } from '../../text/expression.ts';
import { nameSuffixes, particles } from '../names/lists.ts';

export interface PersonName {
  /** As it is shown: blanks made single, no possessive, no soft hyphens. */
  readonly text: string;
  /** Lower-case words without accents, nicknames and suffixes; an initial keeps no dot. */
  readonly words: readonly string[];
  /** The same words in a spelling that transliterations share. */
  readonly keys: readonly string[];
  /** The keys as one word. */
  readonly joined: string;
  /** `jr`, `sr`, `ii`, … */
  readonly suffix: string;
  readonly nickname: string;
}

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

/**
 * A spelling shared by the usual romanisations of one name (Zelenskyy, Zelensky, Zelenskiy; Qaddafi, Gaddafi;
 * Mohammed, Muhammad): written from the variants that newspapers use of Slavic, Arabic, Greek and East Asian names.
 */
export function looseKey(word: string): string {
  let key = word.includes('-') ? word.replace(/^(?:al|el|ad|as|ash|an|ar|at|az)-(?=.)/, '').replace(/-/g, '') : word;
  if (key.length < 4) return key;
  if (/sch|tch|tsch|cz|kh|ph|ks|dj|dzh|ou|oo|ee/.test(key)) {
    key = key
      .replace(/sch/g, 'sh')
      .replace(/tch|tsch|cz/g, 'ch')
      .replace(/kh/g, 'h')
      .replace(/ph/g, 'f')
      .replace(/ks/g, 'x')
      .replace(/dj|dzh/g, 'j')
      .replace(/ou|oo/g, 'u')
      .replace(/ee/g, 'i');
  }
  // What any of these changes has one of these; most names have none.
  if (/[qwyj]|gh|[aou]e|v$|(.)\1/.test(key)) {
    key = key
      .replace(/^ye/, 'e')
      .replace(/^[qg]h?(?=[ai]d)/, 'g')
      .replace(/q/g, 'k')
      .replace(/(?:iy|yi|ij|yy|ii|yj|ey|y|i)$/, 'i')
      .replace(/y(?=[^aeiou])|ij|iy/g, 'i')
      .replace(/([aou])e(?=[^aeiou])/g, '$1')
      .replace(/ff$|v$/, 'f')
      .replace(/w/g, 'v')
      .replace(/(.)\1+/g, '$1');
  }
  if (/^m[uo]h?a?m[aie]d$/.test(key)) return 'muhamad';
  return key;
}

/** Given names with their short forms, behind a colon. */
const nicknames: readonly { readonly formal: readonly string[]; readonly short: readonly string[] }[] = (
  'joseph:joe joey|william:bill will billy willie|robert:bob rob bobby|james:jim jimmy jamie|michael:mike mick mickey|' +
  'thomas:tom tommy|richard:dick rick ricky rich|david:dave|daniel:dan danny|edward:ed eddie ted teddy|charles:chuck charlie|' +
  'anthony:tony|steven stephen:steve|christopher christian:chris|matthew:matt|nicholas nicolas:nick|andrew:andy drew|' +
  'benjamin:ben benny|samuel:sam sammy|gregory:greg|jeffrey geoffrey:jeff geoff|kenneth:ken kenny|lawrence laurence:larry|' +
  'ronald:ron ronnie|donald:don donny|timothy:tim timmy|patrick patricia:pat|peter:pete|philip phillip:phil|frederick:fred freddie|' +
  'alexander alexei alexandra:alex|maximilian maxwell:max|albert alfred alan:al|bernard:bernie|henry:hank harry|john jonathan:jack johnny jon|' +
  'elizabeth:liz beth betty|katherine catherine:kate kathy cathy katie|susan suzanne:sue|margaret:meg maggie peggy|deborah debra:deb debbie|' +
  'jennifer:jen jenny|victoria:vicky|alexandra:sandy|abraham:abe|eugene:gene|gerald:gerry jerry|walter:walt|vincent:vince|raymond:ray|' +
  'douglas:doug|stanley:stan|nathan nathaniel:nate|zachary:zach|joshua:josh|augustus:gus|newton:newt|mitchell:mitch|roberto:beto|' +
  'rebecca:becky becca|samantha:sam sammy|jessica:jess jessie|christina christine:chris tina|caroline carolyn:carrie|eleanor:ellie nell|' +
  'frances francis:fran frank|franklin:frank|gillian:gill|jacqueline:jackie|josephine joanna joanne:jo josie|melissa melanie:mel|' +
  'philippa:pippa|rosemary:rosie|charlotte:lottie charlie|kimberly:kim|abigail:abby|alison allison:ali|amanda:mandy|angela:angie|' +
  'barbara:barb|cynthia:cindy|judith:judy|pamela:pam|sandra:sandy|stephanie:steph|theresa teresa:tess|isabel isabella:bella|' +
  'theodore:theo ted teddy|leonard leonardo:leo|dominic:dom|gabriel gabriella:gabe gaby|cameron:cam|harold:harry hal|jacob:jake|' +
  'lucas:luke|louis:lou|arthur:art|clifford:cliff|bradley:brad|oliver:ollie|sebastian:seb|alistair alastair:ali|rafael:rafa|' +
  'francisco:paco pancho|jose:pepe|manuel:manolo|antonio:toni tony|ricardo:ricky|alejandro:alex|ignacio:nacho|eduardo:edu|' +
  'ekaterina yekaterina:katya|tatiana tatyana:tanya|alexander aleksandr alexandra:sasha|johannes:hans|giuseppe:beppe|luigi:gigi|' +
  'eric erik|carl karl|marc mark|sara sarah|alan allan allen|brian bryan|sean shaun shawn|ann anne|catherine katherine kathryn|' +
  'neil neal|frederick frederic fredrick|viktor victor|oskar oscar|jakob jacob|lewis louis|teresa theresa|isabel isabelle|' +
  'sergei sergey serge|dmitri dmitry|yuri yury|vladimir volodymyr|mikhail michail|yevgeny evgeny evgeni eugene'
)
  .split('|')
  .map((group) => {
    const [formal, short = ''] = group.split(':');
    return { formal: formal!.split(' '), short: short.split(' ') };
  });

const nicknameGroups = new Map<string, number[]>();
nicknames.forEach(({ formal, short }, g) => {
  for (const name of [...formal, ...short]) nicknameGroups.set(name, [...(nicknameGroups.get(name) ?? []), g]);
});

/** The groups of short forms that a lower-case given name belongs to. */
export const nicknameGroupsOf = (name: string): readonly number[] => nicknameGroups.get(name) ?? [];

/** "Moss dynasty" is a Moss: without the words in lower case behind a name. */
function withoutTail(text: string): string {
  const words = text.split(' ');
  let end = words.length;
  while (end > 1 && lowerWord(words[end - 1]!).test(words[end - 1]!)) end--;
  return end < words.length && capital(words[end - 1]!).test(words[end - 1]!) ? words.slice(0, end).join(' ') : text;
}

/** "Lind, Anna", as catalogues and mail programs write it, the other way round. */
function inOrder(text: string): string {
  const [surname, given, ...rest] = text.split(', ');
  if (given === undefined || rest.length > 0 || /\s/.test(given) || nameSuffixes.has(given.toLowerCase())) return text;
  return `${given} ${surname}`;
}

const capital = openExpression(String.raw`^\p{Lu}`, 'u');
const lowerWord = openExpression(String.raw`^\p{Ll}{4,}$`, 'u');
const gluedInitial = openExpression(String.raw`(\p{Lu}\.)(?=\p{Lu})`, 'gu');
const letter = openExpression(String.raw`\p{L}`, 'u');

const loosePart = openExpression(String.raw` - (?=\p{Ll})|(?<= (?:al|el|an|ad|as|ar)) - `, 'gu');
const otherName = /\b(?:alias|aka)\b/;
const namesAnother = (text: string): boolean => otherName.test(text.toLowerCase());

/** Two of the steps are looked at first: few names need them. */
function clean(surface: string): string {
  let text = withoutTail(
    surface
      .replace(/\u00ad/g, '')
      .replace(/\s+/g, ' ')
      .trim(),
  );
  if (text.includes(' - ')) text = text.replace(loosePart(text), '-');
  text = text.trim();
  if (namesAnother(text)) text = text.replace(/^alias\s+["'‘“]?|(?<!\s)\s+(?:alias|aka)\s[^]*$/giu, '');
  return text
    .replace(/['’]s?$/, '')
    .replace(/(?<![,;:])[,;:]+$/, '')
    .trim();
}

/** Most names: ASCII words with capitals and a blank between them have nothing that `clean` and `inOrder` look for. */
const isClean = (text: string): boolean => /^[A-Z][A-Za-z-]*(?: [A-Z][A-Za-z-]*)*$/.test(text) && !namesAnother(text);

/** The number of a ruler: "Benedict XVI". */
const ordinal = /\s[IVX]{2,}$/;

/**
 * Titles that the recogniser may leave at the head of a name. Some are surnames or given names too ("Prince"), but at the
 * head of a longer name hardly ever.
 */
const leadingTitles = new Set(
  'dr mr mrs ms prof gen brig col lt maj sgt capt gov sen rep rev hon dg pm hh hrh king queen prince princess pope amir emir sheikh sheik viscount justice judge speaker nuncio patrolman cllr datuk constable detective'.split(
    ' ',
  ),
);

/** Whether a word is such a title, in any case and with a stop. */
export const opensWithTitle = (word: string): boolean =>
  leadingTitles.has((word.endsWith('.') ? word.slice(0, -1) : word).toLowerCase());

/** The name without titles at its head. */
function withoutTitles(name: string): string {
  let rest = name.trim();
  for (let gap = /\s+/.exec(rest); gap !== null; gap = /\s+/.exec(rest)) {
    if (!opensWithTitle(rest.slice(0, gap.index))) break;
    rest = rest.slice(gap.index + gap[0].length);
  }
  return rest;
}

/** Takes a name apart; titles at its head are left out. */
export function parseName(surface: string): PersonName {
  const rest = withoutTitles(surface);
  const text = isClean(rest) ? rest : inOrder(clean(rest));
  let nickname = '';
  const bare = text.replace(/\s["“'‘(]([^"”'’)]{2,20})["”'’)]/g, (_, inner: string) => {
    nickname = fold(inner);
    return '';
  });
  const words: string[] = [];
  for (const part of bare.replace(gluedInitial(bare), '$1 ').split(/[\s,]+/)) {
    const word = fold(part);
    if (letter(word).test(word)) words.push(word);
  }
  let suffix = '';
  while (words.length > 1 && (nameSuffixes.has(words[words.length - 1]!) || ordinal.test(bare))) {
    suffix = words.pop()!;
    if (ordinal.test(bare)) break;
  }
  const keys: string[] = [];
  for (const word of words) keys.push(looseKey(word));
  return { text, words, keys, joined: keys.join(''), suffix, nickname };
}

const agree = (a: string, b: string): boolean => a === b || (a.length > 5 && b.length > 5 && withinOneEdit(a, b));

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

/**
 * Whether one of two long given names is the other misspelled. The last letter tells women from men, so it counts, and the
 * one before it where another stands in its place.
 */
function isSlip(a: string, b: string): boolean {
  if (a.length < 6 || b.length < 6 || a.at(-1) !== b.at(-1) || !withinOneEdit(a, b)) return false;
  return a.length !== b.length || a.at(-2) === b.at(-2) || a.at(-2) === b.at(-3);
}

/** "Ahmed" and "Ahmad", "Hussein" and "Hussain"; a last vowel tells women from men, so it counts. */
function differByVowel(a: string, b: string): boolean {
  if (a.length < 5 || a.length !== b.length) return false;
  let i = 0;
  while (a[i] === b[i]) i++;
  return (
    i > 0 && i < a.length - 1 && /[aeiou]/.test(a[i]!) && /[aeiou]/.test(b[i]!) && a.slice(i + 1) === b.slice(i + 1)
  );
}

/** Strings of which two long words within one edit of each other share one: the word, and it with any letter left out. */
export function nearSpellings(word: string): readonly string[] {
  if (word.length < 6 || word.length > 40) return [];
  const found = [word];
  for (let i = 1; i < word.length; i++) found.push(word.slice(0, i) + word.slice(i + 1));
  return found;
}

/** Whether two given names may be one person's: equal, an initial, a short form. */
export function givenNamesAgree(a: string, b: string): boolean {
  if (a === b) return true;
  if (a.length === 1 || b.length === 1) return a[0] === b[0];
  const groups = nicknameGroups.get(a);
  if (groups !== undefined && nicknameGroups.get(b)?.some((g) => groups.includes(g))) return true;
  return looseKey(a) === looseKey(b) || differByVowel(a, b) || isSlip(a, b);
}

/** Whether one name alone may stand for a given name that agrees with it: "Kate" for Katherine, but not for Kathy. */
export function standsForGivenName(alone: string, given: string): boolean {
  const short = nicknames.find((group) => group.short.includes(alone) && group.short.includes(given))?.short;
  return short === undefined || alone.startsWith(given) || given.startsWith(alone);
}

/** The names between the first and the surname of names of four words and more. */
export const middleNames = (name: PersonName): readonly string[] =>
  name.words.length < 4 ? [] : name.words.slice(1, surnameStart(name));

/** The index of the word that begins the surname, particles counted to it. */
export function surnameStart(name: PersonName): number {
  let at = name.words.length - 1;
  while (at > 1 && particles.has(name.words[at - 1]!)) at--;
  return at;
}

/**
 * The father's surname in a name that may have two, as Spanish and Portuguese ones do, behind two given names: "Benítez" of
 * "Horacio Manuel Benítez Jara". Undefined in shorter names, where a middle name stands there.
 */
export function firstSurname({ words, keys }: PersonName): string | undefined {
  let at = keys.length - 2;
  while (at > 1 && particles.has(words[at]!)) at--;
  return at > 1 && words[at]!.length > 1 ? keys[at] : undefined;
}

/** "Al Habsi", "Van de Vijver": particles and one word. */
const isSurnameAlone = ({ words }: PersonName): boolean => words.slice(0, -1).every((word) => particles.has(word));

/** Whether a surname has a particle, though it may be another: "Walter van der Vijver", "Ali al-Habsi". */
const hasParticle = ({ words }: PersonName): boolean =>
  particles.has(words.at(-2)!) || /^(?:al|el)-/.test(words.at(-1)!);

const isSuffixOf = (short: readonly string[], long: readonly string[]): boolean => {
  const skip = long.length - short.length;
  return skip >= 0 && short.every((word, i) => word === long[skip + i]);
};

/**
 * Whether two names of two words or more can be one person's: the same words in any order, joined differently
 * (Jong-un, Jong Un), with middle names, initials or particles left out, with a short form of the given name.
 */
export function fullNamesAgree(a: PersonName, b: PersonName): boolean {
  if (a === b) return true;
  if (a.suffix !== '' && b.suffix !== '' && a.suffix !== b.suffix) return false;
  if (a.joined === b.joined) return true;
  // "Lopez Vega" for "Enrique Lopez-Vega"
  if (a.keys.at(-1) === b.joined || b.keys.at(-1) === a.joined) return true;
  const isFirstShort = a.words.length <= b.words.length;
  const short = isFirstShort ? a : b;
  const long = isFirstShort ? b : a;
  if (short.keys.at(-1)![0] !== long.keys.at(-1)![0] && !short.keys.some((key) => long.keys.includes(key)))
    return false;
  if (
    short.keys.length === 2 &&
    long.keys.length === 2 &&
    short.keys[0] === long.keys[1] &&
    short.keys[1] === long.keys[0]
  ) {
    return true;
  }
  if (isSuffixOf(short.keys, long.keys)) return true;
  if (a.keys.at(-1) === b.keys.at(-1)) {
    if ((isSurnameAlone(a) && hasParticle(b)) || (isSurnameAlone(b) && hasParticle(a))) return true;
  }
  if (short.words[0]!.length > 1 && short.keys.every((key, i) => key === long.keys[i])) return true;
  if (short.words.length === 2 && short.words[0] === long.words[0] && firstSurname(long) === short.keys[1]) return true;
  if (!agree(short.keys.at(-1)!, long.keys.at(-1)!)) return false;
  const sameSurname = short.keys.at(-1) === long.keys.at(-1);
  const given = short.words[0]!;
  if (!sameSurname) {
    if (given !== long.words[0]) return false;
  } else if (!givenNamesAgree(given, long.words[0]!)) {
    // "Boris Berg" for "Alexander Boris de Pfeffel Berg", who goes by a middle name
    if (short.words.length === 2 && given.length > 1 && middleNames(long).includes(given)) return true;
    const byNickname = short.nickname === long.words[0] || long.nickname === given;
    // "Peter Okoro" for "J. P. Okoro", who goes by his second name
    const bySecond = long.words.length > 2 && long.words[0]!.length === 1 && givenNamesAgree(given, long.words[1]!);
    return byNickname || (bySecond && short.words.length === 2);
  }
  // Middle names: each of the shorter name's must fit one of the longer's, in order.
  const middle = (n: PersonName): readonly string[] => n.words.slice(1, surnameStart(n));
  const few = middle(short);
  const many = middle(long);
  if (few.length === 0 || many.length === 0) return true;
  let at = 0;
  for (const word of few) {
    while (at < many.length && !givenNamesAgree(word, many[at]!)) at++;
    if (at++ >= many.length) return false;
  }
  return true;
}
