/**
 * The words that say "previous article" and "next article", in many languages, and how they stand in a text: alone
 * ("Older post"), before a title with or without a space ("Next articleTown hall reopens"), behind it. Everything that
 * reads neighbours (pages, copied text, front matter) asks here, so that a word is added in one place.
 */
import { LOWER, UPPER, WORD, kindAt } from '../../text/characters.ts';
import { openExpression } from '../../text/expression.ts';

export type Direction = 'previous' | 'next';

export const otherDirection = { previous: 'next', next: 'previous' } as const;

/** A label found at an end of a text. */
export interface Label {
  readonly direction: Direction;
  /** It names an article ("next post"), not just a direction ("next"). */
  readonly named: boolean;
  /** It is a word that buttons and menus use as much: "Back", "Weiter". */
  readonly vague: boolean;
  /** Labels that stand in a row: 2 in "PrevPrevious article". */
  readonly count: number;
  /** Where it stands in the text, arrows, colons and blanks around it included. */
  readonly start: number;
  readonly end: number;
}

/**
 * One language: adjectives that may stand before (`before`) or behind (`after`) a noun, nouns, and words that are
 * labels without a noun (`alone`). Inflected forms are listed as sites write them.
 */
interface Language {
  readonly nouns: string;
  readonly before?: readonly [previous: string, next: string];
  readonly after?: readonly [previous: string, next: string];
  readonly alone?: readonly [previous: string, next: string];
  /** Whole labels that the combinations do not give, all of them named. */
  readonly whole?: readonly [previous: string, next: string];
}

const languages: readonly Language[] = [
  {
    // English
    nouns:
      'article|post|story|entry|chapter|news|page article|blog post|blog article|news article|news story|news item|comic|issue|episode|essay|column|report|recipe|article in this series|lesson|topic|section|project|work|photo essay|reading|in series|review|interview|letter|poem|edition|newsletter|document',
    before: ['previous|prev|older|earlier', 'next|newer|following'],
    alone: ['previous|prev|older|back', 'next|newer|forward'],
    whole: ['previous up|previous:|previously in this series', 'next up in this series|next in this series'],
  },
  {
    // German
    nouns:
      'artikel|beitrag|eintrag|meldung|news|nachricht|post|blogbeitrag|blogeintrag|blogartikel|kapitel|bericht|text|folge|ausgabe|rezept|projekt|thema|geschichte|pressemitteilung|story|blogpost|newsbeitrag|newsartikel|kommentarartikel|kritik|rezension|interview|reportage|dokument',
    before: [
      'vorheriger|vorherige|vorheriges|voriger|vorige|voriges|vorhergehender|vorhergehende|vorhergehendes|vorangegangener|vorangehender|älterer|ältere|älteres|zum vorherigen|zum vorigen|zur vorherigen|zur vorigen',
      'nächster|nächste|nächstes|naechster|naechste|naechstes|folgender|nachfolgender|nachfolgende|neuerer|neuere|neueres|zum nächsten|zur nächsten|zum nachfolgenden',
    ],
    alone: [
      'vorheriger|vorherige|vorheriges|voriger|vorige|voriges|zurück|zurueck|vorher|älter|davor|vorhergehender|vorhergehende',
      'nächster|nächste|nächstes|naechster|naechste|naechstes|weiter|vor|danach|neuer|vorwärts|nachher|nachfolgender|nachfolgende',
    ],
  },
  {
    // Spanish
    nouns:
      'artículo|articulo|entrada|noticia|nota|post|publicación|publicacion|historia|capítulo|capitulo|artículo de la serie|artículos',
    before: ['anterior|previo|previa', 'siguiente|próximo|próxima|proximo|proxima|posterior'],
    after: ['anterior|previo|previa|más antigua', 'siguiente|próximo|próxima|proximo|proxima|posterior|más reciente'],
    alone: ['anterior|previo|atrás', 'siguiente|próximo|próxima|adelante'],
  },
  {
    // French
    nouns:
      'article|billet|actualité|publication|post|chapitre|message|note|épisode|recette|page d’article|news|article de la série',
    before: ['ancien', 'nouvel|nouveau|prochain'],
    after: [
      'précédent|précédente|precedent|precedente|plus ancien|plus ancienne',
      'suivant|suivante|plus récent|plus récente|plus recent',
    ],
    alone: ['précédent|précédente|precedent|plus ancien|avant', 'suivant|suivante|plus récent|après'],
    whole: ["l'article précédent|l’article précédent", "l'article suivant|l’article suivant"],
  },
  {
    // Italian
    nouns: 'articolo|post|notizia|capitolo|contenuto|news|pagina articolo|storia|ricetta',
    before: ['precedente', 'prossimo|prossima|successivo|successiva|seguente'],
    after: ['precedente|più vecchio|meno recente', 'successivo|successiva|seguente|prossimo|più recente'],
    alone: ['precedente|indietro', 'successivo|successiva|seguente|prossimo|avanti'],
  },
  {
    // Portuguese
    nouns: 'artigo|post|notícia|noticia|postagem|matéria|materia|publicação|texto|capítulo|história',
    before: ['próximo anterior', 'próximo|próxima|proximo|proxima'],
    after: ['anterior|mais antigo|mais antiga', 'seguinte|mais recente|próximo|próxima'],
    alone: ['anterior', 'próximo|próxima|seguinte|proximo|proxima'],
  },
  {
    // Catalan, Galician, Papiamento, Romanian
    nouns:
      'article|entrada|notícia|noticia|artigo|entrada de blog|articolul|articol|postarea|postare|știrea|stirea|articulo',
    after: [
      'anterior|anterioara|anterioară|precedent|precedentul|prome',
      'següent|seguent|seguinte|următor|urmator|următorul|urmatorul|următoare|urmatoare|siguiente|otro',
    ],
    before: ['anteriorul|anterior', 'următorul|urmatorul|próximo|següent'],
    alone: ['anteriorul|prome', 'următorul|urmatorul|següent|următor'],
  },
  {
    // Dutch, Afrikaans
    nouns: 'artikel|bericht|post|nieuwsbericht|verhaal|blog|hoofdstuk|nieuws|item',
    before: ['vorige|vorig|ouder|oudere|eerder', 'volgende|volgend|nieuwer|nieuwere'],
    alone: ['vorige|vorig|terug', 'volgende|volgend|verder'],
  },
  {
    // Swedish, Danish, Norwegian
    nouns:
      'artikel|artikkel|inlägg|inlägget|indlæg|innlegg|innlegget|nyhet|nyhed|sak|post|kapitel|artikeln|sida artikel',
    before: [
      'föregående|forrige|foregående|äldre|ældre|eldre|tidigare|tidligere',
      'nästa|næste|neste|nyare|nyere|senare|følgende',
    ],
    alone: ['föregående|forrige|foregående|tidigare', 'nästa|næste|neste'],
  },
  {
    // Finnish, Estonian, Hungarian
    nouns:
      'artikkeli|artikkelisivu|kirjoitus|juttu|uutinen|julkaisu|artikkel|postitus|cikk|bejegyzés|bejegyzes|hír|poszt|írás',
    before: ['edellinen|vanhempi|eelmine|előző|elozo|korábbi', 'seuraava|uudempi|järgmine|következő|kovetkezo|későbbi'],
    alone: ['edellinen|eelmine|előző', 'seuraava|järgmine|következő'],
  },
  {
    // Polish, Czech, Slovak, Slovenian, Croatian, Serbian (Latin)
    nouns:
      'artykuł|artykul|wpis|post|tekst|news|rozdział|strona artykułu|článek|clanek|příspěvek|příspěvku|zpráva|článok|príspevok|članek|prispevek|članak|clanak|objava|vijest|vest|tekst|kapitola|zápis|informacja|wiadomość',
    before: [
      'poprzedni|poprzednia|poprzednie|starszy|starsze|předchozí|predchozi|starší|predchádzajúci|predošlý|prejšnji|prejšnja|prethodni|prethodna|prethodno|stariji|starija|stariji',
      'następny|następna|następne|nastepny|kolejny|nowszy|nowsze|další|následující|novější|ďalší|nasledujúci|novší|naslednji|naslednja|sljedeći|sljedeća|sljedeće|sledeći|sledeća|sledeci|sljedeci|idući|noviji|novija',
    ],
    after: ['poprzedni', 'następny'],
    alone: [
      'poprzedni|poprzednia|wstecz|předchozí|predchádzajúci|prejšnji|prethodni|prethodna|prethodno',
      'następny|następna|kolejny|dalej|další|následující|ďalší|nasledujúci|naslednji|sljedeći|sledeći',
    ],
  },
  {
    // Russian, Ukrainian, Belarusian, Bulgarian, Serbian, Macedonian
    nouns:
      'статья|запись|пост|новость|публикация|материал|глава|статию|материал|стаття|запис|публікація|новина|допис|публикация|статия|новината|вест|чланак|објава|текст|артыкул|запіс',
    before: [
      'предыдущая|предыдущий|предыдущее|прошлая|попередня|попередній|предишна|предишен|предишно|претходни|претходна|претходно|папярэдні',
      'следующая|следующий|следующее|наступна|наступний|следваща|следващ|следващо|следећи|следећа|следна|наступны',
    ],
    alone: [
      'предыдущая|предыдущий|предыдущее|назад|пред|попередня|попередній|предишна|предишен|претходни|претходна',
      'следующая|следующий|следующее|вперед|вперёд|след|далее|наступна|наступний|следваща|следващ|следећи|следна',
    ],
  },
  {
    // Lithuanian, Latvian
    nouns: 'straipsnis|įrašas|naujiena|raksts|ieraksts|ziņa|jaunums',
    before: [
      'ankstesnis|ankstesnė|senesnis|iepriekšējais|iepriekšējā|vecāks',
      'kitas|kita|tolesnis|naujesnis|nākamais|nākamā|nākošais|jaunāks',
    ],
    alone: ['ankstesnis|iepriekšējais|iepriekšējā', 'tolesnis|nākamais|nākamā|nākošais'],
  },
  {
    // Icelandic, Welsh, Basque, Esperanto
    nouns: 'færsla|frétt|grein|cofnod|erthygl|stori|bidalketa|artikulua|albistea|sarrera|artikolo|afiŝo|skribaĵo',
    before: ['fyrri|aurreko|antaŭa', 'næsta|hurrengo|sekva|posta'],
    after: ['blaenorol|flaenorol', 'nesaf'],
    alone: ['fyrri|blaenorol|flaenorol|aurrekoa', 'næsta|nesaf|hurrengoa'],
  },
  {
    // Azerbaijani, Kazakh, Uzbek, Mongolian
    nouns: 'məqalə|xəbər|yazı|мақала|жазба|жаңалық|maqola|yangilik|yozuv|мэдээ|нийтлэл',
    before: ['əvvəlki|алдыңғы|oldingi|avvalgi|өмнөх', 'növbəti|sonrakı|келесі|keyingi|дараагийн|дараах'],
    alone: ['əvvəlki|алдыңғы|oldingi|avvalgi|өмнөх', 'növbəti|келесі|keyingi|дараагийн'],
  },
  {
    // Greek, Turkish, Albanian
    nouns: 'άρθρο|αρθρο|ανάρτηση|δημοσίευση|είδηση|yazı|haber|makale|gönderi|konu|içerik|artikulli|postimi|lajmi',
    before: [
      'προηγούμενο|προηγουμενο|προηγούμενη|παλαιότερη|παλαιότερο|önceki|onceki|bir önceki|eski',
      'επόμενο|επομενο|επόμενη|νεότερη|νεότερο|sonraki|bir sonraki|yeni',
    ],
    after: ['i mëparshëm|paraardhës|i kaluar', 'tjetër|i ardhshëm|pasardhës'],
    alone: ['προηγούμενο|προηγούμενη|önceki|onceki', 'επόμενο|επόμενη|sonraki'],
  },
  {
    // Indonesian, Malay, Filipino, Vietnamese, Swahili
    nouns: 'artikel|berita|pos|tulisan|postingan|posting|bài viết|bài|tin|makala|post|artikulo',
    before: ['nakaraang', 'susunod na'],
    after: [
      'sebelumnya|sebelum ini|terdahulu|sebelum|lama|trước|trước đó|cũ hơn|iliyopita',
      'selanjutnya|berikutnya|seterusnya|baru|sau|tiếp theo|kế tiếp|mới hơn|tiếp|ijayo',
    ],
    alone: ['sebelumnya', 'selanjutnya|berikutnya'],
  },
  {
    // Arabic, Persian, Urdu, Hebrew
    nouns:
      'المقال|المقالة|التدوينة|الخبر|الموضوع|مقالة|مقال|الموضوع|خبر|نوشته|نوشتهٔ|نوشته‌ی|مقالهٔ|مقاله‌ی|خبرِ|مطلب|مقاله|پست|تحریر|خبریں|פוסט|הפוסט|לפוסט|למאמר|לכתבה|ידיעה|מאמר|המאמר|כתבה|הכתבה|רשומה',
    after: [
      'السابق|السابقة|قبلی|پیشین|قبل|سابقہ|پچھلی|הקודם|הקודמת|קודם|קודמת',
      'التالي|التالية|القادم|بعدی|پسین|بعد|اگلی|הבא|הבאה|בא',
    ],
    before: ['السابق|سابق|سابقہ|پچھلی|پچھلا', 'التالي|اگلی|اگلا'],
    alone: ['السابق|السابقة|قبلی|پیشین|הקודם|הקודמת|לקודם', 'التالي|التالية|بعدی|הבא|הבאה|לבא'],
  },
  {
    // Nepali, Gujarati, Punjabi, Telugu, Kannada, Malayalam, Sinhala, Amharic
    nouns: 'समाचार|लेख|લેખ|સમાચાર|ਲੇਖ|ਖ਼ਬਰ|వ్యాసం|వార్త|కథనం|ಲೇಖನ|ಸುದ್ದಿ|ലേഖനം|വാർത്ത|ලිපිය|පුවත|ጽሑፍ|ዜና',
    before: [
      'अघिल्लो|પાછલો|અગાઉનો|ਪਿਛਲਾ|ਪਿਛਲੀ|మునుపటి|గత|ಹಿಂದಿನ|മുമ്പത്തെ|മുൻ|පෙර|ቀዳሚ|ያለፈው',
      'अर्को|આગળનો|આગલો|ਅਗਲਾ|ਅਗਲੀ|తదుపరి|ಮುಂದಿನ|അടുത്ത|ඊළඟ|ቀጣይ|ቀጣዩ',
    ],
    alone: ['अघिल्लो|ਪਿਛਲਾ|మునుపటి|ಹಿಂದಿನ|മുമ്പത്തെ|පෙර|ቀዳሚ', 'अर्को|ਅਗਲਾ|తదుపరి|ಮುಂದಿನ|അടുത്ത|ඊළඟ|ቀጣይ'],
  },
  {
    // Hindi, Marathi, Bengali, Tamil, Georgian, Armenian
    nouns: 'लेख|बातमी|पोस्ट|खबर|ख़बर|समाचार|সংবাদ|নিবন্ধ|খবর|পোস্ট|লেখা|আর্টিকেল|கட்டுரை|செய்தி|სტატია|პოსტი|հոդված|գրառում',
    before: [
      'पिछला|पिछली|मागील|पूर्ववर्ती|পূর্ববর্তী|আগের|পূর্বের|முந்தைய|წინა|նախորդ',
      'अगला|अगली|पुढील|পরবর্তী|পরের|அடுத்த|შემდეგი|հաջորդ',
    ],
    alone: ['पिछला|पिछली|পূর্ববর্তী|আগের|முந்தைய|წინა', 'अगला|अगली|পরবর্তী|পরের|அடுத்த|შემდეგი'],
  },
  {
    // Korean, Thai: noun behind the adjective, with or without a space
    nouns: '글|기사|포스트|게시글|게시물|뉴스|페이지 글|이야기',
    before: ['이전', '다음'],
    alone: ['이전', '다음'],
    whole: [
      '이전글|이전기사|이전뉴스|이전포스트|บทความก่อนหน้า|เรื่องก่อนหน้า|ข่าวก่อนหน้า|โพสต์ก่อนหน้า|ก่อนหน้า|អត្ថបទមុន|ព័ត៌មានមុន|ບົດກ່ອນໜ້າ',
      '다음글|다음기사|다음뉴스|다음포스트|บทความถัดไป|เรื่องถัดไป|ข่าวถัดไป|โพสต์ถัดไป|ถัดไป|អត្ថបទបន្ទាប់|ព័ត៌មានបន្ទាប់|ບົດຕໍ່ໄປ',
    ],
  },
  {
    // Japanese, Chinese: written without spaces
    nouns: '',
    alone: ['前へ|前|前の|以前|上一頁文章|上一|前回', '次へ|次|次の|下一|次回'],
    whole: [
      '前の記事へ|前の記事|前の投稿|前の投稿へ|前のエントリー|前のエントリ|前のお話|前の話|前のページの記事|前のニュース|前回の記事|ひとつ前の記事|1つ前の記事|一つ前の記事|上一篇|上一篇文章|上一篇博文|上一条|上一條|上一則|上一则|上一則新聞|上一则新闻|上一篇新聞|上一篇新闻|上一篇日志|前一則|前一则|上一章|上篇文章|上一页文章|前一篇|前一篇文章|前一篇文章|前一章|先前文章|先前的文章|以前的文章|上一條新聞|上一新闻|上一文章',
      '次の記事へ|次の記事|次の投稿|次の投稿へ|次のエントリー|次のエントリ|次のお話|次の話|次のニュース|次回の記事|ひとつ後の記事|下一篇|下一篇文章|下一篇博文|下一条|下一條|下一則|下一则|下一則新聞|下一则新闻|下一篇新聞|下一篇新闻|下一篇日志|後一則|后一则|下一章|下篇文章|后一篇|後一篇|後一篇文章|下一條新聞|下一新闻|下一文章|继续阅读下一篇',
    ],
  },
];

interface Phrase {
  readonly text: string;
  readonly direction: Direction;
  readonly named: boolean;
}

const words = (list: string | undefined): string[] => (list ? list.split('|') : []);

/** What may begin with two letters, by these: adjectives and nouns are put together only when a text begins so. */
interface Beginning {
  readonly language: Language;
  readonly direction: Direction;
  readonly word: string;
  readonly kind: 'alone' | 'whole' | 'before' | 'after';
}

const beginnings: ReadonlyMap<string, readonly Beginning[]> = (() => {
  const byStart = new Map<string, Beginning[]>();
  const add = (word: string, language: Language, direction: Direction, kind: Beginning['kind']) => {
    const key = word.slice(0, 2);
    const list = byStart.get(key);
    if (list) list.push({ language, direction, word, kind });
    else byStart.set(key, [{ language, direction, word, kind }]);
  };
  for (const language of languages) {
    for (const [side, direction] of [
      [0, 'previous'],
      [1, 'next'],
    ] as const) {
      for (const kind of ['alone', 'whole', 'before'] as const)
        for (const word of words(language[kind]?.[side])) add(word, language, direction, kind);
      if (language.after) for (const noun of words(language.nouns)) add(noun, language, direction, 'after');
    }
  }
  return byStart;
})();

const phrasesByStart = new Map<string, readonly Phrase[]>();

/** All labels that begin with the two letters of `key`, the longest first. */
function phrasesOf(key: string): readonly Phrase[] | undefined {
  const list = beginnings.get(key);
  if (!list) return undefined;
  const known = phrasesByStart.get(key);
  if (known) return known;
  const all = new Map<string, Phrase>();
  const add = (text: string, direction: Direction, named: boolean) => {
    const same = all.get(text);
    if (!same || (named && !same.named)) all.set(text, { text, direction, named });
  };
  for (const { language, direction, word, kind } of list) {
    const side = direction === 'previous' ? 0 : 1;
    if (kind === 'before') for (const noun of words(language.nouns)) add(`${word} ${noun}`, direction, true);
    else if (kind === 'after')
      for (const adjective of words(language.after![side])) add(`${word} ${adjective}`, direction, true);
    else add(word, direction, kind === 'whole');
  }
  const sorted = [...all.values()].sort((a, b) => b.text.length - a.text.length);
  phrasesByStart.set(key, sorted);
  return sorted;
}

/** The last two letters of all labels: most texts end otherwise. */
const endings: ReadonlySet<string> = new Set(
  languages
    .flatMap(({ nouns, before, after, alone, whole }) => [
      ...(before ? [nouns] : []),
      ...[after, alone, whole].flatMap((pair) => pair ?? []),
    ])
    .flatMap(words)
    .map((word) => word.slice(-2)),
);

const vague = new Set(
  'back|forward|zurück|zurueck|weiter|vor|neuer|älter|danach|vorher|davor|atrás|adelante|indietro|avanti|avant|après|terug|verder|wstecz|dalej|další|назад|вперед|вперёд|след|пред|далее|前|次|이전|다음'.split(
    '|',
  ),
);
const longestPhrase = 40;
const arrows: Record<Direction, string> = { previous: '«‹←⟵⇐⇦◀◄◁⏪❮〈《<⬅↩', next: '»›→⟶⇒⇨▶►▷⏩❯〉》>➔➡➜' };
const decoration = new RegExp(
  `[\\s${arrows.previous}${arrows.next}\\-–—|•·:：.…\\uFE0E\\uFE0F\\u200B-\\u200F\\uFEFF*#/()\\[\\]【】]`,
  'u',
);
const wordCharacter = openExpression(String.raw`[\p{L}\p{M}\p{N}]`, 'u');
const capital = openExpression(String.raw`\p{Lu}`, 'u');
const lowerOrCaseless = openExpression(String.raw`[\p{Ll}\p{Lo}\p{Lm}\p{M}]`, 'u');

/** In ASCII by table: a run on one text seldom needs the expression, which takes a while to compile. */
const isLetter = (character: string): boolean =>
  character < '\u0080' ? (kindAt(character, 0) & WORD) !== 0 : wordCharacter(character).test(character);
const isCapital = (character: string): boolean =>
  character < '\u0080' ? (kindAt(character, 0) & UPPER) !== 0 : capital(character).test(character);
const isLowerOrCaseless = (character: string): boolean =>
  character < '\u0080' ? (kindAt(character, 0) & LOWER) !== 0 : lowerOrCaseless(character).test(character);
const isSpaceless = (character: string): boolean =>
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Hangul}]/u.test(character);

/** The direction that arrows alone give to a text: arrows at its ends, none of them the other way. */
export function readArrow(text: string): Direction | undefined {
  const ends = text.replace(/\uFE0F/g, '').trim();
  const has = (direction: Direction) => {
    const set = arrows[direction];
    return ends !== '' && (set.includes(ends.charAt(0)) || set.includes(ends.charAt(ends.length - 1)));
  };
  const previous = has('previous');
  return previous === has('next') ? undefined : previous ? 'previous' : 'next';
}

/** `text` without arrows, colons, dashes and blanks at its ends; quotation marks stay. */
export function stripDecoration(text: string): string {
  let start = 0;
  let end = text.length;
  while (start < end && decoration.test(text.charAt(start)) && !isOpening(text, start)) start++;
  while (end > start && decoration.test(text.charAt(end - 1)) && !isClosing(text, start, end)) end--;
  return text.slice(start, end);
}

// Brackets, dots, and guillemets that belong to a pair are part of a title: "[Review] …", "« Le titre »", "and so on...".
const pairs: Record<string, string> = {
  '«': '»',
  '»': '«',
  '‹': '›',
  '[': ']',
  '(': ')',
  '【': '】',
  '《': '》',
  '<': '>',
};
function isOpening(text: string, at: number): boolean {
  const character = text.charAt(at);
  if (character === '#') return isLetter(text.charAt(at + 1));
  if (character === '.' || character === '…') return isLetter(text.charAt(at + 1));
  const close = pairs[character];
  if (close === undefined) return false;
  const closing = text.indexOf(close, at + 1);
  if (closing < 0) return false;
  return character === '«' || character === '‹' || character === '<' ? closing < text.trimEnd().length : true;
}
function isClosing(text: string, start: number, end: number): boolean {
  const character = text.charAt(end - 1);
  if (character === '.' || character === '…') return true;
  const open = Object.keys(pairs).find((key) => pairs[key] === character);
  return open !== undefined && text.slice(start, end - 1).includes(open);
}

function phraseAt(lower: string, text: string, at: number): Phrase | undefined {
  for (const phrase of phrasesOf(lower.slice(at, at + 2)) ?? none) {
    if (!lower.startsWith(phrase.text, at)) continue;
    const after = text.charAt(at + phrase.text.length);
    // A capital may follow without a space ("articleTown hall"); a small letter is another word ("previously").
    const last = phrase.text.charAt(phrase.text.length - 1);
    if (after === '' || !isLowerOrCaseless(after) || isSpaceless(last)) return phrase;
  }
  // Labels of one letter, "前: …", are the whole word; the text's last letter was looked up above.
  return at + 1 < text.length && !isLetter(text.charAt(at + 1)) ? phrasesOf(lower.charAt(at))?.[0] : undefined;
}
const none: readonly Phrase[] = [];

/** Lower-cased without changing lengths, so that offsets stay; runs of blanks become one space in `tidy`. */
const lowered = (text: string): string => {
  const lower = text.toLowerCase();
  return lower.length === text.length ? lower : text;
};

const tidy = (text: string): string => text.replace(/\s+/g, ' ').trim();

/**
 * The label at the beginning of `text`, repeated ones taken together ("Previous Previous post: …").
 * `text` should have its blanks tidied.
 */
export function labelAtStart(text: string): Label | undefined {
  const lower = lowered(text);
  let at = 0;
  let end = 0;
  let found: Phrase | undefined;
  let named = false;
  let isVague = true;
  let count = 0;
  for (;;) {
    while (at < text.length && decoration.test(text.charAt(at))) at++;
    const phrase = phraseAt(lower, text, at);
    if (!phrase || (found && phrase.direction !== found.direction)) break;
    // "Previous" and then "Older adults…": a second word must be a label of its own, not the title's first.
    if (found && !phrase.named && !isBorder(text, at + phrase.text.length)) break;
    found ??= phrase;
    named ||= phrase.named;
    isVague &&= vague.has(phrase.text);
    count++;
    at += phrase.text.length;
    end = at;
  }
  if (!found) return undefined;
  while (end < text.length && decoration.test(text.charAt(end)) && !isOpening(text, end)) end++;
  return { direction: found.direction, named, vague: isVague, count, start: 0, end };
}

const isBorder = (text: string, at: number): boolean => {
  const next = text.charAt(at);
  return next === '' || next === ':' || isCapital(next);
};

/** The label at the end of `text`: "Town hall reopens Next Article". */
export function labelAtEnd(text: string): Label | undefined {
  let end = text.length;
  while (end > 0 && decoration.test(text.charAt(end - 1))) end--;
  const lower = lowered(text);
  if (!endings.has(lower.slice(Math.max(0, end - 2), end)) && end > 1) return undefined;
  for (let at = Math.max(0, end - longestPhrase); at < end; at++) {
    const before = text.charAt(at - 1);
    const character = text.charAt(at);
    // It begins a word, or a capital stands right behind a small letter ("reopensNext").
    const begins = before === '' || !isLetter(before) || (isCapital(character) && !isCapital(before));
    if (!begins) continue;
    const phrase = phraseAt(lower, text, at);
    if (phrase && at + phrase.text.length === end) {
      let start = at;
      while (start > 0 && decoration.test(text.charAt(start - 1)) && text.charAt(start - 1) !== '.') start--;
      return {
        direction: phrase.direction,
        named: phrase.named,
        vague: vague.has(phrase.text),
        count: 1,
        start,
        end: text.length,
      };
    }
  }
  return undefined;
}

/**
 * The first label that names an article and stands inside of `text`, from `from` on, with a capital that begins it:
 * the second of "Previous PostOld mill burnsNext PostBridge closed".
 */
export function labelInside(text: string, from: number): Label | undefined {
  const lower = lowered(text);
  for (let at = from; at < text.length; at++) {
    const before = text.charAt(at - 1);
    if (!isCapital(text.charAt(at)) || isCapital(before)) continue;
    const phrase = phraseAt(lower, text, at);
    if (!phrase?.named) continue;
    const end = at + phrase.text.length;
    return { direction: phrase.direction, named: true, vague: false, count: 1, start: at, end };
  }
  return undefined;
}

/** The label that `text` as a whole is: "« Older post", "Next:", "前の記事 >". */
export function readLabel(text: string): Label | undefined {
  if (text.length > 3 * longestPhrase) return undefined;
  const whole = tidy(text);
  const label = labelAtStart(whole);
  return label && label.end === whole.length ? label : undefined;
}

/** `text` without a label and arrows at its ends; what is left may be empty. */
export function stripLabel(text: string): { readonly title: string; readonly label?: Label } {
  const whole = tidy(text);
  const first = labelAtStart(whole);
  if (first && (first.named || first.end === whole.length || /[:>»→]\s*$/u.test(whole.slice(0, first.end)))) {
    return { title: stripDecoration(whole.slice(first.end)), label: first };
  }
  const last = labelAtEnd(whole);
  if (last?.named) return { title: stripDecoration(whole.slice(0, last.start)), label: last };
  return { title: stripDecoration(whole) };
}
