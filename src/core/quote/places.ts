import { isCity } from '../text/cities.ts';

/**
 * States, their people and capitals, and large cities: enough to tell "Berlin said" and "in Lagos" from a person, and
 * "Nigerian President" from a name. Several words are joined with a space; entries are separated by "|".
 */
const set = (words: string) => new Set(words.split('|'));

const STATES = set(
  'afghanistan|albania|algeria|andorra|angola|argentina|armenia|australia|austria|azerbaijan|bahamas|bahrain|bangladesh|barbados|belarus|belgium|belize|benin|bhutan|bolivia|bosnia|botswana|brazil|britain|brunei|bulgaria|burkina faso|burma|burundi|cambodia|cameroon|canada|cape verde|chad|chile|china|colombia|comoros|congo|costa rica|croatia|cuba|cyprus|czechia|czech republic|denmark|djibouti|dominican republic|east timor|ecuador|egypt|el salvador|england|eritrea|estonia|eswatini|ethiopia|fiji|finland|france|gabon|gambia|gaza|georgia|germany|ghana|greece|greenland|grenada|guatemala|guinea|guyana|haiti|honduras|hong kong|hungary|iceland|india|indonesia|iran|iraq|ireland|israel|italy|ivory coast|jamaica|japan|jordan|kashmir|kazakhstan|kenya|kosovo|kurdistan|kuwait|kyrgyzstan|laos|latvia|lebanon|lesotho|liberia|libya|liechtenstein|lithuania|luxembourg|macau|madagascar|malawi|malaysia|maldives|mali|malta|mauritania|mauritius|mexico|moldova|monaco|mongolia|montenegro|morocco|mozambique|myanmar|namibia|nepal|netherlands|new zealand|nicaragua|niger|nigeria|north korea|north macedonia|norway|oman|pakistan|palestine|panama|papua new guinea|paraguay|peru|philippines|poland|portugal|puerto rico|qatar|romania|russia|rwanda|samoa|saudi arabia|scotland|senegal|serbia|sierra leone|singapore|slovakia|slovenia|somalia|south africa|south korea|south sudan|soviet union|spain|sri lanka|sudan|suriname|sweden|switzerland|syria|taiwan|tajikistan|tanzania|thailand|tibet|togo|tonga|trinidad|tunisia|turkey|türkiye|turkmenistan|uganda|ukraine|united arab emirates|united kingdom|united states|america|uruguay|uzbekistan|vanuatu|venezuela|vietnam|wales|xinjiang|yemen|zambia|zimbabwe|us|usa|uk|uae|u.s|u.k|u.s.a|northern ireland|west bank|crimea|chechnya|catalonia',
);
const REGIONS = set(
  'africa|asia|europe|antarctica|oceania|eurasia|middle east|latin america|north america|south america|central america|south asia|southeast asia|central asia|eastern europe|western europe|caribbean|balkans|scandinavia|sahel|horn of africa|arctic|pacific|atlantic|mediterranean|global south|global north|far east|west africa|east africa|southern africa|alabama|alaska|arizona|arkansas|california|colorado|connecticut|delaware|florida|hawaii|idaho|illinois|indiana|iowa|kansas|kentucky|louisiana|maine|maryland|massachusetts|michigan|minnesota|mississippi|missouri|montana|nebraska|nevada|new hampshire|new jersey|new mexico|new york|north carolina|north dakota|ohio|oklahoma|oregon|pennsylvania|rhode island|south carolina|south dakota|tennessee|texas|utah|vermont|virginia|washington|west virginia|wisconsin|wyoming|ontario|quebec|british columbia|alberta|manitoba|saskatchewan|nova scotia|newfoundland|new south wales|queensland|tasmania|kerala|tamil nadu|karnataka|maharashtra|gujarat|rajasthan|punjab|haryana|bihar|uttar pradesh|madhya pradesh|west bengal|assam|odisha|telangana|andhra pradesh|goa|sindh|balochistan|kent|essex|surrey|sussex|devon|cornwall|dorset|somerset|norfolk|suffolk|yorkshire|lancashire|cumbria|hampshire|oxfordshire|cambridgeshire|northumberland|merseyside|bavaria|saxony|siberia|donbas|donbass',
);
const DEMONYMS = set(
  'afghan|african|african-american|albanian|algerian|american|anglo|angolan|arab|arabic|argentine|argentinian|armenian|asian|asian-american|australian|aussie|austrian|azerbaijani|bahraini|bangladeshi|belarusian|belgian|bolivian|bosnian|brazilian|british|brit|briton|bulgarian|burmese|cambodian|cameroonian|canadian|catalan|chechen|chilean|chinese|colombian|congolese|croatian|cuban|cuban-american|cypriot|czech|danish|dominican|dutch|ecuadorian|egyptian|emirati|english|eritrean|estonian|ethiopian|european|filipino|finnish|french|gambian|gazan|georgian|german|ghanaian|greek|guatemalan|guinean|haitian|hispanic|honduran|hungarian|icelandic|indian|indonesian|iranian|iraqi|irish|israeli|italian|ivorian|jamaican|japanese|jordanian|kazakh|kenyan|korean|kosovar|kurdish|kurd|kuwaiti|kyrgyz|lao|latin|latino|latina|latvian|lebanese|liberian|libyan|lithuanian|malawian|malaysian|malian|maltese|maori|mexican|mexican-american|moldovan|mongolian|moroccan|mozambican|namibian|nepali|nepalese|nicaraguan|nigerian|nordic|norwegian|omani|pakistani|palestinian|panamanian|paraguayan|peruvian|polish|portuguese|punjabi|qatari|romanian|russian|rwandan|salvadoran|saudi|scandinavian|scottish|senegalese|serb|serbian|siberian|sikh|singaporean|slovak|slovenian|somali|soviet|spanish|sudanese|swedish|swiss|syrian|taiwanese|tajik|tamil|tanzanian|thai|tibetan|tunisian|turkish|turk|turkmen|ugandan|ukrainian|uruguayan|uyghur|uzbek|venezuelan|vietnamese|welsh|western|eastern|northern|southern|yemeni|zambian|zimbabwean|christian|muslim|jewish|jew|catholic|protestant|anglican|islamic|islamist|hindu|buddhist|mormon|evangelical|sunni|shiite|orthodox|republican|democrat|democratic|conservative|tory|labour|liberal|libertarian|communist|socialist|marxist|nazi|black|white|californian|texan|londoner|parisian|muscovite|trans-atlantic|olympic|victorian|elizabethan|roman',
);

export const isPlace = (name: string): boolean => STATES.has(name) || REGIONS.has(name) || isCity(name);
/** "Russian", "Republican", "Muslim": an adjective with a capital. Also their plurals. */
export const isDemonym = (word: string): boolean =>
  DEMONYMS.has(word) ||
  /^(?:irish|english|welsh|scots|french|dutch|ulster|cornish)(?:wo)?m[ae]n$/.test(word) ||
  (word.endsWith('s') && DEMONYMS.has(word.slice(0, -1)));

const STATE_ABBREVIATIONS = set(
  'ala|ariz|ark|calif|colo|conn|del|fla|ga|ill|ind|kan|kans|ky|la|mass|md|mich|minn|miss|mo|mont|neb|nebr|nev|n.h|n.j|n.m|n.y|n.c|n.d|okla|ore|pa|r.i|s.c|s.d|tenn|tex|vt|va|wash|w.va|wis|wyo|d.c|ont|que|b.c|u.k',
);

/** "Pa." in "Scranton, Pa." */
export const isStateAbbreviation = (word: string): boolean => STATE_ABBREVIATIONS.has(word);
