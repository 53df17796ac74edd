/**
 * The language of a text: by its script where that tells, else by the share of its words that are function words of
 * one of the languages below. Made to tell English news from other news, so it prefers no answer to a wrong one.
 */
import { LETTER, UNSPACED, WORD, kindAt, kinds } from './characters.ts';
import { BEYOND, UNKNOWN, WordTable } from './word-table.ts';

/** What is looked at, in UTF-16 code units: a few sentences are enough unless they are a list of names or a menu. */
const FIRST_LOOK = 1000;
const SECOND_LOOK = 4000;
/** Below so many letters nothing can be told. */
const FEWEST_LETTERS = 12;
/** Function words that must be seen, and their least share; running text has 25 to 50 %, lists of names few. */
const FEWEST_HITS = 3;
const LEAST_SHARE = 0.1;
/** How far the best language must be ahead of the next; kin such as Danish and Norwegian come near. */
const LEAD = 1.05;
/** "a", "i", "o" and "e" are words in too many languages. */
const WEIGHT_OF_LETTER = 0.5;

/** Frequent function words; a word counts for every language that has it, so neighbours differ in their other words. */
const functionWords: Readonly<Record<string, string>> = {
  en: 'the of and to in a is that for it was on are as with his they at be this from have or by had not but what all were when we there can an your which their said if will has been would who more no its he she you i my me do so up out about just how our them than then also after over said into could new some time two only other like get',
  de: 'der die und in den von zu das mit sich des auf für ist im dem nicht ein eine als auch es an werden aus er hat dass sie nach wird bei einer um am sind noch wie einem über einen so zum war haben nur oder aber vor zur bis mehr durch',
  es: 'de la que el en y a los del se las por un para con no una su al lo como más pero sus le ya o este sí porque esta entre cuando muy sin sobre también me hasta hay donde quien desde todo nos durante fue es son ha han',
  fr: 'de la le et les des en un du une que est pour qui dans a par plus pas au sur ne se ce il sont la avec son sa aux d l ou elle mais été cette ont comme leur ses même ces nous vous tout fait être deux aussi',
  it: 'di e il la che in un a per è una sono con non del da si le dei come al più nel della i gli lo alla ma ha anche delle su dal questo questa ai nella alle se o essere stato dalla cui ed hanno',
  pt: 'de a o que e do da em um para com não uma os no se na por mais as dos como mas ao ele das à seu sua ou quando muito nos já também só pelo pela até isso ela entre depois sem mesmo aos foi são é ser está',
  nl: 'de van het een en in is dat op te zijn voor met die niet aan er om ook als dan maar bij nog uit door over naar heeft hij ik ze wordt werd meer deze of wel geen kan tot had was worden hebben zij',
  pl: 'w i z na się do nie że to jest o jak po ale od co za tym przez a dla być są oraz przy jego tego jej już ma który która które może tak był była został czy także tylko ich we ze będzie',
  sv: 'och i att det som en på är av för med den till inte har de ett om var jag men från vi så han kan när nu hon också eller vid ska under efter där skulle mot bara sig sin detta än blir kommer hade många',
  da: 'og i at det er en til af på som for med de den der har ikke et om var han fra vil ved kan men også sig eller så efter blev skal havde nu være bliver hun hvor mod over kun mere end siger blevet meget hvad af',
  no: 'og i det er på at en som til for av med har de den ikke et om var han fra vil ved kan men også seg eller så etter ble skal hadde nå være blir hun hvor mot over bare mer enn sier blitt mye hva ha mens dette gjør',
  fi: 'ja on ei se että oli hän joka mutta ovat kun myös niin kuin tai sen ole ovat mukaan jo vain olla siitä jos ollut hänen nyt sitä mitä sekä tämä vielä voi kanssa ne jälkeen joita koska mikä tässä olisi eivät',
  cs: 'a v se na je že o s z do i to k ve pro by za jsou jako po od ale který která které jsem jeho si tak podle však už při než jen být bude ze byl byla také své až této není mezi má kde',
  ro: 'de și în a la cu că pe nu care din un o este să mai au pentru fost sunt se prin dar după sau ca fi lui ce ale al cele între când această ei acest până fără unei unui foarte însă lor am a',
  hu: 'a az és hogy nem is egy ez azt meg van de csak volt már mint még ki ha vagy után aki lesz amely szerint el kell pedig mert lehet más ezt fel majd minden két új volna között őket magyar több',
  tr: 've bir bu da de için ile çok olarak daha o en gibi olan kadar sonra ne ki ya her şey var ama mi değil göre ise yok diye ilk iki oldu olduğu olduğunu tarafından etti dedi bin yeni büyük ancak',
  id: 'yang dan di untuk dengan ini dari dalam tidak pada itu akan juga ke oleh sebagai ada adalah karena mereka kami saya telah bisa lebih kata tersebut atau para menjadi kepada tahun sudah dapat seperti hanya namun hari ia bagi secara',
  vi: 'và của là các có trong được cho một với những không đã này người để khi đến từ về tại ra như vào trên đó năm cũng phải nhiều sẽ ở theo còn sau hơn đang bị chỉ nhưng vì nên thì cùng ngày',
  ru: 'и в не на что с он по как это а но к из у за от о для же его так все они было до при был или если только уже когда мы также во со более был года того еще может том после быть этого',
  uk: 'і в не на що з він у до за як це та про від а для його але або так також вони було був є й після про бути який яка які цього при ще лише може між року під час вже коли із зі щоб',
  bg: 'и на за да се в от с е не по са че ще през до като който това при или но след към няма има беше още без които които само за бъде те може също около между им му която година така си',
};

const LONGEST_WORD = 10;

const languages = Object.keys(functionWords);
/** The languages that have a word, a bit for each: by its number in the table, or by itself if it isn't ASCII. */
const table = new WordTable();
const languagesOfNumber: number[] = [];
const languagesOfOther = new Map<string, number>();
for (let number = 0; number < languages.length; number++) {
  for (const word of functionWords[languages[number]!]!.split(' ')) {
    let known = table.find(word, 0, word.length);
    if (known === BEYOND) languagesOfOther.set(word, (languagesOfOther.get(word) ?? 0) | (1 << number));
    else {
      if (known === UNKNOWN) known = table.add(word, 0, word.length);
      languagesOfNumber[known] = (languagesOfNumber[known] ?? 0) | (1 << number);
    }
  }
}

/** The languages that have the word from `start` to `end`. */
function languagesAt(text: string, start: number, end: number): number {
  const known = table.find(text, start, end);
  if (known >= 0) return languagesOfNumber[known]!;
  return known === BEYOND ? (languagesOfOther.get(text.slice(start, end).toLowerCase()) ?? 0) : 0;
}

/** Letters of scripts that one language of the news has to itself. */
const scripts: readonly (readonly [language: string, first: number, last: number])[] = [
  ['el', 0x370, 0x3ff],
  ['he', 0x590, 0x5ff],
  ['ar', 0x620, 0x6d3],
  ['hi', 0x900, 0x97f],
  ['th', 0xe01, 0xe4e],
  ['ko', 0x1100, 0x11ff],
  ['ja', 0x3041, 0x30ff],
  ['zh', 0x3400, 0x9fff],
  ['ko', 0xac00, 0xd7a3],
];

/** Persian is told from Arabic by the letters of its own, Japanese from Chinese by kana; both are a tenth and more. */
const persian = new Set('پچژگکی');
const OWN_LETTERS = 0.05;

/** BCP 47 code of the language that the text's first pages are in; undefined when they are too short to tell. */
export function detectLanguage(text: string): string | undefined {
  const language = languageOf(text, Math.min(text.length, FIRST_LOOK));
  return language ?? (text.length > FIRST_LOOK ? languageOf(text, Math.min(text.length, SECOND_LOOK)) : undefined);
}

function languageOf(text: string, end: number): string | undefined {
  let letters = 0;
  let ownPersian = 0;
  const inScript: Record<string, number> = {};
  for (let at = 0; at < end; at++) {
    const code = text.charCodeAt(at);
    if (!(kinds[code]! & (LETTER | UNSPACED))) continue;
    letters++;
    if (code < scripts[0]![1]) continue;
    const script = scripts.find(([, first, last]) => code >= first && code <= last)?.[0];
    if (script !== undefined) inScript[script] = (inScript[script] ?? 0) + 1;
    if (script === 'ar' && persian.has(text[at]!)) ownPersian++;
  }
  if (letters < FEWEST_LETTERS) return undefined;
  const { ja = 0, zh = 0, ar = 0 } = inScript;
  if (ja + zh > letters / 2) return ja > letters * OWN_LETTERS ? 'ja' : 'zh';
  if (ar > letters / 2) return ownPersian > letters * OWN_LETTERS ? 'fa' : 'ar';
  return Object.keys(inScript).find((script) => inScript[script]! > letters / 2) ?? languageOfWords(text, end);
}

function languageOfWords(text: string, end: number): string | undefined {
  const hits = new Float64Array(languages.length);
  let words = 0;
  for (let at = 0; at < end;) {
    const start = at;
    while (at < end && kindAt(text, at) & WORD) at++;
    if (at === start) {
      at++;
      continue;
    }
    words++;
    if (at - start > LONGEST_WORD) continue;
    const weight = at - start === 1 ? WEIGHT_OF_LETTER : 1;
    const having = languagesAt(text, start, at);
    for (let bits = having; bits; bits &= bits - 1) hits[31 - Math.clz32(bits & -bits)]! += weight;
  }
  const ranked = hits.toSorted((a, b) => b - a);
  const [most = 0, second = 0] = ranked;
  const sure = most >= FEWEST_HITS && most >= words * LEAST_SHARE && most >= second * LEAD;
  return sure ? languages[hits.indexOf(most)] : undefined;
}
