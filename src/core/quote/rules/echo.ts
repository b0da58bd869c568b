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
  const words = found.map(({ place }) => foldWords(sliceSpan(place.reading.text, place.part.content)));
  const pairs = new Map<string, number>();
  for (const [index, { place, answered }] of found.entries()) {
    if (answered === null || GUESSED.has(answered.rule) || isHeading(place) || stands(place)) continue;
    const list = words[index] as string[];
    for (let at = 0; at + 1 < list.length; at++) {
      const pair = `${list[at]} ${list[at + 1]}`;
      if (!pairs.has(pair)) pairs.set(pair, index);
    }
  }
  return found.map((row, index): Row => {
    const { place, answered } = row;
    const mine = words[index] as string[];
    // what stands in the text with no words of reporting is nobody's, but that a neighbour's name is there corrected
    const asked = answered === null ? isHeading(place) : answered.rule === 'dialogue' && stands(place);
    if (!asked || mine.length < (isHeading(place) ? FEWEST_IN_HEADING : FEWEST)) return row;
    const source = pairs.get(`${mine[0]} ${mine[1]}`);
    const other = source === undefined ? undefined : found[source];
    if (source === undefined || source === index || !other?.answered) return row;
    if (!` ${(words[source] as string[]).join(' ')} `.includes(` ${mine.join(' ')} `)) return row;
    const { paragraph, sentenceNumber, at, part } = place;
    return { ...row, answered: { ...other.answered, part, paragraph, sentenceNumber, at, rule: 'echo' } };
  });
}

const isHeading = ({ paragraph: { block } }: Place): boolean =>
  block.kind === 'headline' || block.kind === 'subheading';

/** Nothing but the quotation stands in its paragraph, and no full stop closes it, as in a pull quote. */
function stands({ alone, reading: { text }, part }: Place): boolean {
  return alone && !/[.,!?…]$/.test(text.slice(part.content.end - 1, part.content.end));
}
