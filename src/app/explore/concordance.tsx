import { memo, useMemo } from 'react';
import { Link } from 'react-router';
import type { Answer } from '../../core/search/types.ts';
import { type Span, sliceSpan } from '../../core/text/span.ts';
import { to } from '../addresses.ts';
import type { Collection } from '../collection.ts';
import { ShapeMark } from '../components/shape-mark.tsx';
import { counted } from '../ordinal.ts';
import { STAYS } from '../scroll-place.ts';
import { type Address, writeAddress } from './address.ts';
import {
  concordanceLines,
  inkedPieces,
  LINE_ORDERS,
  type Line,
  type LineOrder,
  sortLines,
} from './concordance-lines.ts';

interface Props {
  collection: Collection;
  answer: Answer;
  address: Address;
}

const HEADINGS: Record<LineOrder, string> = {
  left: 'word to the left',
  right: 'word to the right',
  speaker: 'speaker',
  outlet: 'outlet',
  order: 'no.',
};

/** Every match on a line of its own, the matches in one column: how a word is used, at a glance. */
export default function Concordance({ collection, answer, address }: Props) {
  const order = LINE_ORDERS.find((each) => each === address.sort) ?? 'order';
  const lines = useMemo(
    () => sortLines(collection, concordanceLines(collection, answer.hits), order),
    [collection, answer, order],
  );
  const inside = lines.filter(({ placed }) => placed !== null);
  const around = lines.filter(({ placed }) => placed === null);
  if (lines.length === 0) {
    return (
      <p className="py-6 font-serif text-prose text-soft">
        A concordance sets the matches of a word in one column. Type a word to see its lines.
      </p>
    );
  }
  return (
    <>
      <p className="pt-3">
        <b>{counted(lines.length, 'line')}</b>
        {around.length > 0 && (
          <span className="text-soft">
            {' '}
            {inside.length} in quotations, {around.length} in the text around them
          </span>
        )}
        {answer.hits.length < answer.total && (
          <span className="text-soft"> from the first {counted(answer.hits.length, 'quotation')}</span>
        )}
      </p>
      <table className="concordance">
        <caption className="sr-only">Each match with the words around it</caption>
        <thead>
          <tr>
            {(['left', null, 'right', 'speaker', 'outlet', 'order'] as const).map((column) =>
              column === null ? (
                <th key="match" scope="col">
                  <span className="sr-only">match</span>
                </th>
              ) : (
                <Heading address={address} column={column} key={column} order={order} />
              ),
            )}
          </tr>
        </thead>
        <tbody>
          {inside.map((line) => (
            <LineRow collection={collection} key={line.key} line={line} />
          ))}
        </tbody>
        {around.length > 0 && (
          <tbody>
            <tr>
              <th className="concordance-group" colSpan={6} scope="rowgroup">
                In the text around
              </th>
            </tr>
            {around.map((line) => (
              <LineRow collection={collection} key={line.key} line={line} />
            ))}
          </tbody>
        )}
      </table>
    </>
  );
}

function Heading({ column, order, address }: { column: LineOrder; order: LineOrder; address: Address }) {
  const chosen = column === order;
  return (
    <th aria-sort={chosen ? 'ascending' : undefined} className={`concordance-${column}`} scope="col">
      <Link
        className={chosen ? 'font-semibold' : 'underline decoration-rule-strong underline-offset-4'}
        state={STAYS}
        to={{ search: writeAddress({ ...address, sort: column }) }}
      >
        {HEADINGS[column]}
      </Link>
      {chosen && (
        <span aria-hidden="true" className="ml-1 text-pencil">
          ↑
        </span>
      )}
    </th>
  );
}

const LineRow = memo(function LineRow({ collection, line }: { collection: Collection; line: Line }) {
  const { article, placed, left, match, right } = line;
  const speakers = placed?.quotation.speakers.flatMap((id) => collection.speakers.get(id) ?? []) ?? [];
  return (
    <tr>
      <td className="concordance-left" lang={article.lang}>
        <span>
          <Inked line={line} span={left} />
        </span>
      </td>
      <td className="concordance-match" lang={article.lang}>
        {placed === null ? (
          <Link data-part="words" to={to.article(article.id)}>
            <mark>{sliceSpan(article.text, match)}</mark>
          </Link>
        ) : (
          <Link
            data-quotation={placed.quotation.id}
            data-part="words"
            to={to.quotation(article.id, placed.quotation.id)}
          >
            <mark>{sliceSpan(article.text, match)}</mark>
          </Link>
        )}
      </td>
      <td className="concordance-right" lang={article.lang}>
        <span>
          <Inked line={line} span={right} />
        </span>
      </td>
      <td className="concordance-speaker">
        {speakers.map((speaker) => (
          <span className="flex items-center gap-2" key={speaker.id}>
            <ShapeMark speaker={speaker} />
            {speaker.name}
          </span>
        ))}
        {placed !== null && speakers.length === 0 && <span className="text-soft">not attributed</span>}
      </td>
      <td className="concordance-outlet">{article.source.outlet ?? 'not given'}</td>
      <td className="concordance-order">{placed?.number}</td>
    </tr>
  );
});

function Inked({ line, span }: { line: Line; span: Span }) {
  return inkedPieces(line.article, span).map((piece) => (
    <span className={piece.quoted ? '' : 'text-soft'} key={piece.start}>
      {sliceSpan(line.article.text, piece)}
    </span>
  ));
}
