/**
 * Tells the lines in which a site asks something of its reader: to subscribe, to give money, to join. They come in every
 * language in new words each time; what they share is a word for the thing asked for with one that addresses the reader,
 * or with a call that opens a sentence.
 */
import { openExpression } from '../../text/expression.ts';
import type { Block } from './blocks.ts';
import type { Role } from './form.ts';

/**
 * Words, stems that end in `*`, and endings that begin with one, as of imperatives: `things` are asked for, `readers`
 * addresses whoever reads, `calls` open a sentence.
 */
interface Vocabulary {
  readonly things: string;
  readonly readers: string;
  readonly calls: string;
}

const vocabularies: readonly Vocabulary[] = [
  {
    things: 'newsletter* spende* spendenkonto abo abonn* mitglied crowdfunding whatsapp-kanal',
    readers: 'uns unser* dein* dich dir euch eure* mein*',
    calls:
      'jetzt abonniere abonnieren spende spenden unterstütze unterstützen werde werden hilf helfen melde melden bleib bleiben',
  },
  {
    things: 'newsletter* donat* subscribe subscriber subscription patreon',
    readers: 'your our',
    calls: 'subscribe donate support join become',
  },
  {
    things: 'newsletter* infolettre* don dons adhérez abonn* désabonn* soutenez contribuez inscri* pétition',
    readers: 'vous votre vos',
    calls: '*ez *ez-vous *ez-nous faites',
  },
  {
    things: 'newsletter* boletines boletín donación donaciones donativ* suscri* aportación firma socio socios socias',
    readers: 'tu tus ti tuyo tuya usted nuestr*',
    calls:
      'actúa apoya apóyanos apúntate ayúdanos colabora comparte dona haz hazte recibe regístrate sigue síguenos suscríbete únete',
  },
  {
    things: 'newsletter* donazion* abbon* iscriv*',
    readers: 'tuo tua tuoi tue puoi vuoi nostr*',
    calls: 'abbonati accedi aiutaci dona iscriviti ricevi seguici segui sostieni sostienici unisciti',
  },
  {
    things: 'newsletter* boletim doação doações assinatura* assinante* assine',
    readers: 'você vocês nosso nossa teu tua',
    calls: 'ajude apoie apoia assine cadastre-se contribua doe faça inscreva-se participe receba recebe siga subscreve',
  },
  {
    things: 'nieuwsbrief* nieuwsbrieven donatie* doneer lid abonn*',
    readers: 'jouw jou uw onze',
    calls: 'abonneer doneer help meld ontvang schrijf steun volg wil word',
  },
  {
    things: 'newsletter* biuletyn* wpłat* darowizn* subskry* prenumer* wesprzyj',
    readers: 'nam nas nasz* twoj* twój was wasz*',
    calls: 'dołącz obserwuj podoba przekaż subskrybuj wesprzyj wspieraj wpłać zapisz zaprenumeruj',
  },
  {
    things: 'nyhetsbrev* nyhedsbrev* prenumer* abonne* medlem gåva gave støtte*',
    readers: 'du din ditt dina vårt våra vores våre',
    calls: 'anmäl bli bliv få følg följ meld prova stöd støt støtt teckna tilmeld tegn',
  },
  {
    things: 'newsletter* odběr* předplat* podpoř* přispějte',
    readers: 'vám vás váš vaš* nám nás náš naš* tvůj tvoj*',
    calls: '*te',
  },
  {
    things: 'рассылк* подпис* пожертвован* донат* розсилк* підпис*',
    readers: 'вам вас ваш* наш* нас твой твою',
    calls: '*ите *йте *тесь *ьте поддержи',
  },
  // In any language: "Support independent journalism".
  {
    things: 'journalis* periodismo giornalismo jornalismo dziennikarstw* žurnalisti* журналистик* журналістик*',
    readers:
      'independent independiente* indépendant* indipendente independente unabhängige* onafhankelijke niezależn* nezávisl* независим* незалежн* oberoende uavhengig* uafhængig*',
    calls: '',
  },
  // "Comments that offend are removed".
  {
    things:
      'comentarios comentários kommentare commentaires commenti komentarze komentáře комментарии reacties kommentarer',
    readers: 'eliminad* removid* publicad* aprovad* gelöscht supprim* rimoss* usuwan* удал* verwijder* offens* ofens*',
    calls: '',
  },
];

/** Of a word or stem the vocabularies in which it has a part, a bit each. */
interface Index {
  readonly things: ReadonlyMap<string, number>;
  readonly readers: ReadonlyMap<string, number>;
  readonly calls: ReadonlyMap<string, number>;
}

let opened: Index | undefined;

/** Few texts need it: those that were copied with what stands around them. */
function openIndex(): Index {
  const gather = (part: keyof Vocabulary): Map<string, number> => {
    const words = new Map<string, number>();
    for (const [k, vocabulary] of vocabularies.entries())
      for (const word of vocabulary[part].split(' ')) words.set(word, (words.get(word) ?? 0) | (1 << k));
    return words;
  };
  return (opened ??= { things: gather('things'), readers: gather('readers'), calls: gather('calls') });
}

/** In letters, as the vocabularies have them. */
const shortestStem = 4;
const longestStem = 14;
const shortestEnding = 2;
const longestEnding = 7;

/** The vocabularies that have a word, whole or by its stem. */
function lookUp(words: ReadonlyMap<string, number>, word: string): number {
  let found = words.get(word) ?? 0;
  for (let end = Math.min(word.length, longestStem); end >= shortestStem; end -= 1)
    found |= words.get(`${word.slice(0, end)}*`) ?? 0;
  return found;
}

/** The vocabularies that have a call, whole or by its ending. */
function lookUpCall(words: ReadonlyMap<string, number>, word: string): number {
  let found = words.get(word) ?? 0;
  for (let length = shortestEnding; length <= longestEnding && length < word.length; length += 1)
    found |= words.get(`*${word.slice(-length)}`) ?? 0;
  return found;
}

/** Longer ones are paragraphs of an article that has to do with it. */
const longestAppeal = 400;
/** Longer appeals speak of the thing twice. */
const longestCall = 200;

const word = openExpression(String.raw`\p{L}[\p{L}’'-]*`, 'gu');
const opening = openExpression(String.raw`(?:^|[.!?…:]\s+)[¿¡«„"“]?(\p{L}[\p{L}-]*)`, 'gu');
/** In German, "Sie" and "Ihre" within a sentence. */
const formal = /[a-zäöüß,] (?:Sie|Ihre?[mnrs]?|Ihnen)(?![a-zäöüß])/;
const german = 1 << 0;

/** The vocabularies by which a line speaks of a thing that sites ask for. */
function readThings(text: string): number {
  const lower = text.toLowerCase();
  const { things } = openIndex();
  let once = 0;
  let twice = 0;
  for (const found of lower.match(word(lower)) ?? []) {
    const of = lookUp(things, found);
    twice |= once & of;
    once |= of;
  }
  return text.length > longestCall ? twice : once;
}

/** The vocabularies by which a line addresses its reader, or calls. */
function readAddress(text: string): number {
  const lower = text.toLowerCase();
  const { readers, calls } = openIndex();
  let found = formal.test(text) ? german : 0;
  for (const one of lower.match(word(lower)) ?? []) found |= lookUp(readers, one);
  for (const [, first] of lower.matchAll(opening(lower))) found |= lookUpCall(calls, first!);
  return found;
}

/** More paragraphs that speak of such things, and they are what the article is about. */
const mostThings = 4;
const largestShare = 0.2;

/** Takes the appeals out of what stands on a copied page; an article about newsletters or donations keeps its own. */
export function dropAppeals(blocks: readonly Block[], roles: Role[]): void {
  /** The vocabularies by which each asks. */
  const appeals = new Map<number, number>();
  let paragraphs = 0;
  let things = 0;
  for (const [index, { text }] of blocks.entries()) {
    if (roles[index] !== 'sentence' && roles[index] !== 'short') continue;
    if (roles[index] === 'sentence') paragraphs += 1;
    if (text.length > longestAppeal || /["“”«»]/.test(text)) continue;
    const of = readThings(text);
    if (of === 0) continue;
    const asks = of & readAddress(text);
    if (asks !== 0) appeals.set(index, asks);
    else if (roles[index] === 'sentence') things += 1;
  }
  if (things > Math.max(mostThings, largestShare * paragraphs)) return;
  for (const [index, asks] of appeals) {
    roles[index] = 'furniture';
    const above = blocks[index - 1]?.text ?? '';
    if (opensAppeal(above) && (readAddress(above) & asks) !== 0) roles[index - 1] = 'furniture';
  }
}

/** "Do you like what you read?", "Join us!": above an appeal. */
const opensAppeal = (text: string): boolean => text.length <= longestOpening && /[?!]$/.test(text);
const longestOpening = 60;
