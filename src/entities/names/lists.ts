/** Closed lists of English words that tell names from other capitalised words. Written by hand. */
import { stateAbbreviations } from '../../text/abbreviations.ts';
import { WordList } from './word-list.ts';

/** The words of a text of words and blanks, in order. */
export const wordsOf = (text: string): readonly string[] => text.trim().split(/\s+/);

export const wordSet = (words: string): ReadonlySet<string> => new Set(wordsOf(words));

export const articles = new WordList('a an the');
/** Who may have the name of a thing behind it as well: "the King Hussein Bridge". */
export const royal: ReadonlySet<string> = new Set(['king', 'queen', 'prince', 'princess']);

/** Lower-case words that join the parts of a name. */
export const particles = wordSet(
  "de van von der den ter ten bin ibn bint ben al el la le los las di da dos das do du del della delle dello af av zu zum zur abu abd abdel und y e st the of st. san santa mac mc o' d' vander",
);

/** Forms of address and offices that stand before a name and are no part of it. */
export const titles = wordSet(
  `mr mrs ms miss mx dr prof professor doctor sir dame lord lady madam madame mme mlle monsieur herr frau señor señora senor senora
  president vice-president prime minister premier chancellor vice-chancellor chairman chairwoman chairperson chair governor gov
  senator sen sens rep reps representative congressman congresswoman lawmaker mayor ambassador secretary secretary-general
  minister commissioner spokesman spokeswoman spokesperson envoy chief deputy vice former ex acting interim outgoing incoming
  ex-president ex-minister ex-premier ex-prime attorney director director-general president-elect councillor councilman councilwoman alderman
  gen general lt lieutenant col colonel brig brigadier maj capt captain cpl corporal sgt sergeant pvt private adm admiral cmdr commander
  marshal rear sheriff detective inspector superintendent constable officer agent trooper deputy
  rev reverend fr father pastor pope archbishop cardinal imam ayatollah mullah maulana sheikh sheik shaikh shaykh rabbi patriarch
  queen princess emperor empress sultan emir duke duchess count countess baron baroness crown
  coach manager striker midfielder defender goalkeeper captain skipper pitcher quarterback analyst economist lawyer judge justice
  prosecutor journalist reporter editor author writer actor actress singer director comedian saint st st. dictator leader
  mister messrs comrade cde hon honourable honorable taoiseach pontiff
  advocate adv barrister engr provost headmaster headteacher coroner treasurer comptroller magistrate mp mps mla mk mep
  warden maj-gen maj-general lt-gen lt-col lt-general brig-gen brigadier-general major-general lieutenant-general lieutenant-colonel
  vice-admiral rear-admiral commodore inspector-general dig igp
  datuk dato dato' datin tengku tunku shri smt maulvi mufti alhaji hajiya mallam khun khunying moudjahid
  historian physicist biologist psychologist epidemiologist virologist psychiatrist surgeon strategist filmmaker rapper frontman
  winger batsman bowler wicketkeeper jockey golfer`,
);

/** Words that name an office or a function; wider than titles, they also stand after a name or in an apposition. */
export const roles = wordSet(
  `president minister premier chancellor chairman chairwoman chairperson governor senator representative congressman congresswoman
  mayor ambassador secretary commissioner spokesman spokeswoman spokesperson envoy chief head director manager coach captain general
  colonel admiral commander judge justice prosecutor lawyer attorney professor analyst economist expert researcher scientist
  journalist reporter editor author writer poet novelist actor actress singer musician composer comedian artist painter sculptor
  director producer player striker midfielder defender goalkeeper pitcher quarterback champion leader lawmaker legislator politician
  candidate founder co-founder owner executive officer ceo cfo coo cto boss partner banker trader investor billionaire king queen prince
  princess emperor sultan emir sheikh bishop archbishop cardinal pope priest pastor imam ayatollah rabbi diplomat negotiator
  activist dissident opposition rebel warlord militant suspect victim resident student teacher doctor nurse farmer worker official
  aide adviser advisor counsel principal treasurer trustee chef critic columnist historian philosopher mathematician physicist
  wife husband son daughter brother sister father mother widow mother uncle cousin nephew niece friend colleague`,
);

/** Verbs whose subject speaks, and so is a person more often than not. */
export const speechVerbs = wordSet(
  `said says say told tells added adds noted notes stressed stresses explained explains argued argues insisted insists warned warns
  announced announces declared declares claimed claims stated states replied replies responded asked asks recalled recalls
  remarked observed commented tweeted wrote writes testified admitted admits acknowledged conceded denied denies urged urges
  vowed pledged promised believes thinks thought hopes hoped concluded suggested emphasized emphasised reiterated cautioned
  continued joked quipped lamented complained criticized criticised praised condemned`,
);

export const calendarWords = wordSet(
  `january february march april may june july august september october november december jan feb mar apr jun jul aug sept sep oct
  nov dec monday tuesday wednesday thursday friday saturday sunday mon tue tues wed thu thur thurs fri sat sun`,
);

/** Nouns that make the name they stand in an organisation's or a body's. */
export const organisationNouns = wordSet(
  `inc inc. corp corp. co co. ltd ltd. llc plc gmbh ag sa s.a. nv n.v. ab asa oyj spa s.p.a. group holdings holding company corporation
  companies bank bancorp securities capital partners associates ventures fund funds trust insurance financial finance motors airlines
  airways air industries enterprises systems technologies technology software pharmaceuticals pharma laboratories labs media
  entertainment studios records pictures press times post journal news herald tribune gazette magazine university college institute
  institution school academy hospital clinic centre center foundation association society union federation league club party
  committee council commission ministry department agency authority office bureau administration board court parliament congress
  senate assembly army navy force forces police service services organization organisation network team fc united city town
  council brothers sons stores store hotel hotels resort energy oil gas petroleum mining steel electric electronics foods brewery
  museum theatre theater church cathedral international national global worldwide exchange market markets index`,
);

/** Companies, brands and agencies that news names by one word, which a reader may take for a surname or a place. */
export const companies = wordSet(
  `abb accenture adidas adobe aeroflot ahold airbnb airbus akzo alcatel alcoa alibaba allianz alphabet alstom altria amazon amd amgen
  anz apple aramark aramco arcelormittal asda astrazeneca at&t audi aviva axa baidu barclays basf bayer bbva bertelsmann bhp blackberry
  blackrock bloomberg bmw bnp boeing bombardier bosch bp bridgestone bristol-myers broadcom bt burberry cadbury carlsberg carrefour
  caterpillar cbs chevron chrysler cisco citi citibank citigroup cnbc cnn coca-cola comcast compaq conocophillips costco daewoo daihatsu
  daimler daimlerchrysler danone dell deloitte dhl diageo disney dreamworks duracell ebay electrolux embraer emi enel eni enron
  ericsson etihad expedia exxon exxonmobil facebook fedex fiat flipkart foxconn freeport fujitsu gazprom gazprombank
  gillette glaxo glaxosmithkline glencore google groupon gucci halliburton hasbro heineken heinz hermes hewlett-packard hilton hitachi
  honda honeywell hp hsbc huawei hyundai ibm ikea infosys instagram intel isuzu jaguar jetblue jpmorgan kellogg kia kmart kodak kpmg
  kraft lafarge lego lehman lenovo lexus lg linde linkedin lloyds lockheed logitech lufthansa lukoil lvmh macy's maersk marlboro
  marriott mastercard mattel mazda mcdonald's mckinsey mcdonnell medtronic mercedes mercedes-benz merck merrill microsoft mitsubishi
  mitsui mobil moderna monsanto moody's motorola nasa nasdaq natwest nestle nestlé netflix nike nintendo nissan nokia nomura northrop
  novartis nvidia oracle palantir panasonic paypal pepsi pepsico petrobras petronas peugeot pfizer philips porsche prada
  primark qantas qualcomm reebok renault repsol reuters roche rolls-royce rosneft ryanair saab sainsbury's samsung sanofi santander
  saudia sberbank schlumberger sears shell siemens sinopec skoda snapchat softbank sony sotheby's spacex spotify starbucks
  statoil subaru sunoco suzuki symantec tata telefonica telstra tencent tesco tesla texaco thales thyssenkrupp tiktok
  toshiba toyota tripadvisor twitter tyson uber ubs unilever uniqlo verizon viacom vivendi vodafone
  volkswagen volvo walgreens walmart wal-mart waymo wework whatsapp whirlpool wirecard xerox xiaomi xinhua yahoo youtube yukos   afp aljazeera ansa interfax itar-tass kyodo tass yonhap upi bernama`,
);

/** More of them, for the rules alone: the weights were trained without. */
export const firms = wordSet(
  `reuter asos billboard boohoo bugatti coldplay ferrari fitbit forbes garmin garnier gartner gopro grindr jawbone lamborghini levis
  lucasfilm maserati mclaren pixar rover sauber topshop barca benfica feyenoord juventus lazio napoli schalke villarreal
  harley-davidson christie's denny's kohl's lloyd's wendy's macy's lowe's moody's sotheby's sainsbury's
  aceto adeia adyen amarin anaplan aphria appian argan athene avalara avangrid avaya avnet azelis bilfinger bilibili bolloré
  cencora certara chemed cofinimmo coterra covetrus cloudera costar core-mark danaher daseke denka derichebourg elior fiserv
  fluidra franco-nevada fujikura gerresheimer gevo gorman-rupp grenke haleon halma heico heska hillenbrand huazhu ionos ipsen
  jeld-wen jenoptik jungheinrich kadant kadmon kanadevia kenvue kimberly-clark kinetik koppers kroger leidos leju
  mercari mersen moelis mylan natera nissui nitori nordstrom okta ooma parker-hannifin patterson-uti payoneer perrigo
  prosus qorvo quidel seaspan sherwin-williams shionogi shopify shutterfly silgan sonova ströer südzucker syensqo synnex
  tenaris thermon trustmark twilio valneva vectrus veoneer veralto viatris vicat vistra vonovia wabco welltower winmark xperi
  zayo zendesk zoetis zscaler zumiez zuora
  gorillaz aerosmith metallica megadeth motörhead motorhead korn slipknot soundgarden whitesnake wizzard hawkwind clannad
  planxty deerhoof radiohead pantera sepultura rammstein kraftwerk abba roxette evanescence portishead supergrass eurythmics
  supertramp jamiroquai outkast fugees staind kreator helloween nightwish opeth darkthrone burzum coldcut lindisfarne
  kajagoogoo bananarama sugababes westlife boyzone
  golkar fatah hamas hezbollah likud kadima meretz shas jobbik fidesz ataka groen ecolo podemos syriza pasok yabloko
  kuomintang frelimo renamo swapo umno masyumi knesset bundestag bundesrat sejm riksdag storting folketing majlis duma althing
  alexa siri bixby cortana bitcoin litecoin dogecoin ethereum solana cardano binance coinbase klarna monzo revolut venmo zelle
  anker satechi mophie jabra razer sennheiser dewalt dashlane gousto tubi deezer roku miele ducati vespa marvel pokemon pokémon
  roblox fortnite rivian robinhood rakuten lyft gojek cabify deliveroo grubhub postmates wayfair bershka zara swarovski beretta
  hyatt westin sheraton avis stifel danske wagamama nando's greggs barron's peet's winn-dixie
  kraftwerk rammstein nirvana
  gonzaga purdue villanova bucknell hofstra lehigh gallaudet clemson marquette rutgers fordham vanderbilt creighton cornell baylor
  applebee's arby's hardee's barney's barneys bloomingdale's harrods selfridges debenhams domino's hershey's kellogg's`,
);

/** People of history whom texts call by one word, and hardly anybody or anything else by that. */
export const mononyms = new WordList(
  `socrates plato aristotle herodotus thucydides xenophon sophocles euripides aeschylus aristophanes pythagoras archimedes
  hippocrates demosthenes pericles alcibiades plutarch virgil ovid cicero catullus seneca tacitus suetonius juvenal nero
  caligula tiberius vespasian trajan hadrian justinian charlemagne saladin tamerlane nefertiti tutankhamun tutankhamen
  akhenaten hatshepsut ramesses cleopatra confucius mencius laozi avicenna averroes michelangelo botticelli caravaggio
  tintoretto canaletto rembrandt vermeer velázquez velazquez dürer holbein petrarch boccaccio machiavelli spinoza leibniz
  descartes voltaire rousseau montesquieu diderot molière moliere racine kant hegel nietzsche schopenhauer wittgenstein
  heidegger goethe beethoven mozart haydn schubert schumann mendelssohn brahms chopin liszt verdi puccini rossini vivaldi
  monteverdi mahler bruckner tchaikovsky rachmaninoff rachmaninov shostakovich prokofiev stravinsky debussy berlioz sibelius
  dvořák dvorak smetana bartók bartok napoleon robespierre garibaldi lenin stalin trotsky khrushchev brezhnev shakespeare
  chaucer dostoevsky dostoyevsky tolstoy chekhov pushkin turgenev gogol proust balzac flaubert cervantes picasso matisse
  cézanne cezanne monet renoir degas gauguin kandinsky
  spartacus themistocles xerxes boudicca vercingetorix euclid epicurus heraclitus parmenides democritus diogenes hesiod
  pindar livy plautus lucretius propertius quintilian vitruvius boethius maimonides copernicus paracelsus erasmus linnaeus
  palestrina gesualdo telemann donizetti gounod massenet satie messiaen bellini paganini scarlatti rameau couperin
  offenbach scriabin mussorgsky borodin janáček janacek giotto donatello titian tiepolo bernini borromini palladio
  brunelleschi bramante goya rubens poussin watteau fragonard ingres delacroix manet seurat modigliani chagall klimt
  magritte hokusai hiroshige ariosto rabelais montaigne corneille stendhal maupassant mallarmé rimbaud verlaine baudelaire
  hölderlin novalis kafka brecht rilke ibsen strindberg kierkegaard pirandello borges sartre camus
  metternich talleyrand richelieu mazarin danton marat goebbels himmler
  octavian agrippina messalina poppaea britannicus germanicus commodus caracalla elagabalus diocletian galerius
  theodosius belisarius procopius theodoric clovis hannibal hamilcar hasdrubal jugurtha mithridates
  catiline plotinus polybius sallust galen strabo eratosthenes hipparchus aristarchus
  anaximander anaxagoras empedocles protagoras gorgias theophrastus epictetus aeneas menander callimachus theocritus
  apuleius petronius ennius cambyses nebuchadnezzar hammurabi sargon sennacherib ashurbanipal
  tertullian eusebius athanasius bede alcuin abelard aquinas averroës suleyman atatürk
  gauss euler lagrange laplace cauchy riemann fermat galois poincaré poincare kronecker weierstrass dedekind dirichlet
  gödel godel chebyshev kolmogorov brahmagupta aryabhata bhaskara al-khwarizmi al-biruni al-farabi al-kindi al-ghazali
  einstein heisenberg schrödinger schrodinger boltzmann helmholtz becquerel huygens lavoisier mendeleev ampère
  metastasio vasari masaccio buxtehude pachelbel khachaturian kodály poulenc hindemith
  pelé garrincha vavá jairzinho tostão rivelino zico sócrates ronaldinho maradona
  björk bjork enya shakira rihanna beyoncé beyonce eminem ludacris skrillex deadmau5 avicii
  hitchcock kubrick fellini antonioni pasolini visconti truffaut godard tarkovsky kurosawa mizoguchi
  eusébio romário falcão rivaldo bebeto cafu kaká neymar
  fourier legendre minkowski hadamard lorentz faraday pauli dirac feynman lamarck cuvier haeckel piaget
  michelozzo ghiberti verrocchio cimabue duccio pontormo bronzino parmigianino perugino uccello ghirlandaio mantegna giorgione
  ptolemy origen augustus eisenstein pizarro
  hirohito nobunaga hideyoshi ieyasu kūkai saichō nichiren bashō basho montezuma moctezuma atahualpa`,
  { isSought: true },
);

/** What follows "the" behind a ruler's or a saint's name. */
export const epithets = new WordList(
  `Great Magnificent Elder Younger Terrible Conqueror Lionheart Bold Pious Wise Simple Bald Fat Confessor Unready Baptist
  Evangelist Navigator Impaler Hun Catholic Cruel Venerable Bearded Stammerer Fearless`,
  { isSought: true },
);

/** Nouns that make the name they stand in a place's, a building's, a thing's. */
export const placeNouns = wordSet(
  `street st. avenue ave road rd boulevard blvd lane drive square park bridge river lake mount mountain mountains valley island islands
  bay beach coast cape county district province state region republic kingdom airport station stadium arena building tower house hall
  palace castle prison jail village town city port harbor harbour north south east west northern southern eastern western
  award awards prize medal cup trophy act law bill amendment treaty agreement doctrine plan memorial day festival ship uss hms hurricane
  typhoon cyclone storm tropical highway freeway canal dam forest desert peninsula gulf sea ocean strait`,
);

/** Words that begin English sentences and are no part of the name that follows. */
export const functionWords = wordSet(
  `a an the this that these those he she it they we you i his her its their our my your who what when where why how which while
  if in on at by for from with without of to and or but nor so yet as after before during since until though although because
  then there here now not no yes all both each some any many most more few several such only even also still just once
  is are was were be been do does did has have had will would can could may might must shall should let get
  meanwhile however earlier later today yesterday tomorrow according despite under over between among against about into
  one two three another other others every than too very again never always perhaps maybe please thanks oh well okay`,
);

/** Suffixes that end a personal name. */
export const nameSuffixes = wordSet('jr jr. sr sr. ii iii iv esq esq. phd ph.d. md m.d.');

/** States of the United States, as datelines and local news write them behind a town; Washington is a town too. */
export const usStates = new WordList(
  `alabama alaska arizona arkansas california colorado connecticut delaware florida georgia hawaii idaho illinois indiana
  iowa kansas kentucky louisiana maine maryland massachusetts michigan minnesota mississippi missouri montana nebraska
  nevada ohio oklahoma oregon pennsylvania tennessee texas utah vermont virginia wisconsin wyoming del. la. n.c. n.d. n.h.
  n.j. n.m. n.y. r.i. s.c. s.d. ont. que. alta. sask. b.c. n.s. n.b. nfld. p.e.i. ${stateAbbreviations.map((state) => `${state}.`).join(' ')}`,
);
