import type { Gender } from './titles.ts';

/**
 * Common given names of many countries, compare-form (no accents), by the gender they are mostly borne by. Kept small: a
 * name that is missing costs little, for the article tells the gender in other ways too (titles, kin words, pronouns).
 */
const MALE =
  'aaron abdel abdul abdullah abdulrahman abebe abraham adam adebayo adrian agus ahmad ahmed aidan akira alan albert alberto alejandro aleksandr alessandro alexander alexandre alexei alexey alfonso alfred ali alistair allan allen amadou aminu amir amit amitabh anand anatoly anders andre andreas andrei andrew andrey andy angus anil anthony antoine anton antonio antony ari arjun arthur arun arvind asad ashok ashwin austin avi babajide bambang barack barry bart bashar ben benedict benjamin bernard bernie bill billy blake bob bobby bongani boris brad bradley brandon brendan brent brett brian bruce bruno bryan budi burt byron caleb callum calvin cameron carl carlo carlos cedric chad charles charlie chester chidi chike chinedu christian christoph christophe christopher chuck chukwuemeka ciaran clarence clark claude claudio clayton cliff clifford clint clive cody colin connor conor corey cornel cornell craig curtis cyril dale damian damien dan daniel daniele danny darrell darren dave david davide dawit dean declan deepak denis dennis derek desmond dev diego dieter dimitri dinesh dirk dmitri dmitry dominic don donald doug douglas drew duncan dwayne dwight dylan eamonn ed eddie edgar eduardo edward edwin elias elijah elliot emeka emil emmanuel eric erik ernest ernesto ethan eugene evan evgeny ewan fabian faisal farhan farouk felipe felix femi fergus fernando fidel finn florian francis francisco francois frank franz fred frederick fritz gabriel ganesh gareth gary gavin geoff geoffrey george gerald gerard gerhard giacomo gilbert giorgio giovanni girish giuseppe glen glenn gordon graham grant greg gregor gregory guillermo gunther gurpreet gustavo guy hamid hamish hans harish harjit harold harry harsh haruki harvey hasan hassan hector hendrik henri henrik henry herbert herman hiroshi howard hugh hugo husain hussein ian ibrahim ifeanyi igor imran iqbal isaac ismael ismail ivan jabu jack jacob jacques jaime jair jake jamal james janos jared jason javier jay jeb jeff jeffrey jens jeremy jerome jerry jesus jim jimmy joachim joao joe joel johan johannes john johnny joko jon jonas jonathan jorge jose joseba josef joseph josh joshua juan julian julio juma jurgen justin kabir kagiso kamal kareem karim karl karthik kazuo keith ken kenji kenneth kevin khalid kieran kiran klaus kofi kojo kunal kurt kwabena kwame kwasi kyle lachlan lamar lance larry lars laurent lawrence leo leon leonard leonardo leroy lewis liam lionel lloyd logan lorenzo louis luc luca lucas luigi luis luke lwazi maarten mahesh mahmoud malcolm mamadou manish manmohan manoj manuel marc marcel marco marcos marcus mario mark markus marshall martin marty marvin masato mateo matt matteo matthew matthias maurice max maxim maxwell mehdi mehmet mel michael michel miguel mike mikhail milan miles mitch mitt mohamed mohammad mohammed mohan moshe mthunzi muhammad muhammadu mukesh musa mustafa mwangi nana naoki narendra naresh nasser nathan nathaniel naveen neal neil nelson newt ngugi nicholas nick nicolas nigel nikhil nikolai nils nnamdi noah norman obinna olaf oleg oleksandr oliver olivier olu oluwaseun omar osama oscar otieno otto ousmane owen pablo pankaj paolo pascal patrick paul pavel pedro per perry pete peter phil philip philippe phillip pierre pieter pradeep prakash pranab pranav prashant rafael raghav rahul raj rajat rajesh rajiv rajnath rakesh ralph ramesh ramon rand randall randy rashid raul ravi ray raymond recep reggie reinhard reuben rex rhys ricardo richard rick rob robert roberto rod rodney rodrigo roger rohan rohit roland roman ron ronald rory ross roy ruben rudy rupert russell ryan sachin salman samir samuel sandeep sanjay sanjeev sanjiv santiago satish satoshi scott sean sebastian sergei sergey sergio seth shahid shane shankar shashi shaun shinzo shyam sidney simon sipho slamet solomon somchai spencer stanley stefan stephan stephen steve steven stewart stuart sudhir sunil suraj suresh sven tadesse takashi tariq taro ted tendai terence terrence tesfaye thabo themba theo theodore thierry thomas thulani tim timothy tobias todd tom tomas tommy tony travis trevor tunde tunji tyler ulrich umar usman venkatesh vernon victor vijay vikram vikrant viktor vinay vincent vinod vitaly vivek vladimir vladislav volodymyr wade wahyu waleed wallace walter warren wayne wendell werner wesley will willem william willie winston wolfgang xavier yasser yaw yogesh yohannes yosef yuri yusuf zachary zack zaheer ziad';
const FEMALE =
  'abena abigail ada adaeze adele aditi adriana adrienne agnes aisha akua alba alexandra alexis alice alicia alina alison allison alma alyssa ama amanda amber amelia amina aminata amy ana ananya anastasia angela angelina angharad anita anja anjali anjum ann anna anne annette annie anya aoife aparna april archana ariana arlene asha aster astrid audrey aung ava ayesha ayodele barbara beatrice beatriz becky belinda bella bernadette beth bethany betsy betty beverly bhavna bianca bonnie brenda brianna bridget brigitte britney bronwen brooke bukola caitlin camila camilla candace carla carly carmen carol carole carolina caroline carolyn carrie catalina catherine cathy cecilia celeste celia charlene charlotte chelsea cheryl chiara chidinma chloe christina christine cindy claire clara clare claudia colleen connie constance consuelo courtney cristina cynthia daisy danielle daphne dawn debbie deborah debra deepa deepika denise dewi diana diane dina divya dolores donna dora doris dorothy ebony edith eileen elaine eleanor elena elisabeth elise eliza elizabeth ella ellen elsa emily emma erica erika erin esi esther eva evelyn faith fatima fatma fatou faye fiona flora florence frances francesca freya funke gabriela gabriella gabrielle gail geeta gemma georgia geraldine gilda gillian gina ginny giulia gladys glenda gloria grace greta gretchen gwen hadiza halima hannah harriet haruka hazel heather heidi helen helena helga hilary hillary holly huma ida ifeoma imani imelda ingrid irene irina iris isabel isabella isabelle ivanka ivy jacqueline jane janet janice jasmine jeanne jen jenna jennifer jenny jessica jill jo joan joanna joanne jodi johanna josephine joy joyce juanita judith judy julia juliana julie june jyoti kalpana karen karin karla kate katherine kathleen kathryn kathy katie katrina kavita kay kayla kellyanne kendra khadija kimberly kirsten kristen kristin kristina lakshmi lara latoya laura lauren laurie leah leila lena leticia lila lillian lily linda lindiwe lisa liz liza lois loretta lorraine louise lucia lucy luisa lydia lynn lynne madeleine madison magdalena maggie malini mandy manisha marcia margaret margarita margot maria mariam mariama marian marianne marie marilyn marina marissa marjorie marlene marta martha martina mary maryam matilda maura maureen maxine maya meenakshi meera meg megan meghan megyn mehwish melania melanie melinda melissa mercedes mia michele michelle mildred mindy miranda miriam moana moira molly mona monica monique nadia nancy nandini naomi natalia natalie natasha naureen neha ngozi niamh nicola nicole nidhi nina nirmala nomsa noor nora norma ntombi nur olga olivia padma paige pallavi pamela patricia patty paula pauline penelope penny petra phyllis pooja poonam precious preeti priscilla priya priyanka putri rachel radhika rahel rania rashmi rebecca reena regina rekha renee rhoda rhonda rita ritu roberta robyn roisin rosa rosalind rose rosemary rosie roxanne rukhsana ruth sabrina sadia sakura sally samantha sandra sangeeta saoirse sara sarah seema selena serena shanti sharon sheila shelley sherry shilpa shirley shreya silvia simone siobhan siti smriti sneha sofia sonia sonja sophia sophie stacey stella stephanie sue sunita sunitha susan susanna susanne sushma suzanne svetlana swati sylvia tamara tammy tamsin tania tanya tara tatiana teresa tessa thandiwe theresa thuli tiffany tina titilayo trisha uma ursula uzma valentina valerie vandana vanessa vera veronica victoria vidya viola violet virginia vivian wanda wanjiru wendy whitney winifred yasmin yasmine yetunde yoko yolanda yuki yulia yuna yvette yvonne zahra zainab zanele zeynep zodwa zoe zuleika';
/** Borne by both. */
const EITHER =
  'alex andrea ashley bao casey chen chris dana hao hong huan hui jackie jamie jan jean jesse ji jie jin jordan jun kai kelly kerry kim lee leslie li lin lindsey ling marion min ming minh morgan pat quinn riley robin sam sasha shannon taylor terry thanh tracy tuan wei xi xiao xin yan yi ying yu yun zhen';

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
