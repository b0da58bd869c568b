import { lazy, Suspense } from 'react';
import type { Collection, PlacedQuotation } from '../collection.ts';

const Note = lazy(() =>
  import('./corrected-note.tsx').then(({ CorrectedNote: Component }) => ({ default: Component })),
);

interface Props {
  collection: Collection;
  placed: PlacedQuotation;
}

/** Says that a person corrected what is shown; nothing, and nothing loaded for it, where nobody did. */
export function CorrectedNote({ collection, placed }: Props) {
  const corrected = collection.laid.corrected.get(placed.quotation.id);
  return (
    corrected && (
      <Suspense>
        <Note collection={collection} corrected={corrected} placed={placed} />
      </Suspense>
    )
  );
}
