import { lazy, Suspense, useState } from 'react';
import type { Collection, PlacedQuotation } from '../collection.ts';

const CiteDialog = lazy(() =>
  import('./cite-dialog.tsx').then(({ CiteDialog: Component }) => ({ default: Component })),
);

interface Props {
  collection: Collection;
  placed: PlacedQuotation;
}

/** "Cite": the styles are fetched when they are asked for. */
export function Cite({ collection, placed }: Props) {
  const [isOpen, setOpen] = useState(false);
  return (
    <>
      <button className="link cursor-pointer py-1" onClick={() => setOpen(true)} type="button">
        Cite
      </button>
      {isOpen && (
        <Suspense>
          <CiteDialog collection={collection} onClose={() => setOpen(false)} placed={placed} />
        </Suspense>
      )}
    </>
  );
}
