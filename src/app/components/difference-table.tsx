import type { Difference, Side } from '../../core/corpus/align.ts';
import type { AnnotatedArticle } from '../../core/corpus/types.ts';
import { sliceSpan } from '../../core/text/span.ts';
import { differenceWords } from './comparison-words.ts';

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
        {side.differences.map((one) => (
          <Row full={full} key={`${one.fullest?.start} ${one.other?.start}`} one={one} other={other} side={side} />
        ))}
      </tbody>
    </table>
  );
}

function Row({ side, one, full, other }: Props & { one: Difference }) {
  const words = differenceWords(side, one);
  const differs = side.renderings && one.kind !== 'kept' && one.inside ? 'rendering' : '';
  return (
    <tr>
      <td className="font-serif text-table" lang={full.lang}>
        {one.fullest === null ? (
          <span className="text-soft">nothing here</span>
        ) : (
          <span className={differs}>{sliceSpan(full.text, one.fullest)}</span>
        )}
      </td>
      <td className="font-serif text-table" lang={other.lang}>
        {one.other === null ? (
          <span className="text-soft">nothing here</span>
        ) : (
          <span className={one.inside ? differs : 'text-soft'}>{sliceSpan(other.text, one.other)}</span>
        )}
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
