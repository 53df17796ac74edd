/**
 * Firms, brands, clubs, bands, works and places of several words that look like people's names, which news hardly uses of a person;
 * lower-cased, "&" left out, split at blanks as tokens are. By hand, and from the names of listed companies that the weights
 * take for people.
 */
const names = `a. o. smith|a.g. edwards|a.h. belo|a.o. smith|a.p. moller|a.t. kearney|abercrombie fitch|abu ghraib|abu sayyaf|
  ackermans van haaren|adams harkness|addison lee|admira wacker|aer lingus|air liquide|akin gump|al ahly|al hilal|
  al ittihad|al jazeera|al nassr|al qaeda|al sadd|al shabaab|alania vladikavkaz|alba berlin|albert heijn|
  alex. brown|alexander alexander|alfa laval|alfa romeo|alfred mcalpine|allen matkins|allen overy|alps alpine|
  america movil|américa móvil|anderson clayton|anheuser busch|anna karenina|ansar dine|archer daniels|
  archer daniels midland|arnold porter|arthur andersen|arthur d. little|arthur gallagher|arthur j. gallagher|
  asante kotoko|ashurst morris|assa abloy|associated dry|aston martin|aston villa|atlas copco|aunt jemima|
  austin reed|austin rover|austria salzburg|austria vienna|avery dennison|avis budget|b.f. goodrich|
  babcock wilcox|bain capital|baker botts|baker hughes|baker mckenzie|balfour beatty|balfour kilpatrick|
  banco sabadell|banco santander|bang olufsen|banik ostrava|barclays capital|barclays de zoete wedd|barnes noble|
  barratt redrow|baskin robbins|bateman eichler|bausch health|bausch lomb|bayer leverkusen|bear stearns|
  bear, stearns|becton dickinson|bed bath|beitar jerusalem|bell howell|ben jerry|ben jerry's|bergdorf goodman|
  berkshire hathaway|bernard matthews|bertrand faure|betar jerusalem|betty crocker|big ben|birmingham midshires|
  black decker|black veatch|blohm voss|boca juniors|boehringer ingelheim|boise cascade|boko haram|boots alliance|
  booz allen|booz allen hamilton|booz hamilton|borg warner|bradford bingley|brewin dolphin|briggs stratton|
  bristol myers|bristol-myers squibb|british leyland|brixton estate|broken hill|brooks brothers|brown boveri|
  brown brothers harriman|brown forman|brown shipley|burger king|burger kitchen|burmah castrol|burns philp|
  burson marsteller|c.h. robinson|cable wireless|cadbury schweppes|cadwalader wickersham|callaway golf|
  calvin klein|camp david|campbell soup|cantor fitzgerald|captain morgan|carl zeiss|carl zeiss meditec|
  carlton united|carnegie mellon|carson pirie scott|cath kidston|cb richard ellis|cedars sinai|celta vigo|
  cerezo osaka|charles schwab|charles stanley|charles tyrwhitt|chase manhattan|christian dior|chuck cheese|
  cibona zagreb|citizen kane|clayton dubilier|clear channel|cleary gottlieb|clifford chance|clovis oncology|
  cluett peabody|cohen steers|coldwell banker|coles myer|colgate palmolive|collins stewart|colo colo|
  columbus mckinnon|conde nast|condé nast|consadole sapporo|coopers lybrand|coudert brothers|covington burling|
  crabtree evelyn|cracker barrel|crate barrel|cravath swaine|credit agricole|credit lyonnais|credit suisse|
  crewe alexandra|crown castle|crown zellerbach|cruz azul|crédit agricole|crédit lyonnais|cullen frost|
  curtiss wright|cushman wakefield|d. r. horton|d.r. horton|daiichi sankyo|dain bosworth|dassault systemes|
  dassault systèmes|dave buster|davis polk|dayton hudson|de beers|de graafschap|de havilland|de la rue|
  dean witter|dean witter reynolds|debevoise plimpton|delhaize lion|deloitte touche|den danske|den norske|
  dewey leboeuf|dillon read|dinamo bucharest|dolce gabbana|donaldson lufkin|donaldson lufkin jenrette|donna karan|
  donnie darko|dow jones|dr pepper|dresdner kleinwort|drexel burnham|drivers jonas|duff phelps|dukla prague|
  dun bradstreet|duncan hines|dunkin donuts|duran duran|dynamo kiev|dynamo moscow|e.f. hutton|e.i. du pont|
  e.w. scripps|eaton vance|eddie bauer|edward jones|efes pilsen|egon zehnder|el mundo|el pais|el universal|
  el watan|elders ixl|eli lilly|elizabeth arden|ellie mae|ernst whinney|ernst young|estee lauder|
  estudiantes madrid|ethan allen interiors|euro disney|faber faber|fair isaac|fannie mae|farrar straus|
  ferris baker watts|fiat chrysler|first boston|fisher price|flaherty crumrine|fleetwood mac|fletcher challenge|
  florence machine|foote cone|ford motor|forrest gump|forstmann little|fortnum mason|foster wheeler|
  franklin covey|franklin mint|franklin templeton|freddie mac|fresenius kabi|freshfields bruckhaus|fried frank|
  frito lay|frost sullivan|fuchs petrolub|furman selz|gamba osaka|gardner denver|general mills|george weston|
  george wimpey|gibson dunn|gibson greetings|gil vicente|goldman sachs|goodman fielder|gor mahia|grant samuel|
  grant thornton|graphic packaging|greenwich natwest|grey poupon|grieveson grant|grigsby brandford|grupo bimbo|
  h&r block|h. b. fuller|h. lundbeck|h.b. fuller|h.j. heinz|hajduk split|hall oates|hambrecht quist|
  hamilton academical|hancock whitney|hansa rostock|hanson trust|hapoel haifa|harcourt brace|hargreaves lansdown|
  harley davidson|harper collins|harper row|harry winston|hart schaffner|harvey nichols|harvey norman|
  haskins sells|hawker siddeley|heidrick struggles|helena rubinstein|henderson crosthwaite|henderson land|
  henry schein|herbert freehills|herbert smith|herman miller|hertha berlin|hertha bsc|hicks muse|hill knowlton|
  hillier parker|hoare govett|hoffmann la roche|hoffmann-la roche|hogan lovells|home depot|honeywell bull|
  houghton mifflin|houghton mifflin harcourt|houlihan lokey|hudson bay|hugo boss|hunter douglas|
  hutchinson whampoa|hutchison whampoa|hyatt regency|idemitsu kosan|ingersoll rand|ingram micro|
  ishikawajima harima|j. aron|j. crew|j. jill|j. sainsbury|j. walter thompson|j.b. hunt|j.c. bradford|j.c. penney|
  j.d. power|j.i. case|j.m. smucker|j.p. morgan|j.p. morgan chase|jack daniel|jack daniels|jack wills|
  jack wolfskin|jacobs suchard|james capel|james hardie|james river|jane's addiction|janney montgomery|
  janney montgomery scott|janus henderson|jardine fleming|jardine lloyd|jardine matheson|jc penney|jd sports|
  jean coutu|jenner block|jeronimo martins|jerónimo martins|jethro tull|jim beam|jimmy choo|john deere|john lobb|
  john menzies|johnnie walker|johns hopkins|johns manville|johnson controls|johnson johnson|johnson matthey|
  jones apparel|jones day|jones lang|jones lang lasalle|jones lang wootton|jose cuervo|jp morgan|jp morgan chase|
  jubilo iwata|julius baer|julius bär|kaiser aluminum|kaiser permanente|karen millen|kashima antlers|kate spade|
  kaye scholer|kb home|keefe bruyette|kelley blue|kellogg brown|kenneth cole|kidder peabody|kimberly clark|
  kinder bologna|kinder morgan|king spalding|kingston technology|kirin brewery|kirkland ellis|kleinwort benson|
  klöckner werke|knight frank|knight ridder|kohlberg kravis|kohlberg kravis roberts|konica minolta|korn ferry|
  kraft heinz|krispy kreme|krupp hoesch|kuehne nagel|kuwait petroleum|kyowa hakko|l.b. foster|l.f. rothschild|
  l.l. bean|l.s. starrett|la quinta|ladenburg thalmann|lam research|lamb weston|land o'lakes|land rover|
  latham watkins|laura ashley|lazard freres|lazard frères|le figaro|le monde|lea perrins|lear siegler|
  led zeppelin|leeds rhinos|legg mason|legia warsaw|lehman brothers|leigh day|leo burnett|lever brothers|
  levi strauss|levski sofia|leyton orient|liberty mutual|limp bizkit|lincoln mercury|ling temco|linklaters paines|
  liz claiborne|lloyds abbey|lloyds tsb|lockheed martin|lokomotiv moscow|long john silver|lord abbett|
  louis dreyfus|louis vuitton|ludwig beck|lynyrd skynyrd|m.a. hanna|maccabi haifa|mamelodi sundowns|
  manning napier|manufacturers hanover|marcus evans|marine midland|marks clerk|marks spencer|marsh mcclennan|
  marsh mclennan|martin currie|martin marietta|mary kay|massey ferguson|max factor|max mara|mayer brown|
  mcdermott will|mcdonald douglas|mcdonnell douglas|mcgraw hill|mead johnson|memorial sloan|mercado libre|
  mercatone uno|mercedes benz|merchant ivory|merck sharp|merck sharp dohme|merrill lynch|metro goldwyn|
  mettler toledo|michael kors|midland montagu|milbank tweed|miller brewing|milli vanilli|minnesota mining|
  mitchells butlers|mohun bagan|molson coors|molton brown|montgomery ward|moore stephens|morgan crucible|
  morgan grenfell|morgan guaranty|morgan keegan|morgan lewis|morgan stanley|morgan stanley dean witter|
  morrison foerster|morrison knudsen|moss bros|mumford sons|munich re|n m rothschild|n.m. rothschild|
  nabarro nathanson|neiman marcus|neuberger berman|newell rubbermaid|nikko europe|nippon steel|nitto denko|
  norfolk southern|norton rose|notre dame|novo nordisk|ogilvy mather|old trafford|oliver wyman|orlando magic|
  orlando pirates|orrick herrington|oscar mayer|owens corning|owens illinois|p.f. chang|pacific dunlop|
  paddy power|paine webber|panmure gordon|pannell kerr|papa john|parke davis|parker drilling|parker hannifin|
  parker pen|parsons brinckerhoff|partick thistle|patek philippe|paul weiss rifkind|peat marwick|perkin elmer|
  pernod ricard|perry ellis|perth glory|petra drnovice|peugeot citroen|phelps dodge|philip morris|phillips drew|
  phillips petroleum|pink floyd|piper jaffray|piper sandler|pitney bowes|pope talbot|pratt lambert|pratt whitney|
  prebon yamane|prentice hall|prescott ball|price waterhouse|procter gamble|proctor gamble|proskauer rose|
  prudential bache|quaker oats|queens moat|r.j. reynolds|r.r. donnelley|raith rovers|ralph lauren|rand mcnally|
  rank hovis|rank xerox|rapid vienna|rauscher pierce|rauscher pierce refsnes|ray ban|raymond james|rayo vallecano|
  reckitt benckiser|reckitt colman|red bull|red robin|reed elsevier|remy cointreau|rhone poulenc|rhône poulenc|
  richardson vicks|rj reynolds|robert bosch|robert fleming|robert half|robertson stephens|robinson humphrey|
  roda jc|rohm haas|roland garros|rolls royce|ropes gray|rosario central|rosetta stone|ross county|ross stores|
  rowe price|rowntree mackintosh|royal doulton|royal dutch|ruch chorzow|rudolf wolff|rugby portland|ryder system|
  rémy cointreau|s.c. johnson|s.g. warburg|s.s. kresge|saatchi saatchi|saint laurent|sal oppenheim|sallie mae|
  sally beauty|salomon brothers|samuel montagu|san lorenzo|sanderson farms|sandler o'neill|sanford bernstein|
  santos laguna|sara lee|saul centers|sea containers|sears roebuck|seiko epson|severn trent|seymour pierce|
  shake shack|shearman sterling|shearson lehman|shearson lehman brothers|shearson lehman hutton|sheppard mullin|
  sherritt gordon|sherwin williams|shin bet|simon garfunkel|simon kucher|simon schuster|simpson thacher|
  singer friedlander|skadden arps|slaughter may|slavia prague|sloan kettering|smith barney|smith kline|
  smith nephew|smith new court|smith wesson|smithkline beecham|smurfit stone|societe generale|société générale|
  soros fund|sparta prague|spartak moscow|spencer stuart|spirax sarco|springer nature|st helens|st johnstone|
  st kilda|st mirren|st pauli|st. joe|standard chartered|standard pacific|standard poor|standard poor's|
  stanley black decker|state farm|steaua bucharest|steely dan|stein mart|stella artois|stifel nicolaus|
  stikeman elliott|stop shop|stromberg carlson|strutt parker|sturm graz|sturm ruger|sullivan cromwell|
  sun alliance|swire pacific|t. rowe|t. rowe price|taco bell|tate lyle|taylor wimpey|taylor woodrow|ted baker|
  thermo fisher|thomas cook|thomas weisel|thompson mckinnon|thomson mckinnon|thomson reuters|tiger brands|
  tim hortons|time warner|times mirror|toll brothers|tommy hilfiger|torpedo moscow|tory burch|touche ross|
  towers perrin|towers watson|trafalgar house|travers smith|tucker anthony|tutor perini|twisted sister|
  u.s. bancorp|uncle ben|under armour|urawa reds|van cleef|van heusen|van nostrand|vera bradley|vickers da costa|
  victoria's secret|vinson elkins|virgin atlantic|vissel kobe|w. r. berkley|w. w. grainger|w.h. smith|w.p. carey|
  w.r. berkley|w.r. grace|w.w. grainger|w.w. norton|wachtell lipton|wacker chemie|wacker neuson|waddell reed|
  warner bros|warner brothers|warner lambert|wasserstein perella|watson wyatt|weber shandwick|weight watchers|
  weil gotshal|wells fargo|wertheim schroder|westdeutsche landesbank|wheat first|white case|widzew lodz|
  wigan warriors|willem ii|willem ii tilburg|william blair|william grant|william hill|williams sonoma|
  willis corroon|willis faber|willis towers|willis towers watson|wilmer cutler|wilmer hale|winn dixie|
  winston strawn|wolters kluwer|wood mackenzie|young rubicam|yves rocher|zai lab|ziff davis|zimmer biomet`;

export const firmNames: readonly string[] = names.split('|').map((name) => name.trim());
/** The words that they begin with. */
export const firmStarts: readonly string[] = [...new Set(firmNames.map((name) => name.slice(0, name.indexOf(' '))))];
/** Words of the longest. */
export const mostFirmWords = Math.max(...firmNames.map((name) => name.split(' ').length));
