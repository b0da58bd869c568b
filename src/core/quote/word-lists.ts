/**
 * The long lists of words that the reader looks things up in, most in the order of the alphabet. They stand in one file, for
 * side by side they weigh two kilobytes less than among the lines that use them.
 */
const set = (words: string): ReadonlySet<string> => new Set(words.split(' '));

/** Verbs after which no bare clause follows ("described the plan"), though a "that" may. */
export const NO_BARE_CLAUSE: ReadonlySet<string> = set(
  'answer apologise apologize ask blog boast brag caution chant command complain conclude continue counter cry demand dispute email emphasise emphasize instruct lament laugh maintain message object order plead protest quote rave read recount reiterate relate repeat reply respond rule scream shout signal sing snap stress tease text urge whisper yell',
);

/** Bases whose third person is as often a plural noun: "states", "reports". */
export const NOUNS_TOO: ReadonlySet<string> = set(
  'air answer attack bill blog boast brand call cast challenge champion chant charge claim command comment counter credit cry demand detail email estimate express finish forecast hint hit joke label laugh lay list message name note offer order outline pen pitch pledge post present promise protest put question quote regard release remark reply report request rule scream shout sigh sign signal sob state strike support term text tweet view voice vow warn whisper',
);

export const STOPPERS: ReadonlySet<string> = set(
  'about after against and are as at because before but by can could for from had has have he i if in into is it may might nor not of on or over said says she so than that they to under was we were when where which while who whom whose will with would you',
);

/** Words by which two holders of one office are told apart. */
export const CONTRASTING: ReadonlySet<string> = set(
  'agriculture assistant attorney conservative defence defense democratic deputy education energy environment finance first foreign health home interior justice labor labour lieutenant opposition prime republican second trade transport vice',
);

/** Nouns by which news takes up the one it is about, without having called that one so: "the striker", "the billionaire". */
export const EPITHETS: ReadonlySet<string> = set(
  'actor actress author billionaire boxer businessman champion comedian dad defender entrepreneur goalkeeper golfer grandfather grandmother midfielder mum pensioner rapper singer skipper star striker teenager tycoon veteran widow',
);

export const NOT_ADVERBS: ReadonlySet<string> = set(
  'ally apply assembly belly beverly billy bully daily early elderly emily family fly friendly holly holy italy jelly july kelly kimberly likely lily lonely lovely molly monopoly monthly only o’reilly polly rally reilly reply sally supply ugly weekly',
);

export const NOT_PAST: ReadonlySet<string> = set(
  'ahmed alfred alleged bed breed creed deed ed feed fred greed hatred hundred indeed jared kindred led mohamed mohammed muhammed naked ned need red reed reported sacred seed shed shred sled so-called speed steed ted united weed wicked',
);

export const NOT_GERUND: ReadonlySet<string> = set(
  'anything beijing being bring browning building ceiling cumming during evening everything filing fleming golding harding hearing keating king manning meeting morning nothing ring sibling sing something spring sterling string thing wedding wing wyoming',
);

/** Words that qualify a name's first word when a sentence opens with them, and that begin names too: "New Zealand Herald". */
export const QUALIFIERS: ReadonlySet<string> = set(
  'all another best big both each early eight every ex few first five former four good great half high home just last late leading less little long longtime many more most new next nine old one only other own past real recent second senior seven several six some such ten third three top two veteran young',
);

export const CALENDAR: ReadonlySet<string> = set(
  'april aug august christmas dec december diwali easter eid feb february fri friday halloween hanukkah jan january july june lent march may mon monday nov november oct october passover ramadan sat saturday sept september sun sunday thanksgiving thu thurs thursday tue tues tuesday wed wednesday',
);

/** What may follow "of" after an office, before the holder's name: "Secretary of State Jane Doe". */
export const OFFICES: ReadonlySet<string> = set(
  'affairs agriculture commerce commons culture defence defense development education elections energy environment finance fire foreign health homeland housing human industry information instruction interior justice labor labour lords operations police public schools security services sport sports staff state the tourism trade transport transportation treasury urban veterans works',
);

/** Surnames that look like the end of a place's or body's name. */
export const SURNAME_LIKE: ReadonlySet<string> = set(
  'abbott august author baker banks baron bay beach best bill bishop boss bridge brother bush cardinal carter cash chancellor chapter chase child church clerk constable cook cooper court cross day deacon dean director doctor drive duke earl east falls farmer field fisher forest friend garden gardener gardens grant green grove guard guy hall head heights hill house hunter judge king knight lake lane law lord major march marshal mason may miller monument north page palace park parsons point pope porter post power price priest prince rivers rock sergeant sheriff singer smith south springs star street taylor teacher war wells west young',
);

/** Words that have a capital only because a sentence opens with them. */
export const OPENERS: ReadonlySet<string> = new Set([
  ...QUALIFIERS,
  ...set(
    'a about above according across after again against ago ahead almost alone along already also although always am amid among amongst an analysis and any anyone anything apart are around as aside asked asking at away back based because been before behind being below beneath beside besides between beyond breaking but by can certainly clearly click could currently dear despite did do does doing done down due during earlier editors’ editor’s either else elsewhere enough even eventually ever everybody everyone everything except exclusive far finally following for formerly from further furthermore generally get given go going had hardly has have having he hello hence her here hers herself hi him himself his how however i if image in including indeed inside instead into is it its itself lastly lately later least let like likewise look made make maybe me meanwhile might mine moreover mostly much must my myself near nearly neither never nevertheless no nobody none nonetheless nor not notably note nothing now nowhere of off often oh ok okay on once onto opinion opposite or others otherwise our ours out outside over overall per perhaps photo please previously put quite rather read recently regardless right said same say see seen shall she should similarly simply since so somebody someone something sometimes soon sorry speaking still sure than thank thanks that the their theirs them themselves then there thereafter therefore these they thing things this those though through throughout thus till to today together tomorrow tonight too toward towards under under- unless unlike until unto up update updated upon us use used using usually various very via video was watch we welcome well were what whatever when whenever where whereas wherever whether which whichever while who whoever whole whom whose why will with within without would yes yesterday yet you your yours yourself',
  ),
]);

/** What news may call a public figure besides the office that the list gives. */
export const PUBLIC: ReadonlySet<string> = set(
  'activist ally billionaire businessman candidate chancellor chief cleric commissioner conservative critic democrat developer diplomat director entrepreneur executive founder friend front-runner general governor head lawyer leader liberal mayor member minister nominee politician pope premier president professor representative republican secretary senator spokesman spokeswoman star supporter tycoon',
);

/** Words (lower case) that make a capitalised phrase the name of a body. */
export const BODY: ReadonlySet<string> = set(
  '& academy administration advisers advisors aerospace agency airlines airport airways alliance analytics archdiocese army assembly associates association authority automotive bank bharatiya biotech board brigade broadcasting brotherhood brothers bureau cabinet campaign capital caucus center centre chamber channel charity chemicals chronicle church clinic club co co-operative coalition college commission committee communications company confederation congress consortium constabulary consulate consulting cooperative corp corporation council council’s court daily dal department diocese directorate division dynamics electric electronics embassy energy enterprises entertainment exchange express faculty fbi federation fellowship foods force forces foundation front fund gallery gazette globe government group guard guardian guild herald holdings homes hospital hotels house inc independent industries inspectorate institute institution insurance international investments journal laboratories laboratory labs league library llc logistics ltd magazine mail media militia mining ministry mirror mission mosque motors movement museum nations navy network networks news newspaper observatory observer office oil ombudsman’s orchestra organisation organization outlet pac panel parliament partners party petroleum pharmaceuticals pictures plc police post press properties radio rail railway railways realty records registry regulator research reserve resources review sabha samiti school secretariat securities semiconductor semiconductors senate service services sheriff’s shipping society software solutions star steel store stores studios subcommittee supermarkets syndicate synod systems taskforce team technologies telecom telegraph television temple theater theatre therapeutics times treasury tribunal tribune trust tv union unit university utility ventures watch weekly',
);

/** Ends of names that are neither a person nor a body: plans, events, laws, buildings, works. */
export const THING: ReadonlySet<string> = set(
  'abbey accord accords act age agreement airport album amendment arena article attack attacks avenue award awards bay beach belt bible bill bombing book borough boulevard bowl bridge building canal cape care cathedral caucuses cemetery century championship championships chapter charter city clause coast code conference constitution convention county credit creek crisis culture cup cyclone day deal debate derby desert directive disaster district doctrine dream drive dynasty earthquake east edition election elections empire epidemic episode era eve expressway falls festival film flu forest forum games garden gardens grand-prix grove gulf hall harbor harbour hearing heights highway hill hills hotel hurricane ii-era index initiative island islands jail koran lake lane law line lives lottery mall marathon massacre matter medal memorial model month monument motorway mountain mountains movie nation north novel ocean olympics open operation order pact page palace pandemic parish park peninsula plan plaza point policy poll port primaries primary prison prix prize program programme protocol province quran race railway referendum reform region report resolution restaurant revolution river road rock route scheme sea section series show song south spring springs square stadium state station storm strait street study summit sunday survey tax territory times-square tornado tournament tower town township treaty tuesday tunnel typhoon uprising valley version village virus war wars week west wildfire year zone',
);

/** Lower-case nouns by which an article takes up a body that it has named: "the company", "the agency". */
export const BODY_NOUNS: ReadonlySet<string> = set(
  'ad administration advertisement agency airline alliance app army article association authority bank board body body’s brewer broadcaster bureau business campaign carrier chain channel charity city club coalition college commission committee communique communiqué company complaint conglomerate consultancy council country county court department developer district document editorial embassy federation filing firm force foundation fund giant government group hospital indictment institute institution insurer label lawsuit lender letter magazine maker manufacturer media memo military ministry nation network newspaper non-profit nonprofit office operator organisation organization outlet panel paper parliament party platform police poll post province publisher radio readout regulator release report retailer school start-up startup state statement station story studio study supplier survey team television think-tank transcript trust tv tweet union university utility watchdog website',
);

export const PREPOSITIONS: ReadonlySet<string> = set(
  'about after against alongside among around as at before behind beside between by concerning despite during for from in including into like near of on over per regarding than through to toward towards under upon versus via vs with within without',
);

export const IRREGULAR_PAST: ReadonlySet<string> = set(
  'became began bought broke brought built came chose cut drew drove fell felt found gave got grew held hit kept knew led left let lost made met paid put ran read rose sat saw sent set shot spent spoke stood took understood went won wore',
);

/** Words that say: this passes on what others said. */
export const RELAY: ReadonlySet<string> = set(
  'account accounts afp agency ap audio bbc bloomberg broadcaster channel cnn correspondent daily documents excerpts filing filings gazette guardian herald interfax interpreter journal magazine media minutes network news newspaper newspapers outlet outlets paper politico post press radio readout recording report reporters reports reuters site tass telegraph television times transcript translator tribune tv video website xinhua',
);

/** Nouns that carry somebody's words: "Smith's claim that", "in the words of Smith". */
export const NOUNS: ReadonlySet<string> = set(
  'accusation admission allegation answer argument assertion belief boast call catchphrase chant characterisation characterization claim comment complaint concern contention cries criticism cry declaration demand description email insistence joke letter line mantra memo message motto opinion phrase plea pledge post praise prediction promise question quip quote remark reply response shouts slogan speech statement suggestion theory tweet view vision vow warning words',
);

/** Verbs that report only where the words follow at once, or came just before: "continued: …", "The letter reads". */
export const BARE_ONLY: ReadonlySet<string> = set(
  'begin charge close conclude continue counter end estimate figure finish go instruct notify offer open order quote read reason repeat report rule signal sing start teach venture volunteer',
);

export const WORKS: ReadonlySet<string> = set(
  'act adjective album book category chapter column documentary episode essay exhibit exhibition film game hashtag initiative letter magazine memoir moniker movie musical nickname noun novel operation painting phrase play podcast poem program programme project section series show single sitcom song term title tour track verb website word words',
);

export const ANNOUNCING: ReadonlySet<string> = set(
  'alert analysis breaking comment editorial exclusive explained explainer factbox interview listen live obituary opinion photos pictures podcast poll quiz read revealed review timeline update updated video warning watch',
);

/** Titles that stand before a name and tell that a person follows, lower case, without the stop. */
export const MALE_TITLES: ReadonlySet<string> = set(
  'alderman alhaji assemblyman baron bro brother chairman congressman councilman count datuk don duke earl emir emperor father fr haji herr imam king lord malam mallam maulvi mister monsieur monsignor mr pandit pope prince rabbi sardar senor señor shah sheikh shri sir sri sultan tengku tsar uncle ustad ustaz viscount',
);

export const FEMALE_TITLES: ReadonlySet<string> = set(
  'alderwoman assemblywoman aunt baroness begum chairwoman congresswoman councilwoman countess dame duchess empress frau hajia lady madam madame miss mlle mme mrs ms princess queen senora señora sister smt viscountess',
);

/** Words that qualify an office: "former", "Deputy", "Republican". */
export const ROLE_MODIFIERS: ReadonlySet<string> = set(
  'acting air appeals army assembly assistant associate attorney billionaire cabinet campaign chief chief-executive city climate communications congressional conservative county court crown current defence defense democrat democratic democratic-nominee deputy district e.u education emeritus eu ex excellency executive federal finance fire first foreign former general gop grand green gubernatorial health her high highness his holiness home hon honorable honorary honourable house incoming independent interim interior junior justice labor labour late lead left-wing liberal lieutenant local longtime majesty majority managing minority national navy newly-elected opposition outgoing parliamentary party police presidential press prime principal regional republican retired rev right right-wing royal science second senate senior shadow socialist state supreme technology their then then- tory trade treasury u.k u.n u.s uk un union us veteran vice vice-presidential',
);

/** Nouns for a person that tell the gender: "the congresswoman", "his wife", "the actor". */
export const MALE_NOUNS: ReadonlySet<string> = set(
  'actor anchorman archbishop bachelor bishop boy boyfriend boys businessman cameraman cardinal craftsman dad fiancé fireman fisherman frontman fullback gentleman godfather grandfather grandson groom gunman guy headmaster hero host husband landlord man men monk nephew patriarch playboy policeman priest salesman serviceman son spokesman sportsman statesman stepfather stepson waiter widower',
);

export const FEMALE_NOUNS: ReadonlySet<string> = set(
  'actress anchorwoman ballerina bride businesswoman daughter diva fiancée girl girlfriend girls godmother granddaughter grandmother headmistress heroine hostess landlady matriarch midwife mom mother mum niece nun policewoman saleswoman schoolgirl servicewoman spokeswoman sportswoman stateswoman stepdaughter stepmother waitress widow wife woman women',
);

export const PERSON_NOUNS: ReadonlySet<string> = set(
  'academic agent ally alumnus artist attacker backer baker banker batter blogger bowler boxer broker builder bureaucrat buyer caller campaigner centre-back challenger champion chef child cleric client colleague contender convict cook couple cousin critic dancer designer detainee developer diplomat dissident donor driver duo employee expert fan fellow figure forward friend front-runner frontrunner fugitive golfer graduate guest hacker heir hopeful icon immigrant incumbent influencer inmate insider interviewee interviewer jockey junior kid killer leaker lecturer legend mastermind migrant monarch native neighbor neighbour newcomer newlywed opponent organiser organizer owner painter pair parent partner passenger patient pensioner pilot player playwright plumber pontiff preacher predecessor prisoner programmer rebel referee refugee researcher retiree rival rookie runner scholar seller senior shooter sibling skipper sophomore source spouse star successor supporter survivor suspect swimmer teenager tenant thief trader trainer twin umpire vet victim vlogger voter whistle-blower whistleblower witness worker youtuber',
);

/** Honorifics that do no more than mark a person. */
export const HONORIFICS: ReadonlySet<string> = set(
  'adv dame dr hrh hrm lady lord madam madame miss mister mlle mme mr mrs ms mx prof professor pt sh shri sir smt sri',
);

/**
 * Offices and ranks that stand, with a capital, before a name ("Prime Minister Jane Doe"), or alone for the person who
 * holds them ("the prime minister"). The last of them ends the title.
 */
export const ROLES: ReadonlySet<string> = new Set([
  ...MALE_TITLES,
  ...FEMALE_TITLES,
  ...HONORIFICS,
  ...set(
    'acp activist actor actress adg adm admiral adviser advisor advocate ag aide airman ald amb ambassador analyst anchor appellant archbishop archdeacon asp assemblymember attorney attorney-general author ayatollah barrister billionaire biologist bishop boss brigadier candidate canon capt captain cardinal ceo cfo chair chairperson chancellor chief chief-minister claimant clerk cllr cllrs cm cmdr co-author co-chair co-chairman co-founder co-host coach coauthor col collector colonel columnist comedian commander commander-in-chief commissar commissioner committeeman committeewoman commuter complainant comrade congressmember congressmen constable consultant coo coordinator corporal correspondent coun councillor councilmember councilor counsel counselor cpl cto curator dc dci dcp dcs deacon dean defendant defender del delegate democrat deputy det detective director director-general doctor ds dsi economist editor editor-in-chief engineer entrepreneur envoy executive farmer filmmaker firefighter founder gen general goalkeeper gov governor governors govs guru head headmaster headteacher historian homeowner host igp insp inspector investor journalist judge judges justice justices lawmaker lawyer leader lieutenant lieutenant-colonel lieutenant-general lt magistrate magnate maj major major-general manager marshal maulana mayor mep messrs midfielder midshipman minister ministers mla moderator mogul motorist mp mps msp mullah musician nominee novelist nurse oba officer official ombudsman operative paramedic pc pcso petitioner physicist pitcher plaintiff pm poet pollster prelate premier president presidents principal private producer prosecutor provost publisher pundit pvt quarterback rapper recorder registrar rep reporter representative representatives reps republican resident rev reverend sarpanch scientist seaman secretary secretary-general secretary-treasurer selectman sen senator senators sens sergeant sgt sheriff shopkeeper shopper singer solicitor speaker spokesman spokesperson spokeswoman ssp staffer strategist striker student superintendent superintendent-general supervisor supt surgeon swami taoiseach td teacher treasurer trooper trustee tycoon tánaiste under-secretary undersecretary veteran vicar vice-chair vice-chairman vice-president warden whip winger writer',
  ),
]);

/**
 * Common given names of many countries, compare-form (no accents), by the gender they are mostly borne by, packed. Kept small: a
 * name that is missing costs little, for the article tells the gender in other ways too (titles, kin words, pronouns).
 */
export const MALE_NAMES =
  'AaaronBbdelDulFlahFrahmanCebeCrahamBdamCebayoCrianBgusBhmadDedBidanBkiraBlanCbertGoCejandroDksandrDssandroDxanderHreEeiFyCfonsoDredCiDstairClanDenBmadouCinuDrDtBnandDtolyCdersDreFasFiFwFyDyCgusCilCthonyDoineEnFioFyBriCjunCthurCunCvindBsadChwinBustinBviAbabajideCmbangCrackDryDtCsharBenDedictDjaminCrnardEieBillEyBlakeBobDbyCnganiCrisBradEleyDndonCendanEtDttCianCuceDnoCyanBudiCrtByronAcalebDvinCmeronCrlEoFsBedricBhadDrlesFieCesterCidiDkeDneduCristianGophJeKrCuckDkwuemekaBlarenceEkDudeFioDytonCiffFordDntDveBodyClinCnnorDorCreyDnelBraigBurtisByrilAdaleCmianEenCnDielGeDnyCrrellFnCveDidFeCwitBeanCepakCnisDnisCrekCsmondCvBiegoDterCmitriCneshCrkBmitriFyBominicCnDaldCugElasBrewBuncanBwayneCightBylanAedCdieCgarCuardoCwardDinBliasDjahCliotBmekaCilCmanuelBricDkCnestGoBthanBugeneBvanCgenyAfabianCisalCrhanDoukBelipeExCmiCrnandoBidelCnnBlorianBrancisHcoFoisEkEzCedEerickCitzAgabrielCryCvinBeoffFreyDrgeCraldErdDhardBiacomoClbertCorgioDvanniCuseppeBlenEnBordonBrahamDntCegEorGyBuillermoCntherCrpreetCstavoCyAhamidEshCnsCrjitDoldDryDshDukiDveyCsanDsanBectorCndrikDriFkEyCrbertDmanBiroshiBowardBughDoCsainDseinAianBbrahimBfeanyiBgorBmranBqbalBsaacCmaelEilBvanAjabuCckDobDquesCimeDrCkeCmalDesCnosCredCsonCvierCyBebCffEreyCnsCremyDomeDryCsusBimDmyBoachimDoCeDlChanFnesDnEnyCkoCnDasEthanCrgeCseEbaEfEphDhEuaBuanClianEoCmaCrgenCstinAkabirCgisoCmalCreemDimDlCzuoBeithCnDjiDnethCvinBhalidBiranBlausBofiCjoBunalCrtBwabenaDmeDsiByleAlamarCnceCrryDsCurentCwrenceBeoDnEardHoCroyCwisBiamConelBoganCrenzoCuisBucDaEsCigiDsCkeBwaziAmaartenChmoudClcolmCmadouCnishDmohanDojDuelCrcEelEoFsEusDioDkEusDshallDtinDvinCsatoCteoDtEeoEhewFiasCuriceCxDimBehdiDmetBichaelEelCguelCkeDhailClanDesCtchDtBohamedFmadGedEnCsheBthunziBuhammadIuCsaDtafaBwangiAnanaCokiCrendraCsserCthanGielCveenBeilClsonCwtBgugiBicholasDkDolasCgelCkhilDolaiClsBnamdiBoahCrmanAobinnaBlafCegDksandrCiverEierCuDwaseunBmarBsamaCcarBtienoCtoBusmaneBwenApabloColoCscalCtrickCulCvelBedroCrDryCteErBhilEipGpeElipBierreDterBradeepDkashDnabFvArafaelChulCjDatDeshDivCkeshClphCmeshDonCndEallEyCshidCulCviCyDmondBecepCggieCinhardCubenCxBicardoDhardDkBobDertGoCdDneyDrigoCgerChanDitClandCmanCnDaldCryCssCyBubenCdyCpertCssellByanAsalmanCmirDuelCndeepDjayEeevDtiagoCtoshiBcottBeanCbastianCrgeiFyEioCthBhahidDneDunCinzoCyamBimonCphoBlametBolomonCmchaiBpencerBtanleyCefanDphanFenDveFnDwartCuartBunilCreshBvenAtadesseCkashiCriqDoBedCndaiCrenceDrenceCsfayeBhaboCembaDoEdoreCierryComasCulaniBimDothyBobiasCddCmDasDmyCnyBravisCevorBundeDjiBylerAulrichBmarBsmanAvenkateshCrnonBictorCjayCkramFntDtorCncentDodCtalyCvekBladimirFslavBolodymyrAwadeChyuCleedDterCrrenCyneBendellCrnerCsleyBillEemEiamFeCnstonBolfgangAxavierAyasserCwBohannesCsefBuriCsufAzacharyDkCheerBiad';
export const FEMALE_NAMES =
  'AabenaCigailBdaDezeCeleCrianaBgnesBishaBkuaBlbaCexandraEisCiceEiaDnaDsonClisonCyssaBmaDndaCberCeliaCinaFtaCyBnaDstasiaCgelaFinaCitaCjaEliDumCnDaDeEtteDieCyaBoifeBprilBrianaCleneBshaCterDridBudreyCngBvaByeshaCodeleAbarbaraBeatriceGzCckyClindaDlaCrnadetteCthEanyDsyDtyCverlyBhavnaBiancaBonnieBrendaCiannaDdgetDgitteDtneyCookeBukolaAcaitlinCmilaFlaCndaceCrlaEyDmenDolFinaHeFynDrieCtalinaDherineEyBeciliaClesteBharleneFotteCelseaDrylCiaraDdinmaCloeCristinaIeBindyBlaireDraEeDudiaBolleenCnnieDsueloCurtneyBristinaBynthiaAdaisyCnielleCphneCwnBebbieDorahDraCepikaCniseCwiBianaEeCnaCvyaBoloresCnnaCraDisDothyAebonyBdithBileenBlaineCeanorDnaCisabethEeDzaFbethClaDenCsaBmilyCmaBricaDkaDnBsiCtherBvaCelynAfaithCtimaDmaDouCyeBionaBloraEenceBrancesHcaCeyaBunkeAgabrielaHlaCilBemmaCorgiaCraldineBildaDlianCnaDnyCuliaBladysCendaCoriaBraceCetaEchenBwenAhadizaClimaCnnahCrrietDukaCzelBeatherCidiClenFaDgaBilaryDlaryBollyBumaAidaBfeomaBmaniCeldaBngridBreneCinaDsBsabelGlaHeBvankaCyAjacquelineCneEtDiceCsmineBeanneCnDnaEiferEyCssicaBillBoCanEnaFeCdiCsephineCyDceBuanitaCdithDyCliaFnaEeCneByotiAkalpanaCrenDinDlaCteDherineEleenErynEyDieDrinaCvitaCyDlaBellyanneCndraBhadijaBimberlyCrstenBristenFinHaAlakshmiCraCtoyaCuraEenEieBeahCilaCnaCticiaBilaDlianDyCndaEiweCsaCzDaBorettaDraineCuiseBuciaDyCisaBydiaCnnAmadeleineDisonCgdalenaDgieCndyCrciaDgaretGitaDiaFmGaFnGneEeElynEnaEssaDjorieDleneDtaEhaEinaDyEamCureenCxineCyaBeenakshiDraCgDanDhanDynChwishClaniaGeDindaEssaCrcedesBiaCcheleGleCldredCndyCrandaDiamBoanaCllyCnaDicaEqueAnadiaCncyDdiniComiCtaliaGeEshaCureenBehaBgoziBicolaFeCnaCrmalaBomsaCorCraDmaBtombiBurAolgaCiviaApadmaCigeCmelaCtriciaDtyCulaEineBenelopeDnyCtraBhyllisBoojaBreciousDetiCiyaFnkaButriArachelCdhikaChelCniaBebeccaCginaCkhaCneeBitaBobertaDynCsaElindDeEmaryDieCxanneBukhsanaCthAsabrinaCdiaCkuraCllyCmanthaCndraCoirseCraEhBhantiDronCeilaDlleyDrryCirleyCreyaBilviaCmoneCobhanCtiBmritiBofiaCniaDjaCphiaFeBtaceyCellaDphanieBueCnitaFhaCsanFnaGeCzanneBvetlanaBwatiBylviaAtamaraDmyCniaDyaCraCtianaBeresaCssaBhandiweCeresaCuliBiffanyCnaCtilayoBrishaAumaBrsulaBzmaAvalentinaErieCndanaDessaBeraDonicaBictoriaColaEetCrginiaCvianAwandaDjiruBendyBhitneyBinifredAyasminBetundeBokoClandaBukiCliaCnaBvetteConneAzahraCinabCneleBeynepBodwaCeBuleika';
/** Borne by both. */
export const EITHER_NAMES = set(
  'alex andrea ashley bao casey chen chris dana hao hong huan hui jackie jamie jan jean jesse ji jie jin jordan jun kai kelly kerry kim lee leslie li lin lindsey ling marion min ming minh morgan pat quinn riley robin sam sasha shannon taylor terry thanh tracy tuan wei xi xiao xin yan yi ying yu yun zhen',
);

/** Surnames that stand before the given name: Chinese, Korean, Vietnamese. Packed. */
export const LEADING_SURNAMES =
  'AahnAbaeDkCiCnCoBuiAcaiCoBhaeDngCenEgDungCoDiCuDngBuiAdaiCngBengBingBoCngBuanCongAfanDgBengBuAgaoBengBongBuCoAhaCnCoBoCangCngCuBsuBuCangBwangAjangBeonEgBiCaDngCnBoCoBuCngAkangBimBoCngCoBwakConAlaiCmBeiBiCangDoCmCnDgCuBuCoByuAmaCiCoBengBinBoConAnamBgoCuyenBohAohBuApanCrkBengBhamDnAqianDoCnCuBuanArenBheeByuAseoBhaoCenCiDmDnBimBohnCnDgBuChCnAtanDgCoBianBongBranCinhCuongBsaiCengAvoBuAwanDgBeiCnBongCoBuAxiCaDngDoCeCongBuCeAyanDgCoBeCoBiCnBooDnCuBuCanCnAzengBhaiDngDoCengCongDuCuDangBou';

/** Short forms: two names that share an entry may be one person's. */
export const SHORT_FORMS =
  'robert bob rob bobby|william bill will billy willie|joseph joe joey|michael mike mick|thomas tom tommy|james jim jimmy jamie|john jack johnny jon|edward ed ted eddie|richard rick dick rich|daniel dan danny|david dave|steven steve stephen|christopher chris|matthew matt|anthony tony|charles charlie chuck|donald don|ronald ron|kenneth ken|timothy tim|samuel sam|benjamin ben|gregory greg|andrew andy drew|peter pete|philip phil|lawrence larry|bernard bernie|theodore ted teddy|walter walt|jeffrey jeff|geoffrey geoff|mitchell mitch|nicholas nick|alexander alex sasha|joshua josh|patrick pat|raymond ray|frederick fred freddie|gerald gerry jerry|douglas doug|vincent vince|elizabeth liz beth betsy betty eliza lizzie|katherine kathryn catherine kate kathy katie cathy|margaret maggie meg peggy|patricia pat patty tricia|deborah debbie debra|jennifer jen jenny|susan sue susie|barbara barb|rebecca becky|victoria vicky|christine chris christina tina|pamela pam|samantha sam|jacqueline jackie|alexandra alex sandra|judith judy|cynthia cindy|vladimir volodya|dmitry dmitri dima|mohammed mohammad muhammad mohamed|sergei sergey|alexei alexey';

/** Nouns that say nearly the same of a person: whoever is called one is later called another. */
export const NEAR = [
  'president leader head-of-state',
  'leader president premier',
  'prime-minister premier leader minister',
  'minister politician',
  'premier leader minister',
  'chancellor leader',
  'senator lawmaker legislator politician',
  'representative lawmaker legislator politician congressman congresswoman congressmember',
  'congressman lawmaker representative politician',
  'congresswoman lawmaker representative politician',
  'mp lawmaker politician legislator backbencher',
  'lawyer attorney counsel solicitor barrister',
  'attorney lawyer counsel',
  'doctor physician surgeon',
  'physician doctor',
  'professor academic scholar researcher historian economist',
  'actor star performer',
  'actress star actor performer',
  'singer star musician artist',
  'coach manager boss',
  'manager boss coach',
  'ceo executive boss chief',
  'executive boss chief',
  'founder entrepreneur',
  'candidate nominee hopeful contender',
  'nominee candidate',
  'billionaire businessman businesswoman mogul tycoon',
  'businessman billionaire developer mogul tycoon',
  'secretary-general chief',
  'chief head',
  'director chief head',
  'king monarch',
  'queen monarch',
  'pope pontiff',
  'officer policeman policewoman cop',
  'constable officer',
  'detective officer investigator',
  'sergeant officer',
  'governor politician',
  'mayor politician',
  'journalist reporter correspondent',
  'reporter journalist',
  'author writer novelist',
  'writer author',
  'spokesman spokesperson',
  'spokeswoman spokesperson',
  'spokesperson spokesman spokeswoman',
  'player footballer striker midfielder defender',
  'striker player forward footballer',
  'judge justice',
  'justice judge',
  'chairman chair',
  'chairwoman chair',
  'chair chairman chairwoman chairperson',
  'general commander',
  'priest cleric',
  'bishop cleric prelate',
  'archbishop cleric prelate',
  'pastor minister reverend',
];

/** Verbs that name the one told right after them: "told reporters that". */
export const TELLING: ReadonlySet<string> = set(
  'advise ask assure beg beseech caution command email exhort implore inform instruct message notify order promise remind teach tell text urge warn',
);

/** Verbs whose "to …" is what was said: "vowed to fight". */
export const WITH_TO: ReadonlySet<string> = set(
  'advise ask beg claim command demand exhort implore instruct order pledge promise remind swear tell urge vow warn',
);

/** Verbs after which a pronoun surely begins what was said. */
export const SURE_CLAUSE: ReadonlySet<string> = set(
  'acknowledge add admit argue believe claim concede contend explain insist maintain note say suggest tell think warn',
);

export const DOUBLING: ReadonlySet<string> = set(
  'admit beg begin blog brag dub hit pan pen put quip rebut refer rip slam snap sum wrap',
);

/** Titles that tell nothing of an office. */
export const COURTESY: ReadonlySet<string> = set('dame lady lord madam madame miss mr mrs ms mx shri sir smt sri');

export const INDEFINITE: ReadonlySet<string> = set(
  'a all an another any dozens eight few five four hundreds many most nine one other seven several six some ten thousands three two',
);

export const HEADLINE_VERBS: ReadonlySet<string> = set(
  'are asks claims denies has is says tells to urges wants warns was who would',
);

export const LOCATING: ReadonlySet<string> = set('across around at from in near outside throughout toward towards');

export const STRONG_NOT_NAME: ReadonlySet<string> = set(
  'ad am bc bce cd ce ceo cfo covid covid-19 dna dvd eur faq gbp gdp i id ipo no nr ok pc pdf pm tv url usd vs',
);

/** Adjectives after their noun that take a preposition: "a source close to the club". */
export const ADJECTIVES: ReadonlySet<string> = set(
  'allied aware briefed central close critical familiar known linked loyal opposed privy responsible sympathetic',
);

/** Verbs after which somebody is seen or heard doing what a participle says: "showed Hale praising". */
export const SHOWING: ReadonlySet<string> = set(
  'catch cite depict describe film find hear highlight photograph picture portray quote record report see show watch',
);

/** Words right before the marks that say: a name, a title or a word as a word follows. */
export const NAMING: ReadonlySet<string> = set(
  'branded called dubbed entitled headlined known labeled labelled marked named nicknamed reading so-called termed titled',
);

/** Titles that stay with a name of one word, for without them it names nobody: "Queen Ada", "Sister Ada", "Lord Hale of Ely". */
export const STYLES: ReadonlySet<string> = set(
  'baron baroness brother count countess duchess duke earl emperor empress king lady lord pope prince princess queen sister viscount viscountess',
);

/** Letters after a name that tell of an honour, a degree or a seat, and are no part of it: "Jane Doe KC", "John Roe, PhD". */
export const POST_NOMINALS: ReadonlySet<string> = set(
  'cbe cpa dbe dds dphil esq frcp frs kbe kc llb llm mba mbe md mep mla mp msp obe ph.d phd qc rn sc',
);

/** Lower-case words inside a name: "van der Berg", "de la Cruz", "bin Rashid". */
export const PARTICLES: ReadonlySet<string> = set(
  'ab abu af al ap av bar ben bin bint da dal dalla das de del dela della dello den der des di do dos du e el ibn la le les lo mac st te ten ter tot ul und ur-rehman van vom von y zu zur',
);
