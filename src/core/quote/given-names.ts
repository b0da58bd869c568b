import type { Gender } from './titles.ts';

/**
 * Common given names of many countries, compare-form (no accents), by the gender they are mostly borne by. Kept small: a
 * name that is missing costs little, for the article tells the gender in other ways too (titles, kin words, pronouns).
 */
const MALE =
  'abebe agus amadou aminu arvind babajide bambang bongani budi chike chinedu dawit farouk femi gurpreet harjit hendrik ifeanyi iqbal ismael jabu joko joseba juma kabir kagiso kazuo kenji kiran kojo kwabena kwasi lwazi mamadou manmohan masato mthunzi mwangi musa naoki ngugi nnamdi obinna oluwaseun otieno ousmane pranav rajat rohit sanjeev satoshi shahid shyam slamet somchai tadesse takashi taro tendai tesfaye themba thulani tunji venkatesh vikrant wahyu yaw yohannes zaheer aaron abdel abdul abdullah abdulrahman abraham adam adebayo adrian ahmad ahmed aidan akira alan albert alberto alejandro aleksandr alessandro alex alexander alexandre alexei alexey alfonso alfred ali alistair allan allen amir amit anand anatoly anders andre andreas andrei andrew andrey andy angus anil anthony antoine anton antonio antony ari arjun arthur arun asad ashok ashwin austin avi bashar barack barry bart ben benedict benjamin bernard bernie bill billy blake bob bobby boris brad bradley brandon brendan brent brett brian bruce bruno bryan burt byron caleb calvin cameron carl carlo carlos cedric chad charles charlie chester chidi chris christian christoph christophe christopher chuck chukwuemeka clarence clark claude claudio clayton cliff clifford clint clive cody colin connor conor corey cornel craig curtis cyril dale damian damien dan daniel daniele danny darrell darren dave david davide dean deepak denis dennis derek desmond dev diego dieter dimitri dinesh dirk dmitri dmitry dominic don donald doug douglas drew duncan dwayne dwight dylan ed eddie edgar eduardo edward edwin elias elijah elliot emeka emil emmanuel eric erik ernest ernesto ethan eugene evan evgeny fabian faisal farhan felipe felix fernando fidel finn florian francis francisco francois frank franz fred frederick fritz gabriel gareth gary gavin geoff geoffrey george gerald gerard gerhard giacomo gilbert giorgio giovanni giuseppe glen glenn gordon graham grant greg gregor gregory guillermo gunther gustavo guy hamid hamish hans harold haruki harry harsh harvey hasan hassan hector henri henrik henry herbert herman hiroshi howard hugh hugo husain hussein ian ibrahim igor imran isaac ismail ivan jack jacob jacques jaime jair jake jamal james jan janos jared jason javier jay jean jeb jeff jeffrey jens jeremy jerome jerry jesse jesus jim jimmy joachim joao joe joel johan johannes john johnny jon jonas jonathan jordan jorge jose josef joseph josh joshua juan julian julio jun jurgen justin karim karl kamal kareem keith ken kenji kenneth kevin khalid klaus kofi kunal kurt kwame kyle lamar lance larry lars laurent lawrence lee leo leon leonard leonardo leroy leslie lewis liam lionel logan lorenzo louis luc luca lucas luigi luis luke maarten mahmoud malcolm manish manoj manuel marc marcel marco marcos marcus mario marion mark markus marshall martin marty marvin mateo matt matteo matthew matthias maurice max maxim mehdi mehmet michael michel miguel mike mikhail milan miles mitch mitt mohamed mohammad mohammed mohan moshe muhammad muhammadu mustafa nana narendra nasser nathan nathaniel naveen neil nelson newt nicholas nick nicolas nigel nikhil nikolai nils noah norman olaf oleg oleksandr oliver olivier olu omar oscar osama otto owen pablo paolo pascal pat patrick paul pavel pedro per perry pete peter phil philip philippe phillip pierre pieter pranab pradeep prakash rafael rahul raj rajesh rajiv rakesh ralph ramesh ramon rand randall randy rashid raul ravi ray raymond recep reggie reinhard reuben rex ricardo richard rick rob robert roberto robin rod rodney rodrigo roger rohan rohit roland roman ron ronald rory ross roy ruben rudy rupert russell ryan salman sam samir samuel sandeep sanjay santiago scott sean sebastian sergei sergey sergio seth shane shaun shinzo simon sipho solomon spencer stanley stefan stephan stephen steve steven stewart stuart sunil suresh sven tariq ted terence terrence terry thabo theo theodore thierry thomas tim timothy tobias todd tom tomas tommy tony travis trevor tunde tyler ulrich umar usman vernon victor vijay vikram viktor vincent vinod vitaly vivek vladimir vladislav volodymyr wade waleed walter warren wayne wendell werner wesley will willem william willie winston wolfgang xavier yasser yosef yuri yusuf zachary zack ziad';
const FEMALE =
  'abena adaeze ama aminata anjali anjum aster ayodele bhavna bukola dewi divya esi fatou funke hadiza halima haruka ifeoma imelda jyoti kalpana khadija lindiwe mariama meenakshi mehwish moana nandini nirmala nomsa ntombi nur precious preeti putri radhika rahel rekha rukhsana sakura shanti shreya siti smriti sunitha swati thuli titilayo uzma vandana wanjiru yetunde yoko yuna zodwa zuleika abigail ada adele adriana agnes aisha akua alba alexandra alexis alice alicia alina alison allison alyssa amanda amber amelia amina amy ana anastasia andrea angela angelina anita anja ann anna anne annette annie anya aoife april ariana arlene asha ashley astrid aung audrey ava ayesha barbara beatrice beatriz becky belinda bella bernadette beth bethany betsy betty beverly bianca bonnie brenda bridget brigitte brianna britney brooke caitlin camila camilla candace carla carly carmen carol carolina caroline carolyn carrie catalina catherine cathy cecilia celeste charlene charlotte chelsea cheryl chiara chidinma chloe christina christine cindy claire clara clare claudia colleen connie consuelo courtney cristina cynthia daisy dana danielle daphne dawn debbie deborah debra deepika denise diana diane dina dolores donna dora doris dorothy ebony edith eileen elaine eleanor elena elisabeth elise eliza elizabeth ella ellen elsa emily emma erica erika erin esther eva evelyn faith fatima fatma faye fiona flora florence frances francesca freya gabriela gabriella gail gemma georgia geraldine gillian gina ginny giulia gladys glenda gloria grace greta gretchen gwen hannah harriet hazel heather heidi helen helena helga hilary hillary holly huma ida imani ingrid irene irina iris isabel isabella isabelle ivanka ivy jackie jacqueline jan jane janet janice jasmine jean jeanne jen jenna jennifer jenny jessica jill jo joan joanna joanne jodi josephine joy joyce juanita judith judy julia juliana julie june karen karin karla kate katherine kathleen kathryn kathy katie katrina kavita kay kayla kelly kellyanne kendra kerry kim kimberly kirsten kristen kristin kristina lakshmi lara latoya laura lauren laurie leah leila lena leslie leticia lila lillian lily linda lindsey lisa liz liza loretta lorraine louise lucia lucy luisa lydia lynn madeleine madison maggie magdalena mandy marcia margaret margarita maria mariam marian marianne marie marilyn marina marion marissa marjorie marlene marta martha martina mary maryam maureen maya meera meg megan meghan megyn melania melanie melinda melissa mercedes mia michele michelle mildred mindy miranda miriam molly mona monica monique nadia nancy naomi natalia natalie natasha neha ngozi nicola nicole nina noor nora norma olga olivia padma paige pamela patricia patty paula pauline penelope penny petra phyllis pooja priya priyanka rachel rania rebecca regina renee rita roberta robyn rosa rosalind rose rosemary rosie roxanne ruth sabrina sadia sally samantha sandra sara sarah sasha saoirse shannon sharon sheila shelley sherry shirley silvia simone siobhan sofia sonia sonja sophia sophie stacey stella stephanie sue sunita susan susanna susanne suzanne svetlana sylvia tamara tammy tania tanya tara tatiana teresa tessa theresa thandiwe tiffany tina tracy trisha uma ursula valentina valerie vanessa vera veronica victoria viola violet virginia vivian wanda wendy whitney winifred yasmin yolanda yuki yulia yvette yvonne zahra zainab zanele zeynep zoe';
/** Borne by both. */
const EITHER =
  'alex andrea ashley bao casey chen chris dana hao hong huan hui jackie jamie jan jean jesse ji jie jin jordan jun kai kelly kerry kim lee leslie li lin ling lindsey marion min ming minh morgan pat quinn riley robin sam sasha shannon taylor terry thanh tracy tuan wei xi xiao xin yan yi ying yu yun zhen';

const genders = new Map<string, Gender>();
for (const name of MALE.split(' ')) genders.set(name, 'male');
for (const name of FEMALE.split(' ')) genders.set(name, 'female');
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
const LEADING_SURNAMES = new Set(
  'ahn bae baek bai ban bao bui cai cao chae chang chen cheng cheung cho choi chu chung cui dai dang deng ding do dong duan duong fan fang feng fu gao geng gong gu guo ha han hao ho hoang hong hou hsu hu huang hwang jang jeon jeong ji jia jiang jin jo joo ju jung kang kim ko kong koo kwak kwon lai lam lei li liang liao lim lin ling liu lu luo lyu ma mai mao meng min mo moon nam ngo nguyen noh oh ou pan park peng pham phan qian qiao qin qiu quan ren rhee ryu seo shao shen shi shim shin sim sohn son song su suh sun tan tang tao tian tong tran trinh truong tsai tseng vo vu wan wang wei wen wong woo wu xi xia xiang xiao xie xiong xu xue yan yang yao ye yeo yi yin yoo yoon you yu yuan yun zeng zhai zhang zhao zheng zhong zhou zhu zhuang zou'.split(
    ' ',
  ),
);

/** True for a name, in compare-form, that is given surname first: "Kang Min-ho", "Nguyen Van Thanh". */
export function isSurnameFirst(tokens: readonly string[]): boolean {
  const [first = '', second = ''] = tokens;
  if (tokens.length < 2 || tokens.length > 4 || !LEADING_SURNAMES.has(first)) return false;
  return !genders.has(first) || second.includes('-') || genders.get(first) === null;
}
