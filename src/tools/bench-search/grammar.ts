import { Random, Zipf } from './random.ts';

/** Where sentences come from: made by a grammar, or after the manner of a given text. */
export interface Sentences {
  /** The words of one sentence, the first with a capital, commas at their words. */
  sentence(random: Random): string[];
  /** How many different word forms there are to draw from. */
  readonly forms: number;
}

const ONSETS =
  'b c d f g h l m n p r s t v w br ch cl cr dr fl fr gl gr pl pr qu sc sh sk sl sm sn sp st str sw th tr'.split(' ');
const VOWELS = 'a e i o u a e i o u ai ea ee ou ie oa'.split(' ');
const CODAS = ['', '', '', ...'n r l s t m d ck ct ll nd ng nt pt rd rm rn rt ss st sh th'.split(' ')];

const DETERMINERS = 'the a this that our their his its every no some any these those'.split(' ');
const PREPOSITIONS = 'of in to for on with at by from about after before between against under over'.split(' ');
const LINKS = 'and but because that which while if so or when although'.split(' ');
const PRONOUNS = 'we it they he I she you who there one'.split(' ');
const HELPERS = 'will is are was has have can would must should may not do had could'.split(' ');

/** Stems enough for more than 30,000 forms: the fewer syllables a stem has, the more often it is used. */
const STEMS = { nouns: 7000, verbs: 3400, adjectives: 2400 };

function makeStems(random: Random, count: number, taken: Set<string>): string[] {
  const stems: string[] = [];
  while (stems.length < count) {
    const syllables = 1 + Math.floor((stems.length / count) * 2 + random.next() * 1.6);
    let stem = '';
    for (let each = 0; each < syllables; each++) stem += random.pick(ONSETS) + random.pick(VOWELS);
    stem += random.pick(CODAS);
    if (stem.length < 3 || taken.has(stem)) continue;
    taken.add(stem);
    stems.push(stem);
  }
  return stems;
}

/** A grammar over made-up stems with English endings and English small words, each word drawn by Zipf's law. */
export class Grammar implements Sentences {
  readonly forms: number;
  private readonly nouns: Zipf<string>;
  private readonly verbs: Zipf<string>;
  private readonly adjectives: Zipf<string>;
  private readonly small = [DETERMINERS, PREPOSITIONS, LINKS, PRONOUNS, HELPERS].map((words) => new Zipf(words, 1));

  constructor(seed: number) {
    const random = new Random(seed);
    const taken = new Set<string>();
    const nouns = makeStems(random, STEMS.nouns, taken);
    const verbs = makeStems(random, STEMS.verbs, taken);
    const adjectives = makeStems(random, STEMS.adjectives, taken);
    const inflected = {
      nouns: nouns.flatMap((stem) => [stem, `${stem}s`]),
      verbs: verbs.flatMap((stem) => [stem, `${stem}s`, `${stem}ed`, `${stem}ing`]),
      adjectives: adjectives.flatMap((stem) => [stem, `${stem}ly`]),
    };
    this.nouns = new Zipf(inflected.nouns);
    this.verbs = new Zipf(inflected.verbs);
    this.adjectives = new Zipf(inflected.adjectives);
    this.forms = new Set([...Object.values(inflected).flat(), ...DETERMINERS, ...PREPOSITIONS, ...LINKS]).size;
  }

  sentence(random: Random): string[] {
    const words = this.clause(random);
    while (random.chance(0.35)) {
      words[words.length - 1] += random.chance(0.5) ? ',' : '';
      words.push(this.draw(2, random), ...this.clause(random));
    }
    const first = words[0] as string;
    words[0] = first[0]?.toUpperCase() + first.slice(1);
    return words;
  }

  private clause(random: Random): string[] {
    const subject = random.chance(0.4) ? [this.draw(3, random)] : this.nounPhrase(random);
    const helper = random.chance(0.5) ? [this.draw(4, random)] : [];
    const object = random.chance(0.8) ? this.nounPhrase(random) : [];
    return [...subject, ...helper, this.verbs.draw(random), ...object];
  }

  private nounPhrase(random: Random): string[] {
    const words = [this.draw(0, random)];
    if (random.chance(0.4)) words.push(this.adjectives.draw(random));
    words.push(this.nouns.draw(random));
    if (random.chance(0.35)) words.push(this.draw(1, random), ...this.nounPhrase(random));
    return words;
  }

  private draw(list: number, random: Random): string {
    return (this.small[list] as Zipf<string>).draw(random);
  }
}

/** Sentences after the manner of a text: each word is one that follows the last one there. */
export class TextChain implements Sentences {
  readonly forms: number;
  private readonly followers = new Map<string, string[]>();
  private readonly starts: string[] = [];

  constructor(text: string) {
    const words = text.split(/\s+/u).filter((word) => /[\p{L}\p{N}]/u.test(word));
    for (const [at, word] of words.entries()) {
      const isStart = at === 0 || /[.!?]["”’)]*$/u.test(words[at - 1] as string);
      if (isStart) this.starts.push(word);
      const next = words[at + 1];
      if (next === undefined) continue;
      const known = this.followers.get(word);
      if (known) known.push(next);
      else this.followers.set(word, [next]);
    }
    if (this.starts.length === 0) throw new Error('The text has no words to make sentences of.');
    this.forms = new Set(words).size;
  }

  sentence(random: Random): string[] {
    const words = [random.pick(this.starts)];
    while (words.length < 40) {
      const next = this.followers.get(words.at(-1) as string);
      if (next === undefined || /[.!?]["”’)]*$/u.test(words.at(-1) as string)) break;
      words.push(random.pick(next));
    }
    return words;
  }
}
