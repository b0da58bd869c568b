import { lazy, Suspense, useState } from 'react';
import type { Collection, PlacedQuotation } from '../collection.ts';

const CorrectDialog = lazy(() =>
  import('./correct-dialog.tsx').then(({ CorrectDialog: Component }) => ({ default: Component })),
);

interface Props {
  collection: Collection;
  placed: PlacedQuotation;
}

/** "Correct": what a person says otherwise than the program, on this device alone. */
export function Correct({ collection, placed }: Props) {
  const [isOpen, setOpen] = useState(false);
  return (
    <>
      <button className="link cursor-pointer py-1" onClick={() => setOpen(true)} type="button">
        Correct
      </button>
      {isOpen && (
        <Suspense>
          <CorrectDialog collection={collection} onClose={() => setOpen(false)} placed={placed} />
        </Suspense>
      )}
    </>
  );
}
