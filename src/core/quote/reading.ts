import type { Block } from '../article/types.ts';
import { type Piece, piecesOf } from '../text/pieces.ts';
import { findMarked, type Marked } from '../text/quote-marks.ts';
import { type Sentence, sentencesOf } from '../text/sentences.ts';
import type { Span } from '../text/span.ts';
import {
  ADVERB,
  AUXILIARY,
  COMMA,
  COORDINATOR,
  flagsOf,
  PAST,
  PREPOSITION,
  SPEECH,
  SUBJECT_PRONOUN,
  SUBORDINATOR,
  TIME,
} from './grammar.ts';
import { bodyOf, setOff } from './set-off.ts';

/** A stretch of pieces `[from, to)` of one paragraph. */
export interface Stretch {
  readonly from: number;
  readonly to: number;
}

/** One of the article's own blocks, cut into pieces, with what each word may do in a clause. */
export interface Paragraph {
  readonly block: Block;
  /** Its number among the article's own blocks. */
  readonly number: number;
  readonly pieces: readonly Piece[];
  readonly flags: readonly number[];
  readonly sentences: readonly Sentence[];
}

/** What the piece at `index` may do in a clause, is, says and looks like; nothing of the sort beyond the ends. */
export const flagAt = (paragraph: Paragraph, index: number): number => paragraph.flags[index] ?? 0;
export const kindAt = (paragraph: Paragraph, index: number): string => paragraph.pieces[index]?.kind ?? 'none';
export const wordAt = (paragraph: Paragraph, index: number): string => paragraph.pieces[index]?.word ?? '';
export const isCapital = (paragraph: Paragraph, index: number): boolean => paragraph.pieces[index]?.capital ?? false;

/** A headline, or the one sentence with which a text begins that does not tell its headline from the rest. */
export const isHeadline = ({ block, number, sentences }: Paragraph): boolean =>
  block.kind === 'headline' || (number === 0 && sentences.length === 1);

/** The kinds of block whose words are the article's own: nothing else is ever quoted from. */
const OWN: ReadonlySet<Block['kind']> = new Set(['headline', 'standfirst', 'subheading', 'paragraph', 'turn']);

/** What stands between marks in one paragraph, and which pair of marks it belongs to. */
export interface Part {
  readonly marked: number;
  readonly stretch: number;
  /** With its marks. */
  readonly span: Span;
  readonly content: Span;
  /** Has no marks: the page sets it off as a quotation. */
  readonly setOff: boolean;
}

/** The article as the rules see it. */
export interface Reading {
  readonly text: string;
  readonly paragraphs: readonly Paragraph[];
  readonly marked: readonly Marked[];
  /** All parts in the order of the text; a piece of kind `quoted` gives its number here. */
  readonly parts: readonly Part[];
}

export const spanOf = (pieces: readonly Piece[], stretch: Stretch): Span => ({
  start: pieces[stretch.from]?.start ?? 0,
  end: pieces[stretch.to - 1]?.end ?? 0,
});

export function readingOf(text: string, blocks: readonly Block[]): Reading {
  const own = blocks.filter((block) => OWN.has(block.kind));
  const marked = [
    ...findMarked(
      text,
      own.filter((block) => block.kind === 'headline').map((block) => block.span),
    ),
    ...findMarked(
      text,
      own.filter((block) => block.kind !== 'headline').map((block) => block.span),
    ),
  ];
  const marks = marked.flatMap((one) => one.stretches.map(({ open }) => open.start)).sort((a, b) => a - b);
  marked.push(...setOff(text, own, ({ span }) => holdsOne(marks, span)));
  const parts: Part[] = marked
    .flatMap((one, index) =>
      one.stretches.map((stretch, place) => ({
        marked: index,
        stretch: place,
        span: { start: stretch.open.start, end: stretch.close?.end ?? stretch.content.end },
        content: stretch.content,
        setOff: one.setOff === true,
      })),
    )
    .sort((a, b) => a.span.start - b.span.start);
  const endOfContent = ({ quoted }: Piece): string => {
    const content = parts[quoted]?.content;
    return content === undefined ? '' : text.slice(Math.max(content.start, content.end - 6), content.end);
  };
  const flagCache = new Map<string, number>();
  let next = 0;
  const paragraphs = own.map((block, number) => {
    while (next < parts.length && (parts[next]?.span.start ?? 0) < block.span.start) next++;
    const from = next;
    while (next < parts.length && (parts[next]?.span.start ?? 0) < block.span.end) next++;
    const inside = parts.slice(from, next);
    const pieces = piecesOf(
      text,
      bodyOf(text, block),
      inside.map((part) => part.span),
      inside.map((_, index) => from + index),
    );
    const flags = pieces.map((piece) => {
      if (piece.kind === 'quoted') return endOfContent(piece).endsWith(',') ? COMMA : 0;
      if (piece.kind !== 'word' && piece.kind !== 'clitic') return 0;
      let flag = flagCache.get(piece.word);
      if (flag === undefined) {
        flag = flagsOf(piece.word);
        flagCache.set(piece.word, flag);
      }
      return flag;
    });
    for (let at = 0; at < pieces.length; at++) if (isNameOfMonth(pieces, at)) flags[at] = 0;
    const sentences = sentencesOf(pieces, endOfContent, (index) => beginsWithCue(pieces, flags, index));
    return { block, number, pieces, flags, sentences };
  });
  return { text, paragraphs, marked, parts };
}

const NAME_AND_MONTH = /^(?:jan|april|may|june?|august)$/;
const SAYS = /^(?:said|says|told|tells|wrote|writes|asked|asks|added|adds|replied)$/;

/** “…,” May said; April Reed told the board: a month says nothing, so it is somebody's name. */
function isNameOfMonth(pieces: readonly Piece[], at: number): boolean {
  const piece = pieces[at];
  if (piece?.capital !== true || !NAME_AND_MONTH.test(piece.word)) return false;
  const verb = pieces[at + 1]?.capital === true ? at + 2 : at + 1;
  return SAYS.test(pieces[verb]?.word ?? '') && /^(?:stop|comma|quoted|none)$/.test(pieces[at - 1]?.kind ?? 'none');
}

/** True where one of `marks`, in the order of the text, stands in `span`. */
function holdsOne(marks: readonly number[], span: Span): boolean {
  let low = 0;
  let high = marks.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((marks[middle] as number) < span.start) low = middle + 1;
    else high = middle;
  }
  return (marks[low] ?? span.end) < span.end;
}

/** Verbs of two words that report though neither does alone. */
const OPEN_CUES = new Set(
  'went on,goes on,shot back,fired back,hit back,piped up,cut in,broke in,chimed in,burst out,blurted out,called out,cried out,wrote back,kept on,threw in'.split(
    ',',
  ),
);

/** `Smith said.`, `the mayor, 54, added`: a noun phrase and a said-like verb soon after, with no clause of its own to follow. */
function beginsWithCue(pieces: readonly Piece[], flags: readonly number[], index: number): boolean {
  const first = pieces[index];
  if (first === undefined || ((flags[index] ?? 0) & (ADVERB | PREPOSITION | SUBORDINATOR | COORDINATOR)) !== 0)
    return false;
  const limit = Math.min(pieces.length, index + 14);
  for (let at = index; at < limit; at++) {
    const piece = pieces[at] as Piece;
    const flag = flags[at] ?? 0;
    if (piece.kind === 'stop' || piece.kind === 'quoted' || piece.kind === 'colon' || piece.kind === 'semicolon')
      return false;
    if ((flag & SPEECH) !== 0 && !piece.capital) {
      const after = pieces[at + 1];
      // "Smith said, "; not "The bridge, she said, would close"
      if (after?.kind === 'comma') return ((flags[at + 2] ?? 0) & AUXILIARY) === 0 || pieces[at - 1]?.kind === 'comma';
      if (after === undefined || after.kind === 'stop') return true;
      const afterFlag = flags[at + 1] ?? 0;
      if (
        after.kind === 'quoted' ||
        after.kind === 'colon' ||
        after.word === 'that' ||
        (afterFlag & SUBJECT_PRONOUN) !== 0
      )
        return false;
      // "wrote quietly.", however long the one who wrote is described
      if ((afterFlag & (TIME | ADVERB)) !== 0 && pieces[at + 2]?.kind === 'stop') return true;
      // "said Tuesday", "said in an interview", "told reporters"; not "said the talks had failed"
      if (at - index > 8) return false;
      if ((afterFlag & (TIME | ADVERB | PREPOSITION)) !== 0) return true;
      for (let next = at + 1; next < Math.min(pieces.length, at + 12); next++) {
        const kind = pieces[next]?.kind;
        const inner = flags[next] ?? 0;
        if (kind === 'stop' || kind === 'comma' || kind === 'quoted') return true;
        if ((inner & (AUXILIARY | PAST | SUBORDINATOR)) !== 0) return false;
      }
      return true;
    }
    if (at - index < 5 && OPEN_CUES.has(`${piece.word} ${pieces[at + 1]?.word}`)) return true;
    if ((flag & AUXILIARY) !== 0 && (flags[at + 1] ?? 0) !== 0 && ((flags[at + 1] ?? 0) & (SPEECH | ADVERB)) === 0)
      return false;
  }
  return false;
}
