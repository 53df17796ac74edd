/**
 * Firms, brands, clubs, bands, works and places of several words that look like people's names, which news hardly uses of a person;
 * lower-cased, "&" left out, split at blanks as tokens are. By hand, and from the names of listed companies that the weights
 * take for people.
 */
const names = `a. o. smith|a.g. edwards|a.h. belo|a.o. smith|a.p. moller|a.t. kearney|aam aadmi|abercrombie fitch|
  abu ghraib|abu sayyaf|ackermans van haaren|adams harkness|addison lee|addleshaw goddard|admira wacker|
  aer lingus|agudat yisrael|air liquide|akali dal|akin gump|al ahly|al hilal|al ittihad|al jazeera|al nassr|
  al qaeda|al sadd|al shabaab|alania vladikavkaz|alba berlin|albert heijn|alex. brown|alexander alexander|
  alfa laval|alfa romeo|alfred mcalpine|alice in chains|allen matkins|allen overy|allied irish|alps alpine|
  alston bird|america movil|amon düül|américa móvil|anderson clayton|anheuser busch|anna karenina|
  ansar allah|ansar dine|archer daniels|archer daniels midland|arnold porter|arthur andersen|
  arthur d. little|arthur gallagher|arthur j. gallagher|asante kotoko|ashurst morris|assa abloy|
  associated dry|aston martin|aston villa|atlas copco|aunt jemima|austin peay|austin reed|austin rover|
  austria salzburg|austria vienna|avery dennison|avis budget|awami league|b.f. goodrich|babcock wilcox|
  backstreet boys|bain capital|baker botts|baker hughes|baker mckenzie|balfour beatty|balfour kilpatrick|
  banco sabadell|banco santander|bang olufsen|banik ostrava|barclay james harvest|barclays capital|
  barclays de zoete wedd|barisan nasional|barnes noble|barratt redrow|baskin robbins|bateman eichler|
  bausch health|bausch lomb|bayer leverkusen|bear stearns|bear, stearns|becton dickinson|bed bath|
  beitar jerusalem|bell howell|belle sebastian|ben and jerry's|ben jerry|ben jerry's|bergdorf goodman|
  berkshire hathaway|bernard matthews|bertrand faure|betar jerusalem|betty crocker|bharatiya janata|big ben|
  bird bird|birmingham midshires|black decker|black veatch|blake babies|blohm voss|bob's discount|
  boca juniors|boehringer ingelheim|boies schiller|boise cascade|boko haram|boney m|boney m.|boots alliance|
  booz allen|booz allen hamilton|booz hamilton|borg warner|bradford bingley|brewin dolphin|briggs stratton|
  bristol myers|bristol-myers squibb|british leyland|brixton estate|broken hill|brooks brothers|brooks dunn|
  brown boveri|brown brothers harriman|brown brown|brown forman|brown shipley|bud light|burger king|
  burger kitchen|burmah castrol|burns philp|burson marsteller|burt's bees|c.h. robinson|cable wireless|
  cadbury schweppes|cadwalader wickersham|café tacuba|callaway golf|calvin klein|camp david|campbell soup|
  camper van beethoven|canaccord genuity|candy crush|cantor fitzgerald|captain morgan|carl zeiss|
  carl zeiss meditec|carl's jr|carl's jr.|carlton united|carnegie mellon|carson pirie scott|cath kidston|
  cb richard ellis|cedars sinai|celta vigo|cerezo osaka|charles colvard|charles river|charles schwab|
  charles stanley|charles tyrwhitt|chase manhattan|chevy volt|christian dior|christopher banks|chuck cheese|
  cibona zagreb|citizen kane|clayton dubilier|clear channel|cleary gottlieb|clifford chance|close brothers|
  clovis oncology|cluett peabody|cockney rebel|cohen steers|coinbase pro|coinbase wallet|coldwell banker|
  coles myer|colgate palmolive|collins stewart|colo colo|columbus mckinnon|con edison|conde nast|
  conde nast traveler|conde nast traveller|condé nast|condé nast traveler|condé nast traveller|
  consadole sapporo|coopers lybrand|coudert brothers|covington burling|crabtree evelyn|cracker barrel|
  crate barrel|cravath swaine|credit agricole|credit lyonnais|credit suisse|crewe alexandra|crown castle|
  crown zellerbach|cruz azul|crédit agricole|crédit lyonnais|cullen frost|curtiss wright|cushman wakefield|
  d. r. horton|d.r. horton|daft punk|daiichi sankyo|dain bosworth|dairy queen|daniel wellington|das kapital|
  dassault systemes|dassault systèmes|dave buster|davis polk|davis wright tremaine|dayton hudson|de beers|
  de graafschap|de havilland|de la rue|dean witter|dean witter reynolds|debevoise plimpton|def jam|
  def leppard|degel hatorah|delhaize lion|deloitte touche|den danske|den norske|depeche mode|
  destiny's child|dewan negara|dewan rakyat|dewey leboeuf|dick's sporting goods|dillon read|
  dinamo bucharest|dixie chicks|dolce gabbana|dolly madison|dom perignon|dom pérignon|donaldson lufkin|
  donaldson lufkin jenrette|donna karan|donnie darko|douglas elliman|douglas emmett|dow jones|dr pepper|
  dr. reddy's|dresdner kleinwort|drexel burnham|drexel burnham lambert|drivers jonas|duane reade|
  duff phelps|dukla prague|dun bradstreet|duncan hines|dunkin donuts|duran duran|dynamo kiev|dynamo moscow|
  dáil éireann|e.f. hutton|e.i. du pont|e.w. scripps|eaton vance|echo buds|echo dot|eddie bauer|
  edgar broughton|edward jones|efes pilsen|egon zehnder|einstürzende neubauten|el mundo|el pais|
  el universal|el watan|elders ixl|eli lilly|elizabeth arden|ellie mae|emerson lake|ernst whinney|
  ernst young|estee lauder|estudiantes madrid|estée lauder|ethan allen|ethan allen interiors|euro disney|
  euskadiko ezkerra|euskal herritarrok|eversheds sutherland|faber faber|fair isaac|famous dave's|fannie mae|
  farrar straus|ferris baker watts|fianna fail|fianna fáil|fiat chrysler|fine gael|first boston|
  fisher price|flaherty crumrine|fleetwood mac|fletcher challenge|florence and the machine|florence machine|
  foley lardner|foote cone|ford motor|forrest gump|forstmann little|fortnum mason|forza italia|
  foster wheeler|franklin covey|franklin mint|franklin templeton|fratelli d'italia|fred meyer|freddie mac|
  fresenius kabi|freshfields bruckhaus|freshfields bruckhaus deringer|fried frank|frito lay|frost sullivan|
  fuchs petrolub|furman selz|galaxy buds|gamba osaka|gang starr|gardner denver|general mills|george weston|
  george wimpey|gibson dunn|gibson greetings|gil vicente|goldman sachs|goodman fielder|goodwin procter|
  google pixel|gor mahia|grant samuel|grant thornton|graphic packaging|greenberg traurig|greenwich natwest|
  grey poupon|grieveson grant|grigsby brandford|grupo bimbo|h&r block|h. b. fuller|h. lundbeck|h.b. fuller|
  h.j. heinz|hajduk split|hall and oates|hall oates|hambrecht quist|hamilton academical|hancock whitney|
  hansa rostock|hanson trust|hapoel haifa|harcourt brace|hargreaves lansdown|harley davidson|harper collins|
  harper row|harper's bazaar|harris teeter|harry winston|hart schaffner|harvey nichols|harvey norman|
  haskins sells|hawker siddeley|heidrick struggles|helena rubinstein|henderson crosthwaite|henderson land|
  henry schein|herbert freehills|herbert smith|herbert smith freehills|herman miller|herri batasuna|
  hertha berlin|hertha bsc|hicks muse|hill knowlton|hillier parker|hoare govett|hoffmann la roche|
  hoffmann-la roche|hogan lovells|holland knight|home depot|honeywell bull|houghton mifflin|
  houghton mifflin harcourt|houlihan lokey|hudson bay|hugo boss|humble pie|hunter douglas|hunton williams|
  hutchinson whampoa|hutchison whampoa|hyatt regency|idemitsu kosan|ingersoll rand|ingram micro|iron maiden|
  ishikawajima harima|j m smucker|j. aron|j. crew|j. jill|j. sainsbury|j. walter thompson|j.b. hunt|
  j.c. bradford|j.c. penney|j.d. power|j.i. case|j.m. smucker|j.p. morgan|j.p. morgan chase|jack daniel|
  jack daniel's|jack daniels|jack wills|jack wolfskin|jacobs suchard|jamaat islami|james capel|james hardie|
  james river|jan sangh|janata dal|jane's addiction|janney montgomery|janney montgomery scott|
  janus henderson|jardine fleming|jardine lloyd|jardine matheson|jc penney|jd sports|jean coutu|
  jefferson airplane|jefferson starship|jemaah islamiyah|jenner block|jeronimo martins|jersey mike's|
  jerónimo martins|jethro tull|jiffy lube|jim beam|jimmy choo|jimmy john's|jm smucker|john deere|john lobb|
  john menzies|johnnie walker|johns hopkins|johns manville|johnson controls|johnson johnson|johnson matthey|
  jones apparel|jones day|jones lang|jones lang lasalle|jones lang wootton|jos. a. bank|jose cuervo|
  jp morgan|jp morgan chase|jubilo iwata|judas priest|julius baer|julius bär|kaiser aluminum|kaiser chiefs|
  kaiser permanente|karen millen|kashima antlers|kate spade|kaye scholer|kayne anderson|kb home|
  keefe bruyette|kelley blue|kellogg brown|kenneth cole|kidder peabody|kimberly clark|kinder bologna|
  kinder morgan|king spalding|kingston technology|kirin brewery|kirkland ellis|kleinwort benson|
  klöckner werke|knight frank|knight ridder|kohlberg kravis|kohlberg kravis roberts|konica minolta|
  korn ferry|kraft heinz|krispy kreme|krupp hoesch|kuehne nagel|kuwait petroleum|kyowa hakko|l.b. foster|
  l.f. rothschild|l.l. bean|l.s. starrett|la quinta|ladenburg thalmann|lam research|lamb weston|
  land o'lakes|land rover|latham watkins|laura ashley|lazard freres|lazard frères|le figaro|le monde|
  lea perrins|lear siegler|led zeppelin|leeds rhinos|lega nord|legg mason|legia warsaw|lehman brothers|
  leigh day|leo burnett|lever brothers|levi strauss|levski sofia|leyton orient|liberty mutual|limp bizkit|
  lincoln mercury|ling temco|linkin park|linklaters paines|little debbie|little mix|liz claiborne|
  lloyds abbey|lloyds tsb|lockheed martin|lok dal|lok sabha|lokomotiv moscow|long john silver|lord abbett|
  los lobos|louis dreyfus|louis vuitton|ludwig beck|lynyrd skynyrd|m.a. hanna|maccabi haifa|
  mamelodi sundowns|manning napier|manufacturers hanover|marcus evans|marcus millichap|marie claire|
  marine midland|mario kart|marks and spencer|marks clerk|marks spencer|marsh mcclennan|marsh mclennan|
  marshall tucker|martin currie|martin marietta|mary kay|massey ferguson|max factor|max mara|mayer brown|
  mazzy star|mcdermott will|mcdonald douglas|mcdonnell douglas|mcgraw hill|mead johnson|mein kampf|
  melody maker|memorial sloan|mercado libre|mercatone uno|mercedes benz|merchant ivory|merck sharp|
  merck sharp dohme|merrill lynch|metro goldwyn|mettler toledo|michael kors|michael page|midland montagu|
  milbank tweed|miller brewing|miller lite|milli vanilli|minnesota mining|miss saigon|mitchells butlers|
  mobb deep|moby dick|moby grape|moet chandon|moet hennessy|mohun bagan|molly hatchet|molson coors|
  molton brown|montgomery ward|moore stephens|morbid angel|morgan crucible|morgan grenfell|morgan guaranty|
  morgan keegan|morgan lewis|morgan stanley|morgan stanley dean witter|morrison foerster|morrison knudsen|
  moss bros|motley crue|moët chandon|moët hennessy|mrs. butterworth's|mumford and sons|mumford sons|
  munich re|mötley crüe|n m rothschild|n.m. rothschild|nabarro nathanson|nahdlatul ulama|nathan's famous|
  neiman marcus|neuberger berman|newell rubbermaid|nikko europe|nippon steel|nitto denko|norfolk southern|
  norton rose|norton rose fulbright|notre dame|novo nordisk|nur otan|ogilvy mather|old trafford|
  olive garden|oliver wyman|orchestra baobab|orlando magic|orlando pirates|orrick herrington|
  orville redenbacher|osborne clarke|oscar mayer|owens corning|owens illinois|p.f. chang|pacific dunlop|
  paddy power|paine webber|pakatan harapan|pakatan rakyat|panmure gordon|pannell kerr|papa john|papa john's|
  papa roach|parke davis|parker drilling|parker hannifin|parker pen|parsons brinckerhoff|partick thistle|
  patek philippe|paul hastings|paul weiss|paul weiss rifkind|pearl jam|peat marwick|peet's coffee|
  perkin elmer|perkins coie|pernod ricard|perry ellis|perth glory|petra drnovice|peugeot citroen|
  phelps dodge|philip morris|phillips drew|phillips petroleum|piggly wiggly|pink floyd|pinsent masons|
  piper jaffray|piper sandler|pitney bowes|plaid cymru|pokemon go|pokemon sword|pokémon sword|pope talbot|
  popol vuh|pratt lambert|pratt whitney|prebon yamane|prentice hall|prescott ball|price waterhouse|
  procter gamble|proctor gamble|proskauer rose|prudential bache|quaker oats|queens moat|quinn emanuel|
  r.j. reynolds|r.r. donnelley|raith rovers|rajya sabha|ralph lauren|rand mcnally|rank hovis|rank xerox|
  rapid vienna|rascal flatts|rauscher pierce|rauscher pierce refsnes|ray ban|raymond james|rayo vallecano|
  reckitt benckiser|reckitt colman|red bull|red robin|reed elsevier|reed smith|remy cointreau|remy martin|
  rhone poulenc|rhône poulenc|richardson vicks|rj reynolds|robert bosch|robert fleming|robert half|
  robert walters|robertson stephens|robinson humphrey|rod laver arena|roda jc|rohm haas|roland garros|
  rolls royce|ropes gray|rosario central|rosetta stone|ross county|ross stores|rowe price|
  rowntree mackintosh|royal doulton|royal dutch|royal enfield|ruch chorzow|rudolf wolff|rugby portland|
  ruth's chris|ryder system|rémy cointreau|rémy martin|s.c. johnson|s.g. warburg|s.s. kresge|
  saatchi saatchi|saint laurent|sal oppenheim|sallie mae|sally beauty|salomon brothers|sam's club|
  samata party|samuel montagu|san lorenzo|sanderson farms|sandler o'neill|sanford bernstein|santos laguna|
  sara lee|saul centers|savoy brown|scott foresman|sea containers|sears roebuck|seiko epson|sesame street|
  severn trent|seymour pierce|shake shack|shearman sterling|shearson lehman|shearson lehman brothers|
  shearson lehman hutton|sheppard mullin|sherritt gordon|sherwin williams|shin bet|shiromani akali dal|
  shiv sena|sidley austin|sigur ros|sigur rós|simmons simmons|simon and garfunkel|simon and schuster|
  simon garfunkel|simon kucher|simon schuster|simpson thacher|singer friedlander|sinn fein|sinn féin|
  skadden arps|slaughter may|slavia prague|sloan kettering|smith barney|smith kline|smith nephew|
  smith new court|smith wesson|smithkline beecham|smurfit stone|societe generale|société générale|
  soda stereo|soros fund|sparta prague|spartak moscow|spencer stuart|spirax sarco|springer nature|
  squire patton boggs|st helens|st johnstone|st kilda|st mirren|st pauli|st. joe|standard chartered|
  standard pacific|standard poor|standard poor's|stanley black decker|star trek|state farm|steaua bucharest|
  steely dan|stein mart|stella artois|stephen f. austin|stephenson harwood|steptoe johnson|stifel nicolaus|
  stikeman elliott|stop shop|stromberg carlson|strutt parker|sturm graz|sturm ruger|sullivan cromwell|
  sun alliance|super mario|swire pacific|t. rowe|t. rowe price|taco bell|tate lyle|taylor morrison|
  taylor wessing|taylor wimpey|taylor woodrow|teatro massimo|ted baker|telugu desam|thermo fisher|
  thin lizzy|thomas cook|thomas weisel|thompson mckinnon|thomson mckinnon|thomson reuters|throbbing gristle|
  tiger brands|tim hortons|time warner|times mirror|tokio hotel|toll brothers|tommy hilfiger|torpedo moscow|
  tory burch|touche ross|towers perrin|towers watson|trader joe's|trafalgar house|travers smith|
  tucker anthony|tutor perini|twisted sister|u.s. bancorp|umkhonto we sizwe|uncle ben|under armour|
  urawa reds|uriah heep|vacheron constantin|van cleef|van halen|van heusen|van nostrand|vera bradley|
  verkhovna rada|veruca salt|vickers da costa|victoria's secret|vidhan sabha|vinson elkins|virgin atlantic|
  vissel kobe|vlaams belang|vlaams blok|w. r. berkley|w. w. grainger|w.h. smith|w.p. carey|w.r. berkley|
  w.r. grace|w.w. grainger|w.w. norton|wachtell lipton|wacker chemie|wacker neuson|waddell reed|walter reed|
  warner bros|warner brothers|warner lambert|wasserstein perella|watson wyatt|weber shandwick|
  weight watchers|weil gotshal|wells fargo|wertheim schroder|westdeutsche landesbank|wheat first|white case|
  widzew lodz|wigan warriors|willem ii|willem ii tilburg|william blair|william grant|william hill|
  williams sonoma|willis corroon|willis faber|willis towers|willis towers watson|willkie farr|wilmer cutler|
  wilmer hale|wilson sonsini|winn dixie|winston strawn|wishbone ash|wolters kluwer|wood mackenzie|yesh atid|
  yisrael beiteinu|yisrael beitenu|young rubicam|yves rocher|yves saint laurent|zai lab|ziff davis|
  zimmer biomet`;

export const firmNames: readonly string[] = names.split('|').map((name) => name.trim());
/** Words with a blank between them. */
const listOf = (words: readonly string[]): string => [...new Set(words)].join(' ');

/** The words that they begin with. */
export const firmStarts = listOf(firmNames.map((name) => /^.+?(?='s |\s)/.exec(name)![0]));
/** All their words, with and without the "'s" that is a token of its own. */
export const firmParts = listOf(firmNames.flatMap((name) => [...name.split(' '), ...name.split(/ |(?='s(?: |$))/)]));
/** Words of the longest. */
export const mostFirmWords = Math.max(...firmNames.map((name) => name.split(' ').length));
