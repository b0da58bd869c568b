import { type ExportFormat, FORMATS } from '../../core/export/formats.ts';
import { recordOf } from '../../core/export/record.ts';
import { whole } from '../addresses.ts';
import type { Collection } from '../collection.ts';
import { Dialog } from '../components/dialog.tsx';
import { counted } from '../ordinal.ts';
import { queryClient, searcherQuery } from '../queries.ts';
import { type Address, writeAddress } from './address.ts';
import { optionsFor } from './answers.ts';

interface Props {
  collection: Collection;
  address: Address;
  total: number;
  onClose: () => void;
}

/** What is shown, all of it and nothing else, as a file. */
export default function ExportDialog({ collection, address, total, onClose }: Props) {
  return (
    <Dialog onClose={onClose} shape="panel" title={`Export ${counted(total, 'quotation')}`}>
      <p className="mt-3 text-soft">
        The quotations that are shown, in their order, each with its speaker, its source and its permanent link.
      </p>
      <ul className="mt-4 grid gap-2 sm:grid-cols-2">
        {FORMATS.map((format) => (
          <li key={format.name}>
            <button className="button w-full" onClick={() => void download(collection, address, format)} type="button">
              {format.label}
            </button>
          </li>
        ))}
      </ul>
    </Dialog>
  );
}

async function download(collection: Collection, address: Address, format: ExportFormat): Promise<void> {
  const searcher = await queryClient.ensureQueryData(searcherQuery);
  const { order = 'best' } = optionsFor(address, 0);
  const { hits } = await searcher.search(address.q, { order });
  const records = hits.flatMap(({ quotation: id }) => {
    const placed = collection.quotations.get(id);
    return placed ? [recordOf(placed.article, placed.quotation, collection.speakers, whole)] : [];
  });
  const link = whole.explore() + writeAddress(address);
  const text = format.write(records, { query: address.q, link, made: new Date().toISOString() });
  save(text, `on-record.${format.extension}`, format.mediaType);
}

function save(text: string, name: string, mediaType: string): void {
  const url = URL.createObjectURL(new Blob([text], { type: mediaType }));
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  // the browser has taken the file over when the next task runs
  setTimeout(() => URL.revokeObjectURL(url), 1000);
}
