/**
 * The known pieces of site furniture in copied text, as data. A rule looks at one line (or one joined paragraph) by
 * itself, folded: lower case, straight quotes, single blanks, no bullets, arrows or colons around it. It must match
 * the whole line, so that a sentence which merely contains the words stays.
 */

export interface Rule {
  readonly name: string;
  /**
   * `line`: this line goes. `box`: this line goes with the headlines and other short lines that follow it, up to the
   * next sentence. `end`: the article ends here, where a body came before.
   */
  readonly stage: 'line' | 'box' | 'end';
  /** Expressions of which one must match a whole folded line. */
  readonly alternatives: readonly string[];
  /** For people who ask why a line is missing. */
  readonly reason: string;
}

const networks =
  'facebook|twitter|x|tweet|pinterest|pin|pin it|linkedin|whatsapp|telegram|reddit|tumblr|email|e-mail|mail|google\\+|google plus|messenger|print|drucken|imprimer|imprimir|stampa|copy link|copy url|flipboard|pocket|vk|vkontakte|odnoklassniki|instagram|youtube|rss|viber|weibo|wechat|digg|stumbleupon|skype|xing|threads|mastodon|bluesky|snapchat|tiktok|bookmark|permalink|hacker news|はてブ|feedly|sms|evernote|buffer|delicious|share|g\\+|\\+1';

/** "on Facebook 12". */
const network = `(?: ?(?:auf|sur|en|su|on|via|w|в|på|op))? ?(?:${networks})(?: \\(?\\d+[.,]?\\d*[km]?\\)?| \\(opens in new window\\))?`;

export const rules: readonly Rule[] = [
  {
    name: 'summary-offer',
    stage: 'line',
    alternatives: [
      'no time to read\\??',
      'get (?:a|the) summary',
      '(?:no time to read\\?) get (?:a|the) summary',
      '(?:read|show|view|listen to) (?:the |a )?(?:summary|ai summary|key points|audio version)',
      'summari[sz]e(?: (?:this|the) (?:article|story|page))?',
      'listen(?: to (?:this|the) (?:article|story|post))?(?: \\d+:\\d+| \\d+ min(?:utes)?)?',
      '(?:article|artikel) (?:anhören|vorlesen)',
      "écouter(?: (?:l'article|cet article))?",
      'escuchar(?: (?:este|el) artículo)?',
      '(?:estimated )?(?:reading|read) time:? ?\\d* ?(?:min(?:ute)?s?)?',
      '(?:one|\\d+) ?-?(?:min(?:ute)?s?|mins?)(?:\\.)? (?:read|de lecture|de lectura|lesezeit|di lettura|czytania)',
      'lesezeit:? ?\\d+ ?min(?:uten|\\.)?',
      'tempo (?:de leitura|di lettura):? ?\\d+ ?min(?:utos?|uti)?|tiempo de lectura:? ?\\d+ ?min(?:utos?)?|czas czytania:? ?\\d+ ?min\\p{L}*|время чтения:? ?\\d+ ?мин\\p{L}*',
      'temps de lecture ?:? ?\\d+ ?min(?:utes|\\.)?',
      'ai-generated summary(?:, newsroom-reviewed)?',
      'this summary was (?:created|generated) (?:by|with) ai.*',
    ],
    reason: 'offers another form of the article',
  },
  {
    name: 'share-bar',
    stage: 'line',
    alternatives: [
      `(?:(?:click to )?(?:share|tweet|pin|post|send|follow|like)(?: (?:us|this|it|article|story|post|page|via|on|to|by|with|the))*|teilen|auf|sur|en|su|partager|compartir|condividi|udostępnij|поделиться|delen|dela|del)?${network}`,
      `(?:${networks})(?:[ |·•,/-]{0,3}(?:${networks}))+`,
      '(?:click to )?share(?: (?:this|the|it|on|via|with|your|article|story|post|page|friends|social media|link|news|:|now))*',
      'shares?:? ?\\d*|\\d+[.,]?\\d*[km]? shares?',
      "(?:jetzt |artikel |beitrag )?teilen(?: sie .{0,40})?|partager(?: (?:cet article|l'article|sur .{0,20}))?|compartir(?: .{0,25})?|compartilhe?(?: .{0,25})?|condividi(?: .{0,25})?|udostępnij|поделиться|シェア(?:する)?|分享|delen|del",
      'tweet(?: this)?|pin it|save(?: article| story| for later)?|gift(?: this)?(?: article)?|bookmark(?: this)?',
      '(?:print|email|e-mail)(?: (?:this|the))?(?: (?:article|page|story|friendly))?',
      'copy(?: (?:the )?(?:link|url|shortlink))?(?: to clipboard)?|(?:link )?copied!?',
      '(?:follow|like|find|join) (?:us|me|@\\w+)(?: (?:on|at) .{1,30})?|follow @?[\\w ]{1,30}',
      '(?:like|love|vote|upvote)(?: (?:this|loading\\.*))?',
      '(?:post|artikel|article|beitrag) (?:teilen|weiterempfehlen|merken|drucken)',
    ],
    reason: 'a share bar',
  },
  {
    name: 'newsletter',
    stage: 'line',
    alternatives: [
      '(?:sign|signing) ?up(?: (?:now|here|today|for free|free))?(?: (?:for|to) .{1,90})?[.!]?',
      "(?:subscribe|suscr[ií]bete|abonnieren|jetzt abonnieren|s'abonner|abonnez-vous|iscriviti|subskrybuj|подписаться|подпишитесь)(?: (?:now|today|here|to|for|a|à|our|us|via|on|nuestr|alla|al|на) ?.{0,90})?[.!]?",
      '(?:get|receive) (?:the|our|your) (?:latest|best|top|daily|weekly|morning|free).{0,80}(?:inbox|newsletter|email|updates)[.!]?',
      '.{0,60}\\b(?:straight|directly|delivered|right) (?:in)?to your (?:inbox|email|mailbox)[.!]?',
      '(?:join|enter) (?:our|your) (?:newsletter|mailing list|email(?: address)?).{0,40}[.!]?',
      '(?:our |the |daily |weekly |free )*newsletters?(?: (?:sign ?up|anmelden|abonnieren))?',
      '(?:your )?e-?mail(?: address)?\\*?',
      'thank(?:s| you) for (?:subscribing|signing up|your subscription).{0,60}',
      '(?:please )?(?:enter|provide) (?:a valid|your) e-?mail.{0,40}',
      'by (?:signing up|subscribing|clicking|entering your email|providing your email).{0,250}(?:terms|privacy|policy|agree|emails?).{0,120}',
      '.{0,80}you (?:may|can) unsubscribe (?:at any time|anytime).{0,60}',
      'download (?:the|our) .{0,40}\\bapp\\b.{0,40}',
      'get the app|open app|install app',
      'zum newsletter.{0,30}|newsletter (?:bestellen|abonnieren).{0,20}',
      '(?:breaking )?(?:news )?(?:e-?mails|alerts|e-?mail alerts)',
      '(?:get|receive|let|stay) (?:the |our |all |up |on )?(?:latest|breaking|top|best|daily|weekly|local|free|more|news|to date|top of) .{0,120}\\b(?:delivered|inbox|phone|e-?mail|app|alerts?|newsletters?|notifications?|sign up)\\b.{0,100}',
      'let our .{2,40} (?:meet|reach|find) your (?:inbox|mailbox|phone).{0,100}',
      '(?:sign up|subscribe): .{0,160}',
      'follow .{2,90} on (?:facebook|twitter|instagram|youtube|linkedin|tiktok|telegram|whatsapp|google news|apple news|mastodon|bluesky|threads)\\b.{0,120}',
      '.{0,120}\\b(?:direkt|kostenlos|täglich|wöchentlich|regelmäßig)\\b.{0,40}\\b(?:in (?:dein|ihr|euer)|per) (?:e-?mail|e-?mail-?postfach|postfach|newsletter)\\b.{0,80}',
      '(?:abonnieren sie|abonniere|bestellen sie|bestelle|melden sie sich|melde dich|erhalten sie|erhalte|hol(?:e|en sie)? dir)\\b.{0,140}\\bnewsletter\\b.{0,80}',
      '(?:recevez|inscrivez-vous|abonnez-vous|retrouvez)\\b.{0,140}\\b(?:newsletter|infolettre|boîte mail|boîte de réception|par e-?mail)\\b.{0,80}',
      '(?:recib[ea]|suscr[ií]b(?:ete|ase)|apúntate|receba|assine|inscreva-se|ricevi|iscriviti|zapisz się|subskrybuj)\\b.{0,140}\\b(?:newsletter|boletín|boletim|e-?mail|correo|bandeja de entrada|casella)\\b.{0,80}',
    ],
    reason: 'asks to subscribe',
  },
  {
    name: 'account',
    stage: 'line',
    alternatives: [
      '(?:your|the) (?:shopping )?(?:cart|basket|bag) is (?:currently )?empty.{0,60}',
      '(?:there are )?no (?:products|items) in (?:your|the) (?:shopping )?(?:cart|basket|bag).{0,40}|es befinden sich keine (?:produkte|artikel) im warenkorb\\.?|(?:dein|ihr|der) warenkorb ist (?:noch |derzeit )?leer.{0,60}|votre panier est vide.{0,40}|(?:tu|su) (?:carrito|cesta) está vací[oa].{0,40}|il (?:tuo )?carrello è vuoto.{0,40}',
      '(?:thank you|thanks|vielen dank|danke|merci|gracias|grazie|obrigado) (?:for|für|pour|por|per|pela|pelo) (?:your|ihre|deine|votre|su|tu|il tuo|la tua|o seu|a sua) (?:registration|registering|order|interest|subscription|purchase|registrierung|anmeldung|bestellung|interesse|inscription|commande|registro|pedido|suscripción|registrazione|iscrizione)\\b.{0,160}',
      "(?:sie haben|you have|we have sent|we sent|wir haben|un e-?mail|se ha enviado)\\b.{0,60}\\b(?:aktivierungslink|bestätigungslink|activation link|confirmation (?:link|e-?mail)|enlace de (?:activación|confirmación)|lien d'activation)\\b.{0,120}",
      "(?:if this is your first visit|sie müssen sich (?:vermutlich |erst )?(?:registrieren|anmelden)|you (?:may|will|must|need to) (?:have to )?(?:register|be (?:registered|logged in)|log in|sign in)|um (?:beiträge|kommentare|antworten) (?:zu )?(?:schreiben|verfassen)|il faut (?:être inscrit|s'inscrire)|(?:debes|tienes que) (?:registrarte|iniciar sesión))\\b.{0,300}",
      'um (?:neue )?(?:beiträge|artikel) per e-mail zu (?:erhalten|abonnieren).{0,80}',
    ],
    reason: 'a notice of a shop, a forum or an account',
  },
  {
    name: 'cookies',
    stage: 'line',
    alternatives: [
      '(?:we|this (?:web)?site|our (?:web)?site|the (?:web)?site) (?:and our partners )?uses? cookies\\b.{0,300}',
      '.{0,80}by (?:continuing|using) .{0,60}(?:you (?:agree|consent|accept)|cookies).{0,200}',
      'accept(?: all)?(?: cookies)?|reject(?: all)?|cookie (?:settings|policy|preferences|notice)|manage (?:cookies|preferences|consent|settings)|update consent|got it!?|i (?:agree|accept)|alle akzeptieren|(?:tout )?accepter|aceptar(?: todo)?|accetta|ablehnen|privacy settings|do not sell my (?:personal )?info(?:rmation)?',
      'mit (?:dem laden|der nutzung|dem klick) .{0,80}(?:datenschutz|cookies).{0,120}|ein passwort wird ihnen per e-mail zugeschickt\\.|(?:noch kein abo|jetzt (?:testen|anmelden|registrieren|kaufen|bestellen|spenden)).{0,40}',
      'diese (?:web)?seite (?:verwendet|nutzt) cookies\\b.{0,200}|wir verwenden cookies\\b.{0,200}|ce site utilise des cookies\\b.{0,200}|(?:utilizamos|usamos) cookies\\b.{0,200}|questo sito utilizza.{0,20}cookie\\b.{0,200}',
      '(?:please )?(?:enable|turn on) javascript.{0,120}|.{0,60}javascript (?:is (?:disabled|required)|enabled|aktivieren).{0,120}',
      "you (?:are|'re) using an? (?:outdated|old|unsupported) browser.{0,160}",
      'this (?:site|page|form) is protected by (?:re)?captcha.{0,200}',
      '(?:media|video|audio) (?:playback )?is (?:unsupported|not supported|unavailable).{0,60}|this (?:slideshow|video|content|gallery|map) (?:requires|is not available|cannot be).{0,100}',
    ],
    reason: 'a notice about cookies or scripts',
  },
  {
    name: 'advertisement',
    stage: 'line',
    alternatives: [
      '(?:-+ ?)?(?:story continues below )?(?:advertisements?|advertisment|ad|ads|advert|sponsored(?: (?:content|links?|post))?|promoted(?: content)?|anzeige|werbung|publicité|publicidad(?:e)?|pubblicità|reklama|реклама|広告|スポンサー ?リンク|スポンサードリンク|annonce|advertentie|reklame)(?: ?-+)?',
      '(?:story|article|scroll(?: down)?|text|the story) (?:continues|to continue)(?: (?:reading|below|after|with))*(?: (?:the |this )?(?:advertisement|ad|content))?\\.*',
      'continue reading(?: (?:the main story|below))?|article continues .{0,30}|report this ad|skip (?:ad|advertisement)|remove ads?|ad feedback|close(?: ad)?',
      'paid (?:content|post)|affiliate links?',
      '.{0,200}\\b(?:may|might) (?:earn|receive|get) (?:an? |some |affiliate )*(?:commission|compensation|fee)s?\\b.{0,60}\\b(?:if you|from (?:links|some)|through|for (?:some|links|purchases)|when you|on (?:purchases|sales))\\b.{0,160}',
      '(?:advertis(?:ing|ement|er)|affiliate) (?:disclosure|disclaimer)\\b.{0,300}',
    ],
    reason: 'an advertisement',
  },
  {
    name: 'navigation',
    stage: 'line',
    alternatives: [
      'skip to (?:main )?(?:content|navigation|primary .{0,20}|footer|search)|(?:zum|direkt zum) inhalt(?: springen)?|aller au contenu(?: principal)?|(?:saltar|ir) al contenido(?: principal)?|vai al contenuto',
      '(?:main )?menu|menü|navigation|nav|toggle (?:navigation|menu|search|sidebar)|open (?:menu|search|navigation)|close(?: (?:menu|search|navigation|window|modal))?|hamburger|home|homepage|startseite|accueil|inicio|início|strona główna|главная|search(?: (?:for|site|this site|submit))?|suche|suchen|rechercher?|buscar|cerca|szukaj|поиск|検索|ホーム',
      'log ?in|log ?out|sign ?in|sign ?out|register|my account|einloggen|anmelden|abmelden|registrieren|connexion|se connecter|iniciar sesión|accedi|zaloguj|войти',
      '(?:back|return|scroll|go)(?: up)? to (?:the )?(?:top|home|homepage|list|overview|all .{0,20}|main .{0,20})|top|nach oben|(?:zurück|weiter)(?: zu.{0,20})?|haut de (?:la )?page|retour(?: .{0,20})?|volver(?: .{0,20})?|上へ|トップへ|ページトップ.{0,4}|back',
      '(?:show|read|see|view|load|learn|find out)(?: (?:more|all|full|less|the|full story|next|it|here|now|on|about|article|articles|story|stories|comments|gallery|slideshow|photos|images|bio|post|posts|archive|profile|results))+',
      'mehr(?: (?:lesen|anzeigen|erfahren|dazu))?|weiterlesen|lire la suite|en savoir plus|voir plus|leer más|ver más|leggi (?:tutto|di più)|czytaj (?:więcej|dalej)|читать далее|続きを読む|もっと見る|記事を読む|lees (?:meer|verder)|läs mer|more',
      '(?:full|complete) (?:story|article|coverage|screen)|expand|collapse|enlarge(?: (?:image|photo))?|zoom|play(?: video)?|pause|mute|unmute|watch(?: (?:now|live|video|more|the video))?|replay|loading(?: .{0,20})?\\.*|submit|send|cancel|ok|next|previous|prev|first|last|page \\d+(?: of \\d+)?|\\d+ ?/ ?\\d+',
      '(?:edit|report|delete|reply|flag|hide|edit this page(?: on github)?|view source|improve this page|last updated|suggest (?:an )?edits?)',
      '\\(?(?:please )?(?:click|tap)(?: on)? (?:here (?:to|for) (?:subscribe|sign up|register|read|see|view|watch|listen|comment|enlarge|buy|order|donate|get (?:the|our)|more|full)|(?:the|this|on the) (?:image|photo|picture|gallery|icon|logo|headline|map|video|graphic|banner|thumbnail)s?)\\b.{0,160}|click here\\b.{0,12}',
      "(?:bitte )?klicken sie (?:hier|auf das bild)\\b.{0,120}|hier klicken.{0,80}|cliquez (?:ici|sur (?:l'image|la photo|l'icône)).{0,120}|(?:haga|haz|haced) clic(?:k)? (?:aquí|en (?:la (?:imagen|foto)|el enlace)).{0,120}|clique (?:aqui|na (?:imagem|foto))\\b.{0,120}|(?:clicca|fai clic) (?:qui|sull'immagine).{0,120}|kliknij (?:tutaj|w zdjęcie).{0,120}|klik hier.{0,80}",
      '(?:you are here|sie sind hier|sie befinden sich hier|du bist hier|vous êtes ici|usted está aquí|estás (?:en|aquí)|sei (?:in|qui)|você está (?:em|aqui)|jesteś tutaj|je bent hier)\\b.{0,160}',
      'save ?remove|read later|save for later|listen later',
      '(?:home ?|start ?|startseite ?|accueil ?|inicio ?)(?:[>›»/→|] ?[^>›»/→|]{1,40})+[>›»/→|] ?.{0,160}',
    ],
    reason: 'a menu or a button',
  },
  {
    name: 'photo-credit',
    stage: 'line',
    alternatives: [
      '(?:(?:photo|image|picture|video|illustration|file photo|cover (?:photo|image)|featured image|foto|bild|fotos|bilder|photos|images|symbolbild|archivbild|grafik|crédit(?: photo)?|photo credit|image credit|credits?|picture credit|image source|media caption|image caption|photographer|photograph|zdjęcie|фото|写真|画像|imagen|immagine)s?)(?: ?(?::|：|©|\\(c\\)|by|courtesy(?: of)?|von|par|de|credit|source|/|\\|) ?.{1,120})',
      '(?:©|\\(c\\)|copyright) ?(?:getty|reuters|afp|ap|epa|shutterstock|istock|dpa|imago|alamy|picture alliance|photo|image).{0,80}',
      "(?:getty images?|shutterstock|istock(?:photo)?|ap photo|afp|epa|reuters|alamy|imago|picture alliance|dpa|unsplash|pixabay|pexels|flickr|wikimedia commons|adobe ?stock)(?: ?/ ?[\\p{L}.' -]{2,60})?(?: ?(?:via|/) ?.{1,50})?",
      "[\\p{L}.' -]{2,40} ?/ ?(?:getty images?|shutterstock|istock(?:photo)?|ap photo|afp|epa|reuters|alamy|imago|picture alliance|dpa|unsplash|pixabay|pexels|flickr|wikimedia commons|adobe ?stock)(?: ?/ ?[\\p{L}.' -]{2,60})?(?: ?(?:via|/) ?.{1,50})?",
      '(?:image|picture|photo|gallery|slide) \\d+ (?:of|/) \\d+',
      'credit: .{1,100}|source: .{1,80}|quelle: .{1,80}|source ?: ?.{1,80}',
      '(?:\\d+ )?(?:photos?|images?|videos?|fotos|bilder)',
      '(?:image|media|photo|video) ?(?:copyright|caption)(?! (?:laws?|is|are|was|and|for|infring\\p{L}*|holders?|owners?|claims?)\\b) ?.{1,300}',
      '(?:photo(?:graph)?s?|images?|pictures?|courtesy|illustrations?) (?:by|of|courtesy of) [^.,;:!?]{3,40}',
    ],
    reason: 'the credit of a picture',
  },
  {
    name: 'comment-count',
    stage: 'line',
    alternatives: [
      '(?:no|add(?: a)?|view|show|see|hide|join(?: the)?|write(?: a)?|post(?: a)?|be the first to|leave(?: a)?|read|all|\\(?\\d+\\)?)(?: (?:the|all|a|an|your))?(?: \\(?\\d+\\)?)? (?:comments?|conversation|discussion|responses?|replies|reply|thoughts?)(?: (?:yet|so far|here|below|now|on this.{0,20}))?[.!]?',
      '\\d+ (?:kommentare?|commentaires?|comentarios?|commenti|komentarz[ey]|reacties|коммента\\p{L}*|views?|likes?|reads?|votes?|followers?|claps?)',
      'views?:? ?\\d[\\d.,km]*|comments?:? ?\\(?\\d+\\)?|hits:? ?\\d+',
      '\\d[\\d.,]*[km]?',
    ],
    reason: 'a count of comments or readers',
  },
  {
    name: 'rights',
    stage: 'end',
    alternatives: [
      '[^.]{0,60}\\b(?:19|20)\\d\\d\\b.{0,80}(?:all rights reserved|alle rechte vorbehalten|tous droits réservés|todos los derechos reservados|tutti i diritti riservati|wszelkie prawa zastrzeżone|все права защищены).{0,80}',
    ],
    reason: 'the foot of a page',
  },
  {
    name: 'footer',
    stage: 'line',
    alternatives: [
      '(?:©|\\(c\\)|copyright|&copy;).{0,200}',
      '(?:this|the|diese[rs]?|dieses|cette|este|esta|quest[ao])(?: [\\p{L}-]+){1,4} (?:is|are|ist|steht|est|está|è)(?: lizenziert)? (?:licensed |unter |sous |bajo |sotto |under |available under |published under |mise? à disposition ).{0,40}\\b(?:cc|creative commons)\\b.{0,120}',
      'all (?:photos|photography|images|pictures|content|text|visual content)(?: and (?:content|text|images))? (?:is|are|on this site (?:is|are))(?: under)? copyright.{0,100}',
      '.{0,100}(?:all rights reserved|alle rechte vorbehalten|tous droits réservés|todos los derechos reservados|tutti i diritti riservati|wszelkie prawa zastrzeżone|все права защищены)\\.?.{0,80}',
      '(?:privacy(?: (?:policy|notice|statement|center))?|terms(?: (?:of (?:use|service)|and conditions|& conditions))?|contact(?: us)?|about(?: us)?|advertise(?: with us)?|careers?|jobs|site ?map|imprint|impressum|datenschutz(?:erklärung)?|kontakt|agb|mentions légales|contacto|aviso legal|help|faq|feedback|accessibility|corrections?|masthead|press|rss(?: feed)?|disclaimer|legal|newsroom|archives?|ad ?choices|our team|support us|donate|shop|store|subscriptions?|e-?paper|podcasts?|プライバシーポリシー|お問い合わせ|利用規約|サイトマップ)',
      '(?:das (?:gespräch|interview) führte[n]?|interview ?:|die fragen stellte[n]?|aufgezeichnet von|propos recueillis par|(?:interviewed|interview conducted) by|entrevista(?: realizada)? por|intervista (?:di|a cura di)) ?[^.]{3,70}\\.?',
      'powered by .{1,60}|(?:proudly )?(?:powered|published|built) (?:by|with|using) .{1,50}|theme:? .{1,40}|website by .{1,40}|designed by .{1,40}|made with .{1,40}',
      'this (?:material|article|story|content) may not be (?:published|reproduced|copied|broadcast).{0,160}',
      '(?:all |the |any )?(?:material|content|text|information|articles?|photos?|photographs?)(?: and [\\p{L}]+)? (?:on|in|from) this (?:web)?(?:site|page|publication) (?:may not|cannot|is protected|are protected|is copyright|are copyright).{0,240}',
      '(?:registration on or )?use of this (?:web)?site (?:constitutes|signifies|implies|is subject).{0,200}',
      '(?:stock |market )?(?:quotes|prices|data) (?:are )?delayed (?:by )?(?:at least )?\\d+ min.{0,300}',
      '(?:disclaimer|haftungsausschluss|clause de non-responsabilité|aviso legal)\\b.{0,80}:.{0,200}\\b(?:this (?:web)?site|this (?:article|page|post)|our (?:web)?site|dieser (?:web)?seite|ce site|este sitio)\\b.{0,200}',
      '.{0,140}\\bopinions?\\b.{0,120}\\b(?:do|does|may|might) not (?:necessarily )?(?:reflect|represent)\\b.{0,160}',
      'corrections?(?: policy)?: ?(?:if you|to report|please|see|spotted).{0,300}',
      'published by [^.]{3,90}(?:, p\\.? ?o\\.? box|\\bllc\\b|\\binc\\b|\\bltd\\b|\\bgmbh\\b|\\bs\\.?a\\.?\\b).{0,300}',
      '.{0,60}\\b(?:community|comment(?:ing|s)?|house) (?:rules|guidelines|policy|standards) (?:apply|govern|prohibit).{0,160}',
    ],
    reason: 'the foot of a page',
  },
  {
    name: 'labels',
    stage: 'line',
    alternatives: [
      '(?:filed under|tagged(?: (?:with|as|in|under))?|tags?|topics?|categor(?:y|ies)|posted in|published in|kategorien?|schlagw[oö]rte?r?|themen|mots?-clés?|étiquettes?|etiquetas?|temas|categor[ií]as?|argomenti|tagi|теги|метки|タグ|カテゴリー?|keywords?|in this (?:article|story)|more on|related topics)(?: ?[:：] ?.{0,200})?',
      '(?:published|posted|updated|last updated|last modified|veröffentlicht|aktualisiert|publié|publicado|pubblicato|author|autor|auteur|by|written by|von|par|por|date|datum|edited by|section|source)[:：]?',
      'posted (?:on|in|by) .{3,70}(?:author|categories|leave a comment|\\d+ comments?)\\b.{0,100}',
      '\\(?(?:additional |further |with )?(?:reporting|writing|editing|additional reporting) by [^.;]{4,120}(?:[;,.]\\)? ?(?:additional |further |with )?(?:reporting|writing|editing|compiled)\\b.{0,160})?\\)?\\.?\\)?',
      '[^."]{3,120} contributed (?:to this (?:report|story|article)|(?:additional )?reporting)(?: from [^.]{2,60})?\\.?',
      '(?:like|enjoy(?:ed)?|love) (?:this|our|the) (?:story|article|post|content|page)\\?.{0,100}|share (?:(?:this|it) (?:with|on|article|story|post|page)|your thoughts)\\b.{0,80}|(?:want to )?join the (?:discussion|conversation)\\?.{0,80}|feel free to contribute!?|thanks for (?:watching|reading|visiting)[!.]?',
      '[\\p{P}\\p{S}\\d]+',
    ],
    reason: 'a label of the page',
  },
  {
    name: 'related',
    stage: 'box',
    alternatives: [
      "(?:you (?:may|might)(?: also| be)?(?: like| enjoy| interested in| have missed)?|recommended(?: (?:for you|stories|articles|reading|posts))?|related(?: (?:articles?|stories|story|posts?|content|coverage|news|topics|links|reading|videos?|items|tags))?(?: ?(?:more from author|more from this author))?|more (?:from|on|in|like|about) .{1,60}|more (?:stories|articles|news|posts|headlines|coverage|to read|related.{0,20})|most (?:read|popular|viewed|shared|recent|commented|discussed)(?: .{0,30})?|trending(?: (?:now|stories|topics|today))?|popular(?: (?:posts|stories|articles|now|news))?|top (?:stories|news|posts|articles|headlines|picks.{0,20})|latest(?: (?:news|stories|articles|posts|headlines|from .{1,40}|videos?))?|(?:recent|featured|similar|other|editor'?s?|new)(?: (?:posts|articles|stories|news|entries|comments|picks|choice))+|also read|read (?:also|next|on|more on .{1,40}|this next)|see also|don't miss|must read|up next|what to read next|watch next|in case you missed it|from (?:the|our) (?:web|partners|archives?)|around the web|promoted stories|sponsored stories|keep reading|explore more|editors' picks|what others are reading|next up|further reading|learn more about .{1,40}|up next)",
      '(?:mehr zum thema|lesen sie auch|auch interessant|das könnte (?:sie|dich|ihnen) (?:auch )?(?:interessieren|gefallen)|verwandte (?:artikel|themen|beiträge)|ähnliche (?:artikel|beiträge)|weitere (?:artikel|beiträge|themen|meldungen|nachrichten|informationen)|meistgelesen(?:e artikel)?|neueste (?:artikel|beiträge|meldungen)|top-themen|zum thema|meist gelesen|empfehlungen|passend dazu)',
      '(?:à lire aussi|lire aussi|voir aussi|sur le même (?:sujet|thème)|articles? (?:similaires?|liés?|connexes|récents)|les plus (?:lus|populaires)|à découvrir|dans la même (?:rubrique|catégorie)|plus de sujets|vous aimerez aussi)',
      '(?:lea también|le puede interesar|te puede interesar|también te puede interesar|artículos relacionados|noticias relacionadas|lo más (?:leído|visto)|más (?:noticias|leídas|sobre .{1,30})|entradas (?:relacionadas|recientes)|leia (?:também|mais)|artigos relacionados|notícias relacionadas|veja também|mais lidas|leggi anche|articoli (?:correlati|recenti)|potrebbe interessarti(?: anche)?|i più letti|czytaj (?:też|także|również)|zobacz (?:też|także|również)|polecane|читайте также|похожие (?:записи|статьи|материалы)|по теме|関連記事|人気記事|最近の(?:投稿|記事)|新着記事|おすすめ記事|あわせて読みたい|lees ook|gerelateerde artikelen|läs (?:också|även)|læs også)',
    ],
    reason: 'a list of other articles',
  },
  {
    name: 'caption',
    stage: 'line',
    alternatives: [
      '.{15,340}\\((?:[^()/]{3,40}/ ?(?:the )?(?:ap|associated press|afp|reuters|getty(?: images)?|epa(?:-efe)?|dpa|shutterstock|alamy|bloomberg|upi|pa)|(?:ap|ap photo|afp|reuters|getty|epa) ?/ ?[^()/]{3,40})(?: images| photo)?\\)',
      '.{15,340}\\((?:photo(?:graph)?|image|picture|foto|credit)s?(?: (?:by|courtesy(?: of)?|credit):?|:) ?[^()]{2,60}\\)',
      '.{15,300}[^\\s(] ?© ?(?:by )?[^.©]{2,50}',
      '[^]{15,340}[.!?"\')] ?(?:photo|picture|image|foto|bild|credit|crédit|source|quelle|zdjęcie|фото)\\p{L}{0,5}(?: (?:credit|photo)s?)?: ?[^.:;!?]{2,60}\\.?',
      '[^]{15,340}[.!?"\'] ?\\((?:(?:photo|file|image|foto|bild|credit|symbolbild|archivbild|ap )[^()]{0,60}|ap|afp|reuters|epa|dpa|getty images)\\)',
      "[^]{15,340}[.!?\"'] ?[\\p{L}.' -]{3,40} ?/ ?(?:reuters|ap|afp|getty images|epa)(?: files?| photos?| images)?",
      'above: .{10,200}',
      ".{10,300}\\b(?:click (?:on (?:the )?(?:image|picture|photo) )?to (?:enlarge|expand|zoom)|(?:zum vergrößern|für eine größere ansicht)(?: auf das bild)? ?(?:bitte )?(?:klicken|anklicken)|cliquez (?:sur l'image )?pour agrandir|(?:haga|haz) clic (?:en la imagen )?para ampliar|clicca (?:sull'immagine )?per ingrandire|clique (?:na imagem )?para ampliar).{0,80}",
      '.{10,300}\\b(?:cc-by|cc by)(?:[- ](?:sa|nc|nd)){0,2}(?: \\d\\.\\d)?(?: [\\p{L} ]{2,30})?\\)?',
    ],
    reason: 'the text of a picture',
  },
  {
    name: 'paywall',
    stage: 'end',
    alternatives: [
      'to (?:continue|keep) reading,? .{0,80}',
      'already (?:a|an) (?:subscriber|member)\\??(?: (?:log|sign) in.{0,30})?|already (?:have an account|subscribed)\\?.{0,40}',
      '(?:subscribe|register|sign in|log in|sign up)(?: (?:now|today|here|for free|free))? to (?:continue|keep|read|unlock)(?: .{0,80})?',
      'this (?:article|story|content) is (?:only |exclusively )?(?:for|reserved for|available to) (?:our )?(?:subscribers|members|registered users)(?: .{0,60})?',
      '(?:sie haben noch|weiterlesen mit|jetzt weiterlesen|diesen artikel weiterlesen) .{0,80}|sie sind bereits (?:abonnent|abonnentin|kunde).{0,60}',
      'cet article est réservé .{0,60}|déjà abonné.{0,40}|la suite est réservée .{0,60}|il vous reste .{0,40} à lire.{0,20}',
      '(?:contenido|artículo) (?:exclusivo )?para suscriptores.{0,40}|para seguir leyendo.{0,80}|(?:contenuto|articolo) riservato (?:agli|ai) abbonati.{0,40}|conteúdo exclusivo para assinantes.{0,40}',
    ],
    reason: 'asks for a subscription',
  },
  {
    name: 'appeal',
    stage: 'line',
    alternatives: [
      '[^"]{0,200}\\b(?:support|donate|donation|contribution|contribute|subscri\\p{L}+|membership|become an? (?:member|supporter|patron))\\b(?=.{0,200}\\b(?:our|us)\\b.{0,60}\\b(?:journalism|work|reporting|newsroom|mission|magazine|site|website|project|fundrais\\p{L}+))(?=.{0,200}\\b(?:your?|please|today)\\b)[^"]{0,250}',
      '(?:please )?(?:consider|help us|support) (?:making|by making|supporting|us|our)\\b.{0,120}\\b(?:donat\\p{L}+|contribution|member\\p{L}*|work|journalism|patreon|site|today)\\b.{0,120}',
      '(?:make|give) (?:a|your) (?:tax-deductible |monthly |one-time )?(?:donation|gift|contribution)\\b.{0,120}|donate (?:now|today|here|to us)\\b.{0,80}',
      '[^"]{0,200}\\bunterstütz(?:e|en|ung|t)\\b(?=.{0,160}\\b(?:spende\\p{L}*|beitrag|abo|mitglied\\p{L}*|paypal)\\b)(?=.{0,160}\\b(?:uns|unser\\p{L}*)\\b)[^"]{0,250}',
      '[^"]{0,160}\\b(?:brauchen|benötigen) wir (?:deine|ihre|eure) (?:unterstützung|hilfe|spende).{0,160}',
      '(?:was ist (?:ihnen|dir|euch) unsere arbeit wert|(?:gefällt|gefallen) (?:dir|ihnen|euch) (?:unser|dieser|der) .{2,40})\\?.{0,350}',
      "(?:je fais|faites|faire) un don\\b.{0,80}|j'adhère\\b.{0,60}|soutenez[ -](?:nous|notre|la rédaction)\\b.{0,120}|(?:haz|haga|hacer) una donación\\b.{0,100}|(?:sostienici|sostieni (?:il nostro|la nostra))\\b.{0,100}|wesprzyj (?:nas|nasz\\p{L}*).{0,100}",
    ],
    reason: 'asks for money',
  },
  {
    name: 'author-box',
    stage: 'end',
    alternatives: [
      '(?:about|meet|more about) (?:the )?(?:author|writer|contributor)s?',
      'über (?:den autor|die autorin|die autoren|den autor ?/ ?die autorin|den verfasser)',
      "(?:à propos (?:de l'auteur|des auteurs|de l'autrice)|sobre (?:el|la|o|a) autora?|sobre los autores|informazioni sull'autore|o autorze|об авторе|この記事を書いた人|over de auteur)",
      'alle beiträge von .{1,60}|view all posts by .{1,60}|all posts by .{1,60}|voir tous les articles de .{1,60}|ver todas las entradas de .{1,60}',
    ],
    reason: 'presents the author',
  },
  {
    name: 'comments',
    stage: 'end',
    alternatives: [
      '(?:leave|post|add|write) (?:a|your) (?:reply|comment|response)(?: cancel reply)?|leave a reply .{0,40}|cancel reply',
      '\\d+ (?:comments?|responses?|replies|thoughts|kommentare?|commentaires?|comentarios?|commenti)(?: (?:on|to|für|sur|en|su) ?.{0,160})?',
      '(?:comments?|responses|discussion|join the (?:discussion|conversation)|comment(?:s)? \\(\\d+\\)|(?:reader|facebook|user) comments?|commentaires|kommentare|comentarios|comentários|commenti|komentarze|комментарии|コメント|reacties|kommentarer)(?: \\(\\d+\\))?',
      '(?:schreib(?:e|en sie)? (?:einen|uns einen) kommentar|kommentar (?:schreiben|verfassen|hinterlassen)|kommentar hinterlassen .{0,30}|laisser un commentaire|écrire un commentaire|(?:deja|dejar|escribe|escribir) un comentario|deixe um comentário|lascia un commento|dodaj komentarz|добавить комментарий|コメントを残す|コメントする|laat een reactie achter|einen kommentar schreiben)(?: .{0,30})?',
      'log in to (?:leave a )?(?:comment|reply)|you must be logged in to (?:post a )?(?:comment|reply)\\.?|your email address will not be published\\..{0,80}|please (?:log in|sign in|login|register) to (?:comment|post|join).{0,40}',
      '(?:deine|ihre) e-mail-adresse wird nicht veröffentlicht\\..{0,80}|votre adresse e-?mail ne sera pas publiée\\..{0,80}|tu dirección de correo electrónico no será publicada\\..{0,80}|(?:o )?seu endereço de e-mail não será publicado\\..{0,80}|il tuo indirizzo email non sarà pubblicato\\..{0,80}|twój adres e-mail nie zostanie opublikowany\\..{0,80}|ваш (?:адрес )?(?:email|e-mail) не будет опубликован\\..{0,80}|メールアドレスが公開されることはありません。.{0,80}|je e-mailadres wordt niet gepubliceerd\\..{0,80}',
      'please enter your (?:comment|name).{0,20}|you have entered an incorrect email address!?|save my name, email,? and website in this browser.{0,60}|benachrichtige mich über .{0,60}|notify me of (?:new|follow-up) .{0,60}|meinen namen, (?:meine )?e-mail.{0,100}',
      'kommentieren|kommentar abschicken|kommentare? (?:zu|anzeigen|lesen).{0,100}|ergänzungen|leserbriefe|ihr kommentar|neuer kommentar|comments? (?:policy|section|rules)',
      '(?:when submitting (?:content|comments?)|please (?:keep|be)).{0,160}\\bcomment(?:s|ing)?\\b.{0,160}\\b(?:guidelines|remove|removed|moderated|rules)\\b.{0,160}|.{0,200}\\breserves? the right to (?:remove|delete|close|edit|moderate)\\b.{0,60}\\bcomments?\\b.{0,160}',
    ],
    reason: 'comments of readers',
  },
];
