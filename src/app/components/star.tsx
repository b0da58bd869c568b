import { lazy, Suspense } from 'react';
import type { Collection, PlacedQuotation } from '../collection.ts';

const StarButton = lazy(() =>
  import('./star-button.tsx').then(({ StarButton: Component }) => ({ default: Component })),
);

interface Props {
  collection: Collection;
  placed: PlacedQuotation;
}

/** The star of a quotation. Until it can be pressed its word stands in its place, so that nothing moves. */
export function Star(props: Props) {
  return (
    <Suspense
      fallback={
        <span aria-hidden="true" className="py-1 pl-[1.375rem] text-soft print:hidden">
          Star
        </span>
      }
    >
      <StarButton {...props} />
    </Suspense>
  );
}
