import type { Difference, DifferenceKind, Side } from '../../core/corpus/align.ts';
import type { Span } from '../../core/text/span.ts';

/** A row of the table of differences: a stretch of each printing, and where in it the words part. */
export interface DifferenceRow {
  readonly kind: DifferenceKind;
  readonly fullest: Span | null;
  readonly other: Span | null;
  readonly inside: boolean;
  /** Of two renderings: the words in `fullest` and in `other` that differ. */
  readonly parted: { readonly fullest: readonly Span[]; readonly other: readonly Span[] };
}

/**
 * The differences of `side` as rows. Of two renderings all that stands inside the marks of both, one piece after the other,
 * is one row: a sentence that two translators put differently is read as a sentence, and not word by word.
 */
export function differenceRows(side: Side): readonly DifferenceRow[] {
  const rows: DifferenceRow[] = [];
  for (const one of side.differences) {
    const last = rows.at(-1);
    const row = rowOf(one, side.renderings);
    if (side.renderings && last?.inside && row.inside) rows[rows.length - 1] = joined(last, row);
    else rows.push(row);
  }
  return rows;
}

function rowOf(one: Difference, isRendering: boolean): DifferenceRow {
  const parts = isRendering && one.inside && one.kind !== 'kept';
  const own = (span: Span | null) => (parts && span !== null ? [span] : []);
  return { ...one, parted: { fullest: own(one.fullest), other: own(one.other) } };
}

function joined(a: DifferenceRow, b: DifferenceRow): DifferenceRow {
  return {
    kind: 'replaced',
    fullest: hull(a.fullest, b.fullest),
    other: hull(a.other, b.other),
    inside: true,
    parted: {
      fullest: [...a.parted.fullest, ...b.parted.fullest],
      other: [...a.parted.other, ...b.parted.other],
    },
  };
}

function hull(a: Span | null, b: Span | null): Span | null {
  return a === null || b === null ? (a ?? b) : { start: a.start, end: b.end };
}
