import { Random } from '../bench-search/random.ts';

const FIRST =
  'Alan Ann Clara Dana Emil Greta Ingrid Jane Jens Karin Lars Lena Lina Lou Meera Mira Nora Olga Ove Per Peter Rohit Ruth Tom Vera'.split(
    ' ',
  );
const LAST =
  'Anand Ashe Bendt Blom Brandt Combs Devan Falk Hale Holt Krag Lind Lusk Marsh Moe Osei Pell Rask Roe Sole Tate Venkat Voss Whitlock'.split(
    ' ',
  );
const TITLE = ['Mayor', 'Governor', 'Dr.', 'Sen.', 'Inspector', 'Judge', 'Professor', 'Captain', 'Ms.', 'Mr.'];
const ROLE = [
  'the mayor',
  'a spokeswoman',
  'the minister',
  'the head of the union',
  'a neighbour',
  'the chief executive',
  'a senior official',
  'the judge',
  'two people familiar with the talks',
  'the 54-year-old',
];
const PLACE = ['Fordham', 'Harlan', 'Kallur', 'Millbrook', 'Norvik', 'Osthaven', 'Veldland'];
const BODY = [
  'the council',
  'the ministry',
  'the company',
  'the union',
  'the coastguard',
  'the court',
  'the government of Veldland',
  'the hospital',
];
const THING = [
  'the bridge',
  'the budget',
  'the closure of the pool',
  'the ferry',
  'the new road',
  'the old mill',
  'the report',
  'the strike',
  'the tax on fuel',
  'the vote',
];
const VERB = [
  'will not be delayed',
  'cannot go on like this',
  'is a matter for the courts',
  'should never have been promised',
  'has cost more than anyone expected',
  'would be looked at again in the spring',
  'was "not on the table"',
  'must be paid for',
];
const PAST = [
  'had waited for years',
  'had not seen rain since May',
  'had voted twice already',
  'had heard it all before',
];
const SAID = [
  'said',
  'told reporters',
  'added',
  'insisted',
  'warned',
  'told the council',
  'wrote in a letter',
  'argued',
  'recalled',
  'said on Tuesday',
];
const MORE = [
  'We had no choice',
  'It is as simple as that',
  'Nobody asked us',
  'I have read every page of it',
  'They knew, and they did nothing',
  'There will be no deal before May',
  'You cannot run a town on promises',
  'We’ll see them in court',
];
const SCARE = [
  'a disgrace',
  'a new dawn',
  'the only option',
  'deeply troubling',
  'a step in the right direction',
  'no limits',
];

/** News text of `length` characters and a little more, the same for the same seed: prose, quotations of every kind, furniture between. */
export function makeNews(length: number, seed = 1): string {
  const random = new Random(seed);
  const paragraphs: string[] = [];
  let written = 0;
  while (written < length) {
    const paragraph = makeParagraph(random);
    paragraphs.push(paragraph);
    written += paragraph.length + 1;
  }
  return paragraphs.join('\n');
}

function makeParagraph(random: Random): string {
  const pick = <T>(items: readonly T[]) => random.pick(items);
  const full = `${pick(FIRST)} ${pick(LAST)}`;
  const who = pick([full, `${pick(TITLE)} ${full}`, `${full}, ${pick(ROLE)},`, pick(LAST), pick(ROLE), 'he', 'she']);
  const clause = () => `${pick(THING)} ${pick(VERB)}`;
  const day = () => pick(['Monday', 'Tuesday', 'Friday', 'the eve of the vote', '14 June 2024']);
  const sentences: readonly (() => string)[] = [
    () =>
      `${capital(pick(BODY))} met in ${pick(PLACE)} on ${day()} to talk about ${pick(THING)}, and those who ${pick(PAST)} stood at the door.`,
    () => `For the people of ${pick(PLACE)}, who ${pick(PAST)}, ${pick(THING)} has long been a cause of trouble.`,
    () =>
      `In ${random.between(1934, 2024)} ${pick(BODY)} spent ${random.between(2, 90)} million on ${pick(THING)} and had little to show for it.`,
    () =>
      `About ${random.between(11, 900)} people came to the square, many of them with children, before the rain set in.`,
    () =>
      `${capital(pick(THING))} was shut in January after a beam fell, and the work that ${pick(BODY)} ordered has not begun.`,
    () => `${full} has led ${pick(BODY)} since ${random.between(1990, 2022)}, longer than anybody before.`,
  ];
  const plain = () => pick(sentences)();
  const prose = () => Array.from({ length: random.between(2, 4) }, plain).join(' ');
  const [open, close] = pick([
    ['“', '”'],
    ['"', '"'],
    ['“', '”'],
    ['‘', '’'],
  ] as const);
  const kinds: readonly (() => string)[] = [
    () => `${open}${pick(MORE)}, and ${clause()},${close} ${who} ${pick(SAID)}. ${open}${pick(MORE)}.${close}`,
    () => `${open}${capital(clause())},${close} ${pick(SAID)} ${full}. ${plain()}`,
    () => `${capital(who)} ${pick(SAID)}: ${open}${pick(MORE)}. ${pick(MORE)}.${close}`,
    () => `${capital(who)} called ${pick(THING)} ${open}${pick(SCARE)}${close} and said that ${clause()}.`,
    () => `According to ${pick(BODY)}, ${clause()}. ${plain()}`,
    () => `${open}${pick(MORE)},${close} ${who} said, ${open}and ${clause()}.${close}`,
    () => `${plain()} ${plain()} ${capital(who)} said that ${clause()}, and that ${pick(BODY)} had known of it.`,
    prose,
    prose,
    prose,
    prose,
    prose,
    prose,
    () => `“${pick(MORE)}. ${capital(clause())}.\n“${pick(MORE)},” ${who} said.`,
    () =>
      pick([
        'Advertisement',
        `READ MORE: ${capital(pick(THING))} 'may never open again'`,
        'What happens next',
        `Photo: ${full}`,
      ]),
  ];
  return pick(kinds)();
}

function capital(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}
