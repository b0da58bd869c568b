import { lazy, Suspense, useState } from 'react';
import type { Collection, PlacedQuotation } from '../collection.ts';

const ReportDialog = lazy(() =>
  import('./report-dialog.tsx').then(({ ReportDialog: Component }) => ({ default: Component })),
);

interface Props {
  collection: Collection;
  placed: PlacedQuotation;
}

/** "Report a mistake": the letter is put together when it is asked for. */
export function Report({ collection, placed }: Props) {
  const [isOpen, setOpen] = useState(false);
  return (
    <>
      <button className="link cursor-pointer py-1" onClick={() => setOpen(true)} type="button">
        Report a mistake
      </button>
      {isOpen && (
        <Suspense>
          <ReportDialog collection={collection} onClose={() => setOpen(false)} placed={placed} />
        </Suspense>
      )}
    </>
  );
}
