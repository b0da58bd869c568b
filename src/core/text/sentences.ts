import type { Piece } from './pieces.ts';

/** A sentence: pieces `[from, to)` of its paragraph. */
export interface Sentence {
  readonly from: number;
  readonly to: number;
}

/** Words that begin a sentence, and hardly ever follow an abbreviation inside one. */
const STARTERS = new Set(
  'the a an he she they it we i you this that these those his her their its our my but and so yet or if when while as at in on for after before since because although though however meanwhile also there here what who why how where is are was were do does did now then no not many some most all both each every one two according asked'.split(
    ' ',
  ),
);

/**
 * Nobody writes a sentence of so many words and marks. Where one goes on and on (a list, a text without full stops or
 * capitals), it is cut, so that what looks at a whole sentence for each of its quotations stays linear in the text.
 */
const LONGEST = 400;

const ENDS = /[.!?…。]['’)\]]*$/;
const ENDS_OPEN = /[!?]['’)\]]*$/;

/**
 * Splits the pieces of one paragraph into sentences. A quotation is one piece: its own full stops do not count, but one
 * that ends with a full stop ends its sentence where a new one begins after it. `isCue(index)` says whether the words
 * from there are "Smith said." and not a sentence of its own.
 */
export function sentencesOf(
  pieces: readonly Piece[],
  contentOf: (piece: Piece) => string,
  isCue: (index: number) => boolean,
): Sentence[] {
  const sentences: Sentence[] = [];
  let from = 0;
  const cut = (to: number) => {
    if (to > from) sentences.push({ from, to });
    from = to;
  };
  for (let index = 0; index < pieces.length; index++) {
    const piece = pieces[index] as Piece;
    const next = pieces[index + 1];
    if (next === undefined) break;
    const length = index + 1 - from;
    if (length >= LONGEST && (piece.kind === 'stop' || piece.kind === 'comma' || length >= 2 * LONGEST)) cut(index + 1);
    const begins =
      next.capital || next.kind === 'number' || next.kind === 'quoted' || next.kind === 'open' || next.kind === 'dash';
    if (piece.kind === 'stop') {
      if (next.kind === 'stop' || next.kind === 'close' || (next.kind === 'other' && next.word !== '•')) continue;
      if (begins) cut(index + 1);
    } else if (piece.kind === 'close' && index > 0 && pieces[index - 1]?.kind === 'stop') {
      if (begins) cut(index + 1);
    } else if (piece.short === 'may-end' && begins) {
      if (next.kind === 'quoted' ? false : STARTERS.has(next.word) && next.capital) cut(index + 1);
    } else if (piece.kind === 'quoted' && begins && next.kind !== 'dash') {
      const content = contentOf(piece);
      if (!ENDS.test(content)) continue;
      if (next.kind === 'quoted') cut(index + 1);
      else if (
        !isCue(index + 1) ||
        (!ENDS_OPEN.test(content) && STARTERS.has(next.word) && !isShortCue(pieces, index + 1))
      )
        cut(index + 1);
    }
  }
  cut(pieces.length);
  return sentences;
}

/** "She said." after a quotation that ended with a full stop: a slip of the pen, but one sentence all the same. */
function isShortCue(pieces: readonly Piece[], index: number): boolean {
  const after = pieces[index + 2];
  return after === undefined || after.kind === 'stop';
}
