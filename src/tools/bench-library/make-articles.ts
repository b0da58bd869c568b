import { Grammar } from '../bench-search/grammar.ts';
import { Random, Zipf } from '../bench-search/random.ts';

/** So many are written into one article; about one in ten is not found. */
const QUOTATIONS = 44;

const FIRST = 'Ada Clara Dana Emil Greta Ingrid Jens Karin Lena Meera Nora Olga Ove Per Rohit Ruth Tove Vera'.split(
  ' ',
);
const LAST =
  'Anand Ashe Bendt Blom Brandt Combs Devan Falk Hale Holt Krag Lind Lusk Moe Osei Pell Rask Roe Sole Voss'.split(' ');
const ROLE = ['the mayor', 'a spokeswoman', 'the head of the union', 'a neighbour', 'the judge', 'a senior official'];
const SAID = ['said', 'added', 'insisted', 'warned', 'told reporters', 'said on Tuesday'];
const OUTLET = ['The Osthaven Post', 'Millbrook Courier', 'The Harlan Times', 'Norvik Dispatch'];

export interface MadeArticle {
  readonly name: string;
  readonly text: string;
}

/**
 * News that nobody wrote, `count` articles of it, the same for the same seed: made-up words by a grammar, so that no two
 * paragraphs are alike, said by invented people who turn up in several articles, with prose between.
 */
export function makeArticles(count: number, seed = 1): MadeArticle[] {
  const random = new Random(seed);
  const grammar = new Grammar(seed);
  const people = new Zipf(random.shuffled(FIRST.flatMap((first) => LAST.map((last) => `${first} ${last}`))));
  const sentence = () => grammar.sentence(random).join(' ');
  return Array.from({ length: count }, (_, number) => {
    const speakers = Array.from({ length: random.between(4, 9) }, () => people.draw(random));
    const day = `${random.between(1, 28)} June ${random.between(2014, 2025)}`;
    const paragraphs = [sentence(), `${random.pick(OUTLET)}, ${day}`];
    for (let made = 0; made < QUOTATIONS; made += 2) {
      paragraphs.push(`${sentence()}. ${sentence()}.`, quoting(random.pick(speakers), sentence, random));
    }
    return { name: `${number}.txt`, text: `${paragraphs.join('\n\n')}\n` };
  });
}

/** A paragraph with two quotations, or one that goes on after its speaker. */
function quoting(speaker: string, sentence: () => string, random: Random): string {
  const said = random.pick(SAID);
  const lower = () => {
    const words = sentence();
    return words.charAt(0).toLowerCase() + words.slice(1);
  };
  const kinds: readonly (() => string)[] = [
    () => `“${sentence()},” ${said} ${speaker}, ${random.pick(ROLE)}. “${sentence()}. ${sentence()}.”`,
    () => `${speaker} ${said} that ${lower()}. “${sentence()}.”`,
    () => `“${sentence()},” ${speaker} ${said}. ${speaker} said that ${lower()}.`,
    () => `${speaker}, ${random.pick(ROLE)}, said: “${sentence()}.” It was “${lower()}”, ${speaker} said.`,
  ];
  return random.pick(kinds)();
}
