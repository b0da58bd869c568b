import type { Answered, Rule } from './rule.ts';

const nameOf = (turn: Answered, text: string): string => {
  const { paragraph, stretch } = turn.answer.mention;
  return text.slice(paragraph.pieces[stretch.from]?.start, paragraph.pieces[stretch.to - 1]?.end);
};

const asks = (turn: Answered, text: string): boolean => text[turn.part.content.end - 1] === '?';

/**
 * A paragraph that is nothing but a quotation. After two turns of two speakers it is the other one's again; else it goes on
 * with the paragraph before.
 *
 *     "Were you asked?" Hale said.
 *     "Never," Reed said.
 *     "Not once?"                     Hale
 */
export const dialogue: Rule = {
  name: 'dialogue',
  read(place) {
    const { paragraph, previousWhole, turns, reading } = place;
    if (!place.alone || previousWhole === null || previousWhole.paragraph.number !== paragraph.number - 1) return null;
    const last = turns.at(-1);
    const other = turns.at(-2);
    const inDialogue =
      last !== undefined &&
      other !== undefined &&
      last.paragraph.number === paragraph.number - 1 &&
      other.paragraph.number === paragraph.number - 2 &&
      nameOf(last, reading.text) !== nameOf(other, reading.text);
    // only where somebody asks: two people who are quoted one after the other are not yet talking to each other
    if (inDialogue && (asks(last, reading.text) || asks(other, reading.text))) return { ...other.answer, woven: false };
    return { ...previousWhole.answer, woven: false };
  },
};
