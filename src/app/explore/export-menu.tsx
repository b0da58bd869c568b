import { lazy, Suspense, useState } from 'react';
import type { Collection } from '../collection.ts';
import type { Address } from './address.ts';

const ExportDialog = lazy(() => import('./export-dialog.tsx'));

interface Props {
  collection: Collection;
  address: Address;
  total: number;
}

/** "Export": what is shown, as a file of the reader's choice. */
export function ExportMenu({ collection, address, total }: Props) {
  const [open, setOpen] = useState(false);
  return (
    <>
      <button
        aria-haspopup="dialog"
        className="link cursor-pointer print:hidden"
        onClick={() => setOpen(true)}
        type="button"
      >
        Export
      </button>
      <Suspense>
        {open && (
          <ExportDialog address={address} collection={collection} onClose={() => setOpen(false)} total={total} />
        )}
      </Suspense>
    </>
  );
}
