import type { ReactNode } from 'react';
import type { Comparison } from '../../core/corpus/align.ts';
import { covers, type Span, sliceSpan } from '../../core/text/span.ts';
import { shareSegments } from './share-segments.ts';

/** Outlets have no hue: a line style each, in this order. From the fifth on they stand in the table alone. */
export const LINES = ['solid', 'double', 'dashed', 'dotted'] as const;

export interface Share {
  readonly outlet: string;
  readonly kept: readonly Span[];
  /** "25 of 25 words"; null for another rendering, or a report without marks, which have no share. */
  readonly words: string | null;
}

interface Props {
  comparison: Comparison;
  text: string;
  lang: string;
  hue: number | undefined;
  /** The fullest printing first. */
  shares: readonly Share[];
}

/** The fullest printing as it is read, with a line under what each outlet prints of it. */
export function ReadingText({ comparison, text, lang, hue, shares }: Props) {
  const counted = shares.filter(({ words }) => words !== null).slice(0, LINES.length);
  // a line under all of it, and no other to see it by, says nothing
  const drawn = counted.length > 1 ? counted : [];
  const pieces = comparison.spans.flatMap((span) =>
    shareSegments(
      span,
      drawn.map(({ kept }) => kept),
    ),
  );
  return (
    <>
      <blockquote
        className={`reading-text hung closed font-serif ${drawn.length > 0 ? 'reading-lined' : ''}`}
        data-hue={hue}
        dir="auto"
        lang={lang}
      >
        {pieces.map((piece) => (
          <Lines key={piece.start} of={drawn} piece={piece} text={sliceSpan(text, piece)} />
        ))}
      </blockquote>
      {drawn.length > 0 && (
        <ul className="mt-3 flex flex-wrap gap-x-8 gap-y-1">
          {drawn.map(({ outlet, words }, index) => (
            <li className="inline-flex items-center gap-3" key={LINES[index]}>
              <span aria-hidden="true" className={`share-key share-${LINES[index]}`} />
              {outlet}, {words}
            </li>
          ))}
        </ul>
      )}
    </>
  );
}

/** One stretch inside the lines of all who print it, the first nearest to the words. */
function Lines({ of, piece, text }: { of: readonly Share[]; piece: Span; text: string }) {
  let inner: ReactNode = text;
  for (const [index, { kept }] of of.entries()) {
    if (!kept.some((span) => covers(span, piece))) continue;
    inner = (
      <span className={`share share-${LINES[index]}`} data-line={index}>
        {inner}
      </span>
    );
  }
  return inner;
}
