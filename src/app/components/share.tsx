import { lazy, Suspense, useState } from 'react';
import type { Collection, PlacedQuotation } from '../collection.ts';

const ShareDialog = lazy(() =>
  import('./share-dialog.tsx').then(({ ShareDialog: Component }) => ({ default: Component })),
);

interface Props {
  collection: Collection;
  placed: PlacedQuotation;
}

/** "Share": the forms are fetched when they are asked for. */
export function Share({ collection, placed }: Props) {
  const [isOpen, setOpen] = useState(false);
  return (
    <>
      <button className="link cursor-pointer py-1" onClick={() => setOpen(true)} type="button">
        Share
      </button>
      {isOpen && (
        <Suspense>
          <ShareDialog collection={collection} onClose={() => setOpen(false)} placed={placed} />
        </Suspense>
      )}
    </>
  );
}
