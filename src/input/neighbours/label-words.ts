/** The words of which labels of neighbours are made, language by language: a table. `labels.ts` reads texts with it. */

/**
 * One language: adjectives that may stand before (`before`) or behind (`after`) a noun, nouns, and words that are
 * labels without a noun (`alone`). Inflected forms are listed as sites write them.
 */
export interface Language {
  readonly nouns: string;
  readonly before?: readonly [previous: string, next: string];
  readonly after?: readonly [previous: string, next: string];
  readonly alone?: readonly [previous: string, next: string];
  /** Whole labels that the combinations do not give, all of them named. */
  readonly whole?: readonly [previous: string, next: string];
}

export const languages: readonly Language[] = [
  {
    // English
    nouns:
      'article|post|story|entry|message|chapter|news|page article|blog post|blog article|news article|news story|news item|comic|issue|episode|essay|column|report|recipe|article in this series|lesson|topic|section|part|project|work|photo essay|reading|in series|review|interview|letter|poem|edition|newsletter|document',
    before: [
      'previous|prev|older|earlier|read the previous|read previous|view the previous|view previous|see the previous|go to the previous|go to previous',
      'next|newer|later|following|read the next|view the next|view next|see the next|go to the next|go to next',
    ],
    alone: ['previous|prev|older|earlier|back|previously|before this', 'next|newer|later|forward|up next|after this'],
    whole: [
      'previous up|previous:|previously in this series|previous in this series|previous by date|prev by date|date prev',
      'next up in this series|next in this series|next by date|date next',
    ],
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

/** The words of a list of the table. */
export const wordsOf = (list: string | undefined): string[] => (list ? list.split('|') : []);
