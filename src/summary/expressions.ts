/**
 * The expressions that tell of a sentence what it is. They are used as their alternatives (`expressions.constant.ts`),
 * because a text needs few of these.
 */

/** Pronouns and pointing words; a clitic counts as its pronoun ("That's", "It's"). */
export const pronoun =
  /^(?:he|she|it|they|him|them|his|hers?|its|their|theirs|this|that|these|those|such|here|neither|others|another|the (?:former|latter|same|two|pair|three|trio|duo|couple))(?:['’](?:s|d|ll|re|ve))?(?![\p{L}\p{N}-])/u;

/** "This week", "these days" point at the calendar, not at a sentence; "that … is" does not. */
export const calendar =
  /^(?:this|these) (?:past |coming |last )?(?:week|weekend|month|year|season|summer|winter|spring|autumn|fall|morning|afternoon|evening|time|century|decade|days|christmas|monday|tuesday|wednesday|thursday|friday|saturday|sunday)\b/u;

export const connective =
  /^(?:but|and|or|so|yet|nor|however|meanwhile|also|moreover|furthermore|nevertheless|nonetheless|then|thus|therefore|hence|instead|still|later|earlier|otherwise|similarly|likewise|besides|consequently|additionally|fortunately|unfortunately|indeed|accordingly|conversely|alternatively|finally|afterwards?|too|plus|because of (?:this|that|these)|in (?:addition|contrast|turn|response|other words|fact|short|that case|return|doing so|this|that|these)|as a result|as such|as well|on the other hand|on the contrary|for (?:example|instance|that|this|these|those)|by contrast|by comparison|at the same time|at that|at this|even so|after (?:that|this|which)|since then|that said|if so|to that end|with (?:that|this)|from there|among (?:them|those|these|others)|at the time|at that time|by then|until then|before then|even then|either way|(?:first|second|third|fourth|last|next)(?:ly)?(?=,)|well(?=,)|again(?=,)|one (?:of (?:them|these|those)|such)|some of (?:them|these|those)|most of (?:them|these|those)|all of (?:them|these|those|this|that)|despite (?:this|that|these)|(?:against|on|under|from|by|given|amid|within|before|to|during|through|over|like|unlike|beyond|alongside) (?:this|that|these|those)|(?:on |at |by )?the (?:next|following|same|previous) (?:day|morning|afternoon|evening|night|week|month|year)|(?:[\p{L}\d-]+ ){1,2}(?:minutes?|hours?|days?|weeks?|months?|years?|decades?) (?:later|earlier|afterwards?)(?=,)|(?:we|i|you|there (?:is|are|was|were)) (?:also|even|then|therefore|thus|still)|because|which|who)(?![\p{L}\p{N}-])/u;

/** "So far", "Earlier this month", "Later on Tuesday", "Because the …": nothing before them is needed. */
export const standsAlone =
  /^(?:so (?:far|much|many)\b|(?:earlier|later) (?:this|in|on|today|that (?:day|week|month|year))\b|because (?!of (?:this|that|these))|who (?:is|are|was|were|will|would|has|can)\b|still [\p{L}-]+(?:ing|ed)\b|[a-z]+ this (?:paper|study|article|work|book|year|month|week|weekend|season|summer|winter|spring|autumn|fall|morning|afternoon|evening|century|decade|time)\b|instead of\b|as well as\b|(?:in (?:addition|response|contrast|return) to|as a result of) (?!this\b|that\b|these\b|those\b|it\b|him\b|her\b|them\b|his\b|their\b)|finally (?!,)[\p{L}-]+ing\b)/u;

/** "It is clear that …": the pronoun stands for the clause that follows. */
export const expletive =
  /^it(?:['’]s| is| was| has been| had been| remains| remained)(?: not| also| still| now| yet| widely| so far)? (?:(?:un)?(?:clear|known|certain|usual|common)|(?:im)?possible|important|(?:un)?necessary|hard|difficult|easy|vital|essential|too (?:early|late|soon)) (?:that|whether|how|why|what|if|when|where|who|which|for|to)\b|^it(?:['’]s| is| was| has been| had been)(?: also| now| widely| originally| initially| previously| first)? (?:(?:un)?likely|understood|believed|thought|estimated|expected|hoped|feared|claimed|alleged|reported|revealed|announced|confirmed) (?:that|there|the|an?|up to|about|around|some|more)\b|^it (?:(?:has |had )?(?:since |later |also )?emerged|transpired|turns out|turned out|seems|appears|appeared)(?: on \p{L}+| today| yesterday| later| last (?:week|month|year|night))? that\b/u;

/** "Those who …": named by what follows. Forms of address that begin like a pronoun. */
export const named =
  /^(?:those (?:who|with|without|in|at|from|of us|aged|affected|involved|\p{L}+ing)\b|neither (?:[\p{L}’'-]+ ){1,4}nor\b|(?:her|his|their) (?:majest|holiness|excellenc|royal highness|lordship|eminence|imperial))/u;

/** A pronoun after an opening phrase: "Two years later she left", "Along with other growers, he sued", "Since May, their work …". */
export const latePronoun =
  /^(?:(?:in|on|at|by|from|since|during|after|before|until|for) (?:[\p{L}\p{N}'’-]+ ){0,4}?[\p{L}\p{N}'’-]+,? |(?:when|while|as|after|before|once|if|although|though|because|since|until|unless|now|today|yesterday|tonight|(?:last|next) \p{L}+|[\p{L}\p{N}-]+ (?:minutes?|hours?|days?|weeks?|months?|years?|decades?) (?:later|ago|before|after|earlier)),? |(?:(?:along|together) with|alongside|amid|among|apart from|aside from|at|behind|beyond|by|despite|during|except for|for|from|in|inside|instead of|like|on|out of|outside|over|rather than|through|throughout|under|unlike|with|within|without) [^,]{1,80}, |[\p{L}-]+(?:ing|ed) [^,]{0,80}, |an? [^,]{1,60}, )(?:he|she|they)(?:['’](?:d|ll|re|ve|s))?(?= )|^(?:in|on|at|by|from|since|during|after|before|until|over|throughout) [^,]{1,60}, (?:his|her|their) /u;

/** At the start of a sentence in lower case. */
export const opensFurniture = new RegExp(
  '^["“\'(\\[]*(?:' +
    [
      'read (?:more|also|next|the full|our|here|this)\\b',
      "(?:also )?(?:read|see|watch|listen|related|more|recommended|must read|don['’]t miss|exclusive|video|photos?|pictures?|image|gallery|live|source|sources|update[ds]?|advertisement|editor['’]?s note|correction|clarification|tags?|topics|filed under|share|contact)\\s*[:|»]",
      '(?:click|tap|scroll|swipe) (?:here|down|on|to|through|the|below)\\b',
      '(?:klicken sie|klicke|klick|cliquez|clique|(?:haz|haga) clic|pincha|clicca|kliknij)\\b',
      '(?:see|find out|discover|read|learn|browse|explore|check out) (?:what else|how else|our|more (?:about|from|on|of)|all (?:of )?(?:our|the)|the rest)\\b',
      '(?:watch|listen|see|view|hear|check out) (?:the |more |a |our |below|above|all |full )+(?:video|photos?|pictures?|gallery|clip|slideshow|full|interview|episode|podcast|audio|story|stories|here|live|map|images?)\\b',
      '(?:sign up|subscribe|register|log in|sign in|join us|follow|like us|tweet us|download (?:the|our)|e-?mail us|write to us|support (?:our|us)|donate)\\b(?! the )',
      '(?:no time to read|get a summary|story highlights|share this|print this|e-?mail (?:this|to a friend)|skip to|back to top|load(?:ing)? more|show more|view (?:all )?comments?|leave a (?:comment|reply)|post a comment|most (?:read|popular|viewed)|trending|you (?:may|might) (?:also )?(?:like|be interested)|more (?:from|on this|stories|news|about)\\b.{0,60}$)',
      '(?:method|part|step|chapter|slide|page|image|picture|photo) \\d+ (?:of|/) ?\\d+\\b',
      '(?:copyright|©|\\(c\\) ?\\d{4})',
      '(?:image|photo(?:graph)?|picture|video|graphic|media) ?(?:source|copyright|credit|caption|by|courtesy|courtesies)\\b',
      '(?:last (?:updated|modified)|published|posted|updated|first published)\\s*(?:at|on|:|\\d)',
      '(?:for more (?:on|information|details|stories|news|about)|for confidential|to (?:read|see|watch|hear|find out|learn|comment|subscribe|contact)\\b.{0,60}\\b(?:click|visit|go to|log on|call|here)\\b)',
      '(?:this (?:article|story|post|report|piece|interview|column) (?:was|is|has|first|originally|appeared|may)\\b.{0,40}\\b(?:publish|appear|updat|correct|edited|adapted|syndicat|translat|sponsor|from)\\w*)',
      '(?:reporting|editing|writing|additional reporting|compiled|edited|written|research) by\\b',
      '(?:all rights reserved|terms (?:of|and)|privacy (?:policy|notice)|cookie|we use cookies|by using this site|your (?:e-?mail|privacy))',
      '(?:have your say|what do you think|do you agree|tell us|let us know|share your|send (?:us )?your|have you (?:got|been|seen)|are you (?:in|a|at)\\b.{0,60}\\?)',
    ].join('|') +
    ')',
);

/** Anywhere in a sentence in lower case. */
export const holdsFurniture = new RegExp(
  [
    'all rights reserved',
    'mandatory credit',
    'media playback is (?:unsupported|not supported)',
    '(?:we|site|page) may (?:earn|receive|get) (?:an? |some )?(?:affiliate )?(?:commission|compensation|fee)',
    '(?:delivered|sent|straight|direct(?:ly)?) (?:to|through|into) your (?:inbox|letterbox|door|mailbox|phone)\\b',
    'support (?:our|independent) (?:journalism|reporting|newsroom)',
    'may not be (?:published|reproduced|broadcast|rewritten)',
    '(?:contributed|added) (?:to|reporting (?:to|for)) this (?:report|story|article|post)',
    'click here (?:to|for)',
    'click (?:on )?the (?:icon|image|photo|picture|link|button|logo) (?:above|below)',
    'cliquez (?:ici|sur l)',
    'klicken sie (?:hier|auf das bild)',
    '(?:haga|haz) clic (?:aquí|en)',
    'clicca (?:qui|su)',
    'clique (?:aqui|na imagem)',
    'scroll down for',
    'sign up (?:for|to) (?:our|the|receive|get)\\b.{0,40}(?:newsletter|e-?mail|alerts?|updates?)',
    'subscribe to (?:our|the)\\b',
    '(?:our|daily|weekly|free) newsletter',
    'follow (?:us|me|him|her|@\\w+|\\w+ (?:\\w+ )?)\\s?(?:on|@)\\s?(?:twitter|facebook|instagram|@|linkedin|youtube|google)',
    '(?:like|find|join) us on (?:facebook|twitter|instagram)',
    'the opinions expressed (?:in this|here|are)',
    'opinions expressed (?:in this \\w+ )?are (?:solely|those)',
    'e-?mail to a friend',
    '\\b(?:getty images|shutterstock|alamy|afp photo|ap photo|reuters/)\\b',
    '\\b(?:series|article|story|post|content|podcast|newsletter|feature|section|page) is (?:supported|sponsored|presented|powered|brought to you) by\\b',
    'terms (?:of use|of service|and conditions) (?:and|apply)',
    'privacy policy',
    'available on (?:the )?(?:bbc )?iplayer',
    '(?:accept|use of|uses) cookies',
    'visit (?:the )?(?:www\\.|https?:)',
    'samaritans\\b.{0,60}\\b(?:call|08|visit|116)',
  ].join('|'),
);

const gesture =
  '(?:gestures?|grimaces?|smiles?|looks? on|reacts?|waves?|cheers?|shouts?|kisses|hugs?|lifts?|embraces?)';
/** In the present tense, as pictures are described: "kisses the cup after winning", "celebrate after the match". */
export const scene = new RegExp(
  [
    String.raw`${gesture}\b[^,.]{0,40} (?:as|after|before) (?:\p{L}+ing|he|she|they|his|her|their|the|an?)`,
    String.raw`${gesture}\b[^,.]{0,40} (?:during|while)`,
    'celebrates? (?:after|with [^,.]{0,40} after|scoring|winning|(?:an?|the|his|her|their) (?:point|goal|win|victory|try|wicket|century))',
    'trains? ahead of',
    'poses? (?:for|with|behind|beside|alongside|next to|in front of)',
    'fights? back tears',
  ]
    .map(
      (words) =>
        String.raw`(?<!\b(?:to|will|would|can|could|may|might|must|should|not|n['’]t|who|they|we|you|i) )\b${words}\b`,
    )
    .join('|'),
  'u',
);

/** Words that point into a picture; "the mayor, pictured, resigned" is no caption. */
export const pointer =
  /^pictured\b|\bpictured (?:here|above|below|left|right)\b|\b(?:is|are) pictured\b|\bpictured:|\bfile (?:photo|picture|image|pic)\b|\((?:[^()]{0,20}\b)?(?:left|right|above|below|centre|center|top|bottom|front|far left|far right)\b[^()]{0,20}\)|\b(?:photo|image|picture|caption|graphic):|\b(?:left|right|above|below|top|bottom)(?:,| and| is| are)? (?:with|in this|in a|his|her)\b.{0,40}\bphoto|^(?:above|below|left|right|inset|top|bottom)(?:,|:| left| right)|\bin action (?:as|during|for|against|at|on)\b|\b(?:is|are) (?:seen|shown) (?:here|above|below|in this)\b|\b(?:in|see) the (?:following|above|accompanying) (?:figure|table|drawing|diagram|picture|photo|image|video|chart|graph|map|example|illustration)|\b(?:figure|fig\.|table) \d+(?:\.\d+)? (?:shows?|presents?|lists?|depicts?|illustrates?|compares?|summari[sz]es)\b|\bas (?:shown|seen|illustrated|depicted) in (?:figure|fig|table|the)\b|\bthe (?:figure|table|chart|graph|diagram|map|picture|photo|image|video) (?:above|below)\b/;

const agency = String.raw`\([^()]{0,24}(?:CNN|Reuters|AP|AFP|UPI|BBC|VOA|Xinhua|Bloomberg|EW|PEOPLE|Mashable|[A-Z]{2,}|[A-Z][a-z]+\.com)[^()]{0,24}\)`;
const place = String.raw`(?:\p{Lu}[\p{Lu}.’'-]+|\p{Lu}\.)(?:[ /]+(?:\p{Lu}[\p{Lu}.’'-]*|de|of|al|el|on))*`;
const region = String.raw`(?:,? +(?:\p{Lu}[\p{L}.’'-]*|\d{1,2},?|\d{4}))`;
const dash = String.raw`\s*(?:--+|[—–―]|-(?=\s)|:(?=\s))\s*`;

/** An agency in brackets, after a place or alone, with or without a dash: "LONDON, England (CNN) -- ", "(Reuters) - ". */
export const withAgency = new RegExp(
  String.raw`^(?:\p{Lu}[\p{L}.’'-]*(?:[ /,]+(?:\p{Lu}[\p{L}.’'-]*|de|of|al|el|the|on|\d{1,4})){0,7},?\s*)?${agency}(?:${dash}|\s*)`,
  'u',
);
/** A place in capitals and a dash, whoever reports between them: "WASHINGTON — ", "PARIS, March 3 (Daily Wire) - ". */
export const withPlace = new RegExp(String.raw`^${place}${region}{0,4}(?:\s*\([^()]{1,40}\))?${dash}`, 'u');
/** Whoever reports, in brackets glued to the first word as pages lose the blank: "(The Daily Wire)Rain fell". */
export const glued = /^\(\p{Lu}[\p{L}.’'-]*(?: \p{Lu}[\p{L}.’'-]*){0,4}\)(?=["“‘']?\p{Lu}\p{Ll})/u;
/** A date and a dash: "Jan. 28, 2016 – ". */
export const withDate =
  /^(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]{0,6}\.? \d{1,2}(?:, \d{4})?\s*(?:--+|[—–―]|-(?=\s))\s*/u;

const month = String.raw`(?:January|February|March|April|May|June|July|August|September|October|November|December|(?:Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)\.?)`;
const day = String.raw`(?:${month} \d{1,2}(?:st|nd|rd|th)?(?:, \d{4})?|\d{1,2}(?:st|nd|rd|th)? ${month}(?: \d{4})?)`;
const weekday = String.raw`(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day`;
const placeName = String.raw`(?:\p{Lu}[\p{L}.’'-]*)(?: (?:\p{Lu}[\p{L}.’'-]*|de|of|la|am|an|the)){0,3}`;
/** A word that begins a sentence, and then one that goes on with it. */
const firstWords =
  'The|An?|On|In|At|After|As|When|While|For|With|Police|Two|Three|More|Some|Many|It|He|She|They|There|This';
const begins = String.raw`(?=["“‘']?(?:(?:${firstWords}) [\p{L}\d]|According to ))`;

/** A place, a date and a dash as firms write them: "Corve, N.Y. – March 3, 2031 – ", "(CORVE) — 3 March — ". */
export const withPlaceAndDate = new RegExp(
  String.raw`^\(?${placeName}(?:, ${placeName}){0,2}\)?\s*(?:--+|[—–―-])\s*${day}\s*(?:--+|[—–―]|-(?=\s))\s*`,
  'u',
);
/** A day that stands before the sentence without a dash: "Thursday, March 3, 2031 The ferry …". */
export const gluedDay = new RegExp(
  String.raw`^(?:${weekday},? ${day},? (?:\d{4} )?(?=["“‘']?\p{Lu}\p{L}+ )|${day} ${begins})`,
  'u',
);
/** A place that does: "Corve, Lundby, Norway On Sunday …". */
export const gluedPlace = new RegExp(String.raw`^${placeName}(?:, ${placeName}){1,2} ${begins}`, 'u');
/** What that has: no stop before the second name, and a first word behind it. */
export const nameAndFirstWord = new RegExp(`^[^,.:;]{2,60}, [^.:;]{2,60} ["“‘']?(?:${firstWords}|According) `);
const boxLabel = String.raw`(?:(?:Location|Place|City|Country|Region|Date|Time|Duration|Length|Running time|Reading time|Category|Section|Topic|Tags?|Author|Written by|Reporter|Credit|Source|Photo|Photo credit|Image credit|Issue|Updated|Published|Type|Status|Language): ?|(?:Image|Media|Video|Photo) ?(?:copyright|credit|source) )`;
/** The label of a page's box with what it says: "Location: Corve The ferry …", "Duration: 2:31 ", "Image copyright Reuters ". */
export const gluedLabel = new RegExp(
  String.raw`^${boxLabel}(?:[\p{Lu}\d][\p{L}\d:./’'-]*,? ){1,5}?(?:(?=${boxLabel})|${begins})`,
  'u',
);

/** Whom nobody could reach and who said nothing; what the makers of a page excuse. Lower case. */
export const noAnswer =
  /\b(?:did|does|do|has|have|had|was|were|could|would)(?: not|n['’]t)(?: immediately| yet)? (?:return(?:ed)?|respond(?:ed)?|repl(?:y|ied)|answer(?:ed)?|been returned|be reached|available)\b.{0,60}\b(?:comments?|calls?|messages?|e-?mails?|requests?|inquir(?:y|ies))\b|\b(?:calls?|messages?|e-?mails?|requests?) (?:to|for|from|left) .{2,70} (?:was|were|has|have)(?: not|n['’]t)(?: been)? (?:immediately )?(?:returned|answered)|\b(?:declined|refused) to (?:comment|be (?:interviewed|identified))\b|^(?:our |we )?apolog(?:ies|ise|ize) for (?:the|any) (?:delay|inconvenience)/;
