import type { DifferenceKind, Side } from '../../core/corpus/align.ts';
import type { AnnotatedArticle } from '../../core/corpus/types.ts';
import { type Span, sliceSpan } from '../../core/text/span.ts';
import { differenceWords } from './comparison-words.ts';
import { type DifferenceRow, differenceRows } from './difference-rows.ts';
import { cutSegments } from './segments.ts';

interface Props {
  side: Side;
  full: AnnotatedArticle;
  other: AnnotatedArticle;
}

/** The two printings stretch by stretch, each difference named. On a narrow screen every row is a block of its own. */
export function DifferenceTable({ side, full, other }: Props) {
  const left = full.source.outlet ?? 'The fullest printing';
  const right = full.id === other.id ? 'Printed again' : (other.source.outlet ?? 'Outlet not given');
  return (
    <table className="differences">
      <thead>
        <tr>
          <th scope="col">{left}</th>
          <th scope="col">{right}</th>
          <th scope="col">What it is</th>
        </tr>
      </thead>
      <tbody>
        {differenceRows(side).map((row) => (
          <Row
            full={full}
            heads={[left, right]}
            key={`${row.fullest?.start} ${row.other?.start}`}
            other={other}
            row={row}
            side={side}
          />
        ))}
      </tbody>
    </table>
  );
}

interface RowProps extends Props {
  row: DifferenceRow;
  heads: readonly [string, string];
}

function Row({ side, row, full, other, heads: [left, right] }: RowProps) {
  const words = differenceWords(side, row);
  return (
    <tr>
      <td className="font-serif text-table" dir="auto" lang={full.lang}>
        <NarrowHead>{left}</NarrowHead>
        <Words
          as={!side.renderings && LEFT_OUT.has(row.kind) ? 'del' : 'span'}
          parted={row.parted.fullest}
          span={row.fullest}
          text={full.text}
        />
      </td>
      <td className={`font-serif text-table ${row.inside ? '' : 'text-soft'}`} dir="auto" lang={other.lang}>
        <NarrowHead>{right}</NarrowHead>
        <Words
          as={!side.renderings && PUT_IN.has(row.kind) ? 'ins' : 'span'}
          parted={row.parted.other}
          span={row.other}
          text={other.text}
        />
      </td>
      <td>
        <span aria-hidden="true" className="mr-2 inline-block w-4 text-center text-pencil">
          {words.sign}
        </span>
        {words.name}
      </td>
    </tr>
  );
}

/** Where the rows are blocks of their own, the head of the column is said with each; those who hear the page are told it anyway. */
function NarrowHead({ children }: { children: string }) {
  return (
    <span aria-hidden="true" className="block font-sans text-note text-soft sm:hidden">
      {children}
    </span>
  );
}

const LEFT_OUT: ReadonlySet<DifferenceKind> = new Set(['cut', 'cut-marked', 'replaced']);
const PUT_IN: ReadonlySet<DifferenceKind> = new Set(['added', 'replaced']);

interface WordsProps {
  /** What an editor did with them, for those who hear the page; the row's own words say it to everyone. */
  as: 'span' | 'del' | 'ins';
  text: string;
  span: Span | null;
  parted: readonly Span[];
}

function Words({ as: Tag, text, span, parted }: WordsProps) {
  if (span === null) return <span className="text-soft">nothing here</span>;
  const segments = cutSegments(
    span,
    parted.map((one) => ({ span: one })),
  );
  return (
    <Tag>
      {segments.map((segment) => (
        <span className={segment.marks.length > 0 ? 'rendering' : ''} key={segment.span.start}>
          {sliceSpan(text, segment.span)}
        </span>
      ))}
    </Tag>
  );
}
