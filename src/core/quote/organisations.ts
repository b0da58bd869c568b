const set = (words: string) => new Set(words.split(' '));

/** Words (lower case) that make a capitalised phrase the name of a body. */
const BODY = set(
  'ministry department office agency bureau administration authority commission committee subcommittee council court tribunal parliament congress senate assembly house cabinet government treasury federation confederation association society institute institution university college school academy hospital clinic center centre foundation trust fund charity bank company corporation corp inc ltd llc plc co group holdings partners ventures capital industries technologies systems solutions airlines airways motors pharmaceuticals energy petroleum oil electric insurance union league club party movement alliance coalition network front brigade army navy force forces guard police constabulary sheriff’s fbi organisation organization nations news times post journal gazette tribune herald telegraph guardian chronicle observer mirror globe star mail express independent review magazine press broadcasting radio television tv channel media studios records pictures entertainment church diocese archdiocese synod mosque temple board panel service services secretariat directorate division unit chamber caucus pac campaign orchestra theatre theater museum gallery library laboratory laboratories labs observatory team militia brotherhood registry watch taskforce exchange reserve store stores supermarkets hotels associates brothers & consortium cooperative co-operative syndicate guild fellowship faculty embassy consulate mission inspectorate ombudsman’s regulator homes foods electronics software semiconductor semiconductors logistics shipping steel chemicals mining resources properties realty telecom communications networks biotech therapeutics automotive aerospace dynamics international enterprises outlet newspaper weekly daily railway railways rail bharatiya sabha dal samiti airport utility council’s securities advisers advisors investments analytics research consulting',
);

/** Ends of names that are neither a person nor a body: plans, events, laws, buildings, works. */
const THING = set(
  'act bill law treaty accord accords agreement pact deal plan programme program scheme policy war wars crisis pandemic epidemic flu virus day week month year eve festival games cup olympics championship championships tournament open prize award awards medal conference convention summit forum debate hearing election elections primary primaries caucuses referendum amendment constitution charter clause article section chapter page resolution protocol directive doctrine reform revolution uprising spring attack attacks massacre bombing disaster hurricane storm cyclone typhoon tornado earthquake wildfire operation hall building tower palace bridge tunnel airport station stadium arena park garden gardens square plaza mall hotel restaurant prison jail cathedral abbey monument memorial cemetery highway street road avenue boulevard lane drive route line expressway motorway railway bible quran koran book novel album song film movie show series episode report index survey poll study times-square south north east west era age century dynasty empire bowl derby grand-prix prix marathon race bay lake river ocean sea gulf strait canal mountain mountains hills valley island islands peninsula desert forest coast county province state city town village district parish borough township region territory beach heights hill creek springs falls rock grove harbor harbour port point cape zone belt initiative dream nation culture lives matter order code ii-era edition version model tax credit care lottery sunday tuesday',
);

/** Seats of power that speak for those who sit there. */
const SEATS = new Set(
  'downing street|whitehall|capitol hill|fed|gop|labour|congress|parliament|senate|scotland yard|holyrood|stormont|duma|knesset|bundestag'.split(
    '|',
  ),
);

export const isBodyWord = (word: string): boolean => BODY.has(word);
export const isThingWord = (word: string): boolean => THING.has(word);
export const isSeat = (name: string): boolean => SEATS.has(name);

/** Lower-case nouns by which an article takes up a body that it has named: "the company", "the agency". */
const BODY_NOUNS = set(
  'company firm agency ministry department group organisation organization government bank committee commission council court union party campaign newspaper paper network outlet website magazine university college school institute hospital charity club team airline carrier maker manufacturer retailer developer operator regulator watchdog authority association federation foundation coalition alliance force police military army office bureau administration board panel think-tank business startup start-up giant supplier body body’s institution statement report study document memo letter release survey poll lawsuit complaint filing indictment article editorial story post tweet ad advertisement readout communique communiqué transcript app platform studio label publisher broadcaster station channel lender insurer utility brewer chain conglomerate consultancy nonprofit non-profit trust fund state city county country nation province district television radio media tv embassy parliament',
);
export const isBodyNoun = (noun: string): boolean => BODY_NOUNS.has(noun);

/** Nouns for what has people and land: its name is a place's. */
export const isTerritory = (noun: string): boolean =>
  /^(?:state|city|county|country|nation|province|district)$/.test(noun);

/** Ends of the names of newspapers. */
const PRESS =
  /^(?:times|post|journal|news|courier|gazette|herald|telegraph|guardian|chronicle|observer|mirror|mail|express|tribune|star)$/;
const STATE =
  /^(?:ministry|department|police|court|university|council|parliament|congress|senate|union|party|committee|commission|government|bureau|tribunal|school|church|assembly|army|navy)$/;

/** Nouns that take up any body, or any of a sort: "the group", "the company". */
export const isGenericBody = (noun: string): boolean =>
  /^(?:company|firm|group|agency|organi[sz]ation|outlet|newspaper|paper|network|business)$/.test(noun);

/** What the name of a body may say of the noun that takes it up: "Fenwick Police" is a force. */
const KINDS: ReadonlyMap<string, RegExp> = new Map([
  ['force', /^(?:police|constabulary)$/],
  ['club', /^(?:rovers|united|city|town|athletic|albion|wanderers|fc|rangers|county)$/],
  ['airline', /^(?:airways?|airlines?|air)$/],
  ['paper', PRESS],
  ['newspaper', PRESS],
  ['broadcaster', /^(?:radio|television|tv|broadcasting)$/],
]);

/** True where a body with `token` in its name is called `noun`. */
export const isKindOf = (token: string, noun: string): boolean =>
  token === noun || (KINDS.get(noun)?.test(token) ?? false);

/** True where a body with `token` in its name is surely not called `noun`: a ministry is no company, and no paper. */
export const isOtherBody = (token: string, noun: string): boolean =>
  /^(?:company|firm|business)$/.test(noun)
    ? STATE.test(token) || PRESS.test(token)
    : /paper$|outlet/.test(noun) && STATE.test(token);
