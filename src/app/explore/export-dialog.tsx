import { type ReactNode, useState } from 'react';
import { Link } from 'react-router';
import { type ExportFormat, FORMATS } from '../../core/export/formats.ts';
import type { QuotationId } from '../../core/quote/types.ts';
import { to, whole } from '../addresses.ts';
import type { Collection } from '../collection.ts';
import { Dialog } from '../components/dialog.tsx';
import { counted } from '../ordinal.ts';
import { searcherQuery } from '../queries.ts';
import { queryClient } from '../query-client.ts';
import { saveFile } from '../save-file.ts';
import { sharedRecord } from '../share-record.ts';
import { type Address, writeAddress } from './address.ts';
import { optionsFor } from './answers.ts';
import { useSelection } from './selection.ts';

interface Props {
  collection: Collection;
  address: Address;
  total: number;
  onClose: () => void;
}

/** What is shown, all of it and nothing else, or what the reader picked out, as a file. */
export default function ExportDialog({ collection, address, total, onClose }: Props) {
  const selection = useSelection();
  const picked = [...(selection ?? [])].filter((id) => collection.quotations.has(id));
  const [onlyPicked, setOnlyPicked] = useState(picked.length > 0);
  const title = picked.length > 0 ? 'Export' : `Export ${counted(total, 'quotation')}`;
  const write = (format: ExportFormat) =>
    void download(collection, address, format, onlyPicked && picked.length > 0 ? picked : null);
  return (
    <Dialog onClose={onClose} shape="panel" title={title}>
      {picked.length > 0 && (
        <fieldset className="mt-3">
          <legend className="sr-only">Which quotations</legend>
          <Which chosen={onlyPicked} onChoose={() => setOnlyPicked(true)}>
            {counted(picked.length, 'quotation')} selected by hand
          </Which>
          <Which chosen={!onlyPicked} onChoose={() => setOnlyPicked(false)}>
            {counted(total, 'quotation')} shown
          </Which>
        </fieldset>
      )}
      <p className="mt-3 text-soft">
        {picked.length > 0
          ? 'Each with its speaker, its source and its permanent link.'
          : 'The quotations that are shown, in their order, each with its speaker, its source and its permanent link.'}{' '}
        Your corrections are in it; notes, tags and stars are not.
      </p>
      <ul className="mt-4 grid gap-2 sm:grid-cols-2">
        {FORMATS.map((format) => (
          <li key={format.name}>
            <button className="button w-full" onClick={() => write(format)} type="button">
              {format.label}
            </button>
          </li>
        ))}
      </ul>
      <p className="mt-4">
        <Link className="link" to={to.exported()}>
          Read a JSON export back in
        </Link>
      </p>
    </Dialog>
  );
}

interface WhichProps {
  chosen: boolean;
  onChoose: () => void;
  children: ReactNode;
}

function Which({ chosen, onChoose, children }: WhichProps) {
  return (
    <label className="flex w-fit cursor-pointer items-center gap-x-3 py-1">
      <input checked={chosen} name="which" onChange={onChoose} type="radio" />
      <span>{children}</span>
    </label>
  );
}

/** Those `picked`, else all hits. Hits come in their order, what was picked out of other searches after them. */
async function download(
  collection: Collection,
  address: Address,
  format: ExportFormat,
  picked: readonly QuotationId[] | null,
): Promise<void> {
  const searcher = await queryClient.ensureQueryData(searcherQuery);
  const { order = 'best' } = optionsFor(address, 0);
  const { hits } = await searcher.search(address.q, { order });
  const shown = hits.map(({ quotation }) => quotation);
  const ids = picked === null ? shown : inOrder(picked, shown);
  const records = ids.flatMap((id) => {
    const placed = collection.quotations.get(id);
    return placed ? [sharedRecord(placed, collection)] : [];
  });
  const asked = picked === null ? address : null;
  const link = whole.explore() + (asked === null ? '' : writeAddress(asked));
  const text = format.write(records, { query: asked?.q ?? '', link, made: new Date().toISOString() });
  saveFile(new Blob([text], { type: format.mediaType }), `on-record.${format.extension}`);
}

function inOrder(picked: readonly QuotationId[], shown: readonly QuotationId[]): QuotationId[] {
  const wanted = new Set(picked);
  const first = shown.filter((id) => wanted.delete(id));
  return [...first, ...wanted];
}
