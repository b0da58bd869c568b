import { foldWords } from '../../text/fold.ts';
import { sliceSpan } from '../../text/span.ts';
import type { RuleName } from '../types.ts';
import type { Answered, Place } from './rule.ts';

/** Rules that find a speaker where no words of reporting stand: these prove nothing of the same words elsewhere. */
const GUESSED: ReadonlySet<RuleName> = new Set(['dialogue', 'continuation', 'sentence-before']);

/** So many words on end are nobody else's by chance; over the text that it quotes from, two will do. */
const FEWEST = 3;
const FEWEST_IN_HEADING = 2;

/** A quotation with what is known of it so far. */
interface Known {
  readonly place: Place;
  readonly answered: Answered | null;
}

/**
 * The same words stand again in a quotation that has a speaker: a headline, a crosshead, a pull quote beside the words of
 * somebody else.
 *
 *     Council ‘past caring’
 *     “They are past caring,” Hale said.
 *                             ^^^^
 */
export function echoes<Row extends Known>(found: readonly Row[]): Row[] {
  const wordsOf = ({ place }: Row) => foldWords(sliceSpan(place.reading.text, place.part.content));
  const asked = new Map<Row, string[]>();
  /** The first two words of each that is asked about, and the first quotation that has them and proves something. */
  const sources = new Map<string, Row | null>();
  for (const row of found) {
    const { place, answered } = row;
    // what stands in the text with no words of reporting is nobody's, but that a neighbour's name is there corrected
    if (answered === null ? !isHeading(place) : answered.rule !== 'dialogue' || !stands(place)) continue;
    const words = wordsOf(row);
    if (words.length < (isHeading(place) ? FEWEST_IN_HEADING : FEWEST)) continue;
    asked.set(row, words);
    sources.set(`${words[0]} ${words[1]}`, null);
  }
  if (asked.size === 0) return [...found];
  for (const row of found) {
    const { place, answered } = row;
    if (answered === null || GUESSED.has(answered.rule) || isHeading(place) || stands(place)) continue;
    const words = wordsOf(row);
    for (let at = 0; at + 1 < words.length; at++) {
      const pair = `${words[at]} ${words[at + 1]}`;
      if (sources.get(pair) === null) sources.set(pair, row);
    }
  }
  return found.map((row): Row => {
    const words = asked.get(row);
    const source = words === undefined ? undefined : sources.get(`${words[0]} ${words[1]}`);
    if (words === undefined || !source?.answered || source === row) return row;
    if (!` ${wordsOf(source).join(' ')} `.includes(` ${words.join(' ')} `)) return row;
    const { paragraph, sentenceNumber, at, part } = row.place;
    return { ...row, answered: { ...source.answered, part, paragraph, sentenceNumber, at, rule: 'echo' } };
  });
}

const isHeading = ({ paragraph: { block } }: Place): boolean =>
  block.kind === 'headline' || block.kind === 'subheading';

/** Nothing but the quotation stands in its paragraph, and no full stop closes it, as in a pull quote. */
function stands({ alone, reading: { text }, part }: Place): boolean {
  return alone && !/[.,!?…]$/.test(text.slice(part.content.end - 1, part.content.end));
}
