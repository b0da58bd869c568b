import type { Problem, Quotation } from '../../core/quote/types.ts';

export interface ProblemWords {
  /** The finding, as a margin says it. */
  readonly short: string;
  /** What it means for the reader. */
  readonly long: string;
}

/** A finding about the source in words. `speaker` is whose words they are, where somebody is signed for. */
export function problemWords(
  problem: Problem,
  quotation: Pick<Quotation, 'content'>,
  text: string,
  speaker: string | null,
): ProblemWords {
  switch (problem.kind) {
    case 'never-closed':
      return {
        short: 'Never closed in the article',
        long: `The mark that opens this quotation has no partner. It ends here with its paragraph; where ${
          speaker === null ? 'the quoted words stop' : `the words of ${speaker} stop`
        }, the article does not say.`,
      };
    case 'mismatched-marks': {
      const marks = marksAround(quotation, text);
      return {
        short: marks
          ? `Opened with ${marks.opening} and closed with ${marks.closing}`
          : 'Opened and closed with different marks',
        long: 'The article opens these words with one kind of mark and closes them with another. They are shown as printed.',
      };
    }
    case 'repeated':
      return { short: 'Printed before in this article', long: 'The article prints the same words twice.' };
  }
}

/** The characters that stand right before the first and right after the last of the quoted words. */
function marksAround(
  { content }: Pick<Quotation, 'content'>,
  text: string,
): { opening: string; closing: string } | null {
  const opening = text.charAt((content[0]?.start ?? 0) - 1);
  const closing = text.charAt(content.at(-1)?.end ?? text.length);
  return /\p{P}|`/u.test(opening) && /\p{P}|`/u.test(closing) && opening !== closing ? { opening, closing } : null;
}
