import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Article } from '../article/types.ts';
import type { Span } from '../text/span.ts';
import { type Cast, castOf } from './coreference.ts';
import { EMPTY_GAZETTEER, type Gazetteer, type ListedSpeaker } from './gazetteer.ts';

/** An article of one paragraph a line. */
function articleOf(text: string, byline: readonly string[] = []): Article {
  const blocks: Article['blocks'][number][] = [];
  let start = 0;
  for (const line of text.split('\n')) {
    if (line.trim() !== '') blocks.push({ kind: 'paragraph', span: { start, end: start + line.length } });
    start += line.length + 1;
  }
  const source = {
    outlet: null,
    url: null,
    title: null,
    byline,
    published: null,
    firstPublished: null,
    place: null,
    printed: {},
  };
  return { id: 'x', origin: 'imported', lang: 'en', source, text, blocks };
}

const quotedIn = (text: string): Span[] =>
  [...text.matchAll(/"[^"\n]*"|“[^”\n]*”/g)].map(({ index, 0: words }) => ({
    start: index,
    end: index + words.length,
  }));

function read(text: string, gazetteer: Gazetteer = EMPTY_GAZETTEER, byline: readonly string[] = []): Cast {
  return castOf(articleOf(text, byline), quotedIn(text), gazetteer);
}

const names = (text: string, kind: 'person' | 'organisation') =>
  read(text)
    .speakers.filter((speaker) => speaker.kind === kind)
    .map((speaker) => speaker.name)
    .sort();

const people = (text: string) => names(text, 'person');
const bodies = (text: string) => names(text, 'organisation');

/** Resolves the words in [[ ]]; `told` are the words of the addressee, `previous` the name of the speaker before. */
function meant(
  marked: string,
  {
    told,
    previous,
    gazetteer = EMPTY_GAZETTEER,
    byline = [],
  }: { told?: string; previous?: string; gazetteer?: Gazetteer; byline?: readonly string[] } = {},
) {
  const start = marked.indexOf('[[');
  const end = marked.indexOf(']]') - 2;
  const text = marked.replace('[[', '').replace(']]', '');
  const cast = read(text, gazetteer, byline);
  const toldAt = told === undefined ? -1 : text.indexOf(told, end);
  const answer = cast.resolve(
    { start, end },
    {
      sentence: { start, end },
      quotation: { start: 0, end: 1 },
      previousSpeaker: cast.speakers.filter(({ name }) => name === previous).map(({ id }) => id),
      addressee: told === undefined ? null : { start: toldAt, end: toldAt + told.length },
    },
  );
  const speakers = answer?.speakers.map((id) => cast.speakers.find((speaker) => speaker.id === id)) ?? [];
  return {
    answer,
    cast,
    text,
    names: speakers.map((speaker) => speaker?.name),
    kinds: speakers.map((speaker) => speaker?.kind),
  };
}

describe('names that the article gives', () => {
  it.each([
    ['a title and a party tag', 'Sen. Dale F. Whitlock (R-Mo.) objected. Whitlock left.', ['Dale F. Whitlock']],
    ['a chief justice', 'Chief Justice Adaeze Okonkwo-Bright ruled on Monday.', ['Adaeze Okonkwo-Bright']],
    ['a lower-case particle', 'Ludwig van der Berg, 48, bakes. Mr. van der Berg said so.', ['Ludwig van der Berg']],
    ['a Spanish surname with de la', 'Ms. Inés de la Cruz smiled. De la Cruz waved.', ['Inés de la Cruz']],
    ['an Arabic article', 'Trade minister Abdel Fattah al-Masri spoke. Al-Masri smiled.', ['Abdel Fattah al-Masri']],
    ['bin', 'Sheikh Hamad bin Khalifa Al Nuaimi arrived.', ['Hamad bin Khalifa Al Nuaimi']],
    ["an O'", "Sadie O'Rourke laughed. Ms O'Rourke left.", ["Sadie O'Rourke"]],
    ['an initial', 'J. R. Halloran said it rained.', ['J. R. Halloran']],
    ['initials in a row', 'Dr A.P.J. Rahman said cases rose. Rahman warned.', ['A.P.J. Rahman']],
    ['a suffix', 'Robert Tallis Jr., the sheriff, nodded.', ['Robert Tallis Jr.']],
    ['a nickname in marks', 'Robert "Bobby" Tallis won. Bobby Tallis wept.', ['Robert Tallis']],
    ['a nickname in brackets', 'William (Bill) Draper watched. Bill Draper laughed.', ['William Draper']],
    ['a patronymic', 'Ivan Petrovich Sidorov spoke. Sidorov left.', ['Ivan Petrovich Sidorov']],
    ['surname first, Korean', 'Kang Min-ho, a spokesman, spoke. Kang left.', ['Kang Min-ho']],
    ['surname first, Chinese', 'Chen Weiming, a fruit seller, shrugged. "No," Chen said.', ['Chen Weiming']],
    ['surname first, Vietnamese', 'Nguyen Van Thanh agreed. Thanh smiled.', ['Nguyen Van Thanh']],
    [
      'an Indian honorific',
      'Smt. Lakshmi Devi was happy. Shri Venkataraman Iyer was not.',
      ['Lakshmi Devi', 'Venkataraman Iyer'],
    ],
    [
      'a knight and a dame',
      'Sir Alistair Pemberton-Hughes met Dame Judith Carr.',
      ['Alistair Pemberton-Hughes', 'Judith Carr'],
    ],
    ['a police rank', 'Det Insp Karen Walsh and PC Darren Mills gave evidence.', ['Darren Mills', 'Karen Walsh']],
    ['an accent written once', 'José Peña spoke. Pena left.', ['José Peña']],
    ['a possessive country before it', 'Leaders came, among them Indonesia’s Budi Hartanto.', ['Budi Hartanto']],
    [
      'an office with "of"',
      'Secretary of State Marian Holt arrived. Mayor of Busan Choi Seung-hee met her.',
      ['Choi Seung-hee', 'Marian Holt'],
    ],
    ['a body before it', 'Refugee Council chief Enver Aslan spoke.', ['Enver Aslan']],
    ['a nationality before it', 'Russian President Arkady Belov spoke.', ['Arkady Belov']],
    ['a capital at the start of the sentence', 'Interestingly Jane Hale agreed. Meanwhile Hale slept.', ['Jane Hale']],
    ['a weekday behind it', 'Anna Hale Tuesday said no. Hale Wednesday said yes.', ['Anna Hale']],
    ['a month that is a given name', 'April Jenson spoke in April.', ['April Jenson']],
    ['a surname that is an office', 'Patty Judge met Howard Dean. Judge laughed.', ['Howard Dean', 'Patty Judge']],
    ['letters of honour behind it', 'Helen Adebayo KC spoke. Adebayo sat down.', ['Helen Adebayo']],
    ['a seat behind it', 'Roger Pym MP met Ada Quist, PhD, at noon.', ['Ada Quist', 'Roger Pym']],
    ['a rank in two short words', 'Det Con Paul Inglis gave evidence. Inglis left.', ['Paul Inglis']],
    ['a party to a case', 'Plaintiff Darnell Whitcomb Sr. wept.', ['Darnell Whitcomb Sr.']],
    ['a style and a lower-case particle', 'HRH Sulaiman ibn Yusuf waved.', ['Sulaiman ibn Yusuf']],
    ['Mallam and Alhaji', 'Mallam Ibrahim Sani met Alhaji Musa Danbatta.', ['Ibrahim Sani', 'Musa Danbatta']],
    ['a slip of the pen', 'Kristin Wilkes curates. Kristen Wilkes taught. Wilkes smiled.', ['Kristin Wilkes']],
    ['a full name after a short one', 'Zhang was calm. His full name is Zhang Zhiqiang.', ['Zhang Zhiqiang']],
    ['one name only', 'Kapil, who goes by one name, saw it.', ['Kapil']],
  ])('finds %s', (_, text, expected) => {
    expect(people(text)).toEqual(expected);
  });

  it('keeps a husband and a wife of one surname apart, and tells them by their titles', () => {
    const text = 'Ludwig Berg and his wife, Anna Berg, bake. "Yes," said Mrs. Berg. Mr. Berg left.';
    expect(people(text)).toEqual(['Anna Berg', 'Ludwig Berg']);
    expect(meant('Ludwig Berg and Anna Berg bake. "Yes," said [[Mrs. Berg]].').names).toEqual(['Anna Berg']);
    expect(meant('Ludwig Berg and Anna Berg bake. "Yes," said [[Mr. Berg]].').names).toEqual(['Ludwig Berg']);
  });

  it('keeps two unrelated holders of one surname apart by their given names', () => {
    expect(people('Tim Garland met Joe Garland. Joe Garland laughed.')).toEqual(['Joe Garland', 'Tim Garland']);
  });

  it('takes a short form of a given name for the same person', () => {
    expect(people('Robert Quill spoke. Bob Quill left.')).toEqual(['Robert Quill']);
  });

  it('gives every form that the article uses as an alias', () => {
    const [speaker] = read('Mayor Jane Q. Hale spoke. Hale left. Jane Hale returned.').speakers;
    expect(speaker?.aliases).toEqual(['Jane Q. Hale', 'Hale', 'Jane Hale']);
  });

  it('makes an ASCII id of the fullest name and the article, and a hash where no letter is left', () => {
    expect(read('José Peña spoke.').speakers[0]?.id).toBe('jose-pena-x');
    expect(read('Говорил Иван Сидоров, 54, вчера.').speakers[0]?.id).toMatch(/^[a-z2-7]{6}-x$/);
  });
});

describe('what is no person', () => {
  it.each([
    'The Belt and Road Initiative grew. It is good for the Global South.',
    'The Great Hall of the People was full in March.',
    'Covid-19 came on a Tuesday in January.',
    'The Second World War ended. The Cold War began.',
    'Wall Street rallied. Silicon Valley cheered.',
    'They met in New South Wales, in Flint, Mich., and near Lake Victoria.',
    'The Affordable Care Act and the Paris Agreement passed.',
    'She read the Bible at Christmas in St. Louis.',
    'Clapping, Protesters marched. However, Nobody came. Officials left.',
    'They walked along Oxford Street to Hyde Park.',
    'LAGOS, Nigeria (AP) — Rain fell.',
    'American and British and Muslim voters stayed home.',
    'The Republican and Democratic conventions ended on Super Tuesday.',
  ])('finds nobody in %s', (text) => {
    expect(people(text)).toEqual([]);
  });
});

describe('bodies', () => {
  it.each([
    [
      'a ministry with "of" and "and"',
      'The Department of Health and Human Services said no.',
      ['Department of Health and Human Services'],
    ],
    [
      'a commission and its initials',
      'The Economic and Financial Crimes Commission met. The EFCC left.',
      ['Economic and Financial Crimes Commission'],
    ],
    ['a company and its short name', 'Norvex Pharmaceuticals fell. Norvex said so.', ['Norvex Pharmaceuticals']],
    [
      'an institute that begins with "All"',
      'He works at the All India Institute of Medical Sciences.',
      ['All India Institute of Medical Sciences'],
    ],
    ['a paper that begins with "New"', 'She told the New Zealand Herald.', ['New Zealand Herald']],
    ['a seat of power', 'Downing Street said no.', ['Downing Street']],
    ['one that says "it"', 'Veltrix said it would close.', ['Veltrix']],
    ['one behind its kind', 'The news agency Belpress said so.', ['Belpress']],
  ])('finds %s', (_, text, expected) => {
    expect(bodies(text)).toEqual(expected);
  });
});

describe('pronouns', () => {
  it.each([
    ['the only person', 'Anna Hale spoke. "No," [[she]] said.', 'Anna Hale'],
    ['the sex that a title tells', 'Mr. Okoro met Ms. Tan. "No," [[he]] said.', 'Mr. Okoro'],
    ['the sex that a given name tells', 'Peter Okoro met Susan Tan. "No," [[he]] said.', 'Peter Okoro'],
    ['the sex that a kin word tells', 'Rawiri Tipene and his wife, Moana, left. "Loud," [[she]] said.', 'Moana'],
    [
      'the sex that a noun tells',
      'Spokeswoman Zanthe Orr met spokesman Quill Abara. "No," [[he]] said.',
      'Quill Abara',
    ],
    [
      'the subject of the sentence before',
      'Okoro greeted Peter Tan. Mark Okoro beat Tan. "I won," [[he]] said.',
      'Mark Okoro',
    ],
    ['nobody from inside the marks', 'Jane Hale spoke. "Susan Tan is ill," [[she]] said.', 'Jane Hale'],
    ['a nameless witness', 'Sergeant Hemi Paewai came. A witness said [[she]] heard a bang.', 'witness'],
    ['the one behind "who"', 'Moana Tipene, [[who]] lives opposite, said it was loud.', 'Moana Tipene'],
    ['a contraction', 'Anna Hale won. "Good," [[she]]’ll say.', 'Anna Hale'],
  ])('takes %s', (_, text, expected) => {
    expect(meant(text).names).toEqual([expected]);
  });

  it('never takes the one who is told', () => {
    expect(meant('Mark Okoro met Peter Tan. "You won," [[he]] told Tan.', { told: 'Tan' }).names).toEqual([
      'Mark Okoro',
    ]);
    expect(meant('Mark Okoro met Peter Tan. "You won," [[he]] told Okoro.', { told: 'Okoro' }).names).toEqual([
      'Peter Tan',
    ]);
  });

  it('leans to the speaker before', () => {
    const text = 'Mark Okoro and Peter Tan argued. It was late.\n"No," [[he]] said.';
    const sure = (previous: string) => meant(text, { previous }).answer?.confidence ?? 0;
    expect(meant(text, { previous: 'Mark Okoro' }).names).not.toEqual(meant(text, { previous: 'Peter Tan' }).names);
    expect(Math.min(sure('Mark Okoro'), sure('Peter Tan'))).toBeLessThan(0.9);
  });

  it('is less sure between two than where there is one', () => {
    const one = meant('Mark Okoro spoke. "No," [[he]] said.').answer?.confidence ?? 0;
    const two = meant('Mark Okoro and Peter Tan spoke. "No," [[he]] said.').answer?.confidence ?? 1;
    expect(one).toBeGreaterThan(0.95);
    expect(two).toBeLessThan(one);
  });

  it('takes "they" for a pair, or for a nameless many', () => {
    expect(meant('Carla Alba and Nina Foner wrote a book. "No," [[they]] said.').names).toEqual([
      'Carla Alba',
      'Nina Foner',
    ]);
    expect(meant('Carla Alba spoke. Critics were angry. "No," [[they]] said.').names).toEqual(['Critics']);
  });

  it('takes "it" for a body', () => {
    expect(meant('Peter Tan runs Norvex Pharmaceuticals. The sale is off, [[it]] said.').names).toEqual([
      'Norvex Pharmaceuticals',
    ]);
  });

  it('says nothing where nobody came before', () => {
    expect(meant('"No," [[she]] said.').answer).toBeNull();
    expect(meant('Anna Hale spoke. "No," [[I]] said.').answer).toBeNull();
  });

  it('gives the words that it took the answer from', () => {
    const { answer, text } = meant('Anna Hale spoke. "No," [[she]] said.');
    expect(text.slice(answer?.antecedent?.start, answer?.antecedent?.end)).toBe('Anna Hale');
  });
});

describe('labels of an interview', () => {
  const talk = 'A talk with Imogen Varga\n';
  const byline = ['Peter Lomax'];

  it('gives the question to the writer and the answer to the one whom the introduction names', () => {
    expect(meant(`${talk}[[Q]]: Why? A: So.`, { byline }).names).toEqual(['Peter Lomax']);
    expect(meant(`${talk}Interview by Peter Lomax\n[[Q]]: Why?`).names).toEqual(['Peter Lomax']);
    expect(meant(`${talk}Interview by Peter Lomax\nQ: Why?\n[[A]]: So.`).names).toEqual(['Imogen Varga']);
  });

  it.each([
    ['nobody signed it', `${talk}[[Q]]: Why?`, []],
    ['a body signed it', `${talk}[[Q]]: Why?`, ['University of Ely']],
    ['two signed it', `${talk}[[Q]]: Why?`, ['Peter Lomax', 'Ada Quist']],
    ['nobody is introduced', `A talk\nQ: Why?\n[[A]]: So said Imogen Varga.`, byline],
    ['two are introduced', `Imogen Varga meets Ada Quist\nQ: Why?\n[[A]]: So.`, byline],
  ])('says nothing where %s, and makes no speaker of a letter', (_, text, signed) => {
    const { answer, cast } = meant(text, { byline: signed });
    expect(answer).toBeNull();
    expect(cast.speakers.filter(({ name }) => name.length < 2)).toEqual([]);
  });

  it('takes a surname in capitals at the head of a turn for the writer, elsewhere for a body', () => {
    const turn = meant(`${talk}[[LOMAX]]: Why?\nVARGA: So.`, { byline });
    expect([turn.names, turn.kinds]).toEqual([['Peter Lomax'], ['person']]);
    expect(meant(`${talk}The fund [[LOMAX]] said no.`, { byline }).names).toEqual(['LOMAX']);
  });
});

describe('descriptions', () => {
  it.each([
    ['an apposition', 'Jane Hale, the mayor of Ely, spoke. "No," [[the mayor]] said.', 'Jane Hale'],
    ['an apposition turned round', 'The mayor of Ely, Jane Hale, spoke. "No," [[the mayor]] said.', 'Jane Hale'],
    ['a title', 'Sen. Jane Hale met Gov. Mark Okoro. "No," [[the senator]] said.', 'Jane Hale'],
    [
      'a noun before the name',
      'Campaign manager Ada Quill met lawyer Mark Okoro. "No," [[the lawyer]] said.',
      'Mark Okoro',
    ],
    ['an age', 'Tom Oyelaran, 39, met Jane Hale. "No," [[the 39-year-old]] said.', 'Tom Oyelaran'],
    [
      'a nationality',
      'Chinese President Lin Bao met Russian leader Arkady Belov. "No," [[the Russian president]] said.',
      'Arkady Belov',
    ],
    ['a word for the same office', 'Rep. Carmen Ibarra spoke. "No," [[the congresswoman]] said.', 'Carmen Ibarra'],
    [
      'the deputy, not the chief',
      'Foreign minister Ann Poe met deputy foreign minister Li Orr. "No," [[the deputy minister]] said.',
      'Li Orr',
    ],
    ['a mention that stops before its name', "[[Tunisia's coach]] Nabil Gharbi spoke.", 'Nabil Gharbi'],
    ['a company', 'Norvex Pharmaceuticals fell. It will close, [[the company]] said.', 'Norvex Pharmaceuticals'],
    [
      'a university by its noun',
      'The University of Ely closed. Helio Corp. left. It is sad, [[the university]] said.',
      'University of Ely',
    ],
    ['the name behind a complement', '[[The director of the Federal Bureau, James Comber,]] spoke.', 'James Comber'],
    ['the name before its apposition', '[[Anna Hale, a spokeswoman for Norvex,]] spoke.', 'Anna Hale'],
    [
      'the head of a phrase with a name in it',
      'Mark Okoro ran. [[Mark Okoro’s lawyer, Sam Whitcombe,]] spoke.',
      'Sam Whitcombe',
    ],
    ['a nameless one to the name apposed to him', '[[A farmer]], Mallam Ibrahim Sani, lamented it.', 'Ibrahim Sani'],
    [
      'somebody’s lawyer to the name apposed to her, with her body behind it',
      "Peter Whitcomb won. [[Whitcomb's attorney]], Ada Quist of the Ohio Trust, called it fair.",
      'Ada Quist',
    ],
    ['an emir', '[[the Emir of Kadomi]], HRH Sulaiman ibn Yusuf, lauded it but noted harm.', 'Sulaiman ibn Yusuf'],
    ['an office between a body and a name', '[[Veltrix Energy CFO Mei-Ling Tan]], who leaves, agreed.', 'Mei-Ling Tan'],
  ])('resolves %s', (_, text, expected) => {
    expect(meant(text).names).toEqual([expected]);
  });

  it.each([
    ['goes on without a comma', 'To [[a farmer]], Jane Hale is a saint.', 'farmer'],
    ['stands in another sentence', 'It rained on [[a farmer]]. Jane Hale, who came, laughed.', 'farmer'],
    ['is of another kind', '[[A farmer]], Norvex Pharmaceuticals, and rain: he lamented it all.', 'farmer'],
  ])('leaves a description without a name where the name behind it %s', (_, text, expected) => {
    expect(meant(text).names).toEqual([expected]);
  });

  it('prints a name without the nickname in it, which stays an alias', () => {
    const { speakers } = read('Bernard “Bunny” Quillfeather sold fish. Bunny Quillfeather slept.');
    expect(speakers.map(({ name }) => name)).toEqual(['Bernard Quillfeather']);
    expect(speakers[0]?.aliases).toContain('Bernard “Bunny” Quillfeather');
  });

  it('takes a quarter of the sky that says something for a body, and a given name for a person', () => {
    expect(bodies('Western Grid says power is out.')).toEqual(['Western Grid']);
    expect(people('Christian Grid says power is out.')).toEqual(['Christian Grid']);
  });

  it.each([
    ['an age', 'Doreen Askew wept. "No," [[the 71-year-old]] said.', ['Doreen Askew']],
    ['an age, where two are in play', 'Doreen Askew met Ada Quist. "No," [[the 71-year-old]] said.', ['71-year-old']],
    ['an age, of one who has another', 'Doreen Askew, 40, wept. "No," [[the 71-year-old]] said.', ['71-year-old']],
    ['a nation', 'Karl-Heinz Osterloh won. "Luck," admitted [[the German]].', ['Karl-Heinz Osterloh']],
    ['a nation, where two are in play', 'Karl Ost beat Jan Orr. "Luck," admitted [[the German]].', ['German']],
    ['a nation, of one who has another', 'French player Luc Orr won. "Luck," admitted [[the German]].', ['German']],
    ['two', 'Desmond Pyke and Amara Obi met. [[The two]] agreed.', ['Desmond Pyke', 'Amara Obi']],
    ['two of three', 'Desmond Pyke, Amara Obi and Jane Hale met. [[The two]] agreed.', ['two']],
    ['two bodies', 'Norvex Energy will buy Helio Corp., [[the companies]] said.', ['Norvex Energy', 'Helio Corp']],
    ['bodies, where one is named', 'Norvex Energy will rise, [[the companies]] said.', ['companies']],
  ])('takes the only ones in play for %s', (_, text, expected) => {
    const { names: found, answer, kinds } = meant(text);
    expect(found).toEqual(expected);
    expect(answer?.confidence).toBeLessThan(0.9);
    if (/nation/.test(_)) expect(kinds).not.toContain('organisation');
  });

  it('takes "the two leaders" for the two named last', () => {
    const { names: found } = meant('President Ada Orr met Premier Lin Bao. "Yes," [[the two leaders]] said.');
    expect(found).toEqual(['Ada Orr', 'Lin Bao']);
  });

  it('finds two speakers in "A and B"', () => {
    expect(meant('[[Jane Hale and Mark Okoro]] said no.').names).toEqual(['Jane Hale', 'Mark Okoro']);
    expect(meant('[[Oslo and Lima]] said no.').names).toEqual(['Oslo', 'Lima']);
  });

  it.each([
    ['a senior official', 'official'],
    ['a spokesman for Jane Hale', 'spokesman'],
    ['an aide to Mark Okoro', 'aide'],
    ['critics', 'critics'],
    ['the head of a Russian grain trade group', 'head'],
    ['Jane Hale’s lawyer', 'lawyer'],
  ])('keeps %s nameless', (words, noun) => {
    const { names: found, kinds } = meant(`Jane Hale met Mark Okoro. "No," said [[${words}]].`);
    expect(kinds).toEqual(['unnamed']);
    expect(found[0]).toContain(noun);
  });

  it('takes a campaign for a body, and not for the candidate', () => {
    const { names: found, kinds } = meant('Jane Hale met Mark Okoro. "No," said [[the Okoro campaign]].');
    expect(kinds).toEqual(['organisation']);
    expect(found).toEqual(['Okoro campaign']);
  });

  it('gives the same nameless source the same id', () => {
    const { cast, text } = meant('"No," said [[a senior official]]. "Yes," said a senior official.');
    const context = {
      sentence: { start: 0, end: 1 },
      quotation: { start: 0, end: 1 },
      previousSpeaker: [],
      addressee: null,
    };
    const at = text.lastIndexOf('a senior');
    const ids = [text.indexOf('a senior'), at].map(
      (start) => cast.resolve({ start, end: start + 'a senior official'.length }, context)?.speakers,
    );
    expect(ids[0]).toEqual(ids[1]);
  });
});

describe('the list of speakers', () => {
  const row = (id: string, name: string, rest: Partial<ListedSpeaker>): ListedSpeaker => ({
    id,
    kind: 'person',
    name,
    aliases: [],
    description: null,
    gender: null,
    descriptions: [],
    shortNames: [],
    standsFor: [],
    featured: false,
    ...rest,
  });
  const gazetteer: Gazetteer = {
    speakers: [
      row('ada-orr', 'Ada Orr', {
        aliases: ['Ада Орр', '奥尔艾达'],
        shortNames: ['Orr'],
        gender: 'female',
        descriptions: ['the Norlandish premier'],
        description: 'Premier of Norland',
      }),
      row('government-of-norland', 'Government of Norland', {
        kind: 'organisation',
        standsFor: ['Norhaven', 'Norland'],
        descriptions: ['the Norlandish statement'],
      }),
    ],
  };

  it('gives a listed person the id, the name and the aliases of the list', () => {
    const [speaker] = read('Ada Orr spoke. Orr left.', gazetteer).speakers;
    expect(speaker).toMatchObject({ id: 'ada-orr', name: 'Ada Orr', description: 'Premier of Norland' });
    expect(speaker?.aliases).toEqual(['Ада Орр', '奥尔艾达', 'Ada Orr', 'Orr']);
  });

  it('knows a listed person by a name in another script', () => {
    expect(
      read('The premier (奥尔艾达) and Ада Орр are one.', gazetteer).mentions.map((mention) => mention.speakers),
    ).toEqual([['ada-orr'], ['ada-orr']]);
  });

  it('knows a short name alone only with the office before it', () => {
    expect(read('Premier Orr spoke.', gazetteer).speakers[0]?.id).toBe('ada-orr');
    expect(read('Ms. Orr spoke.', gazetteer).speakers[0]?.id).toBe('ms-orr-x');
  });

  it('resolves a listed description where the article names the person', () => {
    expect(meant('Ada Orr came. "No," said [[the Norlandish premier]].', { gazetteer }).answer?.speakers).toEqual([
      'ada-orr',
    ]);
    expect(meant('"No," said [[the Norlandish premier]].', { gazetteer }).kinds).toEqual(['unnamed']);
  });

  it.each([
    ['an occupation in an apposition', 'Ada Orr, a plumber from Fenwick, came. Orr left.'],
    ['an occupation after an age', 'Ada Orr, 52, a baker, came.'],
    ['an occupation before the name', 'The plumber Ada Orr came.'],
    ['a rank before the name', 'Sergeant Ada Orr came.'],
    ['an age at which nobody governs', 'Ada Orr, 19, came.'],
    ['another suffix', 'Ada Orr Jr. came.'],
  ])('leaves a namesake to the article: %s', (_, text) => {
    expect(read(text, gazetteer).speakers.map(({ id }) => id)).toEqual([expect.stringMatching(/-x$/)]);
  });

  it.each([
    ['her office', 'Premier Ada Orr came.'],
    ['an office of before', 'Ada Orr, a former senator, came.'],
    ['her age', 'Ada Orr, 71, came.'],
    ['what her critics call her', 'Ada Orr, a critic of the treaty, came.'],
  ])('takes no public figure for a namesake: %s', (_, text) => {
    expect(read(text, gazetteer).speakers[0]?.id).toBe('ada-orr');
  });

  it('lets the article give a listed office to somebody else', () => {
    const text = 'Ada Orr met the new Norlandish premier, Bo Lind. "No," said [[the Norlandish premier]].';
    expect(meant(text, { gazetteer }).names).toEqual(['Bo Lind']);
  });

  it('gives a listed office to nobody whom the article calls by another', () => {
    const text = 'President Ada Orr came. "No," said [[the Norlandish premier]].';
    expect(meant(text, { gazetteer }).kinds).toEqual(['unnamed']);
  });

  it('lets a capital, a state and its statement speak for the government', () => {
    for (const words of ['Norhaven', 'Norland', 'The Norlandish statement']) {
      expect(meant(`[[${words}]] said no.`, { gazetteer }).answer?.speakers).toEqual(['government-of-norland']);
    }
  });

  it('counts a capital as a mention of the government only where it speaks', () => {
    const { cast, text } = meant('They met in Norhaven. [[Norhaven]] said no. Rain fell in Norhaven.', { gazetteer });
    expect(cast.mentions.map(({ span }) => span.start)).toEqual([text.indexOf('Norhaven said')]);
  });

  it('names a capital as the text does where there is no list', () => {
    expect(meant('[[Beijing]] said no.')).toMatchObject({ names: ['Beijing'], kinds: ['organisation'] });
  });
});

describe('what kind of speaker it is', () => {
  it.each([
    ["[[Norland's foreign ministry]] said no.", 'organisation'],
    ["[[The minister's office]] said no.", 'organisation'],
    ['[[The ministry]] said no.', 'organisation'],
    ['[[Police]] said no.', 'organisation'],
    ['[[State television]] said no.', 'organisation'],
    ['[[The statement]] said no.', 'organisation'],
    ['[[Doe & Sons]] said no.', 'organisation'],
    ['[[Marlin Ridge]] said no. Marlin Ridge, which owns two mines, fell.', 'organisation'],
    ['[[Marlin Ridge]] said no. The company fell.', 'organisation'],
    ['[[Marlin Ridge]] said in its report that it rained.', 'organisation'],
    ['[[Marlin Ridge]] said no. He fell.', 'person'],
    ['[[Marlin Ridge]], 54, said no.', 'person'],
    ['[[Neighbour Marlin Ridge]] said no.', 'person'],
    ['[[A ministry official]] said no.', 'unnamed'],
    ["[[The minister's aide]] said no.", 'unnamed'],
    ['[[People familiar with the matter]] said no.', 'unnamed'],
    ['[[Witnesses]] said no.', 'unnamed'],
    ['[[The finance minister]] said no.', 'unnamed'],
  ] as const)('%s', (marked, kind) => {
    expect(meant(marked).kinds).toEqual([kind]);
  });
});

describe('on any text', () => {
  it('never throws, keeps mentions in order and inside the text, and gives the same answer twice', () => {
    const piece = fc.oneof(
      fc.constantFrom(
        'Jane Doe',
        'Mr. Roe',
        'he',
        'the mayor',
        ' and ',
        ', ',
        '. ',
        '"',
        '“',
        '”',
        '\n',
        "'s",
        '(',
        ')',
        'al-',
        'van der ',
        'Jr.',
        ' said ',
        '\ud800',
        '\u202e',
        '习近平',
        'the two men ',
        '-',
        'U.S. ',
      ),
      fc.string({ unit: 'binary', maxLength: 12 }),
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 60 }), fc.nat(), fc.nat(), (pieces, a, b) => {
        const text = pieces.join('');
        const cast = read(text);
        const span = {
          start: Math.min(a % (text.length + 2), b % (text.length + 2)),
          end: Math.max(a % (text.length + 2), b % (text.length + 2)),
        };
        const context = { sentence: span, quotation: span, previousSpeaker: [], addressee: span };
        const answer = cast.resolve(span, context);
        if (answer !== null) {
          expect(answer.confidence).toBeGreaterThanOrEqual(0);
          expect(answer.confidence).toBeLessThanOrEqual(1);
          expect(cast.speakers.map(({ id }) => id)).toEqual(expect.arrayContaining([...answer.speakers]));
        }
        let last = 0;
        for (const { span: at } of cast.mentions) {
          expect(at.start).toBeGreaterThanOrEqual(last);
          expect(at.end).toBeGreaterThan(at.start);
          expect(at.end).toBeLessThanOrEqual(text.length);
          last = at.start;
        }
        const again = read(text);
        expect(again.resolve(span, context)).toEqual(answer);
        expect(again.mentions).toEqual(cast.mentions);
      }),
    );
  });

  it.each([
    ['particles', 'van '],
    ['bodies without end', 'Bank of '],
    ['pronouns of one person', 'Doe he '],
    ['people of one surname', ''],
    ['offices', 'the Russian president, Jane Doe, '],
  ])('comes to an end on %s, every mention inside the text and in its order', (_, words) => {
    const size = 200_000;
    const text =
      words === ''
        ? Array.from({ length: size / 14 }, (__, index) => `Jan${index.toString(36).replace(/\d/g, 'x')} Smith. `).join(
            '',
          )
        : words.repeat(size / words.length);
    const { mentions } = read(text);
    let last = 0;
    for (const { span } of mentions) {
      expect(span.start).toBeGreaterThanOrEqual(last);
      expect(span.end).toBeLessThanOrEqual(text.length);
      last = span.start;
    }
    expect(last).toBeLessThan(text.length);
  });
});
