import type { ReactNode } from 'react';
import { Link } from 'react-router';
import type { Answer } from '../../core/search/types.ts';
import { counted } from '../ordinal.ts';
import { type Address, writeAddress } from './address.ts';

interface Props {
  answer: Answer;
  address: Address;
  /** How many quotations there are in all. */
  size: number;
  children: ReactNode;
}

/** How many were found, in which order and which way they are shown, and what can be done with them all. */
export function Toolbar({ answer, address, size, children }: Props) {
  const asked = answer.query.trim() !== '';
  const listed = address.view === 'list';
  return (
    <div className="flex flex-wrap items-center gap-x-6 gap-y-2 border-rule border-b pb-3">
      <p className="mr-auto">{asked ? <Found answer={answer} size={size} /> : <Everything size={size} />}</p>
      {listed && asked && (
        <fieldset className="flex gap-x-4">
          <legend className="float-left mr-4 text-soft">Order</legend>
          <Choice address={{ ...address, sort: null }} chosen={address.sort !== 'printed'}>
            best match
          </Choice>
          <Choice address={{ ...address, sort: 'printed' }} chosen={address.sort === 'printed'}>
            as printed
          </Choice>
        </fieldset>
      )}
      <div className="flex gap-x-4">
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
  const words = answer.chips.length === 1 ? answer.chips[0]?.label : undefined;
  return (
    <>
      <b>{counted(answer.total, 'quotation')}</b>
      <span className="text-soft">
        {' '}
        of {size.toLocaleString('en')}
        {words !== undefined && answer.total > 0 && ` hold${answer.total === 1 ? 's' : ''} ${quoted(words)}`}
      </span>
    </>
  );
}

/** A phrase brings its own marks. */
function quoted(words: string): string {
  return words.startsWith('"') ? `“${words.slice(1, -1)}”` : `“${words}”`;
}

function Choice({ address, chosen, children }: { address: Address; chosen: boolean; children: string }) {
  if (chosen) return <b aria-current="true">{children}</b>;
  return (
    <Link className="link" preventScrollReset to={{ search: writeAddress(address) }}>
      {children}
    </Link>
  );
}
