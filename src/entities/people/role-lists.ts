/** Closed lists of English words that offices, functions and forms of address are made of. Written by hand. */
import { roles, wordSet, wordsOf } from '../names/lists.ts';

/** Roles of the recogniser's list that say whose relative or what by chance somebody is, not what they do. */
const passing = wordSet(
  `wife husband son daughter brother sister father mother widow uncle cousin nephew niece friend colleague partner
  suspect victim resident opposition rebel militant king queen student worker`,
);

/** Nouns that head the name of an office or a function, lower-case singulars. */
export const heads: readonly string[] = [
  ...[...roles].filter((word) => !passing.has(word)),
  ...wordsOf(
    `chair footballer cricketer soldier bassist comic vice-president secretary-general director-general vice-chancellor attorney-general taoiseach pm mp mep ombudsman
      winger forward guard swimmer sprinter cyclist rapper guitarist drummer architect engineer physician surgeon
      astronaut pilot publisher publicist technocrat filmmaker screenwriter playwright philanthropist entrepreneur monarch dictator autocrat
      strongman curator choreographer designer photographer sheriff detective inspector superintendent reverend deputy
      speaker whip assemblyman assemblywoman selectman selectwoman freeholder parliamentarian businessman businesswoman headmaster headmistress
      headteacher educator organizer organiser agent miner guide trainer personality star presenter host broadcaster
      anchor correspondent blogger vlogger influencer youtuber model dancer ballerina soprano tenor conductor violinist
      pianist cellist flautist songwriter lyricist illustrator cartoonist animator translator librarian archaeologist
      anthropologist sociologist psychologist psychiatrist geologist biologist chemist astronomer epidemiologist
      virologist immunologist neurologist neuroscientist cardiologist oncologist paediatrician pediatrician veterinarian
      dentist pharmacist midwife paramedic firefighter policeman policewoman magistrate barrister solicitor jurist notary
      mediator arbitrator commentator pundit strategist pollster lobbyist campaigner organist goalscorer batsman batter
      bowler fielder wicketkeeper fullback linebacker cornerback receiver outfielder shortstop infielder catcher
      centre-back defenceman jockey boxer wrestler golfer skier skater rower sailor gymnast runner athlete hurdler
      marathoner racer driver rider climber mountaineer explorer fisherman shopkeeper merchant carpenter electrician
      plumber mechanic baker butcher brewer winemaker restaurateur landlord developer contractor consultant accountant
      auditor actuary underwriter broker dealer administrator coordinator co-ordinator supervisor registrar dean provost
      rector lecturer fellow scholar academic theologian linguist statistician programmer coder hacker inventor
      technologist undersecretary under-secretary comptroller controller consul attache attaché caliph regent viceroy
      chieftain elder nominee designate appointee incumbent frontrunner contender challenger hopeful creator showrunner
      dramatist essayist memoirist biographer humorist satirist documentarian videographer cinematographer stylist potter
      weaver gardener horticulturist botanist ecologist conservationist environmentalist climatologist meteorologist
      seismologist oceanographer zoologist entomologist geneticist biochemist toxicologist pathologist coroner
      whistleblower revolutionary separatist financier magnate tycoon mogul industrialist oligarch heir heiress chairlady
      councillor councilor councilman councilwoman councilmember alderman burgomaster tánaiste chaplain vicar mufti monk
      nun abbot deacon evangelist preacher missionary undersecretary-general headman backbencher frontbencher
      minister-president marshal congressperson assemblymember advocate laureate legend cashier patrolman nuncio delegate
      rapporteur investigator examiner inspector-general commandant quartermaster consul-general recorder archdeacon prelate prop flanker hooker
      scrum-half fly-half lock-forward playmaker defenseman netminder goalie spinner seamer all-rounder left-back right-back
      full-back centre-half centre-forward vendor attendant cm mla mna commissar member promoter exporter importer collector bartender waiter waitress butler chauffeur
  cleaner courier builder roofer bricklayer decorator hairdresser barber beautician jeweller jeweler optician carer
  caretaker janitor housekeeper nanny lifeguard instructor tutor umpire referee scout physio counsellor counselor bailiff
  clerk msp steward stewardess navigator skipper trooper alderwoman patriarch matriarch supermodel arbiter gp seaman vp
  governor-general commander-in-chief editor-in-chief convener convenor socialite guru kingpin matron cleric liaison
  selector keeper half-back tailback kicker olympian paralympian planner policymaker shareholder duke duchess dj dgp igp
  technician worker surveyor bookseller operator copywriter chiropractor conservator buyer fundraiser interpreter barista
  dietitian dietician nutritionist neurosurgeon osteopath homeopath proofreader merchandiser practitioner printmaker adjuster
  conveyancer handler tailor cobbler blacksmith locksmith goldsmith silversmith stonemason beekeeper gamekeeper groundsman
  bookmaker croupier sommelier draughtsman welder machinist plasterer glazier forester lumberjack trapper herder
  ssp dsp lineman nightwatchman winner medallist medalist d'affaires proprietor`,
  ),
];

/** Ranks and academic titles: a role only where the text gives no office. */
export const ranks = wordsOf(
  `professor prof general gen colonel col lieutenant lt major maj captain capt sergeant sgt corporal cpl admiral adm
  brigadier brig commodore marshal private pvt constable officer rear master staff squadron wing chief senior
  detective det inspector insp superintendent supt reverend rev father archdeacon judge justice sir prince princess`,
);
/** Of those, the ones that are never an office by themselves. */
export const rankOnly = wordsOf(
  `professor prof general gen colonel col lieutenant lt major maj captain capt sergeant sgt corporal cpl admiral adm
  brigadier brig commodore private pvt constable reverend rev father prince princess`,
);

/** Forms of address that may stand between an office and a name. */
export const addresses = wordsOf(
  `mr mrs ms miss mx dr sir dame lord lady madam madame mme monsieur mister messrs herr frau señor señora hon
  honourable honorable h.e shri smt datuk dato datin tan sri seri tun haji alhaji hajia sheikh sheik rt cde comrade begum engr
  barr hrh hh hm mk ustad pandit tengku otunba puan maulana`,
);

/** Words that specify an office and may stand before its noun in lower case. */
export const modifiers = wordsOf(
  `prime vice deputy foreign defense defence interior finance economy economic justice health education trade energy
  environment agriculture transport labor labour culture home treasury state chief executive general attorney acting
  interim former ex outgoing incoming senior top national federal regional central bank opposition party press
  government army navy air force police first second third lead assistant associate managing special human rights
  security intelligence operating financial technology marketing supreme high court world provincial municipal city
  crown democratic republican conservative liberal independent retired professional goal team head presidential
  parliamentary cabinet vice-presidential permanent climate peace development industry commerce tourism information
  communications oil water planning external internal european military political parliament senate house majority
  minority democrat policy law constitutional personal medical technical scientific research legal commercial
  employment fisheries forestry mines mining works infrastructure lands women gender family electricity power
  shipping railways roads citizenship reform urban rural coastal property creative artistic sporting sports football
  soccer rugby cricket tennis basketball baseball hockey golf music film movie tv television radio media news opera
  pop rock jazz folk hip-hop investment portfolio fund equity currency commodity commodities risk compliance product
  project program programme operations personnel communication digital data content design sales revenue strategy
  strategic business corporate company banking insurance tax budget housing science public relations affairs social
  welfare youth student union trade-union religious spiritual tribal hereditary parish district county town village
  community campus school university college care nursing emergency fire rescue coast border customs immigration
  prison drug anti-drug anti-corruption corruption criminal ministry department agency bureau office embassy
  consulate mission campaign election electoral congressional senatorial gubernatorial mayoral royal imperial papal
  apostolic auxiliary emeritus shadow honorary visiting adjunct distinguished full-time part-time freelance self-employed
  amateur olympic paralympic test appeals appellate trial prosecuting junior wildlife marine nuclear space aviation
  civil private venture start-up startup tech software hardware cyber internet web online environmental agricultural
  industrial cultural educational real estate reality taxi truck lorry bus train car racing wine food fashion book
  magazine newspaper comic video game games theatre theater ballet orchestra street market cattle dairy sheep flight
  space-flight heart brain cancer plastic trauma animal weather figure speed ski cycling swimming boxing horse crime
  war wartime documentary portrait landscape costume jewellery jewelry diamond tobacco steel textile timber
  genetics genetic theoretical evolutionary defending reigning presiding gaming casting sound goodwill clothes economics
  petroleum athletic athletics retail title gang drugs event events tournament youth ward prosecution makeup make-up
  rap country cross blues ice offensive defensive polo marathon chemistry physics maths mathematics history philosophy gym guest
  front-bench backbench medicine cartel able chargé vocal lead-off wing-back tighthead loosehead blindside openside returning executive-vice
  livestock child mental family-law criminal-law fast left-arm right-arm loose-head tight-head guerrilla rebel militia militant insurgent paramilitary`,
);

/** Modifiers that are bodies of their own: in capitals they belong to a proper name. */
export const bodies = wordsOf(
  `club league association federation society foundation charity hospital clinic museum gallery theatre theater
  festival college university school company bank department agency bureau council committee commission authority`,
);

/** Adjectives that praise, date or place a person and are no part of an office. */
export const adornments = wordsOf(
  `current present then long-time longtime long-serving longest-serving long-standing popular famous famed renowned
  prominent noted respected controversial embattled outspoken influential powerful charismatic beloved legendary
  celebrated acclaimed well-known leading distinguished so-called self-styled self-described newly elected re-elected
  new young old elderly local relieved proud fellow late veteran colourful colorful firebrand maverick hardline
  hard-line flamboyant award-winning prize-winning veteran-turned wealthy rich poor staunch fiery fierce ambitious
  ousted disgraced jailed imprisoned detained exiled deposed slain murdered injured unnamed beleaguered reclusive
  eccentric lifelong best-known brilliant talented gifted teenage mercurial hapless devastated crestfallen esteemed eminent
  world-renowned inspirational under-pressure in-form out-of-form bestselling best-selling bumbling experienced cautious talismanic`,
);

/** Bodies whose names go on with "of": "Ministry of Health spokesman". */
export const bodiesOf = wordsOf(
  `ministry department bank university institute office bureau council house chamber academy board association federation
  court church school college`,
);

export const determiners = wordsOf('the a an his her its their our my this one another');

export const prepositions = wordsOf('of for at in on to from with by under');
export const bridges = wordsOf('of for the and at in &');
export const complements = wordsOf('of for at to with in on');
export const copulas = wordsOf('is was became serves served remains remained');

/** Words that end a description: verbs, conjunctions, relative pronouns, adverbs of time. */
export const stops = wordsOf(
  `who which that whose whom where when while whilst after before since because until though although but or nor as if
  than said says say told tells has have had is are was were be been being will would can could may might must shall
  should do does did added adds noted wrote writes called calls made makes took takes came comes went goes gave gives
  got gets became becomes yesterday today tomorrow tonight ago already now then there here also not no never still
  remain remains remained just only even about over into onto without despite during between against through via per including he she it they
  we you i him them us me read reads went spoke sat began knew felt insisted warned argued explained declined refused agreed`,
);
