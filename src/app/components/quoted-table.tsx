import { Link } from 'react-router';
import { speakerLook } from '../../core/corpus/speaker-look.ts';
import type { Quotation, SpeakerId } from '../../core/quote/types.ts';
import { to } from '../addresses.ts';
import { lengthOf, type QuotedCell, type QuotedWhere } from './quoted-where.ts';
import { ShapeMark } from './shape-mark.tsx';

interface Props {
  where: QuotedWhere;
  caption: string;
  /** Cells in figures and words instead of bars. */
  asFigures: boolean;
  /** The characters that the longest bars of all tables of the page stand for. */
  longest: number;
  /** Whose page this is, set in bold. */
  present?: SpeakerId;
}

/** Who is quoted where: each quotation a bar as long as its words. It is a table all the same, and can be read as figures. */
export function QuotedTable({ where, caption, asFigures, longest, present }: Props) {
  return (
    <table className="w-full border-collapse max-sm:block">
      <caption className="sr-only">{caption}</caption>
      <thead className="max-sm:sr-only">
        <tr className="border-ink border-b-2 text-left align-bottom">
          <th className="w-1/5 py-1 pr-4 font-normal" scope="col">
            <span className="sr-only">Speaker</span>
          </th>
          {where.outlets.map((outlet) => (
            <th className="py-1 pr-4 font-semibold" key={outlet} scope="col">
              {outlet}
            </th>
          ))}
          <th className="w-10 py-1 text-right font-semibold" scope="col">
            all
          </th>
        </tr>
      </thead>
      <tbody className="max-sm:block">
        {where.rows.map((row) => (
          <tr
            className={`border-rule border-b max-sm:grid max-sm:grid-cols-[minmax(0,1fr)_auto] max-sm:py-1 ${row.speaker.id === present ? 'font-semibold' : 'font-normal'}`}
            key={row.speaker.id}
          >
            <th className="py-1 pr-4 text-left [font-weight:inherit]" scope="row">
              <Link className="inline-flex items-baseline gap-2 hover:underline" to={to.speaker(row.speaker.id)}>
                <ShapeMark speaker={row.speaker} />
                {row.speaker.name}
              </Link>
            </th>
            {row.cells.map((cell, index) => (
              <td
                className="py-1 pr-4 font-normal max-sm:order-1 max-sm:col-span-2"
                data-hue={speakerLook(row.speaker).hue}
                key={where.outlets[index]}
              >
                <span aria-hidden="true" className="text-note text-soft sm:hidden">
                  {where.outlets[index]}{' '}
                </span>
                {asFigures ? <Figures cell={cell} /> : <Bars cell={cell} longest={longest} />}
              </td>
            ))}
            <td className="py-1 text-right">{row.total}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** The characters of the fullest cell, by which the bars of a page are drawn. */
export function longestCell(where: QuotedWhere): number {
  return Math.max(1, ...where.rows.flatMap((row) => row.cells.map(cellLength)));
}

function cellLength(cell: QuotedCell): number {
  return cell.quotations.reduce((sum, { quotation }) => sum + lengthOf(quotation), 0);
}

const HEIGHTS: Record<Quotation['kind'], string> = {
  direct: 'h-3 bg-hue',
  mixed: 'h-[7px] bg-hue',
  indirect: 'h-[7px] border border-hue',
};

/** At most this part of a cell, in per cent, is bars, so that the number beside them has room. */
const WIDEST = 82;

function Bars({ cell, longest }: { cell: QuotedCell; longest: number }) {
  if (cell.quotations.length === 0) return <span className="block text-note text-soft leading-6">0</span>;
  return (
    <span className="flex h-6 items-center gap-0.5">
      {cell.quotations.map(({ quotation }) => (
        <span
          aria-hidden="true"
          className="flex h-3 min-w-[3px] shrink items-end"
          key={quotation.id}
          style={widthOf(quotation, longest)}
        >
          <span className={`w-full ${HEIGHTS[quotation.kind]}`} />
        </span>
      ))}
      <span className="pl-1.5 text-note text-soft">{cell.quotations.length}</span>
    </span>
  );
}

function widthOf(quotation: Quotation, longest: number): { width: string } {
  return { width: `${((WIDEST * lengthOf(quotation)) / longest).toFixed(2)}%` };
}

/** The same cell in words: "4 direct, 1 reported". */
function Figures({ cell }: { cell: QuotedCell }) {
  const count = (kind: Quotation['kind']) => cell.quotations.filter(({ quotation }) => quotation.kind === kind).length;
  const parts = [
    [count('direct'), 'direct'],
    [count('mixed'), 'partial'],
    [count('indirect'), 'reported'],
  ].filter(([number]) => number !== 0);
  return <span className="leading-6">{parts.length === 0 ? '0' : parts.map((part) => part.join(' ')).join(', ')}</span>;
}

interface LegendProps {
  asFigures: boolean;
  onToggle: () => void;
}

/** What the bars mean, and the way to read them as figures. */
export function QuotedLegend({ asFigures, onToggle }: LegendProps) {
  return (
    <p className="mt-4 flex flex-wrap items-center gap-x-5 gap-y-1 text-note text-soft">
      {!asFigures && (
        <>
          <LegendBar kind="direct">direct</LegendBar>
          <LegendBar kind="mixed">partial</LegendBar>
          <LegendBar kind="indirect">reported</LegendBar>
          <span>Each bar is a quotation, as long as its words.</span>
        </>
      )}
      <button className="link cursor-pointer py-1" onClick={onToggle} type="button">
        {asFigures ? 'As bars' : 'As a table'}
      </button>
    </p>
  );
}

function LegendBar({ kind, children }: { kind: Quotation['kind']; children: string }) {
  return (
    <span className="inline-flex items-end gap-2">
      <span aria-hidden="true" className={`mb-1 inline-block w-2.5 ${HEIGHTS[kind]}`} />
      {children}
    </span>
  );
}
