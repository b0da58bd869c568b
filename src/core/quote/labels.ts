import type { Article } from '../article/types.ts';
import { foldWords } from '../text/fold.ts';
import { type Entity, type NamePlace, newEntity } from './entities.ts';
import { genderOfGivenName } from './given-names.ts';
import { isBodyWord } from './organisations.ts';
import { isPersonNoun } from './titles.ts';
import { BLOCK_START, type Words } from './words.ts';

/** The words of a personal name: "Jane Doe", "J. R. van der Berg"; not "Our Correspondent", not "University of Ely". */
const NAME = /\p{Lu}[\p{L}.'’-]*(?: (?:(?:van|von|de|der|den|la|bin|al) )*\p{Lu}[\p{L}.'’-]*){1,3}/u;
const WHOLE_NAME = new RegExp(`^${NAME.source}$`, 'u');
const SIGNED = new RegExp(`^Interview(?:ed)? by (${NAME.source})`, 'mu');

/** Whether the word at `index` heads a turn: "Q:" asks, "A:" answers, "VARGA:" is a name; null elsewhere. */
export function labelAt(words: Words, index: number): 'question' | 'answer' | 'name' | null {
  if (((words.shape[index] as number) & BLOCK_START) === 0) return null;
  const { text, end } = words;
  const word = words.lower[index] as string;
  const after = text.slice(end[index], (end[index] as number) + 3);
  // "A. Because." and "A - Because.", as well as "A: Because."
  if (!(word === 'q' || word === 'a' ? /^[*_]{0,3}\.?\s?:|^[.)]\s|^\s[–—-]/ : /^[*_]{0,3}\.?\s?:/).test(after))
    return null;
  if (word === 'q' || word === 'question') return 'question';
  return word === 'a' || word === 'answer' ? 'answer' : 'name';
}

/** Those who wrote the article, as its byline or "Interview by …" names them. */
export function writersOf(article: Article): readonly string[] {
  const signed = SIGNED.exec(article.text)?.[1];
  const listed = signed === undefined ? article.source.byline : [signed];
  return listed.filter((name) => {
    const tokens = foldWords(name);
    return (
      WHOLE_NAME.test(name) && !tokens.some((token) => isBodyWord(token) || isPersonNoun(token) || token === 'our')
    );
  });
}

/** A turn's label that is the surname of a writer is that writer, whom the text itself may name nowhere else. */
export function signLabels(words: Words, places: readonly NamePlace[], writers: readonly string[]): void {
  for (const { first, last, entity } of places) {
    if (first !== last || entity.tokens.length !== 1 || labelAt(words, first) !== 'name') continue;
    const writer = writers.find((name) => foldWords(name).at(-1) === entity.tokens[0]);
    if (writer === undefined) continue;
    entity.kind = 'person';
    entity.name = writer;
    entity.tokens = foldWords(writer);
    entity.gender ??= genderOfGivenName(entity.tokens[0] as string) ?? null;
  }
}

/** "DR:" is Dina Roth, where nobody else of these initials is named. */
export function initialledBy(words: Words, index: number, places: readonly NamePlace[]): NamePlace | null {
  const written = words.text.slice(words.start[index], words.end[index]);
  if (!/^\p{Lu}{2,3}$/u.test(written)) return null;
  const letters = written.toLowerCase();
  const named = places.filter(
    ({ entity: { tokens, kind } }) =>
      kind !== 'organisation' &&
      tokens.length === letters.length &&
      tokens.every((token, at) => token[0] === letters[at]),
  );
  const [only] = named;
  return only !== undefined && named.every(({ entity }) => entity === only.entity) ? only : null;
}

/** Who asks in an interview of Q and A: its one writer. */
export function interviewerAmong(places: readonly NamePlace[], writers: readonly string[]): Entity | null {
  const [writer] = writers;
  if (writer === undefined || writers.length > 1) return null;
  const tokens = foldWords(writer);
  const named = places.find(({ entity }) => entity.tokens.join(' ') === tokens.join(' '));
  return named?.entity ?? newEntity('person', writer, genderOfGivenName(tokens[0] as string) ?? null, tokens);
}

/** Who answers: the one person, besides the interviewer, whom the words before the first turn name. */
export function intervieweeAmong(
  words: Words,
  places: readonly NamePlace[],
  interviewer: Entity | null,
): NamePlace | null {
  let label = 0;
  while (label < words.count && (labelAt(words, label) ?? 'name') === 'name') label++;
  const before = places.filter(({ first, entity }) => first < label && entity !== interviewer);
  const persons = before.filter(({ entity }) => entity.kind === 'person');
  // a full name of which nothing more is told may be a person's, where none is surely one
  const named = persons.length > 0 ? persons : before.filter(isFullName);
  // the headline names who is interviewed, and the introduction again; whomever else it speaks of it names once
  const again = named.filter((place) => named.some((other) => other !== place && other.entity === place.entity));
  const likely = again.length > 0 ? again : named;
  const [only] = likely;
  return only !== undefined && likely.every(({ entity }) => entity === only.entity) ? only : null;
}

const isFullName = ({ entity }: NamePlace): boolean => entity.kind === 'unknown' && entity.tokens.length > 1;
