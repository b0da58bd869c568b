import { unpacked } from '../text/packed-words.ts';
import type { Gender } from './titles.ts';

/**
 * Common given names of many countries, compare-form (no accents), by the gender they are mostly borne by, packed. Kept small: a
 * name that is missing costs little, for the article tells the gender in other ways too (titles, kin words, pronouns).
 */
const MALE =
  'AaaronBbdelDulFlahFrahmanCebeCrahamBdamCebayoCrianBgusBhmadDedBidanBkiraBlanCbertGoCejandroDksandrDssandroDxanderHreEeiFyCfonsoDredCiDstairClanDenBmadouCinuDrDtBnandDtolyCdersDreFasFiFwFyDyCgusCilCthonyDoineEnFioFyBriCjunCthurCunCvindBsadChwinBustinBviAbabajideCmbangCrackDryDtCsharBenDedictDjaminCrnardEieBillEyBlakeBobDbyCnganiCrisBradEleyDndonCendanEtDttCianCuceDnoCyanBudiCrtByronAcalebDvinCmeronCrlEoFsBedricBhadDrlesFieCesterCidiDkeDneduCristianGophJeKrCuckDkwuemekaBlarenceEkDudeFioDytonCiffFordDntDveBodyClinCnnorDorCreyDnelBraigBurtisByrilAdaleCmianEenCnDielGeDnyCrrellFnCveDidFeCwitBeanCepakCnisDnisCrekCsmondCvBiegoDterCmitriCneshCrkBmitriFyBominicCnDaldCugElasBrewBuncanBwayneCightBylanAedCdieCgarCuardoCwardDinBliasDjahCliotBmekaCilCmanuelBricDkCnestGoBthanBugeneBvanCgenyAfabianCisalCrhanDoukBelipeExCmiCrnandoBidelCnnBlorianBrancisHcoFoisEkEzCedEerickCitzAgabrielCryCvinBeoffFreyDrgeCraldErdDhardBiacomoClbertCorgioDvanniCuseppeBlenEnBordonBrahamDntCegEorGyBuillermoCntherCrpreetCstavoCyAhamidEshCnsCrjitDoldDryDshDukiDveyCsanDsanBectorCndrikDriFkEyCrbertDmanBiroshiBowardBughDoCsainDseinAianBbrahimBfeanyiBgorBmranBqbalBsaacCmaelEilBvanAjabuCckDobDquesCimeDrCkeCmalDesCnosCredCsonCvierCyBebCffEreyCnsCremyDomeDryCsusBimDmyBoachimDoCeDlChanFnesDnEnyCkoCnDasEthanCrgeCseEbaEfEphDhEuaBuanClianEoCmaCrgenCstinAkabirCgisoCmalCreemDimDlCzuoBeithCnDjiDnethCvinBhalidBiranBlausBofiCjoBunalCrtBwabenaDmeDsiByleAlamarCnceCrryDsCurentCwrenceBeoDnEardHoCroyCwisBiamConelBoganCrenzoCuisBucDaEsCigiDsCkeBwaziAmaartenChmoudClcolmCmadouCnishDmohanDojDuelCrcEelEoFsEusDioDkEusDshallDtinDvinCsatoCteoDtEeoEhewFiasCuriceCxDimBehdiDmetBichaelEelCguelCkeDhailClanDesCtchDtBohamedFmadGedEnCsheBthunziBuhammadIuCsaDtafaBwangiAnanaCokiCrendraCsserCthanGielCveenBeilClsonCwtBgugiBicholasDkDolasCgelCkhilDolaiClsBnamdiBoahCrmanAobinnaBlafCegDksandrCiverEierCuDwaseunBmarBsamaCcarBtienoCtoBusmaneBwenApabloColoCscalCtrickCulCvelBedroCrDryCteErBhilEipGpeElipBierreDterBradeepDkashDnabFvArafaelChulCjDatDeshDivCkeshClphCmeshDonCndEallEyCshidCulCviCyDmondBecepCggieCinhardCubenCxBicardoDhardDkBobDertGoCdDneyDrigoCgerChanDitClandCmanCnDaldCryCssCyBubenCdyCpertCssellByanAsalmanCmirDuelCndeepDjayEeevDtiagoCtoshiBcottBeanCbastianCrgeiFyEioCthBhahidDneDunCinzoCyamBimonCphoBlametBolomonCmchaiBpencerBtanleyCefanDphanFenDveFnDwartCuartBunilCreshBvenAtadesseCkashiCriqDoBedCndaiCrenceDrenceCsfayeBhaboCembaDoEdoreCierryComasCulaniBimDothyBobiasCddCmDasDmyCnyBravisCevorBundeDjiBylerAulrichBmarBsmanAvenkateshCrnonBictorCjayCkramFntDtorCncentDodCtalyCvekBladimirFslavBolodymyrAwadeChyuCleedDterCrrenCyneBendellCrnerCsleyBillEemEiamFeCnstonBolfgangAxavierAyasserCwBohannesCsefBuriCsufAzacharyDkCheerBiad';
const FEMALE =
  'AabenaCigailBdaDezeCeleCrianaBgnesBishaBkuaBlbaCexandraEisCiceEiaDnaDsonClisonCyssaBmaDndaCberCeliaCinaFtaCyBnaDstasiaCgelaFinaCitaCjaEliDumCnDaDeEtteDieCyaBoifeBprilBrianaCleneBshaCterDridBudreyCngBvaByeshaCodeleAbarbaraBeatriceGzCckyClindaDlaCrnadetteCthEanyDsyDtyCverlyBhavnaBiancaBonnieBrendaCiannaDdgetDgitteDtneyCookeBukolaAcaitlinCmilaFlaCndaceCrlaEyDmenDolFinaHeFynDrieCtalinaDherineEyBeciliaClesteBharleneFotteCelseaDrylCiaraDdinmaCloeCristinaIeBindyBlaireDraEeDudiaBolleenCnnieDsueloCurtneyBristinaBynthiaAdaisyCnielleCphneCwnBebbieDorahDraCepikaCniseCwiBianaEeCnaCvyaBoloresCnnaCraDisDothyAebonyBdithBileenBlaineCeanorDnaCisabethEeDzaFbethClaDenCsaBmilyCmaBricaDkaDnBsiCtherBvaCelynAfaithCtimaDmaDouCyeBionaBloraEenceBrancesHcaCeyaBunkeAgabrielaHlaCilBemmaCorgiaCraldineBildaDlianCnaDnyCuliaBladysCendaCoriaBraceCetaEchenBwenAhadizaClimaCnnahCrrietDukaCzelBeatherCidiClenFaDgaBilaryDlaryBollyBumaAidaBfeomaBmaniCeldaBngridBreneCinaDsBsabelGlaHeBvankaCyAjacquelineCneEtDiceCsmineBeanneCnDnaEiferEyCssicaBillBoCanEnaFeCdiCsephineCyDceBuanitaCdithDyCliaFnaEeCneByotiAkalpanaCrenDinDlaCteDherineEleenErynEyDieDrinaCvitaCyDlaBellyanneCndraBhadijaBimberlyCrstenBristenFinHaAlakshmiCraCtoyaCuraEenEieBeahCilaCnaCticiaBilaDlianDyCndaEiweCsaCzDaBorettaDraineCuiseBuciaDyCisaBydiaCnnAmadeleineDisonCgdalenaDgieCndyCrciaDgaretGitaDiaFmGaFnGneEeElynEnaEssaDjorieDleneDtaEhaEinaDyEamCureenCxineCyaBeenakshiDraCgDanDhanDynChwishClaniaGeDindaEssaCrcedesBiaCcheleGleCldredCndyCrandaDiamBoanaCllyCnaDicaEqueAnadiaCncyDdiniComiCtaliaGeEshaCureenBehaBgoziBicolaFeCnaCrmalaBomsaCorCraDmaBtombiBurAolgaCiviaApadmaCigeCmelaCtriciaDtyCulaEineBenelopeDnyCtraBhyllisBoojaBreciousDetiCiyaFnkaButriArachelCdhikaChelCniaBebeccaCginaCkhaCneeBitaBobertaDynCsaElindDeEmaryDieCxanneBukhsanaCthAsabrinaCdiaCkuraCllyCmanthaCndraCoirseCraEhBhantiDronCeilaDlleyDrryCirleyCreyaBilviaCmoneCobhanCtiBmritiBofiaCniaDjaCphiaFeBtaceyCellaDphanieBueCnitaFhaCsanFnaGeCzanneBvetlanaBwatiBylviaAtamaraDmyCniaDyaCraCtianaBeresaCssaBhandiweCeresaCuliBiffanyCnaCtilayoBrishaAumaBrsulaBzmaAvalentinaErieCndanaDessaBeraDonicaBictoriaColaEetCrginiaCvianAwandaDjiruBendyBhitneyBinifredAyasminBetundeBokoClandaBukiCliaCnaBvetteConneAzahraCinabCneleBeynepBodwaCeBuleika';
/** Borne by both. */
const EITHER =
  'alex andrea ashley bao casey chen chris dana hao hong huan hui jackie jamie jan jean jesse ji jie jin jordan jun kai kelly kerry kim lee leslie li lin lindsey ling marion min ming minh morgan pat quinn riley robin sam sasha shannon taylor terry thanh tracy tuan wei xi xiao xin yan yi ying yu yun zhen';

const genders = new Map<string, Gender>();
for (const [name] of unpacked(MALE)) genders.set(name, 'male');
for (const [name] of unpacked(FEMALE)) genders.set(name, 'female');
for (const name of EITHER.split(' ')) genders.set(name, null);

/** The gender of a given name in compare-form; `undefined` where the name is not known. */
export function genderOfGivenName(name: string): Gender | undefined {
  const known = genders.get(name);
  if (known !== undefined || !name.includes('-')) return known;
  return genders.get(name.slice(0, name.indexOf('-')));
}

/** The gender that a patronymic tells: "Semyonovich", "Petrovna", "Jónsdóttir", in compare-form. */
export function genderOfPatronymic(name: string): Gender {
  if (/.(?:[oe]vna|ichna|dottir)$/.test(name)) return 'female';
  return /.[oe]vich$/.test(name) ? 'male' : null;
}

/** Short forms: two names that share an entry may be one person's. */
const SHORT_FORMS =
  'robert bob rob bobby|william bill will billy willie|joseph joe joey|michael mike mick|thomas tom tommy|james jim jimmy jamie|john jack johnny jon|edward ed ted eddie|richard rick dick rich|daniel dan danny|david dave|steven steve stephen|christopher chris|matthew matt|anthony tony|charles charlie chuck|donald don|ronald ron|kenneth ken|timothy tim|samuel sam|benjamin ben|gregory greg|andrew andy drew|peter pete|philip phil|lawrence larry|bernard bernie|theodore ted teddy|walter walt|jeffrey jeff|geoffrey geoff|mitchell mitch|nicholas nick|alexander alex sasha|joshua josh|patrick pat|raymond ray|frederick fred freddie|gerald gerry jerry|douglas doug|vincent vince|elizabeth liz beth betsy betty eliza lizzie|katherine kathryn catherine kate kathy katie cathy|margaret maggie meg peggy|patricia pat patty tricia|deborah debbie debra|jennifer jen jenny|susan sue susie|barbara barb|rebecca becky|victoria vicky|christine chris christina tina|pamela pam|samantha sam|jacqueline jackie|alexandra alex sandra|judith judy|cynthia cindy|vladimir volodya|dmitry dmitri dima|mohammed mohammad muhammad mohamed|sergei sergey|alexei alexey';

const shortForms = new Map<string, Set<number>>();
SHORT_FORMS.split('|').forEach((entry, index) => {
  for (const name of entry.split(' ')) {
    const entries = shortForms.get(name) ?? new Set();
    shortForms.set(name, entries.add(index));
  }
});

/** True where `a` may be a short form of `b`, or the other way round: "Bob" and "Robert", "J" and "John". */
export function mayBeSameGivenName(a: string, b: string): boolean {
  if (a === b) return true;
  if (a.length === 1 || b.length === 1) return a[0] === b[0];
  if ((a.length >= 3 && b.startsWith(a)) || (b.length >= 3 && a.startsWith(b))) return true;
  const entries = shortForms.get(a);
  const others = shortForms.get(b);
  if (entries === undefined || others === undefined) return false;
  for (const entry of entries) if (others.has(entry)) return true;
  return false;
}

/** Surnames that stand before the given name: Chinese, Korean, Vietnamese. */
const LEADING_SURNAMES = new Map(
  unpacked(
    'AahnAbaeDkCiCnCoBuiAcaiCoBhaeDngCenEgDungCoDiCuDngBuiAdaiCngBengBingBoCngBuanCongAfanDgBengBuAgaoBengBongBuCoAhaCnCoBoCangCngCuBsuBuCangBwangAjangBeonEgBiCaDngCnBoCoBuCngAkangBimBoCngCoBwakConAlaiCmBeiBiCangDoCmCnDgCuBuCoByuAmaCiCoBengBinBoConAnamBgoCuyenBohAohBuApanCrkBengBhamDnAqianDoCnCuBuanArenBheeByuAseoBhaoCenCiDmDnBimBohnCnDgBuChCnAtanDgCoBianBongBranCinhCuongBsaiCengAvoBuAwanDgBeiCnBongCoBuAxiCaDngDoCeCongBuCeAyanDgCoBeCoBiCnBooDnCuBuCanCnAzengBhaiDngDoCengCongDuCuDangBou',
  ),
);

/** True for a name, in compare-form, that is given surname first: "Kang Min-ho", "Nguyen Van Thanh". */
export function isSurnameFirst(tokens: readonly string[]): boolean {
  const [first = '', second = ''] = tokens;
  if (tokens.length < 2 || tokens.length > 4 || !LEADING_SURNAMES.has(first)) return false;
  return !genders.has(first) || second.includes('-') || genders.get(first) === null;
}
