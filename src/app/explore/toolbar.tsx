import type { ReactNode } from 'react';
import { Link } from 'react-router';
import type { Answer } from '../../core/search/types.ts';
import { counted } from '../ordinal.ts';
import { STAYS } from '../scroll-place.ts';
import { type Address, writeAddress } from './address.ts';

interface Props {
  answer: Answer;
  address: Address;
  /** How many quotations there are in all. */
  size: number;
  /** The button that opens the filters, where they do not stand beside the list. */
  filter: ReactNode;
  children: ReactNode;
}

/** How many were found, in which order and which way they are shown, and what can be done with them all. */
export function Toolbar({ answer, address, size, filter, children }: Props) {
  const asked = answer.query.trim() !== '';
  const listed = address.view === 'list';
  return (
    <div className="flex flex-wrap items-center gap-x-6 gap-y-1 border-rule border-b pb-3">
      <p className="mr-auto min-w-0">{asked ? <Found answer={answer} size={size} /> : <Everything size={size} />}</p>
      {filter}
      <span className="basis-full md:hidden" />
      {listed && asked && (
        <fieldset className="flex gap-x-4 print:hidden">
          <legend className="float-left mr-4 hidden text-soft sm:block">Order</legend>
          <Choice address={{ ...address, sort: null }} chosen={address.sort !== 'printed'}>
            best match
          </Choice>
          <Choice address={{ ...address, sort: 'printed' }} chosen={address.sort === 'printed'}>
            as printed
          </Choice>
        </fieldset>
      )}
      <div className="flex gap-x-4 print:hidden">
        <Choice address={{ ...address, view: 'list', sort: null }} chosen={listed}>
          list
        </Choice>
        <Choice address={{ ...address, view: 'concordance', sort: null }} chosen={!listed}>
          concordance
        </Choice>
      </div>
      {children}
    </div>
  );
}

function Everything({ size }: { size: number }) {
  return (
    <>
      <b>All {counted(size, 'quotation')}</b> in the order of the articles
    </>
  );
}

function Found({ answer, size }: { answer: Answer; size: number }) {
  const [part, ...others] = answer.chips.map((chip) => chip.part);
  const words = others.length === 0 && (part?.kind === 'word' || part?.kind === 'phrase') ? part.text : undefined;
  return (
    <>
      <b>{counted(answer.total, 'quotation')}</b>
      <span className="text-soft">
        {' '}
        of {size.toLocaleString('en')}
        {words !== undefined && answer.total > 0 && (
          <span className="hidden sm:inline">
            {answer.total === 1 ? ' holds ' : ' hold '}
            {answer.hits[0]?.tier === 'similar' && 'something like '}“{words}”
          </span>
        )}
      </span>
    </>
  );
}

function Choice({ address, chosen, children }: { address: Address; chosen: boolean; children: string }) {
  if (chosen) return <b aria-current="true">{children}</b>;
  return (
    <Link className="link" state={STAYS} to={{ search: writeAddress(address) }}>
      {children}
    </Link>
  );
}
